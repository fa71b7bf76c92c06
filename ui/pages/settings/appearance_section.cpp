// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/appearance_section.h"

#include "ui/pages/settings/appearance_form.h"

#include <QBoxLayout>

namespace ui {

AppearanceSection::AppearanceSection(PageContext context, Appearance &appearance, QWidget *parent)
    : SettingsSection(parent)
{
    addCard(tr("Appearance"))->addWidget(new AppearanceForm(appearance, context.settings, this));
}

} // namespace ui
