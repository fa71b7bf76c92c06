// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

#include <QString>

namespace core::botapi {

//! Gives Stars back. The membership they bought is not taken back by Telegram.
//!
//! Error::Kind::AlreadyDone when they were given back before, so a repeat changes nothing; Refused for a charge of
//! another bot or person.
//! \see https://core.telegram.org/bots/api#refundstarpayment
struct RefundStarPayment {
    static constexpr QLatin1StringView name{"refundStarPayment"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    UserId user;
    QString chargeId;

    static constexpr auto jsonFields()
    {
        return std::tuple{required("user_id", &RefundStarPayment::user),
                          required("telegram_payment_charge_id", &RefundStarPayment::chargeId)};
    }
    friend bool operator==(const RefundStarPayment &, const RefundStarPayment &) = default;
};
static_assert(Method<RefundStarPayment>);

} // namespace core::botapi
