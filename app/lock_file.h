// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_paths.h"
#include "ui/models/app_lock.h"

#include <QThreadPool>

namespace app {

//! Keeps the rules of the window's lock in a file of the profile, and computes with passwords on a thread of its own. In
//! the file is Argon2id's hash of the password. A file that cannot be read locks nothing: who can harm it could as well
//! delete it.
class LockFile final {
public:
    explicit LockFile(QString path);
    //! Waits for what is being computed, less than a second.
    ~LockFile();
    Q_DISABLE_COPY_MOVE(LockFile)

    //! The functions refer to this object.
    [[nodiscard]] ui::LockPort port();

private:
    [[nodiscard]] ui::LockRules load() const;
    [[nodiscard]] core::Result<> save(const ui::LockRules &rules) const;

    QString m_path;
    QThreadPool m_worker;
};

} // namespace app
