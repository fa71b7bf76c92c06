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
//! The code of the chosen language; empty: the system's.
[[nodiscard]] QString loadLanguage(const UiSettings &settings);
void saveLanguage(UiSettings &settings, const QString &code);

} // namespace ui
