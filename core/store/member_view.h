// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/member_formats.h"
#include "core/queries/members.h"
#include "core/store/tx.h"

#include <QMap>

namespace core::store {

//! People as tables show them. Only reads.
class MemberView {
public:
    MemberView(Tx &tx, Instant now) : m_tx(tx), m_now(now) { }

    [[nodiscard]] Result<queries::MemberPage> page(const queries::MemberFilter &filter);
    [[nodiscard]] Result<queries::MemberOrder> order(const queries::MemberFilter &filter);
    //! Of everybody in \p users who is known, in their order.
    [[nodiscard]] Result<std::vector<queries::MemberRow>> rows(const std::vector<UserId> &users);
    [[nodiscard]] Result<queries::MemberCounts> counts(const queries::MemberFilter &filter);
    [[nodiscard]] Result<std::vector<queries::MemberRow>> suggest(const QString &text, int limit);
    //! The person's line; nothing when nobody has this id.
    [[nodiscard]] Result<std::optional<queries::MemberRow>> row(UserId user);
    //! People who fit the filter, ordered by id, from the one after \p after; its order, offset and limit do not count.
    [[nodiscard]] Result<std::vector<queries::ExportedMember>> exported(const queries::MemberFilter &filter,
                                                                        UserId after, int limit);
    //! The same of everybody in \p users who is known, in their order.
    [[nodiscard]] Result<std::vector<queries::ExportedMember>> exported(const std::vector<UserId> &users);
    //! When removals from chats that wait for their moment will be done.
    [[nodiscard]] Result<QMap<ChatKey, Instant>> removalsDue(UserId user);

private:
    Tx &m_tx;
    Instant m_now;
};

} // namespace core::store
