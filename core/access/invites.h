// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"

namespace core::access {

//! Whether the link was made, and nobody has tried yet to bring it to the person.
[[nodiscard]] bool isUndelivered(const Invite &invite);

//! Notes that the person shall get a way into the chat; an open invite of the pair is ended first. The reconciler makes
//! it happen.
[[nodiscard]] Result<> wantInvite(store::Pair pair, Delivery delivery, engine::Context &context);

//! For somebody whom we took out although they may be inside by now: they were let in again while Telegram was at it, when
//! they were inside still and so needed no link. Else does nothing.
[[nodiscard]] Result<> letBackIn(store::Pair pair, engine::Context &context);

//! Ends an invite and revokes its link: a link with a limit of one works again once its user leaves, so every link that
//! did its work goes. \see https://core.telegram.org/bots/api#revokechatinvitelink
[[nodiscard]] Result<> endInvite(Invite invite, InviteState state, engine::Context &context);
//! Revokes a link of the pair's.
[[nodiscard]] Result<> revokeLink(store::Pair pair, const QString &link, engine::Context &context);

//! Ends the open invites of a chat that is disconnected. Where the bot may not revoke their links any more, these stay
//! open until it may.
[[nodiscard]] Result<> closeLinks(const Chat &chat, engine::Context &context);

//! Wants a way in once more instead of \p ended, which came to nothing; does nothing when the person may not come any
//! more, has come, or has another invite.
[[nodiscard]] Result<> renewInvite(const Invite &ended, const Chat &chat, engine::Context &context);

//! Wants the message that brings a person all the links that were made and not delivered yet; waits while others of the
//! same person are still being made. One that cannot be made now keeps nobody waiting.
[[nodiscard]] Result<> deliverInvites(UserId user, engine::Context &context);

//! Writes to the owner, if they have introduced themselves.
[[nodiscard]] Result<> tellOwner(const QString &text, engine::Context &context);

} // namespace core::access
