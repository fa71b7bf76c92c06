// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/timeline.h"

#include "ui/text/calls.h"
#include "ui/text/errors.h"
#include "ui/text/people.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::queries::TimelineEntry;
using core::queries::TimelineEvent;
using core::queries::TimelineMessage;
using core::queries::TimelineQuestion;

class Timeline {
    Q_DECLARE_TR_FUNCTIONS(ui::Timeline)

public:
    static EventText text(const TimelineEntry &entry, const TimelineEvent &event)
    {
        return eventText(event, entry.chatTitle);
    }

    static EventText text(const TimelineEntry &, const TimelineMessage &message)
    {
        using State = core::OutboxState;
        const QString name = messageName(message.cause);
        switch (message.state) {
        case State::Pending:
            return {Tone::Neutral, u"clock"_s, tr("%1: waits to be sent.").arg(name)};
        case State::Sending:
            return {Tone::Neutral, u"send"_s, tr("%1: on its way.").arg(name)};
        case State::Done:
            return {Tone::Neutral, u"send"_s, tr("%1: sent.").arg(name)};
        case State::Failed:
            return {Tone::Bad, u"octagon-x"_s,
                    message.error ? tr("%1: not sent. %2").arg(name, errorText({*message.error}))
                                  : tr("%1: not sent.").arg(name)};
        case State::Uncertain:
            return {Tone::Warn, u"triangle-alert"_s,
                    tr("%1: sent, but no answer came. It may have arrived.").arg(name)};
        case State::Dropped:
            return {Tone::Neutral, u"circle-minus"_s, tr("%1: not sent, because it came too late.").arg(name)};
        }
        return {};
    }

    static EventText text(const TimelineEntry &entry, const TimelineQuestion &question)
    {
        core::queries::DecisionRow row;
        row.decision.kind = question.kind;
        row.decision.user = core::UserId(1); // named in no sentence here
        row.chatTitle = entry.chatTitle;
        const DecisionText words = decisionText(row);
        const QString asked = question.kind == core::DecisionKind::MayStay
            ? tr("You were asked whether they may stay in %1.").arg(chatName(entry.chatTitle))
            : words.question;
        switch (question.state) {
        case core::DecisionState::Open:
            return {words.tone, words.iconName, tr("%1 It waits for your answer.").arg(asked)};
        case core::DecisionState::Answered:
            return {Tone::Neutral, words.iconName,
                    //: %2 is what a button says, %3 who pressed it: "you, in Telegram".
                    tr("%1 The answer was “%2” (%3).")
                        .arg(asked, answerWords(row, question.answer).text, actorText(question.answeredBy))};
        case core::DecisionState::Closed:
            return {Tone::Neutral, words.iconName, tr("%1 It settled by itself.").arg(asked)};
        }
        return {};
    }

private:
    static QString messageName(const QString &cause)
    {
        if (cause == "links"_L1)
            return tr("Message with the links");
        if (cause == "question"_L1)
            return tr("Message with a question to the owner");
        if (cause == "notice"_L1)
            return tr("Message with news for the owner");
        if (cause == "owner"_L1)
            return tr("Answer about who the owner is");
        return tr("Message of the bot");
    }
};

} // namespace

EventText timelineText(const TimelineEntry &entry)
{
    return std::visit([&entry](const auto &what) { return Timeline::text(entry, what); }, entry.what);
}

} // namespace ui
