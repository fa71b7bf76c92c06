// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/strong_id.h"
#include "core/engine/effects.h"
#include "core/store/fact_repository.h"
#include "core/store/tx.h"

#include <set>

namespace core::engine {

//! The (chat, member) pairs whose verdict may have changed; reconciled at the end of the transaction.
class DirtyPairs {
public:
    void mark(ChatKey chat, UserId user) { m_pairs.insert({chat, user}); }
    //! Takes over what was marked elsewhere.
    void add(DirtyPairs &&others) { m_pairs.merge(others.m_pairs); }
    //! Gives the pairs and starts anew.
    [[nodiscard]] std::set<store::Pair> take() { return std::exchange(m_pairs, {}); }

private:
    std::set<store::Pair> m_pairs;
};

//! What a feature may use while it handles something: one transaction, its moment, and what comes of it.
struct Context {
    store::Tx &tx;
    Instant now;
    BotId bot;
    Effects &effects;
    DirtyPairs &dirty;
    //! The same moment by Telegram's clock, as its updates are dated; for an outcome the Date of the answer.
    Instant serverNow = now;
};

} // namespace core::engine
