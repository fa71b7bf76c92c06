// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/base/trusted_clock.h"
#include "core/botapi/transport.h"
#include "core/engine/engine.h"
#include "core/engine/rate_limiter.h"

#include <QObject>

#include <deque>

namespace core::engine {

//! Carries calls out: claims what may go, sends it, stores the outcome. Never more calls on their way than there are
//! connections, so nothing waits inside the transport. Lives in the network thread; no SQL.
class Sender final : public QObject {
    Q_OBJECT

public:
    Sender(botapi::Transport &transport, Engine &engine, const TrustedClock &clock, Scheduler &scheduler,
           RateLimiter limiter = RateLimiter());

    //! Starts sending; nothing of lanes 2 to 5 goes before a server has confirmed the time.
    void start();
    //! The token is good after all: goes on where unauthorized() had stopped it.
    void resume();
    //! No further calls; those on their way end as usual.
    void stop();
    //! Something may be waiting. Cheap.
    void wake();
    //! The computer has another network: connections that carry nothing are made anew. A call on its way may still be answered;
    //! cut, nobody would know whether it arrived.
    void networkChanged();
    //! Whether no call is on its way or about to be claimed.
    [[nodiscard]] bool isIdle() const
    {
        return m_answersInFlight + m_accessInFlight + m_bulkInFlight + m_unstored == 0 && !m_isClaiming && !m_isWanted;
    }

Q_SIGNALS:
    //! The token was refused: the sender has stopped, and all rows wait.
    void unauthorized();
    //! Telegram ordered all calls but answers to buttons to wait until then; in the past: not any more.
    void held(core::Instant until);
    //! An outcome came; it is on its way into the store.
    void callEnded();

private:
    void claim();
    void send(const ClaimedCall &call);
    void answered(const ClaimedCall &call, Result<botapi::RawReply> reply);
    void storeHold(Instant until);
    void keep(OutboxId call, const Result<botapi::RawReply> &reply);
    [[nodiscard]] int &inFlight(Lane lane);
    void wakeAt(Duration steady);
    [[nodiscard]] int checksFree() const;

    botapi::Transport &m_transport;
    Engine &m_engine;
    const TrustedClock &m_clock;
    Scheduler &m_scheduler;
    RateLimiter m_limiter;
    std::deque<Duration> m_checks; // starts within the last second
    std::optional<Duration> m_plannedWake;
    int m_answersInFlight = 0;
    int m_accessInFlight = 0;
    int m_bulkInFlight = 0;
    int m_unstored = 0; // outcomes that are not on disk yet
    std::optional<Instant> m_storedHold; //!< as the store has it, for the next start
    bool m_isRunning = false;
    bool m_isRefused = false; // stopped by unauthorized()
    bool m_isClaiming = false;
    bool m_isWanted = false; // asked for while claiming
};

} // namespace core::engine
