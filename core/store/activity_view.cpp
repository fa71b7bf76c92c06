// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activity_view.h"

#include "core/decisions/decisions.h"
#include "core/store/member_repository.h"
#include "core/store/person_name.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core::store {

using namespace Qt::StringLiterals;

namespace {

#define GATEHOUSE_DECISION_ROW                                                                                         \
    "SELECT d.decision_id, d.kind, d.state, d.user_id, d.chat_key, d.details, coalesce(d.answer, ''),"                 \
    " coalesce(d.answered_by, ''), d.asked_ms, d.answered_ms, coalesce(" GATEHOUSE_PERSON_NAME ", ''),"                \
    " coalesce(c.title, ''), d.owner_message IS NOT NULL"                                                              \
    " FROM decision d LEFT JOIN member m ON m.user_id = d.user_id LEFT JOIN chat c ON c.chat_key = d.chat_key "

queries::DecisionRow readDecision(const Row &row)
{
    queries::DecisionRow found;
    found.decision = {row.get<DecisionId>(0),
                      row.get<DecisionKind>(1),
                      row.get<DecisionState>(2),
                      row.get<std::optional<UserId>>(3),
                      row.get<std::optional<ChatKey>>(4),
                      row.get<QByteArray>(5),
                      row.get<QString>(6),
                      row.get<QString>(7),
                      row.get<Instant>(8),
                      row.get<std::optional<Instant>>(9)};
    found.userName = row.get<QString>(10);
    found.chatTitle = row.get<QString>(11);
    if (found.chatTitle.isEmpty()) // a stranger's chat is not stored, only asked about
        found.chatTitle = QJsonDocument::fromJson(found.decision.details).object().value("title"_L1).toString();
    found.answers = decisions::answersOf(found.decision.kind);
    found.wasAskedInTelegram = row.get<bool>(12);
    return found;
}

#define GATEHOUSE_CALL_ROW                                                                                             \
    "SELECT o.outbox_id, o.state, o.method, o.wish, o.user_id, coalesce(" GATEHOUSE_PERSON_NAME ", ''), o.chat_key,"   \
    " coalesce(c.title, ''), o.cause, o.created_ms, o.not_before_ms, o.finished_ms, o.attempts, o.error_kind,"         \
    " coalesce(o.error, '')"                                                                                           \
    " FROM outbox o LEFT JOIN member m ON m.user_id = o.user_id LEFT JOIN chat c ON c.chat_key = o.chat_key "

queries::CallRow readCall(const Row &row)
{
    const auto error = row.get<std::optional<QString>>(13);
    return {row.get<OutboxId>(0),
            row.get<OutboxState>(1),
            row.get<QString>(2),
            row.get<std::optional<Wish>>(3),
            row.get<std::optional<UserId>>(4),
            row.get<QString>(5),
            row.get<std::optional<ChatKey>>(6),
            row.get<QString>(7),
            row.get<QString>(8),
            row.get<Instant>(9),
            row.get<Instant>(10),
            row.get<std::optional<Instant>>(11),
            row.get<int>(12),
            error ? std::optional(errorKindOf(*error)) : std::nullopt,
            row.get<QString>(14)};
}

queries::AuditRow readAudit(const Row &row)
{
    return {row.get<qint64>(0),
            row.get<Instant>(1),
            row.get<QString>(2),
            row.get<QString>(3),
            row.get<std::optional<UserId>>(4),
            row.get<QString>(5),
            row.get<std::optional<ChatKey>>(6),
            row.get<QString>(7),
            QJsonDocument::fromJson(row.get<QByteArray>(8)).object(),
            row.get<std::optional<Instant>>(9)};
}

//! JSON list of the chats whose title holds \p text: there are few, and SQLite cannot fold their titles.
Result<QByteArray> chatsCalled(Tx &tx, const QString &text)
{
    static const Sql select("SELECT chat_key, title FROM chat");
    auto chats = tx.all(select, [](const Row &row) { return std::pair{row.get<qint64>(0), row.get<QString>(1)}; });
    return std::move(chats).map([&text](const auto &all) {
        QJsonArray keys;
        for (const auto &[key, title] : all) {
            if (folded(title).contains(text))
                keys.append(key);
        }
        return QJsonDocument(keys).toJson(QJsonDocument::Compact);
    });
}

} // namespace

Result<queries::ActivityCounts> ActivityView::counts()
{
    static const Sql select(R"(
        SELECT (SELECT count(*) FROM decision WHERE state = 'open'),
            (SELECT count(*) FROM outbox WHERE state = 'pending'),
            (SELECT count(*) FROM outbox WHERE state = 'uncertain'),
            (SELECT count(*) FROM outbox WHERE state = 'failed'),
            (SELECT count(*) FROM failed_update),
            (SELECT count(*) FROM audit))");
    const auto counts = m_tx.one(select, [](const Row &row) {
        return queries::ActivityCounts{row.get<qint64>(0), row.get<qint64>(1), row.get<qint64>(2),
                                       row.get<qint64>(3), row.get<qint64>(4), row.get<qint64>(5)};
    });
    return counts.map([](const auto &row) { return row.value_or(queries::ActivityCounts()); });
}

Result<std::vector<queries::DecisionRow>> ActivityView::openDecisions(int limit)
{
    static const Sql select(GATEHOUSE_DECISION_ROW "WHERE d.state = 'open' ORDER BY d.decision_id LIMIT ?");
    return m_tx.all(select, readDecision, limit);
}

