// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace core {

//! A value, or the reason why there is none. Result<> for what only succeeds or fails.
template <typename T = void>
using Result = tl::expected<T, Error>;

//! Shorthand for `return` statements: `return failure(Error::Kind::NotFound, u"no such chat"_s);`
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace core

//! Leaves the function with the error when \p expression, a Result, failed. For sequences of steps without values.
#define GATEHOUSE_TRY(expression)                                                                                      \
    do {                                                                                                               \
        if (auto gatehouseTried = (expression); !gatehouseTried)                                                       \
            return tl::unexpected<core::Error>(std::move(gatehouseTried).error());                                     \
    } while (false)
