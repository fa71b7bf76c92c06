// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_paths.h"
#include "core/base/result.h"
#include "ui/models/shell_options.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>

namespace app {

//! The entry with which the desktop starts the program at login: a file in a folder that others change too, so it is read
//! whenever it is asked about. https://specifications.freedesktop.org/autostart-spec/latest/
class AutostartEntry final : public QObject {
    Q_OBJECT

public:
    //! \p folder is autostartFolder(), \p name that of the file, \p command the program and its arguments.
    AutostartEntry(QString folder, QString name, const QStringList &command, QObject *parent = nullptr);

    [[nodiscard]] ui::Autostart state() const;
    //! Writes or removes the file. StorageFailed, StorageReadOnly or StorageFull when that does not work.
    [[nodiscard]] core::Result<> set(bool on);

Q_SIGNALS:
    //! The state is another one, whoever changed it.
    void changed();

private:
    [[nodiscard]] QString path() const;
    void watch();
    void compare();

    QString m_folder;
    QString m_name;
    QString m_exec;
    QFileSystemWatcher m_watcher;
    ui::Autostart m_last = ui::Autostart::Off;
};

//! $XDG_CONFIG_HOME/autostart; inside of Flatpak the one of the desktop outside, which the bundle may write to.
[[nodiscard]] QString autostartFolder();
//! Each profile may have its own entry; that of the standard one has the program's name alone.
[[nodiscard]] QString autostartName(const ProfilePaths &profile);
//! How the desktop starts this program with that profile and without a window.
[[nodiscard]] QStringList autostartCommand(const ProfilePaths &profile);

//! \p command as the key Exec of a desktop entry needs it.
[[nodiscard]] QString execLine(const QStringList &command);

} // namespace app
