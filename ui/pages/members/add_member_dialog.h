// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/toast.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QRadioButton;
class QVBoxLayout;

namespace ui {

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
    QWidget *makeChats();
    QLayout *makeTime();
    QLayout *makeDelivery();
    void showChats(const core::queries::ChatList &chats);
    void applyPeriod();
    //! Proposes what the chosen chats are set to, links or requests, until the person chose.
    void followChats();
    void changed();
    void preview();
    void showPreview(const core::Result<std::vector<core::commands::AddOutcome>> &outcomes);
    [[nodiscard]] core::commands::AddMember order() const;
    [[nodiscard]] QString blocker() const;
    [[nodiscard]] QString chatTitle(core::ChatKey chat) const;
    void submit();
    void carriedOut(const core::commands::WithUndo<core::commands::AddOutcome> &result);

    struct ChatChoice {
        core::Chat chat;
        QCheckBox *box;
    };

    MembersPort m_port;
    PageContext m_context;
    PersonPicker *m_who;
    QVBoxLayout *m_chatRows;
    std::vector<ChatChoice> m_chats;
    QRadioButton *m_until;
    QRadioButton *m_forEver;
    QDateEdit *m_date;
    QComboBox *m_period;
    QRadioButton *m_link;
    QRadioButton *m_request;
    bool m_isDeliveryChosen = false; //!< by hand
    Notice *m_preview;
    int m_question = 0;
    bool m_choosesAll = false;
};

} // namespace ui
