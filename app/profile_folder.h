// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_paths.h"
#include "core/base/result.h"

#include <QStringView>

#include <optional>

namespace app {

//! A profile's folder that was found fit to keep data in.
struct ProfileFolder {
    ProfilePaths paths;
    bool isReadOnly = false; //!< one can look, but nothing can be changed
};

//! Makes the folder (0700, with those above it) or checks the one that is there and closes it to others.
//!
//! InvalidInput, with the reason, when it is a symbolic link or belongs to somebody else, when others may write to it or
//! exchange it from above, when it is on a network file system, or when it holds something else than a profile.
//! \p path may be relative.
[[nodiscard]] core::Result<ProfileFolder> openProfileFolder(const QString &path);

//! The name of a file system that is shared over a network or with another machine; SQLite's locks do not hold there.
//! \p magic is statfs's f_type, \p mountType the type in /proc/self/mountinfo, e.g. "fuse.sshfs". Empty for local ones.
[[nodiscard]] std::optional<QString> sharedFileSystem(quint64 magic, QStringView mountType);

} // namespace app
