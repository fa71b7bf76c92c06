// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commands.h"
#include "core/queries/members.h"
#include "ui/models/tone.h"

namespace ui {

//! How a member stands with one chat: shape, and why inside or outside and what happens next.
struct StandingText {
    Tone tone = Tone::Neutral;
    QString iconName;
    QString sentence;
};

[[nodiscard]] StandingText standingText(const core::queries::ChatStanding &standing, core::Instant now);

//! Whether the link went out, and if not, why; empty when there is no open invite.
[[nodiscard]] QString inviteText(const core::Invite &invite, core::Instant now);
//! Whether the person can be given this link by hand.
[[nodiscard]] bool mustBeCopied(const core::Invite &invite);

//! What adding or removing will do in one chat, for the preview and the result.
[[nodiscard]] QString outcomeText(core::commands::AddOutcome::Kind kind);
[[nodiscard]] QString outcomeText(core::commands::RemovalOutcome::Kind kind);
//! Why somebody is skipped, or what they need.
[[nodiscard]] QString outcomeText(const core::commands::InviteOutcome &outcome);

} // namespace ui
