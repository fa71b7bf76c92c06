// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members_report.h"

#include <QJsonArray>

namespace app {

using namespace core;
using namespace core::queries;
using namespace Qt::StringLiterals;

namespace {

constexpr int widestName = 30;

qint64 pagesOf(const MemberPage &page, const MemberFilter &filter)
{
    return qMax<qint64>(1, (page.total + filter.limit - 1) / filter.limit);
}

int pageOf(const MemberFilter &filter)
{
    return filter.offset / filter.limit + 1;
}

QString endOf(const MemberRow &row)
{
    if (row.until)
        return toIso(*row.until);
    return row.isForEver ? u"for ever"_s : QString();
}

//! A name as people give it themselves, without what a terminal would take for an order or turn round.
QString printable(const QString &name)
{
    QList<char32_t> safe;
    for (const char32_t character : name.toUcs4()) {
        const bool isShown = QChar::isPrint(character) && QChar::category(character) != QChar::Other_Format;
        safe << (isShown ? character : char32_t(QChar::ReplacementCharacter));
    }
    if (safe.size() > widestName)
        safe = safe.first(widestName - 1) << U'…';
    return QString::fromUcs4(safe.constData(), safe.size());
}

QJsonObject jsonOf(const MemberRow &row)
{
    return {{u"id"_s, row.id.value()},
            {u"name"_s, row.name},
            {u"username"_s, row.username},
            {u"state"_s, writeJson(row.state)},
            {u"chats"_s, row.chatsInside},
            {u"until"_s, row.until ? QJsonValue(toIso(*row.until)) : QJsonValue()},
            {u"forEver"_s, row.isForEver},
            {u"lastSeen"_s, toIso(row.lastSeen)},
            {u"tags"_s, QJsonArray::fromStringList(row.tags)}};
}

} // namespace

MemberFilter membersFilter(qint64 page, qint64 limit, MemberStatusFilter status, const QString &text)
{
    MemberFilter filter{.text = text, .status = status};
    filter.limit = static_cast<int>(qBound(qint64(1), limit, qint64(largestMembersPage)));
    const qint64 last = std::numeric_limits<int>::max() / largestMembersPage;
    filter.offset = static_cast<int>(qBound(qint64(1), page, last) - 1) * filter.limit;
    return filter;
}

std::vector<QString> membersArguments(const MemberFilter &filter)
{
    return {QString::number(pageOf(filter)), QString::number(filter.limit), writeJson(filter.status).toString(),
            filter.text};
}

MemberFilter membersFilter(const std::vector<QString> &arguments)
{
    const auto argument = [&arguments](size_t index) {
        return index < arguments.size() ? arguments[index] : QString();
    };
    return membersFilter(argument(0).toLongLong(), argument(1).toLongLong(),
                         memberStatusOf(argument(2)).value_or(MemberStatusFilter::All), argument(3));
}

std::optional<MemberStatusFilter> memberStatusOf(QStringView word)
{
    for (const auto &[status, name] : jsonNames<MemberStatusFilter>) {
        if (word == QLatin1StringView(name.data(), qsizetype(name.size())))
            return status;
    }
    return {};
}

QStringList memberStatusWords()
{
    QStringList words;
    for (const auto &[status, name] : jsonNames<MemberStatusFilter>)
        words << QLatin1StringView(name.data(), qsizetype(name.size()));
    return words;
}

QJsonObject membersJson(const MemberPage &page, const MemberFilter &filter)
{
    QJsonArray members;
    for (const MemberRow &row : page.rows)
        members.append(jsonOf(row));
    return {{u"page"_s, pageOf(filter)},
            {u"limit"_s, filter.limit},
            {u"total"_s, page.total},
            {u"pages"_s, pagesOf(page, filter)},
            {u"members"_s, members}};
}

QString membersText(const MemberPage &page, const MemberFilter &filter)
{
    QStringList lines;
    for (const MemberRow &row : page.rows) {
        QString line =
            u"%1  %2  %3  %4"_s.arg(row.id.toString().rightJustified(12), printable(row.name).leftJustified(widestName),
                                    writeJson(row.state).toString().leftJustified(13),
                                    printable(row.username.isEmpty() ? QString() : u'@' + row.username));
        if (const QString end = endOf(row); !end.isEmpty())
            line += u"  "_s + (row.until ? u"until "_s : QString()) + end;
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    lines << u"page %1 of %2, %3 members"_s.arg(pageOf(filter)).arg(pagesOf(page, filter)).arg(page.total);
    return lines.join(u'\n') + u'\n';
}

} // namespace app
