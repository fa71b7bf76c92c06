// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/base/strong_id.h"

#include <string_view>

namespace core::botapi {

//! Whether the text has the shape of a bot token: the bot's id, a colon, 20 to 80 letters, digits, _ or -.
//! \see https://core.telegram.org/bots/api#authorizing-your-bot
[[nodiscard]] bool isBotToken(std::string_view text);

//! The id of the bot that the token is for; null when it is no token.
[[nodiscard]] BotId botIdOf(const Secret &token);

} // namespace core::botapi
