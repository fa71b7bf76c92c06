// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/owner_section.h"

#include "ui/pages/setup/owner_form.h"

#include <QVBoxLayout>

namespace ui {

OwnerSection::OwnerSection(BotPort port, PageContext context, QWidget *parent) : SettingsSection(parent)
{
    QVBoxLayout *card = addCard(
        tr("You"), tr("The bot asks you in Telegram too when something has to be decided, and obeys only you."));
    m_form = new OwnerForm(std::move(port), context, this);
    card->addWidget(m_form);
}

void OwnerSection::refresh()
{
    m_form->refresh();
}

} // namespace ui
