// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/http_exchange.h"

#include "core/botapi/request_body.h"

#include <QLocale>
#include <QMetaEnum>

#include <algorithm>
#include <array>

namespace core::botapi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = qint64(64) * 1024;

//! The name of the code. The reply's own words are of no use: they contain the URL, and with it the token.
QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

//! Whether the error only repeats the status: then the answer is whole.
bool saysTheStatus(QNetworkReply::NetworkError error, int status)
{
    static constexpr std::array codes{
        QNetworkReply::NoError,
        QNetworkReply::ProtocolInvalidOperationError,
        QNetworkReply::AuthenticationRequiredError,
        QNetworkReply::ContentAccessDenied,
        QNetworkReply::ContentNotFoundError,
        QNetworkReply::ContentOperationNotPermittedError,
        QNetworkReply::ContentConflictError,
        QNetworkReply::ContentGoneError,
        QNetworkReply::UnknownContentError,
        QNetworkReply::InternalServerError,
        QNetworkReply::OperationNotImplementedError,
        QNetworkReply::ServiceUnavailableError,
        QNetworkReply::UnknownServerError,
    };
    // For a redirect that keeps the method Qt rewinds the body, which ours refuses, although it is not to be followed.
    if (status >= 300 && status < 400 && error == QNetworkReply::ContentReSendError)
        return true;
    if (status < 400)
        return error == QNetworkReply::NoError && status > 0;
    return std::find(codes.begin(), codes.end(), error) != codes.end();
}

bool isBeforeTheRequest(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

std::optional<Instant> dateOf(const QByteArray &header)
{
    // Always in this form and in UTC: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return instantFromMs(date.toMSecsSinceEpoch());
}

std::optional<std::chrono::seconds> waitOf(const QByteArray &header)
{
    static constexpr qint64 longest = 86400; // more than a day is no wait to believe
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (!isNumber || seconds < 0)
        return {};
    return std::chrono::seconds(std::min(seconds, longest));
}

} // namespace

HttpExchange::HttpExchange(std::unique_ptr<QNetworkReply> reply, std::unique_ptr<RequestBody> body, Take take,
                           Done done, QObject *parent)
    : QObject(parent)
    , m_body(std::move(body))
    , m_reply(std::move(reply))
    , m_take(std::move(take))
    , m_done(std::move(done))
{
    m_reply->setParent(nullptr); // it is ours, not the manager's
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpExchange::takePieces);
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpExchange::finish);
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::cut(const QString &why)
{
    if (m_isFinished)
        return;
    m_whyCut = why;
    m_reply->abort(); // emits finished() before it returns
}

void HttpExchange::takePieces()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    while (!m_isFinished && !m_failure) {
        const QByteArray piece = m_reply->read(pieceSize);
        if (piece.isEmpty())
            return;
        if (auto taken = m_take(status, piece); !taken) {
            m_failure = std::move(taken).error();
            m_reply->abort();
        }
    }
}

void HttpExchange::finish()
{
    if (m_isFinished)
        return;
    if (m_whyCut.isEmpty() && !m_failure)
        takePieces();
    if (m_isFinished) // by an abort within
        return;
    m_isFinished = true;
    deleteLater();
    m_done(outcome());
}

Result<RawReply> HttpExchange::outcome() const
{
    if (m_failure)
        return failure(*m_failure);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_whyCut.isEmpty() && saysTheStatus(m_reply->error(), status))
        return RawReply{.status = status,
                        .body = {},
                        .serverTime = dateOf(m_reply->rawHeader("Date")),
                        .retryAfter = waitOf(m_reply->rawHeader("Retry-After"))};

    const auto kind = isSurelyNotExecuted() ? Error::Kind::NotReached : Error::Kind::OutcomeUnknown;
    return failure(kind, m_whyCut.isEmpty() ? nameOf(m_reply->error()) : m_whyCut);
}

bool HttpExchange::isSurelyNotExecuted() const
{
    if (m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError)
        return true;
    // Nobody executes a request whose announced body is missing. Without a body only the error tells.
    return m_body ? !m_body->wasRead() : isBeforeTheRequest(m_reply->error());
}

} // namespace core::botapi
