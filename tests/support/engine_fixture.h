// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/botapi/update_batch.h"
#include "core/engine/engine.h"
#include "tests/support/store_fixture.h"

#include <QJsonObject>

#include <functional>
#include <set>

inline constexpr core::BotId testBot{7000};

//! A feature that does what the test says.
class ProbeFeature final : public core::engine::Feature {
public:
    explicit ProbeFeature(QLatin1StringView name = QLatin1StringView("probe")) : m_name(name) { }

    [[nodiscard]] QLatin1StringView name() const override { return m_name; }
    [[nodiscard]] bool handles(core::botapi::UpdateKind kind) const override { return kinds.contains(kind); }
    [[nodiscard]] core::Result<> handle(const core::botapi::Update &update, core::engine::Context &context) override
    {
        return onUpdate ? onUpdate(update, context) : core::Result<>();
    }
    [[nodiscard]] core::Result<std::optional<core::engine::Prepared>> prepare(const core::OutboxRow &row,
                                                                              core::engine::Context &context) override
    {
        return onPrepare ? onPrepare(row, context) : std::nullopt;
    }
    [[nodiscard]] core::Result<> finished(const core::OutboxRow &row, const core::Result<core::JsonValue> &outcome,
                                          core::engine::Context &context) override
    {
        outcomes.push_back({row.id, outcome ? std::nullopt : std::optional(outcome.error())});
        return onFinished ? onFinished(row, outcome, context) : core::Result<>();
    }
    [[nodiscard]] core::Result<> timePassed(core::Instant since, core::engine::Context &context) override
    {
        return onTimePassed ? onTimePassed(since, context) : core::Result<>();
    }
    [[nodiscard]] core::Result<std::optional<core::Instant>> nextMoment(core::engine::Context &context) override
    {
        return onNextMoment ? onNextMoment(context) : std::nullopt;
    }

    struct Outcome {
        core::OutboxId call;
        std::optional<core::Error> error;
    };

    std::set<core::botapi::UpdateKind> kinds{core::botapi::UpdateKind::Message};
    std::function<core::Result<>(const core::botapi::Update &, core::engine::Context &)> onUpdate = {};
    std::function<core::Result<std::optional<core::engine::Prepared>>(const core::OutboxRow &, core::engine::Context &)>
        onPrepare = {};
    std::function<core::Result<>(const core::OutboxRow &, const core::Result<core::JsonValue> &,
                                 core::engine::Context &)>
        onFinished = {};
    std::function<core::Result<>(core::Instant, core::engine::Context &)> onTimePassed = {};
    std::function<core::Result<std::optional<core::Instant>>(core::engine::Context &)> onNextMoment = {};
    std::vector<Outcome> outcomes = {}; //!< what it was told, in order

private:
    QLatin1StringView m_name;
};

//! A reconciler that does what the test says, by default nothing.
class ProbeReconciler final : public core::engine::PairReconciler {
public:
    using Reconcile = std::function<core::Result<>(const std::set<core::store::Pair> &, core::engine::Context &)>;

    explicit ProbeReconciler(Reconcile reconcile = {}) : m_reconcile(std::move(reconcile)) { }
    [[nodiscard]] core::Result<> reconcile(const std::set<core::store::Pair> &pairs,
                                           core::engine::Context &context) override
    {
        return m_reconcile ? m_reconcile(pairs, context) : core::Result<>();
    }

private:
    Reconcile m_reconcile;
};

//! An engine on a store, by a clock that the test moves.
class EngineFixture {
public:
    using Features = std::vector<std::unique_ptr<core::engine::Feature>>;

    //! An engine with these features; \p store must live longer.
    EngineFixture(StoreFixture &store, core::ManualClock &clock, Features features,
                  std::unique_ptr<core::engine::PairReconciler> reconciler = std::make_unique<ProbeReconciler>());
    //! Ends the writer first: what waits for it is dropped, as a crash would.
    ~EngineFixture();

    [[nodiscard]] core::engine::Engine &engine() { return *m_engine; }
    [[nodiscard]] core::TrustedClock &clock() { return m_clock; }

    //! Waits for what the writer gives.
    template <typename T>
    static core::Result<T> wait(QFuture<core::Result<T>> future)
    {
        future.waitForFinished();
        return future.result(); // not taken: others wait for it as well
    }
    //! Runs the work as an order of a person.
    template <typename Work>
    auto order(Work work)
    {
        return wait(m_engine->order(std::move(work)));
    }
    //! Stores updates as they come from Telegram, with \p offset as the one that was asked for.
    core::Result<core::engine::BatchOutcome> receive(const std::vector<QJsonObject> &updates, qint64 offset = 0);
    //! Lets the event loop and the writer run until neither has work; time stands still.
    void settle();

private:
    StoreFixture &m_store;
    core::TrustedClock m_clock;
    std::unique_ptr<core::engine::Engine> m_engine;
};

//! The features in a vector, which an initializer list cannot make of what only moves.
template <typename... F>
[[nodiscard]] EngineFixture::Features featureList(std::unique_ptr<F>... features)
{
    EngineFixture::Features list;
    (list.push_back(std::move(features)), ...);
    return list;
}

//! A batch as Telegram sends it.
[[nodiscard]] core::botapi::UpdateBatch batchOf(const std::vector<QJsonObject> &updates);
//! A message from \p user in a private chat.
[[nodiscard]] QJsonObject messageUpdate(qint64 id, const QString &text = QStringLiteral("hello"), qint64 user = 11);
