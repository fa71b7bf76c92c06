// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

#include <memory>

namespace ui {

//! Takes everything out of the layout. The widgets are hidden at once and deleted when no event is on its way to them.
inline void clearLayout(QLayout &layout)
{
    while (layout.count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout.takeAt(0));
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(*inner);
        }
    }
}

//! Lets Tab go through the layout's widgets in their order there, whenever they were made. What holds widgets itself keeps
//! their order.
inline void tabInOrder(const QLayout &layout)
{
    QWidget *before = nullptr;
    const auto go = [&before](const auto &self, const QLayout &place) -> void {
        for (int i = 0; i < place.count(); ++i) {
            QLayoutItem *item = place.itemAt(i);
            if (QWidget *widget = item->widget(); widget && (widget->focusPolicy() & Qt::TabFocus)) {
                if (before)
                    QWidget::setTabOrder(before, widget);
                before = widget;
            } else if (const QLayout *inner = item->layout()) {
                self(self, *inner);
            }
        }
    };
    go(go, layout);
}

} // namespace ui
