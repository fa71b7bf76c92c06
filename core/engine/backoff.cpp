// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backoff.h"

namespace core::engine {

Duration Backoff::delay(int attempt, double random) const
{
    Duration full = first;
    for (int i = 1; i < attempt && full < longest; ++i)
        full *= 2;
    full = std::min(full, longest);
    return std::chrono::duration_cast<Duration>(full * (1.0 - random / 4.0));
}

} // namespace core::engine
