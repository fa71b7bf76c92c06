// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/chat.h"
#include "core/botapi/types/chat_invite_link.h"
#include "core/botapi/types/user.h"

#include <QString>

#include <optional>

namespace core::botapi {

//! Somebody asks to be let in.
//! \see https://core.telegram.org/bots/api#chatjoinrequest
struct ChatJoinRequest {
    Chat chat;
    User from;
    ChatId userChat = {}; //!< the bot may write there for 5 minutes, even to who never pressed Start
    Instant date;
    QString bio = {};
    std::optional<ChatInviteLink> inviteLink = {};
    QString queryId = {}; //!< not empty: the bot is the chat's guard and has 10 seconds for an answer

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat", &ChatJoinRequest::chat),
                          required("from", &ChatJoinRequest::from),
                          optional("user_chat_id", &ChatJoinRequest::userChat),
                          required("date", &ChatJoinRequest::date),
                          optional("bio", &ChatJoinRequest::bio),
                          optional("invite_link", &ChatJoinRequest::inviteLink),
                          optional("query_id", &ChatJoinRequest::queryId)};
    }
    friend bool operator==(const ChatJoinRequest &, const ChatJoinRequest &) = default;
};

} // namespace core::botapi
