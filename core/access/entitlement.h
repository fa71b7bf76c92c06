// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access_fact.h"
#include "core/domain/presence.h"
#include "core/domain/verdict.h"

#include <span>

namespace core::access {

//! Everything that the answer depends on, for one member and one chat.
struct Standing {
    UserId user;
    BotId bot;
    MemberStatus status = MemberStatus::Unknown; //!< in the chat, as last heard
    std::span<const AccessFact> facts = {};
};

//! The fact that decides when the answer is NotAllowed for that reason.
[[nodiscard]] std::optional<FactKind> factBehind(Verdict::Reason reason);

//! May this member be in this chat at \p now, and why? The one place that decides; pure.
[[nodiscard]] Verdict entitlement(const Standing &standing, Instant now);

} // namespace core::access
