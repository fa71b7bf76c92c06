// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot_setup.h"

#include "app/passphrase_secret_store.h"
#include "app/secret_service.h"
#include "app/token_sources.h"
#include "app/window_ports.h"
#include "core/base/deliver.h"
#include "core/base/log.h"
#include "core/botapi/bot_token.h"
#include "core/botapi/methods/delete_webhook.h"
#include "core/botapi/methods/get_me.h"
#include "core/botapi/methods/get_webhook_info.h"

#include <QFile>
#include <QUrl>

namespace app {

using namespace core;
using namespace Qt::StringLiterals;
using commands::Commands;

namespace {

constexpr auto proxyPasswordName = "proxy-password"_L1;

//! A future that somebody else fulfils; what was promised is given once.
template <typename T>
class Promise {
public:
    Promise() { m_promise->start(); }
    void give(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }
    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise->future(); }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise = std::make_shared<QPromise<Result<T>>>();
};

template <typename T = void>
QFuture<Result<T>> refusal(Error error)
{
    return QtFuture::makeReadyFuture(Result<T>(failure(std::move(error))));
}

botapi::ProxySettings::Kind kindOf(ui::ProxyChoice::Kind kind)
{
    switch (kind) {
    case ui::ProxyChoice::Kind::System:
        return botapi::ProxySettings::Kind::System;
    case ui::ProxyChoice::Kind::None:
        return botapi::ProxySettings::Kind::None;
    case ui::ProxyChoice::Kind::Socks5:
        return botapi::ProxySettings::Kind::Socks5;
    case ui::ProxyChoice::Kind::Http:
        return botapi::ProxySettings::Kind::Http;
    }
    Q_UNREACHABLE();
}

} // namespace

BotSetup::BotSetup(Instance &instance, KeychainSecretStore &keychain, QString keychainService, ProfilePaths paths,
                   std::function<void()> startPractice)
    : m_instance(instance)
    , m_keychain(keychain)
    , m_keychainService(std::move(keychainService))
    , m_paths(std::move(paths))
    , m_startPractice(std::move(startPractice))
    , m_network(m_paths.folder + u"/network.ini"_s, QSettings::IniFormat)
{
    if (m_network.contains(u"proxy/kind"_s))
        applyProxy(proxy());
}

ui::BotPort BotSetup::port()
{
    return {.checkToken = [this](const Secret &token) { return checkToken(token); },
            .keychain = [this] { return keychainState(); },
            .useToken = [this](const Secret &token, ui::TokenPlace place,
                               const Secret &passphrase) { return useToken(token, place, passphrase); },
            .forgetToken = [this] { return forgetToken(); },
            .takeOver = [this](const Secret &token) { return takeOver(token); },
            .overview = [this] { return m_instance.overview().overview(); },
            .ownerLink = order(m_instance, &Commands::ownerLink),
            .forgetOwner = order(m_instance, &Commands::forgetOwner),
            .pause = order(m_instance, &Commands::pause),
            .resume = order(m_instance, &Commands::resume),
            .proxy = [this] { return proxy(); },
            .setProxy = [this](const ui::ProxyChoice &choice) { return setProxy(choice); },
            .dataFolder = [this] { return m_paths.folder; },
            .startPractice = m_startPractice};
}

void BotSetup::start(const Secret &token)
{
    // The proxy's password is asked for first: without it the first call would be refused by the proxy.
    if (m_instance.httpSettings().proxy.user.isEmpty()) {
        if (const auto begun = begin(token); !begun)
            qCWarning(lcApp).noquote() << "the network cannot be used like this:" << begun.error().detail;
        return;
    }
    deliver(m_keychain.read(QString(proxyPasswordName)), this, [this, token](const Result<Secret> &password) {
        if (password) {
            botapi::HttpSettings settings = m_instance.httpSettings();
            settings.proxy.password = *password;
            m_instance.setHttpSettings(std::move(settings));
        }
        if (const auto begun = begin(token); !begun)
            qCWarning(lcApp).noquote() << "the network cannot be used like this:" << begun.error().detail;
    });
}

Result<> BotSetup::begin(const Secret &token)
{
    m_token = token;
    return m_instance.useToken(token);
}

