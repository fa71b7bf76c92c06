// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/http_transport.h"

#include "core/botapi/download_file.h"
#include "core/botapi/envelope.h"
#include "core/botapi/http_exchange.h"
#include "core/botapi/request_body.h"

#include <QNetworkRequest>
#include <QPromise>

#include <algorithm>

namespace core::botapi {

using namespace Qt::StringLiterals;

namespace {

// A connection on which nothing moves for so long is dead. Longer than Telegram lets a poll wait.
constexpr Duration longestSilence = std::chrono::seconds(60);

// What Qt opens to one host; further requests would wait inside it.
constexpr int connectionsOfManager = 6;

// Of the answer that comes instead of a file.
constexpr qsizetype longestRefusal = 4096;

template <typename T>
QFuture<Result<T>> failed(Error error)
{
    return QtFuture::makeReadyFuture(Result<T>(tl::unexpect, std::move(error)));
}

bool isMethodName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z');
    });
}

//! A path below the folder of the bot's files, which it must not leave.
bool isFilePath(const QString &path)
{
    if (path.isEmpty() || path.size() > 512 || path.contains(u'\\'))
        return false;
    const QStringList segments = path.split(u'/');
    return std::none_of(
               segments.begin(), segments.end(),
               [](const QString &segment) { return segment.isEmpty() || segment == "."_L1 || segment == ".."_L1; })
        && std::all_of(path.begin(), path.end(), [](QChar letter) { return letter.isPrint(); });
}

Result<std::unique_ptr<RequestBody>> bodyOf(const Request &request)
{
    if (request.uploads.empty())
        return RequestBody::json(request.parameters.isEmpty() ? "{}"_ba : request.parameters);
    return RequestBody::multipart(request.parameters, request.uploads);
}

} // namespace

Result<std::unique_ptr<HttpTransport>> HttpTransport::create(const HttpSettings &settings, Scheduler &scheduler)
{
    auto endpoint = endpointOf(settings);
    if (!endpoint)
        return tl::unexpected<Error>(std::move(endpoint).error());
    std::array<std::unique_ptr<QNetworkProxyFactory>, managerCount> proxies;
    for (auto &proxy : proxies) {
        auto made = proxyFactoryFor(settings.proxy, *endpoint);
        if (!made)
            return tl::unexpected<Error>(std::move(made).error());
        proxy = std::move(*made);
    }
    return std::unique_ptr<HttpTransport>(new HttpTransport(std::move(*endpoint), std::move(proxies), scheduler));
}

HttpTransport::HttpTransport(HttpEndpoint endpoint, Proxies proxies, Scheduler &scheduler)
    : m_endpoint(std::move(endpoint))
    , m_scheduler(scheduler)
{
    for (size_t i = 0; i < managerCount; ++i) {
        m_managers[i] = new QNetworkAccessManager(this);
        m_managers[i]->setProxyFactory(proxies[i].release()); // takes ownership
        m_managers[i]->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_managers[i]->setStrictTransportSecurityEnabled(false); // no URL is ever rewritten
    }
}

HttpTransport::~HttpTransport()
{
    for (QNetworkAccessManager *manager : m_managers)
        cutAll(*manager, u"the transport was closed"_s);
}

