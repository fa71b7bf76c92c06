// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/member_columns.h"
#include "ui/models/ports.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QItemSelection>

namespace ui {

//! The people that a filter shows, however many. Of all of them it knows who stands where; what stands in the rows is
//! brought for those that are looked at, and the others are marked by LoadingRole.
class MembersModel final : public QAbstractTableModel, public MemberColumns {
    Q_OBJECT

public:
    //! Asks \p port for page, order and rows.
    MembersModel(const MembersPort &port, const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const core::queries::MemberFilter &filter() const { return m_filter; }
    //! Offset and limit of \p filter are ignored. The old rows stay until the new ones are there.
    void setFilter(core::queries::MemberFilter filter);
    void refresh();
    //! These rows are looked at: they are brought, with some around them.
    void want(int first, int last);

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    //! Whether it is known who stands in every row; a moment after the first rows when there are many.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    //! How many the filter has, or that it has more than so many.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isTotalKnown() const { return m_isTotalKnown; }
    //! nullptr as long as the row is not there.
    [[nodiscard]] const core::queries::MemberRow *row(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(core::UserId user) const;
    //! Who stands in these rows, from the first to the last, also where nothing else is known yet.
    [[nodiscard]] std::vector<core::UserId> usersIn(const QItemSelection &rows) const;
    //! The rows of \p users.
    [[nodiscard]] QItemSelection rowsOf(const std::vector<core::UserId> &users) const;
    //! Everybody in the order that is shown.
    [[nodiscard]] const core::queries::MemberOrder &order() const { return m_order; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! Columns without an order stay as they are. \see MemberColumns::sortOf
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    //! There are rows, or it is known now who stands in all of them.
    void loaded();
    void loadFailed(const core::Error &error);

private:
    struct Known {
        core::queries::MemberRow row;
        int round = 0; //!< of the refresh after which it was read
    };

    void askPage(int limit);
    void askOrder();
    void askRows();
    void receivePage(core::queries::MemberPage page);
    void receiveOrder(core::queries::MemberOrder order);
    void receiveRows(const std::vector<core::UserId> &users, std::vector<core::queries::MemberRow> rows);
    void fail(const core::Error &error);
    //! Puts \p order in place of the present one, so that views keep as much as possible.
    void changeTo(core::queries::MemberOrder order, qint64 total, bool isComplete);
    void keep(std::vector<core::queries::MemberRow> rows);
    void forgetFarRows();
    [[nodiscard]] bool isWanted(core::UserId user) const;
    [[nodiscard]] std::pair<qint64, qint64> window(int margin) const;

    MembersPort m_port;
    const core::Clock &m_clock;
    core::queries::MemberFilter m_filter;
    core::queries::MemberOrder m_order; //!< at least of the first rows
    qint64 m_total = 0;
    bool m_isTotalKnown = true;
    QHash<core::UserId, Known> m_rows;
    std::pair<int, int> m_shown{0, 0}; //!< the rows that are looked at
    int m_round = 0;
    int m_question = 0; //!< answers to older questions come too late
    bool m_isLoaded = false;
    bool m_isComplete = false;
    bool m_isAskingRows = false;
};

} // namespace ui
