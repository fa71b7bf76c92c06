// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/world/state.h"

namespace core::practice {

//! How somebody writes.
struct Writing {
    MessageId replyTo = {};
    ChatId asChannel = {}; //!< in the name of a channel of theirs
};

//! What came of a click on an invite link.
enum class Arrival {
    Joined,
    Requested, //!< an administrator has to approve
    AlreadyInside,
    Refused, //!< expired, revoked, full, or they are banned
};

//! What ordinary people do in Telegram. InvalidInput when it is not possible, NotFound when the other is not there.
class People {
public:
    explicit People(const Realm &realm) : m_realm(realm) { }

    // In private with a bot
    //! Presses Start, also after having blocked the bot; "/start payload" arrives.
    Result<MessageId> start(UserId who, BotId bot, const QString &payload = {});
    Result<MessageId> write(UserId who, BotId bot, const QString &text, const Writing &how = {});
    Result<> edit(UserId who, BotId bot, MessageId message, const QString &text);
    Result<> block(UserId who, BotId bot);
    Result<> unblock(UserId who, BotId bot);
    //! Presses the inline button with these callback data. Gives the query's id.
    Result<QString> press(UserId who, BotId bot, MessageId message, const QString &data);
    //! Is about to pay: the bot gets a pre-checkout query and has ten seconds. Gives the query's id.
    Result<QString> checkOut(UserId who, BotId bot, const QString &currency, qint64 amount, const QString &payload);

    // In groups and channels
    //! Writes in a group, or posts in a channel with the right to. Anonymous administrators write as the group.
    Result<MessageId> write(UserId who, ChatId chat, const QString &text, const Writing &how = {});
    Result<> edit(UserId who, ChatId chat, MessageId message, const QString &text);
    Result<QString> press(UserId who, ChatId chat, MessageId message, const QString &data);

    //! Presses Join on a public chat.
    Result<Arrival> join(UserId who, ChatId chat);
    Result<Arrival> click(UserId who, const QString &link);
    //! Takes an open request back.
    Result<> withdraw(UserId who, ChatId chat);
    Result<> leave(UserId who, ChatId chat);
    //! Hides or shows an administrator behind the group.
    Result<> setAnonymous(UserId who, ChatId chat, bool on);

private:
    [[nodiscard]] Result<Chat *> privateChat(UserId who, BotId bot) const;
    [[nodiscard]] Result<Chat *> find(UserId who, ChatId chat) const;
    [[nodiscard]] Result<Message> draft(UserId who, const Chat &chat, const QString &text, const Writing &how) const;
    Result<MessageId> post(Chat &chat, Result<Message> draft);
    Result<> edit(UserId who, Chat &chat, MessageId message, const QString &text);
    Result<QString> press(UserId who, Chat &chat, MessageId message, const QString &data);
    [[nodiscard]] Arrival arrive(Chat &chat, UserId who, const InviteLink *link);
    [[nodiscard]] Query newQuery(UserId who, BotId bot, Duration lifetime);

    Realm m_realm;
};

} // namespace core::practice
