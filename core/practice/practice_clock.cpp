// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_clock.h"

#include <vector>

namespace core::practice {

PracticeClock::PracticeClock(const Clock &clock, Scheduler &scheduler, Instant notBefore)
    : m_clock(clock)
    , m_scheduler(scheduler)
    , m_ahead(std::max(notBefore - clock.now(), Duration::zero()))
{
}

Instant PracticeClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_clock.now() + m_ahead;
}

Duration PracticeClock::steady() const
{
    const std::lock_guard lock(m_mutex);
    return m_clock.steady() + m_ahead;
}

void PracticeClock::after(Duration delay, QObject *receiver, std::function<void()> action)
{
    quint64 number = 0;
    {
        const std::lock_guard lock(m_mutex);
        number = ++m_lastNumber;
        m_entries.emplace(m_clock.steady() + m_ahead + delay, Entry{number, receiver, std::move(action)});
    }
    m_scheduler.after(delay, receiver, [this, number] { fire(number); });
}

void PracticeClock::advance(Duration by)
{
    std::vector<Entry> due;
    {
        const std::lock_guard lock(m_mutex);
        m_ahead += by;
        const auto end = m_entries.upper_bound(m_clock.steady() + m_ahead);
        for (auto entry = m_entries.begin(); entry != end; ++entry)
            due.push_back(std::move(entry->second));
        m_entries.erase(m_entries.begin(), end);
    }
    for (Entry &entry : due) {
        if (entry.receiver)
            QMetaObject::invokeMethod(entry.receiver, std::move(entry.action), Qt::QueuedConnection);
    }
}

//! The timer below has come; nothing is left to do when advance() was faster.
void PracticeClock::fire(quint64 number)
{
    std::function<void()> action;
    {
        const std::lock_guard lock(m_mutex);
        const auto entry = std::ranges::find_if(
            m_entries, [number](const auto &candidate) { return candidate.second.number == number; });
        if (entry == m_entries.end())
            return;
        action = std::move(entry->second.action);
        m_entries.erase(entry);
    }
    action();
}

} // namespace core::practice
