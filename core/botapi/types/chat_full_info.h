// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/chat.h"
#include "core/botapi/types/chat_permissions.h"
#include "core/botapi/types/chat_photo.h"
#include "core/botapi/types/user.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace core::botapi {

//! What getChat tells about a chat; of our own chats also what only administrators see.
//! \see https://core.telegram.org/bots/api#chatfullinfo
struct ChatFullInfo {
    ChatId id;
    ChatType type = ChatType::Unknown;
    QString title = {}; //!< groups and channels
    QString username = {}; //!< without @; a group or channel that has one is public
    QString firstName = {}; //!< private chats
    QString lastName = {};
    bool isForum = false;
    bool isDirectMessages = false;
    std::optional<ChatPhoto> photo = {};
    QStringList activeUsernames = {};
    QString bio = {};
    bool hasPrivateForwards = false; //!< a link to the person's account cannot be made from the id
    bool joinToSendMessages = false;
    bool joinByRequest = false; //!< whoever joins without a link must be approved
    QString description = {};
    QString inviteLink = {}; //!< the bot's primary link, if it may invite
    std::optional<ChatPermissions> permissions = {}; //!< groups: what ordinary members may do
    std::chrono::seconds slowModeDelay = {};
    bool hasHiddenMembers = false;
    bool hasProtectedContent = false;
    bool hasVisibleHistory = false; //!< newcomers see what was written before
    ChatId linkedChat = {}; //!< the discussion group of a channel, or the channel of a discussion group
    std::optional<User> guardBot = {}; //!< another bot that answers join requests

    static constexpr auto jsonFields()
    {
        return std::tuple{required("id", &ChatFullInfo::id),
                          optional("type", &ChatFullInfo::type),
                          optional("title", &ChatFullInfo::title),
                          optional("username", &ChatFullInfo::username),
                          optional("first_name", &ChatFullInfo::firstName),
                          optional("last_name", &ChatFullInfo::lastName),
                          optional("is_forum", &ChatFullInfo::isForum),
                          optional("is_direct_messages", &ChatFullInfo::isDirectMessages),
                          optional("photo", &ChatFullInfo::photo),
                          optional("active_usernames", &ChatFullInfo::activeUsernames),
                          optional("bio", &ChatFullInfo::bio),
                          optional("has_private_forwards", &ChatFullInfo::hasPrivateForwards),
                          optional("join_to_send_messages", &ChatFullInfo::joinToSendMessages),
                          optional("join_by_request", &ChatFullInfo::joinByRequest),
                          optional("description", &ChatFullInfo::description),
                          optional("invite_link", &ChatFullInfo::inviteLink),
                          optional("permissions", &ChatFullInfo::permissions),
                          optional("slow_mode_delay", &ChatFullInfo::slowModeDelay),
                          optional("has_hidden_members", &ChatFullInfo::hasHiddenMembers),
                          optional("has_protected_content", &ChatFullInfo::hasProtectedContent),
                          optional("has_visible_history", &ChatFullInfo::hasVisibleHistory),
                          optional("linked_chat_id", &ChatFullInfo::linkedChat),
                          optional("guard_bot", &ChatFullInfo::guardBot)};
    }
    friend bool operator==(const ChatFullInfo &, const ChatFullInfo &) = default;
};

} // namespace core::botapi
