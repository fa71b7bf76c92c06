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

constexpr std::array proxyKinds{
    std::pair{ui::ProxyChoice::Kind::System, botapi::ProxySettings::Kind::System},
    std::pair{ui::ProxyChoice::Kind::None, botapi::ProxySettings::Kind::None},
    std::pair{ui::ProxyChoice::Kind::Socks5, botapi::ProxySettings::Kind::Socks5},
    std::pair{ui::ProxyChoice::Kind::Http, botapi::ProxySettings::Kind::Http},
};

constexpr ui::TokenOrigin originOf(ui::TokenPlace place)
{
    switch (place) {
    case ui::TokenPlace::Keychain:
        return ui::TokenOrigin::Keychain;
    case ui::TokenPlace::PassphraseFile:
        return ui::TokenOrigin::PassphraseFile;
    case ui::TokenPlace::ThisRun:
        return ui::TokenOrigin::ThisRun;
    }
    Q_UNREACHABLE();
}

} // namespace

BotSetup::BotSetup(Instance &instance, KeychainSecretStore &keychain, QString keychainService, NetworkSettings &network,
                   ProfilePaths paths)
    : m_instance(instance)
    , m_keychain(keychain)
    , m_keychainService(std::move(keychainService))
    , m_network(network)
    , m_paths(std::move(paths))
{
}

ui::BotPort BotSetup::port()
{
    return {.checkToken = [this](const Secret &token) { return checkToken(token); },
            .keychain = [this] { return keychainState(); },
            .useToken = [this](const Secret &token, ui::TokenPlace place,
                               const Secret &passphrase) { return useToken(token, place, passphrase); },
            .forgetToken = [this] { return forgetToken(); },
            .tokenOrigin = [this] { return m_origin; },
            .takeOver = [this](const Secret &token) { return takeOver(token); },
            .overview = [this] { return m_instance.overview().overview(); },
            .ownerLink = order(m_instance, &Commands::ownerLink),
            .forgetOwner = order(m_instance, &Commands::forgetOwner),
            .pause = order(m_instance, &Commands::pause),
            .resume = order(m_instance, &Commands::resume),
            .proxy = [this] { return proxy(); },
            .setProxy = [this](const ui::ProxyChoice &choice) { return setProxy(choice); },
            .server = [this] { return m_network.server(); },
            .setServer = [this](const QString &url) { return setServer(url); },
            .isProxyGiven = m_network.isGivenByCommandLine(),
            .givenServer = m_instance.hasServerOption() ? m_instance.httpSettings().baseUrl : QString(),
            .startPractice = {}, // the window knows how
            .isPractice = m_instance.isPractice()};
}

void BotSetup::start(const Secret &token, ui::TokenOrigin origin)
{
    m_origin = origin;
    m_network.prepare([this, token] {
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
                [this, promise, cancelled, transport, bot = *bot](const Result<botapi::WebhookInfo> &webhook) {
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
                    deliver(
                        m_instance.overview().overview(), this,
                        [promise, check](const Result<queries::Overview> &overview) mutable {
                            if (overview && overview->bot && overview->bot->id != check.id)
                                check.otherBot = overview->bot->username;
                            promise.give(std::move(check));
                        },
                        cancelled);
                },
                cancelled);
        },
        cancelled);
    return promise.future();
}

QFuture<Result<ui::KeychainState>> BotSetup::keychainState()
{
    if (m_keychainService.isEmpty())
        return QtFuture::makeReadyFuture(Result<ui::KeychainState>(ui::KeychainState{ui::KeychainState::Kind::Unused}));
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
    // Nothing of the present bot may be overwritten by another one's token.
    deliver(
        m_instance.overview().overview(), this,
        [this, promise, token, place, passphrase](const Result<queries::Overview> &overview) {
            if (!overview)
                return promise.give(failure(overview.error()));
            if (overview->bot && overview->bot->id != botapi::botIdOf(token))
                return promise.give(failure(Error::Kind::InvalidInput, u"the profile belongs to another bot"_s));
            keepToken(token, place, passphrase, [promise](const Result<> &kept) { promise.give(kept); });
        },
        [promise] { promise.give(failure(Error::Kind::Cancelled)); });
    return promise.future();
}

