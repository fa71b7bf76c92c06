// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poller.h"

#include "core/base/deliver.h"
#include "core/base/log.h"
#include "core/botapi/api_client.h"
#include "core/botapi/methods/get_updates.h"
#include "core/botapi/methods/get_webhook_info.h"
#include "core/engine/backoff.h"

#include <QRandomGenerator>
#include <QUrl>

namespace core::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds pollTimeout = 50s; // Telegram takes no more
constexpr auto readDeadline = pollTimeout + 10s;
constexpr auto watchEvery = 30s;
// A watch that comes this late means that the computer slept: connections are dead without anybody saying so.
constexpr auto sleptFor = 90s;
// After a poll was cut by its deadline: a slow line still moves on in small steps.
constexpr std::array smallerLimits{std::pair{100, 10}, std::pair{10, 1}, std::pair{1, 1}};

double random()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

Poller::Poller(botapi::Transport &transport, Engine &engine, TrustedClock &clock, Scheduler &scheduler)
    : m_transport(transport)
    , m_engine(engine)
    , m_clock(clock)
    , m_scheduler(scheduler)
{
}

void Poller::start(qint64 offset, bool hasWorkedBefore)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_hasWorked = hasWorkedBefore;
    m_offset = offset;
    m_attempt = 0;
    enter(Connection::Checking);
    m_lastWatch = m_askedAt = m_clock.steady();
    ++m_run;
    watch();
    poll();
}

void Poller::stop()
{
    m_isRunning = false;
    ++m_round;
}

void Poller::pollNow()
{
    if (!m_isRunning)
        return;
    ++m_round; // whatever still comes is ignored; it is delivered again
    m_isAnswerWanted = true;
    m_isBack = true;
    m_transport.reconnect(botapi::Channel::Poll);
    poll();
}

void Poller::networkChanged()
{
    if (!m_isRunning || m_isOrderedToWait)
        return;
    qCInfo(lcEngine) << "the network is another - connecting anew";
    pollNow();
}

void Poller::poll()
{
    if (!m_isRunning)
        return;
    m_isOrderedToWait = false;
    // The first poll of a connection, and one that somebody wants, does not wait for something to happen: it shows at once
    // that all is well, and brings the server's time, for which access waits.
    const bool isAnswerWanted = std::exchange(m_isAnswerWanted, false);
    const bool isProven = m_state.connection == Connection::Connected && !m_state.nextTry && !isAnswerWanted;
    const botapi::GetUpdates method{m_offset, m_limit, isProven ? pollTimeout : 0s, botapi::allowedUpdates()};
    m_askedAt = m_clock.steady();
    const quint64 round = ++m_round;
    deliver(
        m_transport.send(botapi::ApiClient::requestFor(method, {botapi::Channel::Poll, readDeadline})), this,
        [this, round](const Result<botapi::RawReply> &reply) {
            if (round == m_round && m_isRunning)
                received(reply);
        },
        [this, round] {
            if (round == m_round && m_isRunning)
                failed(Error{Error::Kind::OutcomeUnknown, u"the poll was cancelled"_s});
        });
}

void Poller::received(const Result<botapi::RawReply> &reply)
{
    if (!reply) {
        if (reply.error().kind == Error::Kind::OutcomeUnknown && m_clock.steady() - m_askedAt >= readDeadline) {
            const auto smaller = std::find_if(smallerLimits.begin(), smallerLimits.end(),
                                              [this](const auto &step) { return step.first == m_limit; });
            m_limit = smaller != smallerLimits.end() ? smaller->second : 10;
        }
        return failed(reply.error());
    }
    auto batch = botapi::UpdateBatch::fromReply(*reply);
    if (!batch)
        return failed(batch.error());
    const bool isFirst = !m_clock.isConfirmed();
    if (reply->serverTime)
        m_clock.confirm(*reply->serverTime);
    else
        m_clock.confirmUnchecked();
    if (isFirst)
        QMetaObject::invokeMethod(&m_engine, &Engine::checkTime, Qt::QueuedConnection);
    storeBatch(std::move(*batch));
}

