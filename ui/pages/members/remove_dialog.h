// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/toast.h"

class QCheckBox;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class Card;
class Notice;

//! Takes people out of all or chosen chats: none, remove or ban. Says before what will happen to whom.
class RemoveDialog final : public Dialog {
    Q_OBJECT

public:
    //! \p name is how the one person, or the group of them, is called.
    RemoveDialog(MembersPort port, PageContext context, std::vector<core::UserId> users, QString name, QWidget *parent);

Q_SIGNALS:
    void said(const ui::ToastText &text);

private:
    QLayout *makeActions();
    QLayout *makeChats();
    void showChats(const core::queries::ChatList &chats);
    void changed();
    void preview();
    void showPreview(const std::vector<core::commands::RemovalOutcome> &outcomes);
    [[nodiscard]] core::commands::RemoveMembers order() const;
    [[nodiscard]] QString chatTitle(core::ChatKey chat) const;
    void submit();
    void carriedOut(const core::commands::WithUndo<core::commands::RemovalOutcome> &result);

    struct ChatChoice {
        core::Chat chat;
        QCheckBox *box;
    };

    MembersPort m_port;
    PageContext m_context;
    std::vector<core::UserId> m_users;
    QString m_name;
    QRadioButton *m_remove;
    QRadioButton *m_ban;
    QRadioButton *m_none;
    QRadioButton *m_allChats;
    QRadioButton *m_someChats;
    Card *m_chatCard;
    QVBoxLayout *m_chatRows;
    std::vector<ChatChoice> m_chats;
    Notice *m_preview;
    int m_question = 0;
};

//! How it went, in one sentence: of one person by chat, of several by number.
[[nodiscard]] QString removalSummary(const std::vector<core::commands::RemovalOutcome> &outcomes, const QString &name);

} // namespace ui
