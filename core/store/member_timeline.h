// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/members.h"
#include "core/store/tx.h"

namespace core::store {

//! What happened with one person, in one order of time: audit, messages to them, questions about them. Only reads.
class MemberTimeline {
public:
    explicit MemberTimeline(Tx &tx) : m_tx(tx) { }

    //! The newest first. Messages that another one took the place of are left out.
    [[nodiscard]] Result<queries::TimelinePage> page(UserId user, int offset, int limit);

private:
    Tx &m_tx;
};

} // namespace core::store
