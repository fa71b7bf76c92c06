// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QFuture>
#include <QTest>

//! The result of \p future, which the event loop must bring within ten seconds.
template <typename T>
[[nodiscard]] core::Result<T> resultOf(const QFuture<core::Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || future.resultCount() == 0)
        return core::failure(core::Error::Kind::Cancelled, QStringLiteral("no answer came"));
    return future.result();
}

//! The name of the error's kind, or "ok": prints well when a comparison fails.
[[nodiscard]] inline QLatin1StringView kindOf(const auto &result)
{
    return result ? QLatin1StringView("ok") : core::nameOf(result.error().kind);
}

//! For comparing and printing in tests only.
[[nodiscard]] inline QByteArray clear(const core::Result<core::Secret> &result)
{
    if (!result)
        return QByteArray("error: ").append(core::nameOf(result.error().kind));
    const std::string_view text = result->reveal();
    return {text.data(), static_cast<qsizetype>(text.size())};
}
