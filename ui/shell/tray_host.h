// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

//! Whoever shows icons in the panel. It may come long after the program, go, and come back.
class TrayHost : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isThere() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace ui
