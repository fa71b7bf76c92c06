// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/http_settings.h"

#include "core/botapi/bot_token.h"

#include <QHostAddress>
#include <QSslCertificate>

namespace core::botapi {

using namespace Qt::StringLiterals;

namespace {

Result<QSslConfiguration> tlsTrusting(const QString &authoritiesFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::SecureProtocols);
    if (authoritiesFile.isEmpty())
        return tls;
    const QList<QSslCertificate> authorities = QSslCertificate::fromPath(authoritiesFile);
    if (authorities.isEmpty())
        return failure(Error::Kind::InvalidInput, u"no certificates in the file with the authorities"_s);
    tls.addCaCertificates(authorities);
    return tls;
}

//! The same proxy for all, or what the desktop says.
class ProxyFactory final : public QNetworkProxyFactory {
public:
    explicit ProxyFactory(std::optional<QNetworkProxy> fixed) : m_fixed(std::move(fixed)) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_fixed ? QList{*m_fixed} : systemProxyForQuery(query);
    }

private:
    std::optional<QNetworkProxy> m_fixed;
};

QString withToken(const HttpEndpoint &endpoint, const QString &prefix, const QString &rest)
{
    const std::string_view token = endpoint.token.reveal();
    return endpoint.base.path(QUrl::FullyDecoded) + prefix
        + QLatin1StringView(token.data(), static_cast<qsizetype>(token.size())) + u'/' + rest;
}

} // namespace

QUrl HttpEndpoint::methodUrl(const QString &method) const
{
    QUrl url = base;
    url.setPath(withToken(*this, u"/bot"_s, method), QUrl::DecodedMode);
    return url;
}

QUrl HttpEndpoint::fileUrl(const QString &filePath) const
{
    QUrl url = base;
    url.setPath(withToken(*this, u"/file/bot"_s, filePath), QUrl::DecodedMode);
    return url;
}

bool isThisComputer(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 : address.isLoopback();
}

Result<HttpEndpoint> endpointOf(const HttpSettings &settings)
{
    QString address = settings.baseUrl.trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    const QUrl base(address, QUrl::StrictMode);
    const bool isTls = base.scheme() == "https"_L1;
    if (!base.isValid() || base.host().isEmpty() || (!isTls && base.scheme() != "http"_L1) || base.hasQuery()
        || base.hasFragment() || !base.userInfo().isEmpty())
        return failure(Error::Kind::InvalidInput, u"the server's address is no plain http or https URL"_s);

    const bool isLoopback = isThisComputer(base.host());
    if (!isTls && !isLoopback && !settings.allowPlainHttp)
        return failure(Error::Kind::InvalidInput, u"the token would travel without TLS to another computer"_s);
    if (!isBotToken(settings.token.reveal()))
        return failure(Error::Kind::InvalidInput, u"the token has not the shape of a bot token"_s);
    auto tls = tlsTrusting(settings.authoritiesFile);
    if (!tls)
        return tl::unexpected<Error>(tls.error());
    return HttpEndpoint{base, settings.token, settings.userAgent.toUtf8(), isLoopback, std::move(*tls)};
}

Result<std::unique_ptr<QNetworkProxyFactory>> proxyFactoryFor(const ProxySettings &proxy, const HttpEndpoint &endpoint)
{
    if (proxy.kind == ProxySettings::Kind::None || endpoint.isLoopback)
        return std::make_unique<ProxyFactory>(QNetworkProxy(QNetworkProxy::NoProxy));
    if (proxy.kind == ProxySettings::Kind::System)
        return std::make_unique<ProxyFactory>(std::nullopt);

    if (proxy.host.isEmpty() || proxy.port == 0)
        return failure(Error::Kind::InvalidInput, u"the proxy has no address"_s);
    const auto type = proxy.kind == ProxySettings::Kind::Socks5 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    const std::string_view password = proxy.password.reveal();
    QNetworkProxy fixed(type, proxy.host, proxy.port, proxy.user,
                        QString::fromUtf8(password.data(), static_cast<qsizetype>(password.size())));
    // Always a tunnel, in which an HTTP proxy sees no more than the name of the server.
    fixed.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    return std::make_unique<ProxyFactory>(fixed);
}

} // namespace core::botapi
