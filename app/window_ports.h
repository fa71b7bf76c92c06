// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instance.h"
#include "ui/models/ports.h"

namespace app {

//! Binds the window's pages to an instance. Questions are answered from the store at any time; orders need a bot, and
//! give SecretMissing as long as there is none. \p instance must live longer than the pages.
[[nodiscard]] ui::OverviewPort overviewPort(Instance &instance);
[[nodiscard]] ui::MembersPort membersPort(Instance &instance);
[[nodiscard]] ui::ChatsPort chatsPort(Instance &instance);
[[nodiscard]] ui::ActivityPort activityPort(Instance &instance);

} // namespace app
