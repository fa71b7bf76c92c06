// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settings_ports.h"
#include "ui/widgets/dialog.h"

class QLineEdit;

namespace ui {

//! Asks what a further profile is called, and opens a Gatehouse on it.
class NewProfileDialog final : public Dialog {
    Q_OBJECT

public:
    NewProfileDialog(std::function<core::Result<>(const QString &name)> make, QWidget *parent);

private:
    void run();

    std::function<core::Result<>(const QString &)> m_make;
    QLineEdit *m_name;
};

} // namespace ui
