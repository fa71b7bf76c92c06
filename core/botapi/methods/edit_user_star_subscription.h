// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

#include <QString>

namespace core::botapi {

//! Stops a Stars subscription from being renewed, or allows it again. What was paid runs to its end.
//!
//! Error::Kind::Refused for a charge that is no subscription of this person. A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#edituserstarsubscription
struct EditUserStarSubscription {
    static constexpr QLatin1StringView name{"editUserStarSubscription"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    UserId user;
    QString chargeId;
    bool isCanceled = false; //!< true: not renewed

    static constexpr auto jsonFields()
    {
        return std::tuple{required("user_id", &EditUserStarSubscription::user),
                          required("telegram_payment_charge_id", &EditUserStarSubscription::chargeId),
                          required("is_canceled", &EditUserStarSubscription::isCanceled)};
    }
    friend bool operator==(const EditUserStarSubscription &, const EditUserStarSubscription &) = default;
};
static_assert(Method<EditUserStarSubscription>);

} // namespace core::botapi
