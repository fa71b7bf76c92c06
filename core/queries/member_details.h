// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/members.h"
#include "core/store/tx.h"

namespace core::queries {

//! What the window shows of one person at \p now. NotFound when nobody has this id.
[[nodiscard]] Result<MemberDetails> detailsOf(UserId user, store::Tx &tx, Instant now);

//! Everything that is stored of the person, for them to keep. NotFound when nobody has this id.
[[nodiscard]] Result<QJsonObject> recordOf(UserId user, store::Tx &tx);

} // namespace core::queries
