// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/activity.h"
#include "core/queries/members.h"
#include "ui/models/tone.h"

namespace ui {

//! What happened, as a sentence with its shape.
struct EventText {
    Tone tone = Tone::Neutral;
    QString iconName;
    QString sentence;
};

//! For the log, where each line says whom it is about.
[[nodiscard]] EventText eventText(const core::queries::AuditRow &row);
//! For one person's timeline, where it is known whom it is about.
[[nodiscard]] EventText eventText(const core::queries::TimelineEvent &event, const QString &chatTitle);
//! "you, here", "you, in Telegram", "an administrator", "Gatehouse".
[[nodiscard]] QString actorText(const QString &actor);
//! The stable words that have a sentence of their own.
[[nodiscard]] QStringList knownActions();

} // namespace ui
