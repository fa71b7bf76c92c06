// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/domain/connection_state.h"

#include <QObject>

#include <optional>

namespace ui {

//! What the window is told: that something it may show has changed. Whoever puts the program together connects it to the
//! store and to the poller; pages ask again for what they show.
class Feed final : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] const core::ConnectionState &connection() const { return m_connection; }
    [[nodiscard]] std::optional<core::Instant> pausedUntil() const { return m_pausedUntil; }

    void setConnection(const core::ConnectionState &state)
    {
        if (state == m_connection)
            return;
        m_connection = state;
        Q_EMIT connectionChanged();
    }
    void setPausedUntil(std::optional<core::Instant> until)
    {
        if (until == m_pausedUntil)
            return;
        m_pausedUntil = until;
        Q_EMIT connectionChanged();
    }

Q_SIGNALS:
    void membersChanged();
    void chatsChanged();
    void outboxChanged();
    void decisionsChanged();
    void failedUpdatesChanged();
    void auditChanged();
    void botChanged();
    void connectCodeChanged();
    void connectionChanged();
    //! What is known about newer versions of Gatehouse.
    void updatesChanged();

private:
    core::ConnectionState m_connection;
    std::optional<core::Instant> m_pausedUntil;
};

} // namespace ui
