// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/json_reader.h"
#include "core/base/strong_id.h"
#include "core/botapi/types/chat.h"
#include "core/domain/presence.h"

#include <QFlags>
#include <QString>

#include <array>

namespace core {

using ChatType = botapi::ChatType;

enum class ChatState {
    Found, //!< the owner made the bot administrator there; offered, not connected
    Ignored, //!< offered and put aside
    Connected,
    Disconnected, //!< by the creator; its history stays
    Gone, //!< the bot was removed, or the chat was deleted
};

//! How people are let in.
enum class Delivery {
    Link, //!< a personal link that works once
    Request, //!< a link with which everybody asks, and only the right person is approved
};

//! Administrator rights that Gatehouse uses, as bits that are stored: never renumber.
enum class Right {
    InviteUsers = 1 << 0,
    RestrictMembers = 1 << 1,
    DeleteMessages = 1 << 2,
    PostMessages = 1 << 3,
};
Q_DECLARE_FLAGS(Rights, Right)
Q_DECLARE_OPERATORS_FOR_FLAGS(Rights)

//! A group, supergroup or channel that the bot was shown.
struct Chat {
    ChatKey key;
    ChatId address; //!< the newest Telegram id
    ChatType type = ChatType::Unknown;
    QString title;
    QString username = {}; //!< without @; not empty: public
    ChatState state = ChatState::Found;
    Delivery delivery = Delivery::Link;
    MemberStatus botStatus = MemberStatus::Unknown;
    Rights rights = {};
    Rights rightsLost = {}; //!< taken away since rightsLostAt
    std::optional<Instant> rightsLostAt = {};
    std::optional<qint64> memberCount = {};
    std::optional<ChatId> linkedChat = {}; //!< discussion group of a channel, or channel of a discussion group
    Instant found;
    std::optional<Instant> connected = {};
    std::optional<Instant> disconnected = {};
    std::optional<Instant> checked = {}; //!< the last time everything was asked anew

    [[nodiscard]] bool isPublic() const { return !username.isEmpty(); }
    [[nodiscard]] bool isConnected() const { return state == ChatState::Connected; }

    friend bool operator==(const Chat &, const Chat &) = default;
};

//! The rights that Gatehouse needs in a chat of this type to do everything it offers there.
[[nodiscard]] constexpr Rights neededRights(ChatType type)
{
    const Rights everywhere = Rights(Right::InviteUsers) | Right::RestrictMembers | Right::DeleteMessages;
    return type == ChatType::Channel ? everywhere | Right::PostMessages : everywhere;
}

template <>
inline constexpr auto jsonNames<ChatState> = std::array{
    std::pair{ChatState::Found, std::string_view("found")},
    std::pair{ChatState::Ignored, std::string_view("ignored")},
    std::pair{ChatState::Connected, std::string_view("connected")},
    std::pair{ChatState::Disconnected, std::string_view("disconnected")},
    std::pair{ChatState::Gone, std::string_view("gone")},
};
template <>
inline constexpr auto jsonNames<Delivery> = std::array{
    std::pair{Delivery::Link, std::string_view("link")},
    std::pair{Delivery::Request, std::string_view("request")},
};

} // namespace core
