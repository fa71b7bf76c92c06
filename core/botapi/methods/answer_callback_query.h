// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

#include <QString>

#include <chrono>

namespace core::botapi {

//! Ends the spinner on a button, with or without a note to who pressed it.
//!
//! Error::Kind::TooLate when the query is too old or was answered. A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#answercallbackquery
struct AnswerCallbackQuery {
    static constexpr QLatin1StringView name{"answerCallbackQuery"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    QString query;
    QString text = {}; //!< at most 200 characters
    bool showAlert = false; //!< as a window that must be closed, not as a passing note
    QString url = {};
    std::chrono::seconds cacheTime = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{
            required("callback_query_id", &AnswerCallbackQuery::query), optional("text", &AnswerCallbackQuery::text),
            optional("show_alert", &AnswerCallbackQuery::showAlert), optional("url", &AnswerCallbackQuery::url),
            optional("cache_time", &AnswerCallbackQuery::cacheTime)};
    }
    friend bool operator==(const AnswerCallbackQuery &, const AnswerCallbackQuery &) = default;
};
static_assert(Method<AnswerCallbackQuery>);

} // namespace core::botapi
