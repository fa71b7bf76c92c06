// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/member_view.h"

#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/member_conditions.h"
#include "core/store/member_list.h"
#include "core/store/member_repository.h"
#include "core/store/member_row.h"
#include "core/store/search_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace core::store {

using namespace Qt::StringLiterals;
using queries::MemberFilter;
using queries::MemberRow;

namespace {

Result<QMap<ChatKey, Chat>> chatsByKey(Tx &tx)
{
    const auto bot = BotRepository(tx).find();
    if (!bot)
        return failure(bot.error());
    QMap<ChatKey, Chat> chats;
    if (!*bot)
        return chats;
    return ChatRepository(tx, (*bot)->id).all().map([&chats](std::vector<Chat> &&all) {
        for (Chat &chat : all)
            chats.insert(chat.key, std::move(chat));
        return chats;
    });
}

//! The first text after all that begin with \p text, in the order of SQLite.
QString afterAllOf(const QString &text)
{
    return text + QString::fromUcs4(U"\U0010FFFF");
}

//! The ranges of ids whose digits begin with \p digits; none when it is no number.
std::vector<std::pair<qint64, qint64>> idsBeginningWith(const QString &digits)
{
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    if (!isNumber || number <= 0 || digits != QString::number(number))
        return {};
    std::vector<std::pair<qint64, qint64>> ranges;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    qint64 from = number;
    qint64 to = number;
    while (true) {
        ranges.emplace_back(from, to);
        if (from > most / 10)
            return ranges;
        from *= 10;
        to = to > (most - 9) / 10 ? most : to * 10 + 9;
    }
}

queries::ExportedMember readExported(const Row &row, const QMap<ChatKey, Chat> &chats)
{
    MemberRow shown = readMember(row);
    constexpr int next = memberRowColumns;
    queries::ExportedMember person;
    person.member = {Person{shown.id, row.get<QString>(next), row.get<QString>(next + 1), shown.username,
                            row.get<QString>(next + 2), shown.isBot, row.get<bool>(next + 3)},
                     row.get<bool>(next + 4),
                     shown.directMessages,
                     std::move(shown.note),
                     std::move(shown.tags),
                     shown.firstSeen,
                     shown.lastSeen};
    person.state = shown.state;
    person.until = shown.until;
    person.isForEver = shown.isForEver;
    for (const QJsonValue key : QJsonDocument::fromJson(row.get<QByteArray>(next + 5)).array())
        person.inside.push_back(chats.value(ChatKey(key.toInteger())));
    return person;
}

//! People in the order in which they were found, each once.
class Suggestions {
public:
    explicit Suggestions(int limit) : m_limit(static_cast<size_t>(limit)) { }

    [[nodiscard]] Result<> add(Result<std::vector<MemberRow>> more)
    {
        if (!more)
            return failure(more.error());
        for (MemberRow &row : *more) {
            const auto isSame = [&row](const MemberRow &other) { return other.id == row.id; };
            if (m_rows.size() < m_limit && std::none_of(m_rows.begin(), m_rows.end(), isSame))
                m_rows.push_back(std::move(row));
        }
        return {};
    }
    [[nodiscard]] std::vector<MemberRow> take() { return std::move(m_rows); }

private:
    size_t m_limit;
    std::vector<MemberRow> m_rows;
};

} // namespace

Result<queries::MemberPage> MemberView::page(const MemberFilter &filter)
{
    return MemberList(m_tx, m_now, filter).page();
}

Result<queries::MemberOrder> MemberView::order(const MemberFilter &filter)
{
    return MemberList(m_tx, m_now, filter).order();
}

Result<std::vector<MemberRow>> MemberView::rows(const std::vector<UserId> &users)
{
    static const Sql select(GATEHOUSE_MEMBER_ROW
                            "FROM json_each(?2) s CROSS JOIN member m ON m.user_id = s.value ORDER BY s.key");
    return m_tx.all(select, readMember, m_now, listOf(users));
}

Result<queries::MemberCounts> MemberView::counts(const MemberFilter &filter)
{
    return MemberList(m_tx, m_now, filter).counts();
}

