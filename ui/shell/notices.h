// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace ui {

class MainWindow;
class UiSettings;

//! Under which key it is remembered which version's news were read.
inline constexpr QLatin1StringView newsReadKey("whats-new/seen");

//! Says after an update, until somebody has read it, that there is something new, and where. Nothing at the first run.
//! \p version is this program's; \p settings keep which one was seen last.
void sayWhatIsNew(MainWindow &window, UiSettings &settings, const QString &version);

//! Says that the run before did not end properly; \p last is its last sign of life.
void sayBrokenRun(MainWindow &window, core::Instant last, core::Instant now);

//! Says that there is a newer \p version, which \p page tells of. Both come from the network.
void sayUpdate(MainWindow &window, const QString &version, const QString &page);

} // namespace ui
