// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/member_timeline.h"

#include "core/domain/access_fact.h"

#include <QJsonDocument>

namespace core::store {

using namespace Qt::StringLiterals;
using queries::TimelineEntry;
using queries::TimelineEvent;
using queries::TimelineMessage;
using queries::TimelineQuestion;

namespace {

enum Source { FromAudit = 1, FromOutbox, FromDecisions };

// A message counts from when it is known how it ended, a question from when it was asked: the answer has its entry in the
// audit. A wish for links has no method before it is claimed.
#define GATEHOUSE_TIMELINE                                                                                             \
    "WITH line (at_ms, source, id, word, who, details, state, error_kind, chat_key) AS ("                              \
    " SELECT at_ms, 1, audit_id, action, actor, details, '', NULL, chat_key FROM audit WHERE user_id = ?1"             \
    " UNION ALL"                                                                                                       \
    " SELECT coalesce(finished_ms, created_ms), 2, outbox_id, cause, '', '', state, error_kind, chat_key"              \
    " FROM outbox WHERE user_id = ?1 AND (method LIKE 'send%' OR cause = 'links')"                                     \
    " AND error_kind IS DISTINCT FROM 'superseded'"                                                                    \
    " UNION ALL"                                                                                                       \
    " SELECT asked_ms, 3, decision_id, kind, coalesce(answered_by, ''), coalesce(answer, ''), state, NULL, chat_key"   \
    " FROM decision WHERE user_id = ?1) "
#define GATEHOUSE_TIMELINE_ROW                                                                                         \
    "SELECT l.at_ms, l.source, l.word, l.who, l.details, l.state, l.error_kind, l.chat_key, coalesce(c.title, ''),"    \
    " l.id FROM line l LEFT JOIN chat c ON c.chat_key = l.chat_key "
#define GATEHOUSE_TIMELINE_ORDER "ORDER BY l.at_ms DESC, l.source DESC, l.id DESC LIMIT ?2"

TimelineEntry readEntry(const Row &row)
{
    TimelineEntry entry;
    entry.at = row.get<Instant>(0);
    entry.chat = row.get<std::optional<ChatKey>>(7);
    entry.chatTitle = row.get<QString>(8);
    entry.source = row.get<int>(1);
    entry.id = row.get<qint64>(9);
    switch (entry.source) {
    case FromAudit:
        entry.what = TimelineEvent{row.get<QString>(2), row.get<QString>(3),
                                   QJsonDocument::fromJson(row.get<QByteArray>(4)).object()};
        break;
    case FromOutbox: {
        const auto error = row.get<std::optional<QString>>(6);
        entry.what = TimelineMessage{row.get<QString>(2), row.get<OutboxState>(5),
                                     error ? std::optional(errorKindOf(*error)) : std::nullopt};
        break;
    }
    case FromDecisions:
        entry.what = TimelineQuestion{row.get<DecisionKind>(2), row.get<DecisionState>(5), row.get<QString>(4),
                                      row.get<QString>(3)};
        break;
    }
    return entry;
}

} // namespace

Result<queries::TimelinePage> MemberTimeline::page(UserId user, const std::optional<queries::TimelinePlace> &before,
                                                   int limit)
{
    static const Sql newest(GATEHOUSE_TIMELINE GATEHOUSE_TIMELINE_ROW GATEHOUSE_TIMELINE_ORDER);
    static const Sql older(GATEHOUSE_TIMELINE GATEHOUSE_TIMELINE_ROW
                           "WHERE (l.at_ms, l.source, l.id) < (?3, ?4, ?5) " GATEHOUSE_TIMELINE_ORDER);
    const int wanted = std::clamp(limit, 1, queries::longestTimelinePage);
    const int asked = wanted + 1; // the one too many says that there are more
    auto entries = before ? m_tx.all(older, readEntry, user, asked, before->at, before->source, before->id)
                          : m_tx.all(newest, readEntry, user, asked);
    return std::move(entries).map([wanted](std::vector<TimelineEntry> &&all) {
        const bool hasMore = all.size() > static_cast<size_t>(wanted);
        if (hasMore)
            all.pop_back();
        return queries::TimelinePage{std::move(all), hasMore};
    });
}

} // namespace core::store
