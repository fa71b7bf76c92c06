// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sender.h"

#include "core/base/deliver.h"
#include "core/base/log.h"
#include "core/botapi/envelope.h"

namespace core::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int checksPerSecond = 5;
// When the store cannot be asked, e.g. because the disk is full.
constexpr Duration afterStorageFailure = 5s;

} // namespace

Sender::Sender(botapi::Transport &transport, Engine &engine, const TrustedClock &clock, Scheduler &scheduler,
               RateLimiter limiter)
    : m_transport(transport)
    , m_engine(engine)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_limiter(std::move(limiter))
{
    connect(&m_engine, &Engine::callsAdded, this, &Sender::wake, Qt::QueuedConnection);
}

void Sender::start()
{
    // A wait that Telegram ordered before a restart still counts.
    deliver(m_engine.heldUntil(), this, [this](const Result<std::optional<Instant>> &until) {
        if (!until)
            return m_scheduler.after(afterStorageFailure, this, [this] { start(); });
        m_storedHold = *until;
        if (*until && **until > m_clock.now()) {
            m_limiter.holdBulk(m_clock.steady() + (**until - m_clock.now()));
            Q_EMIT held(**until);
        }
        m_isRunning = true;
        wake();
    });
}

void Sender::storeHold(Instant until)
{
    m_storedHold = until;
    Q_EMIT held(until);
    static_cast<void>(m_engine.holdUntil(until));
}

void Sender::resume()
{
    if (std::exchange(m_isRefused, false))
        start();
}

void Sender::stop()
{
    m_isRunning = false;
    m_isRefused = false;
}

void Sender::networkChanged()
{
    if (m_answersInFlight + m_accessInFlight == 0)
        m_transport.reconnect(botapi::Channel::Urgent);
    if (m_bulkInFlight == 0)
        m_transport.reconnect(botapi::Channel::Bulk);
}

void Sender::wake()
{
    if (!m_isRunning)
        return;
    if (m_isClaiming) {
        m_isWanted = true;
        return;
    }
    claim();
}

void Sender::claim()
{
    const Duration now = m_clock.steady();
    ClaimRequest request;
    const int urgent = m_transport.connections(botapi::Channel::Urgent);
    request.urgentFree = urgent - m_answersInFlight - m_accessInFlight;
    request.accessFree = std::max(1, urgent - 1) - m_accessInFlight;
    request.bulkFree = m_transport.connections(botapi::Channel::Bulk) - m_bulkInFlight;
    // Access and messages wait until a server has told the time: see TrustedClock.
    request.windowFree = m_clock.isConfirmed() ? m_limiter.freeNow(now) : 0;
    request.checksFree = checksFree();
    request.areAnswersHeld = m_limiter.isHeld(Lane::Answers, now);
    request.heldChats = m_limiter.heldChats(now);
    if (request.urgentFree <= 0 && request.bulkFree <= 0)
        return; // the next answer wakes us

    m_isClaiming = true;
    deliver(m_engine.claim(std::move(request)), this, [this](const Result<Claim> &claim) {
        m_isClaiming = false;
        if (!claim) {
            m_isWanted = false; // asked for by the very claim that failed
            wakeAt(m_clock.steady() + afterStorageFailure);
        } else {
            for (const ClaimedCall &call : claim->calls)
                send(call);
            if (claim->nextDue)
                wakeAt(m_clock.steady() + std::max(*claim->nextDue - m_clock.now(), 10ms));
            if (const auto change = m_limiter.nextChange(m_clock.steady()))
                wakeAt(*change);
        }
        if (std::exchange(m_isWanted, false))
            wake();
    });
}

void Sender::send(const ClaimedCall &call)
{
    const Duration now = m_clock.steady();
    m_limiter.started(call.id, call.lane, call.limitKey, now);
    ++inFlight(call.lane);
    if (call.lane == Lane::Checks) {
        m_checks.push_back(now);
        std::erase_if(m_checks, [now](Duration start) { return start + 1s <= now; });
    }
    deliver(
        m_transport.send(call.request), this,
        [this, call](Result<botapi::RawReply> reply) { answered(call, std::move(reply)); },
        [this, call] { answered(call, failure(Error::Kind::OutcomeUnknown, u"cut off"_s)); });
}

void Sender::answered(const ClaimedCall &call, Result<botapi::RawReply> reply)
{
    const Duration now = m_clock.steady();
    --inFlight(call.lane);
    const bool isFlood = reply && reply->status == 429;
    if (isFlood) {
        const auto answer = botapi::openEnvelope(*reply);
        const Duration wait =
            !answer && answer.error().retryAfter ? Duration(*answer.error().retryAfter) : Duration(1s);
        m_limiter.refused(call.id, wait, now);
        if (call.lane != Lane::Answers)
            storeHold(std::max(m_storedHold.value_or(Instant()), m_clock.now() + wait));
    } else {
        m_limiter.answered(call.id, reply && reply->status == 200, now);
        // It was about one chat only: the next start must not hold up the others either.
        if (m_storedHold && *m_storedHold > m_clock.now() && !m_limiter.holdsBulk(now))
            storeHold(m_clock.now());
    }
    const bool isUnauthorized = reply && reply->status == 401;
    if (isUnauthorized && m_isRunning) {
        m_isRunning = false;
        m_isRefused = true;
        Q_EMIT unauthorized();
    }
    // The next claim is queued behind this: the writer stores the outcome first.
    keep(call.id, reply);
    Q_EMIT callEnded();
    wake();
}

void Sender::keep(OutboxId call, const Result<botapi::RawReply> &reply)
{
    // An outcome that is lost would leave its row on its way for ever, and with it all that wait behind it.
    ++m_unstored;
    deliver(
        m_engine.finish(call, reply), this,
        [this, call, reply](const Result<> &stored) {
            --m_unstored;
            if (stored)
                return;
            ++m_unstored;
            m_scheduler.after(afterStorageFailure, this, [this, call, reply] {
                --m_unstored;
                keep(call, reply);
            });
        },
        [this] { --m_unstored; });
}

int &Sender::inFlight(Lane lane)
{
    switch (lane) {
    case Lane::Answers:
        return m_answersInFlight;
    case Lane::Access:
        return m_accessInFlight;
    default:
        return m_bulkInFlight;
    }
}

void Sender::wakeAt(Duration steady)
{
    if (m_plannedWake && *m_plannedWake <= steady && *m_plannedWake > m_clock.steady())
        return;
    m_plannedWake = steady;
    m_scheduler.after(std::max(steady - m_clock.steady(), Duration(0)), this, [this, steady] {
        if (m_plannedWake == steady)
            m_plannedWake.reset();
        wake();
    });
}

int Sender::checksFree() const
{
    const Duration now = m_clock.steady();
    const auto recent =
        std::count_if(m_checks.begin(), m_checks.end(), [now](Duration start) { return start + 1s > now; });
    return checksPerSecond - static_cast<int>(recent);
}

} // namespace core::engine
