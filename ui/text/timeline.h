// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/members.h"
#include "ui/text/audit.h"

namespace ui {

//! A line of one person's timeline, where it is known whom it is about.
[[nodiscard]] EventText timelineText(const core::queries::TimelineEntry &entry);

} // namespace ui
