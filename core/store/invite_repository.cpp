// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invite_repository.h"

namespace core::store {

namespace {

#define GATEHOUSE_INVITE_COLUMNS                                                                                       \
    "invite_id, chat_key, user_id, kind, state, name, coalesce(link, ''), made_ms, expires_ms, delivered, ended_ms"

Invite readInvite(const Row &row)
{
    return {row.get<InviteId>(0),
            row.get<ChatKey>(1),
            row.get<UserId>(2),
            row.get<Delivery>(3),
            row.get<InviteState>(4),
            row.get<QString>(5),
            row.get<QString>(6),
            row.get<Instant>(7),
            row.get<std::optional<Instant>>(8),
            row.get<InviteDelivery>(9),
            row.get<std::optional<Instant>>(10)};
}

std::optional<QString> nullWhenEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

Result<InviteId> InviteRepository::add(const Invite &invite)
{
    static const Sql insert(R"(
        INSERT INTO invite (chat_key, user_id, kind, state, name, link, made_ms, expires_ms, delivered)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING invite_id)");
    m_tx.changed(Changed::Members);
    return m_tx.value<InviteId>(insert, invite.chat, invite.user, invite.kind, invite.state, invite.name,
                                nullWhenEmpty(invite.link), invite.made, invite.expires, invite.delivered);
}

Result<> InviteRepository::save(const Invite &invite)
{
    static const Sql update(R"(
        UPDATE invite SET state = ?, name = ?, link = ?, expires_ms = ?, delivered = ?, ended_ms = ? WHERE invite_id = ?)");
    m_tx.changed(Changed::Members);
    return m_tx
        .run(update, invite.state, invite.name, nullWhenEmpty(invite.link), invite.expires, invite.delivered,
             invite.ended, invite.id)
        .map([](Changes) {});
}

Result<std::optional<Invite>> InviteRepository::find(InviteId id)
{
    static const Sql select("SELECT " GATEHOUSE_INVITE_COLUMNS " FROM invite WHERE invite_id = ?");
    return m_tx.one(select, readInvite, id);
}

Result<std::optional<Invite>> InviteRepository::findByLink(const QString &link)
{
    static const Sql select("SELECT " GATEHOUSE_INVITE_COLUMNS
                            " FROM invite WHERE link = ? ORDER BY invite_id DESC LIMIT 1");
    return m_tx.one(select, readInvite, link);
}

Result<std::optional<Invite>> InviteRepository::openOf(ChatKey chat, UserId user)
{
    static const Sql select("SELECT " GATEHOUSE_INVITE_COLUMNS " FROM invite WHERE chat_key = ? AND user_id = ?"
                            " AND state IN ('wanted', 'open') ORDER BY invite_id DESC LIMIT 1");
    return m_tx.one(select, readInvite, chat, user);
}

Result<std::vector<Invite>> InviteRepository::ofMember(UserId user)
{
    static const Sql select("SELECT " GATEHOUSE_INVITE_COLUMNS
                            " FROM invite WHERE user_id = ? ORDER BY invite_id DESC");
    return m_tx.all(select, readInvite, user);
}

Result<std::vector<Invite>> InviteRepository::expired(Instant now)
{
    static const Sql select("SELECT " GATEHOUSE_INVITE_COLUMNS
                            " FROM invite WHERE state = 'open' AND expires_ms <= ? ORDER BY invite_id");
    return m_tx.all(select, readInvite, now);
}

Result<std::optional<Instant>> InviteRepository::nextExpiry(Instant now)
{
    static const Sql select("SELECT min(expires_ms) FROM invite WHERE state = 'open' AND expires_ms > ?");
    return m_tx.value<std::optional<Instant>>(select, now);
}

Result<std::vector<Invite>> InviteRepository::futileIn(ChatKey chat)
{
    static const Sql select("SELECT " GATEHOUSE_INVITE_COLUMNS R"( FROM invite i WHERE chat_key = ?
        AND (state IN ('failed', 'revoked') OR (state = 'expired' AND link IS NULL))
        AND NOT EXISTS (SELECT 1 FROM invite n
            WHERE n.chat_key = i.chat_key AND n.user_id = i.user_id AND n.invite_id > i.invite_id)
        AND EXISTS (SELECT 1 FROM access_fact g
            WHERE g.chat_key = i.chat_key AND g.user_id = i.user_id AND g.kind = 'grant') ORDER BY invite_id)");
    return m_tx.all(select, readInvite, chat);
}

Result<std::vector<Invite>> InviteRepository::openIn(ChatKey chat)
{
    static const Sql select("SELECT " GATEHOUSE_INVITE_COLUMNS
                            " FROM invite WHERE chat_key = ? AND state IN ('wanted', 'open') ORDER BY invite_id");
    return m_tx.all(select, readInvite, chat);
}

Result<std::vector<Invite>> InviteRepository::openRequests()
{
    static const Sql select("SELECT " GATEHOUSE_INVITE_COLUMNS R"( FROM invite
        WHERE state = 'open' AND kind = 'request'
            AND chat_key IN (SELECT chat_key FROM chat WHERE state = 'connected') ORDER BY invite_id)");
    return m_tx.all(select, readInvite);
}

Result<std::vector<UserId>> InviteRepository::wantAgain(ChatKey chat, Instant now)
{
    static const Sql update(R"(
        UPDATE invite SET state = 'wanted', link = NULL, delivered = 'not-yet', made_ms = ?1,
            expires_ms = ?1 + (expires_ms - made_ms)
        WHERE chat_key = ?2 AND state = 'open' RETURNING user_id)");
    m_tx.changed(Changed::Members);
    return m_tx.all(
        update, [](const Row &row) { return row.get<UserId>(0); }, now, chat);
}

} // namespace core::store