QFuture<Result<RawReply>> HttpTransport::send(const Request &request)
{
    if (!isMethodName(request.method))
        return failed<RawReply>({Error::Kind::InvalidInput, u"no name of a method"_s});
    auto body = bodyOf(request);
    if (!body)
        return failed<RawReply>(std::move(body).error());

    QNetworkRequest http = requestTo(m_endpoint.methodUrl(request.method), request.deadline);
    http.setHeader(QNetworkRequest::ContentTypeHeader, (*body)->contentType());
    http.setHeader(QNetworkRequest::ContentLengthHeader, (*body)->size());
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);

    auto promise = std::make_shared<QPromise<Result<RawReply>>>();
    promise->start();
    auto content = std::make_shared<QByteArray>();
    const auto take = [content](int, const QByteArray &piece) -> Result<void> {
        if (content->size() + piece.size() > largestBody)
            return failure(Error::Kind::Malformed, u"an answer of more than %1 bytes"_s.arg(largestBody));
        content->append(piece);
        return {};
    };
    const auto done = [promise, content](Result<RawReply> answer) {
        if (answer)
            answer->body = std::move(*content);
        promise->addResult(std::move(answer));
        promise->finish();
    };
    QNetworkAccessManager &manager = *m_managers[static_cast<size_t>(request.channel)];
    QNetworkReply *reply = manager.post(http, body->get());
    start(*new HttpExchange(std::unique_ptr<QNetworkReply>(reply), std::move(*body), take, done, &manager),
          request.deadline);
    return promise->future();
}

QFuture<Result<QString>> HttpTransport::download(const QString &filePath, const QString &folder, qint64 largest,
                                                 Duration deadline)
{
    if (!isFilePath(filePath))
        return failed<QString>({Error::Kind::InvalidInput, u"no path of a file"_s});
    auto opened = DownloadFile::create(folder, largest);
    if (!opened)
        return failed<QString>(std::move(opened).error());

    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const std::shared_ptr<DownloadFile> file = std::move(*opened);
    auto refusal = std::make_shared<QByteArray>();
    const auto take = [file, refusal](int status, const QByteArray &piece) -> Result<void> {
        if (status == 200)
            return file->write(piece);
        refusal->append(piece.left(longestRefusal - refusal->size()));
        return {};
    };
    const auto done = [promise, file, refusal](Result<RawReply> answer) {
        auto path = std::move(answer).and_then([&](RawReply &&raw) -> Result<QString> {
            if (raw.status == 200)
                return file->keep();
            raw.body = *refusal;
            auto envelope = openEnvelope(raw);
            return failure(envelope ? Error{Error::Kind::Malformed, u"no file"_s} : std::move(envelope).error());
        });
        promise->addResult(std::move(path));
        promise->finish();
    };
    QNetworkAccessManager &manager = *m_managers.back();
    QNetworkReply *reply = manager.get(requestTo(m_endpoint.fileUrl(filePath), deadline));
    start(*new HttpExchange(std::unique_ptr<QNetworkReply>(reply), nullptr, take, done, &manager), deadline);
    return promise->future();
}

int HttpTransport::connections(Channel channel) const
{
    return channel == Channel::Poll ? 1 : connectionsOfManager;
}

void HttpTransport::reconnect(Channel channel)
{
    QNetworkAccessManager &manager = *m_managers[static_cast<size_t>(channel)];
    cutAll(manager, u"the connection was dropped"_s);
    manager.clearConnectionCache();
}

QNetworkRequest HttpTransport::requestTo(const QUrl &url, Duration deadline) const
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_endpoint.tls);
    request.setHeader(QNetworkRequest::UserAgentHeader, m_endpoint.userAgent);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Qt unpacks a whole piece to count it before we see a byte of it, and a megabyte can hold a gigabyte. Without
    // compression there are no bombs, and the Bot API server does not compress.
    request.setRawHeader("Accept-Encoding", "identity");
    // Only silence; a server that trickles bytes is cut by the deadline.
    request.setTransferTimeout(static_cast<int>(std::min(deadline, longestSilence).count()));
    return request;
}

void HttpTransport::start(HttpExchange &exchange, Duration deadline)
{
    m_scheduler.after(deadline, &exchange, [&exchange] { exchange.cut(u"not answered in time"_s); });
}

void HttpTransport::cutAll(QNetworkAccessManager &manager, const QString &why)
{
    const auto exchanges = manager.findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly);
    for (HttpExchange *exchange : exchanges)
        exchange->cut(why);
}

} // namespace core::botapi
