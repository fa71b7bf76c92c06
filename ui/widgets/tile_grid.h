// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace ui {

//! Widgets of equal width in as many columns as there is room for, at most a given number.
class TileGrid final : public QWidget {
    Q_OBJECT

public:
    //! \p units is the least width of a column.
    TileGrid(int maxColumns, qreal units, QWidget *parent = nullptr);

    void add(QWidget *tile);
    //! Takes all tiles out and deletes them.
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_tiles.empty(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    std::vector<QWidget *> m_tiles;
    int m_maxColumns;
    qreal m_units;
    int m_columns = 0;
};

} // namespace ui
