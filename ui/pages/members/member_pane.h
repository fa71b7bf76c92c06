// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/toast.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class TimelineModel;

//! What is known of one person: why they are in, what happened, notes and tags. Of several it only says how many.
class MemberPane final : public DetailsPane {
    Q_OBJECT

public:
    MemberPane(MembersPort port, PageContext context, QWidget *parent = nullptr);
    ~MemberPane() override;

    void showMember(core::UserId user);
    void showMany(const std::vector<core::UserId> &users);
    void refresh();
    [[nodiscard]] const std::vector<core::UserId> &users() const { return m_users; }

Q_SIGNALS:
    void addWanted(core::UserId user);
    void removeWanted();
    void forgotten();
    void said(const ui::ToastText &text);

private:
    QWidget *makeNotes();
    void show(const core::queries::MemberDetails &details);
    void showActions(const core::queries::MemberDetails &details);
    void showStandings(const core::queries::MemberDetails &details);
    void showLink(const core::queries::ChatStanding &standing, PaneSection &section);
    void showNotes(const core::Member &member);
    void saveNotes();
    void newInvite(core::ChatKey chat);
    void exportEverything();
    void askToForget();
    //! Says what became of an order.
    void report(Answer<> answer, const QString &done);

    MembersPort m_port;
    PageContext m_context;
    std::vector<core::UserId> m_users;
    int m_question = 0;
    TimelineModel *m_timeline;
    QWidget *m_notes;
    QLineEdit *m_tags;
    QPlainTextEdit *m_note;
    core::UserId m_notesOf; //!< whose notes the fields show
    QString m_savedNote;
    QStringList m_savedTags;
    QString m_name;
};

} // namespace ui