void Poller::storeBatch(botapi::UpdateBatch batch)
{
    const bool wasSmall = m_limit < 100 && !batch.isEmpty();
    deliver(m_engine.store(std::move(batch), m_offset), this,
            [this, wasSmall, round = m_round](const Result<BatchOutcome> &outcome) {
                if (round != m_round || !m_isRunning)
                    return;
                if (!outcome) {
                    // Nothing is confirmed: Telegram keeps the batch and gives it again.
                    m_state.cause = outcome.error().kind;
                    m_isOrderedToWait = true;
                    enter(Connection::StorageTrouble, networkBackoff.delay(++m_attempt, random()));
                    return again(*m_state.nextTry - m_clock.now());
                }
                if (std::exchange(m_isBack, false))
                    m_engine.bringForward();
                m_attempt = 0;
                m_hasWorked = true;
                m_offset = outcome->nextOffset;
                if (!wasSmall)
                    m_limit = 100;
                else
                    m_limit = std::min(100, m_limit * 10);
                enter(Connection::Connected);
                if (outcome->stored > 0)
                    Q_EMIT batchStored(outcome->stored);
                poll();
            });
}

void Poller::failed(const Error &error)
{
    ++m_attempt;
    m_isBack = true;
    qCInfo(lcEngine).noquote() << "poll failed:" << nameOf(error.kind) << error.detail;
    m_isOrderedToWait = error.kind == Error::Kind::Conflict || error.kind == Error::Kind::FloodWait;
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        stop(); // no retry loop with a token that nobody knows
        return enter(m_hasWorked ? Connection::Revoked : Connection::WrongToken);
    case Error::Kind::Conflict:
        if (error.detail.contains("webhook"_L1, Qt::CaseInsensitive))
            return askForWebhook();
        enter(Connection::OtherPoller, conflictBackoff.delay(m_attempt, random()));
        break;
    case Error::Kind::FloodWait:
        enter(Connection::Connected, error.retryAfter.value_or(1s));
        break;
    default:
        // One cut poll is no news; a second in a row is.
        enter(m_attempt > 1 || m_state.connection == Connection::Checking ? Connection::Offline : m_state.connection,
              networkBackoff.delay(m_attempt, random()));
    }
    again(*m_state.nextTry - m_clock.now());
}

void Poller::askForWebhook()
{
    enter(Connection::Webhook, conflictBackoff.delay(m_attempt, random()));
    const Duration wait = *m_state.nextTry - m_clock.now();
    again(wait);
    deliver(botapi::ApiClient(m_transport).call(botapi::GetWebhookInfo{}), this,
            [this, round = m_round](const Result<botapi::WebhookInfo> &info) {
                if (round != m_round || !info)
                    return;
                m_state.webhookHost = QUrl(info->url).host();
                m_state.webhookPending = info->pendingUpdateCount;
                Q_EMIT stateChanged(m_state);
            });
}

void Poller::again(Duration wait)
{
    m_scheduler.after(wait, this, [this, round = ++m_round] {
        if (round == m_round && m_isRunning)
            poll();
    });
}

void Poller::enter(Connection connection, Duration wait)
{
    const Instant now = m_clock.now();
    if (connection != m_state.connection) {
        m_state.since = now;
        qCInfo(lcEngine) << "connection is now" << nameOf(connection);
    }
    m_state.connection = connection;
    if (connection == Connection::Connected && wait == Duration::zero())
        m_state.lastAnswer = now;
    if (connection != Connection::StorageTrouble)
        m_state.cause.reset();
    if (connection != Connection::Webhook) {
        m_state.webhookHost.clear();
        m_state.webhookPending = 0;
    }
    m_state.nextTry = wait > Duration::zero() ? std::optional(now + wait) : std::nullopt;
    Q_EMIT stateChanged(m_state);
}

void Poller::watch()
{
    if (!m_isRunning)
        return;
    const Duration now = m_clock.steady();
    const bool hasSlept = now - std::exchange(m_lastWatch, now) >= sleptFor;
    // The transport cuts every poll at its deadline; this is for the day on which even that failed.
    const bool isStuck = !m_state.nextTry && now - m_askedAt > readDeadline + watchEvery;
    if (hasSlept || isStuck) {
        qCInfo(lcEngine) << (hasSlept ? "woke up" : "the poll hangs") << "- connecting anew";
        m_transport.reconnect(botapi::Channel::Urgent);
        m_transport.reconnect(botapi::Channel::Bulk);
        pollNow();
    }
    m_scheduler.after(watchEvery, this, [this, run = m_run] {
        if (run == m_run)
            watch();
    });
}

} // namespace core::engine
