// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QList>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <memory>

namespace core::botapi {

//! The way out to the network. When one is set it is the only way: a dead proxy is never gone around.
struct ProxySettings {
    enum class Kind {
        None,
        System, //!< as the desktop is set up
        Socks5, //!< names are looked up by the proxy
        Http, //!< tunnels with CONNECT
    };

    Kind kind = Kind::None;
    QString host = {};
    quint16 port = 0;
    QString user = {};
    Secret password = {};
};

//! What HttpTransport needs to know.
struct HttpSettings {
    QString baseUrl = QStringLiteral("https://api.telegram.org"); //!< or that of an own Bot API server
    Secret token;
    ProxySettings proxy = {};
    bool allowPlainHttp = false; //!< without TLS also to other computers; to this one it is always allowed
    QString userAgent = QStringLiteral("Gatehouse/" GATEHOUSE_VERSION);
    QString authoritiesFile = {}; //!< PEM: certificate authorities to trust besides those of the system
};

//! The settings in the shape that requests use, checked once.
struct HttpEndpoint {
    QUrl base; //!< without a slash at its end
    Secret token;
    QByteArray userAgent;
    bool isLoopback = false; //!< this computer is reached directly, whatever the proxy
    QSslConfiguration tls;

    [[nodiscard]] QUrl methodUrl(const QString &method) const;
    [[nodiscard]] QUrl fileUrl(const QString &filePath) const;
};

//! InvalidInput when the address is no http(s) URL or would carry the token without TLS to another computer, when the
//! token has not the shape of one, or when the file with the authorities has none.
[[nodiscard]] Result<HttpEndpoint> endpointOf(const HttpSettings &settings);

//! Whether \p host is a name or address of this computer.
[[nodiscard]] bool isThisComputer(const QString &host);

//! What decides about the proxy of each connection; to be owned by a QNetworkAccessManager. InvalidInput when a proxy
//! is wanted but not named.
[[nodiscard]] Result<std::unique_ptr<QNetworkProxyFactory>> proxyFactoryFor(const ProxySettings &proxy,
                                                                            const HttpEndpoint &endpoint);

} // namespace core::botapi
