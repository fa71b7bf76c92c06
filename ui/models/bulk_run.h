// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/strong_id.h"

#include <QObject>

#include <functional>
#include <vector>

namespace ui {

//! Something about many people, part after part, each a transaction of its own: nothing else waits long, one sees how far
//! it is, and it can be stopped between two parts.
class BulkRun final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const core::Result<> &)>;
    //! Begins with a part and calls \p done when that is over.
    using Part = std::function<void(const std::vector<core::UserId> &users, Done done)>;

    static constexpr size_t partSize = 100;

    using QObject::QObject;

    //! Abandons a run that is under way.
    void start(std::vector<core::UserId> users, Part part);
    //! Ends after the part that is under way.
    void stop() { m_isStopping = true; }
    //! Is over at once and says nothing more; the part that is under way goes on.
    void abandon();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    //! How it ended: all were done, a part failed, or it was stopped, which is Cancelled.
    [[nodiscard]] const core::Result<> &outcome() const { return m_outcome; }
    [[nodiscard]] qint64 done() const { return static_cast<qint64>(m_next); }
    [[nodiscard]] qint64 total() const { return static_cast<qint64>(m_users.size()); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void ended();

private:
    void next();
    void partEnded(size_t next, const core::Result<> &outcome);
    void end(const core::Result<> &outcome);

    std::vector<core::UserId> m_users;
    Part m_part;
    core::Result<> m_outcome;
    size_t m_next = 0;
    int m_run = 0; //!< what older runs say does not count
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace ui
