// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

namespace core::botapi {

//! Lets a person in who asked.
//!
//! Error::Kind::AlreadyDone when they are inside or the request is gone, so a repeat changes nothing; BotLacksRight
//! without can_invite_users; Refused when they never asked or are in too many chats.
//! \see https://core.telegram.org/bots/api#approvechatjoinrequest
struct ApproveChatJoinRequest {
    static constexpr QLatin1StringView name{"approveChatJoinRequest"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    ChatId chat;
    UserId user;

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &ApproveChatJoinRequest::chat),
                          required("user_id", &ApproveChatJoinRequest::user)};
    }
    friend bool operator==(const ApproveChatJoinRequest &, const ApproveChatJoinRequest &) = default;
};
static_assert(Method<ApproveChatJoinRequest>);

} // namespace core::botapi
