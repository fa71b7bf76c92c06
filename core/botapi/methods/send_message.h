// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/inline_keyboard_markup.h"
#include "core/botapi/types/link_preview_options.h"
#include "core/botapi/types/message.h"
#include "core/botapi/types/message_entity.h"
#include "core/botapi/types/parse_mode.h"
#include "core/botapi/types/reply_parameters.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::botapi {

//! Writes a text.
//!
//! Error::Kind::PersonUnreachable when they never pressed Start, blocked the bot or are gone; ChatGone;
//! BotLacksRight; ChatMigrated; FloodWait; Refused for a text that is empty, too long or badly marked up. A repeat is
//! a second message.
//! \see https://core.telegram.org/bots/api#sendmessage
struct SendMessage {
    static constexpr QLatin1StringView name{"sendMessage"};
    static constexpr Repeat repeat = Repeat::Visible;
    using Reply = Message;

    ChatId chat;
    qint64 thread = 0;
    QString text; //!< 1 to 4096 characters after the markup is read
    std::optional<ParseMode> parseMode = {}; //!< empty: plain text, with entities if given
    std::vector<MessageEntity> entities = {};
    std::optional<LinkPreviewOptions> linkPreview = {};
    bool disableNotification = false;
    bool protectContent = false; //!< apps do not let it be forwarded or saved
    std::optional<ReplyParameters> replyTo = {};
    std::optional<InlineKeyboardMarkup> replyMarkup = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &SendMessage::chat),
                          optional("message_thread_id", &SendMessage::thread),
                          required("text", &SendMessage::text),
                          optional("parse_mode", &SendMessage::parseMode),
                          optional("entities", &SendMessage::entities),
                          optional("link_preview_options", &SendMessage::linkPreview),
                          optional("disable_notification", &SendMessage::disableNotification),
                          optional("protect_content", &SendMessage::protectContent),
                          optional("reply_parameters", &SendMessage::replyTo),
                          optional("reply_markup", &SendMessage::replyMarkup)};
    }
    friend bool operator==(const SendMessage &, const SendMessage &) = default;
};
static_assert(Method<SendMessage>);

} // namespace core::botapi
