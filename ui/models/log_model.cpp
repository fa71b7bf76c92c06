// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_model.h"

#include "core/base/deliver.h"
#include "ui/models/roles.h"
#include "ui/text/safe_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Somebody may leave the page open for weeks. What is on the disk is at most a few MB, so this is rarely reached.
constexpr qsizetype mostBytes = 32 * 1024 * 1024;

class LogWords {
    Q_DECLARE_TR_FUNCTIONS(ui::LogWords)

public:
    static PillText level(LogLevel level)
    {
        switch (level) {
        case LogLevel::Debug:
            return {Tone::Neutral, u"circle-dashed"_s, tr("Detail")};
        case LogLevel::Info:
            return {Tone::Info, u"info"_s, tr("Note")};
        case LogLevel::Warning:
            return {Tone::Warn, u"triangle-alert"_s, tr("Warning")};
        case LogLevel::Critical:
            return {Tone::Bad, u"octagon-x"_s, tr("Fault")};
        }
        return {};
    }
    static QString category(const QString &name)
    {
        const QString ours = name.startsWith(u"gatehouse."_s) ? name.section(u'.', 1) : QString();
        return ours == u"app"_s   ? tr("Program")
            : ours == u"botapi"_s ? tr("Calls to Telegram")
            : ours == u"engine"_s ? tr("Automation")
            : ours == u"store"_s  ? tr("Data")
            : ours == u"ui"_s     ? tr("Window")
                                  : safeLine(name);
    }
    static QString moment(const QString &iso)
    {
        const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs).toLocalTime();
        //: Day and time of a line of the log.
        return time.isValid() ? tr("%1 %2").arg(QLocale().toString(time.date(), tr("d MMM")),
                                                QLocale().toString(time.time(), u"HH:mm:ss"_s))
                              : QString();
    }
};

} // namespace

QString logCategoryText(const QString &category)
{
    return LogWords::category(category);
}

LogModel::LogModel(LogPort port, QObject *parent) : QAbstractTableModel(parent), m_port(std::move(port)) { }

void LogModel::refresh()
{
    if (std::exchange(m_isAsking, true))
        return;
    core::deliver(
        m_port.read(m_place), this,
        [this](const core::Result<LogNews> &news) {
            m_isAsking = false;
            if (news)
                receive(*news);
            else
                Q_EMIT loadFailed(news.error());
        },
        [this] { m_isAsking = false; });
}

void LogModel::setFilter(LogFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    beginResetModel();
    m_rows = matching(0);
    endResetModel();
    Q_EMIT changed();
}

void LogModel::receive(const LogNews &news)
{
    m_place = news.place;
    const bool startsAnew = news.isFromStart || m_bytes > mostBytes;
    if (startsAnew) {
        beginResetModel();
        m_parts.clear();
        m_rows.clear();
        m_counts = {};
        m_total = 0;
        m_bytes = 0;
    }
    if (news.part && news.part->count() > 0)
        take(news.part);
    if (startsAnew) {
        m_rows = matching(0);
        endResetModel();
    } else if (news.part && news.part->count() > 0) {
        const std::vector<Row> rows = matching(m_parts.size() - 1);
        if (!rows.empty()) {
            const int first = static_cast<int>(m_rows.size());
            beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
            m_rows.insert(m_rows.end(), rows.begin(), rows.end());
            endInsertRows();
        }
    } else {
        return;
    }
    Q_EMIT changed();
}

void LogModel::take(const std::shared_ptr<const LogPart> &part)
{
    m_parts.push_back(part);
    m_total += part->count();
    m_bytes += part->bytes();
    for (int line = 0; line < part->count(); ++line) {
        for (size_t level = 0; level <= static_cast<size_t>(part->level(line)); ++level)
            ++m_counts[level];
        const bool isKnown = std::any_of(m_categories.begin(), m_categories.end(), [&](const QString &category) {
            return part->isOf(line, category.toLatin1());
        });
        if (!isKnown)
            m_categories << part->category(line);
    }
    m_categories.removeAll(QString());
    m_categories.sort();
}

std::vector<LogModel::Row> LogModel::matching(size_t firstPart) const
{
    std::vector<Row> rows;
    for (size_t at = firstPart; at < m_parts.size(); ++at) {
        const LogPart &part = *m_parts[at];
        const std::vector<bool> found = part.having(m_filter.text);
        for (int line = 0; line < part.count(); ++line) {
            if (found[static_cast<size_t>(line)] && part.level(line) >= m_filter.least
                && (m_filter.category.isEmpty() || part.isOf(line, m_filter.category)))
                rows.push_back({static_cast<quint32>(at), static_cast<quint32>(line)});
        }
    }
    return rows;
}

QString LogModel::asText() const
{
    QString text;
    for (const Row &row : m_rows)
        text += m_parts[row.part]->whole(static_cast<int>(row.line)) + u'\n';
    return text;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row row = m_rows[static_cast<size_t>(index.row())];
    const LogPart &part = *m_parts[row.part];
    const int line = static_cast<int>(row.line);
    if (role == WholeRole)
        return part.whole(line);
    if (role == PillRole && index.column() == LevelColumn)
        return QVariant::fromValue(LogWords::level(part.level(line)));
    if (role == MutedRole)
        return index.column() == TimeColumn || index.column() == CategoryColumn;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return LogWords::moment(part.time(line));
    case LevelColumn:
        return LogWords::level(part.level(line)).text;
    case CategoryColumn:
        return logCategoryText(part.category(line));
    case TextColumn:
        return safeLine(part.text(line), 4000);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    case CategoryColumn:
        return tr("Part");
    case TextColumn:
        return tr("What the program noted");
    default:
        return {};
    }
}

} // namespace ui
