// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/member_list.h"

#include "core/base/id_set.h"
#include "core/store/member_conditions.h"
#include "core/store/member_row.h"
#include "core/store/member_view.h"

#include <limits>
#include <unordered_set>

namespace core::store {

using namespace Qt::StringLiterals;
using queries::MemberCounts;
using queries::MemberSort;

namespace {

// So many are sorted within some 50 ms; where more fit, a walk meets enough of them soon.
constexpr qint64 few = 20'000;
// A look at so many in the wanted order takes some 10 ms.
#define GATEHOUSE_GLANCED "5000"
// Looking a person up costs as much as reading the texts of ten in the index.
constexpr qint64 mostLookedUp = 100'000;

// Sets of people. The plus keeps SQLite from searching chat by chat in place of the narrow index over the whole set.
#define GATEHOUSE_ALL_INSIDE                                                                                           \
    "SELECT DISTINCT user_id FROM presence INDEXED BY presence_user WHERE is_inside = 1 AND +chat_key"                 \
    " " GATEHOUSE_CONNECTED
#define GATEHOUSE_ALL_INVITED                                                                                          \
    "SELECT DISTINCT user_id FROM invite WHERE state IN ('wanted', 'open') AND +chat_key " GATEHOUSE_CONNECTED
#define GATEHOUSE_ALL_ASKED_ABOUT                                                                                      \
    "SELECT DISTINCT user_id FROM decision JOIN member USING (user_id) WHERE state = 'open'"
#define GATEHOUSE_ALL_BLOCKED "SELECT user_id FROM member WHERE dm = 'blocked'"
#define GATEHOUSE_ALL_BANNED                                                                                           \
    "SELECT DISTINCT user_id FROM access_fact WHERE kind = 'banned' AND +chat_key " GATEHOUSE_CONNECTED
#define GATEHOUSE_ALL_ADMINISTRATORS                                                                                   \
    "SELECT DISTINCT user_id FROM presence WHERE status IN ('creator', 'administrator') AND +chat_key"                 \
    " " GATEHOUSE_CONNECTED

// Where people may be looked for.
enum Source : size_t { Inside, Invited, AskedAbout, Blocked, Banned, Administrators, InChat, Everybody, sourceCount };

std::optional<Source> sourceOf(queries::MemberStatusFilter status)
{
    using Status = queries::MemberStatusFilter;
    switch (status) {
    case Status::All:
    case Status::NotInside:
        break;
    case Status::Inside:
        return Inside;
    case Status::Invited:
        return Invited;
    case Status::Asks:
        return AskedAbout;
    case Status::Blocked:
        return Blocked;
    case Status::Banned:
        return Banned;
    case Status::Administrators:
        return Administrators;
    }
    return std::nullopt;
}

//! Everybody who has that state.
const Sql &everybodyIn(Source source)
{
    static const std::array<Sql, InChat> people{Sql(GATEHOUSE_ALL_INSIDE),      Sql(GATEHOUSE_ALL_INVITED),
                                                Sql(GATEHOUSE_ALL_ASKED_ABOUT), Sql(GATEHOUSE_ALL_BLOCKED),
                                                Sql(GATEHOUSE_ALL_BANNED),      Sql(GATEHOUSE_ALL_ADMINISTRATORS)};
    return people[source];
}

// The orders. Ids tell apart what is equal otherwise, so that no page shows a person twice.
#define GATEHOUSE_NAME_UP "m.search"
#define GATEHOUSE_NAME_DOWN "m.search DESC"
#define GATEHOUSE_SEEN_UP "m.last_seen_ms, m.user_id"
#define GATEHOUSE_SEEN_DOWN "m.last_seen_ms DESC, m.user_id DESC"

//! One of the statements, by what the filter sorts by and which way.
struct ByOrder {
    Sql nameUp;
    Sql nameDown;
    Sql seenUp;
    Sql seenDown;
    Sql endUp;
    Sql endDown;

