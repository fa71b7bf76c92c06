// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

#include <QString>

namespace core::botapi {

//! Lets a payment go on, or stops it with a reason. Must arrive within 10 seconds.
//!
//! Error::Kind::TooLate when the query is too old or was answered. A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#answerprecheckoutquery
struct AnswerPreCheckoutQuery {
    static constexpr QLatin1StringView name{"answerPreCheckoutQuery"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    QString query;
    bool ok = false;
    QString errorMessage = {}; //!< needed when not ok; shown to the buyer

    static constexpr auto jsonFields()
    {
        return std::tuple{required("pre_checkout_query_id", &AnswerPreCheckoutQuery::query),
                          required("ok", &AnswerPreCheckoutQuery::ok),
                          optional("error_message", &AnswerPreCheckoutQuery::errorMessage)};
    }
    friend bool operator==(const AnswerPreCheckoutQuery &, const AnswerPreCheckoutQuery &) = default;
};
static_assert(Method<AnswerPreCheckoutQuery>);

} // namespace core::botapi
