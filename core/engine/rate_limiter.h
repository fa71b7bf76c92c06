// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/strong_id.h"
#include "core/domain/outbox_row.h"

#include <QHash>

#include <deque>
#include <optional>

namespace core::engine {

//! When the next call may go out. Pure: time is given, in any unit that only grows (Clock::steady()).
//!
//! All calls but urgent answers share an acknowledgement window: a call starts when fewer than 30 others are unanswered or
//! were answered within the last second, so call n starts at least one second after the *answer* to call n - 30. A fixed
//! pace of 30 a second is refused as soon as the line gets slower and then faster again; this is not.
//! Messages are limited per chat besides: one a second, into groups 20 a minute.
//! \see https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
class RateLimiter {
public:
    struct Limits {
        size_t window = 30;
        Duration windowTime = std::chrono::seconds(1);
        Duration chatPause = std::chrono::seconds(1);
        size_t groupMessages = 20;
        Duration groupTime = std::chrono::seconds(60);
    };

    RateLimiter() = default;
    explicit RateLimiter(Limits limits) : m_limits(limits) { }

    //! How many calls of lanes 2 to 5 may start now.
    [[nodiscard]] size_t freeNow(Duration now) const;
    //! The chats into which no message may go now.
    [[nodiscard]] QSet<qint64> heldChats(Duration now);
    //! When something that is held now may be free; nothing when only an answer can free it, or nothing is held.
    [[nodiscard]] std::optional<Duration> nextChange(Duration now) const;
    //! Whether this lane waits for the end of a 429.
    [[nodiscard]] bool isHeld(Lane lane, Duration now) const;

    void started(OutboxId call, Lane lane, std::optional<qint64> chat, Duration now);
    //! \p hasSucceeded: into another chat than the one that was refused, it ends the hold of all the others.
    void answered(OutboxId call, bool hasSucceeded, Duration now);
    //! A 429: holds the call's chat and all bulk sending; lane 1 is held only by its own.
    void refused(OutboxId call, Duration wait, Duration now);
    //! Whether everything but urgent answers waits, because Telegram ordered it.
    [[nodiscard]] bool holdsBulk(Duration now) const { return m_bulkHeldUntil > now; }
    //! A hold that was known before, e.g. from before a restart.
    void holdBulk(Duration until) { m_bulkHeldUntil = std::max(m_bulkHeldUntil, until); }

private:
    struct Flight {
        OutboxId call;
        Lane lane;
        std::optional<qint64> chat;
        std::optional<Duration> answered;
    };
    struct ChatState {
        Duration heldUntil{0};
        std::deque<Duration> messages; // when those of the last minute were answered; only groups
        int inFlight = 0;
    };

    void settle(Duration now);
    Flight *find(OutboxId call);

    Limits m_limits;
    std::deque<Flight> m_window; // the last calls that count for it, in order of start
    std::deque<Flight> m_urgent;
    QHash<qint64, ChatState> m_chats;
    Duration m_bulkHeldUntil{0};
    Duration m_urgentHeldUntil{0};
    std::optional<qint64> m_refusedChat;
};

} // namespace core::engine
