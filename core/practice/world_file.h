// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/world/world.h"

#include <memory>

namespace core::practice {

//! A world as it came from its file.
struct SavedWorld {
    State state;
    Instant savedAt; //!< by the world's clock
};

//! Writes the whole world into one file, readable by its owner only; the old file stays whole until the new one is.
//! StorageFailed when that is not possible.
[[nodiscard]] Result<> saveWorld(const QString &path, const World &world);

//! NotFound when there is no file, Malformed when it cannot be understood, StoreTooNew when a newer version wrote it.
[[nodiscard]] Result<SavedWorld> loadWorld(const QString &path);

//! Moves a file that loadWorld() refused out of the way. Gives its new name.
[[nodiscard]] Result<QString> setAside(const QString &path, Instant now);

} // namespace core::practice
