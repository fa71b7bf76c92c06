// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/strong_id.h"
#include "core/domain/chat.h"

#include <array>

namespace core {

using InviteId = StrongId<struct InviteTag>;

enum class InviteState {
    Wanted, //!< asked of Telegram, not made yet
    Open, //!< made; the person may come
    Joined,
    Stolen, //!< somebody else came in with it
    Expired,
    Revoked, //!< no longer wanted
    Failed, //!< Telegram refused to make it
    GivenUp, //!< a person dropped its call: there is none until they ask for one
};

//! How an invite reached the person.
enum class InviteDelivery {
    NotYet,
    Sent, //!< written by the bot
    NeverStarted, //!< the bot may not write: shown to copy
    Blocked, //!< the person blocked the bot: shown to copy
    Failed, //!< Telegram refused for another reason: shown to copy
    Uncertain, //!< sent, but no answer came: shown to copy
};

//! One personal link, or expected join request, for a member and a chat.
struct Invite {
    InviteId id;
    ChatKey chat;
    UserId user;
    Delivery kind = Delivery::Link;
    InviteState state = InviteState::Wanted;
    QString name = {}; //!< as administrators see it in Telegram, at most 32 characters; no person's name
    QString link = {};
    Instant made;
    std::optional<Instant> expires = {};
    InviteDelivery delivered = InviteDelivery::NotYet;
    std::optional<Instant> ended = {};

    [[nodiscard]] bool isOpen() const { return state == InviteState::Wanted || state == InviteState::Open; }

    friend bool operator==(const Invite &, const Invite &) = default;
};

template <>
inline constexpr auto jsonNames<InviteState> = std::array{
    std::pair{InviteState::Wanted, std::string_view("wanted")},
    std::pair{InviteState::Open, std::string_view("open")},
    std::pair{InviteState::Joined, std::string_view("joined")},
    std::pair{InviteState::Stolen, std::string_view("stolen")},
    std::pair{InviteState::Expired, std::string_view("expired")},
    std::pair{InviteState::Revoked, std::string_view("revoked")},
    std::pair{InviteState::Failed, std::string_view("failed")},
    std::pair{InviteState::GivenUp, std::string_view("given-up")},
};
template <>
inline constexpr auto jsonNames<InviteDelivery> = std::array{
    std::pair{InviteDelivery::NotYet, std::string_view("not-yet")},
    std::pair{InviteDelivery::Sent, std::string_view("sent")},
    std::pair{InviteDelivery::NeverStarted, std::string_view("never-started")},
    std::pair{InviteDelivery::Blocked, std::string_view("blocked")},
    std::pair{InviteDelivery::Failed, std::string_view("failed")},
    std::pair{InviteDelivery::Uncertain, std::string_view("uncertain")},
};

} // namespace core
