// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"

#include <QStringList>

#include <vector>

namespace ui {

//! All rights that Gatehouse uses, in the order in which they are shown.
[[nodiscard]] const std::vector<core::Right> &allRights();
//! "Invite people by link".
[[nodiscard]] QString rightName(core::Right right);
//! What it is needed for.
[[nodiscard]] QString rightUse(core::Right right);
//! What does not work without it.
[[nodiscard]] QString rightLoss(core::Right right);
//! What to tap in Telegram to give it, in three steps.
[[nodiscard]] QStringList rightSteps(core::Right right, const core::Chat &chat, const QString &botName);

} // namespace ui
