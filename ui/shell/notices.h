// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

class MainWindow;
class UiSettings;

//! Says once after an update that there is something new, and where. Nothing at the first run. \p version is this
//! program's; \p settings keep which one was seen last.
void sayWhatIsNew(MainWindow &window, UiSettings &settings, const QString &version);

} // namespace ui
