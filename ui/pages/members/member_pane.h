// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/toast.h"

#include <QDate>
#include <QPointer>

#include <optional>

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

    //! Asks whether the one person who is shown shall be forgotten.
    void askToForget();
Q_SIGNALS:
    void addWanted(core::UserId user);
    void removeWanted();
    //! About all of those who are chosen.
    void inviteWanted();
    void tagsWanted();
    //! A call that failed is to be shown where it can be sent again or dropped.
    void failedCallWanted(core::OutboxId call);
    void forgotten();
    void said(const ui::ToastText &text);

private:
    QWidget *makeNotes();
    void show(const core::queries::MemberDetails &details);
    void showActions(const core::queries::MemberDetails &details);
    void showStandings(const core::queries::MemberDetails &details);
    void showFailure(const core::queries::CallRow &call, PaneSection &section);
    void showTimeline(const core::queries::MemberDetails &details);
    //! Asks for older entries until as many are shown as are wanted.
    void askForOlder();
    void showLink(const core::queries::ChatStanding &standing, PaneSection &section);
    void showNotes(const core::Member &member);
    void saveNotes();
    void newInvite(core::ChatKey chat);
    void exportEverything();
    //! Says what became of an order.
    void report(Answer<> answer, const QString &done);

    MembersPort m_port;
    PageContext m_context;
    std::vector<core::UserId> m_users;
    int m_question = 0;
    std::optional<core::queries::MemberDetails> m_shown; //!< what the sections say
    QDate m_shownOn; //!< "today" in them is this day
    TimelineModel *m_timeline;
    core::UserId m_timelineOf; //!< whose entries the model has
    int m_timelineWanted = 0; //!< how many entries were asked for with "Show older", the newest among them
    int m_olderQuestion = 0; //!< answers of older ones are too late
    bool m_isAskingOlder = false;
    QPointer<QWidget> m_older; //!< asks for older entries
    QWidget *m_notes;
    QLineEdit *m_tags;
    QPlainTextEdit *m_note;
    core::UserId m_notesOf; //!< whose notes the fields show
    QString m_savedNote;
    QStringList m_savedTags;
    QString m_name;
};

} // namespace ui
