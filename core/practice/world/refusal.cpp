// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/refusal.h"

#include "core/practice/world/json_text.h"

namespace core::practice {

using namespace Qt::StringLiterals;

tl::unexpected<Refusal> badRequest(const QString &text)
{
    return tl::unexpected<Refusal>(Refusal{400, u"Bad Request: "_s + text});
}

tl::unexpected<Refusal> forbidden(const QString &text)
{
    return tl::unexpected<Refusal>(Refusal{403, u"Forbidden: "_s + text});
}

Refusal tooManyRequests(std::chrono::seconds wait)
{
    return Refusal{429, u"Too Many Requests: retry after %1"_s.arg(wait.count()), {}, wait};
}

ApiReply replyOf(const Outcome &outcome)
{
    if (outcome)
        return {200, "{\"ok\":true,\"result\":" + *outcome + '}'};

    const Refusal &refusal = outcome.error();
    JsonText parameters;
    if (refusal.migratedTo)
        parameters.number("migrate_to_chat_id"_L1, *refusal.migratedTo);
    if (refusal.retryAfter)
        parameters.number("retry_after"_L1, refusal.retryAfter->count());
    JsonText text;
    text.flag("ok"_L1, false).number("error_code"_L1, refusal.code).text("description"_L1, refusal.description);
    if (!parameters.isEmpty())
        text.json("parameters"_L1, parameters.object());
    return {refusal.code, text.object(), refusal.retryAfter};
}

} // namespace core::practice
