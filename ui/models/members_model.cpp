// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/members_model.h"

#include "core/base/deliver.h"
#include "ui/text/people.h"
#include "ui/text/times.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int pageSize = 200;
constexpr int largestPage = 1000; // what one question may ask for

using core::queries::MemberFilter;
using core::queries::MemberPage;
using core::queries::MemberRow;
using core::queries::MemberSort;

bool isSameList(const std::vector<MemberRow> &left, const std::vector<MemberRow> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const MemberRow &a, const MemberRow &b) { return a.id == b.id; });
}

} // namespace

MembersModel::MembersModel(Load load, const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_load(std::move(load))
    , m_clock(clock)
{
}

void MembersModel::setFilter(MemberFilter filter)
{
    filter.offset = m_filter.offset;
    filter.limit = m_filter.limit;
    if (m_isLoaded && filter == m_filter)
        return;
    m_filter = std::move(filter);
    ask(0, pageSize);
}

void MembersModel::refresh()
{
    const int shown = static_cast<int>(m_rows.size());
    ask(0, qBound(pageSize, shown, largestPage));
}

const MemberRow *MembersModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<size_t>(index.row())] : nullptr;
}

QModelIndex MembersModel::indexOf(core::UserId user) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [user](const MemberRow &row) { return row.id == user; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), NameColumn);
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MemberRow &member = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(member, index.column());
    case Qt::AccessibleTextRole:
        //: A person and their state, for screen readers.
        return index.column() == NameColumn ? tr("%1, %2").arg(personName(member.name), text(member, StateColumn))
                                            : text(member, index.column());
    case SubjectRole:
        return QVariant::fromValue(personSubject(member.id, member.name, member.username));
    case PillRole:
        return QVariant::fromValue(statePill(member.state, member.directMessages));
    case IdRole:
        return member.id.value();
    case MutedRole:
        return index.column() == ChatsColumn || index.column() == SeenColumn;
    case ToneRole:
        if (index.column() == UntilColumn && member.until && *member.until - m_clock.now() < std::chrono::hours(24))
            return static_cast<int>(Tone::Warn);
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == SeenColumn ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                            : int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == SeenColumn ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                     : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("State");
    case ChatsColumn:
        return tr("Chats");
    case UntilColumn:
        return tr("Until");
    case SeenColumn:
        return tr("Seen");
    default:
        return {};
    }
}

bool MembersModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isFetching && static_cast<qint64>(m_rows.size()) < m_total;
}

void MembersModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(static_cast<int>(m_rows.size()), pageSize);
}

bool MembersModel::hasOrder(int column)
{
    return column == NameColumn || column == UntilColumn || column == SeenColumn;
}

void MembersModel::sort(int column, Qt::SortOrder order)
{
    if (!hasOrder(column))
        return;
    MemberFilter filter = m_filter;
    filter.descending = order == Qt::DescendingOrder;
    switch (column) {
    case NameColumn:
        filter.sort = MemberSort::Name;
        break;
    case UntilColumn:
        filter.sort = MemberSort::Until;
        break;
    case SeenColumn:
        filter.sort = MemberSort::Seen;
        break;
    default:
        break;
    }
    setFilter(std::move(filter));
}

void MembersModel::ask(int offset, int limit)
{
    MemberFilter filter = m_filter;
    filter.offset = offset;
    filter.limit = limit;
    m_isFetching = true;
    const int question = ++m_question;
    core::deliver(
        m_load(filter), this,
        [this, question, offset](core::Result<MemberPage> page) {
            if (question != m_question)
                return;
            m_isFetching = false;
            if (page)
                receive(offset, std::move(*page));
            else if (page.error().kind != core::Error::Kind::Cancelled)
                Q_EMIT loadFailed(page.error()); // the old rows stay visible
        },
        [this, question] { m_isFetching = m_isFetching && question != m_question; });
}

void MembersModel::receive(int offset, MemberPage page)
{
    m_total = page.total;
    if (offset > 0) {
        if (!page.rows.empty()) {
            const int first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
            m_rows.insert(m_rows.end(), std::make_move_iterator(page.rows.begin()),
                          std::make_move_iterator(page.rows.end()));
            endInsertRows();
        }
    } else if (m_isLoaded && !m_rows.empty() && isSameList(m_rows, page.rows)) {
        // The same people: selection and place in the list stay as they are.
        m_rows = std::move(page.rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rows = std::move(page.rows);
        endResetModel();
    }
    m_isLoaded = true;
    Q_EMIT loaded();
}

QString MembersModel::text(const MemberRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return personName(row.name);
    case StateColumn:
        return statePill(row.state, row.directMessages).text;
    case ChatsColumn:
        return row.chatsInside == 0 ? u"–"_s : tr("in %n chats", nullptr, row.chatsInside);
    case UntilColumn:
        return untilText(row.until, row.isForEver, m_clock.now());
    case SeenColumn:
        return Times::shortAgo(row.lastSeen, m_clock.now());
    default:
        return {};
    }
}

} // namespace ui
