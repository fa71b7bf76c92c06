// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/user.h"

#include <QString>

#include <array>

namespace core::botapi {

enum class SubscriptionState { Unknown, Canceled, Active, Failed };

//! A Stars subscription was cancelled, taken up again, or could not be charged. Its end comes without any update.
//! \see https://core.telegram.org/bots/api#botsubscriptionupdated
struct BotSubscriptionUpdated {
    User user;
    QString invoicePayload;
    SubscriptionState state = SubscriptionState::Unknown;

    static constexpr auto jsonFields()
    {
        return std::tuple{required("user", &BotSubscriptionUpdated::user),
                          required("invoice_payload", &BotSubscriptionUpdated::invoicePayload),
                          required("state", &BotSubscriptionUpdated::state)};
    }
    friend bool operator==(const BotSubscriptionUpdated &, const BotSubscriptionUpdated &) = default;
};

} // namespace core::botapi

template <>
inline constexpr auto core::jsonNames<core::botapi::SubscriptionState> =
    std::array{std::pair{core::botapi::SubscriptionState::Canceled, std::string_view("canceled")},
               std::pair{core::botapi::SubscriptionState::Active, std::string_view("active")},
               std::pair{core::botapi::SubscriptionState::Failed, std::string_view("failed")}};
