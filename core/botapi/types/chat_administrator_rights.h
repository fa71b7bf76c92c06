// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

namespace core::botapi {

//! What an administrator may do. Servers older than a right do not send it: then it is false.
//! \see https://core.telegram.org/bots/api#chatadministratorrights
struct ChatAdministratorRights {
    bool isAnonymous = false; //!< acts in the name of the chat
    bool canManageChat = false; //!< comes with any other right
    bool canDeleteMessages = false;
    bool canManageVideoChats = false;
    bool canRestrictMembers = false; //!< remove and ban
    bool canPromoteMembers = false;
    bool canChangeInfo = false;
    bool canInviteUsers = false; //!< invite links and join requests
    bool canPostStories = false;
    bool canEditStories = false;
    bool canDeleteStories = false;
    bool canPostMessages = false; //!< channels only
    bool canEditMessages = false; //!< channels only
    bool canPinMessages = false; //!< groups only
    bool canManageTopics = false; //!< supergroups only
    bool canManageDirectMessages = false; //!< channels only
    bool canManageTags = false; //!< groups only
    bool canSendWelcomeMessages = false;

    static constexpr auto jsonFields()
    {
        return std::tuple{optional("is_anonymous", &ChatAdministratorRights::isAnonymous),
                          optional("can_manage_chat", &ChatAdministratorRights::canManageChat),
                          optional("can_delete_messages", &ChatAdministratorRights::canDeleteMessages),
                          optional("can_manage_video_chats", &ChatAdministratorRights::canManageVideoChats),
                          optional("can_restrict_members", &ChatAdministratorRights::canRestrictMembers),
                          optional("can_promote_members", &ChatAdministratorRights::canPromoteMembers),
                          optional("can_change_info", &ChatAdministratorRights::canChangeInfo),
                          optional("can_invite_users", &ChatAdministratorRights::canInviteUsers),
                          optional("can_post_stories", &ChatAdministratorRights::canPostStories),
                          optional("can_edit_stories", &ChatAdministratorRights::canEditStories),
                          optional("can_delete_stories", &ChatAdministratorRights::canDeleteStories),
                          optional("can_post_messages", &ChatAdministratorRights::canPostMessages),
                          optional("can_edit_messages", &ChatAdministratorRights::canEditMessages),
                          optional("can_pin_messages", &ChatAdministratorRights::canPinMessages),
                          optional("can_manage_topics", &ChatAdministratorRights::canManageTopics),
                          optional("can_manage_direct_messages", &ChatAdministratorRights::canManageDirectMessages),
                          optional("can_manage_tags", &ChatAdministratorRights::canManageTags),
                          optional("can_send_welcome_messages", &ChatAdministratorRights::canSendWelcomeMessages)};
    }
    friend bool operator==(const ChatAdministratorRights &, const ChatAdministratorRights &) = default;
};

} // namespace core::botapi
