// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::store {

//! Makes an empty file that only its owner may read; false when there is one already, or it cannot be made.
[[nodiscard]] bool makePrivateFile(const QString &path);

//! Brings what was written to a file onto the disk.
[[nodiscard]] Result<> syncFile(const QString &path);
//! Brings the names of a folder onto the disk: new, renamed and removed files.
[[nodiscard]] Result<> syncFolder(const QString &path);

//! Renames \p from to \p to, in place of a file of that name, so that after a power cut one of the two is there whole.
//! The content of \p from must be on the disk already.
[[nodiscard]] Result<> putInPlace(const QString &from, const QString &to);

} // namespace core::store
