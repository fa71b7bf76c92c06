// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/connection.h"

#include <QString>

#include <array>

namespace core::store {

//! Reads the whole store; StorageCorrupt when it is damaged. Takes a second for every few hundred megabytes.
//! \see https://www.sqlite.org/pragma.html#pragma_quick_check
[[nodiscard]] Result<> check(Connection &connection);

//! What belongs to a store, by the ends of the files' names; the store itself first.
inline const std::array<QString, 3> filesOfStore{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};

//! Moves the store with its -wal and -shm to "<path>.damaged-<date and time>" and what belongs to it, so that it can be
//! looked into later. All connections to it must be closed. Gives the new path.
[[nodiscard]] Result<QString> setAside(const QString &path, Instant now);

} // namespace core::store
