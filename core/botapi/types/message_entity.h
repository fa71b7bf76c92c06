// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/bot_command.h"
#include "core/botapi/types/user.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>

namespace core::botapi {

enum class EntityType {
    Unknown,
    Mention,
    Hashtag,
    Cashtag,
    BotCommand,
    Url,
    Email,
    PhoneNumber,
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
    Blockquote,
    ExpandableBlockquote,
    Code,
    Pre,
    TextLink,
    TextMention,
    CustomEmoji,
    DateTime,
};

//! A stretch of a message's text with a meaning: a command, a mention, a link, a style.
//! \see https://core.telegram.org/bots/api#messageentity
struct MessageEntity {
    EntityType type = EntityType::Unknown;
    int offset = 0; //!< in UTF-16 units, as QString counts; may point outside of a hostile text
    int length = 0;
    QString url = {}; //!< TextLink
    std::shared_ptr<const User> user = {}; //!< TextMention
    QString language = {}; //!< Pre
    QString customEmojiId = {}; //!< CustomEmoji
    std::optional<Instant> time = {}; //!< DateTime
    QString timeFormat = {}; //!< DateTime

    static constexpr auto jsonFields()
    {
        return std::tuple{required("type", &MessageEntity::type),
                          required("offset", &MessageEntity::offset),
                          required("length", &MessageEntity::length),
                          optional("url", &MessageEntity::url),
                          optional("user", &MessageEntity::user),
                          optional("language", &MessageEntity::language),
                          optional("custom_emoji_id", &MessageEntity::customEmojiId),
                          optional("unix_time", &MessageEntity::time),
                          optional("date_time_format", &MessageEntity::timeFormat)};
    }
    friend bool operator==(const MessageEntity &, const MessageEntity &) = default;
};

} // namespace core::botapi

template <>
inline constexpr auto core::jsonNames<core::botapi::EntityType> =
    std::array{std::pair{core::botapi::EntityType::Mention, std::string_view("mention")},
               std::pair{core::botapi::EntityType::Hashtag, std::string_view("hashtag")},
               std::pair{core::botapi::EntityType::Cashtag, std::string_view("cashtag")},
               std::pair{core::botapi::EntityType::BotCommand, std::string_view("bot_command")},
               std::pair{core::botapi::EntityType::Url, std::string_view("url")},
               std::pair{core::botapi::EntityType::Email, std::string_view("email")},
               std::pair{core::botapi::EntityType::PhoneNumber, std::string_view("phone_number")},
               std::pair{core::botapi::EntityType::Bold, std::string_view("bold")},
               std::pair{core::botapi::EntityType::Italic, std::string_view("italic")},
               std::pair{core::botapi::EntityType::Underline, std::string_view("underline")},
               std::pair{core::botapi::EntityType::Strikethrough, std::string_view("strikethrough")},
               std::pair{core::botapi::EntityType::Spoiler, std::string_view("spoiler")},
               std::pair{core::botapi::EntityType::Blockquote, std::string_view("blockquote")},
               std::pair{core::botapi::EntityType::ExpandableBlockquote, std::string_view("expandable_blockquote")},
               std::pair{core::botapi::EntityType::Code, std::string_view("code")},
               std::pair{core::botapi::EntityType::Pre, std::string_view("pre")},
               std::pair{core::botapi::EntityType::TextLink, std::string_view("text_link")},
               std::pair{core::botapi::EntityType::TextMention, std::string_view("text_mention")},
               std::pair{core::botapi::EntityType::CustomEmoji, std::string_view("custom_emoji")},
               std::pair{core::botapi::EntityType::DateTime, std::string_view("date_time")}};
