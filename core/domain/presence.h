// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/json_reader.h"
#include "core/base/strong_id.h"
#include "core/botapi/types/chat_member.h"

#include <array>

namespace core {

using MemberStatus = botapi::MemberStatus; //!< Unknown is a value: Telegram said something that we do not know

//! Where a fact about presence came from.
enum class PresenceSource {
    Unknown,
    Update, //!< chat_member or my_chat_member
    Service, //!< a service message or a message written inside
    Asked, //!< getChatMember or getChatAdministrators
};

//! What is known of a member in a chat.
struct Presence {
    ChatKey chat;
    UserId user;
    MemberStatus status = MemberStatus::Unknown;
    bool isInside = false; //!< creator, administrator, member, or restricted with is_member
    Instant asOf; //!< the update's date, or when getChatMember was asked
    PresenceSource source = PresenceSource::Unknown;
    std::optional<Instant> joined = {}; //!< when the person was last seen coming in

    friend bool operator==(const Presence &, const Presence &) = default;
};

[[nodiscard]] constexpr bool isAdministrator(MemberStatus status)
{
    return status == MemberStatus::Creator || status == MemberStatus::Administrator;
}

template <>
inline constexpr auto jsonNames<PresenceSource> = std::array{
    std::pair{PresenceSource::Unknown, std::string_view("unknown")},
    std::pair{PresenceSource::Update, std::string_view("update")},
    std::pair{PresenceSource::Service, std::string_view("service")},
    std::pair{PresenceSource::Asked, std::string_view("asked")},
};

} // namespace core
