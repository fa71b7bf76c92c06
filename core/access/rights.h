// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/botapi/types/chat_member.h"

namespace core::access {

//! The rights of \p bot that Gatehouse uses; none unless it is administrator.
[[nodiscard]] Rights rightsOf(const botapi::ChatMember &bot);

//! Records where the bot stands in the chat since \p when. A needed right that was lost is noted and asked about; one that
//! came back closes the question.
[[nodiscard]] Result<> noteBotStatus(Chat &chat, const botapi::ChatMember &bot, Instant when, engine::Context &context);

//! Asks the creator about a missing right in the chat, in the window and by the bot.
[[nodiscard]] Result<> askForRight(ChatKey chat, engine::Context &context);

} // namespace core::access
