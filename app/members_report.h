// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/members.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace app {

inline constexpr int usualMembersPage = 20;
inline constexpr int largestMembersPage = 100;

//! Which members `--members` lists; \p page counts from 1. What is out of range is taken as the nearest that is not.
[[nodiscard]] core::queries::MemberFilter membersFilter(qint64 page, qint64 limit,
                                                        core::queries::MemberStatusFilter status, const QString &text);

//! The filter as arguments of a ControlRequest, and back; what is no number counts as 0.
[[nodiscard]] std::vector<QString> membersArguments(const core::queries::MemberFilter &filter);
[[nodiscard]] core::queries::MemberFilter membersFilter(const std::vector<QString> &arguments);

//! The status that is called so on the command line: "all", "inside", "not-inside" and so on; nothing for other words.
[[nodiscard]] std::optional<core::queries::MemberStatusFilter> memberStatusOf(QStringView word);
//! All of those words.
[[nodiscard]] QStringList memberStatusWords();

//! What `--members` says of one page: page, limit, total, pages, members.
[[nodiscard]] QJsonObject membersJson(const core::queries::MemberPage &page, const core::queries::MemberFilter &filter);
//! The same for people, in English like the rest of the command line. Nothing in it can steer a terminal.
[[nodiscard]] QString membersText(const core::queries::MemberPage &page, const core::queries::MemberFilter &filter);

} // namespace app