Result<std::shared_ptr<botapi::HttpTransport>> BotSetup::transportFor(const Secret &token)
{
    if (!botapi::isBotToken(token.reveal()))
        return failure(Error::Kind::InvalidInput, u"this does not look like a bot token"_s);
    botapi::HttpSettings settings = m_instance.httpSettings();
    settings.token = token;
    auto transport = botapi::HttpTransport::create(settings, m_instance.scheduler());
    if (!transport)
        return failure(transport.error());
    // Whoever waits for an answer holds it; it must not end within its own signal.
    return std::shared_ptr<botapi::HttpTransport>(transport->release(),
                                                  [](botapi::HttpTransport *ended) { ended->deleteLater(); });
}

QFuture<Result<ui::TokenCheck>> BotSetup::checkToken(const Secret &token)
{
    const auto transport = transportFor(token);
    if (!transport)
        return refusal<ui::TokenCheck>(transport.error());
    const Promise<ui::TokenCheck> promise;
    const auto cancelled = [promise] { promise.give(failure(Error::Kind::Cancelled)); };
    deliver(
        botapi::ApiClient(**transport).call(botapi::GetMe{}), this,
        [this, promise, cancelled, transport = *transport](const Result<botapi::User> &bot) {
            if (!bot)
                return promise.give(failure(bot.error()));
            deliver(
                botapi::ApiClient(*transport).call(botapi::GetWebhookInfo{}), this,
                [promise, transport, bot = *bot](const Result<botapi::WebhookInfo> &webhook) {
                    if (!webhook)
                        return promise.give(failure(webhook.error()));
                    ui::TokenCheck check{.id = BotId(bot.id.value()),
                                         .name = bot.firstName,
                                         .username = bot.username,
                                         .canJoinGroups = bot.canJoinGroups,
                                         .canReadAllGroupMessages = bot.canReadAllGroupMessages};
                    if (!webhook->url.isEmpty()) {
                        check.webhookHost = QUrl(webhook->url).host();
                        check.webhookPending = webhook->pendingUpdateCount;
                    }
                    promise.give(std::move(check));
                },
                cancelled);
        },
        cancelled);
    return promise.future();
}

QFuture<Result<ui::KeychainState>> BotSetup::keychainState()
{
    const Promise<ui::KeychainState> promise;
    findEntry(m_keychainService, QString(botTokenName), this, [promise](const Result<EntryState> &entry) {
        using Kind = ui::KeychainState::Kind;
        if (!entry)
            return promise.give(
                ui::KeychainState{entry.error().kind == Error::Kind::SecretLocked ? Kind::Locked : Kind::Missing});
        promise.give(ui::KeychainState{*entry == EntryState::Locked ? Kind::Locked : Kind::Usable});
    });
    return promise.future();
}

QFuture<Result<>> BotSetup::useToken(const Secret &token, ui::TokenPlace place, const Secret &passphrase)
{
    if (!botapi::isBotToken(token.reveal()))
        return refusal({Error::Kind::InvalidInput, u"this does not look like a bot token"_s});
    const Promise<void> promise;
    // A token that was kept elsewhere before would be found first at the next start, or never be got rid of.
    const auto stored = [this, promise, token, place](const Result<> &written) {
        if (!written)
            return promise.give(failure(written.error()));
        if (place != ui::TokenPlace::PassphraseFile)
            QFile::remove(m_paths.secrets());
        if (place != ui::TokenPlace::Keychain)
            static_cast<void>(m_keychain.remove(QString(botTokenName))); // it may be locked or not there at all
        promise.give(begin(token));
    };
    const auto cancelled = [promise] { promise.give(failure(Error::Kind::Cancelled)); };
    switch (place) {
    case ui::TokenPlace::ThisRun:
        stored({});
        break;
    case ui::TokenPlace::Keychain:
        deliver(m_keychain.write(QString(botTokenName), token), this, stored, cancelled);
        break;
    case ui::TokenPlace::PassphraseFile:
        writeFile(token, passphrase, stored, cancelled);
        break;
    }
    return promise.future();
}

