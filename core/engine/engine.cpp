// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/base/deliver.h"
#include "core/base/log.h"
#include "core/domain/pause.h"
#include "core/store/audit_repository.h"
#include "core/store/backup.h"
#include "core/store/bot_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/setting_repository.h"
#include "core/store/update_log.h"

namespace core::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto timePassedUntil = "engine/time-passed-until"_L1;
constexpr auto holdUntilName = "engine/hold-until"_L1;
constexpr auto pausedCopy = "paused"_L1; // value of store::copyName until updates come

// Planned moments are found by the wall clock; looking again now and then catches a clock that was changed.
constexpr Duration longestWait = 5min;
constexpr Duration overdueWait = 1min;
constexpr Duration keepSeen = 72h; // three times as long as Telegram keeps updates
constexpr Duration keepFailed = 24h * 30;
constexpr Duration keepFinished = 24h * 90;
constexpr int pruneSlice = 2000;
// Telegram keeps updates for 24 hours: what came in a longer absence may be lost.
constexpr Duration gapFrom = 23h;

Result<std::optional<Instant>> readInstant(store::Tx &tx, QLatin1StringView name)
{
    return store::SettingRepository(tx).find(name).map(
        [](const std::optional<QString> &text) -> std::optional<Instant> {
            if (!text)
                return std::nullopt;
            return instantFromMs(text->toLongLong());
        });
}

//! Writes down that a person ordered it.
Result<> auditOrder(QLatin1StringView action, Context &context)
{
    return store::AuditRepository(context.tx).add({context.now, Origin::Creator, QString(action)});
}

} // namespace

Engine::Engine(store::Writer &writer, const TrustedClock &clock, Scheduler &scheduler, BotId bot,
               std::vector<std::unique_ptr<Feature>> features, std::unique_ptr<PairReconciler> reconciler)
    : m_writer(writer)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_bot(bot)
    , m_features(std::move(features))
    , m_reconciler(std::move(reconciler))
    , m_inbox(m_features)
    , m_outbox(m_features)
{
    // An order may have brought a moment nearer.
    connect(&m_writer, &store::Writer::storeChanged, this, [this] {
        if (m_isStarted)
            planNextMoment();
    });
}

Engine::~Engine()
{
    const std::lock_guard lock(m_life->mutex); // waits for the job that runs, if any
    m_life->isOver = true;
}

QFuture<Result<>> Engine::start()
{
    auto started = transact(
        [this](Context &context) -> Result<> {
            GATEHOUSE_TRY(m_outbox.recover(context));
            GATEHOUSE_TRY(settleCopy(context));
            return retryAfterUpgrade(context);
        },
        store::Priority::Normal);
    deliver(started, this, [this](const Result<> &outcome) {
        m_isStarted = outcome.has_value();
        checkTime();
    });
    return started;
}

QFuture<Result<BatchOutcome>> Engine::store(botapi::UpdateBatch batch, qint64 offset)
{
    auto shared = std::make_shared<botapi::UpdateBatch>(std::move(batch));
    return transact(
        [this, shared, offset](Context &context) -> Result<BatchOutcome> {
            const auto bot = store::BotRepository(context.tx).find();
            if (!bot)
                return failure(bot.error());
            const Instant lastPoll = *bot ? (*bot)->lastPoll : Instant();
            const auto isCopy = isCopyStill(context);
            if (!isCopy)
                return failure(isCopy.error());
            const bool wasAbsent = lastPoll > Instant() && (*isCopy || context.now - lastPoll > gapFrom);
            if (wasAbsent)
                GATEHOUSE_TRY(store::BotRepository(context.tx).setGap(m_bot, lastPoll, context.now));
            auto outcome = m_inbox.store(*shared, offset, context);
            if (outcome && wasAbsent)
                GATEHOUSE_TRY(tellOfAbsence(lastPoll, context));
            if (outcome && *isCopy)
                GATEHOUSE_TRY(store::SettingRepository(context.tx).remove(store::copyName));
            return outcome;
        },
        store::Priority::Batch, Unsettled::Kept, store::Guards::SecondRun);
}

QFuture<Result<Claim>> Engine::claim(ClaimRequest request)
{
    return transact(
        [this, request = std::move(request)](Context &context) -> Result<Claim> {
            const auto setting = store::SettingRepository(context.tx).find(pause::setting);
            if (!setting)
                return failure(setting.error());
            const Instant until = pause::fromSetting(setting->value_or(QString()));
            const bool isPaused = until > context.now;
            auto claim = m_outbox.claim(request, isPaused, context);
            if (claim && isPaused && until != Instant::max())
                claim->nextDue = claim->nextDue ? std::min(*claim->nextDue, until) : until;
            return claim;
        },
        store::Priority::Normal);
}

