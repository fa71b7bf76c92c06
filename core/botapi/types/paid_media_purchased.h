// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/user.h"

#include <QString>

namespace core::botapi {

//! Somebody bought paid media that the bot had sent with a payload.
//! \see https://core.telegram.org/bots/api#paidmediapurchased
struct PaidMediaPurchased {
    User from;
    QString payload;

    static constexpr auto jsonFields()
    {
        return std::tuple{required("from", &PaidMediaPurchased::from),
                          required("paid_media_payload", &PaidMediaPurchased::payload)};
    }
    friend bool operator==(const PaidMediaPurchased &, const PaidMediaPurchased &) = default;
};

} // namespace core::botapi
