// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/inline_keyboard_markup.h"
#include "core/botapi/types/message.h"
#include "core/botapi/types/message_entity.h"
#include "core/botapi/types/parse_mode.h"
#include "core/botapi/types/reply_parameters.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::botapi {

//! Sends a picture of at most 10 MB.
//!
//! Errors as sendMessage; Refused for a picture that cannot be read. A repeat is a second message.
//! \see https://core.telegram.org/bots/api#sendphoto
struct SendPhoto {
    static constexpr QLatin1StringView name{"sendPhoto"};
    static constexpr Repeat repeat = Repeat::Visible;
    using Reply = Message;

    ChatId chat;
    qint64 thread = 0;
    QString photo; //!< a file id, a URL, or attach://NAME of an upload that goes with the call
    QString caption = {}; //!< at most 1024 characters after the markup is read
    std::optional<ParseMode> parseMode = {};
    std::vector<MessageEntity> captionEntities = {};
    bool disableNotification = false;
    bool protectContent = false;
    std::optional<ReplyParameters> replyTo = {};
    std::optional<InlineKeyboardMarkup> replyMarkup = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &SendPhoto::chat),
                          optional("message_thread_id", &SendPhoto::thread),
                          required("photo", &SendPhoto::photo),
                          optional("caption", &SendPhoto::caption),
                          optional("parse_mode", &SendPhoto::parseMode),
                          optional("caption_entities", &SendPhoto::captionEntities),
                          optional("disable_notification", &SendPhoto::disableNotification),
                          optional("protect_content", &SendPhoto::protectContent),
                          optional("reply_parameters", &SendPhoto::replyTo),
                          optional("reply_markup", &SendPhoto::replyMarkup)};
    }
    friend bool operator==(const SendPhoto &, const SendPhoto &) = default;
};
static_assert(Method<SendPhoto>);

} // namespace core::botapi
