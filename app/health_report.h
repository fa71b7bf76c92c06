// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exit_code.h"
#include "core/domain/connection_state.h"
#include "core/queries/overview.h"

#include <QJsonObject>
#include <QString>

namespace app {

//! What `--health` says.
struct HealthReport {
    QJsonObject json; //!< status, running, bot, polling, updates, outbox, chats, decisions
    QString text; //!< the same for people, in English like the rest of the command line
    ExitCode code = ExitCode::Ok;
};

//! Judges the numbers. \p state: of the running instance; nothing when none runs.
[[nodiscard]] HealthReport healthReport(const core::queries::HealthNumbers &numbers,
                                        const std::optional<core::ConnectionState> &state);

} // namespace app