QFuture<Result<>> Engine::finish(OutboxId id, Result<botapi::RawReply> reply)
{
    auto shared = std::make_shared<Result<botapi::RawReply>>(std::move(reply));
    return transact([this, id, shared](Context &context) { return m_outbox.finish(id, *shared, context); },
                    store::Priority::Normal);
}

QFuture<Result<>> Engine::giveUp(OutboxId call, std::function<Result<>(Context &)> note)
{
    return transact(
        [this, call, note](Context &context) -> Result<> {
            const auto isGivenUp = m_outbox.giveUp(call, context);
            if (!isGivenUp)
                return failure(isGivenUp.error());
            if (!*isGivenUp)
                return failure(Error::Kind::AlreadyDone, u"the call waits for nobody"_s);
            return note ? note(context) : Result<>();
        },
        store::Priority::Normal);
}

void Engine::bringForward()
{
    static_cast<void>(transact(
        [this](Context &context) { return store::OutboxRepository(context.tx, m_bot).bringForward(context.now); },
        store::Priority::Normal));
}

QFuture<Result<>> Engine::holdUntil(Instant until)
{
    return m_writer.submit([until](store::Tx &tx) {
        return store::SettingRepository(tx).save(holdUntilName, QString::number(toMs(until)));
    });
}

QFuture<Result<std::optional<Instant>>> Engine::heldUntil()
{
    return m_writer.submit([](store::Tx &tx) { return readInstant(tx, holdUntilName); });
}

QFuture<Result<>> Engine::tryUpdateAgain(qint64 failedUpdate)
{
    // A second failure is an outcome to be stored, not a reason to undo the note of it: told after the transaction.
    auto again = std::make_shared<QPromise<Result<>>>();
    again->start();
    deliver(
        transact(
            [this, failedUpdate](Context &context) -> Result<bool> {
                GATEHOUSE_TRY(auditOrder("update-tried-again"_L1, context));
                return m_inbox.tryAgain(failedUpdate, context);
            },
            store::Priority::Normal),
        this,
        [again](const Result<bool> &worked) {
            if (!worked)
                again->addResult(Result<>(failure(worked.error())));
            else
                again->addResult(*worked ? Result<>() : Result<>(failure(Error::Kind::Refused, u"it failed again"_s)));
            again->finish();
        },
        [again] {
            again->future().cancel();
            again->finish();
        });
    return again->future();
}

QFuture<Result<>> Engine::pause(std::optional<Instant> until)
{
    return transact(
        [until](Context &context) -> Result<> {
            GATEHOUSE_TRY(store::SettingRepository(context.tx)
                              .save(pause::setting, pause::toSetting(until.value_or(Instant::max()))));
            return auditOrder("paused"_L1, context);
        },
        store::Priority::Normal);
}

QFuture<Result<>> Engine::resume()
{
    return transact(
        [this](Context &context) -> Result<> {
            GATEHOUSE_TRY(store::SettingRepository(context.tx).remove(pause::setting));
            Q_EMIT callsAdded(); // they were there before, but may go now
            return auditOrder("resumed"_L1, context);
        },
        store::Priority::Normal);
}

void Engine::checkTime()
{
    if (!m_isStarted)
        return;
    // Without a server's word on the time nothing acts by time alone; the first answer brings us back here.
    if (!m_clock.isConfirmed()) {
        planNextMoment();
        return;
    }
    if (!std::exchange(m_hasTime, true))
        Q_EMIT callsAdded(); // what waited for the time may go
    m_passedUntil = m_clock.now();
    deliver(transact([this](Context &context) { return passTime(context); }, store::Priority::Normal), this,
            [this](const Result<> &) { planNextMoment(); });
}

void Engine::planNextMoment()
{
    if (std::exchange(m_isPlanning, true)) {
        m_isPlanOld = true;
        return;
    }
    deliver(transact([this](Context &context) { return nextMoment(context); }, store::Priority::Normal), this,
            [this](const Result<std::optional<Instant>> &next) {
                m_isPlanning = false;
                if (std::exchange(m_isPlanOld, false))
                    return planNextMoment();
                Duration wait = longestWait;
                if (next && *next)
                    wait = std::clamp(**next - m_clock.now(), Duration(0), longestWait);
                // Whoever still waits for the past could not go on, and without the time nobody can; asking at once would
                // only ask for ever.
                const bool isInVain = next && *next && (**next <= m_passedUntil || !m_clock.isConfirmed());
                if (isInVain)
                    wait = std::max(wait, overdueWait);
                wakeAt(m_clock.steady() + wait);
            });
}

void Engine::wakeAt(Duration steady)
{
    if (m_plannedAt && *m_plannedAt <= steady)
        return;
    m_plannedAt = steady;
    m_scheduler.after(steady - m_clock.steady(), this, [this, steady] {
        if (m_plannedAt != steady)
            return; // a nearer moment took its place
        m_plannedAt.reset();
        checkTime();
    });
}

