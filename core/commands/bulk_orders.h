// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/member_orders.h"

namespace core::commands {

//! Invites those who can be invited, as addMember() does; the others are left as they are, each with the reason.
//! InvalidInput without chats, or with an end in the past.
[[nodiscard]] Result<OrderResult<InviteOutcome>> inviteMembers(const InviteMembers &order, Mode mode,
                                                               engine::Context &context);

//! Gives and takes tags. Who is not known any more is left out.
[[nodiscard]] Result<std::vector<TagOutcome>> tagMembers(const TagMembers &order, Mode mode, engine::Context &context);

} // namespace core::commands
