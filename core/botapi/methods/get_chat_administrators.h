// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/chat_member.h"

#include <vector>

namespace core::botapi {

//! The administrators of a group or channel. No method lists ordinary members.
//!
//! Error::Kind::ChatGone when the bot was removed; BotLacksRight in a channel where it is no administrator; Refused
//! in a private chat. A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#getchatadministrators
struct GetChatAdministrators {
    static constexpr QLatin1StringView name{"getChatAdministrators"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = std::vector<ChatMember>;

    ChatId chat;
    bool returnBots = false; //!< other bots too; the bot itself is always in the list

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &GetChatAdministrators::chat),
                          optional("return_bots", &GetChatAdministrators::returnBots)};
    }
    friend bool operator==(const GetChatAdministrators &, const GetChatAdministrators &) = default;
};
static_assert(Method<GetChatAdministrators>);

} // namespace core::botapi
