// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/caretaker.h"

#include "core/base/deliver.h"
#include "core/base/log.h"
#include "core/store/backup.h"
#include "core/store/bot_repository.h"
#include "core/store/integrity.h"

namespace core::store {

using namespace std::chrono_literals;

namespace {

// The day turns while the computer sleeps, so the question is asked often and answered rarely.
constexpr Duration askEvery = 1h;

Result<std::optional<Instant>> createdAt(Connection &store)
{
    Tx tx(store);
    return BotRepository(tx).profileCreated();
}

} // namespace

Caretaker::Caretaker(const QString &path, QString copies, Writer &writer, const Clock &clock, Scheduler &scheduler)
    : m_copies(std::move(copies))
    , m_writer(writer)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_thread(path)
{
    connect(&m_writer, &Writer::storageFailed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::StorageCorrupt)
            damaged(error);
    });
}

void Caretaker::start()
{
    const auto look = [](Connection &store) { return check(store).and_then([&store] { return createdAt(store); }); };
    deliver(m_thread.run(Access::ReadOnly, look), this, [this](const Result<std::optional<Instant>> &outcome) {
        if (!outcome && outcome.error().kind == Error::Kind::StorageCorrupt)
            return damaged(outcome.error());
        if (outcome) {
            m_created = *outcome;
            Q_EMIT foundWhole();
        } else {
            qCInfo(lcStore).noquote() << "the store could not be checked:" << outcome.error().detail;
        }
        copyWhenDue();
    });
}

QFuture<std::optional<QString>> Caretaker::lookForCopy()
{
    return m_thread.run([folder = m_copies] { return newestGoodCopy(folder); });
}

void Caretaker::copyWhenDue()
{
    if (m_isDamaged)
        return; // a copy of damage would push a good copy out
    m_scheduler.after(askEvery, this, [this] { copyWhenDue(); });
    const Instant now = m_clock.now();
    if (!isCopyDue(m_copies, m_created, now))
        return;
    deliver(m_thread.run(Access::ReadWrite,
                         [folder = m_copies, now](Connection &store) { return backUp(store, folder, now); }),
            this, [this](const Result<QString> &copy) { copyEnded(copy); });
}

void Caretaker::copyEnded(const Result<QString> &copy)
{
    if (copy)
        return Q_EMIT copied(*copy);
    qCInfo(lcStore).noquote() << "no copy of the store:" << nameOf(copy.error().kind) << copy.error().detail;
    if (copy.error().kind == Error::Kind::StorageCorrupt)
        return damaged(copy.error());
    Q_EMIT copyFailed(copy.error());
}

void Caretaker::damaged(const Error &error)
{
    m_writer.stopWriting(error);
    if (!std::exchange(m_isDamaged, true))
        Q_EMIT foundDamaged(error);
}

} // namespace core::store
