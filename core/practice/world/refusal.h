// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace core::practice {

//! An error answer of the Bot API, in the server's own words.
struct Refusal {
    int code = 400;
    QString description = {};
    std::optional<qint64> migratedTo = {};
    std::optional<std::chrono::seconds> retryAfter = {};
};

//! The JSON text of `result`, or the refusal.
using Outcome = tl::expected<QByteArray, Refusal>;
//! A value on the way to an answer, or the refusal.
template <typename T = void>
using Checked = tl::expected<T, Refusal>;

//! 400 with "Bad Request: " before \p text.
[[nodiscard]] tl::unexpected<Refusal> badRequest(const QString &text);
//! 403 with "Forbidden: " before \p text.
[[nodiscard]] tl::unexpected<Refusal> forbidden(const QString &text);
//! 429, saying when to come again.
[[nodiscard]] Refusal tooManyRequests(std::chrono::seconds wait);
//! The refusal of \p failed, for `return`.
template <typename T>
[[nodiscard]] tl::unexpected<Refusal> refused(const Checked<T> &failed)
{
    return tl::unexpected<Refusal>(failed.error());
}
//! The answer of most methods.
[[nodiscard]] inline Outcome answerTrue()
{
    return QByteArray("true");
}

//! What goes back to the caller over whatever door.
struct ApiReply {
    //! Whether the reply arrives. The two losses can be told apart by nobody but us.
    enum class Fate {
        Arrives,
        LostAfterwards, //!< executed, but the answer gets lost
        NeverReached, //!< not executed: the connection could not be made
    };

    int status = 200;
    QByteArray body = {};
    std::optional<std::chrono::seconds> retryAfter = {};
    Fate fate = Fate::Arrives;
};

//! The envelope around an outcome. \see https://core.telegram.org/bots/api#making-requests
[[nodiscard]] ApiReply replyOf(const Outcome &outcome);

} // namespace core::practice
