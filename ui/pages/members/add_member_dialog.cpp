// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/add_member_dialog.h"

#include "core/base/deliver.h"
#include "ui/pages/members/access_form.h"
#include "ui/pages/members/person_picker.h"
#include "ui/text/errors.h"
#include "ui/text/standing.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/help_context.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using core::commands::AddMember;
using core::commands::AddOutcome;
using core::commands::WithUndo;

namespace {

//! Whether the person may be there afterwards, even if the link has to wait for a right.
bool isAdded(const AddOutcome &outcome)
{
    using Kind = AddOutcome::Kind;
    return outcome.kind != Kind::ChatNotConnected && outcome.kind != Kind::IsBot;
}

} // namespace

AddMemberDialog::AddMemberDialog(MembersPort port, PageContext context, std::optional<core::UserId> user,
                                 QWidget *parent)
    : Dialog(tr("Add member"), parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_who(new PersonPicker(m_port, context, this))
    , m_form(new AccessForm(context, this))
    , m_preview(new Notice(Tone::Neutral, QString(), QString(), this))
{
    setObjectName(u"addMemberDialog"_s);
    setHelp(this, HelpTopic::Members);
    m_preview->setObjectName(u"preview"_s);
    addRow(tr("Who"), m_who);
    addRow(tr("Into"), m_form->makeChats(this));
    addRow(tr("For how long"), m_form->makeTime(this));
    addRow(tr("How"), m_form->makeDelivery(this));
    body()->addWidget(m_preview);
    body()->addStretch(1);
    setAccept(u"send"_s, tr("Add and send links"));
    setFootNote(tr("You can undo for 10 seconds."));
    expectHeight(u(155));

    connect(m_who, &PersonPicker::changed, this, &AddMemberDialog::changed);
    connect(m_form, &AccessForm::changed, this, &AddMemberDialog::changed);
    connect(this, &Dialog::acceptWanted, this, &AddMemberDialog::submit);
    core::deliver(m_port.chats(), this, [this](const core::Result<core::queries::ChatList> &chats) {
        if (chats)
            m_form->showChats(*chats);
        else
            showTrouble(errorText(chats.error()));
    });
    if (user)
        m_who->choose(*user);
    m_who->setFocus();
    changed();
}

void AddMemberDialog::chooseAllChats()
{
    m_form->chooseAllChats();
}

QString AddMemberDialog::blocker() const
{
    if (!m_form->hasChats())
        return tr("Connect a chat first.");
    if (!m_who->isValid())
        return tr("Say who: a name from the list, an @name or an id.");
    return m_form->chosen().empty() ? tr("Choose at least one chat.") : QString();
}

void AddMemberDialog::changed()
{
    hideTrouble();
    const QString reason = blocker();
    setBlocker(reason);
    m_preview->setVisible(reason.isEmpty());
    if (reason.isEmpty())
        preview();
}

AddMember AddMemberDialog::order() const
{
    AddMember order;
    order.user = m_who->user();
    order.username = m_who->username();
    order.chats = m_form->chosen();
    order.until = m_form->until();
    order.delivery = m_form->delivery();
    return order;
}

void AddMemberDialog::preview()
{
    const int question = ++m_question;
    core::deliver(m_port.previewAdd(order()), this,
                  [this, question](const core::Result<std::vector<AddOutcome>> &outcomes) {
                      if (question == m_question)
                          showPreview(outcomes);
                  });
}

void AddMemberDialog::showPreview(const core::Result<std::vector<AddOutcome>> &outcomes)
{
    if (!outcomes) {
        const bool isUnknown = outcomes.error().kind == core::Error::Kind::NotFound;
        m_preview->setTexts(Tone::Warn, {},
                            isUnknown
                                ? tr("Nobody with this @name was seen yet. Use the id, or let the person write to the "
                                     "bot first.")
                                : errorText(outcomes.error()));
        return setBlocker(tr("This person cannot be added yet."));
    }
    QStringList lines;
    Tone tone = Tone::Neutral;
    const bool canAny = std::any_of(outcomes->begin(), outcomes->end(), isAdded);
    if (!outcomes->empty() && !canAny)
        setBlocker(tr("Nothing can be done in the chosen chats."));
    for (const AddOutcome &outcome : *outcomes) {
        //: A chat, then what happens there.
        lines << tr("%1: %2").arg(m_form->chatTitle(outcome.chat), outcomeText(outcome.kind));
        if (outcome.kind != AddOutcome::Kind::WillInvite && outcome.kind != AddOutcome::Kind::AlreadyInside)
            tone = Tone::Warn;
    }
    if (const QString day = m_form->lastDay(); !day.isEmpty())
        lines << tr("At the end of %1 the person is removed.").arg(day);
    m_preview->setTexts(tone, tr("What will happen"), lines.join(u'\n'));
}

void AddMemberDialog::submit()
{
    if (!acceptButton()->isEnabled())
        return;
    setWorking(true);
    core::deliver(m_port.addMember(order()), this, [this](const core::Result<WithUndo<AddOutcome>> &result) {
        setWorking(false);
        if (result)
            carriedOut(*result);
        else
            showTrouble(errorText(result.error()));
    });
}

void AddMemberDialog::carriedOut(const WithUndo<AddOutcome> &result)
{
    const auto &outcomes = result.outcomes;
    const auto added = std::count_if(outcomes.begin(), outcomes.end(), isAdded);
    const bool isInvited = std::any_of(outcomes.begin(), outcomes.end(), [](const AddOutcome &outcome) {
        return outcome.kind == AddOutcome::Kind::WillInvite;
    });
    if (added == 0) // it changed since it was shown
        return showTrouble(tr("Nothing could be done in the chosen chats."));
    ToastText toast{.text = tr("%1 is added to %Ln chats.", nullptr, static_cast<int>(added)).arg(m_who->displayName()),
                    .iconName = isInvited ? u"user-plus"_s : u"check"_s};
    if (const auto skipped = std::ssize(outcomes) - added; skipped > 0)
        toast.text += u' ' + tr("%Ln chats were left out.", nullptr, static_cast<int>(skipped));
    if (result.undo.token != 0) {
        toast.span = result.undo.until - m_context.clock.now();
        toast.undo = [undo = m_port.undo, token = result.undo.token] { return undo(token); };
    }
    Q_EMIT said(toast);
    close();
}

} // namespace ui