Result<std::vector<MemberRow>> MemberView::suggest(const QString &text, int limit)
{
    // Ranges of indexes, so that a key press costs nothing however many people there are.
    static const Sql byUsername(GATEHOUSE_MEMBER_ROW "FROM member m WHERE m.username <> '' AND lower(m.username) >= ?2"
                                                     " AND lower(m.username) < ?3 AND NOT m.is_deleted"
                                                     " ORDER BY lower(m.username), m.user_id LIMIT ?4");
    static const Sql byName(GATEHOUSE_MEMBER_ROW "FROM member m WHERE m.search >= ?2 AND m.search < ?3"
                                                 " AND NOT m.is_deleted ORDER BY m.search LIMIT ?4");
    static const Sql byId(GATEHOUSE_MEMBER_ROW "FROM member m WHERE m.user_id BETWEEN ?2 AND ?3"
                                               " AND NOT m.is_deleted ORDER BY m.user_id LIMIT ?4");
    const QString begin = folded(text.trimmed());
    if (begin.isEmpty() || limit <= 0)
        return std::vector<MemberRow>();
    Suggestions found(limit);
    const QString name = begin.startsWith(u'@') ? begin.mid(1) : begin;
    GATEHOUSE_TRY(found.add(m_tx.all(byUsername, readMember, m_now, name, afterAllOf(name), limit)));
    if (name.size() == begin.size())
        GATEHOUSE_TRY(found.add(m_tx.all(byName, readMember, m_now, begin, afterAllOf(begin), limit)));
    for (const auto &[from, to] : idsBeginningWith(begin))
        GATEHOUSE_TRY(found.add(m_tx.all(byId, readMember, m_now, from, to, limit)));
    return found.take();
}

Result<std::optional<MemberRow>> MemberView::row(UserId user)
{
    static const Sql select(GATEHOUSE_MEMBER_ROW "FROM member m WHERE m.user_id = ?2");
    return m_tx.one(select, readMember, m_now, user);
}

#define GATEHOUSE_EXPORTED                                                                                             \
    GATEHOUSE_MEMBER_ROW ", m.first_name, m.last_name, m.language_code, m.is_premium, m.is_deleted,"                   \
                         " (SELECT json_group_array(p.chat_key) FROM presence p WHERE p.user_id = m.user_id"           \
                         " AND p.is_inside = 1 AND p.chat_key " GATEHOUSE_CONNECTED ") "

Result<std::vector<queries::ExportedMember>> MemberView::exported(const MemberFilter &filter, UserId after, int limit)
{
    static const Sql select(GATEHOUSE_EXPORTED R"(
        FROM (SELECT m.user_id FROM member m WHERE m.user_id > ?9 AND )" GATEHOUSE_FITS R"(
            ORDER BY m.user_id LIMIT ?10) chosen CROSS JOIN member m ON m.user_id = chosen.user_id ORDER BY m.user_id)");
    const auto chats = chatsByKey(m_tx);
    if (!chats)
        return failure(chats.error());
    const SearchWords words = SearchWords::of(filter.text);
    const auto &[first, second, third, fourth] = words.first;
    return m_tx.all(
        select, [&chats](const Row &row) { return readExported(row, *chats); }, m_now, filter.status, first, second,
        third, fourth, words.more, filter.chat, after, limit);
}

Result<std::vector<queries::ExportedMember>> MemberView::exported(const std::vector<UserId> &users)
{
    static const Sql select(GATEHOUSE_EXPORTED
                            "FROM json_each(?2) s CROSS JOIN member m ON m.user_id = s.value ORDER BY s.key");
    const auto chats = chatsByKey(m_tx);
    if (!chats)
        return failure(chats.error());
    return m_tx.all(
        select, [&chats](const Row &row) { return readExported(row, *chats); }, m_now, listOf(users));
}

Result<QMap<ChatKey, Instant>> MemberView::removalsDue(UserId user)
{
    static const Sql select(R"(
        SELECT chat_key, min(not_before_ms) FROM outbox
        WHERE user_id = ? AND wish IN ('out', 'banned') AND state = 'pending' AND chat_key IS NOT NULL GROUP BY chat_key)");
    auto rows = m_tx.all(
        select,
        [](const Row &row) {
            return std::pair{row.get<ChatKey>(0), row.get<Instant>(1)};
        },
        user);
    return std::move(rows).map([](const auto &pairs) {
        QMap<ChatKey, Instant> due;
        for (const auto &[chat, when] : pairs)
            due.insert(chat, when);
        return due;
    });
}

} // namespace core::store
