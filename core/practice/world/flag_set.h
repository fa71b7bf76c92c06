// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <array>
#include <initializer_list>

namespace core::practice {

//! A set of flags of an enumeration with at most 63 values, beginning at 0.
template <typename E>
class FlagSet {
public:
    constexpr FlagSet() = default;
    constexpr FlagSet(std::initializer_list<E> flags)
    {
        for (const E flag : flags)
            set(flag);
    }

    [[nodiscard]] constexpr bool has(E flag) const { return (m_bits & bit(flag)) != 0; }
    constexpr void set(E flag, bool on = true) { m_bits = on ? m_bits | bit(flag) : m_bits & ~bit(flag); }
    [[nodiscard]] constexpr FlagSet without(E flag) const
    {
        FlagSet result = *this;
        result.set(flag, false);
        return result;
    }

    static constexpr auto jsonFields() { return std::tuple{core::required("bits", &FlagSet::m_bits)}; }
    friend constexpr bool operator==(const FlagSet &, const FlagSet &) = default;

private:
    static constexpr qint64 bit(E flag) { return Q_INT64_C(1) << static_cast<int>(flag); }

    qint64 m_bits = 0;
};

//! What an administrator may do. Names and meaning: https://core.telegram.org/bots/api#chatadministratorrights
enum class Right {
    ManageChat,
    ChangeInfo,
    PostMessages, //!< channels
    EditMessages, //!< channels
    DeleteMessages,
    InviteUsers,
    RestrictMembers,
    PinMessages, //!< groups
    ManageTopics, //!< supergroups
    PromoteMembers,
    ManageVideoChats,
    PostStories,
    EditStories,
    DeleteStories,
    ManageDirectMessages, //!< channels
    ManageTags, //!< groups
    SendWelcomeMessages,
    Anonymous,
};
using Rights = FlagSet<Right>;

//! What an ordinary member may do. https://core.telegram.org/bots/api#chatpermissions
enum class Permission {
    SendMessages,
    SendAudios,
    SendDocuments,
    SendPhotos,
    SendVideos,
    SendVideoNotes,
    SendVoiceNotes,
    SendPolls,
    SendOtherMessages,
    AddWebPagePreviews,
    ReactToMessages,
    EditTag,
    ChangeInfo,
    InviteUsers,
    PinMessages,
    ManageTopics,
};
using Permissions = FlagSet<Permission>;

template <typename E>
struct FlagName {
    E flag;
    QLatin1StringView name;
};
template <typename E>
FlagName(E, QLatin1StringView) -> FlagName<E>; // clang 14 does not see it by itself

//! In the order in which the server writes them.
inline constexpr std::array rightNames{
    FlagName{Right::ManageChat, QLatin1StringView("can_manage_chat")},
    FlagName{Right::ChangeInfo, QLatin1StringView("can_change_info")},
    FlagName{Right::PostMessages, QLatin1StringView("can_post_messages")},
    FlagName{Right::EditMessages, QLatin1StringView("can_edit_messages")},
    FlagName{Right::DeleteMessages, QLatin1StringView("can_delete_messages")},
    FlagName{Right::InviteUsers, QLatin1StringView("can_invite_users")},
    FlagName{Right::RestrictMembers, QLatin1StringView("can_restrict_members")},
    FlagName{Right::PinMessages, QLatin1StringView("can_pin_messages")},
    FlagName{Right::ManageTopics, QLatin1StringView("can_manage_topics")},
    FlagName{Right::PromoteMembers, QLatin1StringView("can_promote_members")},
    FlagName{Right::ManageVideoChats, QLatin1StringView("can_manage_video_chats")},
    FlagName{Right::PostStories, QLatin1StringView("can_post_stories")},
    FlagName{Right::EditStories, QLatin1StringView("can_edit_stories")},
    FlagName{Right::DeleteStories, QLatin1StringView("can_delete_stories")},
    FlagName{Right::ManageDirectMessages, QLatin1StringView("can_manage_direct_messages")},
    FlagName{Right::ManageTags, QLatin1StringView("can_manage_tags")},
    FlagName{Right::SendWelcomeMessages, QLatin1StringView("can_send_welcome_messages")},
    FlagName{Right::Anonymous, QLatin1StringView("is_anonymous")},
};

inline constexpr std::array permissionNames{
    FlagName{Permission::SendMessages, QLatin1StringView("can_send_messages")},
    FlagName{Permission::SendAudios, QLatin1StringView("can_send_audios")},
    FlagName{Permission::SendDocuments, QLatin1StringView("can_send_documents")},
    FlagName{Permission::SendPhotos, QLatin1StringView("can_send_photos")},
    FlagName{Permission::SendVideos, QLatin1StringView("can_send_videos")},
    FlagName{Permission::SendVideoNotes, QLatin1StringView("can_send_video_notes")},
    FlagName{Permission::SendVoiceNotes, QLatin1StringView("can_send_voice_notes")},
    FlagName{Permission::SendPolls, QLatin1StringView("can_send_polls")},
    FlagName{Permission::SendOtherMessages, QLatin1StringView("can_send_other_messages")},
    FlagName{Permission::AddWebPagePreviews, QLatin1StringView("can_add_web_page_previews")},
    FlagName{Permission::ReactToMessages, QLatin1StringView("can_react_to_messages")},
    FlagName{Permission::EditTag, QLatin1StringView("can_edit_tag")},
    FlagName{Permission::ChangeInfo, QLatin1StringView("can_change_info")},
    FlagName{Permission::InviteUsers, QLatin1StringView("can_invite_users")},
    FlagName{Permission::PinMessages, QLatin1StringView("can_pin_messages")},
    FlagName{Permission::ManageTopics, QLatin1StringView("can_manage_topics")},
};

//! Everything that an owner may grant, staying visible.
[[nodiscard]] constexpr Rights allRights()
{
    Rights result;
    for (const auto &[right, name] : rightNames)
        result.set(right);
    return result.without(Right::Anonymous);
}

//! What members of a new group may do: everything but changing it.
[[nodiscard]] constexpr Permissions usualPermissions()
{
    Permissions result;
    for (const auto &[permission, name] : permissionNames)
        result.set(permission);
    return result.without(Permission::ChangeInfo).without(Permission::PinMessages).without(Permission::ManageTopics);
}

} // namespace core::practice
