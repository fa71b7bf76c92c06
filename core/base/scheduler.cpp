// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scheduler.h"

#include <QTimer>

namespace core {

namespace {

// Longer waits than this are taken in steps: QTimer counts milliseconds in an int.
constexpr Duration longestTimer = std::chrono::hours(24);

void start(Duration delay, QObject *receiver, std::function<void()> action)
{
    if (delay > longestTimer) {
        QTimer::singleShot(longestTimer, receiver, [delay, receiver, action = std::move(action)]() mutable {
            start(delay - longestTimer, receiver, std::move(action));
        });
        return;
    }
    QTimer::singleShot(std::max(delay, Duration::zero()), receiver, std::move(action));
}

} // namespace

void SystemScheduler::after(Duration delay, QObject *receiver, std::function<void()> action)
{
    start(delay, receiver, std::move(action));
}

Instant ManualClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

Duration ManualClock::steady() const
{
    const std::lock_guard lock(m_mutex);
    return m_steady;
}

void ManualClock::after(Duration delay, QObject *receiver, std::function<void()> action)
{
    if (delay <= Duration::zero()) {
        QMetaObject::invokeMethod(receiver, std::move(action), Qt::QueuedConnection);
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_entries.emplace(m_steady + delay, Entry{receiver, std::move(action)});
}

void ManualClock::advance(Duration by)
{
    std::vector<Entry> due;
    {
        const std::lock_guard lock(m_mutex);
        m_steady += by;
        m_now += by;
        const auto end = m_entries.upper_bound(m_steady);
        for (auto entry = m_entries.begin(); entry != end; ++entry)
            due.push_back(std::move(entry->second));
        m_entries.erase(m_entries.begin(), end);
    }
    for (Entry &entry : due) {
        if (entry.receiver)
            QMetaObject::invokeMethod(entry.receiver, std::move(entry.action), Qt::QueuedConnection);
    }
}

void ManualClock::jumpTo(Instant instant)
{
    const std::lock_guard lock(m_mutex);
    m_now = instant;
}

} // namespace core
