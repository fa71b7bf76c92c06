// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/base/trusted_clock.h"
#include "core/engine/inbox.h"
#include "core/engine/outbox.h"
#include "core/store/writer.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <mutex>
#include <vector>

namespace core::engine {

//! Runs everything that changes the store through features and reconciler, one transaction each: batches of updates,
//! claims and outcomes of calls, orders of a person, and the passing of time. Lives in the main thread; its functions may
//! be called from any.
class Engine final : public QObject {
    Q_OBJECT

public:
    //! \p writer must be the writer of a store that knows \p bot; all references must live longer.
    Engine(store::Writer &writer, const TrustedClock &clock, Scheduler &scheduler, BotId bot,
           std::vector<std::unique_ptr<Feature>> features, std::unique_ptr<PairReconciler> reconciler);
    ~Engine() override;

    [[nodiscard]] BotId bot() const { return m_bot; }
    [[nodiscard]] const TrustedClock &clock() const { return m_clock; }

    //! To be called once, before anything is sent or fetched: settles what a stop left behind, tries updates again that an
    //! older version could not handle, and starts the clockwork.
    [[nodiscard]] QFuture<Result<>> start();

    [[nodiscard]] QFuture<Result<BatchOutcome>> store(botapi::UpdateBatch batch, qint64 offset);
    [[nodiscard]] QFuture<Result<Claim>> claim(ClaimRequest request);
    [[nodiscard]] QFuture<Result<>> finish(OutboxId id, Result<botapi::RawReply> reply);
    //! Drops a call that waits, failed or is uncertain, and runs \p note, if there is one, in the same transaction.
    //! AlreadyDone in any other state.
    [[nodiscard]] QFuture<Result<>> giveUp(OutboxId call, std::function<Result<>(Context &)> note = {});
    //! Telegram can be reached again: calls that failed to reach it go at once.
    void bringForward();
    //! Keeps until when Telegram wants no bulk calls, so that a restart keeps to it.
    [[nodiscard]] QFuture<Result<>> holdUntil(Instant until);
    [[nodiscard]] QFuture<Result<std::optional<Instant>>> heldUntil();
    //! Handles an update once more that was set aside. Refused when it failed again; it stays listed then.
    [[nodiscard]] QFuture<Result<>> tryUpdateAgain(qint64 failedUpdate);

    //! Automation rests until then, or until resume(): access, campaigns and checks wait; answers and replies go,
    //! and so do the questions of a connect code and the closing of links.
    [[nodiscard]] QFuture<Result<>> pause(std::optional<Instant> until);
    [[nodiscard]] QFuture<Result<>> resume();

    //! Runs `work(Context &) -> Result<T>` as one transaction and reconciles what it marked.
    template <typename Work>
    auto order(Work work) -> QFuture<std::invoke_result_t<Work, Context &>>;
    //! Looks at once for what became due, instead of at the next planned moment.
    void checkTime();

Q_SIGNALS:
    //! Calls wait that were not there before, or may go now. In the thread of the writer, or in the main thread.
    void callsAdded();

private:
    //! What becomes of work whose pairs cannot be reconciled.
    enum class Unsettled {
        Undone, //!< a person ordered it and is told
        Kept, //!< it happened, whatever follows from it: one bad pair must not stop the rest
    };

    template <typename Work>
    auto transact(Work work, store::Priority priority, Unsettled unsettled = Unsettled::Kept,
                  store::Guards guards = store::Guards::Savepoints) -> QFuture<std::invoke_result_t<Work, Context &>>;
    [[nodiscard]] Result<> settle(Context &context, Unsettled unsettled);
    [[nodiscard]] Result<> reconcileEach(const std::set<store::Pair> &pairs, Context &context);
    [[nodiscard]] Result<> passTime(Context &context);
    //! The store was a copy: much may have happened that it does not know of, so that a person looks before anything is done.
    [[nodiscard]] Result<> settleCopy(Context &context);
    //! Whether no update has come since.
    [[nodiscard]] Result<bool> isCopyStill(Context &context);
    [[nodiscard]] Result<> tellOfAbsence(Instant from, Context &context);
    [[nodiscard]] Result<> retryAfterUpgrade(Context &context);
    [[nodiscard]] Result<std::optional<Instant>> nextMoment(Context &context);
    void planNextMoment();
    void wakeAt(Duration steady);

    store::Writer &m_writer;
    const TrustedClock &m_clock;
    Scheduler &m_scheduler;
    BotId m_bot;

    //! Jobs that still wait in the writer when the engine ends must not touch it.
    struct Life {
        std::mutex mutex;
        bool isOver = false;
    };
    std::shared_ptr<Life> m_life = std::make_shared<Life>();

    // Used in the writer's thread only.
    std::vector<std::unique_ptr<Feature>> m_features;
    std::unique_ptr<PairReconciler> m_reconciler;
    Inbox m_inbox;
    Outbox m_outbox;
    bool m_isCopy = false; // at the start of this run

    std::optional<Duration> m_plannedAt; // steady time of the timer that counts
    Instant m_passedUntil; // what was due before has been done
    bool m_isPlanning = false;
    bool m_isPlanOld = false; // something changed while planning
    bool m_isStarted = false;
    bool m_hasTime = false;
};

template <typename Work>
auto Engine::transact(Work work, store::Priority priority, Unsettled unsettled, store::Guards guards)
    -> QFuture<std::invoke_result_t<Work, Context &>>
{
    using Outcome = std::invoke_result_t<Work, Context &>;
    return m_writer.submit(
        [this, life = m_life, unsettled, work = std::move(work)](store::Tx &tx) mutable -> Outcome {
            const std::lock_guard lock(life->mutex);
            if (life->isOver)
                return failure(Error::Kind::Cancelled);
            const Instant now = m_clock.now();
            Effects effects(tx, m_bot, now);
            DirtyPairs dirty;
            Context context{tx, now, m_bot, effects, dirty, m_clock.serverNow()};
            Outcome outcome = work(context);
            if (!outcome)
                return outcome;
            if (auto settled = settle(context, unsettled); !settled)
                return failure(settled.error());
            if (tx.changes().testFlag(store::Changed::Outbox))
                Q_EMIT callsAdded(); // the claim that follows waits behind this transaction's end
            return outcome;
        },
        priority, guards);
}

template <typename Work>
auto Engine::order(Work work) -> QFuture<std::invoke_result_t<Work, Context &>>
{
    return transact(std::move(work), store::Priority::Normal, Unsettled::Undone);
}

} // namespace core::engine
