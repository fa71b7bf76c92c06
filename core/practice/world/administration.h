// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/world/invite_links.h"

namespace core::practice {

//! What owners and administrators do with their chats, by hand in Telegram. InvalidInput when they may not or cannot,
//! NotFound when there is no such chat or person.
class Administration {
public:
    explicit Administration(const Realm &realm) : m_realm(realm) { }

    //! Founds a group, supergroup or channel; with a \p username it is public.
    Result<ChatId> create(UserId owner, ChatType type, const QString &title, const QString &username = {});
    Result<> setTitle(UserId actor, ChatId chat, const QString &title);
    //! Empty: the chat becomes private.
    Result<> setUsername(UserId actor, ChatId chat, const QString &username);
    //! Who joins a public chat has to be approved.
    Result<> setJoinByRequest(UserId actor, ChatId chat, bool on);
    //! What ordinary members may do.
    Result<> setPermissions(UserId actor, ChatId chat, Permissions permissions);
    //! The group becomes the channel's discussion group.
    Result<> linkDiscussion(UserId actor, ChatId channel, ChatId group);

    //! Also gives an administrator other rights, and brings in who was outside: so a bot gets into a channel.
    Result<> promote(UserId actor, ChatId chat, UserId who, Rights rights, const QString &title = {});
    Result<> demote(UserId actor, ChatId chat, UserId who);
    //! Adds somebody without asking them, as an administrator can.
    Result<> add(UserId actor, ChatId chat, UserId who);
    //! "Remove from group" in Telegram: out, and kept out except from basic groups.
    Result<> ban(UserId actor, ChatId chat, UserId who, std::optional<Instant> until = {});
    Result<> unban(UserId actor, ChatId chat, UserId who);

    Result<QString> createLink(UserId actor, ChatId chat, const LinkWish &wish = {});
    Result<> revokeLink(UserId actor, ChatId chat, const QString &link);
    Result<> approve(UserId actor, ChatId chat, UserId who);
    Result<> decline(UserId actor, ChatId chat, UserId who);

    //! Upgrades a basic group: the id changes, links die, everybody comes along.
    Result<ChatId> migrate(UserId actor, ChatId group);
    //! Deletes a basic group for everybody. Bots are not told.
    Result<> disband(UserId actor, ChatId group);
    //! Pins a message, with the line that says so.
    Result<> pin(UserId actor, ChatId chat, MessageId message);

private:
    [[nodiscard]] Result<Chat *> find(ChatId chat) const;
    //! The chat, when \p actor has the right.
    [[nodiscard]] Result<Chat *> managed(UserId actor, ChatId chat, Right right) const;
    //! Whether \p actor may change what \p who is.
    [[nodiscard]] Result<> mayTouch(UserId actor, const Chat &chat, UserId who) const;

    Realm m_realm;
};

} // namespace core::practice
