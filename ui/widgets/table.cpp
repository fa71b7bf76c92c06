// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "core/queries/member_formats.h"
#include "ui/text/safe_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/table_header.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace ui {

Table::Table(UiSettings &settings, const QString &key, Rows rows, QWidget *parent) : QTableView(parent), m_rows(rows)
{
    auto *header = new TableHeader(this);
    setHorizontalHeader(header);
    m_tableColumns = new TableColumns(*this, settings, key);
    m_columnButton = iconButton(u"columns-3"_s, tr("Columns"), Button::Kind::Quiet, header);
    m_columnButton->setObjectName(u"columns"_s);
    m_columnButton->setSmall(true);
    connect(m_columnButton, &QPushButton::clicked, this,
            [this] { showColumnMenu(m_columnButton->mapToGlobal(QPoint(0, m_columnButton->height())), -1); });
    connect(header, &TableHeader::resized, this, &Table::placeColumnButton);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &place) {
        showColumnMenu(header->mapToGlobal(place), header->logicalIndexAt(place));
    });
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
    applyMetrics();
}

Table::~Table() = default;

void Table::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_tableColumns->fit();
}

void Table::setColumns(std::vector<Column> columns)
{
    m_tableColumns->set(std::move(columns));
}

void Table::setNarrow(bool narrow)
{
    m_tableColumns->setNarrow(narrow);
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
    m_tableColumns->fit();
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
    if (isSignalConnected(QMetaMethod::fromSignal(&Table::menuWanted)))
        Q_EMIT menuWanted(place);
    else
        showColumnMenu(place, -1);
}

void Table::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(u(4));
    const qreal height = m_rows == Rows::Tall ? 14.5
        : m_rows == Rows::TwoLines            ? 11.25
        : m_rows == Rows::OneLine             ? 9.5
                                              : 7;
    verticalHeader()->setDefaultSectionSize(u(height));
    m_tableColumns->fit();
    placeColumnButton();
}

void Table::placeColumnButton()
{
    // In the margin that the last column keeps free.
    const QHeaderView *header = horizontalHeader();
    const int side = qMin(u(6), header->height() - 2);
    const QRect place(header->width() - side, (header->height() - side) / 2, side, side);
    m_columnButton->setGeometry(QStyle::visualRect(layoutDirection(), header->rect(), place));
    m_columnButton->raise();
}

void Table::showColumnMenu(const QPoint &place, int pressed)
{
    if (!model())
        return;
    QMenu *menu = m_tableColumns->makeMenu(this, pressed);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

void Table::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

void Table::paintEvent(QPaintEvent *event)
{
    tellShown();
    QTableView::paintEvent(event);
}

void Table::tellShown()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    const int end = rowAt(viewport()->height() - 1);
    const std::pair shown(first, end < 0 ? model()->rowCount() - 1 : end);
    if (std::exchange(m_shownRows, shown) != shown)
        Q_EMIT rowsShown(shown.first, shown.second);
}

void Table::copyRows()
{
    if (m_isCopiedElsewhere)
        return copyWanted();
    QList<QStringList> lines;
    const std::vector<int> columns = m_tableColumns->shown();
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows.mid(0, mostCopied)) {
        QStringList cells;
        for (const int column : columns)
            cells << row.siblingAtColumn(column).data(Qt::DisplayRole).toString();
        lines << cells;
    }
    copy(lines);
}

void Table::copy(const QList<QStringList> &rows) const
{
    if (rows.isEmpty())
        return;
    QStringList names;
    for (const int column : m_tableColumns->shown())
        names << model()->headerData(column, Qt::Horizontal).toString();
    QStringList lines;
    for (const QStringList &cells : QList<QStringList>{names} + rows) {
        QStringList written;
        for (const QString &cell : cells)
            written << core::queries::withoutFormula(safeCell(cell));
        lines << written.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace ui
