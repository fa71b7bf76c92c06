// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access_fact.h"
#include "core/store/tx.h"

namespace core::store {

//! A member in a chat.
struct Pair {
    ChatKey chat;
    UserId user;

    friend auto operator<=>(const Pair &, const Pair &) = default;
};

//! The facts from which access is decided. Setting one never acts; the reconciler does.
class FactRepository {
public:
    explicit FactRepository(Tx &tx) : m_tx(tx) { }

    //! Sets the fact; one of the same kind is replaced. Of Before and Gap there is one: who was here before us stays so.
    //! Both are kept in the presence, without an origin: Gatehouse finds them out.
    [[nodiscard]] Result<> set(const AccessFact &fact);
    //! Gives whether there was one.
    [[nodiscard]] Result<bool> clear(ChatKey chat, UserId user, FactKind kind);
    [[nodiscard]] Result<std::vector<AccessFact>> of(ChatKey chat, UserId user);
    [[nodiscard]] Result<std::vector<AccessFact>> ofMember(UserId user);
    //! Pairs of which a fact ended in (from, until], the oldest first: their verdict may have changed.
    [[nodiscard]] Result<std::vector<Pair>> turned(Instant from, Instant until);
    //! Pairs of the chat that may have to leave it, by a fact or by the end of one, and were not seen to have left.
    [[nodiscard]] Result<std::vector<Pair>> unsettled(ChatKey chat, Instant now);
    //! The next moment after \p now at which a verdict may change by time alone.
    [[nodiscard]] Result<std::optional<Instant>> nextTurn(Instant now);

private:
    [[nodiscard]] Result<> setUnseen(const AccessFact &fact);

    Tx &m_tx;
};

} // namespace core::store
