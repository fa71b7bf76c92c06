// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/activity.h"

#include "core/store/activity_view.h"
#include "core/store/reader.h"

namespace core::queries {

using store::ActivityView;
using store::Tx;

QFuture<Result<ActivityCounts>> ActivityQueries::counts() const
{
    return m_reader.ask([](Tx &tx) { return ActivityView(tx).counts(); });
}

QFuture<Result<std::vector<DecisionRow>>> ActivityQueries::openDecisions() const
{
    return m_reader.ask([](Tx &tx) { return ActivityView(tx).openDecisions(ActivityView::noLimit); });
}

QFuture<Result<std::vector<DecisionRow>>> ActivityQueries::answeredDecisions(int limit) const
{
    return m_reader.ask([limit](Tx &tx) { return ActivityView(tx).answeredDecisions(limit); });
}

QFuture<Result<std::vector<CallRow>>> ActivityQueries::calls(OutboxState state, int limit) const
{
    return m_reader.ask([state, limit](Tx &tx) { return ActivityView(tx).calls(state, limit); });
}

QFuture<Result<std::vector<FailedUpdateRow>>> ActivityQueries::failedUpdates(int limit) const
{
    return m_reader.ask([limit](Tx &tx) { return ActivityView(tx).failedUpdates(limit); });
}

QFuture<Result<std::vector<AuditRow>>> ActivityQueries::audit(const AuditFilter &filter) const
{
    return m_reader.ask([filter](Tx &tx) { return ActivityView(tx).audit(filter); }, &m_topicOfAudit);
}

} // namespace core::queries
