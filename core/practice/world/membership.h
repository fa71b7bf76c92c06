// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/announcer.h"

namespace core::practice {

//! Changes what people are in a chat, with everything that Telegram lets follow: updates, service messages, links that
//! become free again. Whether somebody may do it is decided before.
class Membership {
public:
    explicit Membership(const Realm &realm) : m_realm(realm) { }

    //! \p link is the link that was really used; public chats drop it.
    void enter(Chat &chat, UserId who, UserId actor, const QString &link = {}, bool isViaJoinRequest = false);
    void leave(Chat &chat, UserId who);
    //! Removes and keeps out; \p until none means for ever. A basic group only removes.
    void ban(Chat &chat, UserId who, UserId actor, std::optional<Instant> until = {});
    //! Lifts a ban.
    void unban(Chat &chat, UserId who, UserId actor);
    //! What unbanChatMember does to somebody inside: out, but free to return. Two changes, as on the real server.
    void kick(Chat &chat, UserId who, UserId actor);
    void restrict(Chat &chat, UserId who, UserId actor, Permissions permissions, std::optional<Instant> until);
    //! Also changes the rights of an administrator. Brings them in when they are outside.
    void promote(Chat &chat, UserId who, UserId actor, Rights rights, const QString &title = {});
    void demote(Chat &chat, UserId who, UserId actor);

private:
    [[nodiscard]] Member of(const Chat &chat, UserId who) const;
    void change(Chat &chat, Member after, UserId actor, const Entry &entry = {});

    const Realm &m_realm;
};

//! The end of a ban or restriction as Telegram understands until_date: nearer than 30 seconds or farther than 366 days
//! means for ever.
[[nodiscard]] std::optional<Instant> untilFrom(qint64 untilDate, Instant now);

} // namespace core::practice
