// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/member_view.h"

#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/member_repository.h"
#include "core/store/person_name.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <limits>

namespace core::store {

using namespace Qt::StringLiterals;
using queries::MemberFilter;
using queries::MemberRow;
using queries::MemberSort;

namespace {

// What is true of a person, as conditions on a row of the table member that is called m. Only connected chats count.
#define GATEHOUSE_CONNECTED "IN (SELECT chat_key FROM chat WHERE state = 'connected')"
#define GATEHOUSE_ASKS "m.user_id IN (SELECT d.user_id FROM decision d WHERE d.state = 'open')"
#define GATEHOUSE_BANNED                                                                                               \
    "EXISTS (SELECT 1 FROM access_fact f WHERE f.user_id = m.user_id AND f.kind = 'banned'"                            \
    " AND f.chat_key " GATEHOUSE_CONNECTED ")"
#define GATEHOUSE_ADMINISTRATOR                                                                                        \
    "EXISTS (SELECT 1 FROM presence p WHERE p.user_id = m.user_id AND p.status IN ('creator', 'administrator')"        \
    " AND p.chat_key " GATEHOUSE_CONNECTED ")"
#define GATEHOUSE_INSIDE                                                                                               \
    "EXISTS (SELECT 1 FROM presence p WHERE p.user_id = m.user_id AND p.is_inside = 1"                                 \
    " AND p.chat_key " GATEHOUSE_CONNECTED ")"
#define GATEHOUSE_INVITED                                                                                              \
    "EXISTS (SELECT 1 FROM invite i WHERE i.user_id = m.user_id AND i.state IN ('wanted', 'open')"                     \
    " AND i.chat_key " GATEHOUSE_CONNECTED ")"
#define GATEHOUSE_ENDED                                                                                                \
    "EXISTS (SELECT 1 FROM access_fact f WHERE f.user_id = m.user_id"                                                  \
    " AND f.kind IN ('grant', 'removed', 'banned', 'intruder'))"

#define GATEHOUSE_STATE                                                                                                \
    "CASE WHEN m.is_deleted THEN 'deleted' WHEN " GATEHOUSE_ASKS " THEN 'asks' WHEN " GATEHOUSE_BANNED                 \
    " THEN 'banned' WHEN " GATEHOUSE_ADMINISTRATOR " THEN 'administrator' WHEN " GATEHOUSE_INSIDE                      \
    " THEN 'inside' WHEN " GATEHOUSE_INVITED " THEN 'invited' WHEN " GATEHOUSE_ENDED                                   \
    " THEN 'ended' ELSE 'outside' END"

#define GATEHOUSE_MEMBER_ROW                                                                                           \
    "SELECT m.user_id, " GATEHOUSE_PERSON_NAME ", m.username, " GATEHOUSE_STATE ", m.dm, m.is_bot,"                    \
    " (SELECT count(*) FROM presence p WHERE p.user_id = m.user_id AND p.is_inside = 1"                                \
    " AND p.chat_key " GATEHOUSE_CONNECTED "),"                                                                        \
    " (SELECT min(f.until_ms) FROM access_fact f WHERE f.user_id = m.user_id AND f.kind = 'grant'"                     \
    " AND f.until_ms > ?1 AND f.chat_key " GATEHOUSE_CONNECTED "),"                                                    \
    " (EXISTS (SELECT 1 FROM access_fact f WHERE f.user_id = m.user_id AND f.chat_key " GATEHOUSE_CONNECTED            \
    " AND (f.kind = 'before' OR (f.kind = 'grant' AND f.until_ms IS NULL))) OR " GATEHOUSE_ADMINISTRATOR "),"          \
    " m.last_seen_ms "

// The filter: ?2 status, ?3 chat, ?4 to ?7 the first words, ?8 further words as a JSON list.
#define GATEHOUSE_FILTER                                                                                               \
    "(?3 IS NULL OR EXISTS (SELECT 1 FROM presence p WHERE p.chat_key = ?3 AND p.user_id = m.user_id"                  \
    " AND p.is_inside = 1))"                                                                                           \
    " AND instr(m.search, ?4) AND instr(m.search, ?5) AND instr(m.search, ?6) AND instr(m.search, ?7)"                 \
    " AND (?8 = '[]' OR NOT EXISTS (SELECT 1 FROM json_each(?8) WHERE instr(m.search, value) = 0)) "
#define GATEHOUSE_STATUS                                                                                               \
    "CASE ?2 WHEN 'all' THEN 1 WHEN 'inside' THEN " GATEHOUSE_INSIDE " WHEN 'not-inside' THEN NOT " GATEHOUSE_INSIDE   \
    " WHEN 'invited' THEN " GATEHOUSE_INVITED " WHEN 'asks' THEN " GATEHOUSE_ASKS                                      \
    " WHEN 'blocked' THEN m.dm = 'blocked'"                                                                            \
    " WHEN 'banned' THEN " GATEHOUSE_BANNED " ELSE " GATEHOUSE_ADMINISTRATOR " END"

#define GATEHOUSE_PAGE(order, outer)                                                                                   \
    GATEHOUSE_MEMBER_ROW                                                                                               \
    "FROM (SELECT m.user_id FROM member m WHERE " GATEHOUSE_STATUS " AND " GATEHOUSE_FILTER " ORDER BY " order         \
    " LIMIT ?9 OFFSET ?10) chosen CROSS JOIN member m ON m.user_id = chosen.user_id ORDER BY " outer

struct Words {
    std::array<QString, 4> first; //!< empty ones are found everywhere
    QByteArray more = "[]";
};

Words wordsOf(const QString &text)
{
    QStringList all = folded(text).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    all.removeDuplicates();
    Words words;
    for (auto &word : words.first) {
        if (!all.isEmpty())
            word = all.takeFirst();
    }
    if (!all.isEmpty())
        words.more = QJsonDocument(QJsonArray::fromStringList(all)).toJson(QJsonDocument::Compact);
    return words;
}

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

MemberRow readMember(const Row &row)
{
    return {row.get<UserId>(0),         row.get<QString>(1), row.get<QString>(2), row.get<queries::MemberState>(3),
            row.get<DirectMessages>(4), row.get<bool>(5),    row.get<int>(6),     row.get<std::optional<Instant>>(7),
            row.get<bool>(8),           row.get<Instant>(9)};
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

const Sql &pageSql(MemberSort sort, bool descending)
{
#define GATEHOUSE_NEAREST_END                                                                                          \
    "(SELECT min(f.until_ms) FROM access_fact f WHERE f.user_id = m.user_id AND f.kind = 'grant' AND f.until_ms > ?1"  \
    " AND f.chat_key " GATEHOUSE_CONNECTED ")"
#define GATEHOUSE_BY(key, direction)                                                                                   \
    GATEHOUSE_PAGE(key " " direction ", m.user_id " direction, key " " direction ", m.user_id " direction)
    static const Sql byNameUp(GATEHOUSE_BY("m.sort_name", "ASC"));
    static const Sql byNameDown(GATEHOUSE_BY("m.sort_name", "DESC"));
    static const Sql bySeenUp(GATEHOUSE_BY("m.last_seen_ms", "ASC"));
    static const Sql bySeenDown(GATEHOUSE_BY("m.last_seen_ms", "DESC"));
    static const Sql byUntilUp(GATEHOUSE_PAGE(GATEHOUSE_NEAREST_END " ASC NULLS LAST, m.last_seen_ms DESC, m.user_id",
                                              GATEHOUSE_NEAREST_END " ASC NULLS LAST, m.last_seen_ms DESC, m.user_id"));
    static const Sql byUntilDown(
        GATEHOUSE_PAGE(GATEHOUSE_NEAREST_END " DESC NULLS LAST, m.last_seen_ms DESC, m.user_id",
                       GATEHOUSE_NEAREST_END " DESC NULLS LAST, m.last_seen_ms DESC, m.user_id"));
    switch (sort) {
    case MemberSort::Name:
        return descending ? byNameDown : byNameUp;
    case MemberSort::Seen:
        return descending ? bySeenDown : bySeenUp;
    case MemberSort::Until:
        return descending ? byUntilDown : byUntilUp;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<queries::MemberPage> MemberView::page(const MemberFilter &filter)
{
    static const Sql total("SELECT count(*) FROM member m WHERE ?1 = ?1 AND " GATEHOUSE_STATUS
                           " AND " GATEHOUSE_FILTER);
    const Words words = wordsOf(filter.text);
    const auto &[first, second, third, fourth] = words.first;
    const auto count =
        m_tx.value<qint64>(total, m_now, filter.status, filter.chat, first, second, third, fourth, words.more);
    if (!count)
        return failure(count.error());
    auto rows =
        m_tx.all(pageSql(filter.sort, filter.descending), readMember, m_now, filter.status, filter.chat, first, second,
                 third, fourth, words.more, std::clamp(filter.limit, 1, 1000), std::max(filter.offset, 0));
    return std::move(rows).map([&count](std::vector<MemberRow> &&found) {
        return queries::MemberPage{std::move(found), *count};
    });
}

Result<queries::MemberCounts> MemberView::counts(const MemberFilter &filter)
{
    static const Sql select("SELECT count(*), total(" GATEHOUSE_INSIDE "), total(" GATEHOUSE_INVITED
                            "), total(" GATEHOUSE_ASKS "), total(m.dm = 'blocked'), total(" GATEHOUSE_BANNED
                            "), total(" GATEHOUSE_ADMINISTRATOR
                            ") FROM member m WHERE ?1 = ?1 AND ?2 = ?2 AND " GATEHOUSE_FILTER);
    const Words words = wordsOf(filter.text);
    const auto &[first, second, third, fourth] = words.first;
    const auto counts = m_tx.one(
        select,
        [](const Row &row) {
            const auto all = row.get<qint64>(0);
            const auto inside = row.get<qint64>(1);
            return queries::MemberCounts{all,
                                         inside,
                                         all - inside,
                                         row.get<qint64>(2),
                                         row.get<qint64>(3),
                                         row.get<qint64>(4),
                                         row.get<qint64>(5),
                                         row.get<qint64>(6)};
        },
        m_now, filter.status, filter.chat, first, second, third, fourth, words.more);
    return counts.map([](const auto &row) { return row.value_or(queries::MemberCounts()); });
}

Result<std::vector<MemberRow>> MemberView::suggest(const QString &text, int limit)
{
    // Ranges of indexes, so that a key press costs nothing however many people there are.
    static const Sql byUsername(GATEHOUSE_MEMBER_ROW "FROM member m WHERE m.username <> '' AND lower(m.username) >= ?2"
                                                     " AND lower(m.username) < ?3 AND NOT m.is_deleted"
                                                     " ORDER BY lower(m.username), m.user_id LIMIT ?4");
    static const Sql byName(GATEHOUSE_MEMBER_ROW "FROM member m WHERE m.sort_name >= ?2 AND m.sort_name < ?3"
                                                 " AND NOT m.is_deleted ORDER BY m.sort_name, m.user_id LIMIT ?4");
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

Result<std::vector<queries::ExportedMember>> MemberView::exported(const MemberFilter &filter, UserId after, int limit)
{
    static const Sql select(GATEHOUSE_MEMBER_ROW R"(, m.first_name, m.last_name, m.language_code, m.is_premium,
            m.is_deleted, m.note, m.first_seen_ms,
            (SELECT json_group_array(p.chat_key) FROM presence p WHERE p.user_id = m.user_id AND p.is_inside = 1
                AND p.chat_key )" GATEHOUSE_CONNECTED R"(),
            (SELECT json_group_array(t.tag) FROM member_tag t WHERE t.user_id = m.user_id)
        FROM (SELECT m.user_id FROM member m WHERE m.user_id > ?9 AND )" GATEHOUSE_STATUS " AND " GATEHOUSE_FILTER R"(
            ORDER BY m.user_id LIMIT ?10) chosen CROSS JOIN member m ON m.user_id = chosen.user_id ORDER BY m.user_id)");
    const auto chats = chatsByKey(m_tx);
    if (!chats)
        return failure(chats.error());
    const auto read = [&chats](const Row &row) {
        const MemberRow shown = readMember(row);
        queries::ExportedMember person;
        person.member = {Person{shown.id, row.get<QString>(10), row.get<QString>(11), shown.username,
                                row.get<QString>(12), shown.isBot, row.get<bool>(13)},
                         row.get<bool>(14),
                         shown.directMessages,
                         row.get<QString>(15),
                         {},
                         row.get<Instant>(16),
                         shown.lastSeen};
        person.state = shown.state;
        person.until = shown.until;
        person.isForEver = shown.isForEver;
        for (const QJsonValue key : QJsonDocument::fromJson(row.get<QByteArray>(17)).array())
            person.inside.push_back(chats->value(ChatKey(key.toInteger())));
        for (const QJsonValue tag : QJsonDocument::fromJson(row.get<QByteArray>(18)).array())
            person.member.tags.append(tag.toString());
        return person;
    };
    const Words words = wordsOf(filter.text);
    const auto &[first, second, third, fourth] = words.first;
    return m_tx.all(select, read, m_now, filter.status, filter.chat, first, second, third, fourth, words.more, after,
                    limit);
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
