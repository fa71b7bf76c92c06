// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile_store.h"
#include "core/base/deliver.h"
#include "core/botapi/api_client.h"
#include "core/commands/commands.h"
#include "core/domain/connection_state.h"
#include "core/engine/engine.h"
#include "core/engine/poller.h"
#include "core/engine/sender.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace app {

//! A bot at work: asks who it is, then fetches and sends in the network thread until it is destroyed. One token, one
//! runtime; another token is another runtime on the same store. Main thread.
class BotRuntime final : public QObject {
    Q_OBJECT

public:
    //! Makes the transport; called in the network thread, where the transport lives and ends.
    using MakeTransport = std::function<std::unique_ptr<core::botapi::Transport>()>;

    //! \p bot is whom the transport speaks for. \p clock is confirmed by the servers' answers. All references must live longer.
    BotRuntime(ProfileStore &store, core::TrustedClock &clock, core::Scheduler &scheduler, core::BotId bot,
               MakeTransport makeTransport);
    //! Stops: nothing new is sent or fetched, and what is on its way stays written down as such.
    ~BotRuntime() override;

    //! Begins. A bot that the store knows works at once, also offline; an unknown one has to answer getMe first.
    void start();
    //! Null until the bot is known.
    [[nodiscard]] core::engine::Engine *engine() { return m_engine.get(); }
    [[nodiscard]] core::commands::Commands *commands() { return m_commands.get(); }
    [[nodiscard]] const core::ConnectionState &state() const { return m_state; }
    //! When the last update came or the last call ended, by the steady clock.
    [[nodiscard]] core::Duration lastActivity() const { return m_lastActivity; }

    //! Fetch at once: a person asked.
    void pollNow();
    //! The computer has another network: nothing waits for connections of the old one.
    void networkChanged();
    //! Calls a method outside the outbox, for questions of the window.
    template <core::botapi::Method M>
    auto call(const M &method) -> QFuture<core::Result<typename M::Reply>>;

Q_SIGNALS:
    //! engine() and commands() are there now. Orders given at once are carried out before anything is fetched or sent.
    void ready();
    void stateChanged(const core::ConnectionState &state);
    //! The token belongs to another bot than the profile, or the store refused it.
    void refused(const core::Error &error);

private:
    struct Network; // what lives in the network thread

    void identify();
    void identified(const core::botapi::User &bot);
    void refuse(const core::Error &error);
    void begin(const core::store::BotRecord &bot);
    void startEngine(const core::store::BotRecord &bot);
    void setState(const core::ConnectionState &state);
    void inNetwork(std::function<void(Network &)> work);

    ProfileStore &m_store;
    core::TrustedClock &m_clock;
    core::Scheduler &m_scheduler;
    core::BotId m_bot;
    core::ConnectionState m_state;
    core::Duration m_lastActivity{0};
    int m_attempts = 0;

    std::unique_ptr<core::engine::Engine> m_engine;
    std::unique_ptr<core::commands::Commands> m_commands;
    QThread m_thread;
    std::unique_ptr<Network> m_network;
};

//! Lives in the network thread, with all that is in it.
struct BotRuntime::Network : public QObject {
    std::unique_ptr<core::botapi::Transport> transport;
    std::unique_ptr<core::engine::Poller> poller;
    std::unique_ptr<core::engine::Sender> sender;
};

template <core::botapi::Method M>
auto BotRuntime::call(const M &method) -> QFuture<core::Result<typename M::Reply>>
{
    using Outcome = core::Result<typename M::Reply>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    inNetwork([promise, method](Network &network) {
        core::deliver(
            core::botapi::ApiClient(*network.transport).call(method), &network,
            [promise](Outcome outcome) {
                promise->addResult(std::move(outcome));
                promise->finish();
            },
            [promise] {
                promise->future().cancel();
                promise->finish();
            });
    });
    return promise->future();
}

} // namespace app
