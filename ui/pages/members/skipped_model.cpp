// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/skipped_model.h"

#include "core/base/deliver.h"
#include "ui/models/roles.h"
#include "ui/text/people.h"
#include "ui/text/standing.h"

namespace ui {

SkippedModel::SkippedModel(const MembersPort &port, ChatTitle chatTitle, QObject *parent)
    : QAbstractTableModel(parent)
    , m_askRows(port.rows)
    , m_chatTitle(std::move(chatTitle))
{
}

void SkippedModel::show(std::vector<Outcome> outcomes)
{
    beginResetModel();
    m_outcomes = std::move(outcomes);
    if (m_outcomes.size() > mostRows)
        m_outcomes.resize(mostRows);
    endResetModel();
    std::vector<core::UserId> users;
    for (const Outcome &outcome : m_outcomes)
        users.push_back(outcome.user);
    const int question = ++m_question;
    if (users.empty())
        return;
    core::deliver(m_askRows(users), this,
                  [this, question](const core::Result<std::vector<core::queries::MemberRow>> &rows) {
                      if (question != m_question || !rows)
                          return; // the numbers stay
                      for (const core::queries::MemberRow &row : *rows)
                          m_names.insert(row.id, personName(row.name));
                      Q_EMIT dataChanged(index(0, PersonColumn), index(rowCount() - 1, PersonColumn));
                  });
}

int SkippedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outcomes.size());
}

int SkippedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SkippedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Outcome &outcome = m_outcomes[static_cast<size_t>(index.row())];
    if (role == MutedRole)
        return index.column() != PersonColumn;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case PersonColumn:
        return m_names.value(outcome.user, outcome.user.toString());
    case ChatColumn:
        return m_chatTitle(outcome.chat);
    default:
        return outcomeText(outcome);
    }
}

QVariant SkippedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PersonColumn:
        return tr("Person");
    case ChatColumn:
        return tr("Chat");
    default:
        return tr("Why");
    }
}

} // namespace ui
