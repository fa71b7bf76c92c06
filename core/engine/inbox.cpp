// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/inbox.h"

#include "core/base/log.h"
#include "core/store/bot_repository.h"
#include "core/store/update_log.h"

#include <numeric>

namespace core::engine {

using namespace Qt::StringLiterals;

namespace {

//! By number, whatever way they came: a reordered answer must not turn around what happened within one second.
std::vector<size_t> inOrder(const botapi::UpdateBatch &batch)
{
    std::vector<size_t> order(batch.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return batch.entries()[a].id < batch.entries()[b].id; });
    return order;
}

} // namespace

Result<BatchOutcome> Inbox::store(const botapi::UpdateBatch &batch, qint64 offset, Context &context)
{
    store::UpdateLog log(context.tx);
    QMap<QString, store::KindCount> counts;
    BatchOutcome outcome{.nextOffset = batch.isEmpty() ? offset : batch.last().value() + 1};

    for (const size_t i : inOrder(batch)) {
        const botapi::UpdateBatch::Entry &entry = batch.entries()[i];
        const auto isNew = log.note(context.bot, entry.id, context.now);
        if (!isNew)
            return failure(isNew.error());
        if (!*isNew)
            continue;

        ++outcome.stored;
        store::KindCount &count = counts[entry.kindName];
        ++count.seen;
        std::vector<Failure> failures;
        if (entry.update) {
            auto handled = handle(*entry.update, context);
            if (!handled)
                return failure(handled.error());
            failures = std::move(*handled);
            if (!isHandled(entry.update->kind))
                ++count.unhandled;
        } else {
            failures.push_back({{}, entry.update.error()});
        }
        if (failures.empty())
            continue;
        ++outcome.failed;
        ++count.failed;
        const QByteArray raw = batch.rawOf(i);
        for (const Failure &failed : failures) {
            qCWarning(lcEngine).noquote()
                << "update" << entry.id.value() << entry.kindName << "set aside:" << failed.feature
                << nameOf(failed.error.kind) << failed.error.detail;
            GATEHOUSE_TRY(log.addFailed({0, context.bot, entry.id, entry.kindName, failed.feature,
                                         QString(nameOf(failed.error.kind)), failed.error.detail, raw, context.now,
                                         QLatin1StringView(GATEHOUSE_VERSION)}));
        }
    }

    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        GATEHOUSE_TRY(log.count(context.bot, count.key(), count.value()));
    GATEHOUSE_TRY(store::BotRepository(context.tx).polled(context.bot, outcome.nextOffset, context.now));
    return outcome;
}

Result<std::vector<Inbox::Failure>> Inbox::handle(const botapi::Update &update, Context &context, const QString &only)
{
    std::vector<Failure> failures;
    for (const auto &feature : m_features) {
        if (!feature->handles(update.kind) || (!only.isEmpty() && only != feature->name()))
            continue;
        DirtyPairs marked; // of work that is undone, nothing is reconciled
        Context own{context.tx, context.now, context.bot, context.effects, marked};
        const auto handled = context.tx.guarded([&] { return feature->handle(update, own); });
        if (handled) {
            context.dirty.add(std::move(marked));
            continue;
        }
        if (store::isStorageFailure(handled.error().kind))
            return failure(handled.error());
        failures.push_back({QString(feature->name()), handled.error()});
    }
    return failures;
}

Result<bool> Inbox::tryAgain(qint64 failedUpdate, Context &context)
{
    const QLatin1StringView version(GATEHOUSE_VERSION);
    store::UpdateLog log(context.tx);
    auto failed = log.findFailed(failedUpdate);
    if (!failed)
        return failure(failed.error());
    if (!*failed)
        return failure(Error::Kind::NotFound, u"no such update"_s);

    const auto document = JsonDocument::parse((*failed)->raw);
    const auto update = document ? botapi::readUpdate(document->root()) : tl::unexpected<Error>(document.error());
    if (!update) {
        GATEHOUSE_TRY(log.markTried(failedUpdate, version, update.error()));
        return false;
    }
    const auto failures = handle(*update, context, (*failed)->feature);
    if (!failures)
        return failure(failures.error());
    if (!failures->empty() && !(*failed)->feature.isEmpty()) {
        GATEHOUSE_TRY(log.markTried(failedUpdate, version, failures->front().error));
        return false;
    }
    // What can be read now was handled by some features for good: only those that failed are left to be tried.
    GATEHOUSE_TRY(log.removeFailed(failedUpdate));
    for (const Failure &left : *failures) {
        store::FailedUpdate row = **failed;
        row.feature = left.feature;
        row.errorKind = nameOf(left.error.kind);
        row.error = left.error.detail;
        row.triedVersion = version;
        GATEHOUSE_TRY(log.addFailed(row));
    }
    return failures->empty();
}

bool Inbox::isHandled(botapi::UpdateKind kind) const
{
    return std::any_of(m_features.begin(), m_features.end(),
                       [kind](const auto &feature) { return feature->handles(kind); });
}

} // namespace core::engine
