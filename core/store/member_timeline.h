// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/members.h"
#include "core/store/tx.h"

namespace core::store {

//! What happened with one person, in one order of time: audit, messages to them, questions about them. Only reads.
class MemberTimeline {
public:
    explicit MemberTimeline(Tx &tx) : m_tx(tx) { }

    //! The newest first, only those older than \p before if it is given. Messages that another one took the place of are
    //! left out.
    [[nodiscard]] Result<queries::TimelinePage> page(UserId user, const std::optional<queries::TimelinePlace> &before,
                                                     int limit);

private:
    Tx &m_tx;
};

} // namespace core::store
