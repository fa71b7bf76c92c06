// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

#include <QWidget>

namespace ui {

class HelpView;

//! The help beside a dialog or the first run, which stay as they are while one reads.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    //! A window of its own that goes with \p parent.
    HelpWindow(core::Scheduler &scheduler, QWidget *parent);

    void open(const QString &page);
    [[nodiscard]] HelpView &view() { return *m_view; }

private:
    HelpView *m_view;
};

} // namespace ui
