// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/decision_repository.h"

namespace core::store {

namespace {

#define GATEHOUSE_DECISION_COLUMNS                                                                                     \
    "decision_id, kind, state, user_id, chat_key, details, coalesce(answer, ''), coalesce(answered_by, ''), "          \
    "asked_ms, "                                                                                                       \
    "answered_ms"

Decision readDecision(const Row &row)
{
    return {row.get<DecisionId>(0),
            row.get<DecisionKind>(1),
            row.get<DecisionState>(2),
            row.get<std::optional<UserId>>(3),
            row.get<std::optional<ChatKey>>(4),
            row.get<QByteArray>(5),
            row.get<QString>(6),
            row.get<QString>(7),
            row.get<Instant>(8),
            row.get<std::optional<Instant>>(9)};
}

} // namespace

Result<std::optional<DecisionId>> DecisionRepository::ask(const Decision &decision, const QString &subject)
{
    static const Sql insert(R"(
        INSERT INTO decision (kind, subject_key, user_id, chat_key, details, state, asked_ms)
        VALUES (?, ?, ?, ?, ?, 'open', ?)
        ON CONFLICT (kind, subject_key) WHERE state = 'open' DO NOTHING RETURNING decision_id)");
    auto id = m_tx.one(
        insert, [](const Row &row) { return row.get<DecisionId>(0); }, decision.kind, subject, decision.user,
        decision.chat, decision.details, decision.asked);
    if (id && *id)
        m_tx.changed(Changed::Decisions);
    return id;
}

Result<std::optional<Decision>> DecisionRepository::find(DecisionId id)
{
    static const Sql select("SELECT " GATEHOUSE_DECISION_COLUMNS " FROM decision WHERE decision_id = ?");
    return m_tx.one(select, readDecision, id);
}

Result<std::optional<Decision>> DecisionRepository::findOpen(DecisionKind kind, const QString &subject)
{
    static const Sql select("SELECT " GATEHOUSE_DECISION_COLUMNS
                            " FROM decision WHERE kind = ? AND subject_key = ? AND state = 'open'");
    return m_tx.one(select, readDecision, kind, subject);
}

Result<std::vector<Decision>> DecisionRepository::open()
{
    static const Sql select("SELECT " GATEHOUSE_DECISION_COLUMNS
                            " FROM decision WHERE state = 'open' ORDER BY decision_id");
    return m_tx.all(select, readDecision);
}

Result<bool> DecisionRepository::answer(DecisionId id, const QString &answer, Origin by, Instant now)
{
    static const Sql update(R"(
        UPDATE decision SET state = 'answered', answer = ?, answered_by = ?, answered_ms = ?
        WHERE decision_id = ? AND state = 'open')");
    m_tx.changed(Changed::Decisions);
    return m_tx.run(update, answer, by, now, id).map([](Changes changes) { return changes.rows > 0; });
}

Result<bool> DecisionRepository::close(DecisionId id, Instant now)
{
    static const Sql update(
        "UPDATE decision SET state = 'closed', answered_ms = ? WHERE decision_id = ? AND state = 'open'");
    m_tx.changed(Changed::Decisions);
    return m_tx.run(update, now, id).map([](Changes changes) { return changes.rows > 0; });
}

Result<> DecisionRepository::eraseDetails(DecisionId id)
{
    static const Sql update("UPDATE decision SET details = '{}' WHERE decision_id = ?");
    return m_tx.run(update, id).map([](Changes) {});
}

Result<> DecisionRepository::setOwnerMessage(DecisionId id, MessageId message)
{
    static const Sql update("UPDATE decision SET owner_message = ? WHERE decision_id = ?");
    return m_tx.run(update, message, id).map([](Changes) {});
}

Result<std::optional<MessageId>> DecisionRepository::ownerMessage(DecisionId id)
{
    static const Sql select("SELECT owner_message FROM decision WHERE decision_id = ?");
    return m_tx.value<std::optional<MessageId>>(select, id);
}

} // namespace core::store
