// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/side_thread.h"

namespace core::store {

SideThread::SideThread(QString storePath) : m_path(std::move(storePath)), m_thread([this] { work(); }) { }

SideThread::~SideThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        if (m_connection)
            m_connection->interrupt();
    }
    m_wake.notify_one();
    m_thread.join();
    for (Task &task : m_waiting)
        task(true);
}

void SideThread::enqueue(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void SideThread::work()
{
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isStopping || !m_waiting.empty(); });
            if (m_isStopping)
                return;
            task = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        task(false);
    }
}

Result<Connection *> SideThread::open(Access access)
{
    auto opened = Connection::open(m_path, access);
    if (!opened)
        return failure(opened.error());
    const std::lock_guard lock(m_mutex);
    if (m_isStopping)
        return failure(Error::Kind::Cancelled);
    m_connection = std::move(*opened);
    return m_connection.get();
}

void SideThread::close()
{
    std::unique_ptr<Connection> closing;
    const std::lock_guard lock(m_mutex);
    closing = std::move(m_connection);
}

} // namespace core::store
