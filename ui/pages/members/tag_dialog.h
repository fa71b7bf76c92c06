// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/bulk_dialog.h"

class QLineEdit;

namespace ui {

//! Gives tags to several people, and takes others from them.
class TagDialog final : public BulkDialog {
    Q_OBJECT

public:
    TagDialog(MembersPort port, PageContext context, std::vector<core::UserId> users, QWidget *parent);

protected:
    void forgetCounts() override;
    void countPart(const std::vector<core::UserId> &users, BulkRun::Done done) override;
    void doPart(const std::vector<core::UserId> &users, BulkRun::Done done) override;
    [[nodiscard]] QString showCounts(Notice &preview) override;
    [[nodiscard]] ToastText summary() override;

private:
    [[nodiscard]] QLineEdit *makeField(const QString &name, const QString &accessibleName);
    void changed();
    void add(const std::vector<core::commands::TagOutcome> &outcomes);
    [[nodiscard]] core::commands::TagMembers order(const std::vector<core::UserId> &users) const;

    QLineEdit *m_add;
    QLineEdit *m_remove;
    int m_edits = 0;
    int m_changed = 0;
    int m_same = 0;
};

//! The tags in a text with commas between them, each once.
[[nodiscard]] QStringList tagsIn(const QString &text);

} // namespace ui
