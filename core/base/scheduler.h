// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <mutex>

namespace core {

//! Timers that tests can drive by hand.
class Scheduler {
public:
    virtual ~Scheduler() = default;

    //! Calls \p action in the thread of \p receiver once \p delay (>= 0) has passed; never if the receiver is gone.
    virtual void after(Duration delay, QObject *receiver, std::function<void()> action) = 0;
};

class SystemScheduler final : public Scheduler {
public:
    void after(Duration delay, QObject *receiver, std::function<void()> action) override;
};

//! Clock and timers that stand still until somebody moves them: tests, practice mode, pictures. Any thread.
class ManualClock final : public Clock, public Scheduler {
public:
    explicit ManualClock(Instant start = instantFromUnix(1'790'000'000)) : m_now(start) { }

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Duration steady() const override;
    void after(Duration delay, QObject *receiver, std::function<void()> action) override;

    //! Moves both times ahead and posts the actions that became due to their receivers, in order.
    void advance(Duration by);
    //! Sets the wall clock only, as a person does.
    void jumpTo(Instant instant);

private:
    struct Entry {
        QPointer<QObject> receiver;
        std::function<void()> action;
    };

    mutable std::mutex m_mutex;
    Instant m_now;
    Duration m_steady{0};
    std::multimap<Duration, Entry> m_entries;
};

} // namespace core
