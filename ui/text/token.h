// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/models/ports.h"

#include <QString>

namespace ui {

//! The bot token in what somebody pasted: with stray blanks, quoted, or in the middle of a whole message of BotFather.
//! Empty when there is none, or more than one that differ.
[[nodiscard]] core::Secret tokenIn(const QString &text);

//! Where the token in use is kept, and what this means for the next start; empty when there is none.
struct TokenOriginText {
    QString place;
    QString meaning;
};
[[nodiscard]] TokenOriginText tokenOriginText(TokenOrigin origin);

} // namespace ui
