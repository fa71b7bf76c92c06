// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <optional>

namespace core::botapi {

//! What a refusal says beside its text.
//! \see https://core.telegram.org/bots/api#responseparameters
struct ResponseParameters {
    std::optional<ChatId> migrateTo = {};
    std::optional<qint64> retryAfter = {}; //!< seconds

    static constexpr auto jsonFields()
    {
        return std::tuple{optional("migrate_to_chat_id", &ResponseParameters::migrateTo),
                          optional("retry_after", &ResponseParameters::retryAfter)};
    }
    friend bool operator==(const ResponseParameters &, const ResponseParameters &) = default;
};

} // namespace core::botapi
