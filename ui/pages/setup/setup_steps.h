// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/wizard.h"

//! The steps of the first run.
namespace ui {

class Button;
class ConnectSteps;
class Notice;
class OwnerForm;
class PlainLabel;
class SecretClipboard;
class TokenForm;

//! A real bot, or the practice Telegram.
class WelcomeStep final : public WizardStep {
    Q_OBJECT

public:
    explicit WelcomeStep(const BotPort &port, QWidget *parent = nullptr);

    [[nodiscard]] QString continueText() const override;
};

//! The token of the bot.
class BotStep final : public WizardStep {
    Q_OBJECT

public:
    BotStep(const BotPort &port, SecretClipboard &secrets, QWidget *parent = nullptr);

    bool goOn() override;

private:
    TokenForm *m_form;
    bool m_isUsed = false;
};

//! The creator's own Telegram account.
class OwnerStep final : public WizardStep {
    Q_OBJECT

public:
    OwnerStep(const BotPort &port, const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString continueText() const override;
    void entered() override;

private:
    OwnerForm *m_form;
};

//! The first group or channel.
class ChatStep final : public WizardStep {
    Q_OBJECT

public:
    ChatStep(const ChatsPort &port, const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString continueText() const override;
    void entered() override;
    void left() override;

Q_SIGNALS:
    void said(const ui::ToastText &text);

private:
    ChatsPort m_port;
    PageContext m_context;
    QVBoxLayout *m_place;
    ConnectSteps *m_steps = nullptr;
    bool m_isConnected = false;
};

//! What happens from now on.
class ReadyStep final : public WizardStep {
    Q_OBJECT

public:
    explicit ReadyStep(QWidget *parent = nullptr);

    [[nodiscard]] QString continueText() const override;
};

} // namespace ui
