// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

#include <sqlite3.h>

namespace core::store {

namespace {

constexpr int operationsBetweenLooks = 1000; // some 50 us

} // namespace

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
        breakOff();
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
        if (task.topic != nullptr)
            superseded = takeOut(task.topic);
        m_waiting.push_back(std::move(task));
    }
    m_wake.notify_one();
    for (Task &older : superseded)
        older.run(true);
}

void Reader::drop(const void *topic)
{
    std::vector<Task> dropped;
    {
        const std::lock_guard lock(m_mutex);
        dropped = takeOut(topic);
    }
    for (Task &task : dropped)
        task.run(true);
}

std::vector<Reader::Task> Reader::takeOut(const void *topic)
{
    std::vector<Task> taken;
    const auto isOther = [topic](const Task &task) { return task.topic != topic; };
    const auto first = std::stable_partition(m_waiting.begin(), m_waiting.end(), isOther);
    std::move(first, m_waiting.end(), std::back_inserter(taken));
    m_waiting.erase(first, m_waiting.end());
    if (m_runningTopic == topic)
        breakOff();
    return taken;
}

void Reader::breakOff()
{
    m_isBrokenOff = true;
    m_connection->interrupt();
}

bool Reader::settled()
{
    const std::lock_guard lock(m_mutex);
    m_runningTopic = nullptr;
    return m_isBrokenOff.exchange(false);
}

void Reader::work()
{
    // sqlite3_interrupt() alone is forgotten when it comes while no statement runs.
    sqlite3_progress_handler(
        m_connection->handle(), operationsBetweenLooks,
        [](void *reader) { return static_cast<Reader *>(reader)->m_isBrokenOff ? 1 : 0; }, this);
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_runningTopic = nullptr;
            m_isBrokenOff = false;
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
