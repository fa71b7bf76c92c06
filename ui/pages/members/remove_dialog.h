// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/bulk_dialog.h"

#include <map>

class QCheckBox;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class Card;

//! Takes people out of all or chosen chats: none, remove or ban. Says before what will happen to whom.
class RemoveDialog final : public BulkDialog {
    Q_OBJECT

public:
    //! \p name is how the one person, or the group of them, is called.
    RemoveDialog(MembersPort port, PageContext context, std::vector<core::UserId> users, QString name, QWidget *parent);

protected:
    void forgetCounts() override;
    void countPart(const std::vector<core::UserId> &users, BulkRun::Done done) override;
    void doPart(const std::vector<core::UserId> &users, BulkRun::Done done) override;
    [[nodiscard]] QString showCounts(Notice &preview) override;
    [[nodiscard]] ToastText summary() override;

private:
    QLayout *makeActions();
    QLayout *makeChats();
    void showChats(const core::queries::ChatList &chats);
    void changed();
    void add(const std::vector<core::commands::RemovalOutcome> &outcomes);
    [[nodiscard]] core::commands::RemoveMembers order(const std::vector<core::UserId> &users) const;
    [[nodiscard]] QString chatTitle(core::ChatKey chat) const;
    [[nodiscard]] QString leavingText(int pairs);

    struct ChatChoice {
        core::Chat chat;
        QCheckBox *box;
    };

    QString m_name;
    QRadioButton *m_remove;
    QRadioButton *m_ban;
    QRadioButton *m_none;
    QRadioButton *m_allChats;
    QRadioButton *m_someChats;
    Card *m_chatCard;
    QVBoxLayout *m_chatRows;
    std::vector<ChatChoice> m_chats;
    std::vector<core::commands::RemovalOutcome> m_outcomes; //!< of the first people
    std::map<core::commands::RemovalOutcome::Kind, int> m_people; //!< how many meet each in any chat
    std::map<core::commands::RemovalOutcome::Kind, int> m_pairs; //!< the same, chat by chat
};

} // namespace ui
