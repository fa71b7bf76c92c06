// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

namespace core::botapi {

//! Deletes a message: the bot's own, or with can_delete_messages anybody's; mostly only within 48 hours.
//!
//! Error::Kind::AlreadyDone when it is gone, so a repeat changes nothing; BotLacksRight; Refused when it is too old.
//! \see https://core.telegram.org/bots/api#deletemessage
struct DeleteMessage {
    static constexpr QLatin1StringView name{"deleteMessage"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    ChatId chat;
    MessageId message;

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &DeleteMessage::chat), required("message_id", &DeleteMessage::message)};
    }
    friend bool operator==(const DeleteMessage &, const DeleteMessage &) = default;
};
static_assert(Method<DeleteMessage>);

} // namespace core::botapi
