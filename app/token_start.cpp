// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/token_start.h"

#include "core/base/deliver.h"
#include "core/base/log.h"
#include "ui/pages/setup/unlock_dialog.h"
#include "ui/text/errors.h"

#include <QFileInfo>

namespace app {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr ui::TokenOrigin originOf(TokenSource source)
{
    switch (source) {
    case TokenSource::Descriptor:
        return ui::TokenOrigin::Option;
    case TokenSource::Credential:
        return ui::TokenOrigin::Credential;
    case TokenSource::Keychain:
        return ui::TokenOrigin::Keychain;
    case TokenSource::PassphraseFile:
        return ui::TokenOrigin::PassphraseFile;
    case TokenSource::Environment:
        return ui::TokenOrigin::Environment;
    }
    Q_UNREACHABLE();
}

} // namespace

TokenStart::TokenStart(StartSecrets given, KeychainSecretStore &keychain, Instance &instance, BotSetup &setup,
                       Desktop &desktop, ProfilePaths paths)
    : m_given(std::move(given))
    , m_keychain(keychain)
    , m_instance(instance)
    , m_setup(setup)
    , m_desktop(desktop)
    , m_paths(std::move(paths))
{
    if (m_given.passphrase)
        m_file.emplace(m_paths.secrets(), *m_given.passphrase);
    connect(&m_instance, &Instance::refused, this, [this] {
        setTrouble(tr("This token belongs to another bot."),
                   tr("The data here is of a different one. Another bot needs a profile of its own."),
                   {{tr("Enter the right token"),
                     [this] {
                         clearTrouble();
                         m_desktop.showSetup();
                     }},
                    {tr("New profile…"), [this] { m_desktop.askForNewProfile(); }}});
    });
    connect(&m_instance, &Instance::botReady, this, &TokenStart::clearTrouble);
    connect(&m_instance, &Instance::damaged, this, [this] { m_hasTrouble = false; }); // what is said now is not ours
    connect(&m_keychain, &KeychainSecretStore::answered, this, [this] {
        // The person unlocked the keychain after all.
        if (m_instance.bot() == nullptr && !m_desktop.window().isSettingUp()) {
            clearTrouble();
            search({});
        }
    });
}

void TokenStart::begin()
{
    search(std::move(m_given));
}

void TokenStart::search(StartSecrets given)
{
    m_sources.emplace(std::move(given), m_keychain, m_file ? &*m_file : nullptr);
    deliver(m_sources->find(), this, [this](const Result<FoundToken> &found) {
        if (found)
            return m_setup.start(found->token.secret, originOf(found->source));
        qCInfo(lcApp) << "no token:" << nameOf(found.error().kind);
        notFound(found.error());
    });
}

void TokenStart::notFound(const Error &error)
{
    if (QFileInfo::exists(m_paths.secrets()) && error.kind != Error::Kind::InvalidInput)
        return askForPassphrase();
    if (error.kind == Error::Kind::SecretMissing)
        return m_desktop.showSetup();
    deliver(m_instance.overview().overview(), this, [this, error](const Result<queries::Overview> &overview) {
        if (overview && overview->bot)
            sayLocked(ui::errorText(error));
        else
            m_desktop.showSetup(); // it says itself how things stand with the keychain
    });
}

void TokenStart::askForPassphrase()
{
    auto *dialog =
        new ui::UnlockDialog([this](const Secret &passphrase) { return unlock(passphrase); }, &m_desktop.window());
    connect(dialog, &ui::UnlockDialog::otherTokenWanted, this, [this, dialog] {
        dialog->disconnect(this); // it closes now, and is no refusal
        m_desktop.showSetup();
    });
    connect(dialog, &QDialog::rejected, this, [this] { sayLocked(tr("It is encrypted with your passphrase.")); });
    dialog->open();
}

QFuture<Result<>> TokenStart::unlock(const Secret &passphrase)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    m_file.emplace(m_paths.secrets(), passphrase);
    deliver(
        m_file->read(botTokenName), this,
        [this, promise](const Result<Secret> &token) {
            if (token)
                m_setup.start(*token, ui::TokenOrigin::PassphraseFile);
            promise->addResult(token ? Result<>() : Result<>(failure(token.error())));
            promise->finish();
        },
        [promise] {
            promise->future().cancel();
            promise->finish();
        });
    return promise->future();
}

void TokenStart::sayLocked(const QString &reason)
{
    setTrouble(tr("The bot's token cannot be read, so Gatehouse does not listen."), reason,
               {{tr("Try again"),
                 [this] {
                     clearTrouble();
                     search({});
                 }},
                {tr("Enter the token"), [this] {
                     clearTrouble();
                     m_desktop.showSetup();
                 }}});
}

void TokenStart::setTrouble(const QString &fact, const QString &reason, const std::vector<ui::TroubleAction> &actions)
{
    m_hasTrouble = true;
    m_desktop.window().setTrouble(fact, reason, actions);
}

void TokenStart::clearTrouble()
{
    if (std::exchange(m_hasTrouble, false)) // and not what somebody else said
        m_desktop.window().clearTrouble();
}

} // namespace app
