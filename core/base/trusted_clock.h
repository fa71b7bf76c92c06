// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <mutex>
#include <optional>

namespace core {

//! The wall clock, checked against the time that Telegram's servers write into every answer. While both agree within
//! tolerance, the computer's own clock counts. When it jumps or was set wrong, time is carried on from the last answer
//! instead, so that nobody is removed early or late because a clock was changed. Any thread.
class TrustedClock final : public Clock {
public:
    static constexpr Duration tolerance = std::chrono::seconds(90);

    explicit TrustedClock(const Clock &clock) : m_clock(clock) { }

    [[nodiscard]] Instant now() const override;
    //! The servers' time, also while the computer's own is within tolerance: for what is compared with dates of theirs.
    //! The computer's where no server told the time.
    [[nodiscard]] Instant serverNow() const;
    [[nodiscard]] Duration steady() const override { return m_clock.steady(); }

    //! A server's Date, as of now.
    void confirm(Instant serverTime);
    //! The server answers without telling the time, as a Bot API server of one's own may: the computer's clock counts as
    //! it is, until a Date comes.
    void confirmUnchecked();
    //! Whether a server has spoken since the start: what acts by time alone waits for that.
    [[nodiscard]] bool isConfirmed() const;
    //! How far the computer's clock is ahead of the servers'; zero while they agree.
    [[nodiscard]] Duration error() const;

private:
    struct Mark {
        Instant server;
        Duration steady;
    };

    [[nodiscard]] Instant byServer() const;

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::optional<Mark> m_mark;
    bool m_isUnchecked = false;
};

} // namespace core
