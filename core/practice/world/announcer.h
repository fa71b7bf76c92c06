// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/state.h"

namespace core::practice {

//! How somebody came in, as far as a chat_member update tells it.
struct Entry {
    const InviteLink *link = nullptr;
    bool isViaJoinRequest = false; //!< an approved request that was made without a link
};

//! Puts updates into the queues of the bots that may see them.
class Announcer {
public:
    explicit Announcer(const Realm &realm) : m_realm(realm) { }

    //! A new or edited message, to all bots of the chat but its author.
    void message(const Chat &chat, const Message &message, bool isEdit = false);
    //! A change of somebody's status: my_chat_member to the bot that it concerns, chat_member to administrators.
    void member(const Chat &chat, const Member &before, const Member &after, UserId actor, const Entry &entry = {});
    //! To the administrators with can_invite_users.
    void joinRequest(const Chat &chat, const JoinRequest &request);
    void callbackQuery(Bot &bot, const Chat &chat, const Message &message, const Query &query, const QString &data);
    void preCheckoutQuery(Bot &bot, const Query &query, const QString &currency, qint64 amount, const QString &payload);

private:
    [[nodiscard]] bool sees(const Bot &bot, const Chat &chat, const Message &message) const;
    [[nodiscard]] bool isMeantFor(const Bot &bot, const Chat &chat, const Message &message) const;
    void add(Bot &bot, UpdateKind kind, const QByteArray &object);

    const Realm &m_realm;
};

} // namespace core::practice
