// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decisions.h"

#include "core/access/access.h"
#include "core/access/chat_watch.h"
#include "core/botapi/methods/edit_message_text.h"
#include "core/botapi/methods/leave_chat.h"
#include "core/botapi/methods/send_message.h"
#include "core/decisions/decisions_feature.h"
#include "core/messages/default_texts.h"
#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/decision_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "core/store/outbox_repository.h"

namespace core::decisions {

using namespace Qt::StringLiterals;
using messages::Text;

namespace {

// What a button in Telegram says; the window has words of its own.
QString buttonText(const QString &answer)
{
    static const QHash<QString, QString> texts{{u"stay"_s, u"Let stay"_s},     {u"remove"_s, u"Remove"_s},
                                               {u"check"_s, u"Check again"_s}, {u"dismiss"_s, u"Later"_s},
                                               {u"ignore"_s, u"Ignore"_s},     {u"leave"_s, u"Leave"_s}};
    return texts.value(answer);
}

Result<QString> questionText(const Decision &decision, engine::Context &context)
{
    QString title = QJsonDocument::fromJson(decision.details).object().value("title"_L1).toString();
    if (decision.chat) {
        const auto chat = store::ChatRepository(context.tx, context.bot).find(*decision.chat);
        if (!chat)
            return failure(chat.error());
        if (*chat)
            title = (*chat)->title;
    }
    switch (decision.kind) {
    case DecisionKind::LostRight:
        return messages::defaultText(Text::LostRight).arg(title);
    case DecisionKind::StrangersChat:
        return messages::defaultText(Text::StrangersChat).arg(title);
    case DecisionKind::MayStay:
        break;
    }
    const auto member = store::MemberRepository(context.tx).find(decision.user.value_or(UserId()));
    if (!member)
        return failure(member.error());
    const QString name = *member ? (*member)->person.firstName : QString();
    return messages::defaultText(Text::MayStay).arg(name, title);
}

QByteArray contextOf(DecisionId id)
{
    return QJsonDocument(QJsonObject{{"decision"_L1, id.value()}}).toJson(QJsonDocument::Compact);
}

Result<> askOwner(DecisionId id, const Decision &decision, engine::Context &context)
{
    const auto bot = store::BotRepository(context.tx).find();
    if (!bot)
        return failure(bot.error());
    if (!*bot || !(*bot)->owner)
        return {};
    const auto text = questionText(decision, context);
    if (!text)
        return failure(text.error());

    std::vector<botapi::InlineKeyboardButton> buttons;
    for (const QString &answer : answersOf(decision.kind)) {
        if (!buttonText(answer).isEmpty())
            buttons.push_back({.text = buttonText(answer), .callbackData = u"d:%1:%2"_s.arg(id.value()).arg(answer)});
    }
    const UserId owner = *(*bot)->owner;
    NewCall call;
    call.lane = Lane::Replies;
    call.user = owner;
    call.orderKey = u"chat:%1"_s.arg(owner.value());
    call.limitKey = owner.value();
    call.feature = featureName;
    call.context = contextOf(id);
    call.cause = u"question"_s;
    return context.effects
        .call(botapi::SendMessage{.chat = ChatId(owner.value()),
                                  .text = *text,
                                  .replyMarkup = botapi::InlineKeyboardMarkup{{buttons}}},
              std::move(call))
        .map([](OutboxId) {});
}

//! The question is over. Where the bot did not get to ask it, it does not any more, and nothing of its text stays.
//! Otherwise puts \p text in the place of the question in Telegram and takes its buttons off, so that nobody presses them
//! in vain.
Result<> settleOwnerMessage(DecisionId id, Text text, engine::Context &context)
{
    GATEHOUSE_TRY(store::OutboxRepository(context.tx, context.bot).withdraw(featureName, contextOf(id), context.now));
    const auto message = store::DecisionRepository(context.tx).ownerMessage(id);
    if (!message || !*message)
        return message ? Result<>() : failure(message.error());
    const auto bot = store::BotRepository(context.tx).find();
    if (!bot)
        return failure(bot.error());
    if (!*bot || !(*bot)->owner)
        return {};
    const UserId owner = *(*bot)->owner;
    NewCall call;
    call.lane = Lane::Replies;
    call.user = owner;
    call.orderKey = u"chat:%1"_s.arg(owner.value());
    call.feature = featureName;
    call.cause = u"answered"_s;
    return context.effects
        .call(botapi::EditMessageText{.chat = ChatId(owner.value()),
                                      .message = **message,
                                      .text = messages::defaultText(text)},
              std::move(call))
        .map([](OutboxId) {});
}

Result<> letStay(const Decision &decision, std::optional<Instant> until, Origin by, engine::Context &context)
{
    const store::Pair pair{*decision.chat, *decision.user};
    store::FactRepository facts(context.tx);
    for (const FactKind kind : {FactKind::Gap, FactKind::Removed, FactKind::Banned, FactKind::Intruder})
        GATEHOUSE_TRY(facts.clear(pair.chat, pair.user, kind));
    if (until)
        GATEHOUSE_TRY(facts.clear(pair.chat, pair.user, FactKind::Before));
    GATEHOUSE_TRY(facts.set({pair.chat, pair.user, FactKind::Grant, context.now, until, by}));
    context.dirty.mark(pair.chat, pair.user);
    return access::audit(context, "let-stay"_L1, by, pair);
}

Result<> remove(const Decision &decision, Origin by, engine::Context &context)
{
    const store::Pair pair{*decision.chat, *decision.user};
    store::FactRepository facts(context.tx);
    for (const FactKind kind : {FactKind::Grant, FactKind::Before, FactKind::Gap})
        GATEHOUSE_TRY(facts.clear(pair.chat, pair.user, kind));
    AccessFact fact{pair.chat, pair.user, FactKind::Removed, context.now, {}, by};
    fact.notBefore = context.now + access::undoTime;
    GATEHOUSE_TRY(facts.set(fact));
    context.dirty.mark(pair.chat, pair.user);
    return access::audit(context, "removal-ordered"_L1, by, pair);
}

//! Writes down an answer from which nothing follows for a member.
Result<> auditAnswer(QLatin1StringView action, const Decision &decision, Origin by, engine::Context &context)
{
    return access::audit(context, action, by, {decision.chat.value_or(ChatKey()), {}});
}

Result<> leave(const Decision &decision, Origin by, engine::Context &context)
{
    GATEHOUSE_TRY(auditAnswer("strangers-chat-left"_L1, decision, by, context));
    const qint64 chat = QJsonDocument::fromJson(decision.details).object().value("chat"_L1).toInteger();
    NewCall call;
    call.lane = Lane::Access;
    call.feature = featureName;
    call.cause = u"leave-strangers-chat"_s;
    return context.effects.call(botapi::LeaveChat{ChatId(chat)}, std::move(call)).map([](OutboxId) {});
}

Result<> check(const Decision &decision, Origin by, engine::Context &context)
{
    GATEHOUSE_TRY(auditAnswer("check-ordered"_L1, decision, by, context));
    return access::checkChat(*decision.chat, context);
}

} // namespace

std::vector<QString> answersOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::MayStay:
        return {u"stay"_s, u"until"_s, u"remove"_s};
    case DecisionKind::LostRight:
        return {u"check"_s, u"dismiss"_s};
    case DecisionKind::StrangersChat:
        return {u"ignore"_s, u"leave"_s};
    }
    Q_UNREACHABLE();
}

