// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/members.h"
#include "core/store/search_words.h"
#include "core/store/tx.h"

namespace core::store {

//! The members that fit a filter, in its order, quickly also when there are a million.
//!
//! Few who fit are found through the narrowest index and then sorted. When there are more, an index in the wanted order is
//! walked until the page is full, which is soon, because many fit.
class MemberList {
public:
    MemberList(Tx &tx, Instant now, const queries::MemberFilter &filter);

    [[nodiscard]] Result<queries::MemberPage> page();
    //! Everybody who fits; offset and limit do not count.
    [[nodiscard]] Result<queries::MemberOrder> order();
    //! How many fit text and chat, by each status.
    [[nodiscard]] Result<queries::MemberCounts> counts();

private:
    using Status = queries::MemberStatusFilter;
    using Ids = std::vector<UserId>;

    [[nodiscard]] Result<qint64> sizeOf(Status status);
    //! `count(Status) -> Result<qint64>` for each.
    template <typename Count>
    [[nodiscard]] Result<queries::MemberCounts> countEach(Count count);
    [[nodiscard]] Result<queries::MemberCounts> countsOfMany(const Ids &ids);
    [[nodiscard]] Result<queries::MemberCounts> countsAmong(const Ids &ids);

    [[nodiscard]] Result<size_t> narrowestSource();
    [[nodiscard]] Result<std::optional<qint64>> cheapSize();
    [[nodiscard]] Result<Ids> find();
    [[nodiscard]] Result<Ids> find(qint64 atMost);
    [[nodiscard]] Result<Ids> fitting(Ids ids);
    [[nodiscard]] Result<Ids> glance();
    [[nodiscard]] Result<queries::MemberPage> withRows(queries::MemberPage page, const Ids &ids);
    [[nodiscard]] Result<Ids> sorted(Ids ids);
    [[nodiscard]] Result<Ids> walk();
    [[nodiscard]] Result<Ids> everybodyInOrder();

    //! The ids that a statement with the parameters of the filter, and further ones after them, gives.
    template <typename... Further>
    [[nodiscard]] Result<Ids> select(const Sql &sql, const Further &...further);

    Tx &m_tx;
    Instant m_now;
    queries::MemberFilter m_filter;
    SearchWords m_words;
};

} // namespace core::store
