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

Q_SIGNALS:
    void resized();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

//! Whether no other shown column stands before, or behind, this one.
[[nodiscard]] bool isFirstShown(const QHeaderView &header, int column);
[[nodiscard]] bool isLastShown(const QHeaderView &header, int column);

//! The part of a cell that its content may use: the first and the last column keep the page's margin free.
[[nodiscard]] QRect cellContent(const QRect &cell, const QHeaderView &header, int column);

} // namespace ui
