// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QString>

namespace ui {

//! Why the lock did not open or change, and \p wait: how long no further password is looked at.
[[nodiscard]] QString lockTrouble(const core::Error &error, core::Duration wait);

//! What helps when the password is forgotten, and what that says about the lock.
[[nodiscard]] QString forgottenPasswordText();

} // namespace ui
