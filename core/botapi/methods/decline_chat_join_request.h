// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

namespace core::botapi {

//! Turns a person away who asked. They may ask again.
//!
//! Error::Kind::AlreadyDone when the request is gone, so a repeat changes nothing; BotLacksRight without
//! can_invite_users.
//! \see https://core.telegram.org/bots/api#declinechatjoinrequest
struct DeclineChatJoinRequest {
    static constexpr QLatin1StringView name{"declineChatJoinRequest"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    ChatId chat;
    UserId user;

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &DeclineChatJoinRequest::chat),
                          required("user_id", &DeclineChatJoinRequest::user)};
    }
    friend bool operator==(const DeclineChatJoinRequest &, const DeclineChatJoinRequest &) = default;
};
static_assert(Method<DeclineChatJoinRequest>);

} // namespace core::botapi
