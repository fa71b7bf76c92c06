// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/presence_repository.h"

namespace core::store {

namespace {

Presence readPresence(const Row &row)
{
    return {row.get<ChatKey>(0), row.get<UserId>(1),         row.get<MemberStatus>(2),          row.get<bool>(3),
            row.get<Instant>(4), row.get<PresenceSource>(5), row.get<std::optional<Instant>>(6)};
}

} // namespace

Result<bool> PresenceRepository::record(const Presence &seen, std::optional<FactKind> unseen)
{
    // The date moves on even when nothing else changed: what was true in between must not come back with late news.
    static const Sql upsert(R"(
        INSERT INTO presence (chat_key, user_id, status, is_inside, as_of_ms, source, joined_ms, unseen, unseen_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, iif(?8 IS NULL, NULL, ?5))
        ON CONFLICT (chat_key, user_id) DO UPDATE SET status = excluded.status, is_inside = excluded.is_inside,
            as_of_ms = excluded.as_of_ms, source = excluded.source,
            joined_ms = coalesce(excluded.joined_ms, presence.joined_ms)
        WHERE excluded.as_of_ms > presence.as_of_ms OR (excluded.as_of_ms = presence.as_of_ms
            AND (excluded.status <> presence.status OR excluded.is_inside <> presence.is_inside)))");
    const auto changes =
        m_tx.run(upsert, seen.chat, seen.user, seen.status, seen.isInside, seen.asOf, seen.source, seen.joined, unseen);
    if (!changes)
        return failure(changes.error());
    if (changes->rows > 0)
        m_tx.changed(Changed::Members);
    return changes->rows > 0;
}

Result<> PresenceRepository::correct(const Presence &seen)
{
    static const Sql update(R"(
        UPDATE presence SET status = ?, is_inside = ?, as_of_ms = ?, source = ?, joined_ms = coalesce(?, joined_ms)
        WHERE chat_key = ? AND user_id = ?)");
    m_tx.changed(Changed::Members);
    return m_tx.run(update, seen.status, seen.isInside, seen.asOf, seen.source, seen.joined, seen.chat, seen.user)
        .map([](Changes) {});
}

Result<std::optional<Presence>> PresenceRepository::find(ChatKey chat, UserId user)
{
    static const Sql select(R"(
        SELECT chat_key, user_id, status, is_inside, as_of_ms, source, joined_ms FROM presence
        WHERE chat_key = ? AND user_id = ?)");
    return m_tx.one(select, readPresence, chat, user);
}

Result<std::vector<Presence>> PresenceRepository::ofMember(UserId user)
{
    static const Sql select(R"(
        SELECT chat_key, user_id, status, is_inside, as_of_ms, source, joined_ms FROM presence
        WHERE user_id = ? ORDER BY chat_key)");
    return m_tx.all(select, readPresence, user);
}

Result<std::vector<Presence>> PresenceRepository::administrators(ChatKey chat)
{
    static const Sql select(R"(
        SELECT chat_key, user_id, status, is_inside, as_of_ms, source, joined_ms FROM presence
        WHERE chat_key = ? AND status IN ('creator', 'administrator') ORDER BY user_id)");
    return m_tx.all(select, readPresence, chat);
}

Result<qint64> PresenceRepository::countInside(ChatKey chat)
{
    static const Sql count("SELECT count(*) FROM presence WHERE chat_key = ? AND is_inside = 1");
    return m_tx.value<qint64>(count, chat);
}

} // namespace core::store
