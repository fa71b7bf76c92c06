// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ui {

//! Who gets no link, or must be given it by hand, and why.
class SkippedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PersonColumn, ChatColumn, ReasonColumn, ColumnCount };
    static constexpr size_t mostRows = 1000;

    using Outcome = core::commands::InviteOutcome;
    using ChatTitle = std::function<QString(core::ChatKey)>;

    SkippedModel(const MembersPort &port, ChatTitle chatTitle, QObject *parent);

    //! The first of them; their names follow.
    void show(std::vector<Outcome> outcomes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::function<Answer<std::vector<core::queries::MemberRow>>(const std::vector<core::UserId> &)> m_askRows;
    ChatTitle m_chatTitle;
    std::vector<Outcome> m_outcomes;
    QHash<core::UserId, QString> m_names;
    int m_question = 0;
};

} // namespace ui
