// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/token_sources.h"

#include "core/base/deliver.h"

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::Secret;

namespace app {

namespace {

//! How much an error tells the person about what to mend: the larger the better.
int weight(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::SecretMissing:
        return 0;
    case Error::Kind::SecretUnavailable:
        return 1;
    case Error::Kind::SecretLocked:
        return 2;
    default:
        return 3;
    }
}

QString nameOf(TokenSource source)
{
    switch (source) {
    case TokenSource::Descriptor:
        return u"the descriptor of --token-fd"_s;
    case TokenSource::Credential:
        return u"the credential bot-token"_s;
    case TokenSource::Keychain:
        return u"the keychain"_s;
    case TokenSource::PassphraseFile:
        return u"the file under the passphrase"_s;
    case TokenSource::Environment:
        return u"GATEHOUSE_BOT_TOKEN"_s;
    }
    return {};
}

} // namespace

TokenSources::TokenSources(StartSecrets given, core::SecretStore &keychain, core::SecretStore *file)
    : m_given(std::move(given))
    , m_keychain(keychain)
    , m_file(file)
{
}

QFuture<Result<FoundToken>> TokenSources::find()
{
    m_promise.start();
    if (m_given.descriptorToken)
        take(*m_given.descriptorToken, TokenSource::Descriptor);
    else if (m_given.credentialToken)
        take(*m_given.credentialToken, TokenSource::Credential);
    else
        askKeychain();
    return m_promise.future();
}

void TokenSources::askKeychain()
{
    core::deliver(m_keychain.read(botTokenName), this, [this](Result<Secret> secret) {
        if (secret) {
            take(*secret, TokenSource::Keychain);
            return;
        }
        remember(std::move(secret).error());
        askFile();
    });
}

void TokenSources::askFile()
{
    if (!m_file) {
        askEnvironment();
        return;
    }
    core::deliver(m_file->read(botTokenName), this, [this](Result<Secret> secret) {
        if (secret) {
            take(*secret, TokenSource::PassphraseFile);
            return;
        }
        remember(std::move(secret).error());
        askEnvironment();
    });
}

void TokenSources::askEnvironment()
{
    if (m_given.environmentToken.isEmpty())
        finish(core::failure(m_reason));
    else
        take(m_given.environmentToken, TokenSource::Environment);
}

void TokenSources::take(const Secret &secret, TokenSource source)
{
    QString text = QString::fromUtf8(secret.reveal());
    auto token = core::tokenIn(text);
    core::wipe(text);
    if (token)
        finish(FoundToken{std::move(*token), source});
    else
        finish(core::failure(Error::Kind::InvalidInput, nameOf(source) + u" holds no bot token"_s));
}

void TokenSources::remember(Error error)
{
    if (weight(error.kind) > weight(m_reason.kind))
        m_reason = std::move(error);
}

void TokenSources::finish(Result<FoundToken> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace app
