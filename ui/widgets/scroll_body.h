// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ui {

//! What a page or pane scrolls up and down: as wide as the area, as high as its layout wants, on the page's ground.
class ScrollBody final : public QWidget {
    Q_OBJECT

public:
    explicit ScrollBody(QScrollArea *area);
};

} // namespace ui
