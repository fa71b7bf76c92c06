// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include "core/base/log.h"

#include <sqlite3.h>

namespace core::store {

Writer::Writer(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
    , m_thread([this] { work(); })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
    for (auto &tasks : m_waiting) {
        for (Task &task : tasks)
            task(true);
    }
}

void Writer::stopWriting(const Error &why)
{
    const std::lock_guard lock(m_mutex);
    if (!m_refusal)
        m_refusal = why;
}

void Writer::enqueue(Task task, Priority priority)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.at(static_cast<size_t>(priority)).push_back(std::move(task));
    }
    m_wake.notify_one();
}

void Writer::work()
{
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            const auto next = [this] {
                return std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [](const auto &tasks) { return !tasks.empty(); });
            };
            m_wake.wait(lock, [&] { return m_isStopping || next() != m_waiting.end(); });
            if (m_isStopping)
                return;
            auto &tasks = *next();
            task = std::move(tasks.front());
            tasks.pop_front();
        }
        task(false);
    }
}

Result<> Writer::begin()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_refusal)
            return failure(*m_refusal);
    }
    return m_connection->execute("BEGIN IMMEDIATE");
}

Result<> Writer::commit(Tx &tx)
{
    if (auto committed = m_connection->execute("COMMIT"); !committed) {
        rollBack();
        return committed;
    }
    if (tx.changes() != ChangeSet())
        Q_EMIT storeChanged(tx.changes());
    return {};
}

void Writer::rollBack()
{
    // After a full disk or an I/O error SQLite has rolled back by itself, and a second ROLLBACK would only complain.
    if (sqlite3_get_autocommit(m_connection->handle()) == 0 && !m_connection->execute("ROLLBACK"))
        qCCritical(lcStore, "a transaction could not be rolled back");
}

void Writer::report(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_refusal)
            return; // it was told when it was found
        if (error.kind == Error::Kind::StorageCorrupt)
            m_refusal = error; // writing on would spread the damage
    }
    qCCritical(lcStore).noquote() << "the store failed:" << error.detail;
    Q_EMIT storageFailed(error);
}

} // namespace core::store
