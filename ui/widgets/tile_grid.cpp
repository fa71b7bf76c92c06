// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile_grid.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QGridLayout>

namespace ui {

TileGrid::TileGrid(int maxColumns, qreal units, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_maxColumns(maxColumns)
    , m_units(units)
{
    setUnits(m_grid, this, Insets(0), 4);
}

void TileGrid::add(QWidget *tile)
{
    m_tiles.push_back(tile);
    m_columns = 0;
    arrange();
}

void TileGrid::clear()
{
    for (QWidget *tile : m_tiles) {
        m_grid->removeWidget(tile);
        tile->hide();
        tile->deleteLater();
    }
    m_tiles.clear();
}

void TileGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TileGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void TileGrid::arrange()
{
    const int fitting = (width() + u(4)) / (u(m_units) + u(4));
    int columns = qBound(1, fitting, m_maxColumns);
    if (m_maxColumns % 2 == 0 && columns > 1)
        columns -= columns % 2; // no tile is left alone in the last row
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_maxColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_grid->removeWidget(m_tiles[i]);
        m_grid->addWidget(m_tiles[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
}

} // namespace ui
