// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace ui {

//! Where the window keeps what it remembers of itself: sizes, columns, which tab was open. Nothing that matters.
class UiSettings {
public:
    virtual ~UiSettings() = default;

    //! An invalid value when nothing is remembered under that key.
    [[nodiscard]] virtual QVariant value(const QString &key) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

} // namespace ui
