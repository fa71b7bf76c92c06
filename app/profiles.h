// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_paths.h"
#include "ui/models/settings_ports.h"

#include <QStringList>
#include <QThreadPool>

namespace app {

//! The profiles below one folder. Each is opened by a process of its own, so the bot of this one goes on working.
class Profiles final {
public:
    //! Starts another Gatehouse with these arguments.
    using Start = std::function<void(const QStringList &arguments)>;

    //! \p root is where profiles are, \p current the one that is open here.
    Profiles(QString root, ProfilePaths current, Start start);
    ~Profiles();
    Q_DISABLE_COPY_MOVE(Profiles)

    //! The functions refer to this object.
    [[nodiscard]] ui::ProfilesPort port();

private:
    [[nodiscard]] core::Result<> make(const QString &name) const;

    QString m_root;
    ProfilePaths m_current;
    Start m_start;
    QThreadPool m_worker;
};

//! \p name as a folder below the others: letters, digits, blanks, - and _; up to 40. Empty when it cannot be one.
[[nodiscard]] QString profileFolderName(const QString &name);

} // namespace app
