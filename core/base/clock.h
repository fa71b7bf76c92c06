// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace core {

using Duration = std::chrono::milliseconds;

//! A moment in UTC, to the millisecond.
using Instant = std::chrono::time_point<std::chrono::system_clock, Duration>;

//! The moment that many seconds after 1970, as Telegram writes dates.
[[nodiscard]] constexpr Instant instantFromUnix(qint64 seconds)
{
    return Instant(std::chrono::seconds(seconds));
}
[[nodiscard]] constexpr qint64 toUnix(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant.time_since_epoch()).count();
}
[[nodiscard]] constexpr Instant instantFromMs(qint64 milliseconds)
{
    return Instant(Duration(milliseconds));
}
[[nodiscard]] constexpr qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}
//! "2026-11-21T09:42:00Z", for logs and exports.
[[nodiscard]] QString toIso(Instant instant);

//! The only source of time in core. Any thread.
class Clock {
public:
    virtual ~Clock() = default;

    //! The wall clock: may jump when a person or the network sets it.
    [[nodiscard]] virtual Instant now() const = 0;
    //! Time since some start, never backwards; goes on while the computer sleeps where the system can tell.
    [[nodiscard]] virtual Duration steady() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Duration steady() const override;
};

} // namespace core
