// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

#include <QObject>

#include <functional>

namespace ui {

class MainWindow;
class TrayIcon;
class UiSettings;

//! How window and tray get along: closing hides only where a tray can bring the window back, a tray that comes late is
//! noticed, and the first time it is said where the program went.
class DesktopShell final : public QObject {
    Q_OBJECT

public:
    //! \p hasTray says whether a panel shows icons now; asked again as long as none does.
    DesktopShell(MainWindow &window, TrayIcon &tray, UiSettings &settings, core::Scheduler &scheduler,
                 std::function<bool()> hasTray);

    //! Shows the window; with \p minimized only the tray, or a minimized window where there is none.
    void start(bool minimized);
    [[nodiscard]] bool hasTray() const { return m_hasTray; }

private:
    void lookForTray();
    void sayWhereItWent();

    MainWindow &m_window;
    TrayIcon &m_tray;
    UiSettings &m_settings;
    core::Scheduler &m_scheduler;
    std::function<bool()> m_askForTray;
    bool m_hasTray = false;
    int m_looks = 0;
};

} // namespace ui
