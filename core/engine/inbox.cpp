// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/inbox.h"

#include "core/base/log.h"
#include "core/store/bot_repository.h"
#include "core/store/update_log.h"

namespace core::engine {

using namespace Qt::StringLiterals;

Result<BatchOutcome> Inbox::store(const botapi::UpdateBatch &batch, qint64 offset, Context &context)
{
    store::UpdateLog log(context.tx);
    QMap<QString, store::KindCount> counts;
    BatchOutcome outcome{.nextOffset = batch.isEmpty() ? offset : batch.last().value() + 1};

    for (size_t i = 0; i < batch.size(); ++i) {
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

Result<std::vector<Inbox::Failure>> Inbox::handle(const botapi::Update &update, Context &context)
{
    std::vector<Failure> failures;
    for (const auto &feature : m_features) {
        if (!feature->handles(update.kind))
            continue;
        const auto handled = context.tx.guarded([&] { return feature->handle(update, context); });
        if (handled)
            continue;
        if (store::isStorageFailure(handled.error().kind))
            return failure(handled.error());
        failures.push_back({QString(feature->name()), handled.error()});
    }
    return failures;
}

Result<bool> Inbox::tryAgain(qint64 failedUpdate, Context &context)
{
    store::UpdateLog log(context.tx);
    const auto failed = log.findFailed(failedUpdate);
    if (!failed)
        return failure(failed.error());
    if (!*failed)
        return failure(Error::Kind::NotFound, u"no such update"_s);

    std::optional<Error> error;
    const auto document = JsonDocument::parse((*failed)->raw);
    const auto update = document ? botapi::readUpdate(document->root()) : tl::unexpected<Error>(document.error());
    if (!update)
        error = update.error();
    for (const auto &feature : m_features) {
        const bool isMeant = (*failed)->feature.isEmpty() || (*failed)->feature == feature->name();
        if (error || !isMeant || !feature->handles(update->kind))
            continue;
        const auto handled = context.tx.guarded([&] { return feature->handle(*update, context); });
        if (!handled && store::isStorageFailure(handled.error().kind))
            return failure(handled.error());
        if (!handled)
            error = handled.error();
    }
    if (error) {
        GATEHOUSE_TRY(log.markTried(failedUpdate, QLatin1StringView(GATEHOUSE_VERSION), *error));
        return false;
    }
    GATEHOUSE_TRY(log.removeFailed(failedUpdate));
    return true;
}

bool Inbox::isHandled(botapi::UpdateKind kind) const
{
    return std::any_of(m_features.begin(), m_features.end(),
                       [kind](const auto &feature) { return feature->handles(kind); });
}

} // namespace core::engine
