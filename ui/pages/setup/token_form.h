// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace ui {

class Avatar;
class Button;
class Card;
class IconMark;
class Notice;
class PlainLabel;
class SecretClipboard;

//! Takes a bot's token: pastes it, asks Telegram whose it is, takes over from a webhook, and chooses where it is kept.
//! Used by the first run and by the settings.
class TokenForm final : public QWidget {
    Q_OBJECT

public:
    //! A token that was pasted is taken off the clipboard by \p secrets, which must live longer.
    TokenForm(BotPort port, SecretClipboard &secrets, QWidget *parent = nullptr);
    ~TokenForm() override;

    //! Why the token cannot be used yet; empty when it can.
    [[nodiscard]] QString blocker() const;
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    //! Keeps the token and begins to listen; ends with used() or a sentence below the field.
    void use();

Q_SIGNALS:
    void changed();
    void used(const QString &botName);

private:
    void buildField();
    void buildAnswer();
    void buildPlaces();
    void typed();
    void check();
    void showCheck(const core::Result<TokenCheck> &check);
    void showTrouble(const core::Error &error);
    void takeOver();
    void showKeychain(const KeychainState &state);
    [[nodiscard]] TokenPlace place() const;
    void setWorking(bool working);

    BotPort m_port;
    SecretClipboard &m_secrets;
    core::Secret m_token;
    std::optional<TokenCheck> m_check;
    KeychainState m_keychain;
    bool m_isKeychainKnown = false;
    bool m_isWorking = false;
    int m_question = 0;
    QLineEdit *m_field;
    Button *m_show;
    Button *m_paste;
    PlainLabel *m_hint;
    Card *m_card;
    Avatar *m_avatar;
    PlainLabel *m_name;
    PlainLabel *m_about;
    Notice *m_groups;
    Notice *m_webhook;
    Button *m_takeOver;
    IconMark *m_keychainIcon;
    PlainLabel *m_keychainText;
    QWidget *m_places;
    QRadioButton *m_file;
    QRadioButton *m_thisRun;
    QLineEdit *m_passphrase;
    QLineEdit *m_repeated;
};

} // namespace ui
