// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instance.h"
#include "core/base/secret_store.h"

#include <QSettings>

#include <functional>

namespace app {

//! How a profile reaches the internet, for both programs: what the command line says, else what was chosen in the window
//! (network.ini of the profile), else as the system does; and at which Bot API server. The proxy's password is in the
//! keychain. Main thread.
class NetworkSettings final : public QObject {
    Q_OBJECT

public:
    //! Puts the chosen proxy and server into the instance. All must live longer.
    NetworkSettings(Instance &instance, core::SecretStore &keychain, const ProfilePaths &paths);

    //! Whether the command line names a proxy, so that a choice counts only from the next start on.
    [[nodiscard]] bool isGivenByCommandLine() const { return m_instance.hasProxyOption(); }
    //! What was chosen in the window, without its password.
    [[nodiscard]] core::botapi::ProxySettings chosen() const;
    //! Remembers the choice and uses it. An empty password leaves the present one, if the proxy is still the same.
    void choose(core::botapi::ProxySettings proxy);
    //! The address of the chosen Bot API server; empty: Telegram's own.
    [[nodiscard]] QString server() const;
    //! Remembers the server and uses it, unless the command line names one; empty: Telegram's own. InvalidInput unless it
    //! is https, or http on this computer.
    [[nodiscard]] core::Result<> chooseServer(const QString &url);
    //! Keeps the password of the present proxy. SecretLocked, SecretUnavailable.
    [[nodiscard]] QFuture<core::Result<>> keepPassword(const core::Secret &password);
    //! Calls \p then once the proxy's password is known, or cannot be: without it the proxy would refuse the first call.
    void prepare(std::function<void()> then);

private:
    void use(core::botapi::ProxySettings proxy);
    void useServer(const QString &url);

    Instance &m_instance;
    core::SecretStore &m_keychain;
    QSettings m_settings;
};

} // namespace app
