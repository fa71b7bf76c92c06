// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

#include <QDate>

#include <optional>

namespace ui {

//! What can be done about a damaged data file: a good copy takes its place, or, where there is none, empty data.
//! Nothing is deleted either way.
class DamageDialog final : public Dialog {
    Q_OBJECT

public:
    //! \p copy: the day of the newest good copy, if there is one.
    DamageDialog(std::optional<QDate> copy, const QString &dataFolder, QWidget *parent);

Q_SIGNALS:
    //! The file shall be set aside, and the copy, if there is one, take its place.
    void replaceWanted();
};

} // namespace ui
