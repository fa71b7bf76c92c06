// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

//! Files that only their owner may read: made 0600, never through a symbolic link, replaced as a whole or not at all.
namespace app::private_file {

//! NotFound when there is no such file. InvalidInput when it is a symbolic link, no ordinary file, owned by or open to
//! others, or larger than \p limit. Any thread.
[[nodiscard]] core::Result<QByteArray> read(const QString &path, qsizetype limit);

//! Puts \p content in place of the file, or makes it: after a power cut either the old or the new content is there.
//! InvalidInput when something that is no ordinary file is in the way; StorageFull, StorageReadOnly, StorageFailed. Any thread.
[[nodiscard]] core::Result<> replace(const QString &path, QByteArrayView content);

//! Succeeds as well when there is no such file. Any thread.
[[nodiscard]] core::Result<> remove(const QString &path);

} // namespace app::private_file
