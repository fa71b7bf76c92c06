// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_part.h"

#include "core/base/log.h"

#include <QByteArrayMatcher>

#include <optional>

namespace ui {

namespace {

std::optional<LogLevel> levelOf(QByteArrayView word)
{
    if (word == "debug")
        return LogLevel::Debug;
    if (word == "info")
        return LogLevel::Info;
    if (word == "warning")
        return LogLevel::Warning;
    if (word == "critical" || word == "fatal")
        return LogLevel::Critical;
    return {};
}

} // namespace

LogPart::LogPart(const QByteArray &text)
{
    m_bytes.reserve(text.size());
    m_folded.reserve(text.size());
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf('\n', start);
        if (end < 0)
            end = text.size();
        add(core::maskSecrets(QString::fromUtf8(text.constData() + start, end - start)).toUtf8());
        start = end + 1;
    }
    m_bytes.squeeze();
    m_folded.squeeze();
}

void LogPart::add(const QByteArray &line)
{
    Line entry{static_cast<quint32>(m_bytes.size()), 0, static_cast<quint32>(m_folded.size()), 0, 0, LogLevel::Info};
    const qsizetype level = line.indexOf(' ');
    const qsizetype category = level < 0 ? -1 : line.indexOf(' ', level + 1);
    const qsizetype text = category < 0 ? -1 : line.indexOf(' ', category + 1);
    if (text > 0) {
        if (const auto known = levelOf(QByteArrayView(line).sliced(level + 1, category - level - 1))) {
            entry.level = *known;
            entry.category = static_cast<quint16>(category + 1);
            entry.text = static_cast<quint16>(text + 1);
        }
    }
    m_bytes += line;
    m_folded += QString::fromUtf8(line).toCaseFolded().toUtf8();
    m_folded += '\n';
    entry.end = static_cast<quint32>(m_bytes.size());
    m_lines.push_back(entry);
}

QString LogPart::between(quint32 from, quint32 to) const
{
    return QString::fromUtf8(m_bytes.constData() + from, to - from);
}

QString LogPart::time(int line) const
{
    const Line &entry = at(line);
    if (entry.text == 0)
        return {};
    return between(entry.start, entry.start + static_cast<quint32>(m_bytes.indexOf(' ', entry.start) - entry.start));
}

QString LogPart::category(int line) const
{
    const Line &entry = at(line);
    return entry.text == 0 ? QString() : between(entry.start + entry.category, entry.start + entry.text - 1);
}

QString LogPart::text(int line) const
{
    return between(at(line).start + at(line).text, at(line).end);
}

QString LogPart::whole(int line) const
{
    return between(at(line).start, at(line).end);
}

bool LogPart::isOf(int line, QByteArrayView category) const
{
    const Line &entry = at(line);
    const int length = entry.text == 0 ? 0 : entry.text - 1 - entry.category;
    return QByteArrayView(m_bytes).sliced(entry.start + entry.category, length) == category;
}

std::vector<bool> LogPart::having(const QString &text) const
{
    if (text.isEmpty())
        return std::vector<bool>(m_lines.size(), true);
    // Through all lines in one go; a match cannot reach into the next line, since no one can look for a line's end.
    std::vector<bool> found(m_lines.size(), false);
    const QByteArray wanted = text.toCaseFolded().remove(u'\n').toUtf8();
    const QByteArrayMatcher matcher(wanted);
    for (qsizetype at = matcher.indexIn(m_folded); at >= 0;) {
        const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), at,
                                           [](qsizetype place, const Line &line) { return place < line.foldedStart; });
        found[static_cast<size_t>(next - m_lines.begin() - 1)] = true;
        at = next == m_lines.end() ? -1 : matcher.indexIn(m_folded, next->foldedStart);
    }
    return found;
}

} // namespace ui
