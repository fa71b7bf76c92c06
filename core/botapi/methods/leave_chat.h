// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

namespace core::botapi {

//! Takes the bot out of a group or channel.
//!
//! Error::Kind::ChatGone when it is not in there, so a repeat changes nothing.
//! \see https://core.telegram.org/bots/api#leavechat
struct LeaveChat {
    static constexpr QLatin1StringView name{"leaveChat"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    ChatId chat;

    static constexpr auto jsonFields() { return std::tuple{required("chat_id", &LeaveChat::chat)}; }
    friend bool operator==(const LeaveChat &, const LeaveChat &) = default;
};
static_assert(Method<LeaveChat>);

} // namespace core::botapi
