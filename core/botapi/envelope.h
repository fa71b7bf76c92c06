// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/base/result.h"
#include "core/botapi/method.h"
#include "core/botapi/transport.h"

namespace core::botapi {

//! A successful answer: the parsed document and its `result`.
struct Answer {
    JsonDocument document;
    JsonValue result;
};

//! Opens `{"ok":…,"result":…}`. A refusal becomes the kind of error that says what to do next; the description goes into
//! Error::detail (Telegram's own words, which carry no secrets). OutcomeUnknown for a 2xx answer that is no envelope.
//! \see https://core.telegram.org/bots/api#making-requests
[[nodiscard]] Result<Answer> openEnvelope(const RawReply &reply, JsonLimits limits = {});

//! The kind of error that a refusal with this code and description means. Unknown texts of 4xx are Refused.
[[nodiscard]] Error::Kind errorKindOf(int code, QStringView description);

//! What a method gives, or why not: opens the envelope and reads the result. A method that needs the whole answer
//! brings its own `static Result<Reply> openReply(const RawReply&)`.
template <Method M>
[[nodiscard]] Result<typename M::Reply> openReply(const RawReply &reply)
{
    if constexpr (requires { M::openReply(reply); }) {
        return M::openReply(reply);
    } else {
        return openEnvelope(reply).and_then([](const Answer &answer) { return parseReply<M>(answer.result); });
    }
}

} // namespace core::botapi