void BotSetup::writeFile(const Secret &token, const Secret &passphrase, std::function<void(const Result<> &)> stored,
                         std::function<void()> cancelled)
{
    const auto file = std::make_shared<PassphraseSecretStore>(m_paths.secrets(), passphrase);
    deliver(
        file->write(QString(botTokenName), token), this,
        [this, file, token, passphrase, stored, cancelled](const Result<> &written) {
            // The file of an earlier token, whose passphrase nobody knows any more: it gives way to the new one.
            const bool isInTheWay = !written
                && (written.error().kind == Error::Kind::WrongPassphrase
                    || written.error().kind == Error::Kind::StorageCorrupt);
            if (isInTheWay && QFile::remove(m_paths.secrets()))
                return writeFile(token, passphrase, stored, cancelled);
            stored(written);
        },
        cancelled);
}

QFuture<Result<>> BotSetup::forgetToken()
{
    m_instance.stopBot();
    m_token = {};
    QFile::remove(m_paths.secrets());
    const Promise<void> promise;
    deliver(
        m_keychain.remove(QString(botTokenName)), this,
        [promise](const Result<> &removed) {
            // Without a keychain there is nothing in it to forget.
            const bool isGone = removed || removed.error().kind == Error::Kind::SecretUnavailable;
            promise.give(isGone ? Result<>() : Result<>(failure(removed.error())));
        },
        [promise] { promise.give(failure(Error::Kind::Cancelled)); });
    return promise.future();
}

QFuture<Result<>> BotSetup::takeOver(const Secret &token)
{
    const auto transport = transportFor(token.isEmpty() ? m_token : token);
    if (!transport)
        return refusal(transport.error());
    const Promise<void> promise;
    // What waits is kept: it belongs to the creator, whoever fetched it before.
    deliver(
        botapi::ApiClient(**transport).call(botapi::DeleteWebhook{.dropPendingUpdates = false}), this,
        [this, promise, transport = *transport](const Result<> &removed) {
            if (removed && m_instance.bot() != nullptr)
                m_instance.bot()->pollNow();
            promise.give(removed);
        },
        [promise] { promise.give(failure(Error::Kind::Cancelled)); });
    return promise.future();
}

ui::ProxyChoice BotSetup::proxy() const
{
    return {.kind = ui::ProxyChoice::Kind(m_network.value(u"proxy/kind"_s, 0).toInt()),
            .host = m_network.value(u"proxy/host"_s).toString(),
            .port = m_network.value(u"proxy/port"_s).toInt(),
            .user = m_network.value(u"proxy/user"_s).toString()};
}

QFuture<Result<>> BotSetup::setProxy(const ui::ProxyChoice &choice)
{
    const bool needsHost = choice.kind == ui::ProxyChoice::Kind::Socks5 || choice.kind == ui::ProxyChoice::Kind::Http;
    if (needsHost && (choice.host.trimmed().isEmpty() || choice.port < 1 || choice.port > 65535))
        return refusal({Error::Kind::InvalidInput, u"the proxy needs a host and a port from 1 to 65535"_s});
    m_network.setValue(u"proxy/kind"_s, int(choice.kind));
    m_network.setValue(u"proxy/host"_s, choice.host.trimmed());
    m_network.setValue(u"proxy/port"_s, choice.port);
    m_network.setValue(u"proxy/user"_s, choice.user);
    applyProxy(choice);

    const auto again = [this] { return m_token.isEmpty() ? Result<>() : m_instance.useToken(m_token); };
    if (!choice.password || choice.password->isEmpty())
        return QtFuture::makeReadyFuture(again());
    const Promise<void> promise;
    deliver(
        m_keychain.write(QString(proxyPasswordName), *choice.password), this,
        [promise, again](const Result<> &written) {
            // The proxy works for this run even where its password cannot be kept.
            const auto begun = again();
            promise.give(written ? begun : Result<>(failure(written.error())));
        },
        [promise] { promise.give(failure(Error::Kind::Cancelled)); });
    return promise.future();
}

void BotSetup::applyProxy(const ui::ProxyChoice &choice)
{
    botapi::HttpSettings settings = m_instance.httpSettings();
    settings.proxy.kind = kindOf(choice.kind);
    settings.proxy.host = choice.host.trimmed();
    settings.proxy.port = static_cast<quint16>(choice.port);
    settings.proxy.user = choice.user;
    if (choice.password)
        settings.proxy.password = *choice.password;
    m_instance.setHttpSettings(std::move(settings));
}

} // namespace app
