// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activity_models.h"

#include "ui/text/audit.h"
#include "ui/text/calls.h"
#include "ui/text/errors.h"
#include "ui/text/safe_text.h"
#include "ui/text/timeline.h"
#include "ui/text/times.h"

using namespace Qt::StringLiterals;

namespace ui {

using core::queries::AuditRow;
using core::queries::CallRow;
using core::queries::FailedUpdateRow;

namespace {

//! Times trail, all else leads.
QVariant alignment(bool trails)
{
    return int((trails ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

//! The header of a table with three columns of which the last is a time.
QVariant header(const QStringList &titles, int section, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= titles.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section + 1 == titles.size());
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace

CallsModel::CallsModel(Load load, const core::Clock &clock, QObject *parent)
    : ListModel(std::move(load), ColumnCount, parent)
    , m_clock(clock)
{
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return header({tr("What"), tr("State"), tr("Since")}, section, orientation, role);
}

QVariant CallsModel::cell(const CallRow &row, int column, int role) const
{
    const core::Instant now = m_clock.now();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (column == WhatColumn)
            return callText(row);
        return column == StateColumn ? callState(row, now) : Times::clockOrDay(row.finished.value_or(row.created), now);
    case IconRole:
        return column == WhatColumn ? QVariant(callIcon(row)) : QVariant();
    case ToneRole:
        return column == WhatColumn ? QVariant(static_cast<int>(Tone::Neutral)) : QVariant();
    case MutedRole:
        return column != WhatColumn;
    case IdRole:
        return row.id.value();
    case Qt::TextAlignmentRole:
        return alignment(column == TimeColumn);
    default:
        return {};
    }
}

FailedUpdatesModel::FailedUpdatesModel(Load load, const core::Clock &clock, QObject *parent)
    : ListModel(std::move(load), ColumnCount, parent)
    , m_clock(clock)
{
}

QVariant FailedUpdatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return header({tr("What arrived"), tr("Why it was not handled"), tr("When")}, section, orientation, role);
}

QVariant FailedUpdatesModel::cell(const FailedUpdateRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (column == WhatColumn)
            //: %1 is Telegram's name of a kind of update, %2 its number.
            return tr("%1, number %2").arg(safeLine(row.kind), row.update.toString());
        return column == WhyColumn ? errorText({row.error}) : Times::clockOrDay(row.failed, m_clock.now());
    case MutedRole:
        return column != WhatColumn;
    case IdRole:
        return row.id;
    case Qt::TextAlignmentRole:
        return alignment(column == TimeColumn);
    default:
        return {};
    }
}

AuditModel::AuditModel(Load load, const core::Clock &clock, QObject *parent)
    : ListModel(std::move(load), ColumnCount, parent)
    , m_clock(clock)
{
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return header({tr("What happened"), tr("By"), tr("When")}, section, orientation, role);
}

QVariant AuditModel::cell(const AuditRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (column == WhatColumn)
            return eventText(row).sentence;
        return column == WhoColumn ? actorText(row.actor) : Times::clockOrDay(row.at, m_clock.now());
    case IconRole:
        return column == WhatColumn ? QVariant(eventText(row).iconName) : QVariant();
    case ToneRole:
        return column == WhatColumn ? QVariant(static_cast<int>(eventText(row).tone)) : QVariant();
    case MutedRole:
        return column != WhatColumn;
    case IdRole:
        return row.id;
    case Qt::TextAlignmentRole:
        return alignment(column == TimeColumn);
    default:
        return {};
    }
}

TimelineModel::TimelineModel(const core::Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock) { }

void TimelineModel::setPage(core::queries::TimelinePage page)
{
    beginResetModel();
    m_entries = std::move(page.entries);
    m_hasMore = page.hasMore;
    endResetModel();
}

void TimelineModel::append(core::queries::TimelinePage page)
{
    m_hasMore = page.hasMore;
    if (page.entries.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.entries.size()) - 1);
    std::move(page.entries.begin(), page.entries.end(), std::back_inserter(m_entries));
    endInsertRows();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::queries::TimelineEntry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return timelineText(entry).sentence;
    case IconRole:
        return timelineText(entry).iconName;
    case ToneRole:
        return static_cast<int>(timelineText(entry).tone);
    case TimeRole:
        return Times::moment(entry.at, m_clock.now());
    case Qt::AccessibleTextRole:
        //: What happened, and when.
        return tr("%1 %2").arg(timelineText(entry).sentence, Times::moment(entry.at, m_clock.now()));
    default:
        return {};
    }
}

} // namespace ui
