// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection_state.h"
#include "ui/models/tone.h"
#include "ui/text/help_topic.h"

#include <QString>

#include <optional>

namespace ui {

//! The state of the connection in words, as the foot of the rail and the tray show it.
struct StatusText {
    Tone tone = Tone::Neutral;
    QString iconName;
    QString title;
    QString detail;

    friend bool operator==(const StatusText &, const StatusText &) = default;
};

//! \p pausedUntil: automation rests until then; Instant::max(): until it is switched on.
[[nodiscard]] StatusText statusText(const core::ConnectionState &state, std::optional<core::Instant> pausedUntil,
                                    core::Instant now);

//! For how long Telegram ordered not to fetch or to send; nothing when it takes everything.
[[nodiscard]] std::optional<core::Duration> orderedWait(const core::ConnectionState &state, core::Instant now);

//! What the banner says when the connection needs the person; nothing when it does not.
struct TroubleText {
    Tone tone = Tone::Warn;
    QString iconName;
    QString fact;
    QString reason;
    std::optional<HelpTopic> help = {};
};
[[nodiscard]] std::optional<TroubleText> troubleText(const core::ConnectionState &state, core::Instant now);

//! "Paused until 10:42.", or until it is switched on.
[[nodiscard]] QString pauseText(core::Instant until, core::Instant now);

} // namespace ui
