// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/toast.h"

namespace ui {

class AccessForm;
class Notice;
class PersonPicker;

//! Lets a person in: who, into which chats, for how long, and how. Says before what will happen in each chat.
class AddMemberDialog final : public Dialog {
    Q_OBJECT

public:
    //! \p user: whom to begin with.
    AddMemberDialog(MembersPort port, PageContext context, std::optional<core::UserId> user, QWidget *parent);

    //! Ticks every chat, now or when they are known.
    void chooseAllChats();

Q_SIGNALS:
    void said(const ui::ToastText &text);

private:
    void changed();
    void preview();
    void showPreview(const core::Result<std::vector<core::commands::AddOutcome>> &outcomes);
    [[nodiscard]] core::commands::AddMember order() const;
    [[nodiscard]] QString blocker() const;
    void submit();
    void carriedOut(const core::commands::WithUndo<core::commands::AddOutcome> &result);

    MembersPort m_port;
    PageContext m_context;
    PersonPicker *m_who;
    AccessForm *m_form;
    Notice *m_preview;
    int m_question = 0;
};

} // namespace ui
