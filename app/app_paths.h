// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace app {

//! The folder "data" beside the program when Gatehouse is portable: when that folder is there, or a file "portable" or
//! ".portable" that asks for it. Nothing otherwise. \p programFolder is where the executable is.
[[nodiscard]] std::optional<QString> portableRoot(const QString &programFolder);
//! The same for this program.
[[nodiscard]] std::optional<QString> portableRoot();
//! Where the profiles are when the command line names none: portableRoot(), else below the platform's data folder.
[[nodiscard]] QString profilesRoot();
//! The profile's folder when the command line names none, with the practice profile kept apart from the real one. E.g.
//! ~/.local/share/gatehouse/main.
[[nodiscard]] QString standardProfilePath(bool isPractice);

//! Where things are inside a profile.
struct ProfilePaths {
    QString folder;

    [[nodiscard]] QString database() const { return folder + QStringLiteral("/gatehouse.db"); }
    [[nodiscard]] QString backups() const { return folder + QStringLiteral("/backups"); }
    [[nodiscard]] QString logs() const { return folder + QStringLiteral("/log"); }
    [[nodiscard]] QString lock() const { return folder + QStringLiteral("/lock"); }
    //! There only while a Gatehouse works with the profile.
    [[nodiscard]] QString running() const { return folder + QStringLiteral("/running"); }
    //! The fingerprint of the password of the window, and when it is asked for.
    [[nodiscard]] QString windowLock() const { return folder + QStringLiteral("/window-lock"); }
    [[nodiscard]] QString secrets() const { return folder + QStringLiteral("/secrets"); }
    //! The practice Telegram's own world.
    [[nodiscard]] QString practiceWorld() const { return folder + QStringLiteral("/world.json"); }
};

//! Whether the profile travels with the program: it is below portableRoot(). Then nothing may be left on this computer.
[[nodiscard]] bool isPortable(const ProfilePaths &profile);

//! Where the running instance of a profile listens: in the session's runtime folder if that is private, so that the path
//! stays short, otherwise in the profile. \p runtimeFolder is $XDG_RUNTIME_DIR; may be empty.
[[nodiscard]] QString controlSocketPath(const ProfilePaths &profile, const QString &runtimeFolder);

//! What a further start of this program runs. An AppImage runs from a place that is gone once it ends.
[[nodiscard]] QString programToStart();

} // namespace app
