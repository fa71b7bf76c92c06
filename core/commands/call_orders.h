// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/context.h"

namespace core::commands {

//! Sends a call again that failed or whose outcome is not known. A link that could not be made is wanted anew.
//! AlreadyDone when it waits for nobody.
[[nodiscard]] Result<> sendAgain(OutboxId call, engine::Context &context);

//! Writes down that the creator gave the call up. What it was to bring about stays away until somebody asks anew.
[[nodiscard]] Result<> noteDrop(OutboxId call, engine::Context &context);

} // namespace core::commands
