// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/members.h"
#include "core/store/tx.h"

namespace core::store {

inline constexpr int memberRowColumns = 13; //!< so many GATEHOUSE_MEMBER_ROW selects

//! Reads what GATEHOUSE_MEMBER_ROW selects.
[[nodiscard]] queries::MemberRow readMember(const Row &row);

//! A JSON list, for json_each().
[[nodiscard]] QByteArray listOf(const std::vector<UserId> &ids);

} // namespace core::store
