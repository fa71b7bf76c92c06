// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/inline_keyboard_markup.h"

#include <optional>

namespace core::botapi {

//! Changes only the buttons of a message that the bot wrote.
//!
//! Error::Kind::AlreadyDone when they are so already, so a repeat changes nothing; Refused when the message is gone.
//! \see https://core.telegram.org/bots/api#editmessagereplymarkup
struct EditMessageReplyMarkup {
    static constexpr QLatin1StringView name{"editMessageReplyMarkup"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    ChatId chat;
    MessageId message;
    std::optional<InlineKeyboardMarkup> replyMarkup = {}; //!< empty: the buttons go

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &EditMessageReplyMarkup::chat),
                          required("message_id", &EditMessageReplyMarkup::message),
                          optional("reply_markup", &EditMessageReplyMarkup::replyMarkup)};
    }
    friend bool operator==(const EditMessageReplyMarkup &, const EditMessageReplyMarkup &) = default;
};
static_assert(Method<EditMessageReplyMarkup>);

} // namespace core::botapi
