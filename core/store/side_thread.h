// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QFuture>
#include <QPromise>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace core::store {

//! A thread beside writer and reader for work that takes long: checks and copies. Every job has a connection of its own,
//! so neither of the two waits for it.
class SideThread final {
public:
    explicit SideThread(QString storePath);
    //! Breaks off the job that runs; those that wait are cancelled.
    ~SideThread();
    Q_DISABLE_COPY_MOVE(SideThread)

    //! Runs `job(Connection &) -> Result<T>`. The future carries its result, or why the store could not be opened; it is
    //! cancelled when the thread ends first. Any thread.
    template <typename Job>
    auto run(Access access, Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>;

    //! The same for a job that needs no connection: `job() -> T`.
    template <typename Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job>>;

private:
    using Task = std::function<void(bool isCancelled)>;

    void enqueue(Task task);
    void work();
    [[nodiscard]] Result<Connection *> open(Access access);
    void close();

    QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_waiting;
    std::unique_ptr<Connection> m_connection; // of the job that runs
    bool m_isStopping = false;
    std::thread m_thread; // last: starts when all the others are there
};

template <typename Job>
auto SideThread::run(Access access, Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>
{
    using Outcome = std::invoke_result_t<Job, Connection &>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    auto future = promise->future();
    enqueue([this, access, promise, job = std::move(job)](bool isCancelled) mutable {
        if (!isCancelled) {
            const auto connection = open(access);
            Outcome outcome = connection ? job(**connection) : Outcome(failure(connection.error()));
            close();
            isCancelled = !outcome && outcome.error().kind == Error::Kind::Cancelled;
            if (!isCancelled)
                promise->addResult(std::move(outcome));
        }
        if (isCancelled)
            promise->future().cancel();
        promise->finish();
    });
    return future;
}

template <typename Job>
auto SideThread::run(Job job) -> QFuture<std::invoke_result_t<Job>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
    promise->start();
    auto future = promise->future();
    enqueue([promise, job = std::move(job)](bool isCancelled) mutable {
        if (isCancelled)
            promise->future().cancel();
        else
            promise->addResult(job());
        promise->finish();
    });
    return future;
}

} // namespace core::store
