// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/chats.h"
#include "ui/models/tone.h"

namespace ui {

//! What arrived while a chat is being connected: whether it was right, and if not, what to do.
struct ArrivalText {
    Tone tone = Tone::Warn;
    QString fact;
    QString hint;
};
[[nodiscard]] ArrivalText arrivalText(const core::queries::ConnectProgress::Arrival &arrival);

} // namespace ui
