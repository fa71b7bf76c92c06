// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fact_repository.h"

namespace core::store {

namespace {

AccessFact readFact(const Row &row)
{
    return {row.get<ChatKey>(0),
            row.get<UserId>(1),
            row.get<FactKind>(2),
            row.get<Instant>(3),
            row.get<std::optional<Instant>>(4),
            row.get<Origin>(5),
            row.get<std::optional<Delivery>>(6),
            row.get<std::optional<Instant>>(7)};
}

//! Kept in the person's presence: everybody who is new gets both at once.
bool isUnseen(FactKind kind)
{
    return kind == FactKind::Before || kind == FactKind::Gap;
}

} // namespace

Result<> FactRepository::set(const AccessFact &fact)
{
    if (isUnseen(fact.kind))
        return setUnseen(fact);
    static const Sql upsert(R"(
        INSERT INTO access_fact (chat_key, user_id, kind, since_ms, until_ms, origin, delivery, not_before_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (chat_key, user_id, kind) DO UPDATE SET since_ms = excluded.since_ms, until_ms = excluded.until_ms,
            origin = excluded.origin, delivery = excluded.delivery, not_before_ms = excluded.not_before_ms)");
    m_tx.changed(Changed::Members);
    return m_tx
        .run(upsert, fact.chat, fact.user, fact.kind, fact.since, fact.until, fact.origin, fact.delivery,
             fact.notBefore)
        .map([](Changes) {});
}

Result<> FactRepository::setUnseen(const AccessFact &fact)
{
    // Who came in a gap may have been here before us all the same, and nobody is asked about them.
    static const Sql upsert(R"(
        INSERT INTO presence (chat_key, user_id, status, is_inside, as_of_ms, source, unseen, unseen_ms)
        VALUES (?, ?, 'unknown', 0, 0, 'unknown', ?, ?)
        ON CONFLICT (chat_key, user_id) DO UPDATE SET unseen = excluded.unseen, unseen_ms = excluded.unseen_ms
        WHERE presence.unseen IS NOT 'before' OR excluded.unseen = 'before')");
    m_tx.changed(Changed::Members);
    return m_tx.run(upsert, fact.chat, fact.user, fact.kind, fact.since).map([](Changes) {});
}

Result<bool> FactRepository::clear(ChatKey chat, UserId user, FactKind kind)
{
    static const Sql remove("DELETE FROM access_fact WHERE chat_key = ? AND user_id = ? AND kind = ?");
    static const Sql forgetUnseen(
        "UPDATE presence SET unseen = NULL, unseen_ms = NULL WHERE chat_key = ? AND user_id = ? AND unseen = ?");
    const auto changes = m_tx.run(isUnseen(kind) ? forgetUnseen : remove, chat, user, kind);
    if (!changes)
        return failure(changes.error());
    if (changes->rows > 0)
        m_tx.changed(Changed::Members);
    return changes->rows > 0;
}

Result<std::vector<AccessFact>> FactRepository::of(ChatKey chat, UserId user)
{
    static const Sql select(R"(
        SELECT chat_key, user_id, kind, since_ms, until_ms, origin, delivery, not_before_ms FROM every_fact
        WHERE chat_key = ? AND user_id = ?)");
    return m_tx.all(select, readFact, chat, user);
}

Result<std::vector<AccessFact>> FactRepository::ofMember(UserId user)
{
    static const Sql select(R"(
        SELECT chat_key, user_id, kind, since_ms, until_ms, origin, delivery, not_before_ms FROM every_fact
        WHERE user_id = ? ORDER BY chat_key)");
    return m_tx.all(select, readFact, user);
}

Result<std::vector<Pair>> FactRepository::turned(Instant from, Instant until)
{
    static const Sql select(R"(
        SELECT chat_key, user_id FROM access_fact WHERE until_ms > ? AND until_ms <= ? ORDER BY until_ms)");
    return m_tx.all(
        select,
        [](const Row &row) {
            return Pair{row.get<ChatKey>(0), row.get<UserId>(1)};
        },
        from, until);
}

Result<std::vector<Pair>> FactRepository::unsettled(ChatKey chat, Instant now)
{
    // Only whoever may have to leave, which are few; all the others of a chat may be very many.
    static const Sql select(R"(
        SELECT DISTINCT f.chat_key, f.user_id FROM access_fact f
        LEFT JOIN presence p ON p.chat_key = f.chat_key AND p.user_id = f.user_id
        WHERE f.chat_key = ? AND CASE f.kind
            WHEN 'banned' THEN coalesce(p.status, 'unknown') <> 'kicked'
            WHEN 'grant' THEN f.until_ms <= ? AND (coalesce(p.status, 'unknown') = 'unknown' OR p.is_inside = 1)
            WHEN 'removed' THEN coalesce(p.status, 'unknown') = 'unknown' OR p.is_inside = 1
            WHEN 'intruder' THEN coalesce(p.status, 'unknown') = 'unknown' OR p.is_inside = 1
            ELSE 0 END)");
    return m_tx.all(
        select,
        [](const Row &row) {
            return Pair{row.get<ChatKey>(0), row.get<UserId>(1)};
        },
        chat, now);
}

Result<std::optional<Instant>> FactRepository::nextTurn(Instant now)
{
    static const Sql select("SELECT min(until_ms) FROM access_fact WHERE until_ms > ?");
    return m_tx.value<std::optional<Instant>>(select, now);
}

} // namespace core::store
