// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/polite_refusal.h"

#include "core/botapi/methods/answer_pre_checkout_query.h"
#include "core/messages/default_texts.h"

namespace core::payments {

using namespace std::chrono_literals;

Result<> PoliteRefusal::handle(const botapi::Update &update, engine::Context &context)
{
    const botapi::PreCheckoutQuery *query = update.preCheckout();
    if (query == nullptr)
        return {};
    NewCall call;
    call.lane = Lane::Answers;
    call.user = query->from.id;
    call.feature = name();
    call.cause = QStringLiteral("pre-checkout");
    call.expires = context.now + 10s; // then the purchase is off by itself
    return context.effects
        .call(botapi::AnswerPreCheckoutQuery{query->id, false, messages::defaultText(messages::Text::PurchaseRefused)},
              std::move(call))
        .map([](OutboxId) {});
}

} // namespace core::payments
