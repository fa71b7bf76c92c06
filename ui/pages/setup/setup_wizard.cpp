// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/setup_wizard.h"

#include "ui/pages/setup/setup_steps.h"

#include <QVBoxLayout>

namespace ui {

SetupWizard::SetupWizard(BotPort bot, ChatsPort chats, PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_wizard(new Wizard(QStringLiteral("Gatehouse"), tr("Setting up, about 4 minutes"),
                          tr("Everything stays on this computer. There is no account and no server."), this))
{
    setObjectName(QStringLiteral("setupWizard"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_wizard);
    auto *chat = new ui::ChatStep(chats, context);
    m_wizard->addStep(new ui::WelcomeStep(bot));
    m_wizard->addStep(new ui::BotStep(bot, context.secrets));
    m_wizard->addStep(new ui::OwnerStep(bot, context));
    m_wizard->addStep(chat);
    m_wizard->addStep(new ui::ReadyStep);
    connect(m_wizard, &Wizard::finished, this, &SetupWizard::finished);
    connect(chat, &ui::ChatStep::said, this, &SetupWizard::said);
}

} // namespace ui
