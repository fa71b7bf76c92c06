// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>

namespace core::botapi {

//! Money went back. What it bought is not taken back by Telegram.
//! \see https://core.telegram.org/bots/api#refundedpayment
struct RefundedPayment {
    QString currency; //!< XTR
    qint64 totalAmount = 0; //!< in the smallest units of the currency
    QString invoicePayload;
    QString telegramChargeId; //!< as in the payment
    QString providerChargeId = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{required("currency", &RefundedPayment::currency),
                          required("total_amount", &RefundedPayment::totalAmount),
                          required("invoice_payload", &RefundedPayment::invoicePayload),
                          required("telegram_payment_charge_id", &RefundedPayment::telegramChargeId),
                          optional("provider_payment_charge_id", &RefundedPayment::providerChargeId)};
    }
    friend bool operator==(const RefundedPayment &, const RefundedPayment &) = default;
};

} // namespace core::botapi
