// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/inline_keyboard_markup.h"
#include "core/botapi/types/link_preview_options.h"
#include "core/botapi/types/message_entity.h"
#include "core/botapi/types/parse_mode.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::botapi {

//! Changes the text and buttons of a message that the bot wrote.
//!
//! Error::Kind::AlreadyDone when it reads so already, so a repeat changes nothing; Refused when the message is gone
//! or too old to be edited.
//! \see https://core.telegram.org/bots/api#editmessagetext
struct EditMessageText {
    static constexpr QLatin1StringView name{"editMessageText"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    ChatId chat;
    MessageId message;
    QString text; //!< 1 to 4096 characters after the markup is read
    std::optional<ParseMode> parseMode = {}; //!< empty: plain text, with entities if given
    std::vector<MessageEntity> entities = {};
    std::optional<LinkPreviewOptions> linkPreview = {};
    std::optional<InlineKeyboardMarkup> replyMarkup = {}; //!< empty: the buttons go

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &EditMessageText::chat),
                          required("message_id", &EditMessageText::message),
                          required("text", &EditMessageText::text),
                          optional("parse_mode", &EditMessageText::parseMode),
                          optional("entities", &EditMessageText::entities),
                          optional("link_preview_options", &EditMessageText::linkPreview),
                          optional("reply_markup", &EditMessageText::replyMarkup)};
    }
    friend bool operator==(const EditMessageText &, const EditMessageText &) = default;
};
static_assert(Method<EditMessageText>);

} // namespace core::botapi
