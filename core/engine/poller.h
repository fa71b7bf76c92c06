// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/base/trusted_clock.h"
#include "core/botapi/transport.h"
#include "core/domain/connection_state.h"
#include "core/engine/engine.h"

#include <QObject>

namespace core::engine {

//! Fetches updates, one long poll after the other, for ever. An offset is sent only after the batch before it is on disk:
//! that is what confirms updates to Telegram. Lives in the network thread.
//! \see https://core.telegram.org/bots/api#getupdates
class Poller final : public QObject {
    Q_OBJECT

public:
    Poller(botapi::Transport &transport, Engine &engine, TrustedClock &clock, Scheduler &scheduler);

    //! Starts at \p offset. \p hasWorkedBefore tells a revoked token from a wrong one.
    void start(qint64 offset, bool hasWorkedBefore);
    //! Stops asking; a poll on its way is left alone.
    void stop();
    //! Drops the present wait or poll and asks at once: the computer woke up, a person wants it.
    void pollNow();
    //! The computer has another network: what hangs on the old one is dropped, and a wait for a network is over. A wait that
    //! Telegram ordered, or another program or the disk is the reason for, goes on.
    void networkChanged();

    [[nodiscard]] const ConnectionState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(const core::ConnectionState &state);
    //! A batch was stored. \p stored is the number of new updates.
    void batchStored(int stored);

private:
    void poll();
    void received(const Result<botapi::RawReply> &reply);
    void storeBatch(botapi::UpdateBatch batch);
    void failed(const Error &error);
    void askForWebhook();
    void again(Duration wait);
    void enter(Connection connection, Duration wait = Duration::zero());
    void watch();

    botapi::Transport &m_transport;
    Engine &m_engine;
    TrustedClock &m_clock;
    Scheduler &m_scheduler;
    ConnectionState m_state;
    qint64 m_offset = 0;
    int m_limit = 100;
    int m_attempt = 0; // failures in a row
    quint64 m_run = 0; // number of the latest start; watches of older ones end
    quint64 m_round = 0; // number of the latest poll or wait; answers to older ones are ignored
    Duration m_lastWatch{0};
    Duration m_askedAt{0};
    bool m_isRunning = false;
    bool m_hasWorked = false;
    bool m_isAnswerWanted = false; // by whoever called pollNow()
    bool m_isBack = true; // the next answer tells that Telegram is reached again
    bool m_isOrderedToWait = false; // by something else than the network
};

} // namespace core::engine
