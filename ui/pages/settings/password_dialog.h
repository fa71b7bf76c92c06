// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

class QLineEdit;

namespace ui {

class AppLock;

//! Sets, changes or takes away the password of the lock.
class PasswordDialog final : public Dialog {
    Q_OBJECT

public:
    enum class Task { Set, Change, Remove };

    //! \p lock must live longer.
    PasswordDialog(AppLock &lock, Task task, QWidget *parent);

Q_SIGNALS:
    void succeeded();

private:
    QLineEdit *addPassword(const QString &objectName, const QString &name);
    [[nodiscard]] QString blocker() const;
    void run();

    AppLock &m_lock;
    Task m_task;
    QLineEdit *m_current = nullptr;
    QLineEdit *m_next = nullptr;
    QLineEdit *m_repeated = nullptr;
};

} // namespace ui
