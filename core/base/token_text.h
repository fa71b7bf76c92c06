// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/base/strong_id.h"

#include <QString>

#include <optional>

namespace core {

//! The key to a bot, as @BotFather gives it.
struct BotToken {
    BotId bot; //!< the number before the colon: the bot's own user id
    Secret secret; //!< all of it
};

//! The token that \p text holds: a token alone, also with blanks or line breaks strewn into it, a whole message of
//! @BotFather, or an API address. Empty when there is none, or when there are two different ones.
[[nodiscard]] std::optional<BotToken> tokenIn(const QString &text);

} // namespace core
