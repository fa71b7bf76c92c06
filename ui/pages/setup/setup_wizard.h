// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/wizard.h"

namespace ui {

//! The first run: Welcome, Your bot, You, Your first chat, Ready.
class SetupWizard final : public QWidget {
    Q_OBJECT

public:
    enum class Step { Welcome, Bot, Owner, Chat, Ready };

    SetupWizard(BotPort bot, ChatsPort chats, PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] Wizard &wizard() { return *m_wizard; }
    void start(Step step = Step::Welcome) { m_wizard->start(static_cast<int>(step)); }

Q_SIGNALS:
    void finished();
    void said(const ui::ToastText &text);

private:
    Wizard *m_wizard;
};

} // namespace ui
