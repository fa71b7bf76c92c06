// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/change_set.h"
#include "core/store/connection.h"
#include "core/store/tx.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace core::store {

//! Which waiting job the writer takes next.
enum class Priority {
    Batch, //!< updates from Telegram
    Normal, //!< what a person ordered, claims and outcomes of the outbox
    Bulk, //!< long work in slices: no slice runs longer than 50 ms
};

//! The only connection that writes, in a thread of its own. Every job is one transaction: all of it or nothing.
class Writer final : public QObject {
    Q_OBJECT

public:
    //! Takes over a connection opened for writing, migrated by migrate().
    explicit Writer(std::unique_ptr<Connection> connection);
    //! Finishes the job that runs; those that wait are cancelled.
    ~Writer() override;

    //! Runs `job(Tx &) -> Result<T>` in a transaction of its own. The future carries its result, or the error of the
    //! commit; it is cancelled when the writer ends first. With Guards::SecondRun the job may be run twice, the first time
    //! for nothing. Any thread.
    template <typename Job>
    auto submit(Job job, Priority priority = Priority::Normal, Guards guards = Guards::Savepoints)
        -> QFuture<std::invoke_result_t<Job, Tx &>>;
    //! From now on no job is begun; each gives \p why. A job that finds the file damaged does the same. Any thread.
    void stopWriting(const Error &why);

Q_SIGNALS:
    //! A transaction that changed something was committed. Emitted in the writer's thread.
    void storeChanged(core::store::ChangeSet changes);
    //! The disk or the file failed; nothing of the transaction happened. Emitted in the writer's thread.
    void storageFailed(const core::Error &error);

private:
    using Task = std::function<void(bool isCancelled)>;

    //! One transaction; nothing when it has to be run again with savepoints.
    template <typename Job>
    auto runOnce(Job &job, Guards guards) -> std::optional<std::invoke_result_t<Job, Tx &>>;
    void enqueue(Task task, Priority priority);
    void work();
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> commit(Tx &tx);
    void rollBack();
    void report(const Error &error);

    std::unique_ptr<Connection> m_connection;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<Task>, 3> m_waiting;
    std::optional<Error> m_refusal; // why nothing is written any more
    bool m_isStopping = false;
    std::thread m_thread; // last: starts when all the others are there
};

template <typename Job>
auto Writer::submit(Job job, Priority priority, Guards guards) -> QFuture<std::invoke_result_t<Job, Tx &>>
{
    using Outcome = std::invoke_result_t<Job, Tx &>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    auto future = promise->future();
    enqueue(
        [this, promise, job = std::move(job), guards](bool isCancelled) mutable {
            if (isCancelled) {
                promise->future().cancel();
                promise->finish();
                return;
            }
            auto outcome = runOnce(job, guards);
            if (!outcome)
                outcome = runOnce(job, Guards::Savepoints);
            if (!*outcome && isDiskFailure(outcome->error().kind))
                report(outcome->error());
            promise->addResult(std::move(*outcome));
            promise->finish();
        },
        priority);
    return future;
}

template <typename Job>
auto Writer::runOnce(Job &job, Guards guards) -> std::optional<std::invoke_result_t<Job, Tx &>>
{
    if (auto begun = begin(); !begun)
        return failure(begun.error());
    Tx tx(*m_connection, guards);
    auto result = job(tx);
    if (!result) {
        rollBack();
        if (tx.needsSavepoints())
            return std::nullopt;
        return result;
    }
    if (auto committed = commit(tx); !committed)
        return failure(committed.error());
    return result;
}

} // namespace core::store
