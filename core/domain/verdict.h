// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace core {

//! Whether a member may be in a chat, and why: the answer of entitlement().
struct Verdict {
    enum class Access {
        Allowed,
        NotAllowed,
        Undecided, //!< no reason for or against: nothing is done without a person
    };
    enum class Reason {
        Administrator, //!< creators and administrators are never touched
        ServiceSender, //!< Telegram itself, or a chat that writes as itself
        TheBot,
        Granted, //!< let in by hand
        BeforeUs, //!< was here before the chat was connected
        DuringGap, //!< came in while Gatehouse was offline; left alone and asked about
        GrantEnded, //!< the time given by hand is over
        Removed, //!< by hand; may return with a new link
        Banned, //!< by hand
        Intruder, //!< came with somebody else's link
        None, //!< nothing is known
    };

    Access access = Access::Undecided;
    Reason reason = Reason::None;
    std::optional<Instant> until = {}; //!< Allowed: when that ends by time alone
    std::optional<Instant> since = {}; //!< NotAllowed: from when on; nothing is done before
    bool isGivenUp = false; //!< NotAllowed: a person called it off, so nothing is done until one decides anew

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

} // namespace core
