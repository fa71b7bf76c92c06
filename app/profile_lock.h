// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file_descriptor.h"
#include "app/profile_folder.h"

namespace app {

//! Who owns a profile and where it listens.
struct ProfileOwner {
    qint64 process = 0;
    QString socketPath; //!< empty as long as it does not listen yet
};

//! Decides which process owns a profile. The kernel frees it with the process, however that ends; the file stays.
class ProfileLock final {
public:
    //! Busy when another process owns the profile. A profile that nobody can change needs no lock and is always given.
    [[nodiscard]] static core::Result<ProfileLock> acquire(const ProfileFolder &profile);
    //! Who owns the profile; NotFound when nobody does. Does not get in the way of a process that is about to.
    [[nodiscard]] static core::Result<ProfileOwner> owner(const ProfilePaths &profile);

    //! Writes down where this process listens.
    [[nodiscard]] core::Result<> announce(const QString &socketPath);

private:
    explicit ProfileLock(FileDescriptor file) : m_file(std::move(file)) { }

    FileDescriptor m_file;
};

} // namespace app
