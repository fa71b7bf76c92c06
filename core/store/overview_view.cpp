// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/overview_view.h"

namespace core::store {

Result<qint64> OverviewView::inside()
{
    // The plus keeps SQLite from searching chat by chat in place of the narrow index over all.
    static const Sql select(R"(
        SELECT count(DISTINCT user_id) FROM presence INDEXED BY presence_user
        WHERE is_inside = 1 AND +chat_key IN (SELECT chat_key FROM chat WHERE state = 'connected'))");
    return m_tx.value<qint64>(select);
}

Result<qint64> OverviewView::joined(Instant from, Instant until)
{
    static const Sql select(R"(
        SELECT count(DISTINCT user_id) FROM audit
        WHERE at_ms >= ? AND at_ms < ? AND action IN ('joined', 'joined-with-link', 'added-in-telegram')
            AND chat_key IN (SELECT chat_key FROM chat WHERE state = 'connected'))");
    return m_tx.value<qint64>(select, from, until);
}

Result<qint64> OverviewView::gone(Instant from, Instant until)
{
    static const Sql select(R"(
        SELECT count(DISTINCT user_id) FROM audit
        WHERE at_ms >= ? AND at_ms < ? AND action IN ('left', 'taken-out', 'banned', 'removed-in-telegram', 'banned-in-telegram')
            AND chat_key IN (SELECT chat_key FROM chat WHERE state = 'connected'))");
    return m_tx.value<qint64>(select, from, until);
}

Result<qint64> OverviewView::ending(Instant from, Instant until)
{
    static const Sql select(R"(
        SELECT count(DISTINCT user_id) FROM access_fact WHERE until_ms >= ? AND until_ms < ? AND kind = 'grant'
            AND chat_key IN (SELECT chat_key FROM chat WHERE state = 'connected'))");
    return m_tx.value<qint64>(select, qMax(from, m_now), until);
}

Result<bool> OverviewView::hasWork(Instant until, bool isPaused)
{
    // What goes in a pause: see Outbox::claim().
    static const Sql select(R"(
        SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'sending')
            OR EXISTS (SELECT 1 FROM outbox WHERE state = 'pending' AND not_before_ms <= ?1
                AND (NOT ?2 OR lane IN (1, 3) OR (lane = 2 AND method IN ('getChatMember', 'revokeChatInviteLink')))))");
    return m_tx.value<bool>(select, until, isPaused);
}

} // namespace core::store
