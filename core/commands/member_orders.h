// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/undo_log.h"

namespace core::commands {

//! An order looked at, or carried out.
enum class Mode { Preview, Apply };

template <typename T>
struct OrderResult {
    std::vector<T> outcomes;
    std::vector<Before> before; //!< what undo needs; empty for a preview
};

//! Lets a person in: sets a grant in each chat and wants an invite where they are not inside.
[[nodiscard]] Result<OrderResult<AddOutcome>> addMember(const AddMember &order, Mode mode, engine::Context &context);

//! Takes people out of chats, or only their reason to be there. Administrators are left alone.
[[nodiscard]] Result<OrderResult<RemovalOutcome>> removeMembers(const RemoveMembers &order, Mode mode,
                                                                engine::Context &context);

//! A new invite for somebody who may be inside and is not. InvalidInput says why there can be none.
[[nodiscard]] Result<> newInvite(store::Pair pair, engine::Context &context);

//! What is noted is for the creator only; the audit says that it changed, not to what.
[[nodiscard]] Result<> setNote(UserId user, const QString &note, engine::Context &context);
[[nodiscard]] Result<> setTags(UserId user, const QStringList &tags, engine::Context &context);

//! Forgets the person; links that are still open are revoked. Busy while a removal or ban of the person, or a link for
//! them, is on its way, Undecided when a removal failed and is still to be done: nobody could finish it afterwards. One
//! about which nobody can decide, e.g. in a chat that is not connected, is given up, and the audit says so.
[[nodiscard]] Result<> forget(UserId user, engine::Context &context);

} // namespace core::commands
