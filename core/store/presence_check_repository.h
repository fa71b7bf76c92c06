// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/fact_repository.h"

namespace core::store {

//! Whom Telegram is to be asked about, one after the other. It survives a stop.
class PresenceCheckRepository {
public:
    explicit PresenceCheckRepository(Tx &tx) : m_tx(tx) { }

    //! Looks at up to \p limit pairs behind \p after whose access a fact decides, of \p only that chat if it is given, and adds
    //! those in connected chats that were last heard of before \p before. Gives the last pair looked at; nothing when there was
    //! none left.
    [[nodiscard]] Result<std::optional<Pair>> collect(Pair after, ChatKey only, Instant before, int limit);

    struct Waiting {
        Pair pair;
        Instant asOf; //!< when they were last heard of, as it was then
    };
    //! Whom nobody was asked about yet, the longest unheard first.
    [[nodiscard]] Result<std::vector<Waiting>> next(int limit);
    [[nodiscard]] Result<> markAsked(Pair pair);
    //! The pair was heard of.
    [[nodiscard]] Result<> remove(Pair pair);
    //! How many questions are in the outbox.
    [[nodiscard]] Result<int> countAsked();

private:
    Tx &m_tx;
};

} // namespace core::store
