// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access_fact.h"
#include "core/domain/decision.h"
#include "core/store/tx.h"

namespace core::store {

//! Questions to the creator. There is at most one open question of a kind about one subject.
class DecisionRepository {
public:
    explicit DecisionRepository(Tx &tx) : m_tx(tx) { }

    //! Asks; nothing when the same is asked already. \p subject tells questions of a kind apart.
    [[nodiscard]] Result<std::optional<DecisionId>> ask(const Decision &decision, const QString &subject);
    [[nodiscard]] Result<std::optional<Decision>> find(DecisionId id);
    [[nodiscard]] Result<std::optional<Decision>> findOpen(DecisionKind kind, const QString &subject);
    [[nodiscard]] Result<std::vector<Decision>> open();
    //! Records the answer; false when it was answered or closed before. The first answer wins.
    [[nodiscard]] Result<bool> answer(DecisionId id, const QString &answer, Origin by, Instant now);
    //! Takes the question back, because what it was about is no more.
    [[nodiscard]] Result<bool> close(DecisionId id, Instant now);
    //! Removes what was stored for the question, once nothing needs it.
    [[nodiscard]] Result<> eraseDetails(DecisionId id);
    [[nodiscard]] Result<> setOwnerMessage(DecisionId id, MessageId message);
    [[nodiscard]] Result<std::optional<MessageId>> ownerMessage(DecisionId id);

private:
    Tx &m_tx;
};

} // namespace core::store
