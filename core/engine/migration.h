// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"
#include "core/engine/context.h"

namespace core::engine {

//! The group has become the supergroup \p address: calls go there from now on. What was taken for another chat under that
//! address is this one. Links died with the old group, so those that were open are wanted anew.
//! \see https://core.telegram.org/bots/api#responseparameters
[[nodiscard]] Result<> followMigration(Chat chat, ChatId address, Context &context);

} // namespace core::engine
