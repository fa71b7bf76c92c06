// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/pages/settings/settings_section.h"

namespace ui {

class OwnerForm;

//! Whom the bot obeys.
class OwnerSection final : public SettingsSection {
    Q_OBJECT

public:
    OwnerSection(BotPort port, PageContext context, QWidget *parent);

    void refresh() override;

private:
    OwnerForm *m_form;
};

} // namespace ui
