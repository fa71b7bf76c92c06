// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/settings/settings_section.h"

class QComboBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace ui {

class Button;
class Notice;

//! How Telegram is reached: through which proxy, and at which server.
class NetworkSection final : public SettingsSection {
    Q_OBJECT

public:
    NetworkSection(BotPort port, QWidget *parent);

    std::vector<TourState> tourStates() override;

private:
    void addProxy();
    QWidget *makeProxyFields();
    void showProxy();
    void saveProxy();
    void addServer();
    void showServer();
    void saveServer();
    //! Says that the command line decides until the next start.
    void addGivenNote(QVBoxLayout *card, const QString &text);
    void sayConnecting(const core::Result<> &result);

    BotPort m_port;
    QComboBox *m_kind;
    QWidget *m_fields;
    QLineEdit *m_host;
    QSpinBox *m_portNumber;
    QLineEdit *m_user;
    QLineEdit *m_password;
    PlainLabel *m_proxyTrouble;
    QRadioButton *m_telegram;
    QRadioButton *m_own;
    QWidget *m_ownFields;
    QLineEdit *m_url;
    PlainLabel *m_serverTrouble;
};

} // namespace ui
