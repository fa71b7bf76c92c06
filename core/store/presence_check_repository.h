// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/fact_repository.h"

namespace core::store {

//! Whom Telegram is to be asked about, one after the other. It survives a stop.
class PresenceCheckRepository {
public:
    explicit PresenceCheckRepository(Tx &tx) : m_tx(tx) { }

    //! Looks at up to \p limit people behind \p after in its chat whose access a fact decides, and adds those who were last heard
    //! of before \p before. Gives the last one looked at; nothing when there was none left.
    [[nodiscard]] Result<std::optional<UserId>> collect(Pair after, Instant before, int limit);

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
