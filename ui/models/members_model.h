// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"

#include <QAbstractTableModel>

namespace ui {

//! The people that a filter shows, brought in page by page as the table is scrolled.
class MembersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, ChatsColumn, UntilColumn, SeenColumn, ColumnCount };

    using Load = std::function<Answer<core::queries::MemberPage>(const core::queries::MemberFilter &)>;

    MembersModel(Load load, const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const core::queries::MemberFilter &filter() const { return m_filter; }
    //! Offset and limit of \p filter are ignored. The old rows stay until the new ones are there.
    void setFilter(core::queries::MemberFilter filter);
    void refresh();

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    //! How many the filter has, more than there may be rows yet.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const core::queries::MemberRow *row(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(core::UserId user) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    //! Columns without an order stay as they are. \see hasOrder
    void sort(int column, Qt::SortOrder order) override;
    //! Whether the store can sort by this column.
    [[nodiscard]] static bool hasOrder(int column);

Q_SIGNALS:
    void loaded();
    void loadFailed(const core::Error &error);

private:
    void ask(int offset, int limit);
    void receive(int offset, core::queries::MemberPage page);
    [[nodiscard]] QString text(const core::queries::MemberRow &row, int column) const;

    Load m_load;
    const core::Clock &m_clock;
    core::queries::MemberFilter m_filter;
    std::vector<core::queries::MemberRow> m_rows;
    qint64 m_total = 0;
    int m_question = 0; //!< answers to older questions come too late
    bool m_isLoaded = false;
    bool m_isFetching = false;
};

} // namespace ui
