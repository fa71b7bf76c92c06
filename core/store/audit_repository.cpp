// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_repository.h"

#include <QJsonDocument>

namespace core::store {

Result<> AuditRepository::add(const AuditEntry &entry)
{
    static const Sql insert(
        "INSERT INTO audit (at_ms, actor, action, user_id, chat_key, details, noted_ms) VALUES (?, ?, ?, ?, ?, ?, ?)");
    m_tx.changed(Changed::Audit);
    return m_tx
        .run(insert, entry.at, entry.actor, entry.action, entry.user, entry.chat,
             entry.details.isEmpty() ? QByteArray("{}") : QJsonDocument(entry.details).toJson(QJsonDocument::Compact),
             entry.noted)
        .map([](Changes) {});
}

Result<std::vector<AuditEntry>> AuditRepository::ofMember(UserId user, int limit)
{
    static const Sql select(R"(
        SELECT at_ms, actor, action, user_id, chat_key, details, noted_ms FROM audit WHERE user_id = ?
        ORDER BY audit_id DESC LIMIT ?)");
    return m_tx.all(
        select,
        [](const Row &row) {
            return AuditEntry{row.get<Instant>(0),
                              row.get<Origin>(1),
                              row.get<QString>(2),
                              row.get<std::optional<UserId>>(3),
                              row.get<std::optional<ChatKey>>(4),
                              QJsonDocument::fromJson(row.get<QByteArray>(5)).object(),
                              row.get<std::optional<Instant>>(6)};
        },
        user, limit);
}

} // namespace core::store
