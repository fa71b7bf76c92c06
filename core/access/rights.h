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

//! Takes up what came to nothing while the bot could not act in the chat: times that ended, removals that failed or were
//! put off, links that could not be made or revoked. To be called once it can act again.
[[nodiscard]] Result<> takeUpAgain(const Chat &chat, engine::Context &context);

//! Telegram refused a call for want of this right: notes that it is missing, so that it is news when it comes back, and
//! asks the creator about it where the chat is connected.
[[nodiscard]] Result<> noteMissingRight(ChatKey chat, Right right, engine::Context &context);

//! Asks the creator about a missing right in the chat, in the window and by the bot.
[[nodiscard]] Result<> askForRight(ChatKey chat, engine::Context &context);

} // namespace core::access
