// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/start_secrets.h"
#include "core/base/secret_store.h"
#include "core/base/token_text.h"

#include <QObject>
#include <QPromise>

namespace app {

//! Where a token can come from, in the order in which they are asked.
enum class TokenSource { Descriptor, Credential, Keychain, PassphraseFile, Environment };

struct FoundToken {
    core::BotToken token;
    TokenSource source;
};

//! The stored name of the bot's token, in every store.
inline constexpr QLatin1StringView botTokenName("bot-token");

//! Finds the bot's token for a program that nobody watches. The first source that has one wins. A source that was named on
//! purpose (descriptor, credential) and holds no token ends the search: going on could start another bot.
class TokenSources final : public QObject {
    Q_OBJECT

public:
    //! \p file is the store behind the passphrase; null when no passphrase was given.
    TokenSources(StartSecrets given, core::SecretStore &keychain, core::SecretStore *file);

    //! InvalidInput when a source holds something else than a token; otherwise the most telling of the reasons why the
    //! stores gave none: WrongPassphrase and a damaged file before SecretLocked before SecretUnavailable before
    //! SecretMissing. Call it once.
    [[nodiscard]] QFuture<core::Result<FoundToken>> find();

private:
    void askKeychain();
    void askFile();
    void askEnvironment();
    //! Ends the search when \p secret holds a token, or holds none but should.
    void take(const core::Secret &secret, TokenSource source);
    void remember(core::Error error);
    void finish(core::Result<FoundToken> result);

    StartSecrets m_given;
    core::SecretStore &m_keychain;
    core::SecretStore *m_file;
    core::Error m_reason{core::Error::Kind::SecretMissing};
    QPromise<core::Result<FoundToken>> m_promise;
};

} // namespace app
