// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/member_pane.h"

#include "core/base/deliver.h"
#include "ui/models/activity_models.h"
#include "ui/text/calls.h"
#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/text/safe_text.h"
#include "ui/text/standing.h"
#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/timeline_view.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using core::queries::ChatStanding;
using core::queries::MemberDetails;

namespace {

constexpr int timelineStep = 100; // what a press on "Show older" brings

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const QString tag = safeLine(part, 40);
        if (!tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

} // namespace

MemberPane::MemberPane(MembersPort port, PageContext context, QWidget *parent)
    : DetailsPane(parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_timeline(new TimelineModel(context.clock, this))
{
    m_notes = makeNotes();
    setFooter(m_notes);
}

MemberPane::~MemberPane()
{
    saveNotes(); // what was typed in the last second
}

QWidget *MemberPane::makeNotes()
{
    auto *notes = new PaneSection(tr("Tags and notes"), this);
    m_tags = new QLineEdit(notes);
    m_tags->setObjectName(u"tags"_s);
    m_tags->setPlaceholderText(tr("Tags, with commas between"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setMaxLength(500);
    m_note = new QPlainTextEdit(notes);
    m_note->setObjectName(u"note"_s);
    m_note->setPlaceholderText(tr("Only you see what you write here."));
    m_note->setAccessibleName(tr("Notes"));
    m_note->setTabChangesFocus(true);
    setUnits(m_note, Limit::Height, 17);
    notes->addWidget(m_tags);
    notes->addWidget(m_note);
    const auto saveSoon = [this] { m_context.scheduler.after(1s, this, [this] { saveNotes(); }); };
    connect(m_tags, &QLineEdit::textEdited, this, saveSoon);
    connect(m_note, &QPlainTextEdit::textChanged, this, saveSoon);
    return notes;
}

void MemberPane::showMember(core::UserId user)
{
    if (m_users == std::vector{user})
        return;
    saveNotes();
    m_users = {user};
    refresh();
}

void MemberPane::showMany(const std::vector<core::UserId> &users)
{
    saveNotes();
    m_users = users;
    ++m_question;
    m_shown.reset();
    clear();
    m_notes->hide();
    setSubject({.id = 0, .name = tr("%Ln people", nullptr, static_cast<int>(users.size())), .icon = u"users"_s});
    setSubtitle(tr("Chosen in the list"));
    setPill({});
    auto *invite = addAction(u"user-plus"_s, tr("Add to chats…"));
    invite->setObjectName(u"inviteMembers"_s);
    connect(invite, &QPushButton::clicked, this, &MemberPane::inviteWanted);
    auto *remove = addAction(u"user-minus"_s, tr("Remove…"));
    remove->setObjectName(u"removeMember"_s);
    connect(remove, &QPushButton::clicked, this, &MemberPane::removeWanted);
    connect(addMenuAction(u"tag"_s, tr("Tags…")), &QAction::triggered, this, &MemberPane::tagsWanted);
}

void MemberPane::refresh()
{
    if (m_users.size() != 1)
        return;
    const int question = ++m_question;
    core::deliver(m_port.details(m_users.front()), this, [this, question](core::Result<MemberDetails> details) {
        if (question != m_question)
            return;
        if (details)
            show(*details);
        else if (details.error().kind == core::Error::Kind::NotFound)
            Q_EMIT forgotten();
        else
            Q_EMIT said({.text = loadErrorText(details.error()), .isError = true});
    });
}

void MemberPane::show(const MemberDetails &details)
{
    // Most of what is told meanwhile is about others: nobody shall lose the place where they read or press for that.
    const QDate today = QDateTime::fromMSecsSinceEpoch(core::toMs(m_context.clock.now())).date();
    if (m_shown == details && m_shownOn == today) {
        showNotes(details.member);
        return;
    }
    m_shown = details;
    m_shownOn = today;

    const core::Person &person = details.member.person;
    clear();
    m_name = fullName(person);
    setSubject(personSubject(person.id, m_name, person.username));
    setSubtitle(atName(person.username) + u" · "_s + person.id.toString(), person.id.toString());
    setPill(statePill(details.state, details.member.directMessages));
    showActions(details);
    showStandings(details);

    showTimeline(details);

    auto *known = addSection(tr("About"));
    known->addFact(tr("The bot"), reachText(details.member.directMessages, personName(m_name)));
    known->addFact(tr("Known since"), Times::moment(details.member.firstSeen, m_context.clock.now()));
    known->addFact(tr("Last seen"), Times::moment(details.member.lastSeen, m_context.clock.now()));
    if (!person.languageCode.isEmpty())
        known->addFact(tr("Language"), safeLine(QLocale::languageToString(QLocale(person.languageCode).language())));
    if (person.isPremium)
        known->addFact(tr("Telegram"), tr("Premium"));
    if (person.isBot)
        known->addFact(tr("Telegram"), tr("This is a bot."));
    m_notes->show();
    showNotes(details.member);
}

void MemberPane::showActions(const MemberDetails &details)
{
    const core::UserId user = details.member.person.id;
    auto *add = addAction(u"user-plus"_s, tr("Add to chats…"));
    connect(add, &QPushButton::clicked, this, [this, user] { Q_EMIT addWanted(user); });
    auto *remove = addAction(u"user-minus"_s, tr("Remove…"));
    remove->setObjectName(u"removeMember"_s);
    connect(remove, &QPushButton::clicked, this, &MemberPane::removeWanted);

    for (const ChatStanding &standing : details.chats) {
        const bool isInside = standing.presence && standing.presence->isInside;
        if (standing.verdict.access != core::Verdict::Access::Allowed || isInside)
            continue;
        auto *link =
            addMenuAction(u"link"_s, withoutMnemonics(tr("New link into %1").arg(chatName(standing.chat.title))));
        connect(link, &QAction::triggered, this, [this, chat = standing.chat.key] { newInvite(chat); });
    }
    connect(addMenuAction(u"copy"_s, tr("Copy id")), &QAction::triggered, this,
            [user] { QApplication::clipboard()->setText(user.toString()); });
    connect(addMenuAction(u"download"_s, tr("Export what is known…")), &QAction::triggered, this,
            &MemberPane::exportEverything);
    connect(addMenuAction(u"trash-2"_s, tr("Forget this person…")), &QAction::triggered, this,
            &MemberPane::askToForget);
}

void MemberPane::showStandings(const MemberDetails &details)
{
    auto *section = addSection(tr("Why in, and until when"));
    section->setObjectName(u"standings"_s);
    if (details.chats.empty())
        section->addText(tr("No chat is connected yet."));
    for (const ChatStanding &standing : details.chats) {
        const StandingText text = standingText(standing, m_context.clock.now());
        section->addPoint(text.iconName, text.tone, chatName(standing.chat.title), text.sentence);
        if (standing.failed)
            showFailure(*standing.failed, *section);
        if (standing.invite && mustBeCopied(*standing.invite))
            showLink(standing, *section);
    }
}

void MemberPane::showFailure(const core::queries::CallRow &call, PaneSection &section)
{
    auto *notice = new Notice(Tone::Bad, callText(call), callState(call, m_context.clock.now()), &section);
    notice->setObjectName(u"failedCall"_s);
    auto *decide = new Button(tr("Send again or drop"), Button::Kind::Secondary, notice);
    addGap(notice->body(), notice, 1);
    notice->body()->addWidget(decide, 0, Qt::AlignLeading); // beside the texts it would leave them no room in a pane
    decide->setObjectName(u"decideFailedCall"_s);
    connect(decide, &QPushButton::clicked, this, [this, id = call.id] { Q_EMIT failedCallWanted(id); });
    section.addWidget(notice);
}

void MemberPane::showTimeline(const MemberDetails &details)
{
    // Older entries that were asked for stay when the newest come anew.
    const core::UserId user = details.member.person.id;
    if (m_timelineOf != user)
        m_timelineWanted = 0;
    m_timelineOf = user;
    m_timeline->setPage(details.timeline);
    ++m_olderQuestion;
    m_isAskingOlder = false;

    auto *section = addSection(tr("Timeline"));
    if (details.timeline.entries.empty()) {
        section->addText(tr("Nothing yet."));
        return;
    }
    auto *view = new TimelineView(section);
    view->setObjectName(u"timeline"_s);
    view->setAccessibleName(tr("Timeline"));
    view->setModel(m_timeline);
    section->addWidget(view);
    auto *older = new Button(tr("Show older"), Button::Kind::Quiet, section);
    older->setObjectName(u"older"_s);
    connect(older, &QPushButton::clicked, this, [this] {
        if (m_isAskingOlder)
            return; // not disabled meanwhile: that would take the focus away
        m_timelineWanted = m_timeline->rowCount() + timelineStep;
        askForOlder();
    });
    section->addWidget(older);
    m_older = older;
    older->setVisible(m_timeline->hasMore());
    askForOlder();
}

void MemberPane::askForOlder()
{
    const int missing = m_timelineWanted - m_timeline->rowCount();
    if (missing <= 0 || !m_timeline->hasMore())
        return;
    m_isAskingOlder = true;
    const int question = ++m_olderQuestion;
    core::deliver(
        m_port.timeline(m_timelineOf, m_timeline->end(), missing), this,
        [this, question](core::Result<core::queries::TimelinePage> page) {
            if (question != m_olderQuestion)
                return;
            m_isAskingOlder = false;
            if (!page) {
                Q_EMIT said({.text = errorText(page.error()), .isError = true});
                return;
            }
            m_timeline->append(std::move(*page));
            if (m_older)
                m_older->setVisible(m_timeline->hasMore());
            askForOlder(); // one answer has an upper limit
        },
        [this, question] {
            if (question == m_olderQuestion)
                m_isAskingOlder = false;
        });
}

void MemberPane::showLink(const ChatStanding &standing, PaneSection &section)
{
    auto *notice = new Notice(Tone::Info, QString(), standing.invite->link, &section);
    auto *copy = notice->addButton(tr("Copy link"));
    copy->setObjectName(u"copyLink"_s);
    connect(copy, &QPushButton::clicked, this, [this, link = standing.invite->link] {
        QApplication::clipboard()->setText(link);
        Q_EMIT said({.text = tr("The link was copied. It works once, for this person only."), .iconName = u"copy"_s});
    });
    section.addWidget(notice);
}

void MemberPane::showNotes(const core::Member &member)
{
    // Not while somebody writes, or before it is saved: an answer that comes meanwhile would take the words away.
    const bool isOther = m_notesOf != member.person.id;
    const bool isUnsaved = m_note->toPlainText().left(4000) != m_savedNote || tagsOf(m_tags->text()) != m_savedTags;
    if (!isOther && (m_note->hasFocus() || m_tags->hasFocus() || isUnsaved))
        return;
    m_notesOf = member.person.id;
    m_savedNote = member.note;
    m_savedTags = member.tags;
    const QSignalBlocker quietNote(m_note);
    const QSignalBlocker quietTags(m_tags);
    m_note->setPlainText(member.note);
    m_tags->setText(member.tags.join(u", "_s));
}

void MemberPane::saveNotes()
{
    if (m_notesOf.isNull())
        return;
    if (const QString note = m_note->toPlainText().left(4000); note != m_savedNote) {
        m_savedNote = note;
        report(m_port.setNote(m_notesOf, note), {});
    }
    if (const QStringList tags = tagsOf(m_tags->text()); tags != m_savedTags) {
        m_savedTags = tags;
        report(m_port.setTags(m_notesOf, tags), {});
    }
}

void MemberPane::newInvite(core::ChatKey chat)
{
    report(m_port.newInvite(m_users.front(), chat),
           tr("%1 gets a new link; the old one is closed.").arg(personName(m_name)));
}

void MemberPane::exportEverything()
{
    const core::UserId user = m_users.front();
    core::deliver(m_port.everythingOf(user), this, [this, user](const core::Result<QJsonObject> &everything) {
        if (!everything) {
            Q_EMIT said({.text = errorText(everything.error()), .isError = true});
            return;
        }
        const QByteArray json = QJsonDocument(*everything).toJson();
        saveFile(this, tr("Export what is known"), u"person-%1.json"_s.arg(user.toString()), json,
                 [this](const ToastText &text) { Q_EMIT said(text); });
    });
}

void MemberPane::askToForget()
{
    auto *dialog = new ConfirmDialog(
        tr("Forget this person"),
        tr("Name, notes, messages and links of %1 are deleted from this computer. That something happened stays in the "
           "log, with the number of the account only. Daily copies keep the rest for up to 7 days. Nobody is removed "
           "from a chat by this.")
            .arg(personName(m_name)),
        u"trash-2"_s, tr("Forget"), this);
    // Another person may be shown by the time it is answered.
    connect(dialog, &ConfirmDialog::confirmed, this, [this, user = m_users.front()] {
        if (m_notesOf == user)
            m_notesOf = {};
        core::deliver(m_port.forget(user), this, [this, user](const core::Result<> &result) {
            if (!result) {
                Q_EMIT said({.text = errorText(result.error()), .isError = true});
                return;
            }
            Q_EMIT said({.text = tr("Forgotten."), .iconName = u"trash-2"_s});
            if (m_users == std::vector{user})
                Q_EMIT forgotten();
        });
    });
    dialog->open();
}

void MemberPane::report(Answer<> answer, const QString &done)
{
    core::deliver(answer, this, [this, done](const core::Result<> &result) {
        if (!result)
            Q_EMIT said({.text = errorText(result.error()), .isError = true});
        else if (!done.isEmpty())
            Q_EMIT said({.text = done});
    });
}

} // namespace ui
