// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>
#include <vector>

class QMenu;
class QTableView;

namespace ui {

class UiSettings;

//! A column as a table begins with it.
struct TableColumn {
    QString key = {}; //!< names it among what is remembered; its number when empty
    qreal units = 30; //!< width
    bool stretches = false; //!< takes what is left, and is always shown: what the rows are about
    bool isEssential = false; //!< stays when there is little room
    bool isHidden = false; //!< until somebody asks for it
};

//! The columns of a table: which are shown, in which order, how wide, and by which the rows are sorted. Remembered.
class TableColumns final : public QObject {
    Q_OBJECT

public:
    //! \p key names the table among what \p settings remember.
    TableColumns(QTableView &view, UiSettings &settings, const QString &key);

    void set(std::vector<TableColumn> columns);
    //! Only the essential columns, the others beyond a scroll bar.
    void setNarrow(bool narrow);
    //! Gives the columns their widths in the present size of the table.
    void fit();
    //! As it was in the beginning, the sorting too.
    void reset();

    [[nodiscard]] bool isShown(int column) const;
    void setShown(int column, bool isShown);
    //! Moves a shown column by one place towards the beginning or the end.
    void move(int column, int by);
    //! In the order in which they stand.
    [[nodiscard]] std::vector<int> shown() const;

    //! What the rows were sorted by when the table was last used.
    [[nodiscard]] std::optional<std::pair<int, Qt::SortOrder>> rememberedSort() const;
    //! What reset() goes back to; without it the table is not sorted by its header.
    void setFirstSort(int column, Qt::SortOrder order) { m_firstSort = {column, order}; }
    void rememberSort(int column, Qt::SortOrder order);

    //! The choice of columns; \p pressed is the column whose header was pressed, -1 for none.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent, int pressed = -1);

Q_SIGNALS:
    //! Back to this order, as nothing is remembered any more.
    void sortWanted(int column, Qt::SortOrder order);

private:
    void apply();
    void save();
    [[nodiscard]] QString keyOf(int column) const;
    [[nodiscard]] int columnOf(const QString &key) const;
    [[nodiscard]] bool isReady() const;

    QTableView &m_view;
    UiSettings &m_settings;
    QString m_key;
    std::vector<TableColumn> m_columns;
    std::optional<std::pair<int, Qt::SortOrder>> m_firstSort;
    bool m_isNarrow = false;
    bool m_isApplying = false;
};

} // namespace ui
