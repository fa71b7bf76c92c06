// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/webhook_info.h"

namespace core::botapi {

//! Whether a webhook stands in the way of polling, and how many updates wait.
//!
//! A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#getwebhookinfo
struct GetWebhookInfo {
    static constexpr QLatin1StringView name{"getWebhookInfo"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = WebhookInfo;

    static constexpr auto jsonFields() { return std::tuple{}; }
    friend bool operator==(const GetWebhookInfo &, const GetWebhookInfo &) = default;
};
static_assert(Method<GetWebhookInfo>);

} // namespace core::botapi
