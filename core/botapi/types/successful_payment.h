// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>

#include <optional>

namespace core::botapi {

//! Money came in. It may be told twice: telegramChargeId is the key.
//! \see https://core.telegram.org/bots/api#successfulpayment
struct SuccessfulPayment {
    QString currency; //!< ISO 4217, or XTR for Stars
    qint64 totalAmount = 0; //!< in the smallest units of the currency
    QString invoicePayload; //!< as the bot wrote it into the invoice
    std::optional<Instant> subscriptionExpires = {};
    bool isRecurring = false; //!< pays a period of a subscription
    bool isFirstRecurring = false; //!< the first period
    QString telegramChargeId;
    QString providerChargeId = {}; //!< empty for Stars

    static constexpr auto jsonFields()
    {
        return std::tuple{required("currency", &SuccessfulPayment::currency),
                          required("total_amount", &SuccessfulPayment::totalAmount),
                          required("invoice_payload", &SuccessfulPayment::invoicePayload),
                          optional("subscription_expiration_date", &SuccessfulPayment::subscriptionExpires),
                          optional("is_recurring", &SuccessfulPayment::isRecurring),
                          optional("is_first_recurring", &SuccessfulPayment::isFirstRecurring),
                          required("telegram_payment_charge_id", &SuccessfulPayment::telegramChargeId),
                          optional("provider_payment_charge_id", &SuccessfulPayment::providerChargeId)};
    }
    friend bool operator==(const SuccessfulPayment &, const SuccessfulPayment &) = default;
};

} // namespace core::botapi
