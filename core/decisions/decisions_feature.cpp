// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decisions_feature.h"

#include "core/botapi/methods/answer_callback_query.h"
#include "core/decisions/decisions.h"
#include "core/messages/default_texts.h"
#include "core/store/bot_repository.h"
#include "core/store/decision_repository.h"
#include "core/store/outbox_repository.h"

namespace core::decisions {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<> answerPress(const botapi::CallbackQuery &query, const QString &text, engine::Context &context)
{
    NewCall call;
    call.lane = Lane::Answers;
    call.user = query.from.id;
    call.feature = featureName;
    call.cause = u"button"_s;
    call.expires = context.now + 150s; // Telegram forgets the press by then
    return context.effects.call(botapi::AnswerCallbackQuery{query.id, text}, std::move(call)).map([](OutboxId) {});
}

} // namespace

Result<> DecisionsFeature::handle(const botapi::Update &update, engine::Context &context)
{
    const botapi::CallbackQuery *query = update.callbackQuery();
    if (query == nullptr || !query->data.startsWith("d:"_L1))
        return {};
    const QStringList parts = query->data.split(u':');
    if (parts.size() != 3)
        return {};
    const auto bot = store::BotRepository(context.tx).find();
    if (!bot)
        return failure(bot.error());
    // By the numeric id only: names can be taken over, and anybody can send any data.
    if (!*bot || (*bot)->owner != query->from.id)
        return answerPress(*query, messages::defaultText(messages::Text::NotForYou), context);

    const auto answered = answer(DecisionId(parts[1].toLongLong()), parts[2], {}, Origin::Owner, context);
    if (!answered && store::isStorageFailure(answered.error().kind))
        return answered;
    return answerPress(*query, answered ? QString() : messages::defaultText(messages::Text::AnsweredElsewhere),
                       context);
}

Result<> DecisionsFeature::finished(const OutboxRow &row, const Result<JsonValue> &outcome, engine::Context &context)
{
    const qint64 id = QJsonDocument::fromJson(row.context).object().value("decision"_L1).toInteger();
    if (id == 0)
        return {};
    store::OutboxRepository rows(context.tx, context.bot);
    if (!outcome) {
        // What failed may be sent again as long as the question is open.
        const auto decision = store::DecisionRepository(context.tx).find(DecisionId(id));
        if (!decision)
            return failure(decision.error());
        const bool isOpen = *decision && (*decision)->state == DecisionState::Open;
        return isOpen ? Result<>() : rows.withdraw(featureName, row.context, context.now);
    }
    // The owner has it now. What it says of people and of strangers' chats is not to outlive the question here.
    GATEHOUSE_TRY(rows.erase(row.id));
    const auto message = readJson<botapi::Message>(*outcome);
    if (!message)
        return failure(message.error());
    return asked(DecisionId(id), message->id, context);
}

} // namespace core::decisions
