// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

#include <ctime>

namespace core {

QString toIso(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC).toString(Qt::ISODate);
}

Instant SystemClock::now() const
{
    return std::chrono::floor<Duration>(std::chrono::system_clock::now());
}

Duration SystemClock::steady() const
{
#ifdef CLOCK_BOOTTIME
    // CLOCK_MONOTONIC stands still while the computer sleeps, so a waiting time would grow by the sleep.
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::floor<Duration>(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
#endif
    return std::chrono::floor<Duration>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace core
