// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/members.h"

#include "core/queries/member_details.h"
#include "core/store/member_timeline.h"
#include "core/store/member_view.h"
#include "core/store/reader.h"

namespace core::queries {

using store::MemberView;
using store::Tx;

QFuture<Result<MemberPage>> MemberQueries::page(const MemberFilter &filter) const
{
    m_reader.drop(&m_topicOfOrder); // of what was shown before; the page would wait for it
    return m_reader.ask([filter, now = m_clock.now()](Tx &tx) { return MemberView(tx, now).page(filter); },
                        &m_topicOfPage);
}

QFuture<Result<MemberOrder>> MemberQueries::order(const MemberFilter &filter) const
{
    return m_reader.ask([filter, now = m_clock.now()](Tx &tx) { return MemberView(tx, now).order(filter); },
                        &m_topicOfOrder);
}

QFuture<Result<std::vector<MemberRow>>> MemberQueries::rows(const std::vector<UserId> &users) const
{
    return m_reader.ask([users, now = m_clock.now()](Tx &tx) { return MemberView(tx, now).rows(users); });
}

QFuture<Result<MemberCounts>> MemberQueries::counts(const MemberFilter &filter) const
{
    return m_reader.ask([filter, now = m_clock.now()](Tx &tx) { return MemberView(tx, now).counts(filter); },
                        &m_topicOfCounts);
}

QFuture<Result<MemberDetails>> MemberQueries::details(UserId user) const
{
    return m_reader.ask([user, now = m_clock.now()](Tx &tx) { return detailsOf(user, tx, now); });
}

QFuture<Result<TimelinePage>> MemberQueries::timeline(UserId user, const TimelinePlace &before, int limit) const
{
    return m_reader.ask([user, before, limit](Tx &tx) { return store::MemberTimeline(tx).page(user, before, limit); });
}

QFuture<Result<std::vector<MemberRow>>> MemberQueries::suggest(const QString &text, int limit) const
{
    return m_reader.ask([text, limit, now = m_clock.now()](Tx &tx) { return MemberView(tx, now).suggest(text, limit); },
                        &m_topicOfSuggestions);
}

QFuture<Result<QJsonObject>> MemberQueries::everythingOf(UserId user) const
{
    return m_reader.ask([user](Tx &tx) { return recordOf(user, tx); });
}

} // namespace core::queries