Result<> ask(Decision decision, const QString &subject, engine::Context &context)
{
    decision.asked = context.now;
    const auto id = store::DecisionRepository(context.tx).ask(decision, subject);
    if (!id)
        return failure(id.error());
    if (!*id)
        return {};
    return askOwner(**id, decision, context);
}

Result<> closeAbout(DecisionKind kind, const QString &subject, engine::Context &context)
{
    store::DecisionRepository decisions(context.tx);
    const auto open = decisions.findOpen(kind, subject);
    if (!open || !*open)
        return open ? Result<>() : failure(open.error());
    const auto closed = decisions.close((*open)->id, context.now);
    if (!closed)
        return failure(closed.error());
    return settleOwnerMessage((*open)->id, Text::SettledItself, context);
}

Result<> asked(DecisionId id, MessageId message, engine::Context &context)
{
    store::DecisionRepository decisions(context.tx);
    const auto decision = decisions.find(id);
    if (!decision || !*decision)
        return decision ? Result<>() : failure(decision.error());
    GATEHOUSE_TRY(decisions.setOwnerMessage(id, message));
    if ((*decision)->state == DecisionState::Open)
        return {};
    const bool isAnswered = (*decision)->state == DecisionState::Answered;
    return settleOwnerMessage(id, isAnswered ? Text::AnsweredElsewhere : Text::SettledItself, context);
}

Result<> answer(DecisionId id, const QString &answer, std::optional<Instant> until, Origin by, engine::Context &context)
{
    store::DecisionRepository decisions(context.tx);
    const auto decision = decisions.find(id);
    if (!decision)
        return failure(decision.error());
    if (!*decision)
        return failure(Error::Kind::NotFound, u"no decision %1"_s.arg(id.value()));
    const std::vector<QString> answers = answersOf((*decision)->kind);
    if (std::find(answers.begin(), answers.end(), answer) == answers.end())
        return failure(Error::Kind::InvalidInput,
                       u"the answers are %1"_s.arg(QStringList(answers.begin(), answers.end()).join(u", ")));
    if (answer == "until"_L1 && (!until || *until <= context.now))
        return failure(Error::Kind::InvalidInput, u"until when?"_s);
    const auto isFirst = decisions.answer(id, answer, by, context.now);
    if (!isFirst)
        return failure(isFirst.error());
    if (!*isFirst)
        return failure(Error::Kind::AlreadyDone, u"decision %1 was answered before"_s.arg(id.value()));

    if (answer == "stay"_L1 || answer == "until"_L1)
        GATEHOUSE_TRY(letStay(**decision, until, by, context));
    else if (answer == "remove"_L1)
        GATEHOUSE_TRY(remove(**decision, by, context));
    else if (answer == "leave"_L1)
        GATEHOUSE_TRY(leave(**decision, by, context));
    else if (answer == "ignore"_L1)
        GATEHOUSE_TRY(auditAnswer("strangers-chat-ignored"_L1, **decision, by, context));
    else if (answer == "dismiss"_L1)
        GATEHOUSE_TRY(auditAnswer("lost-right-dismissed"_L1, **decision, by, context));
    else if (answer == "check"_L1)
        GATEHOUSE_TRY(check(**decision, by, context));
    if ((*decision)->kind == DecisionKind::StrangersChat)
        GATEHOUSE_TRY(decisions.eraseDetails(id)); // nothing of a stranger's chat stays
    return settleOwnerMessage(id, by == Origin::Owner ? Text::AnswerTaken : Text::AnsweredElsewhere, context);
}

Result<> answerYesOrNo(DecisionId id, bool yes, Origin by, engine::Context &context)
{
    const auto decision = store::DecisionRepository(context.tx).find(id);
    if (!decision)
        return failure(decision.error());
    if (!*decision)
        return failure(Error::Kind::NotFound, u"no decision %1"_s.arg(id.value()));
    const std::vector<QString> answers = answersOf((*decision)->kind);
    return answer(id, yes ? answers.front() : answers.back(), {}, by, context);
}

} // namespace core::decisions
