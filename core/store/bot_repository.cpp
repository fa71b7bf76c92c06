// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bot_repository.h"

namespace core::store {

using namespace Qt::StringLiterals;

Result<> BotRepository::stamp(ProfileKind kind, Instant now)
{
    static const Sql insert(
        "INSERT INTO profile (profile_id, kind, created_ms) VALUES (1, ?, ?) ON CONFLICT DO NOTHING");
    static const Sql select("SELECT kind FROM profile");
    GATEHOUSE_TRY(m_tx.run(insert, kind, now));
    const auto stamped = m_tx.value<ProfileKind>(select);
    if (!stamped)
        return failure(stamped.error());
    if (*stamped != kind)
        return failure(Error::Kind::InvalidInput,
                       kind == ProfileKind::Real ? u"this is a practice profile"_s
                                                 : u"this is the profile of a real bot"_s);
    return {};
}

Result<std::optional<Instant>> BotRepository::profileCreated()
{
    static const Sql select("SELECT created_ms FROM profile");
    return m_tx.one(select, [](const Row &row) { return row.get<Instant>(0); });
}

Result<> BotRepository::save(const BotRecord &identity)
{
    static const Sql others("SELECT count(*) FROM bot WHERE bot_id <> ?");
    static const Sql upsert(R"(
        INSERT INTO bot (bot_id, username, first_name, can_join_groups, can_read_all) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (bot_id) DO UPDATE SET username = excluded.username, first_name = excluded.first_name,
            can_join_groups = excluded.can_join_groups, can_read_all = excluded.can_read_all)");
    const auto count = m_tx.value<int>(others, identity.id);
    if (!count)
        return failure(count.error());
    if (*count > 0)
        return failure(Error::Kind::InvalidInput, u"the profile belongs to another bot"_s);
    m_tx.changed(Changed::Bot);
    return m_tx
        .run(upsert, identity.id, identity.username, identity.firstName, identity.canJoinGroups,
             identity.canReadAllGroupMessages)
        .map([](Changes) {});
}

Result<std::optional<BotRecord>> BotRepository::find()
{
    static const Sql select(R"(
        SELECT bot_id, username, first_name, can_join_groups, can_read_all, update_offset, last_poll_ms, gap_from_ms,
            gap_until_ms, owner_id FROM bot)");
    return m_tx.one(select, [](const Row &row) {
        return BotRecord{row.get<BotId>(0),   row.get<QString>(1),
                         row.get<QString>(2), row.get<bool>(3),
                         row.get<bool>(4),    row.get<qint64>(5),
                         row.get<Instant>(6), row.get<Instant>(7),
                         row.get<Instant>(8), row.get<std::optional<UserId>>(9)};
    });
}

Result<> BotRepository::polled(BotId bot, qint64 offset, Instant now)
{
    static const Sql update("UPDATE bot SET update_offset = ?, last_poll_ms = ? WHERE bot_id = ?");
    return m_tx.run(update, offset, now, bot).map([](Changes) {});
}

Result<Instant> BotRepository::gapUntil()
{
    static const Sql select("SELECT coalesce(max(gap_until_ms), 0) FROM bot");
    return m_tx.value<Instant>(select);
}

Result<> BotRepository::setGap(BotId bot, Instant from, Instant until)
{
    static const Sql update("UPDATE bot SET gap_from_ms = ?, gap_until_ms = ? WHERE bot_id = ?");
    m_tx.changed(Changed::Bot);
    return m_tx.run(update, from, until, bot).map([](Changes) {});
}

Result<> BotRepository::setOwner(BotId bot, std::optional<UserId> owner)
{
    static const Sql update("UPDATE bot SET owner_id = ? WHERE bot_id = ?");
    m_tx.changed(Changed::Bot);
    return m_tx.run(update, owner, bot).map([](Changes) {});
}

Result<> BotRepository::setOwnerToken(BotId bot, const QString &token, Instant now, Instant expires)
{
    static const Sql upsert(R"(
        INSERT INTO owner_token (bot_id, token, made_ms, expires_ms) VALUES (?, ?, ?, ?)
        ON CONFLICT (bot_id) DO UPDATE SET token = excluded.token, made_ms = excluded.made_ms,
            expires_ms = excluded.expires_ms)");
    return m_tx.run(upsert, bot, token, now, expires).map([](Changes) {});
}

Result<bool> BotRepository::takeOwnerToken(BotId bot, const QString &token, Instant now)
{
    static const Sql take("DELETE FROM owner_token WHERE bot_id = ? AND token = ? AND expires_ms > ?");
    return m_tx.run(take, bot, token, now).map([](Changes changes) { return changes.rows > 0; });
}

} // namespace core::store
