// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bulk_run.h"

#include <QPointer>

namespace ui {

void BulkRun::start(std::vector<core::UserId> users, Part part)
{
    ++m_run;
    m_users = std::move(users);
    m_part = std::move(part);
    m_next = 0;
    m_isRunning = true;
    m_isStopping = false;
    next();
}

void BulkRun::abandon()
{
    ++m_run;
    m_isRunning = false;
}

void BulkRun::next()
{
    if (m_next >= m_users.size())
        return end({});
    if (m_isStopping)
        return end(core::failure(core::Error::Kind::Cancelled));
    const size_t until = std::min(m_next + partSize, m_users.size());
    const std::vector<core::UserId> users(m_users.begin() + static_cast<qint64>(m_next),
                                          m_users.begin() + static_cast<qint64>(until));
    m_part(users, [self = QPointer(this), run = m_run, until](const core::Result<> &outcome) {
        if (self && self->m_run == run)
            self->partEnded(until, outcome);
    });
}

void BulkRun::partEnded(size_t next, const core::Result<> &outcome)
{
    if (!outcome)
        return end(outcome);
    m_next = next;
    Q_EMIT progressed(done(), total());
    this->next();
}

void BulkRun::end(const core::Result<> &outcome)
{
    m_isRunning = false;
    m_outcome = outcome;
    Q_EMIT ended();
}

} // namespace ui
