// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/list_model.h"
#include "ui/models/roles.h"

namespace ui {

//! The connected chats with what the bot may do in each.
class ChatsModel final : public ListModel<core::queries::ChatRow> {
    Q_OBJECT

public:
    //! Between Members and State there is one column for each right.
    enum Column { ChatColumn, MembersColumn, FirstRightColumn, StateColumn = FirstRightColumn + 4, ColumnCount };

    ChatsModel(Load load, const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const core::queries::ChatRow &row, int column, int role) const override;
    [[nodiscard]] qint64 key(const core::queries::ChatRow &row) const override { return row.chat.key.value(); }

private:
    [[nodiscard]] QVariant rightCell(const core::queries::ChatRow &row, core::Right right, int role) const;
    [[nodiscard]] QString text(const core::queries::ChatRow &row, int column) const;

    const core::Clock &m_clock;
};

//! How a chat is doing: well, a right missing, gone, open to all.
[[nodiscard]] PillText chatPill(const core::queries::ChatRow &row);

} // namespace ui
