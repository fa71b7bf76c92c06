// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access_fact.h"
#include "core/domain/presence.h"
#include "core/store/tx.h"

namespace core::store {

//! Who is inside which chat, as far as we know.
class PresenceRepository {
public:
    explicit PresenceRepository(Tx &tx) : m_tx(tx) { }

    //! Records what Telegram said at \p seen.asOf; an older fact changes nothing. Gives whether the row changed.
    //! \p unseen: the fact with which somebody begins of whom nothing was known (Before or Gap), as no joining was seen.
    [[nodiscard]] Result<bool> record(const Presence &seen, std::optional<FactKind> unseen = {});
    //! Replaces what is known, whatever its date: for news that is only dated earlier.
    [[nodiscard]] Result<> correct(const Presence &seen);
    //! The person's presence in the chat; nothing when Telegram never said any.
    [[nodiscard]] Result<std::optional<Presence>> find(ChatKey chat, UserId user);
    //! All chats in which something is known of the person.
    [[nodiscard]] Result<std::vector<Presence>> ofMember(UserId user);
    //! Who is creator or administrator of the chat, as far as we know.
    [[nodiscard]] Result<std::vector<Presence>> administrators(ChatKey chat);
    //! How many known people are inside.
    [[nodiscard]] Result<qint64> countInside(ChatKey chat);

private:
    Tx &m_tx;
};

} // namespace core::store
