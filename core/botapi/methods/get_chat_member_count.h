// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

namespace core::botapi {

//! How many people are in a chat, the bot included.
//!
//! Error::Kind::ChatGone when the bot was removed from it. A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#getchatmembercount
struct GetChatMemberCount {
    static constexpr QLatin1StringView name{"getChatMemberCount"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = qint64;

    ChatId chat;

    static constexpr auto jsonFields() { return std::tuple{required("chat_id", &GetChatMemberCount::chat)}; }
    friend bool operator==(const GetChatMemberCount &, const GetChatMemberCount &) = default;
};
static_assert(Method<GetChatMemberCount>);

} // namespace core::botapi
