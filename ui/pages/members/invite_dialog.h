// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/bulk_dialog.h"

#include <map>

namespace ui {

class AccessForm;
class SkippedModel;
class Table;

//! Lets several people in at once. Says before how many get links, and who does not, with the reason for each.
class InviteDialog final : public BulkDialog {
    Q_OBJECT

public:
    InviteDialog(MembersPort port, PageContext context, std::vector<core::UserId> users, QWidget *parent);

    void chooseAllChats();

protected:
    void forgetCounts() override;
    void countPart(const std::vector<core::UserId> &users, BulkRun::Done done) override;
    void doPart(const std::vector<core::UserId> &users, BulkRun::Done done) override;
    [[nodiscard]] QString showCounts(Notice &preview) override;
    [[nodiscard]] ToastText summary() override;

private:
    using Outcome = core::commands::InviteOutcome;

    void changed();
    void add(const std::vector<Outcome> &outcomes);
    void showSkipped();
    [[nodiscard]] core::commands::InviteMembers order(const std::vector<core::UserId> &users) const;

    AccessForm *m_form;
    Table *m_table;
    SkippedModel *m_skipped;
    std::vector<Outcome> m_listed; //!< who is skipped, or cannot be written to
    std::map<Outcome::Kind, int> m_people; //!< how many meet each in any chat
    int m_skippedPeople = 0; //!< get no link at all
    int m_unreachable = 0; //!< get a link, but cannot be written to
};

} // namespace ui
