// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/chat.h"
#include "core/botapi/types/chat_invite_link.h"
#include "core/botapi/types/chat_member.h"
#include "core/botapi/types/user.h"

#include <optional>

namespace core::botapi {

//! Somebody's status in a chat changed, or the bot's own. Other people's changes come only while the bot is
//! administrator there and has asked for chat_member.
//! \see https://core.telegram.org/bots/api#chatmemberupdated
struct ChatMemberUpdated {
    Chat chat;
    User from; //!< who made the change
    Instant date;
    ChatMember before;
    ChatMember after;
    std::optional<ChatInviteLink> inviteLink = {}; //!< the link they came by; absent in public chats even then
    bool viaJoinRequest = false; //!< asked without a link and was approved
    bool viaChatFolderInviteLink = false;

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat", &ChatMemberUpdated::chat),
                          required("from", &ChatMemberUpdated::from),
                          required("date", &ChatMemberUpdated::date),
                          required("old_chat_member", &ChatMemberUpdated::before),
                          required("new_chat_member", &ChatMemberUpdated::after),
                          optional("invite_link", &ChatMemberUpdated::inviteLink),
                          optional("via_join_request", &ChatMemberUpdated::viaJoinRequest),
                          optional("via_chat_folder_invite_link", &ChatMemberUpdated::viaChatFolderInviteLink)};
    }
    friend bool operator==(const ChatMemberUpdated &, const ChatMemberUpdated &) = default;
};

} // namespace core::botapi
