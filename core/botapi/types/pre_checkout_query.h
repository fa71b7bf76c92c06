// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/user.h"

#include <QString>

namespace core::botapi {

//! Somebody is about to pay and waits for the bot's word: answerPreCheckoutQuery within 10 seconds, or the sale
//! fails.
//! \see https://core.telegram.org/bots/api#precheckoutquery
struct PreCheckoutQuery {
    QString id;
    User from;
    QString currency; //!< ISO 4217, or XTR for Stars
    qint64 totalAmount = 0; //!< in the smallest units of the currency
    QString invoicePayload;

    static constexpr auto jsonFields()
    {
        return std::tuple{required("id", &PreCheckoutQuery::id), required("from", &PreCheckoutQuery::from),
                          required("currency", &PreCheckoutQuery::currency),
                          required("total_amount", &PreCheckoutQuery::totalAmount),
                          required("invoice_payload", &PreCheckoutQuery::invoicePayload)};
    }
    friend bool operator==(const PreCheckoutQuery &, const PreCheckoutQuery &) = default;
};

} // namespace core::botapi
