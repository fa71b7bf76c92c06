// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/user.h"

#include <QString>

#include <array>
#include <optional>

namespace core::botapi {

//! Where a person stands.
enum class MemberStatus { Unknown, Creator, Administrator, Member, Restricted, Left, Kicked };

//! A person in relation to a chat: the six variants of the Bot API in one. The rights are those of status
//! Administrator; a creator has them all without being told so.
//! \see https://core.telegram.org/bots/api#chatmember
struct ChatMember {
    MemberStatus status = MemberStatus::Unknown;
    User user;
    bool isMember = false; //!< Restricted only: inside the chat. Ask isInside()
    std::optional<Instant> until = {}; //!< as sent: 1970 means for ever. Ask endsAt()
    bool canBeEdited = false; //!< Administrator only: the bot may change their rights
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
    QString customTitle = {};
    QString tag = {};

    //! Whether the person is in the chat now. False for statuses that are not known yet: look at status before acting.
    [[nodiscard]] bool isInside() const
    {
        return status == MemberStatus::Creator || status == MemberStatus::Administrator
            || status == MemberStatus::Member || (status == MemberStatus::Restricted && isMember);
    }
    [[nodiscard]] bool isAdministrator() const
    {
        return status == MemberStatus::Creator || status == MemberStatus::Administrator;
    }
    //! When the restriction, the ban or the paid membership ends; empty: never.
    [[nodiscard]] std::optional<Instant> endsAt() const { return until == Instant{} ? std::nullopt : until; }

    static constexpr auto jsonFields()
    {
        return std::tuple{required("status", &ChatMember::status),
                          required("user", &ChatMember::user),
                          optional("is_member", &ChatMember::isMember),
                          optional("until_date", &ChatMember::until),
                          optional("can_be_edited", &ChatMember::canBeEdited),
                          optional("is_anonymous", &ChatMember::isAnonymous),
                          optional("can_manage_chat", &ChatMember::canManageChat),
                          optional("can_delete_messages", &ChatMember::canDeleteMessages),
                          optional("can_manage_video_chats", &ChatMember::canManageVideoChats),
                          optional("can_restrict_members", &ChatMember::canRestrictMembers),
                          optional("can_promote_members", &ChatMember::canPromoteMembers),
                          optional("can_change_info", &ChatMember::canChangeInfo),
                          optional("can_invite_users", &ChatMember::canInviteUsers),
                          optional("can_post_stories", &ChatMember::canPostStories),
                          optional("can_edit_stories", &ChatMember::canEditStories),
                          optional("can_delete_stories", &ChatMember::canDeleteStories),
                          optional("can_post_messages", &ChatMember::canPostMessages),
                          optional("can_edit_messages", &ChatMember::canEditMessages),
                          optional("can_pin_messages", &ChatMember::canPinMessages),
                          optional("can_manage_topics", &ChatMember::canManageTopics),
                          optional("can_manage_direct_messages", &ChatMember::canManageDirectMessages),
                          optional("can_manage_tags", &ChatMember::canManageTags),
                          optional("can_send_welcome_messages", &ChatMember::canSendWelcomeMessages),
                          optional("custom_title", &ChatMember::customTitle),
                          optional("tag", &ChatMember::tag)};
    }
    friend bool operator==(const ChatMember &, const ChatMember &) = default;
};

} // namespace core::botapi

template <>
inline constexpr auto core::jsonNames<core::botapi::MemberStatus> =
    std::array{std::pair{core::botapi::MemberStatus::Creator, std::string_view("creator")},
               std::pair{core::botapi::MemberStatus::Administrator, std::string_view("administrator")},
               std::pair{core::botapi::MemberStatus::Member, std::string_view("member")},
               std::pair{core::botapi::MemberStatus::Restricted, std::string_view("restricted")},
               std::pair{core::botapi::MemberStatus::Left, std::string_view("left")},
               std::pair{core::botapi::MemberStatus::Kicked, std::string_view("kicked")}};
