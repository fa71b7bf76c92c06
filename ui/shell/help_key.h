// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

#include <QObject>
#include <QPointer>

class QApplication;
class QWidget;

namespace ui {

class HelpWindow;
class MainWindow;

//! F1 anywhere in the program opens the help about the place one is at: on its page, or beside a dialog or the first run,
//! which would be lost otherwise. (A shortcut of the window would not reach into its dialogs.)
class HelpKey final : public QObject {
    Q_OBJECT

public:
    //! All must live longer.
    HelpKey(QApplication &application, MainWindow &window, core::Scheduler &scheduler);

    //! Opens \p page as F1 would with \p at having the focus.
    void open(const QString &page, QWidget *at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
    core::Scheduler &m_scheduler;
    QPointer<HelpWindow> m_beside;
};

} // namespace ui
