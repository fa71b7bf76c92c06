// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/scheduler.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class AppLock;
class Button;
class PlainLabel;

//! All that a locked window shows: what this is, and where the password goes. No name of anybody is on it.
class LockPage final : public QWidget {
    Q_OBJECT

public:
    //! Both must live longer.
    LockPage(AppLock &lock, core::Scheduler &scheduler, QWidget *parent = nullptr);

    //! Puts the keyboard where the password goes.
    void focusPassword();

private:
    void tryPassword();
    void showTrouble(const core::Result<> &result);
    void countDown();
    void updateFields();

    AppLock &m_lock;
    core::Scheduler &m_scheduler;
    QLineEdit *m_password;
    Button *m_unlock;
    PlainLabel *m_trouble;
    PlainLabel *m_help;
    bool m_isWorking = false;
};

} // namespace ui
