// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox_repository.h"

namespace core::store {

using namespace Qt::StringLiterals;

namespace {

#define GATEHOUSE_OUTBOX_COLUMNS                                                                                       \
    "o.outbox_id, o.lane, o.state, o.method, o.parameters, o.repeat, o.chat_key, o.user_id, o.wish, o.limit_key, "     \
    "o.feature, o.context, o.cause, o.created_ms, o.not_before_ms, o.expires_ms, o.attempts, "                         \
    "o.claimed_ms, o.error_kind"

//! ?1 the lane, ?2 now, ?3 the bot.
#define GATEHOUSE_OUTBOX_DUE                                                                                           \
    "o.state = 'pending' AND o.lane = ?1 AND o.not_before_ms <= ?2 AND o.bot_id = ?3"                                  \
    " AND (o.expires_ms IS NULL OR o.expires_ms > ?2)"                                                                 \
    " AND (o.order_key = '' OR NOT EXISTS ("                                                                           \
    "SELECT 1 FROM outbox e WHERE e.order_key = o.order_key AND e.outbox_id < o.outbox_id"                             \
    " AND e.state IN ('pending', 'sending') AND e.bot_id = ?3))"

OutboxRow readRow(const Row &row)
{
    const auto lastError = row.get<std::optional<QString>>(18);
    return {row.get<OutboxId>(0),
            static_cast<Lane>(row.get<int>(1)),
            row.get<OutboxState>(2),
            row.get<QString>(3),
            row.get<QByteArray>(4),
            row.get<botapi::Repeat>(5),
            row.get<std::optional<ChatKey>>(6),
            row.get<std::optional<UserId>>(7),
            row.get<std::optional<Wish>>(8),
            row.get<std::optional<qint64>>(9),
            row.get<QString>(10),
            row.get<QByteArray>(11),
            row.get<QString>(12),
            row.get<Instant>(13),
            row.get<Instant>(14),
            row.get<std::optional<Instant>>(15),
            row.get<int>(16),
            row.get<std::optional<Instant>>(17),
            lastError ? std::optional(errorKindOf(*lastError)) : std::nullopt};
}

} // namespace

Result<OutboxId> OutboxRepository::add(const NewCall &call, Instant now)
{
    static const Sql supersede(R"(
        UPDATE outbox SET state = 'dropped', error_kind = 'superseded', finished_ms = ?
        WHERE replace_key = ? AND state = 'pending' AND bot_id = ?)");
    static const Sql insert(R"(
        INSERT INTO outbox (bot_id, lane, state, method, parameters, repeat, chat_key, user_id, wish, order_key,
            replace_key, limit_key, feature, context, cause, created_ms, not_before_ms, expires_ms)
        VALUES (?, ?, 'pending', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING outbox_id)");
    if (!call.replaceKey.isEmpty())
        GATEHOUSE_TRY(m_tx.run(supersede, now, call.replaceKey, m_bot));
    m_tx.changed(Changed::Outbox);
    return m_tx.value<OutboxId>(
        insert, m_bot, static_cast<int>(call.lane), call.method, call.parameters, call.repeat, call.chat, call.user,
        call.wish, call.orderKey, call.replaceKey.isEmpty() ? std::nullopt : std::optional(call.replaceKey),
        call.limitKey, call.feature, call.context, call.cause, now, std::max(call.notBefore, now), call.expires);
}

Result<std::optional<OutboxRow>> OutboxRepository::find(OutboxId id)
{
    static const Sql select("SELECT " GATEHOUSE_OUTBOX_COLUMNS " FROM outbox o WHERE o.outbox_id = ? AND o.bot_id = ?");
    return m_tx.one(select, readRow, id, m_bot);
}

Result<std::vector<OutboxRow>> OutboxRepository::due(Lane lane, Instant now, int limit)
{
    static const Sql select("SELECT " GATEHOUSE_OUTBOX_COLUMNS " FROM outbox o WHERE " GATEHOUSE_OUTBOX_DUE
                            " ORDER BY o.not_before_ms, o.outbox_id LIMIT ?4");
    return m_tx.all(select, readRow, static_cast<int>(lane), now, m_bot, limit);
}

Result<std::vector<OutboxRow>> OutboxRepository::dueWhilePaused(Lane lane, Instant now, int limit)
{
    static const Sql select("SELECT " GATEHOUSE_OUTBOX_COLUMNS " FROM outbox o WHERE " GATEHOUSE_OUTBOX_DUE
                            " AND o.method IN ('getChatMember', 'revokeChatInviteLink')"
                            " ORDER BY o.not_before_ms, o.outbox_id LIMIT ?4");
    return m_tx.all(select, readRow, static_cast<int>(lane), now, m_bot, limit);
}

Result<bool> OutboxRepository::isWaiting(const QString &replaceKey)
{
    // Two questions, as each state has an index of its own.
    static const Sql select(R"(
        SELECT EXISTS (SELECT 1 FROM outbox WHERE replace_key = ?1 AND state = 'pending' AND bot_id = ?2)
            OR EXISTS (SELECT 1 FROM outbox WHERE replace_key = ?1 AND state = 'sending' AND bot_id = ?2))");
    return m_tx.value<bool>(select, replaceKey, m_bot);
}

Result<std::optional<Instant>> OutboxRepository::nextDue(Instant now)
{
    static const Sql select(
        "SELECT min(not_before_ms) FROM outbox WHERE state = 'pending' AND not_before_ms > ? AND bot_id = ?");
    return m_tx.value<std::optional<Instant>>(select, now, m_bot);
}

Result<> OutboxRepository::claim(OutboxId id, const QString &method, const QByteArray &parameters,
                                 botapi::Repeat repeat, Instant now)
{
    static const Sql update(R"(
        UPDATE outbox SET state = 'sending', method = ?, parameters = ?, repeat = ?, attempts = attempts + 1, claimed_ms = ?
        WHERE outbox_id = ? AND state = 'pending')");
    m_tx.changed(Changed::Outbox);
    return m_tx.run(update, method, parameters, repeat, now, id).map([](Changes) {});
}

Result<> OutboxRepository::putBack(OutboxId id, Instant notBefore, const Error &error)
{
    static const Sql update(R"(
        UPDATE outbox SET state = 'pending', not_before_ms = ?, error_kind = ?, error = ? WHERE outbox_id = ?)");
    m_tx.changed(Changed::Outbox);
    return m_tx.run(update, notBefore, nameOf(error.kind), error.detail, id).map([](Changes) {});
}

Result<> OutboxRepository::finish(OutboxId id, OutboxState state, const std::optional<Error> &error, Instant now)
{
    static const Sql update(
        "UPDATE outbox SET state = ?, error_kind = ?, error = ?, finished_ms = ? WHERE outbox_id = ?");
    m_tx.changed(Changed::Outbox);
    return m_tx
        .run(update, state, error ? std::optional(nameOf(error->kind)) : std::nullopt,
             error ? std::optional(error->detail) : std::nullopt, now, id)
        .map([](Changes) {});
}

Result<> OutboxRepository::drop(OutboxId id, QLatin1StringView why, Instant now)
{
    static const Sql update(R"(
        UPDATE outbox SET state = 'dropped', error_kind = ?, finished_ms = ? WHERE outbox_id = ? AND state = 'pending')");
    m_tx.changed(Changed::Outbox);
    return m_tx.run(update, why, now, id).map([](Changes) {});
}

Result<bool> OutboxRepository::sendAgain(OutboxId id, Instant now)
{
    static const Sql update(R"(
        UPDATE outbox SET state = 'pending', not_before_ms = ?, expires_ms = NULL, finished_ms = NULL
        WHERE outbox_id = ? AND state IN ('uncertain', 'failed'))");
    m_tx.changed(Changed::Outbox);
    return m_tx.run(update, now, id).map([](Changes changes) { return changes.rows > 0; });
}

Result<> OutboxRepository::sendFailedAgain(ChatKey chat, QLatin1StringView method, Instant now)
{
    static const Sql update(R"(
        UPDATE outbox SET state = 'pending', not_before_ms = ?, expires_ms = NULL, finished_ms = NULL
        WHERE state = 'failed' AND chat_key = ? AND method = ? AND wish IS NULL AND error_kind IN (?, ?) AND bot_id = ?)");
    m_tx.changed(Changed::Outbox);
    return m_tx.run(update, now, chat, method, nameOf(Error::Kind::BotLacksRight), nameOf(Error::Kind::ChatGone), m_bot)
        .map([](Changes) {});
}

Result<> OutboxRepository::erase(OutboxId id)
{
    static const Sql update("UPDATE outbox SET parameters = '{}' WHERE outbox_id = ?");
    return m_tx.run(update, id).map([](Changes) {});
}

Result<> OutboxRepository::withdraw(QLatin1StringView feature, const QByteArray &callContext, Instant now)
{
    static const Sql update(R"(
        UPDATE outbox SET state = 'dropped', error_kind = 'superseded', parameters = '{}', finished_ms = ?
        WHERE state IN ('pending', 'failed', 'uncertain') AND feature = ? AND context = ? AND bot_id = ?)");
    const auto changes = m_tx.run(update, now, feature, callContext, m_bot);
    if (!changes)
        return failure(changes.error());
    if (changes->rows > 0)
        m_tx.changed(Changed::Outbox);
    return {};
}

Result<bool> OutboxRepository::giveUp(OutboxId id, Instant now)
{
    static const Sql update(R"(
        UPDATE outbox SET state = 'dropped', parameters = '{}', finished_ms = ?
        WHERE outbox_id = ? AND state IN ('pending', 'uncertain', 'failed'))");
    m_tx.changed(Changed::Outbox);
    return m_tx.run(update, now, id).map([](Changes changes) { return changes.rows > 0; });
}

Result<> OutboxRepository::dropWishes(ChatKey chat, UserId user, Instant now)
{
    static const Sql update(R"(
        UPDATE outbox SET state = 'dropped', error_kind = 'superseded', finished_ms = ?
        WHERE state = 'pending' AND wish IN ('invited', 'out', 'banned') AND user_id = ? AND chat_key = ? AND bot_id = ?)");
    const auto changes = m_tx.run(update, now, user, chat, m_bot);
    if (!changes)
        return failure(changes.error());
    if (changes->rows > 0)
        m_tx.changed(Changed::Outbox);
    return {};
}

Result<> OutboxRepository::replaceFailedWishes(ChatKey chat, UserId user, Instant now)
{
    static const Sql update(R"(
        UPDATE outbox SET state = 'dropped', error_kind = 'superseded', finished_ms = ?
        WHERE state = 'failed' AND wish IN ('invited', 'out', 'banned') AND user_id = ? AND chat_key = ? AND bot_id = ?)");
    m_tx.changed(Changed::Outbox);
    return m_tx.run(update, now, user, chat, m_bot).map([](Changes) {});
}

Result<std::optional<OutboxRow>> OutboxRepository::openWish(ChatKey chat, UserId user)
{
    static const Sql select("SELECT " GATEHOUSE_OUTBOX_COLUMNS R"( FROM outbox o
        WHERE o.user_id = ? AND o.chat_key = ? AND o.wish IN ('invited', 'out', 'banned')
            AND o.state IN ('pending', 'sending') AND o.bot_id = ? ORDER BY o.outbox_id DESC LIMIT 1)");
    return m_tx.one(select, readRow, user, chat, m_bot);
}

Result<bool> OutboxRepository::hasFailedRemoval(ChatKey chat, UserId user)
{
    static const Sql select(R"(
        SELECT EXISTS (SELECT 1 FROM outbox WHERE user_id = ? AND chat_key = ? AND wish IN ('out', 'banned')
            AND state = 'failed' AND bot_id = ?))");
    return m_tx.value<bool>(select, user, chat, m_bot);
}

Result<std::vector<OutboxRow>> OutboxRepository::openWishesOf(UserId user)
{
    static const Sql select("SELECT " GATEHOUSE_OUTBOX_COLUMNS R"( FROM outbox o
        WHERE o.user_id = ? AND o.wish IS NOT NULL AND o.state IN ('pending', 'sending') AND o.bot_id = ?)");
    return m_tx.all(select, readRow, user, m_bot);
}

Result<std::vector<OutboxRow>> OutboxRepository::dropExpired(Instant now)
{
    static const Sql select("SELECT " GATEHOUSE_OUTBOX_COLUMNS " FROM outbox o"
                            " WHERE o.state = 'pending' AND o.expires_ms <= ? AND o.bot_id = ? ORDER BY o.outbox_id");
    auto rows = m_tx.all(select, readRow, now, m_bot);
    if (!rows)
        return rows;
    for (const OutboxRow &row : *rows)
        GATEHOUSE_TRY(drop(row.id, "expired"_L1, now));
    return rows;
}

Result<> OutboxRepository::bringForward(Instant now)
{
    static const Sql update(R"(
        UPDATE outbox SET not_before_ms = ?1
        WHERE state = 'pending' AND not_before_ms > ?1 AND error_kind = ?2 AND bot_id = ?3)");
    const auto changes = m_tx.run(update, now, nameOf(Error::Kind::NotReached), m_bot);
    if (changes && changes->rows > 0)
        m_tx.changed(Changed::Outbox);
    return changes ? Result<>() : failure(changes.error());
}

Result<std::vector<OutboxRow>> OutboxRepository::recover(Instant now)
{
    static const Sql again(
        "UPDATE outbox SET state = 'pending' WHERE state = 'sending' AND repeat = 'harmless' AND bot_id = ?");
    static const Sql select("SELECT " GATEHOUSE_OUTBOX_COLUMNS
                            " FROM outbox o WHERE o.state = 'sending' AND o.bot_id = ? ORDER BY o.outbox_id");
    GATEHOUSE_TRY(m_tx.run(again, m_bot));
    return makeUncertain(m_tx.all(select, readRow, m_bot), u"stopped while sending"_s, now);
}

Result<std::vector<OutboxRow>> OutboxRepository::doubt(Instant now)
{
    // Other wishes are looked at again, and wait for the end of the pause.
    static const Sql select("SELECT " GATEHOUSE_OUTBOX_COLUMNS
                            " FROM outbox o WHERE o.state = 'pending' AND o.bot_id = ?"
                            " AND ((o.repeat = 'visible' AND o.wish IS NULL) OR (o.wish IS NOT NULL AND o.lane = ?))"
                            " ORDER BY o.outbox_id");
    return makeUncertain(m_tx.all(select, readRow, m_bot, static_cast<int>(Lane::Replies)),
                         u"waited in a copy of the store"_s, now);
}

Result<std::vector<OutboxRow>> OutboxRepository::makeUncertain(Result<std::vector<OutboxRow>> rows, const QString &why,
                                                               Instant now)
{
    if (!rows)
        return rows;
    for (const OutboxRow &row : *rows)
        GATEHOUSE_TRY(finish(row.id, OutboxState::Uncertain, Error{Error::Kind::OutcomeUnknown, why}, now));
    m_tx.changed(Changed::Outbox);
    return rows;
}

Result<QMap<QString, qint64>> OutboxRepository::countByState()
{
    static const Sql select("SELECT state, count(*) FROM outbox WHERE bot_id = ? GROUP BY state");
    auto rows = m_tx.all(
        select,
        [](const Row &row) {
            return std::pair{row.get<QString>(0), row.get<qint64>(1)};
        },
        m_bot);
    return std::move(rows).map([](const auto &pairs) {
        QMap<QString, qint64> counts;
        for (const auto &[state, count] : pairs)
            counts.insert(state, count);
        return counts;
    });
}

Result<bool> OutboxRepository::prune(Instant before, int limit)
{
    static const Sql remove(R"(
        DELETE FROM outbox WHERE outbox_id IN (
            SELECT outbox_id FROM outbox WHERE finished_ms < ? AND state IN ('done', 'dropped', 'failed') LIMIT ?))");
    return m_tx.run(remove, before, limit).map([limit](Changes changes) { return changes.rows >= limit; });
}

} // namespace core::store