void BotSetup::keepToken(const Secret &token, ui::TokenPlace place, const Secret &passphrase,
                         std::function<void(const Result<> &)> done)
{
    // A token that was kept elsewhere before would be found first at the next start, or never be got rid of.
    const auto stored = [this, done, token, place](const Result<> &written) {
        if (!written)
            return done(failure(written.error()));
        if (place != ui::TokenPlace::PassphraseFile)
            QFile::remove(m_paths.secrets());
        if (place != ui::TokenPlace::Keychain)
            static_cast<void>(m_keychain.remove(QString(botTokenName))); // it may be locked or not there at all
        m_origin = originOf(place);
        m_instance.auditOrder("token-given"_L1);
        done(begin(token));
    };
    const auto cancelled = [done] { done(failure(Error::Kind::Cancelled)); };
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
    m_origin = ui::TokenOrigin::None;
    QFile::remove(m_paths.secrets());
    m_instance.auditOrder("token-forgotten"_L1);
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
            if (removed)
                m_instance.auditOrder("webhook-removed"_L1);
            if (removed && m_instance.bot() != nullptr)
                m_instance.bot()->pollNow();
            promise.give(removed);
        },
        [promise] { promise.give(failure(Error::Kind::Cancelled)); });
    return promise.future();
}

ui::ProxyChoice BotSetup::proxy() const
{
    const botapi::ProxySettings chosen = m_network.chosen();
    ui::ProxyChoice choice{.host = chosen.host, .port = chosen.port, .user = chosen.user};
    for (const auto &[shown, kind] : proxyKinds) {
        if (kind == chosen.kind)
            choice.kind = shown;
    }
    return choice;
}

QFuture<Result<>> BotSetup::setProxy(const ui::ProxyChoice &choice)
{
    const bool needsHost = choice.kind == ui::ProxyChoice::Kind::Socks5 || choice.kind == ui::ProxyChoice::Kind::Http;
    if (needsHost && (choice.host.trimmed().isEmpty() || choice.port < 1 || choice.port > 65535))
        return refusal({Error::Kind::InvalidInput, u"the proxy needs a host and a port from 1 to 65535"_s});
    botapi::ProxySettings proxy{.host = choice.host.trimmed(),
                                .port = static_cast<quint16>(choice.port),
                                .user = choice.user,
                                .password = choice.password.value_or(Secret())};
    for (const auto &[shown, kind] : proxyKinds) {
        if (shown == choice.kind)
            proxy.kind = kind;
    }
    m_network.choose(proxy);
    m_instance.auditOrder("proxy-changed"_L1);

    if (proxy.password.isEmpty())
        return QtFuture::makeReadyFuture(connectAgain());
    const Promise<void> promise;
    deliver(
        m_network.keepPassword(proxy.password), this,
        [this, promise](const Result<> &written) {
            // The proxy works for this run even where its password cannot be kept.
            const auto begun = connectAgain();
            promise.give(written ? begun : Result<>(failure(written.error())));
        },
        [promise] { promise.give(failure(Error::Kind::Cancelled)); });
    return promise.future();
}

QFuture<Result<>> BotSetup::setServer(const QString &url)
{
    if (const auto chosen = m_network.chooseServer(url); !chosen)
        return refusal(chosen.error());
    m_instance.auditOrder("server-changed"_L1);
    return QtFuture::makeReadyFuture(connectAgain());
}

Result<> BotSetup::connectAgain()
{
    return m_token.isEmpty() ? Result<>() : m_instance.useToken(m_token);
}

} // namespace app
