// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/base/result.h"

#include <QLatin1StringView>

namespace core::botapi {

//! What happens when a call is made twice. The Bot API has no idempotency key, so an unknown outcome is decided by this.
enum class Repeat {
    Harmless, //!< the same end state: sent at least once
    Visible, //!< a person would see it twice: sent at most once
};

//! A method of the Bot API: its parameters as fields, with jsonFields(), and
//! `static constexpr QLatin1StringView name`, `static constexpr Repeat repeat`, `using Reply = …` (void for True).
template <typename T>
concept Method = JsonStruct<T> && requires
{
    {
        T::name
        } -> std::convertible_to<QLatin1StringView>;
    {
        T::repeat
        } -> std::convertible_to<Repeat>;
    typename T::Reply;
};

//! The parameters as the JSON object that goes into the request.
template <Method M>
[[nodiscard]] QJsonObject toJson(const M &method)
{
    return json_detail::writeStruct(method);
}

//! Reads the `result` of a successful answer. Malformed when it is not what the method gives.
template <Method M>
[[nodiscard]] Result<typename M::Reply> parseReply(JsonValue result)
{
    if constexpr (std::is_void_v<typename M::Reply>) {
        // True by documentation; edits of inline messages and the like give other values, which mean success as well.
        Q_UNUSED(result)
        return {};
    } else {
        return readJson<typename M::Reply>(result);
    }
}

} // namespace core::botapi
