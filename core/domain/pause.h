// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

//! Until when automation is paused, as it is kept among the settings. Instant::max() is "until it is switched on".
namespace core::pause {

inline constexpr QLatin1StringView setting("engine/paused-until");

[[nodiscard]] inline QString toSetting(Instant until)
{
    return until == Instant::max() ? QStringLiteral("ever") : QString::number(toMs(until));
}

//! 1970, so not paused, for anything else than what toSetting() gives.
[[nodiscard]] inline Instant fromSetting(const QString &text)
{
    return text == QLatin1StringView("ever") ? Instant::max() : instantFromMs(text.toLongLong());
}

} // namespace core::pause
