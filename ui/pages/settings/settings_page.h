// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class Appearance;
class Button;
class GeneralSection;
class NotificationsSection;
class OwnerForm;
class PlainLabel;
class TokenForm;

//! The bot's token, its owner, how to reach the internet, how the window looks, where the data is.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(BotPort port, const DesktopPort &desktop, PageContext context, Appearance &appearance,
                 QWidget *parent = nullptr);

    void refresh() override;
    //! "bot", "webhook", or the name of a section.
    void open(const QString &what) override;
    std::vector<TourState> tourStates() override;

private:
    QVBoxLayout *addSection(const QString &name, const QString &title, const QString &text);
    void showSection(const QWidget &section);
    void addBot();
    void addOwner();
    void addNetwork();
    void addAppearance();
    void addData();
    void showTokenOrigin();
    void showTokenForm(bool shows);
    void askToForgetToken();
    void askToTakeOver();
    void showProxy();
    void saveProxy();

    BotPort m_port;
    PageContext m_context;
    Appearance &m_appearance;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    PlainLabel *m_bot;
    PlainLabel *m_tokenOrigin;
    PlainLabel *m_tokenMeaning;
    Button *m_replace;
    Button *m_forget;
    QWidget *m_tokenPlace;
    TokenForm *m_token = nullptr;
    Button *m_use;
    PlainLabel *m_useReason;
    OwnerForm *m_owner;
    GeneralSection *m_general;
    NotificationsSection *m_notifications;
    QComboBox *m_proxyKind;
    QWidget *m_proxyFields;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QLineEdit *m_proxyUser;
    QLineEdit *m_proxyPassword;
};

} // namespace ui
