// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QDialog;

namespace ui {

class AppLock;
class MainWindow;

//! Puts the lock into effect: covers the window and hides its dialogs and menus while it is locked, and notices when a
//! person touches the program. What is said outside the window is DesktopShell's.
class WindowLock final : public QObject {
    Q_OBJECT

public:
    //! All must live longer.
    WindowLock(AppLock &lock, MainWindow &window, core::Scheduler &scheduler);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lockByHand();
    void show(bool locked);
    void hideDialogs();
    void hideLater(QDialog *dialog);

    AppLock &m_lock;
    MainWindow &m_window;
    core::Scheduler &m_scheduler;
    std::vector<QPointer<QDialog>> m_hidden; //!< come back with the window
};

} // namespace ui
