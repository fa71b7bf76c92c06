// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace core::store {

//! What a transaction touched, so that the window asks again only for what it shows.
enum class Changed {
    Members = 1 << 0, //!< people, their notes and tags, presence, access facts, invites
    Chats = 1 << 1,
    Outbox = 1 << 2,
    Decisions = 1 << 3,
    FailedUpdates = 1 << 4,
    Audit = 1 << 5,
    Bot = 1 << 6, //!< identity, owner, settings of the profile
    ConnectCode = 1 << 7, //!< the code that connects a chat, and what arrived about it
};
Q_DECLARE_FLAGS(ChangeSet, Changed)
Q_DECLARE_OPERATORS_FOR_FLAGS(ChangeSet)

} // namespace core::store
