// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/botapi/http_settings.h"
#include "core/botapi/transport.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <array>
#include <memory>

class QNetworkRequest;

namespace core::botapi {

class HttpExchange;

//! Speaks to a Bot API server over HTTP.
//!
//! One call is one request on the wire, whatever happens to the connection. TLS is always verified and redirects are
//! never followed. Nothing it gives or logs contains the token: details of errors are names of error codes.
//! Lives in one thread, the one it is moved to before the first call.
class HttpTransport final : public QObject, public Transport {
    Q_OBJECT

public:
    //! An answer may have this many bytes. More is Malformed.
    static constexpr qint64 largestBody = qint64(8) * 1024 * 1024;

    //! InvalidInput when the settings cannot be used; detail says why. \p scheduler drives the deadlines.
    [[nodiscard]] static Result<std::unique_ptr<HttpTransport>> create(const HttpSettings &settings,
                                                                       Scheduler &scheduler);
    //! Cuts what is in flight, as reconnect() does.
    ~HttpTransport() override;

    //! Also InvalidInput: a method name that is none, files that cannot be read or are too large.
    [[nodiscard]] QFuture<Result<RawReply>> send(const Request &request) override;
    [[nodiscard]] int connections(Channel channel) const override;
    //! Requests that nothing was sent of yet give NotReached.
    void reconnect(Channel channel) override;

    //! Fetches a file into \p folder, under a name of our own, and gives its path. \p filePath is File::filePath; what
    //! a sender called the file never becomes a path. Nothing stays behind when it fails: Malformed when it has more than
    //! \p largest bytes, StorageFull and StorageFailed, InvalidInput for a path that is none, the errors of send(), and
    //! those of a refusal.
    [[nodiscard]] QFuture<Result<QString>> download(const QString &filePath, const QString &folder, qint64 largest,
                                                    Duration deadline);

private:
    static constexpr size_t managerCount = 4; // one for each channel, and one for files
    using Proxies = std::array<std::unique_ptr<QNetworkProxyFactory>, managerCount>;

    HttpTransport(HttpEndpoint endpoint, Proxies proxies, Scheduler &scheduler);

    [[nodiscard]] QNetworkRequest requestTo(const QUrl &url, Duration deadline) const;
    void start(HttpExchange &exchange, Duration deadline);
    static void cutAll(QNetworkAccessManager &manager, const QString &why);

    HttpEndpoint m_endpoint;
    Scheduler &m_scheduler;
    // By channel; the last is for files, so that a large one takes no message's connection. Children of this.
    std::array<QNetworkAccessManager *, managerCount> m_managers{};
};

} // namespace core::botapi
