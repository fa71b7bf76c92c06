// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

//! Which of Telegram's names for the same place a link has.
enum class BotLinkHost { Short, Long };

//! "https://t.me/name", or with Long "https://telegram.me/name"; \p start is what the bot is told when somebody presses
//! Start there, and may be empty. \see https://core.telegram.org/bots/features#deep-linking
[[nodiscard]] QString botLink(BotLinkHost host, const QString &username, const QString &start);

//! Whether Telegram passes \p start on: up to 64 of A-Z, a-z, 0-9, _ and -. Empty is none, and fine.
[[nodiscard]] bool isStartParameter(const QString &start);

} // namespace ui
