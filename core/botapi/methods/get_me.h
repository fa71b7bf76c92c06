// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/user.h"

namespace core::botapi {

//! The bot itself. The cheapest way to try a token.
//!
//! Error::Kind::Unauthorized when the token is wrong or was revoked. A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#getme
struct GetMe {
    static constexpr QLatin1StringView name{"getMe"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = User;

    static constexpr auto jsonFields() { return std::tuple{}; }
    friend bool operator==(const GetMe &, const GetMe &) = default;
};
static_assert(Method<GetMe>);

} // namespace core::botapi
