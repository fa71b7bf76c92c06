// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commands.h"
#include "core/engine/context.h"

namespace core::commands {

//! Makes a new code, which ends the old one, and the links that add the bot with just the rights it needs.
//! \see https://core.telegram.org/api/links#groupchannel-bot-links
[[nodiscard]] Result<ConnectOffer> offerConnect(engine::Context &context);
//! Ends the code that waits, if there is one.
[[nodiscard]] Result<> endConnect(engine::Context &context);
[[nodiscard]] Result<> connectFound(ChatKey chat, engine::Context &context);
[[nodiscard]] Result<> ignoreFound(ChatKey chat, engine::Context &context);
[[nodiscard]] Result<> disconnect(ChatKey chat, engine::Context &context);
[[nodiscard]] Result<> reconnect(ChatKey chat, engine::Context &context);
[[nodiscard]] Result<> check(ChatKey chat, engine::Context &context);
[[nodiscard]] Result<> checkAll(engine::Context &context);
[[nodiscard]] Result<> setDelivery(ChatKey chat, Delivery delivery, engine::Context &context);

//! The bot asks and tells nobody any more.
[[nodiscard]] Result<> forgetOwner(engine::Context &context);
//! A one-time link with which the owner introduces themselves.
[[nodiscard]] Result<QString> ownerLink(engine::Context &context);

} // namespace core::commands
