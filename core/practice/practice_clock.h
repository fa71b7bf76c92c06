// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

namespace core::practice {

//! Another clock's time that can be moved ahead: a practised month need not take a month. Any thread. It has to outlive
//! whoever waits on it.
class PracticeClock final : public Clock, public Scheduler {
public:
    //! Both must outlive this one and go together. Begins at \p notBefore when that is later than \p clock, so that a
    //! world that was moved ahead goes on where it stopped.
    PracticeClock(const Clock &clock, Scheduler &scheduler, Instant notBefore = {});

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Duration steady() const override;
    void after(Duration delay, QObject *receiver, std::function<void()> action) override;

    //! Moves ahead and posts what became due to its receivers, in order.
    void advance(Duration by);

private:
    struct Entry {
        quint64 number;
        QPointer<QObject> receiver;
        std::function<void()> action;
    };

    void fire(quint64 number);

    const Clock &m_clock;
    Scheduler &m_scheduler;
    mutable std::mutex m_mutex;
    Duration m_ahead;
    quint64 m_lastNumber = 0;
    std::multimap<Duration, Entry> m_entries; // by the steady time at which they are due
};

} // namespace core::practice
