// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/calls.h"

#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/text/rights.h"
#include "ui/text/safe_text.h"
#include "ui/text/times.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::queries::CallRow;
using core::queries::DecisionRow;

class Calls {
    Q_DECLARE_TR_FUNCTIONS(ui::Calls)

public:
    static QString wish(core::Wish wish, const QString &person, const QString &chat)
    {
        switch (wish) {
        case core::Wish::Invited:
            return tr("Invite %1 to %2").arg(person, chat);
        case core::Wish::Approved:
            return tr("Let %1 into %2").arg(person, chat);
        case core::Wish::Declined:
            return tr("Decline %1 for %2").arg(person, chat);
        case core::Wish::Out:
            return tr("Remove %1 from %2").arg(person, chat);
        case core::Wish::Banned:
            return tr("Ban %1 from %2").arg(person, chat);
        }
        return {};
    }

    static QString method(const CallRow &call)
    {
        const QString person = personName(call.userName);
        const QString chat = chatName(call.chatTitle);
        if (call.method.startsWith("send"_L1) || call.method == "copyMessage"_L1) {
            if (call.user)
                return tr("Write to %1").arg(person);
            return call.chat ? tr("Write into %1").arg(chat) : tr("Write a message");
        }
        if (call.method == "createChatInviteLink"_L1)
            return tr("Make a link into %2 for %1").arg(person, chat);
        if (call.method == "revokeChatInviteLink"_L1)
            return call.user ? tr("Close the link of %1 into %2").arg(person, chat)
                             : tr("Close a link into %1").arg(chat);
        if (call.method == "unbanChatMember"_L1)
            return tr("Make way for %1 into %2").arg(person, chat);
        if (call.method == "getChatMember"_L1)
            return tr("Ask whether %1 is in %2").arg(person, chat);
        if (call.method == "deleteMessage"_L1)
            return tr("Delete a message in %1").arg(chat);
        if (call.method == "leaveChat"_L1)
            return tr("Leave %1").arg(chat);
        if (call.method == "answerCallbackQuery"_L1)
            return tr("Answer a button");
        if (call.method.startsWith("edit"_L1))
            return tr("Change a message");
        if (call.method.startsWith("getChat"_L1))
            return tr("Ask about %1").arg(chat);
        //: %1 is the name of a method of the Bot API.
        return tr("Call %1").arg(safeLine(call.method));
    }

    static QString state(const CallRow &call, core::Instant now)
    {
        if (call.state == core::OutboxState::Sending)
            return tr("On its way");
        if (call.error) {
            const QString words = safeLine(call.errorDetail, 200);
            const QString text = errorText({*call.error});
            //: %2 are Telegram's own words.
            return words.isEmpty() ? text : tr("%1 Telegram says: %2").arg(text, isolated(words));
        }
        if (call.state == core::OutboxState::Uncertain)
            return tr("Sent, but no answer came. It may have been done.");
        if (call.notBefore > now)
            return tr("Due %1").arg(Times::moment(call.notBefore, now));
        return tr("As soon as it is its turn");
    }

    static QString icon(const CallRow &call)
    {
        if (call.wish) {
            switch (*call.wish) {
            case core::Wish::Invited:
                return u"link"_s;
            case core::Wish::Approved:
                return u"log-in"_s;
            case core::Wish::Declined:
                return u"circle-minus"_s;
            case core::Wish::Out:
                return u"user-minus"_s;
            case core::Wish::Banned:
                return u"ban"_s;
            }
        }
        if (call.method.contains("Link"_L1))
            return u"link"_s;
        if (call.method.startsWith("get"_L1))
            return u"refresh-cw"_s;
        return u"send"_s;
    }

    static QString lostRights(const DecisionRow &row)
    {
        const QJsonObject details = QJsonDocument::fromJson(row.decision.details).object();
        const auto lost = core::Rights::fromInt(details.value("rights"_L1).toInt());
        QStringList losses;
        for (const core::Right right : allRights()) {
            if (lost.testFlag(right))
                losses << rightLoss(right);
        }
        return losses.isEmpty() ? tr("A right that is needed was taken away.") : losses.join(u' ');
    }

    static DecisionText decision(const DecisionRow &row)
    {
        const QString person = personName(row.userName);
        const QString chat = chatName(row.chatTitle);
        switch (row.decision.kind) {
        case core::DecisionKind::MayStay:
            return {
                u"circle-question-mark"_s, Tone::Info, tr("May %1 stay in %2?").arg(person, chat),
                tr("An administrator added or approved them. Gatehouse knows no other reason why they are inside.")};
        case core::DecisionKind::LostRight:
            return {u"triangle-alert"_s, Tone::Warn, tr("%1: the bot lost a right").arg(chat), lostRights(row)};
        case core::DecisionKind::StrangersChat:
            return {u"shield"_s, Tone::Info, tr("Somebody put the bot into a chat of theirs. Leave it?"),
                    tr("It was not you who made the bot administrator there. Nothing of that chat is kept.")};
        }
        return {};
    }

    static AnswerWords words(const DecisionRow &row, const QString &answer)
    {
        if (answer == "stay"_L1)
            return {tr("Let stay"), u"check"_s, tr("Stays without an end. Written down as let in by hand."), false};
        if (answer == "until"_L1)
            return {tr("Until…"), u"calendar"_s, tr("Stays to the day you pick, then leaves as usual."), false};
        if (answer == "remove"_L1)
            return {tr("Remove"), u"user-minus"_s,
                    tr("Leaves %1 in 10 s, may come back with a new link.").arg(chatName(row.chatTitle)), true};
        if (answer == "check"_L1)
            return {tr("Check again"), u"refresh-cw"_s, tr("Asks Telegram what the bot may do there now."), false};
        if (answer == "dismiss"_L1)
            return {tr("Leave it so"), u"x"_s, tr("The right stays missing; the Chats page goes on showing it."),
                    false};
        if (answer == "ignore"_L1)
            return {tr("Stay there"), u"x"_s, tr("The bot stays and does nothing there."), false};
        if (answer == "leave"_L1)
            return {tr("Leave the chat"), u"log-out"_s, tr("The bot leaves that chat."), true};
        return {safeLine(answer), QString(), QString(), false};
    }

    static QString answered(const DecisionRow &row)
    {
        const QString person = personName(row.userName);
        const QString chat = chatName(row.chatTitle);
        const QString &answer = row.decision.answer;
        if (row.decision.state == core::DecisionState::Closed)
            return tr("Settled by itself: %1").arg(decision(row).question);
        if (answer == "stay"_L1)
            return tr("%1 may stay in %2").arg(person, chat);
        if (answer == "until"_L1)
            return tr("%1 may stay in %2 for a while").arg(person, chat);
        if (answer == "remove"_L1)
            return tr("%1 had to leave %2").arg(person, chat);
        if (answer == "leave"_L1)
            return tr("The bot left a chat of somebody else");
        return decision(row).question;
    }
};

} // namespace

QString callText(const CallRow &call)
{
    if (call.wish)
        return Calls::wish(*call.wish, personName(call.userName), chatName(call.chatTitle));
    return Calls::method(call);
}

QString callIcon(const CallRow &call)
{
    return Calls::icon(call);
}

QString callState(const CallRow &call, core::Instant now)
{
    return Calls::state(call, now);
}

DecisionText decisionText(const DecisionRow &row)
{
    return Calls::decision(row);
}

QString answeredText(const DecisionRow &row)
{
    return Calls::answered(row);
}

AnswerWords answerWords(const DecisionRow &row, const QString &answer)
{
    return Calls::words(row, answer);
}

} // namespace ui
