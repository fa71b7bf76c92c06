// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/text/help_topic.h"

#include <QString>

#include <optional>

namespace ui {

//! What happened and what the person can do, in one or two sentences. Nothing of Error::detail is in it: those words
//! are for the log.
[[nodiscard]] QString errorText(const core::Error &error);

//! The same for what was only to be looked at.
[[nodiscard]] QString loadErrorText(const core::Error &error);

//! The page of the help about it; nothing where the sentence says all there is.
[[nodiscard]] std::optional<HelpTopic> helpOf(core::Error::Kind kind);

} // namespace ui
