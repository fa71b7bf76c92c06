// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/strong_id.h"
#include "core/domain/chat.h"

#include <array>

namespace core {

//! A reason for or against somebody's being in a chat. At most one of each kind per member and chat.
enum class FactKind {
    Grant, //!< let in by hand, for ever or until a date
    Removed, //!< taken out by hand; may return with a new link
    Banned, //!< taken out by hand, for good
    Before, //!< was here before the chat was connected: never touched
    Gap, //!< came in while Gatehouse was offline: not touched, asked about
    Intruder, //!< came in with a link that was made for somebody else
};

//! Who or what set a fact.
enum class Origin {
    Creator, //!< in the window or on the command line
    Owner, //!< the creator's Telegram account, writing to the bot
    Telegram, //!< an administrator, by Telegram's own means
    Gatehouse,
};

//! AccessFact::notBefore of what a person gave up: the fact counts, but nothing follows from it until they set it anew.
inline constexpr Instant givenUp = Instant::max();

struct AccessFact {
    ChatKey chat;
    UserId user;
    FactKind kind = FactKind::Grant;
    Instant since;
    std::optional<Instant> until = {}; //!< empty: for ever
    Origin origin = Origin::Gatehouse;
    std::optional<Delivery> delivery = {}; //!< of a grant: how the person is let in
    std::optional<Instant> notBefore = {}; //!< time to undo: the fact counts, but nothing is done before

    friend bool operator==(const AccessFact &, const AccessFact &) = default;
};

template <>
inline constexpr auto jsonNames<FactKind> = std::array{
    std::pair{FactKind::Grant, std::string_view("grant")},
    std::pair{FactKind::Removed, std::string_view("removed")},
    std::pair{FactKind::Banned, std::string_view("banned")},
    std::pair{FactKind::Before, std::string_view("before")},
    std::pair{FactKind::Gap, std::string_view("gap")},
    std::pair{FactKind::Intruder, std::string_view("intruder")},
};
template <>
inline constexpr auto jsonNames<Origin> = std::array{
    std::pair{Origin::Creator, std::string_view("creator")},
    std::pair{Origin::Owner, std::string_view("owner")},
    std::pair{Origin::Telegram, std::string_view("telegram")},
    std::pair{Origin::Gatehouse, std::string_view("gatehouse")},
};

} // namespace core
