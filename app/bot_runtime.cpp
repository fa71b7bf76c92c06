// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot_runtime.h"

#include "core/base/log.h"
#include "core/botapi/methods/get_me.h"
#include "core/engine/backoff.h"
#include "core/feature_registry.h"

#include <QRandomGenerator>

namespace app {

using namespace core;
using namespace Qt::StringLiterals;

BotRuntime::BotRuntime(ProfileStore &store, TrustedClock &clock, Scheduler &scheduler, BotId bot,
                       MakeTransport makeTransport)
    : m_store(store)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_bot(bot)
    , m_network(std::make_unique<Network>())
{
    m_thread.setObjectName(u"network"_s);
    m_network->moveToThread(&m_thread);
    m_thread.start();
    inNetwork([makeTransport = std::move(makeTransport)](Network &network) { network.transport = makeTransport(); });
}

BotRuntime::~BotRuntime()
{
    // What lives in the network thread ends there; sockets and timers belong to it.
    QMetaObject::invokeMethod(
        m_network.get(),
        [network = m_network.get()] {
            network->poller.reset();
            network->sender.reset();
            network->transport.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void BotRuntime::start()
{
    setState({.connection = Connection::Checking, .since = m_clock.now()});
    deliver(m_store.writer().submit([](store::Tx &tx) { return store::BotRepository(tx).find(); }), this,
            [this](const Result<std::optional<store::BotRecord>> &bot) {
                // Its updates would be confirmed and lost, and this profile's calls go out in its name.
                if (bot && *bot && (*bot)->id != m_bot)
                    return refuse({Error::Kind::InvalidInput, u"the profile belongs to another bot"_s});
                if (bot && *bot)
                    begin(**bot);
                identify();
            });
}

void BotRuntime::identify()
{
    deliver(call(botapi::GetMe{}), this, [this](const Result<botapi::User> &bot) {
        if (bot)
            return identified(*bot);
        if (m_engine)
            return; // the poller says how things stand, and a known bot is known
        if (bot.error().kind == Error::Kind::Unauthorized)
            return setState({.connection = Connection::WrongToken, .since = m_clock.now()});
        const Duration wait = engine::networkBackoff.delay(++m_attempts, QRandomGenerator::global()->generateDouble());
        setState({.connection = Connection::Offline,
                  .since = m_state.connection == Connection::Offline ? m_state.since : m_clock.now(),
                  .nextTry = m_clock.now() + wait});
        m_scheduler.after(wait, this, [this, attempt = m_attempts] {
            if (attempt == m_attempts) // otherwise another network was tried meanwhile
                identify();
        });
    });
}

void BotRuntime::identified(const botapi::User &bot)
{
    const store::BotRecord record{.id = BotId(bot.id.value()),
                                  .username = bot.username,
                                  .firstName = bot.firstName,
                                  .canJoinGroups = bot.canJoinGroups,
                                  .canReadAllGroupMessages = bot.canReadAllGroupMessages};
    const auto save = [record](store::Tx &tx) -> Result<store::BotRecord> {
        store::BotRepository bots(tx);
        GATEHOUSE_TRY(bots.save(record));
        return bots.find().map([&](const std::optional<store::BotRecord> &stored) { return stored.value_or(record); });
    };
    deliver(m_store.writer().submit(save), this, [this](const Result<store::BotRecord> &stored) {
        if (!stored) {
            refuse(stored.error());
        } else if (!m_engine) {
            begin(*stored);
        }
    });
}

void BotRuntime::refuse(const Error &error)
{
    qCCritical(lcApp).noquote() << "the bot was refused:" << error.detail;
    setState({.connection = Connection::None});
    Q_EMIT refused(error);
}

void BotRuntime::begin(const store::BotRecord &bot)
{
    m_engine = std::make_unique<engine::Engine>(m_store.writer(), m_clock, m_scheduler, bot.id, makeFeatures(),
                                                makeReconciler());
    m_commands = std::make_unique<commands::Commands>(*m_engine);
    Q_EMIT ready();
    startEngine(bot);
}

void BotRuntime::startEngine(const store::BotRecord &bot)
{
    deliver(m_engine->start(), this, [this, bot](const Result<> &started) {
        if (!started) {
            const Instant now = m_clock.now();
            const Duration wait =
                engine::networkBackoff.delay(++m_attempts, QRandomGenerator::global()->generateDouble());
            setState({.connection = Connection::StorageTrouble,
                      .since = m_state.connection == Connection::StorageTrouble ? m_state.since : now,
                      .nextTry = now + wait,
                      .cause = started.error().kind});
            return m_scheduler.after(wait, this, [this, bot] { startEngine(bot); });
        }
        m_attempts = 0;
        inNetwork([this, bot](Network &network) {
            network.poller = std::make_unique<engine::Poller>(*network.transport, *m_engine, m_clock, m_scheduler);
            network.sender = std::make_unique<engine::Sender>(*network.transport, *m_engine, m_clock, m_scheduler);
            connect(network.poller.get(), &engine::Poller::stateChanged, this, &BotRuntime::setState);
            connect(network.poller.get(), &engine::Poller::batchStored, this,
                    [this] { m_lastActivity = m_clock.steady(); });
            connect(network.sender.get(), &engine::Sender::callEnded, this,
                    [this] { m_lastActivity = m_clock.steady(); });
            connect(network.sender.get(), &engine::Sender::held, this, [this](Instant until) {
                m_state.heldUntil = until;
                Q_EMIT stateChanged(m_state);
            });
            // Whether the token is good is for the poll to find out.
            connect(network.sender.get(), &engine::Sender::unauthorized, network.poller.get(),
                    &engine::Poller::pollNow);
            connect(network.poller.get(), &engine::Poller::stateChanged, network.sender.get(),
                    [sender = network.sender.get()](const ConnectionState &state) {
                        const bool isAnswered = state.connection == Connection::Connected && !state.nextTry;
                        if (isAnswered || state.connection == Connection::OtherPoller
                            || state.connection == Connection::Webhook)
                            sender->resume(); // none of these is said to whom Telegram does not know
                    });
            network.sender->start();
            network.poller->start(bot.updateOffset, bot.lastPoll > Instant());
        });
    });
}

void BotRuntime::pollNow()
{
    inNetwork([](Network &network) {
        if (network.poller)
            network.poller->pollNow();
    });
}

void BotRuntime::networkChanged()
{
    if (!m_engine && m_state.connection == Connection::Offline) {
        ++m_attempts; // instead of the one that waits
        identify();
    }
    inNetwork([](Network &network) {
        if (network.poller)
            network.poller->networkChanged();
        if (network.sender)
            network.sender->networkChanged();
    });
}

void BotRuntime::setState(const ConnectionState &state)
{
    const auto held = m_state.heldUntil; // of this the sender tells
    m_state = state;
    m_state.heldUntil = held;
    Q_EMIT stateChanged(m_state);
}

void BotRuntime::inNetwork(std::function<void(Network &)> work)
{
    QMetaObject::invokeMethod(
        m_network.get(), [network = m_network.get(), work = std::move(work)] { work(*network); }, Qt::QueuedConnection);
}

} // namespace app
