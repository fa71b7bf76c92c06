// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/practice/world/world.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace core::practice {

//! A world that lives on a thread of its own. Orders may come from any thread and are carried out one after the other.
class PracticeTelegram {
public:
    //! \p scheduler ends waiting polls; it has to go by the same clock as the world. It must outlive this.
    PracticeTelegram(std::unique_ptr<World> world, Scheduler &scheduler);
    //! Stops the thread. What was not carried out yet is dropped: those futures are cancelled.
    ~PracticeTelegram();
    Q_DISABLE_COPY_MOVE(PracticeTelegram)

    //! Gives `fn(World&)`, called in the world's thread, and lets waiting polls have what came of it.
    template <typename Fn>
    auto with(Fn fn) -> QFuture<std::invoke_result_t<Fn, World &>>
    {
        using T = std::invoke_result_t<Fn, World &>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        post([promise = std::move(promise), fn = std::move(fn)](World &world) mutable {
            if constexpr (std::is_void_v<T>)
                fn(world);
            else
                promise->addResult(fn(world));
            promise->finish();
        });
        return future;
    }

    //! The same for whoever wants no answer.
    void post(std::function<void(World &)> order);

    //! Calls \p action in the world's thread once \p delay has passed on the world's clock.
    void after(Duration delay, std::function<void(World &)> action);

private:
    void carryOut(const std::function<void(World &)> &order);
    void scheduleTick();

    std::unique_ptr<World> m_world;
    Scheduler &m_scheduler;
    QObject m_context; // in the thread; receiver of all that is posted to it
    std::optional<Duration> m_tickAt; // the earliest tick that is scheduled
    QThread m_thread;
};

} // namespace core::practice
