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

//! Sends a file of at most 50 MB.
//!
//! Errors as sendMessage. A repeat is a second message.
//! \see https://core.telegram.org/bots/api#senddocument
struct SendDocument {
    static constexpr QLatin1StringView name{"sendDocument"};
    static constexpr Repeat repeat = Repeat::Visible;
    using Reply = Message;

    ChatId chat;
    qint64 thread = 0;
    QString document; //!< a file id, a URL, or attach://NAME of an upload that goes with the call
    QString caption = {}; //!< at most 1024 characters after the markup is read
    std::optional<ParseMode> parseMode = {};
    std::vector<MessageEntity> captionEntities = {};
    bool disableContentTypeDetection = false;
    bool disableNotification = false;
    bool protectContent = false;
    std::optional<ReplyParameters> replyTo = {};
    std::optional<InlineKeyboardMarkup> replyMarkup = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &SendDocument::chat),
                          optional("message_thread_id", &SendDocument::thread),
                          required("document", &SendDocument::document),
                          optional("caption", &SendDocument::caption),
                          optional("parse_mode", &SendDocument::parseMode),
                          optional("caption_entities", &SendDocument::captionEntities),
                          optional("disable_content_type_detection", &SendDocument::disableContentTypeDetection),
                          optional("disable_notification", &SendDocument::disableNotification),
                          optional("protect_content", &SendDocument::protectContent),
                          optional("reply_parameters", &SendDocument::replyTo),
                          optional("reply_markup", &SendDocument::replyMarkup)};
    }
    friend bool operator==(const SendDocument &, const SendDocument &) = default;
};
static_assert(Method<SendDocument>);

} // namespace core::botapi
