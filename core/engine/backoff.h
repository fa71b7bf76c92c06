// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace core::engine {

//! Growing waits between tries: first, doubled, …, at most longest, each shortened by up to a quarter at random so that
//! many programs do not come back at the same moment.
struct Backoff {
    Duration first;
    Duration longest;

    //! The wait before try number \p attempt + 1; \p attempt >= 1. \p random is in [0, 1).
    [[nodiscard]] Duration delay(int attempt, double random) const;
};

//! Polling while Telegram or the network is down.
inline constexpr Backoff networkBackoff{std::chrono::seconds(1), std::chrono::seconds(60)};
//! Polling while another program polls, or a webhook is set: an old poll lives up to 50 s on Telegram's side.
inline constexpr Backoff conflictBackoff{std::chrono::seconds(30), std::chrono::minutes(5)};
//! Calls that surely were not executed, or may be repeated.
inline constexpr Backoff callBackoff{std::chrono::seconds(1), std::chrono::minutes(5)};

} // namespace core::engine
