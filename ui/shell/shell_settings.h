// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/shell_options.h"

namespace ui {

class UiSettings;

//! How the desktop shell keeps what the person chose.
[[nodiscard]] ShellOptions loadShellOptions(const UiSettings &settings);
void save(UiSettings &settings, const ShellOptions &options);
[[nodiscard]] NoticeOptions loadNoticeOptions(const UiSettings &settings);
void save(UiSettings &settings, const NoticeOptions &notices);

} // namespace ui
