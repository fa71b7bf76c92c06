// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/update_log.h"

namespace core::store {

namespace {

FailedUpdate readFailed(const Row &row)
{
    return {row.get<qint64>(0),  row.get<BotId>(1),   row.get<UpdateId>(2),   row.get<QString>(3), row.get<QString>(4),
            row.get<QString>(5), row.get<QString>(6), row.get<QByteArray>(7), row.get<Instant>(8), row.get<QString>(9)};
}

} // namespace

Result<bool> UpdateLog::note(BotId bot, UpdateId update, Instant now)
{
    static const Sql insert("INSERT INTO seen_update (bot_id, update_id, seen_ms) VALUES (?, ?, ?) ON CONFLICT "
                            "(bot_id, update_id) DO NOTHING");
    return m_tx.run(insert, bot, update, now).map([](Changes changes) { return changes.rows > 0; });
}

Result<> UpdateLog::count(BotId bot, const QString &kind, const KindCount &more)
{
    static const Sql upsert(R"(
        INSERT INTO update_kind (bot_id, kind, seen, failed, unhandled) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (bot_id, kind) DO UPDATE SET seen = update_kind.seen + excluded.seen,
            failed = update_kind.failed + excluded.failed, unhandled = update_kind.unhandled + excluded.unhandled)");
    return m_tx.run(upsert, bot, kind, more.seen, more.failed, more.unhandled).map([](Changes) {});
}

Result<QMap<QString, KindCount>> UpdateLog::counts(BotId bot)
{
    static const Sql select("SELECT kind, seen, failed, unhandled FROM update_kind WHERE bot_id = ?");
    auto rows = m_tx.all(
        select,
        [](const Row &row) {
            return std::pair{row.get<QString>(0),
                             KindCount{row.get<qint64>(1), row.get<qint64>(2), row.get<qint64>(3)}};
        },
        bot);
    return std::move(rows).map([](const auto &pairs) {
        QMap<QString, KindCount> counts;
        for (const auto &[kind, count] : pairs)
            counts.insert(kind, count);
        return counts;
    });
}

Result<> UpdateLog::addFailed(const FailedUpdate &failed)
{
    static const Sql insert(R"(
        INSERT INTO failed_update (bot_id, update_id, kind, feature, error_kind, error, raw, failed_ms, tried_version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))");
    m_tx.changed(Changed::FailedUpdates);
    return m_tx
        .run(insert, failed.bot, failed.update, failed.kind, failed.feature, failed.errorKind, failed.error, failed.raw,
             failed.failed, failed.triedVersion)
        .map([](Changes) {});
}

Result<std::vector<FailedUpdate>> UpdateLog::failed(BotId bot)
{
    static const Sql select(R"(
        SELECT failed_id, bot_id, update_id, kind, feature, error_kind, error, raw, failed_ms, tried_version
        FROM failed_update WHERE bot_id = ? ORDER BY failed_id)");
    return m_tx.all(select, readFailed, bot);
}

Result<std::optional<FailedUpdate>> UpdateLog::findFailed(qint64 id)
{
    static const Sql select(R"(
        SELECT failed_id, bot_id, update_id, kind, feature, error_kind, error, raw, failed_ms, tried_version
        FROM failed_update WHERE failed_id = ?)");
    return m_tx.one(select, readFailed, id);
}

Result<> UpdateLog::removeFailed(qint64 id)
{
    static const Sql remove("DELETE FROM failed_update WHERE failed_id = ?");
    m_tx.changed(Changed::FailedUpdates);
    return m_tx.run(remove, id).map([](Changes) {});
}

Result<> UpdateLog::markTried(qint64 id, const QString &version, const Error &error)
{
    static const Sql update(
        "UPDATE failed_update SET tried_version = ?, error_kind = ?, error = ? WHERE failed_id = ?");
    m_tx.changed(Changed::FailedUpdates);
    return m_tx.run(update, version, nameOf(error.kind), error.detail, id).map([](Changes) {});
}

Result<bool> UpdateLog::prune(Instant seenBefore, Instant failedBefore, int limit)
{
    static const Sql seen(R"(
        DELETE FROM seen_update WHERE (bot_id, update_id) IN
            (SELECT bot_id, update_id FROM seen_update WHERE seen_ms < ? LIMIT ?))");
    static const Sql failed("DELETE FROM failed_update WHERE failed_ms < ?");
    const auto removed = m_tx.run(seen, seenBefore, limit);
    if (!removed)
        return failure(removed.error());
    const auto old = m_tx.run(failed, failedBefore);
    if (!old)
        return failure(old.error());
    if (old->rows > 0)
        m_tx.changed(Changed::FailedUpdates);
    return removed->rows >= limit;
}

} // namespace core::store
