// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/members.h"
#include "core/store/tx.h"

namespace core::store {

//! Reads what GATEHOUSE_MEMBER_ROW selects.
[[nodiscard]] inline queries::MemberRow readMember(const Row &row)
{
    return {row.get<UserId>(0),         row.get<QString>(1), row.get<QString>(2), row.get<queries::MemberState>(3),
            row.get<DirectMessages>(4), row.get<bool>(5),    row.get<int>(6),     row.get<std::optional<Instant>>(7),
            row.get<bool>(8),           row.get<Instant>(9)};
}

} // namespace core::store
