// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

namespace core::botapi {

//! Lifts a ban. Without onlyIfBanned it also takes a person out who is inside, and leaves them free to come back:
//! this is how members are removed. That takes Telegram over a second.
//!
//! Error::Kind::BotLacksRight without can_restrict_members; TargetIsAdministrator for creators and administrators;
//! NoSuchMember for somebody
//! whom the bot never met there; Refused in basic groups. A repeat changes nothing unless the person came back meanwhile.
//! \see https://core.telegram.org/bots/api#unbanchatmember
struct UnbanChatMember {
    static constexpr QLatin1StringView name{"unbanChatMember"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    ChatId chat;
    UserId user;
    bool onlyIfBanned = false; //!< leave people who are inside where they are

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &UnbanChatMember::chat), required("user_id", &UnbanChatMember::user),
                          optional("only_if_banned", &UnbanChatMember::onlyIfBanned)};
    }
    friend bool operator==(const UnbanChatMember &, const UnbanChatMember &) = default;
};
static_assert(Method<UnbanChatMember>);

} // namespace core::botapi
