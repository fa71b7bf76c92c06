// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/app_lock.h"

#include "core/base/deliver.h"

#include <QPromise>

#include <algorithm>
#include <functional>

using namespace std::chrono_literals;
using core::Duration;
using core::Error;
using core::Result;
using core::Secret;

namespace ui {

namespace {

using Outcome = QFuture<Result<>>;

Outcome refusal(Error::Kind kind)
{
    return QtFuture::makeReadyFuture(Result<>(core::failure(kind)));
}

//! What \p next comes to, once it is there.
void pass(const Result<> &outcome, QObject *, const std::function<void(const Result<> &)> &give)
{
    give(outcome);
}
void pass(const Outcome &outcome, QObject *receiver, const std::function<void(const Result<> &)> &give)
{
    core::deliver(outcome, receiver, give, [give] { give(core::failure(Error::Kind::Cancelled)); });
}

//! Asks \p next, which gives a Result<> or the future of one, for the outcome once \p first went well.
template <typename T, typename Next>
Outcome chained(const QFuture<Result<T>> &first, QObject *receiver, Next next)
{
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const std::function<void(const Result<> &)> give = [promise](const Result<> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    core::deliver(
        first, receiver,
        [give, next, receiver](const Result<T> &outcome) {
            if (outcome)
                pass(next(outcome), receiver, give);
            else
                give(core::failure(outcome.error()));
        },
        [give] { give(core::failure(Error::Kind::Cancelled)); });
    return promise->future();
}

//! A second after the first wrong password, twice as long after each further one, at most a minute.
Duration waitAfter(int wrong)
{
    return std::min<Duration>(1s * (1 << std::min(wrong - 1, 6)), 1min);
}

} // namespace

AppLock::AppLock(LockPort port, const core::Clock &clock, core::Scheduler &scheduler)
    : m_port(std::move(port))
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_rules(m_port.load())
    , m_touched(clock.steady())
{
    watch();
}

Result<> AppLock::setRules(const LockRules &rules)
{
    LockRules changed = rules;
    changed.hash = m_rules.hash;
    return keep(std::move(changed));
}

Outcome AppLock::setPassword(const Secret &current, const Secret &next)
{
    const auto set = [this, next](const Result<> &) {
        return chained(m_port.hash(next), this, [this](const Result<QByteArray> &hash) {
            LockRules rules = m_rules;
            rules.hash = *hash;
            return keep(std::move(rules));
        });
    };
    return hasPassword() ? chained(check(current), this, set) : set({});
}

Outcome AppLock::removePassword(const Secret &current)
{
    return chained(check(current), this, [this](const Result<> &) {
        LockRules rules = m_rules;
        rules.hash.clear();
        return keep(std::move(rules));
    });
}

Outcome AppLock::unlock(const Secret &password)
{
    if (!m_isLocked)
        return refusal(Error::Kind::AlreadyDone);
    return chained(check(password), this, [this](const Result<> &) {
        m_isLocked = false;
        m_touched = m_clock.steady();
        watch();
        Q_EMIT lockedChanged(false);
        return Result<>();
    });
}

Duration AppLock::wait() const
{
    return std::max(Duration(0), m_waitUntil - m_clock.steady());
}

void AppLock::lock()
{
    if (m_isLocked || !hasPassword())
        return;
    m_isLocked = true;
    Q_EMIT lockedChanged(true);
}

void AppLock::lockAtStart()
{
    if (m_rules.atStart)
        lock();
}

void AppLock::lockWhenHidden()
{
    if (m_rules.whenHidden)
        lock();
}

bool AppLock::touched()
{
    if (m_isLocked || !hasPassword())
        return false;
    if (isIdle()) {
        lock();
        return true;
    }
    m_touched = m_clock.steady();
    return false;
}

Outcome AppLock::check(const Secret &password)
{
    if (m_isChecking || wait() > Duration(0))
        return refusal(Error::Kind::Busy);
    m_isChecking = true;
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    core::deliver(
        m_port.check(password, m_rules.hash), this,
        [this, promise](const Result<> &outcome) {
            m_isChecking = false;
            m_wrong = outcome ? 0 : m_wrong + 1;
            if (!outcome)
                m_waitUntil = m_clock.steady() + waitAfter(m_wrong);
            promise->addResult(outcome);
            promise->finish();
        },
        [this, promise] {
            m_isChecking = false;
            promise->addResult(Result<>(core::failure(Error::Kind::Cancelled)));
            promise->finish();
        });
    return promise->future();
}

Result<> AppLock::keep(LockRules rules)
{
    if (rules == m_rules)
        return {};
    if (auto saved = m_port.save(rules); !saved)
        return saved;
    m_rules = std::move(rules);
    m_touched = m_clock.steady();
    m_isWatching = false; // the time may be shorter now
    watch();
    Q_EMIT rulesChanged();
    return {};
}

bool AppLock::isIdle() const
{
    return m_rules.idle > 0min && m_clock.steady() - m_touched >= m_rules.idle;
}

void AppLock::watch()
{
    // One timer for the rest of the time, not one for each touch: each wakes the computer.
    if (m_isWatching || m_isLocked || !hasPassword() || m_rules.idle <= 0min)
        return;
    m_isWatching = true;
    const Duration rest = std::max<Duration>(1s, m_touched + m_rules.idle - m_clock.steady());
    m_scheduler.after(rest, this, [this, turn = ++m_watch] {
        if (turn != m_watch)
            return;
        m_isWatching = false;
        if (!m_isLocked && hasPassword() && isIdle())
            lock();
        watch();
    });
}

} // namespace ui
