// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network_settings.h"

#include "core/base/deliver.h"

namespace app {

using namespace core;
using botapi::ProxySettings;
using namespace Qt::StringLiterals;

namespace {

constexpr auto passwordName = "proxy-password"_L1;

// As they stand in network.ini.
constexpr std::array kinds{
    std::pair{ProxySettings::Kind::System, "system"_L1}, std::pair{ProxySettings::Kind::None, "none"_L1},
    std::pair{ProxySettings::Kind::Socks5, "socks5"_L1}, std::pair{ProxySettings::Kind::Http, "http"_L1}};

//! Whose password it is: another proxy must never get it.
bool isSameProxy(const ProxySettings &left, const ProxySettings &right)
{
    return left.kind == right.kind && left.host == right.host && left.port == right.port && left.user == right.user;
}

//! Whether a token may be sent there.
bool isServer(const QString &url)
{
    const auto parsed = apiUrlOf(url);
    return parsed && (parsed->scheme() == "https"_L1 || botapi::isThisComputer(parsed->host()));
}

} // namespace

NetworkSettings::NetworkSettings(Instance &instance, SecretStore &keychain, const ProfilePaths &paths)
    : m_instance(instance)
    , m_keychain(keychain)
    , m_settings(paths.folder + u"/network.ini"_s, QSettings::IniFormat)
{
    if (!isGivenByCommandLine() && m_settings.contains(u"proxy/kind"_s))
        use(chosen());
    // Checked again: the file may have been edited by hand, and the token goes there.
    if (const QString url = server(); !url.isEmpty() && isServer(url))
        useServer(url);
}

ProxySettings NetworkSettings::chosen() const
{
    ProxySettings proxy{.kind = ProxySettings::Kind::System};
    const QString kind = m_settings.value(u"proxy/kind"_s).toString();
    for (const auto &[known, word] : kinds) {
        if (kind == word)
            proxy.kind = known;
    }
    proxy.host = m_settings.value(u"proxy/host"_s).toString();
    proxy.port = static_cast<quint16>(m_settings.value(u"proxy/port"_s).toUInt());
    proxy.user = m_settings.value(u"proxy/user"_s).toString();
    return proxy;
}

void NetworkSettings::choose(ProxySettings proxy)
{
    for (const auto &[known, word] : kinds) {
        if (proxy.kind == known)
            m_settings.setValue(u"proxy/kind"_s, QString(word));
    }
    m_settings.setValue(u"proxy/host"_s, proxy.host);
    m_settings.setValue(u"proxy/port"_s, proxy.port);
    m_settings.setValue(u"proxy/user"_s, proxy.user);
    if (!isSameProxy(proxy, m_instance.httpSettings().proxy))
        static_cast<void>(m_keychain.remove(QString(passwordName))); // a new one is kept after this, if there is one
    else if (proxy.password.isEmpty())
        proxy.password = m_instance.httpSettings().proxy.password;
    if (!isGivenByCommandLine())
        use(std::move(proxy));
}

QFuture<Result<>> NetworkSettings::keepPassword(const Secret &password)
{
    return m_keychain.write(QString(passwordName), password);
}

void NetworkSettings::prepare(std::function<void()> then)
{
    if (m_instance.httpSettings().proxy.user.isEmpty() || !m_instance.httpSettings().proxy.password.isEmpty())
        return then();
    deliver(
        m_keychain.read(QString(passwordName)), this,
        [this, then](const Result<Secret> &password) {
            if (password) {
                ProxySettings proxy = m_instance.httpSettings().proxy;
                proxy.password = *password;
                use(std::move(proxy));
            }
            then();
        },
        then);
}

QString NetworkSettings::server() const
{
    return m_settings.value(u"server/url"_s).toString();
}

Result<> NetworkSettings::chooseServer(const QString &url)
{
    if (!url.isEmpty() && !isServer(url))
        return failure(Error::Kind::InvalidInput, u"the server is neither https nor on this computer"_s);
    const QString clean = url.isEmpty() ? QString() : apiUrlOf(url)->toString();
    m_settings.setValue(u"server/url"_s, clean);
    useServer(clean);
    return {};
}

void NetworkSettings::useServer(const QString &url)
{
    if (m_instance.hasServerOption())
        return;
    botapi::HttpSettings settings = m_instance.httpSettings();
    settings.baseUrl = url.isEmpty() ? botapi::HttpSettings().baseUrl : url;
    m_instance.setHttpSettings(std::move(settings));
}

void NetworkSettings::use(ProxySettings proxy)
{
    botapi::HttpSettings settings = m_instance.httpSettings();
    settings.proxy = std::move(proxy);
    m_instance.setHttpSettings(std::move(settings));
}

} // namespace app