Result<> Engine::settle(Context &context, Unsettled unsettled)
{
    // A reconciler may mark further pairs (a new wish changes nothing, but a closed decision may); twice is enough.
    for (int round = 0; round < 2; ++round) {
        const std::set<store::Pair> pairs = context.dirty.take();
        if (pairs.empty())
            break;
        const auto settled = context.tx.guarded([&] { return m_reconciler->reconcile(pairs, context); });
        if (settled)
            continue;
        if (unsettled == Unsettled::Undone || store::isStorageFailure(settled.error().kind))
            return settled;
        GATEHOUSE_TRY(reconcileEach(pairs, context));
    }
    return {};
}

Result<> Engine::reconcileEach(const std::set<store::Pair> &pairs, Context &context)
{
    for (const store::Pair &pair : pairs) {
        const auto settled = context.tx.guarded([&] { return m_reconciler->reconcile({pair}, context); });
        if (settled)
            continue;
        if (store::isStorageFailure(settled.error().kind))
            return settled;
        qCWarning(lcEngine).noquote() << "member" << pair.user.value() << "in chat" << pair.chat.value()
                                      << "could not be reconciled:" << nameOf(settled.error().kind)
                                      << settled.error().detail;
    }
    return {};
}

Result<> Engine::passTime(Context &context)
{
    const auto since = readInstant(context.tx, timePassedUntil);
    if (!since)
        return failure(since.error());
    const Instant from = since->value_or(Instant()); // the first time: all that ever was due
    bool isAllDone = true;
    for (const auto &feature : m_features) {
        const auto passed = context.tx.guarded([&] { return feature->timePassed(from, context); });
        if (!passed && store::isStorageFailure(passed.error().kind))
            return passed;
        if (!passed) {
            qCWarning(lcEngine).noquote() << feature->name() << "could not do what was due:" << passed.error().detail;
            isAllDone = false;
        }
    }
    GATEHOUSE_TRY(m_outbox.dropExpired(context));
    if (isAllDone) // otherwise the same time passes once more: nothing that was due is left out
        GATEHOUSE_TRY(store::SettingRepository(context.tx).save(timePassedUntil, QString::number(toMs(context.now))));

    const auto mayHaveMore =
        store::UpdateLog(context.tx).prune(context.now - keepSeen, context.now - keepFailed, pruneSlice);
    if (!mayHaveMore)
        return failure(mayHaveMore.error());
    return store::OutboxRepository(context.tx, m_bot).prune(context.now - keepFinished, pruneSlice).map([](bool) {});
}

Result<> Engine::settleCopy(Context &context)
{
    store::SettingRepository settings(context.tx);
    const auto state = settings.find(store::copyName);
    if (!state)
        return failure(state.error());
    m_isCopy = state->has_value();
    if (!m_isCopy || **state == pausedCopy)
        return {};
    GATEHOUSE_TRY(m_outbox.doubt(context));
    GATEHOUSE_TRY(settings.save(pause::setting, pause::toSetting(Instant::max())));
    GATEHOUSE_TRY(settings.save(store::copyName, QString(pausedCopy)));
    return store::AuditRepository(context.tx).add({context.now, Origin::Gatehouse, u"restored"_s});
}

Result<bool> Engine::isCopyStill(Context &context)
{
    if (!m_isCopy)
        return false;
    return store::SettingRepository(context.tx).find(store::copyName).map([](const std::optional<QString> &state) {
        return state.has_value();
    });
}

Result<> Engine::tellOfAbsence(Instant from, Context &context)
{
    for (const auto &feature : m_features) {
        const auto told = context.tx.guarded([&] { return feature->wasAbsent(from, context); });
        if (!told && store::isStorageFailure(told.error().kind))
            return told;
        if (!told)
            qCWarning(lcEngine).noquote()
                << feature->name() << "could not make up for an absence:" << told.error().detail;
    }
    return {};
}

Result<> Engine::retryAfterUpgrade(Context &context)
{
    const auto failed = store::UpdateLog(context.tx).failed(m_bot);
    if (!failed)
        return failure(failed.error());
    for (const store::FailedUpdate &update : *failed) {
        if (update.triedVersion == QLatin1StringView(GATEHOUSE_VERSION))
            continue;
        const auto worked = m_inbox.tryAgain(update.id, context);
        if (!worked)
            return failure(worked.error());
    }
    return {};
}

Result<std::optional<Instant>> Engine::nextMoment(Context &context)
{
    std::optional<Instant> next;
    for (const auto &feature : m_features) {
        const auto moment = feature->nextMoment(context);
        if (!moment)
            return failure(moment.error());
        if (*moment && (!next || **moment < *next))
            next = *moment;
    }
    return next;
}

} // namespace core::engine
