// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace ui {

class UiSettings;

//! \p wanted, or as much of it as fits, inside the screen that shows most of it; on the first screen when none does. An
//! empty list gives \p wanted.
[[nodiscard]] QRect placedOn(const QRect &wanted, const QList<QRect> &screens);

//! Remembers where a window is and brings it back there, in sight: the screen it was on may be gone.
class WindowPlace final {
public:
    WindowPlace(QWidget &window, UiSettings &settings, QString key);

    //! Gives whether anything was remembered.
    bool restore();
    void remember();
    //! Moves a window back that no screen shows any more, e.g. after the computer left its dock.
    void keepInSight();

private:
    QWidget &m_window;
    UiSettings &m_settings;
    QString m_key;
};

} // namespace ui
