// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot_setup.h"
#include "app/desktop.h"
#include "app/passphrase_secret_store.h"
#include "app/token_sources.h"

#include <QObject>

namespace app {

//! Finds the bot's token when the window starts, and asks the person where it cannot: for the passphrase, to unlock the
//! keychain, or, the first time, for a token. Main thread.
class TokenStart final : public QObject {
    Q_OBJECT

public:
    //! All must live longer.
    TokenStart(StartSecrets given, KeychainSecretStore &keychain, Instance &instance, BotSetup &setup, Desktop &desktop,
               ProfilePaths paths);

    void begin();

private:
    void search(StartSecrets given);
    void notFound(const core::Error &error);
    void askForPassphrase();
    [[nodiscard]] QFuture<core::Result<>> unlock(const core::Secret &passphrase);
    //! The profile has a bot, but its token cannot be read now.
    void sayLocked(const QString &reason);
    void setTrouble(const QString &fact, const QString &reason, const std::vector<ui::TroubleAction> &actions);
    void clearTrouble();

    StartSecrets m_given;
    KeychainSecretStore &m_keychain;
    Instance &m_instance;
    BotSetup &m_setup;
    Desktop &m_desktop;
    ProfilePaths m_paths;
    std::optional<PassphraseSecretStore> m_file;
    std::optional<TokenSources> m_sources;
    bool m_hasTrouble = false; //!< is shown, and about the token
};

} // namespace app
