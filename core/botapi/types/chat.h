// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>

#include <array>

namespace core::botapi {

enum class ChatType { Unknown, Private, Group, Supergroup, Channel };

//! The short form of a chat that comes with every message. For a private chat the id is the person's id.
//! \see https://core.telegram.org/bots/api#chat
struct Chat {
    ChatId id;
    ChatType type = ChatType::Unknown;
    QString title = {}; //!< groups and channels
    QString username = {}; //!< without @; a group or channel that has one is public
    QString firstName = {}; //!< private chats
    QString lastName = {};
    bool isForum = false;
    bool isDirectMessages = false; //!< the chat in which people write to a channel

    static constexpr auto jsonFields()
    {
        return std::tuple{required("id", &Chat::id),
                          optional("type", &Chat::type),
                          optional("title", &Chat::title),
                          optional("username", &Chat::username),
                          optional("first_name", &Chat::firstName),
                          optional("last_name", &Chat::lastName),
                          optional("is_forum", &Chat::isForum),
                          optional("is_direct_messages", &Chat::isDirectMessages)};
    }
    friend bool operator==(const Chat &, const Chat &) = default;
};

} // namespace core::botapi

template <>
inline constexpr auto core::jsonNames<core::botapi::ChatType> =
    std::array{std::pair{core::botapi::ChatType::Private, std::string_view("private")},
               std::pair{core::botapi::ChatType::Group, std::string_view("group")},
               std::pair{core::botapi::ChatType::Supergroup, std::string_view("supergroup")},
               std::pair{core::botapi::ChatType::Channel, std::string_view("channel")}};
