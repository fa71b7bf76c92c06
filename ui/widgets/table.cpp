// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_header.h"
#include "ui/widgets/ui_settings.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

Table::Table(UiSettings &settings, const QString &key, Rows rows, QWidget *parent)
    : QTableView(parent)
    , m_settings(settings)
    , m_key(u"table/"_s + key)
    , m_rows(rows)
{
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::doubleClicked, this, &Table::detailsWanted);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &Table::saveColumns);
    applyMetrics();
}

Table::~Table() = default;

void Table::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    applyWidths();
}

void Table::setColumns(std::vector<Column> columns)
{
    m_columns = std::move(columns);
    applyWidths();
}

void Table::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    applyWidths();
}

void Table::choose(int row)
{
    selectionModel()->setCurrentIndex(model()->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool Table::showsKeyboardFocus() const
{
    return hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void Table::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyRows();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT detailsWanted(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Delete && selectionModel() && selectionModel()->hasSelection()) {
        Q_EMIT deleteWanted();
        return;
    }
    if (event->key() == Qt::Key_Escape)
        return event->ignore(); // for the page: it closes the pane
    QTableView::keyPressEvent(event);
}

void Table::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

void Table::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void Table::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    applyWidths();
}

void Table::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (model() && !currentIndex().isValid() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason) {
        // Somewhere to begin with the arrow keys, without selecting anything.
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    }
    viewport()->update();
}

void Table::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void Table::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        place = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    Q_EMIT menuWanted(place);
}

void Table::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(u(4));
    const qreal height = m_rows == Rows::Tall ? 14.5
        : m_rows == Rows::TwoLines            ? 11.25
        : m_rows == Rows::OneLine             ? 9.5
                                              : 7;
    verticalHeader()->setDefaultSectionSize(u(height));
    {
        // What must grow because the text did was not chosen by hand.
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->setMinimumSectionSize(u(10));
    }
    applyWidths();
}

void Table::applyWidths()
{
    if (!model() || m_columns.empty() || model()->columnCount() < static_cast<int>(m_columns.size()))
        return;
    const QSignalBlocker quiet(horizontalHeader());
    const QVariantList remembered = m_settings.value(m_key).toList();
    int left = viewport()->width();
    int stretching = -1;
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
        const Column &column = m_columns[static_cast<size_t>(i)];
        horizontalHeader()->setSectionResizeMode(i, column.stretches ? QHeaderView::Fixed : QHeaderView::Interactive);
        qreal units = column.units;
        if (i < remembered.size() && remembered[i].toDouble() > 0 && !column.stretches)
            units = remembered[i].toDouble();
        setColumnWidth(i, u(units));
        // In a narrow table the others lie beyond the edge and are reached by scrolling.
        if (!m_narrow || column.isEssential)
            left -= column.stretches ? 0 : u(units);
        if (column.stretches)
            stretching = i;
    }
    if (stretching >= 0)
        setColumnWidth(stretching, qMax(left, u(m_columns[static_cast<size_t>(stretching)].units)));
    updateGeometries();
}

void Table::saveColumns()
{
    QVariantList units;
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i)
        units << (m_columns[static_cast<size_t>(i)].stretches ? 0.0 : columnWidth(i) / qreal(unit()));
    m_settings.setValue(m_key, units);
    applyWidths();
}

void Table::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

void Table::copyRows() const
{
    QStringList lines;
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells << row.siblingAtColumn(column).data(Qt::DisplayRole).toString();
        }
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace ui
