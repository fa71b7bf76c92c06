// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/members_model.h"

#include "core/base/deliver.h"
#include "core/base/id_set.h"
#include "ui/models/roles.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int firstPage = 200;
constexpr int wholePage = 1000; // so many are asked for together, who and what
constexpr int marginAsked = 100; // rows around those that are looked at
constexpr int marginKept = 1000;
constexpr qsizetype mostKept = 5000;

using core::UserId;
using core::queries::MemberFilter;
using core::queries::MemberOrder;
using core::queries::MemberPage;
using core::queries::MemberRow;

//! The line of somebody of whom nothing is known any more.
MemberRow nobody(UserId user)
{
    MemberRow row;
    row.id = user;
    row.state = core::queries::MemberState::Deleted;
    return row;
}

} // namespace

MembersModel::MembersModel(const MembersPort &port, const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_port(port)
    , m_clock(clock)
    , m_order(std::make_shared<const std::vector<UserId>>())
{
}

void MembersModel::setFilter(MemberFilter filter)
{
    filter.offset = m_filter.offset;
    filter.limit = m_filter.limit;
    if (m_isLoaded && filter == m_filter)
        return;
    m_filter = std::move(filter);
    ++m_round;
    askPage(firstPage);
}

void MembersModel::refresh()
{
    ++m_round;
    if (!m_isLoaded || m_total <= wholePage)
        askPage(m_isLoaded ? wholePage : firstPage);
    else
        askOrder();
}

void MembersModel::want(int first, int last)
{
    m_shown = {first, last};
    askRows();
}

const MemberRow *MembersModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= static_cast<qint64>(m_order->size()))
        return nullptr;
    const auto known = m_rows.constFind((*m_order)[static_cast<size_t>(index.row())]);
    return known == m_rows.constEnd() ? nullptr : &known->row;
}

QModelIndex MembersModel::indexOf(UserId user) const
{
    const auto found = std::find(m_order->begin(), m_order->end(), user);
    return found == m_order->end() ? QModelIndex() : index(static_cast<int>(found - m_order->begin()), NameColumn);
}

std::vector<UserId> MembersModel::usersIn(const QItemSelection &rows) const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : rows)
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<UserId> users;
    qint64 from = 0;
    for (const auto &[top, bottom] : ranges) {
        from = std::max<qint64>(from, top);
        const auto until = std::min<qint64>(bottom + 1, static_cast<qint64>(m_order->size()));
        if (from < until)
            users.insert(users.end(), m_order->begin() + from, m_order->begin() + until);
        from = std::max(from, until);
    }
    return users;
}

QItemSelection MembersModel::rowsOf(const std::vector<UserId> &users) const
{
    const core::IdSet wanted(users);
    QItemSelection rows;
    const auto count = static_cast<int>(m_order->size());
    for (int row = 0; row < count; ++row) {
        if (!wanted.contains((*m_order)[static_cast<size_t>(row)]))
            continue;
        const int first = row;
        while (row + 1 < count && wanted.contains((*m_order)[static_cast<size_t>(row) + 1]))
            ++row;
        rows.append(QItemSelectionRange(index(first, 0), index(row, ColumnCount - 1)));
    }
    return rows;
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_total);
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(MemberColumns::alignment(section));
    return role == Qt::DisplayRole ? MemberColumns::title(section) : QVariant();
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(MemberColumns::alignment(index.column()));
    if (const MemberRow *member = row(index))
        return MemberColumns::cell(*member, index.column(), role, m_clock.now());
    if (role == LoadingRole)
        return true;
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        return tr("Loading");
    return {};
}

void MembersModel::sort(int column, Qt::SortOrder order)
{
    if (!MemberColumns::sortOf(column))
        return;
    MemberFilter filter = m_filter;
    filter.descending = order == Qt::DescendingOrder;
    filter.sort = *MemberColumns::sortOf(column);
    setFilter(std::move(filter));
}

void MembersModel::askPage(int limit)
{
    MemberFilter filter = m_filter;
    filter.offset = 0;
    filter.limit = limit;
    const int question = ++m_question;
    core::deliver(m_port.page(filter), this, [this, question](core::Result<MemberPage> page) {
        if (question != m_question)
            return;
        if (page)
            receivePage(std::move(*page));
        else
            fail(page.error());
    });
}

void MembersModel::askOrder()
{
    const int question = ++m_question;
    core::deliver(m_port.order(m_filter), this, [this, question](core::Result<MemberOrder> order) {
        if (question != m_question)
            return;
        if (order)
            receiveOrder(std::move(*order));
        else
            fail(order.error());
    });
}

void MembersModel::askRows()
{
    if (m_isAskingRows)
        return; // the answer asks for what is wanted then
    std::vector<UserId> users;
    const auto [from, until] = window(marginAsked);
    for (qint64 row = from; row < until; ++row) {
        if (const UserId user = (*m_order)[static_cast<size_t>(row)]; isWanted(user))
            users.push_back(user);
    }
    if (users.empty())
        return;
    m_isAskingRows = true;
    core::deliver(
        m_port.rows(users), this,
        [this, users](core::Result<std::vector<MemberRow>> rows) {
            m_isAskingRows = false;
            if (rows)
                receiveRows(users, std::move(*rows));
            else
                fail(rows.error());
        },
        [this] { m_isAskingRows = false; });
}

