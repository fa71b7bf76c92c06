// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit_entry.h"
#include "core/store/tx.h"

namespace core::store {

//! Everything that was done, by whom and why.
class AuditRepository {
public:
    explicit AuditRepository(Tx &tx) : m_tx(tx) { }

    [[nodiscard]] Result<> add(const AuditEntry &entry);
    //! What concerns the person, what was heard of last first.
    [[nodiscard]] Result<std::vector<AuditEntry>> ofMember(UserId user, int limit);

private:
    Tx &m_tx;
};

} // namespace core::store
