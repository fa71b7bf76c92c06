// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/toast.h"

#include <QObject>

namespace ui {

class MemberExporter;
class MemberSelection;
class MembersModel;
class Table;

//! What can be done with the people who are chosen in the table, one or a million: the dialogs, the clipboard, files.
class MemberDeeds final : public QObject {
    Q_OBJECT

public:
    MemberDeeds(MembersPort port, PageContext context, MembersModel &model, MemberSelection &selection, Table &table);

    //! Shows how far a file is that is being written.
    [[nodiscard]] MemberExporter &exporter() { return *m_exporter; }

    void add(std::optional<core::UserId> user = {});
    void invite();
    void tag();
    //! \p name is how the one person, or the group of them, is called.
    void remove(const std::vector<core::UserId> &users, const QString &name);
    void removeSelected(const QString &name);
    //! Rows as text, the first ones of very many.
    void copy();
    //! Everybody whom the table shows, in its order and with its columns.
    void exportShown();
    void exportSelected();
    void showMenu(const QPoint &place);

Q_SIGNALS:
    void said(const ui::ToastText &text);
    void removeWanted();

private:
    void copyRows(const std::vector<core::queries::MemberRow> &rows, int chosen);
    [[nodiscard]] std::vector<core::queries::MemberField> shownFields() const;

    MembersPort m_port;
    PageContext m_context;
    MembersModel &m_model;
    MemberSelection &m_selection;
    Table &m_table;
    MemberExporter *m_exporter;
};

} // namespace ui