Result<std::vector<queries::DecisionRow>> ActivityView::answeredDecisions(int limit)
{
    static const Sql select(GATEHOUSE_DECISION_ROW
                            "WHERE d.state = 'answered' ORDER BY d.answered_ms DESC, d.decision_id DESC LIMIT ?");
    return m_tx.all(select, readDecision, limit);
}

Result<std::vector<queries::DecisionRow>> ActivityView::decisionsAbout(UserId user)
{
    static const Sql select(GATEHOUSE_DECISION_ROW "WHERE d.user_id = ? ORDER BY d.decision_id DESC");
    return m_tx.all(select, readDecision, user);
}

Result<std::vector<queries::CallRow>> ActivityView::callsAbout(UserId user)
{
    static const Sql select(GATEHOUSE_CALL_ROW "WHERE o.user_id = ? ORDER BY o.outbox_id DESC");
    return m_tx.all(select, readCall, user);
}

Result<std::vector<queries::CallRow>> ActivityView::failedAccess(UserId user)
{
    static const Sql select(GATEHOUSE_CALL_ROW R"(
        WHERE o.user_id = ? AND o.state = 'failed' AND o.lane = ? AND o.chat_key IS NOT NULL
            AND (o.wish IS NULL OR o.wish NOT IN ('approved', 'declined') OR NOT EXISTS (
                SELECT 1 FROM outbox answer
                WHERE answer.user_id = o.user_id AND answer.chat_key = o.chat_key AND answer.state = 'done'
                    AND answer.wish IN ('approved', 'declined') AND answer.finished_ms > o.finished_ms))
        ORDER BY o.outbox_id DESC)");
    return m_tx.all(select, readCall, user, static_cast<int>(Lane::Access));
}

Result<std::vector<queries::CallRow>> ActivityView::calls(OutboxState state, int limit)
{
    // Each state of which the window asks has its place in an index that leaves the many finished calls out.
    static const Sql pending(GATEHOUSE_CALL_ROW "WHERE o.state = 'pending' ORDER BY o.outbox_id LIMIT ?");
    static const Sql sending(GATEHOUSE_CALL_ROW "WHERE o.state = 'sending' ORDER BY o.outbox_id DESC LIMIT ?");
    static const Sql failed(GATEHOUSE_CALL_ROW "WHERE o.state = 'failed' ORDER BY o.outbox_id DESC LIMIT ?");
    static const Sql uncertain(GATEHOUSE_CALL_ROW "WHERE o.state = 'uncertain' ORDER BY o.outbox_id DESC LIMIT ?");
    static const Sql done(GATEHOUSE_CALL_ROW "WHERE o.state = 'done' ORDER BY o.outbox_id DESC LIMIT ?");
    static const Sql dropped(GATEHOUSE_CALL_ROW "WHERE o.state = 'dropped' ORDER BY o.outbox_id DESC LIMIT ?");
    switch (state) {
    case OutboxState::Pending:
        return m_tx.all(pending, readCall, limit);
    case OutboxState::Sending:
        return m_tx.all(sending, readCall, limit);
    case OutboxState::Failed:
        return m_tx.all(failed, readCall, limit);
    case OutboxState::Uncertain:
        return m_tx.all(uncertain, readCall, limit);
    case OutboxState::Done:
        return m_tx.all(done, readCall, limit);
    case OutboxState::Dropped:
        return m_tx.all(dropped, readCall, limit);
    }
    Q_UNREACHABLE();
}

Result<std::vector<queries::FailedUpdateRow>> ActivityView::failedUpdates(int limit)
{
    static const Sql select(R"(
        SELECT failed_id, update_id, kind, feature, error_kind, error, failed_ms, raw FROM failed_update
        ORDER BY failed_id DESC LIMIT ?)");
    return m_tx.all(
        select,
        [](const Row &row) {
            return queries::FailedUpdateRow{row.get<qint64>(0),
                                            row.get<UpdateId>(1),
                                            row.get<QString>(2),
                                            row.get<QString>(3),
                                            errorKindOf(row.get<QString>(4)),
                                            row.get<QString>(5),
                                            row.get<Instant>(6),
                                            row.get<QByteArray>(7)};
        },
        limit);
}

Result<std::vector<queries::AuditRow>> ActivityView::audit(const queries::AuditFilter &filter)
{
    static const Sql select(R"(
        SELECT a.audit_id, a.at_ms, a.actor, a.action, a.user_id, coalesce()" GATEHOUSE_PERSON_NAME
                            R"(, ''), a.chat_key,
            coalesce(c.title, ''), a.details, a.noted_ms
        FROM audit a LEFT JOIN member m ON m.user_id = a.user_id LEFT JOIN chat c ON c.chat_key = a.chat_key
        WHERE (?1 IS NULL OR a.user_id = ?1) AND (?2 IS NULL OR a.chat_key = ?2)
            AND (?3 = '' OR instr(a.action, ?3) OR instr(CAST(a.user_id AS TEXT), ?3)
                OR instr(substr(m.search, 1, length(m.search) - length(m.note_folded)), ?3)
                OR a.chat_key IN (SELECT value FROM json_each(?4)))
        ORDER BY a.audit_id DESC LIMIT ?5 OFFSET ?6)");
    const QString text = folded(filter.text.trimmed());
    const auto chats = text.isEmpty() ? QByteArray("[]") : chatsCalled(m_tx, text);
    if (!chats)
        return failure(chats.error());
    return m_tx.all(select, readAudit, filter.user, filter.chat, text, *chats,
                    std::clamp(filter.limit, 1, queries::longestActivity), std::max(filter.offset, 0));
}

} // namespace core::store
