// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/tx.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace core::store {

//! Questions of the window, on a read-only connection in a thread of its own. One question is one short read
//! transaction, so it sees one state of the store and never holds up a checkpoint.
class Reader final {
public:
    explicit Reader(std::unique_ptr<Connection> connection);
    //! Breaks off the question that runs; those that wait are cancelled.
    ~Reader();
    Q_DISABLE_COPY_MOVE(Reader)

    //! Runs `question(Tx &) -> Result<T>`. A newer question with the same non-null \p topic takes the place of one that
    //! still waits or runs: the older future is cancelled. Any thread.
    template <typename Question>
    auto ask(Question question, const void *topic = nullptr) -> QFuture<std::invoke_result_t<Question, Tx &>>;

    //! Nobody waits for an answer to a question with this \p topic any more: its future is cancelled, whether it waits or
    //! runs. Any thread.
    void drop(const void *topic);

private:
    struct Task {
        std::function<void(bool isCancelled)> run;
        const void *topic;
    };

    void enqueue(Task task);
    //! Takes those with the topic that wait out of the queue and breaks off the one that runs; to be called locked.
    [[nodiscard]] std::vector<Task> takeOut(const void *topic);
    void work();
    //! Breaks off the question that runs, between two of its statements as well.
    void breakOff();
    //! From here on nothing breaks off the question that runs: a COMMIT that fails would leave its transaction open. Gives
    //! whether a newer question took its place already.
    [[nodiscard]] bool settled();

    std::unique_ptr<Connection> m_connection;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_waiting;
    const void *m_runningTopic = nullptr;
    std::atomic<bool> m_isBrokenOff = false; // the question that runs
    bool m_isStopping = false;
    std::thread m_thread; // last: starts when all the others are there
};

template <typename Question>
auto Reader::ask(Question question, const void *topic) -> QFuture<std::invoke_result_t<Question, Tx &>>
{
    using Outcome = std::invoke_result_t<Question, Tx &>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    auto future = promise->future();
    const auto run = [this, promise, question = std::move(question)](bool isCancelled) mutable {
        if (!isCancelled) {
            Outcome outcome = [&]() -> Outcome {
                if (auto begun = m_connection->execute("BEGIN"); !begun)
                    return failure(begun.error());
                Tx tx(*m_connection);
                Outcome result = question(tx);
                isCancelled = settled();
                if (auto ended = m_connection->execute("COMMIT"); !ended)
                    return failure(ended.error());
                return result;
            }();
            isCancelled = isCancelled || (!outcome && outcome.error().kind == Error::Kind::Cancelled);
            if (!isCancelled)
                promise->addResult(std::move(outcome));
        }
        if (isCancelled)
            promise->future().cancel();
        promise->finish();
    };
    enqueue({run, topic});
    return future;
}

} // namespace core::store
