// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/activity.h"
#include "core/store/tx.h"

namespace core::store {

//! Decisions, calls, updates and audit with the names of whom they are about. Only reads.
class ActivityView {
public:
    static constexpr int noLimit = -1;

    explicit ActivityView(Tx &tx) : m_tx(tx) { }

    [[nodiscard]] Result<queries::ActivityCounts> counts();
    //! The oldest first.
    [[nodiscard]] Result<std::vector<queries::DecisionRow>> openDecisions(int limit);
    //! The newest answer first.
    [[nodiscard]] Result<std::vector<queries::DecisionRow>> answeredDecisions(int limit);
    [[nodiscard]] Result<std::vector<queries::DecisionRow>> decisionsAbout(UserId user);
    [[nodiscard]] Result<std::vector<queries::CallRow>> calls(OutboxState state, int limit);
    [[nodiscard]] Result<std::vector<queries::CallRow>> callsAbout(UserId user);
    //! Calls that let the person in or out of a chat and failed, the newest first; not answers to a request to join that
    //! got one later.
    [[nodiscard]] Result<std::vector<queries::CallRow>> failedAccess(UserId user);
    [[nodiscard]] Result<std::vector<queries::FailedUpdateRow>> failedUpdates(int limit);
    [[nodiscard]] Result<std::vector<queries::AuditRow>> audit(const queries::AuditFilter &filter);

private:
    Tx &m_tx;
};

} // namespace core::store
