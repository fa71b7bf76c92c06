// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_columns.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace ui {

class Button;

//! A table without a grid: rows of one height with a line below each, the current one marked as a whole.
class Table final : public QTableView {
    Q_OBJECT

public:
    enum class Rows { Tall, TwoLines, OneLine, Dense };

    using Column = TableColumn;
    static constexpr int mostCopied = 10'000; //!< rows that Ctrl+C takes

    //! \p key names the table among what \p settings remember.
    Table(UiSettings &settings, const QString &key, Rows rows, QWidget *parent = nullptr);
    ~Table() override;

    void setModel(QAbstractItemModel *model) override;
    void setColumns(std::vector<Column> columns);
    [[nodiscard]] TableColumns &columns() { return *m_tableColumns; }
    [[nodiscard]] const TableColumns &columns() const { return *m_tableColumns; }
    //! Only the essential columns, the others beyond a scroll bar.
    void setNarrow(bool narrow);
    //! The model does not have all rows: whoever knows them copies when copyWanted() says so.
    void setCopiedElsewhere(bool elsewhere) { m_isCopiedElsewhere = elsewhere; }
    //! Puts rows into the clipboard as lines of cells, below a line with the names of the shown columns.
    void copy(const QList<QStringList> &rows) const;
    //! Selects this row alone. (QTableView's selectRow() finds no column where the window is mirrored.)
    void choose(int row);
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    //! Whether the ring is to be drawn: the focus is here and came by the keyboard.
    [[nodiscard]] bool showsKeyboardFocus() const;

Q_SIGNALS:
    //! Enter, or a double click.
    void detailsWanted(const QModelIndex &index);
    void deleteWanted();
    void menuWanted(const QPoint &globalPosition);
    void copyWanted();
    //! These rows are seen now.
    void rowsShown(int first, int last);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyMetrics();
    void placeColumnButton();
    void showColumnMenu(const QPoint &place, int pressed);
    void hover(int row);
    void tellShown();
    void copyRows();

    TableColumns *m_tableColumns;
    Button *m_columnButton;
    Rows m_rows;
    std::pair<int, int> m_shownRows{-1, -1};
    int m_hoveredRow = -1;
    bool m_isCopiedElsewhere = false;
};

//! Draws what all cells share (ground, line, focus) and the text of plain ones.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(Table *table) : QStyledItemDelegate(table), m_table(table) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    //! \p rect is the cell without its padding, in visual coordinates.
    virtual void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;
    //! What the cell says as a whole; nothing when all of it can be read in \p rect.
    [[nodiscard]] virtual QString whatIsCut(const QRect &rect, const QModelIndex &index) const;

private:
    [[nodiscard]] QRect contentOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Table *m_table;
};

//! SubjectRole: avatar or tile, name, a line below.
class SubjectDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] QString whatIsCut(const QRect &rect, const QModelIndex &index) const override;
};

//! PillRole: a state as shape, word and colour.
class PillDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] QString whatIsCut(const QRect &rect, const QModelIndex &index) const override;
};

//! IconRole in the middle of the cell, in the colour of ToneRole; with a warning's frame where the tone warns.
class MarkDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace ui