    [[nodiscard]] const Sql &of(const queries::MemberFilter &filter) const
    {
        switch (filter.sort) {
        case MemberSort::Name:
            return filter.descending ? nameDown : nameUp;
        case MemberSort::Seen:
            return filter.descending ? seenDown : seenUp;
        case MemberSort::Until:
            break;
        }
        return filter.descending ? endDown : endUp;
    }
};

} // namespace

MemberList::MemberList(Tx &tx, Instant now, const queries::MemberFilter &filter)
    : m_tx(tx)
    , m_now(now)
    , m_filter(filter)
    , m_words(SearchWords::of(filter.text))
{
    m_filter.offset = std::max(filter.offset, 0);
    m_filter.limit = std::clamp(filter.limit, 1, 1000);
}

template <typename... Further>
Result<MemberList::Ids> MemberList::select(const Sql &sql, const Further &...further)
{
    const auto &[first, second, third, fourth] = m_words.first;
    return m_tx.all(
        sql, [](const Row &row) { return row.get<UserId>(0); }, m_now, m_filter.status, first, second, third, fourth,
        m_words.more, m_filter.chat, further...);
}

Result<queries::MemberPage> MemberList::page()
{
    queries::MemberPage page;
    Ids ids;
    auto first = glance();
    if (!first)
        return failure(first.error());
    if (static_cast<int>(first->size()) > m_filter.limit) { // so there are more than the page has
        first->pop_back();
        page.isTotalKnown = false;
        page.total = m_filter.offset + m_filter.limit;
        return withRows(std::move(page), *first);
    }
    const auto size = cheapSize();
    if (!size)
        return failure(size.error());
    page.total = size->value_or(0);
    if (!*size || page.total <= few) {
        auto found = find(few + 1);
        if (!found)
            return failure(found.error());
        page.isTotalKnown = static_cast<qint64>(found->size()) <= few;
        page.total = std::min<qint64>(static_cast<qint64>(found->size()), few);
        ids = std::move(*found);
    }
    const bool areFew = page.isTotalKnown && page.total <= few;
    auto shown = areFew ? sorted(std::move(ids)) : walk();
    if (!shown)
        return failure(shown.error());
    if (areFew) {
        const auto order = std::make_shared<const Ids>(std::move(*shown));
        const auto from = order->begin() + std::min<qint64>(m_filter.offset, page.total);
        shown = Ids(from, from + std::min<qint64>(m_filter.limit, order->end() - from));
        page.order = order;
    }
    return withRows(std::move(page), *shown);
}

Result<queries::MemberPage> MemberList::withRows(queries::MemberPage page, const Ids &ids)
{
    auto rows = MemberView(m_tx, m_now).rows(ids);
    if (!rows)
        return failure(rows.error());
    page.rows = std::move(*rows);
    return page;
}

//! The page and one more, if the first people in the wanted order have as many who fit; else nothing or less. For what most
//! people are, which takes long to count.
Result<MemberList::Ids> MemberList::glance()
{
    const bool isCommon = m_filter.status == Status::Inside || m_filter.status == Status::NotInside;
    if (!isCommon || !m_words.isEmpty() || m_filter.chat || m_filter.sort == MemberSort::Until || m_filter.offset > 0)
        return Ids();
    const auto all = sizeOf(Status::All);
    if (!all || *all <= few)
        return all.map([](qint64) { return Ids(); }); // counted at once
#define GATEHOUSE_GLANCE(index, order)                                                                                 \
    Sql("SELECT m.user_id FROM (SELECT * FROM member m INDEXED BY " index " ORDER BY " order                           \
        " LIMIT " GATEHOUSE_GLANCED ") m WHERE " GATEHOUSE_FITS " ORDER BY " order " LIMIT ?9 OFFSET ?10")
    static const std::array<Sql, 4> statements{
        GATEHOUSE_GLANCE("member_text", GATEHOUSE_NAME_UP), GATEHOUSE_GLANCE("member_text", GATEHOUSE_NAME_DOWN),
        GATEHOUSE_GLANCE("member_seen", GATEHOUSE_SEEN_UP), GATEHOUSE_GLANCE("member_seen", GATEHOUSE_SEEN_DOWN)};
    const size_t statement = (m_filter.sort == MemberSort::Seen ? 2 : 0) + (m_filter.descending ? 1 : 0);
    return select(statements[statement], m_filter.limit + 1, m_filter.offset);
}

//! How many fit, where that is known at once; nothing where it takes longer than finding the first of them.
Result<std::optional<qint64>> MemberList::cheapSize()
{
    const bool isSlow = m_filter.status == Status::Inside && !m_filter.chat;
    if (!m_words.isEmpty() || isSlow)
        return std::nullopt;
    return sizeOf(m_filter.status).map([](qint64 size) { return std::optional(size); });
}

Result<queries::MemberOrder> MemberList::order()
{
    const auto share = [](Ids &&ids) { return queries::MemberOrder(std::make_shared<const Ids>(std::move(ids))); };
    if (m_words.isEmpty()) {
        const auto source = narrowestSource();
        if (!source)
            return failure(source.error());
        if (*source == Everybody)
            return everybodyInOrder().and_then([this](Ids &&all) { return fitting(std::move(all)); }).map(share);
    }
    auto found = find();
    if (!found)
        return failure(found.error());
    if (static_cast<qint64>(found->size()) <= few)
        return sorted(std::move(*found)).map(share);
    // So many are sorted sooner by leaving out the others.
    auto ids = everybodyInOrder();
    if (!ids)
        return failure(ids.error());
    const IdSet wanted(*found);
    std::erase_if(*ids, [&wanted](UserId id) { return !wanted.contains(id); });
    return share(std::move(*ids));
}

Result<MemberCounts> MemberList::counts()
{
    if (m_words.isEmpty())
        return countEach([this](Status status) { return sizeOf(status); });
    m_filter.status = Status::All;
    const auto found = find();
    if (!found)
        return failure(found.error());
    return static_cast<qint64>(found->size()) <= few ? countsAmong(*found) : countsOfMany(*found);
}

template <typename Count>
Result<MemberCounts> MemberList::countEach(Count count)
{
    MemberCounts counts;
    for (const auto &[status, number] :
         {std::pair{Status::All, &counts.all}, std::pair{Status::Inside, &counts.inside},
          std::pair{Status::Invited, &counts.invited}, std::pair{Status::Asks, &counts.asks},
          std::pair{Status::Blocked, &counts.blocked}, std::pair{Status::Banned, &counts.banned},
          std::pair{Status::Administrators, &counts.administrators}}) {
        const auto counted = count(status);
        if (!counted)
            return failure(counted.error());
        *number = *counted;
    }
    counts.notInside = counts.all - counts.inside;
    return counts;
}

//! How many have the status, in the chat or anywhere, whatever the text: counted in indexes alone.
Result<qint64> MemberList::sizeOf(Status status)
{
#define GATEHOUSE_COUNT(people)                                                                                        \
    Sql("SELECT count(*) FROM (" people ") s WHERE ?1 IS NULL OR EXISTS (SELECT 1 FROM presence p"                     \
        " WHERE p.chat_key = ?1 AND p.user_id = s.user_id AND p.is_inside = 1)")
    static const std::array<Sql, Everybody> sizes{
        GATEHOUSE_COUNT(GATEHOUSE_ALL_INSIDE),
        GATEHOUSE_COUNT(GATEHOUSE_ALL_INVITED),
        GATEHOUSE_COUNT(GATEHOUSE_ALL_ASKED_ABOUT),
        GATEHOUSE_COUNT(GATEHOUSE_ALL_BLOCKED),
        GATEHOUSE_COUNT(GATEHOUSE_ALL_BANNED),
        GATEHOUSE_COUNT(GATEHOUSE_ALL_ADMINISTRATORS),
        Sql("SELECT count(*) FROM presence WHERE chat_key = ? AND is_inside = 1")};
    static const Sql everybody("SELECT count(*) FROM member");
    static const Sql isConnected("SELECT count(*) FROM chat WHERE chat_key = ? AND state = 'connected'");

    if (status == Status::All)
        return m_filter.chat ? m_tx.value<qint64>(sizes[InChat], *m_filter.chat) : m_tx.value<qint64>(everybody);
    if (status == Status::NotInside) {
        const auto all = sizeOf(Status::All);
        const auto inside = sizeOf(Status::Inside);
        return all && inside ? Result<qint64>(*all - *inside) : failure((all ? inside : all).error());
    }
    if (status == Status::Inside && m_filter.chat) { // whoever is inside a connected chat is inside
        const auto connected = m_tx.value<bool>(isConnected, *m_filter.chat);
        if (!connected)
            return failure(connected.error());
        if (*connected)
            return sizeOf(Status::All);
    }
    return m_tx.value<qint64>(sizes[*sourceOf(status)], m_filter.chat);
}

//! Many fit text and chat: everybody who has a status is looked up among them.
Result<MemberCounts> MemberList::countsOfMany(const Ids &ids)
{
    const IdSet fit(ids);
    return countEach([&](Status status) -> Result<qint64> {
        const auto source = sourceOf(status);
        if (!source)
            return static_cast<qint64>(ids.size());
        const auto having = m_tx.all(everybodyIn(*source), [](const Row &row) { return row.get<UserId>(0); });
        if (!having)
            return failure(having.error());
        return std::count_if(having->begin(), having->end(), [&](UserId id) { return fit.contains(id); });
    });
}

Result<MemberCounts> MemberList::countsAmong(const Ids &ids)
{
    static const Sql select("SELECT count(*), total(" GATEHOUSE_INSIDE "), total(" GATEHOUSE_INVITED
                            "), total(" GATEHOUSE_ASKS "), total(m.dm = 'blocked'), total(" GATEHOUSE_BANNED
                            "), total(" GATEHOUSE_ADMINISTRATOR
                            ") FROM json_each(?) s CROSS JOIN member m ON m.user_id = s.value");
    const auto counts = m_tx.one(
        select,
        [](const Row &row) {
            const auto all = row.get<qint64>(0);
            const auto inside = row.get<qint64>(1);
            return MemberCounts{all,
                                inside,
                                all - inside,
                                row.get<qint64>(2),
                                row.get<qint64>(3),
                                row.get<qint64>(4),
                                row.get<qint64>(5),
                                row.get<qint64>(6)};
        },
        listOf(ids));
    return counts.map([](const auto &row) { return row.value_or(MemberCounts()); });
}

//! Where fewest people have to be looked at to find those who fit.
Result<size_t> MemberList::narrowestSource()
{
#define GATEHOUSE_SIZE(people) Sql("SELECT count(*) FROM (" people " LIMIT ?)")
    static const std::array<Sql, InChat> sizes{
        GATEHOUSE_SIZE(GATEHOUSE_ALL_INSIDE),      GATEHOUSE_SIZE(GATEHOUSE_ALL_INVITED),
        GATEHOUSE_SIZE(GATEHOUSE_ALL_ASKED_ABOUT), GATEHOUSE_SIZE(GATEHOUSE_ALL_BLOCKED),
        GATEHOUSE_SIZE(GATEHOUSE_ALL_BANNED),      GATEHOUSE_SIZE(GATEHOUSE_ALL_ADMINISTRATORS)};
    static const Sql sizeOfChat(
        "SELECT count(*) FROM (SELECT 1 FROM presence WHERE chat_key = ? AND is_inside = 1 LIMIT ?)");
    size_t narrowest = Everybody;
    qint64 smallest = mostLookedUp;
    const auto offer = [&](Source source, const Result<qint64> &size) -> Result<> {
        if (!size)
            return failure(size.error());
        if (*size < smallest) {
            smallest = *size;
            narrowest = source;
        }
        return {};
    };
    if (const auto source = sourceOf(m_filter.status))
        GATEHOUSE_TRY(offer(*source, m_tx.value<qint64>(sizes[*source], smallest)));
    if (m_filter.chat)
        GATEHOUSE_TRY(offer(InChat, m_tx.value<qint64>(sizeOfChat, *m_filter.chat, smallest)));
    return narrowest;
}

//! All who fit, in no order.
Result<MemberList::Ids> MemberList::find()
{
    const auto source = narrowestSource();
    if (!source)
        return failure(source.error());
    if (*source != Everybody)
        return find(std::numeric_limits<qint64>::max());
    static const Sql byText("SELECT m.user_id FROM member m INDEXED BY member_text WHERE " GATEHOUSE_FITS_TEXT
                            " AND iif(?8 IS NULL, 1, 1)"); // takes the same parameters as the others
    return select(byText).and_then([this](Ids &&ids) { return fitting(std::move(ids)); });
}

//! So many who fit, or all of them, in no order.
Result<MemberList::Ids> MemberList::find(qint64 atMost)
{
#define GATEHOUSE_FIND(people)                                                                                         \
    Sql("SELECT m.user_id FROM (" people ") s CROSS JOIN member m ON m.user_id = s.user_id WHERE " GATEHOUSE_FITS      \
        " LIMIT ?9")
    static const std::array<Sql, sourceCount> bySource{
        GATEHOUSE_FIND(GATEHOUSE_ALL_INSIDE),
        GATEHOUSE_FIND(GATEHOUSE_ALL_INVITED),
        GATEHOUSE_FIND(GATEHOUSE_ALL_ASKED_ABOUT),
        GATEHOUSE_FIND(GATEHOUSE_ALL_BLOCKED),
        GATEHOUSE_FIND(GATEHOUSE_ALL_BANNED),
        GATEHOUSE_FIND(GATEHOUSE_ALL_ADMINISTRATORS),
        GATEHOUSE_FIND("SELECT user_id FROM presence WHERE chat_key = ?8 AND is_inside = 1"),
        Sql("SELECT m.user_id FROM member m INDEXED BY member_text WHERE " GATEHOUSE_FITS " LIMIT ?9")};
    const auto source = narrowestSource();
    if (!source)
        return failure(source.error());
    static const Sql byText("SELECT m.user_id FROM member m INDEXED BY member_text WHERE " GATEHOUSE_FITS_TEXT
                            " AND iif(?8 IS NULL, 1, 1) LIMIT ?9");
    const bool isTextAll = *source == Everybody && m_filter.status == Status::All && !m_filter.chat;
    return select(isTextAll ? byText : bySource[*source], atMost);
}

//! Those of \p ids who have the filter's status and are in its chat, whatever the text. For many: who has the status is
//! read from one index, where looking at each person would take ten times as long.
Result<MemberList::Ids> MemberList::fitting(Ids ids)
{
    static const Sql inChat("SELECT user_id FROM presence WHERE chat_key = ? AND is_inside = 1");
    const auto readId = [](const Row &row) { return row.get<UserId>(0); };
    const auto keep = [&ids](const Result<Ids> &those, bool areWanted) -> Result<> {
        if (!those)
            return failure(those.error());
        const IdSet set(*those);
        std::erase_if(ids, [&](UserId id) { return set.contains(id) != areWanted; });
        return {};
    };
    if (m_filter.status != Status::All) {
        const bool isInverse = m_filter.status == Status::NotInside;
        const Source source = isInverse ? Inside : *sourceOf(m_filter.status);
        GATEHOUSE_TRY(keep(m_tx.all(everybodyIn(source), readId), !isInverse));
    }
    if (m_filter.chat)
        GATEHOUSE_TRY(keep(m_tx.all(inChat, readId, *m_filter.chat), true));
    return ids;
}

Result<MemberList::Ids> MemberList::sorted(Ids ids)
{
#define GATEHOUSE_SORT(columns, order)                                                                                 \
    Sql("SELECT m.user_id" columns " FROM json_each(?2) s CROSS JOIN member m ON m.user_id = s.value"                  \
        " WHERE ?1 IS NOT NULL ORDER BY " order)
#define GATEHOUSE_ENDING ", " GATEHOUSE_NEAREST_END("?1") " AS ending"
    static const ByOrder statements{
        GATEHOUSE_SORT("", GATEHOUSE_NAME_UP),
        GATEHOUSE_SORT("", GATEHOUSE_NAME_DOWN),
        GATEHOUSE_SORT("", GATEHOUSE_SEEN_UP),
        GATEHOUSE_SORT("", GATEHOUSE_SEEN_DOWN),
        GATEHOUSE_SORT(GATEHOUSE_ENDING,
                       "ending NULLS LAST, iif(ending IS NULL, -m.last_seen_ms, 0),"
                       " iif(ending IS NULL, -m.user_id, m.user_id)"),
        GATEHOUSE_SORT(GATEHOUSE_ENDING,
                       "ending DESC NULLS LAST, iif(ending IS NULL, -m.last_seen_ms, 0), -m.user_id")};
    std::sort(ids.begin(), ids.end()); // neighbours are on the same page of the file
    return m_tx.all(
        statements.of(m_filter), [](const Row &row) { return row.get<UserId>(0); }, m_now, listOf(ids));
}

Result<MemberList::Ids> MemberList::walk()
{
#define GATEHOUSE_WALK(index, order)                                                                                   \
    Sql("SELECT m.user_id FROM member m INDEXED BY " index " WHERE " GATEHOUSE_FITS " ORDER BY " order                 \
        " LIMIT ?9 OFFSET ?10")
#define GATEHOUSE_COMING(select, order)                                                                                \
    Sql("SELECT " select                                                                                               \
        " FROM access_fact f INDEXED BY access_fact_until CROSS JOIN member m ON m.user_id = f.user_id"                \
        " WHERE f.until_ms > ?1 AND f.kind = 'grant' AND f.chat_key " GATEHOUSE_CONNECTED                              \
        " AND f.until_ms = " GATEHOUSE_NEAREST_END(                                                                    \
            "?1") " AND NOT EXISTS (SELECT 1 FROM access_fact e WHERE e.user_id = f.user_id AND e.kind = 'grant'"      \
                  " AND e.until_ms = f.until_ms AND e.chat_key < f.chat_key AND e.chat_key " GATEHOUSE_CONNECTED       \
                  ") AND " GATEHOUSE_FITS order)
    static const ByOrder statements{
        GATEHOUSE_WALK("member_text", GATEHOUSE_NAME_UP),
        GATEHOUSE_WALK("member_text", GATEHOUSE_NAME_DOWN),
        GATEHOUSE_WALK("member_seen", GATEHOUSE_SEEN_UP),
        GATEHOUSE_WALK("member_seen", GATEHOUSE_SEEN_DOWN),
        GATEHOUSE_COMING("f.user_id", " ORDER BY f.until_ms, f.user_id LIMIT ?9 OFFSET ?10"),
        GATEHOUSE_COMING("f.user_id", " ORDER BY f.until_ms DESC, f.user_id DESC LIMIT ?9 OFFSET ?10")};
    auto ids = select(statements.of(m_filter), m_filter.limit, m_filter.offset);
    if (!ids || m_filter.sort != MemberSort::Until || static_cast<int>(ids->size()) == m_filter.limit)
        return ids;

    // Nobody else has an end that comes: now those without one, the last seen first.
    static const Sql numberComing(GATEHOUSE_COMING("f.user_id", ""));
    static const Sql others("SELECT m.user_id FROM member m INDEXED BY member_seen WHERE " GATEHOUSE_FITS
                            " AND " GATEHOUSE_NEAREST_END("?1") " IS NULL ORDER BY " GATEHOUSE_SEEN_DOWN
                                                                " LIMIT ?9 OFFSET ?10");
    const auto coming = select(numberComing);
    if (!coming)
        return coming;
    const auto from = std::max<qint64>(m_filter.offset - static_cast<qint64>(coming->size()), 0);
    const auto rest = select(others, m_filter.limit - static_cast<int>(ids->size()), from);
    if (!rest)
        return rest;
    ids->insert(ids->end(), rest->begin(), rest->end());
    return ids;
}

//! Everybody in the wanted order, whether they fit or not: read from one index.
Result<MemberList::Ids> MemberList::everybodyInOrder()
{
#define GATEHOUSE_EVERYBODY(index, order) "SELECT m.user_id FROM member m INDEXED BY " index " ORDER BY " order
    static const Sql nameUp(GATEHOUSE_EVERYBODY("member_text", GATEHOUSE_NAME_UP));
    static const Sql nameDown(GATEHOUSE_EVERYBODY("member_text", GATEHOUSE_NAME_DOWN));
    static const Sql seenUp(GATEHOUSE_EVERYBODY("member_seen", GATEHOUSE_SEEN_UP));
    static const Sql seenDown(GATEHOUSE_EVERYBODY("member_seen", GATEHOUSE_SEEN_DOWN));
    static const Sql ends("SELECT f.until_ms, f.user_id FROM access_fact f INDEXED BY access_fact_until"
                          " WHERE f.until_ms > ?1 AND f.kind = 'grant' AND f.chat_key " GATEHOUSE_CONNECTED
                          " ORDER BY f.until_ms");
    const auto readId = [](const Row &row) { return row.get<UserId>(0); };
    if (m_filter.sort == MemberSort::Name)
        return m_tx.all(m_filter.descending ? nameDown : nameUp, readId);
    if (m_filter.sort == MemberSort::Seen)
        return m_tx.all(m_filter.descending ? seenDown : seenUp, readId);

    const auto readEnd = [](const Row &row) { return std::pair(row.get<qint64>(0), row.get<UserId>(1)); };
    auto coming = m_tx.all(ends, readEnd, m_now);
    auto others = m_tx.all(seenDown, readId);
    if (!coming || !others)
        return failure((coming ? others.error() : coming.error()));
    std::sort(coming->begin(), coming->end());
    Ids ids;
    std::unordered_set<UserId> known;
    for (const auto &[end, user] : *coming) { // the nearest end of each counts
        if (known.insert(user).second)
            ids.push_back(user);
    }
    if (m_filter.descending)
        std::reverse(ids.begin(), ids.end());
    const IdSet ending(ids);
    for (const UserId user : *others) {
        if (!ending.contains(user))
            ids.push_back(user);
    }
    return ids;
}

} // namespace core::store
