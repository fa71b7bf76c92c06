// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace ui {

//! What happened and what the person can do, in one or two sentences. Nothing of Error::detail is in it: those words
//! are for the log.
[[nodiscard]] QString errorText(const core::Error &error);

} // namespace ui
