// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

namespace core::botapi {

//! What ordinary members of a group may do. All that is not set is forbidden.
//! \see https://core.telegram.org/bots/api#chatpermissions
struct ChatPermissions {
    bool canSendMessages = false;
    bool canSendAudios = false;
    bool canSendDocuments = false;
    bool canSendPhotos = false;
    bool canSendVideos = false;
    bool canSendVideoNotes = false;
    bool canSendVoiceNotes = false;
    bool canSendPolls = false;
    bool canSendOtherMessages = false;
    bool canAddWebPagePreviews = false;
    bool canReactToMessages = false;
    bool canEditTag = false;
    bool canChangeInfo = false;
    bool canInviteUsers = false;
    bool canPinMessages = false;
    bool canManageTopics = false;

    static constexpr auto jsonFields()
    {
        return std::tuple{optional("can_send_messages", &ChatPermissions::canSendMessages),
                          optional("can_send_audios", &ChatPermissions::canSendAudios),
                          optional("can_send_documents", &ChatPermissions::canSendDocuments),
                          optional("can_send_photos", &ChatPermissions::canSendPhotos),
                          optional("can_send_videos", &ChatPermissions::canSendVideos),
                          optional("can_send_video_notes", &ChatPermissions::canSendVideoNotes),
                          optional("can_send_voice_notes", &ChatPermissions::canSendVoiceNotes),
                          optional("can_send_polls", &ChatPermissions::canSendPolls),
                          optional("can_send_other_messages", &ChatPermissions::canSendOtherMessages),
                          optional("can_add_web_page_previews", &ChatPermissions::canAddWebPagePreviews),
                          optional("can_react_to_messages", &ChatPermissions::canReactToMessages),
                          optional("can_edit_tag", &ChatPermissions::canEditTag),
                          optional("can_change_info", &ChatPermissions::canChangeInfo),
                          optional("can_invite_users", &ChatPermissions::canInviteUsers),
                          optional("can_pin_messages", &ChatPermissions::canPinMessages),
                          optional("can_manage_topics", &ChatPermissions::canManageTopics)};
    }
    friend bool operator==(const ChatPermissions &, const ChatPermissions &) = default;
};

} // namespace core::botapi
