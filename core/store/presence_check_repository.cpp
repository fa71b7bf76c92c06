// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/presence_check_repository.h"

namespace core::store {

namespace {

Pair readPair(const Row &row)
{
    return {row.get<ChatKey>(0), row.get<UserId>(1)};
}

struct Candidate {
    UserId user;
    Instant asOf;
};

} // namespace

Result<std::optional<UserId>> PresenceCheckRepository::collect(Pair after, Instant before, int limit)
{
    // People who were here before us are never touched, whatever became of them: they have no row among these facts.
    static const Sql select(R"(
        SELECT f.user_id, coalesce(p.as_of_ms, 0)
        FROM (SELECT DISTINCT chat_key, user_id FROM access_fact WHERE chat_key = ? AND user_id > ?
            ORDER BY user_id LIMIT ?) f
        LEFT JOIN presence p ON p.chat_key = f.chat_key AND p.user_id = f.user_id
        ORDER BY f.user_id)");
    static const Sql insert(R"(
        INSERT INTO presence_check (chat_key, user_id, as_of_ms) VALUES (?, ?, ?)
        ON CONFLICT (chat_key, user_id) DO NOTHING)");
    const auto candidates = m_tx.all(
        select,
        [](const Row &row) {
            return Candidate{row.get<UserId>(0), row.get<Instant>(1)};
        },
        after.chat, after.user, limit);
    if (!candidates)
        return failure(candidates.error());
    if (candidates->empty())
        return std::nullopt;
    for (const Candidate &candidate : *candidates) {
        if (candidate.asOf < before)
            GATEHOUSE_TRY(m_tx.run(insert, after.chat, candidate.user, candidate.asOf));
    }
    return candidates->back().user;
}

Result<std::vector<PresenceCheckRepository::Waiting>> PresenceCheckRepository::next(int limit)
{
    static const Sql select(
        "SELECT chat_key, user_id, as_of_ms FROM presence_check WHERE is_asked = 0 ORDER BY as_of_ms LIMIT ?");
    return m_tx.all(
        select,
        [](const Row &row) {
            return Waiting{readPair(row), row.get<Instant>(2)};
        },
        limit);
}

Result<> PresenceCheckRepository::markAsked(Pair pair)
{
    static const Sql update("UPDATE presence_check SET is_asked = 1 WHERE chat_key = ? AND user_id = ?");
    return m_tx.run(update, pair.chat, pair.user).map([](Changes) {});
}

Result<> PresenceCheckRepository::remove(Pair pair)
{
    static const Sql remove("DELETE FROM presence_check WHERE chat_key = ? AND user_id = ?");
    return m_tx.run(remove, pair.chat, pair.user).map([](Changes) {});
}

Result<int> PresenceCheckRepository::countAsked()
{
    static const Sql count("SELECT count(*) FROM presence_check WHERE is_asked = 1");
    return m_tx.value<int>(count);
}

} // namespace core::store
