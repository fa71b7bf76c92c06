// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "ui/models/feed.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/ui_settings.h"

namespace ui {

//! What every page stands on, besides its port.
struct PageContext {
    UiSettings &settings;
    const core::Clock &clock;
    core::Scheduler &scheduler;
    Feed &feed;
    SecretClipboard &secrets; //!< where copies of what must not be seen go
};

} // namespace ui
