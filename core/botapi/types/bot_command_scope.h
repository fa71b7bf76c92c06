// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/chat.h"
#include "core/botapi/types/chat_member.h"

#include <array>

namespace core::botapi {

enum class CommandScopeType {
    Unknown,
    Default,
    AllPrivateChats,
    AllGroupChats,
    AllChatAdministrators,
    Chat,
    ChatAdministrators,
    ChatMember,
};

//! Who sees a menu: the seven variants of the Bot API in one. The narrowest that fits a person wins.
//! \see https://core.telegram.org/bots/api#botcommandscope
struct BotCommandScope {
    CommandScopeType type = CommandScopeType::Default;
    ChatId chat = {}; //!< Chat, ChatAdministrators, ChatMember
    UserId user = {}; //!< ChatMember

    static constexpr auto jsonFields()
    {
        return std::tuple{required("type", &BotCommandScope::type), optional("chat_id", &BotCommandScope::chat),
                          optional("user_id", &BotCommandScope::user)};
    }
    friend bool operator==(const BotCommandScope &, const BotCommandScope &) = default;
};

} // namespace core::botapi

template <>
inline constexpr auto core::jsonNames<core::botapi::CommandScopeType> = std::array{
    std::pair{core::botapi::CommandScopeType::Default, std::string_view("default")},
    std::pair{core::botapi::CommandScopeType::AllPrivateChats, std::string_view("all_private_chats")},
    std::pair{core::botapi::CommandScopeType::AllGroupChats, std::string_view("all_group_chats")},
    std::pair{core::botapi::CommandScopeType::AllChatAdministrators, std::string_view("all_chat_administrators")},
    std::pair{core::botapi::CommandScopeType::Chat, std::string_view("chat")},
    std::pair{core::botapi::CommandScopeType::ChatAdministrators, std::string_view("chat_administrators")},
    std::pair{core::botapi::CommandScopeType::ChatMember, std::string_view("chat_member")}};
