// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

namespace core::botapi {

//! Removes the webhook, so that updates can be polled. The program that had set it gets no more.
//!
//! Error::Kind::FloodWait when called more than once a second. A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#deletewebhook
struct DeleteWebhook {
    static constexpr QLatin1StringView name{"deleteWebhook"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    bool dropPendingUpdates = false; //!< also forgets what waits: never wanted unless a person says so

    static constexpr auto jsonFields()
    {
        return std::tuple{optional("drop_pending_updates", &DeleteWebhook::dropPendingUpdates)};
    }
    friend bool operator==(const DeleteWebhook &, const DeleteWebhook &) = default;
};
static_assert(Method<DeleteWebhook>);

} // namespace core::botapi
