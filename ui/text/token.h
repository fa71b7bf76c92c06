// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace ui {

//! The bot token in what somebody pasted: with stray blanks, quoted, or in the middle of a whole message of BotFather.
//! Empty when there is none, or more than one that differ.
[[nodiscard]] core::Secret tokenIn(const QString &text);

} // namespace ui
