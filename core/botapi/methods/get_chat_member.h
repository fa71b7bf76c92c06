// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/chat_member.h"

namespace core::botapi {

//! One person's status in a chat. Certain only while the bot is an administrator there.
//!
//! Error::Kind::NoSuchMember when Telegram does not know the person ("member not found" and others), which says nothing
//! about whether they are inside; ChatGone when the bot was removed. A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#getchatmember
struct GetChatMember {
    static constexpr QLatin1StringView name{"getChatMember"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = ChatMember;

    ChatId chat;
    UserId user;

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &GetChatMember::chat), required("user_id", &GetChatMember::user)};
    }
    friend bool operator==(const GetChatMember &, const GetChatMember &) = default;
};
static_assert(Method<GetChatMember>);

} // namespace core::botapi
