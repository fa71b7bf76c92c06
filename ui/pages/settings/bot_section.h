// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/pages/settings/settings_section.h"

namespace ui {

class Button;
class TokenForm;

//! Which bot this is, where its token is kept, and how others find it.
class BotSection final : public SettingsSection {
    Q_OBJECT

public:
    BotSection(BotPort port, PageContext context, QWidget *parent);

    void refresh() override;
    //! "token": another one is entered; "webhook": taking over from a service is offered.
    void open(const QString &what) override;
    std::vector<TourState> tourStates() override;

private:
    void build();
    void buildTokenPlace(QVBoxLayout *card);
    void showTokenOrigin();
    void showTokenForm(bool shows);
    void showOverview(const core::queries::Overview &overview);
    void askToForgetToken();
    void askToTakeOver();
    void share();

    BotPort m_port;
    PageContext m_context;
    QString m_username;
    PlainLabel *m_bot;
    PlainLabel *m_tokenOrigin;
    PlainLabel *m_tokenMeaning;
    Button *m_share;
    Button *m_replace;
    Button *m_forget;
    QWidget *m_tokenPlace;
    TokenForm *m_token = nullptr;
    Button *m_use;
    PlainLabel *m_useReason;
};

} // namespace ui
