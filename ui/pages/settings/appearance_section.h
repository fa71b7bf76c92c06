// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/settings/settings_section.h"

namespace ui {

class Appearance;

//! How the window looks.
class AppearanceSection final : public SettingsSection {
    Q_OBJECT

public:
    //! \p appearance must live longer.
    AppearanceSection(PageContext context, Appearance &appearance, QWidget *parent);
};

} // namespace ui
