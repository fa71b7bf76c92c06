// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/member_selection.h"

#include "ui/models/members_model.h"
#include "ui/widgets/table.h"

#include <numeric>

namespace ui {

using core::UserId;

MemberSelection::MemberSelection(MembersModel &model, Table &table) : QObject(&table), m_model(model), m_table(table)
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &MemberSelection::rememberCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MemberSelection::restore);
    connect(&m_model, &MembersModel::loaded, this, &MemberSelection::rowsLoaded);
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isRestoring)
            return;
        m_isPartlyRestored = false; // by hand
        read();
    });
}

qint64 MemberSelection::count() const
{
    const QItemSelection rows = m_table.selectionModel()->selection();
    return std::accumulate(rows.begin(), rows.end(), qint64(0),
                           [](qint64 sum, const QItemSelectionRange &range) { return sum + range.height(); });
}

void MemberSelection::choose(UserId user)
{
    m_users = {user};
    m_current = user;
    restore();
}

void MemberSelection::withAll(const std::function<void(const std::vector<UserId> &)> &deed)
{
    // Of rows that were chosen a moment ago it may not be known yet who stands in them.
    if (!m_model.isComplete())
        connect(
            &m_model, &MembersModel::loaded, this, [this, deed] { withAll(deed); }, Qt::SingleShotConnection);
    else if (!m_users.empty())
        deed(m_users);
}

void MemberSelection::rememberCurrent()
{
    m_isRestoring = true;
    const auto *current = m_model.row(m_table.currentIndex());
    m_current = current ? current->id : UserId();
}

void MemberSelection::read()
{
    m_users = m_model.usersIn(m_table.selectionModel()->selection());
    Q_EMIT changed();
}

void MemberSelection::restore()
{
    // The rows are new, the people are not: whoever was chosen stays chosen.
    const QItemSelection rows = m_model.rowsOf(m_users);
    QModelIndex current = m_current.isNull() ? QModelIndex() : m_model.indexOf(m_current);
    if (!current.isValid() && !rows.isEmpty())
        current = rows.front().topLeft();
    m_isRestoring = true;
    m_table.setAutoScroll(false); // nobody went anywhere
    m_table.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (current.isValid())
        m_table.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_table.setAutoScroll(true);
    m_isRestoring = false;
    m_isPartlyRestored = !m_model.isComplete();
}

void MemberSelection::rowsLoaded()
{
    if (m_isPartlyRestored && m_model.isComplete())
        restore();
    if (m_isPartlyRestored)
        Q_EMIT changed();
    else
        read();
}

} // namespace ui
