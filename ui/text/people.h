// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"
#include "core/queries/members.h"
#include "ui/models/roles.h"

namespace ui {

//! A person's name as it may stand in a sentence or cell: cleaned, isolated, never empty.
[[nodiscard]] QString personName(const QString &name);
//! The same for a chat's title.
[[nodiscard]] QString chatName(const QString &title);
//! "@name", or that there is none.
[[nodiscard]] QString atName(const QString &username);

[[nodiscard]] Subject personSubject(core::UserId id, const QString &name, const QString &username = {});
[[nodiscard]] Subject chatSubject(const core::Chat &chat);

//! "Group", "Public channel", …
[[nodiscard]] QString chatKind(const core::Chat &chat);
[[nodiscard]] QString chatIcon(core::ChatType type);
//! "486 members".
[[nodiscard]] QString memberCount(qint64 count);

[[nodiscard]] PillText statePill(core::queries::MemberState state, core::DirectMessages directMessages);
//! "14 Dec", "no end", "–".
[[nodiscard]] QString untilText(std::optional<core::Instant> until, bool isForEver, core::Instant now);
//! Whether the bot can write to the person, and if not, why.
[[nodiscard]] QString reachText(core::DirectMessages directMessages, const QString &name);

} // namespace ui
