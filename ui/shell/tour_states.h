// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "ui/models/settings_ports.h"

namespace ui {

class AppLock;
class MainWindow;
class Tour;
class UiSettings;

//! What the window shows beside its pages is made with; all must live as long as the tour.
struct TourParts {
    MainWindow &window;
    ProfilesPort profiles;
    AppLock &lock;
    UiSettings &settings;
    const core::Clock &clock;
    core::Scheduler &scheduler;
};

//! Adds the dialogs, notices, messages and covers of the window itself.
void addWindowStates(Tour &tour, const TourParts &parts);

} // namespace ui
