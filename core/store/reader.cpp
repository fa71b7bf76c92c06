// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

namespace core::store {

Reader::Reader(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
    , m_thread([this] { work(); })
{
}

Reader::~Reader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_connection->interrupt();
    }
    m_wake.notify_one();
    m_thread.join();
    for (Task &task : m_waiting)
        task.run(true);
}

void Reader::enqueue(Task task)
{
    std::vector<Task> superseded;
    {
        const std::lock_guard lock(m_mutex);
        if (task.topic != nullptr) {
            const auto isOlder = [&task](const Task &other) { return other.topic == task.topic; };
            const auto older = std::stable_partition(m_waiting.begin(), m_waiting.end(), std::not_fn(isOlder));
            std::move(older, m_waiting.end(), std::back_inserter(superseded));
            m_waiting.erase(older, m_waiting.end());
            if (m_runningTopic == task.topic) {
                m_isSuperseded = true;
                m_connection->interrupt();
            }
        }
        m_waiting.push_back(std::move(task));
    }
    m_wake.notify_one();
    for (Task &older : superseded)
        older.run(true);
}

bool Reader::settle()
{
    const std::lock_guard lock(m_mutex);
    m_runningTopic = nullptr;
    return std::exchange(m_isSuperseded, false);
}

void Reader::work()
{
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_runningTopic = nullptr;
            m_isSuperseded = false;
            m_wake.wait(lock, [this] { return m_isStopping || !m_waiting.empty(); });
            if (m_isStopping)
                return;
            task = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_runningTopic = task.topic;
            m_connection->allowAgain(); // the interruption was meant for the one before
        }
        task.run(false);
    }
}

} // namespace core::store
