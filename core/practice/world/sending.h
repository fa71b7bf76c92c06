// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/call.h"
#include "core/practice/world/formatted_text.h"

namespace core::practice {

//! `text`, read by `parse_mode` or with `entities`: 1 to 4096 characters after that.
[[nodiscard]] Checked<FormattedText> textOf(const Call &call);
//! `caption`, likewise: 0 to 1024 characters.
[[nodiscard]] Checked<FormattedText> captionOf(const Call &call);

//! Sends the draft to `chat_id` with what all sending methods understand: reply_markup, reply_parameters,
//! protect_content. Gives the message.
[[nodiscard]] Outcome send(Call &call, Message draft);

} // namespace core::practice
