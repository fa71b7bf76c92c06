// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/pages/settings/settings_section.h"

namespace ui {

class AppLock;
class Appearance;

//! The sections of the settings, in their order. A new one is one line here.
[[nodiscard]] std::vector<SettingsEntry> settingsSections(const Ports &ports, const PageContext &context,
                                                          Appearance &appearance, AppLock &lock);

} // namespace ui
