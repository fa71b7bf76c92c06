// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/export_members.h"

#include <QVariant>

#include <optional>

namespace ui {

//! The columns of the members table: what they are called, say, and are sorted by.
struct MemberColumns {
    enum Column {
        NameColumn,
        StateColumn,
        ChatsColumn,
        UntilColumn,
        SeenColumn,
        TagsColumn,
        NoteColumn,
        FirstSeenColumn,
        IdColumn,
        ColumnCount,
    };

    [[nodiscard]] static QString title(int column);
    [[nodiscard]] static Qt::Alignment alignment(int column);
    //! What a cell says.
    [[nodiscard]] static QString text(const core::queries::MemberRow &row, int column, core::Instant now);
    //! What a model gives for the cell.
    [[nodiscard]] static QVariant cell(const core::queries::MemberRow &row, int column, int role, core::Instant now);
    //! What a file says where the table has this column.
    [[nodiscard]] static std::vector<core::queries::MemberField> fieldsOf(int column);
    //! What the store sorts by for this column; nothing where it cannot.
    [[nodiscard]] static std::optional<core::queries::MemberSort> sortOf(int column);
    //! The column that shows what \p sort sorts by.
    [[nodiscard]] static int columnOf(core::queries::MemberSort sort);
};

} // namespace ui
