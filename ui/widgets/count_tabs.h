// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QTabBar>

#include <vector>

namespace ui {

class Pill;

//! Tabs that say how much is behind each. A count of zero is not shown.
class CountTabs final : public QTabBar {
    Q_OBJECT

public:
    explicit CountTabs(QWidget *parent = nullptr);

    //! \p tone is for counts that are a sign of trouble.
    void setCount(int tab, qint64 count, Tone tone);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFont();
};

} // namespace ui
