// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/connection.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::store {

inline constexpr int copiesKept = 7;

//! Writes a checked copy of the store to \p folder, named after the day (UTC), in place of an earlier one of that day,
//! and removes the oldest copies. Only the owner can read folder and copy. A copy that fails leaves the others as they
//! were. \p store has to be open for writing. Gives the copy's path.
[[nodiscard]] Result<QString> backUp(Connection &store, const QString &folder, Instant now);

//! Name of a setting of a copy. Put in the place of the store it tells that Telegram told, and was told, what is not in it;
//! removed once that is settled.
inline constexpr QLatin1StringView copyName("store/copy");

//! The copies in \p folder, the newest first.
[[nodiscard]] QStringList copies(const QString &folder);
//! Whether there is a copy of the day of \p now.
[[nodiscard]] bool hasCopyOfDay(const QString &folder, Instant now);
//! Whether the day of \p now still wants a copy. One that was made in the first hour of a profile, of which \p created is
//! the beginning, holds next to nothing: it is there from the start, but does not count once the hour is over.
[[nodiscard]] bool isCopyDue(const QString &folder, std::optional<Instant> created, Instant now);
//! The newest copy that is whole and that this Gatehouse can open.
[[nodiscard]] std::optional<QString> newestGoodCopy(const QString &folder);

//! The day (UTC) of a copy, by its name.
[[nodiscard]] QDate dayOf(const QString &copy);

//! Puts a copy in the place of the store, where there must be none (see setAside()): InvalidInput otherwise. After a
//! power cut the store is there whole or not at all.
[[nodiscard]] Result<> restore(const QString &copy, const QString &path);

//! Sets the damaged store aside and puts \p copy in its place; without a copy there is no store then, and the next start
//! makes an empty one. Gives where the damaged file lies now. When it fails, everything is as it was. All connections to
//! the store must be closed.
[[nodiscard]] Result<QString> replaceStore(const QString &path, const std::optional<QString> &copy, Instant now);

} // namespace core::store