void MembersModel::receivePage(MemberPage page)
{
    MemberOrder order = page.order;
    if (!order) {
        auto ids = std::make_shared<std::vector<UserId>>();
        for (const MemberRow &row : page.rows)
            ids->push_back(row.id);
        order = std::move(ids);
    }
    m_isTotalKnown = page.isTotalKnown;
    const bool isComplete = m_isTotalKnown && (page.order || static_cast<qint64>(order->size()) == page.total);
    keep(std::move(page.rows));
    changeTo(std::move(order), page.total, isComplete);
    if (!isComplete)
        askOrder();
}

void MembersModel::receiveOrder(MemberOrder order)
{
    const auto total = static_cast<qint64>(order->size());
    m_isTotalKnown = true;
    changeTo(std::move(order), total, true);
}

void MembersModel::receiveRows(const std::vector<UserId> &users, std::vector<MemberRow> rows)
{
    keep(std::move(rows));
    for (const UserId user : users) {
        if (isWanted(user)) // forgotten meanwhile, as the next order will say
            m_rows.insert(user, {nobody(user), m_round});
    }
    forgetFarRows();
    const auto [from, until] = window(marginAsked);
    if (from < until)
        Q_EMIT dataChanged(index(static_cast<int>(from), 0), index(static_cast<int>(until) - 1, ColumnCount - 1));
    askRows();
}

void MembersModel::fail(const core::Error &error)
{
    if (error.kind != core::Error::Kind::Cancelled)
        Q_EMIT loadFailed(error); // the old rows stay visible
}

void MembersModel::changeTo(MemberOrder order, qint64 total, bool isComplete)
{
    const std::vector<UserId> &before = *m_order;
    const std::vector<UserId> &after = *order;
    const auto [endBefore, endAfter] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const bool isSame = endBefore == before.end() && endAfter == after.end();
    // Who stands in the first rows was known already, now it is known of the others.
    const bool isMore = m_isLoaded && !m_isComplete && total >= m_total && endBefore == before.end();
    const auto put = [&] {
        m_order = std::move(order);
        m_total = total;
        m_isComplete = isComplete;
        m_isLoaded = true;
    };
    if (isMore && total > m_total) {
        beginInsertRows({}, static_cast<int>(m_total), static_cast<int>(total) - 1);
        put();
        endInsertRows();
    } else if (m_isLoaded && total == m_total && (isSame || isMore)) {
        // The same people: selection and place in the list stay as they are.
        put();
        if (const auto [from, until] = window(marginAsked); from < until)
            Q_EMIT dataChanged(index(static_cast<int>(from), 0), index(static_cast<int>(until) - 1, ColumnCount - 1));
    } else if (const auto first = static_cast<int>(endBefore - before.begin()); m_isComplete && isComplete
               && before.size() < after.size()
               && std::equal(endBefore, before.end(), endAfter + static_cast<qint64>(after.size() - before.size()),
                             after.end())) {
        beginInsertRows({}, first, first + static_cast<int>(after.size() - before.size()) - 1);
        put();
        endInsertRows();
    } else if (m_isComplete && isComplete && after.size() < before.size()
               && std::equal(endAfter, after.end(), endBefore + static_cast<qint64>(before.size() - after.size()),
                             before.end())) {
        beginRemoveRows({}, first, first + static_cast<int>(before.size() - after.size()) - 1);
        put();
        endRemoveRows();
    } else {
        beginResetModel();
        put();
        endResetModel();
    }
    askRows();
    Q_EMIT loaded();
}

void MembersModel::keep(std::vector<MemberRow> rows)
{
    for (MemberRow &row : rows) {
        const UserId user = row.id;
        m_rows.insert(user, {std::move(row), m_round});
    }
}

void MembersModel::forgetFarRows()
{
    if (m_rows.size() <= mostKept)
        return;
    QHash<UserId, Known> near;
    const auto [from, until] = window(marginKept);
    for (qint64 row = from; row < until; ++row) {
        const UserId user = (*m_order)[static_cast<size_t>(row)];
        if (const auto known = m_rows.find(user); known != m_rows.end())
            near.insert(user, std::move(*known));
    }
    m_rows.swap(near);
}

bool MembersModel::isWanted(UserId user) const
{
    const auto known = m_rows.constFind(user);
    return known == m_rows.constEnd() || known->round != m_round;
}

std::pair<qint64, qint64> MembersModel::window(int margin) const
{
    const auto count = static_cast<qint64>(m_order->size());
    return {std::clamp<qint64>(m_shown.first - margin, 0, count),
            std::clamp<qint64>(m_shown.second + 1 + margin, 0, count)};
}

} // namespace ui
