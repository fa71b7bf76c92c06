// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finder_model.h"

#include "core/base/deliver.h"
#include "ui/text/errors.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString folded(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    QString result;
    for (const QChar c : parts) {
        if (!c.isMark())
            result += c;
    }
    return result.toCaseFolded();
}

QStringList wordsOf(const QString &text)
{
    QString spaced = folded(text);
    for (QChar &c : spaced) {
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            c = u' ';
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

bool beginsOneOf(const QString &start, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(start); });
}

} // namespace

int fitOf(const QString &text, const QString &name, const QString &otherWords)
{
    const QString wholeName = folded(name);
    const QStringList names = wordsOf(name);
    const QStringList others = wordsOf(otherWords);
    int fit = wholeName.startsWith(folded(text.trimmed())) ? 4 : 3;
    const QStringList wanted = wordsOf(text);
    for (const QString &word : wanted) {
        if (beginsOneOf(word, names))
            continue;
        if (beginsOneOf(word, others))
            fit = qMin(fit, 2);
        else if (!word.front().isLower()
                 && wholeName.contains(word)) // scripts that write words without blanks or cases
            fit = 1;
        else
            return 0;
    }
    return fit;
}

FinderModel::FinderModel(QObject *parent) : QAbstractListModel(parent) { }

void FinderModel::addSource(FinderSource source)
{
    m_sources.push_back(std::move(source));
    m_answers.emplace_back();
}

void FinderModel::setText(const QString &text)
{
    const int question = ++m_question;
    m_open = m_sources.size();
    for (size_t i = 0; i < m_sources.size(); ++i) {
        core::deliver(
            m_sources[i].find(text), this,
            [this, question, i](core::Result<std::vector<FinderEntry>> entries) {
                receive(question, i, std::move(entries));
            },
            [this, question, i] { receive(question, i, {}); });
    }
}

void FinderModel::receive(int question, size_t source, core::Result<std::vector<FinderEntry>> entries)
{
    if (question != m_question)
        return;
    m_answers[source] = std::move(entries);
    if (--m_open == 0)
        settle();
}

void FinderModel::settle()
{
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; i < m_sources.size(); ++i) {
        if (m_answers[i] && m_answers[i]->empty())
            continue;
        m_rows.push_back({.heading = m_sources[i].title, .isTitle = true, .entry = {}});
        if (!m_answers[i]) {
            m_rows.push_back({.heading = errorText(m_answers[i].error()), .isTitle = false, .entry = {}});
            continue;
        }
        for (FinderEntry &entry : *m_answers[i])
            m_rows.push_back({.heading = {}, .isTitle = false, .entry = std::move(entry)});
        m_answers[i]->clear();
    }
    endResetModel();
    Q_EMIT found();
}

int FinderModel::choosable(int row, int step) const
{
    for (row += step; row >= 0 && row < rowCount(); row += step) {
        if (m_rows[static_cast<size_t>(row)].heading.isEmpty())
            return row;
    }
    return -1;
}

void FinderModel::run(int row) const
{
    // A copy: what it does may lead to other rows.
    const auto run = m_rows.at(static_cast<size_t>(row)).entry.run;
    run();
}

int FinderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FinderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (row.heading.isEmpty())
        return entryData(row, role);
    if (role == Qt::DisplayRole)
        return row.heading;
    return role == HeadingRole ? QVariant(row.isTitle) : QVariant();
}

QVariant FinderModel::entryData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.entry.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.entry.text};
        for (const QString &part : {row.entry.note, row.entry.keys}) {
            if (!part.isEmpty())
                parts << part;
        }
        return parts.join(u", "_s);
    }
    case SecondLineRole:
        return row.entry.note;
    case IconRole:
        return row.entry.iconName;
    case SubjectRole:
        return row.entry.subject.name.isEmpty() ? QVariant() : QVariant::fromValue(row.entry.subject);
    case KeysRole:
        return row.entry.keys;
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags FinderModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[static_cast<size_t>(index.row())].heading.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled;
}

} // namespace ui
