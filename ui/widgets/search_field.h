// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

#include <QLineEdit>

namespace ui {

//! A field that filters while one types, a moment after the last key.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    SearchField(const QString &placeholder, core::Scheduler &scheduler, QWidget *parent = nullptr);

    //! Sets the text and tells of it at once.
    void setSearch(const QString &text);

Q_SIGNALS:
    void searchChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_hint;
    core::Scheduler &m_scheduler;
    int m_edits = 0;
};

} // namespace ui
