// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instance.h"
#include "app/keychain_secret_store.h"
#include "app/network_settings.h"
#include "app/window_settings.h"
#include "core/botapi/http_transport.h"
#include "ui/models/ports.h"

#include <QObject>

#include <functional>

namespace app {

//! Connects the bot for the window: tries tokens, keeps them where the person wants, takes over from a webhook, and holds
//! the settings of the network. Main thread.
class BotSetup final : public QObject {
    Q_OBJECT

public:
    //! All must live longer. \p keychainService: under which name the keychain keeps the token; empty: it must not.
    BotSetup(Instance &instance, KeychainSecretStore &keychain, QString keychainService, NetworkSettings &network,
             ProfilePaths paths);

    [[nodiscard]] ui::BotPort port();
    //! Works with a token that was found at the start, there.
    void start(const core::Secret &token, ui::TokenOrigin origin);
    [[nodiscard]] const core::Secret &token() const { return m_token; } //!< of the bot that runs

private:
    [[nodiscard]] QFuture<core::Result<ui::TokenCheck>> checkToken(const core::Secret &token);
    [[nodiscard]] QFuture<core::Result<ui::KeychainState>> keychainState();
    [[nodiscard]] QFuture<core::Result<>> useToken(const core::Secret &token, ui::TokenPlace place,
                                                   const core::Secret &passphrase);
    void keepToken(const core::Secret &token, ui::TokenPlace place, const core::Secret &passphrase,
                   std::function<void(const core::Result<> &)> done);
    void writeFile(const core::Secret &token, const core::Secret &passphrase,
                   std::function<void(const core::Result<> &)> stored, std::function<void()> cancelled);
    [[nodiscard]] QFuture<core::Result<>> forgetToken();
    [[nodiscard]] QFuture<core::Result<>> takeOver(const core::Secret &token);
    [[nodiscard]] ui::ProxyChoice proxy() const;
    [[nodiscard]] QFuture<core::Result<>> setProxy(const ui::ProxyChoice &choice);
    [[nodiscard]] QFuture<core::Result<>> setServer(const QString &url);
    //! With the settings of the network as they are now; nothing happens without a token.
    [[nodiscard]] core::Result<> connectAgain();

    [[nodiscard]] core::Result<std::shared_ptr<core::botapi::HttpTransport>> transportFor(const core::Secret &token);
    [[nodiscard]] core::Result<> begin(const core::Secret &token);

    Instance &m_instance;
    KeychainSecretStore &m_keychain;
    QString m_keychainService;
    NetworkSettings &m_network;
    ProfilePaths m_paths;
    ui::TokenOrigin m_origin = ui::TokenOrigin::None;
    core::Secret m_token; // of the bot that runs, to start it again with other settings
};

} // namespace app
