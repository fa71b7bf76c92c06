// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ui {

//! The header of a Table: quiet words on the band, the arrow beside the word of the sorted column.
class TableHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

//! The part of a cell that its content may use: the first and the last column keep the page's margin free.
[[nodiscard]] QRect cellContent(const QRect &cell, int column, int columns, Qt::LayoutDirection direction);

} // namespace ui
