// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instance.h"
#include "core/queries/export_members.h"
#include "ui/models/settings_ports.h"

#include <QThreadPool>

namespace app {

//! What the settings say of the profile's folder; measured on a thread of its own.
class DataFolder final {
public:
    //! \p instance must live longer.
    DataFolder(Instance &instance, ProfilePaths paths);
    ~DataFolder();
    Q_DISABLE_COPY_MOVE(DataFolder)

    //! The functions refer to this object.
    [[nodiscard]] ui::DataPort port();

private:
    [[nodiscard]] QFuture<core::Result<qint64>> exportMembers(const QString &path) const;

    ProfilePaths m_paths;
    core::queries::MemberExport m_export;
    QThreadPool m_worker;
};

} // namespace app
