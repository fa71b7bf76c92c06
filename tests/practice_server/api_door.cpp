// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice_server/api_door.h"

#include "core/practice/world/refusal.h"
#include "tests/practice_server/multipart.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrlQuery>

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *hiddenType = "X-Practice-Content-Type";

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

//! What the caller sent, whichever way.
struct Arguments {
    QJsonObject parameters;
    std::vector<UploadedFile> uploads;
};

void addQuery(QJsonObject &parameters, const QByteArray &query)
{
    // "+" is a blank in forms, which QUrlQuery leaves as it is.
    const QUrlQuery parsed(QString::fromUtf8(QByteArray(query).replace('+', ' ')));
    for (const auto &[name, value] : parsed.queryItems(QUrl::FullyDecoded))
        parameters.insert(name, value);
}

Arguments argumentsOf(const httplib::Request &request)
{
    Arguments arguments;
    for (const auto &[name, value] : request.params)
        arguments.parameters.insert(qt(name), qt(value));
    return arguments;
}

void addMultipart(Arguments &arguments, const QByteArray &body, const QByteArray &type)
{
    for (const FormPart &part : formParts(body, type)) {
        if (part.fileName)
            arguments.uploads.push_back({part.name, *part.fileName, part.contentType, part.content});
        else
            arguments.parameters.insert(part.name, QString::fromUtf8(part.content));
    }
}

// The body is read here and not by httplib, which refuses forms above 8 KiB and file names without quotes.
Arguments argumentsOf(const httplib::Request &request, const httplib::ContentReader &read)
{
    Arguments arguments = argumentsOf(request);
    QByteArray body;
    read([&body](const char *data, size_t length) {
        body.append(data, static_cast<qsizetype>(length));
        return true;
    });
    const QByteArray type = QByteArray::fromStdString(request.get_header_value(hiddenType));
    if (type.toLower().startsWith("multipart/form-data")) {
        addMultipart(arguments, body, type);
    } else if (type.toLower().startsWith("application/json")) {
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        for (auto field = object.begin(); field != object.end(); ++field)
            arguments.parameters.insert(field.key(), field.value());
    } else if (type.toLower().startsWith("application/x-www-form-urlencoded")) {
        addQuery(arguments.parameters, body);
    }
    return arguments;
}

//! Keeps httplib from taking bodies apart by itself: it goes by the content type, which moves to another header.
httplib::Server::HandlerResponse hideType(const httplib::Request &request, httplib::Response &)
{
    auto &headers = const_cast<httplib::Request &>(request).headers; // httplib's own object is not const
    const auto type = headers.find("Content-Type");
    if (type != headers.end()) {
        headers.emplace(hiddenType, type->second);
        headers.erase(type);
    }
    return httplib::Server::HandlerResponse::Unhandled;
}

void answer(httplib::Response &response, const ApiReply &reply)
{
    if (reply.fate != ApiReply::Fate::Arrives) {
        // More is announced than comes, and the connection is closed: the client cannot know what happened.
        response.set_content_provider(1000, "application/json",
                                      [](size_t, size_t, httplib::DataSink &) { return false; });
        return;
    }
    response.status = reply.status;
    if (reply.retryAfter)
        response.set_header("Retry-After", std::to_string(reply.retryAfter->count()));
    response.set_content(reply.body.toStdString(), "application/json");
}

//! As Telegram's servers tell the time, by the world's clock.
std::string httpDate(core::Instant now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(core::toMs(now), Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toStdString();
}

bool canBeToken(const QString &token)
{
    return token.contains(u':') && !token.startsWith(u'0') && token.size() <= 80;
}

void carryOut(PracticeServer &server, const httplib::Request &request, Arguments arguments, httplib::Response &response)
{
    const QString token = qt(request.matches[1]);
    if (!canBeToken(token)) {
        answer(response, replyOf(tl::unexpected<Refusal>(Refusal{401, u"Unauthorized: invalid token specified"_s})));
        return;
    }
    answer(response,
           server.call({server.botOf(token), qt(request.matches[2]), std::move(arguments.parameters),
                        std::move(arguments.uploads)}));
    response.set_header("Date", httpDate(server.now()));
}

} // namespace

void openApiDoor(httplib::Server &http, PracticeServer &server)
{
    http.set_pre_routing_handler(hideType);
    static constexpr const char *methodPath = "/bot([^/]+)/(?:test/)?([^/]+)";
    http.Get(methodPath, [&server](const httplib::Request &request, httplib::Response &response) {
        carryOut(server, request, argumentsOf(request), response);
    });
    http.Post(
        methodPath,
        [&server](const httplib::Request &request, httplib::Response &response, const httplib::ContentReader &read) {
            carryOut(server, request, argumentsOf(request, read), response);
        });
    http.Get("/file/bot([^/]+)/(.+)", [&server](const httplib::Request &request, httplib::Response &response) {
        const QString path = qt(request.matches[2]);
        const bool isKnown = !server.botOf(qt(request.matches[1])).isNull();
        const auto content = server.ask([path](World &world) { return world.download(path); });
        if (isKnown && content)
            response.set_content(content->toStdString(), "application/octet-stream");
        else
            answer(response, replyOf(tl::unexpected<Refusal>(Refusal{404, u"Not Found"_s})));
    });
    http.set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty() && response.status == 404)
            answer(response, replyOf(tl::unexpected<Refusal>(Refusal{404, u"Not Found"_s})));
    });
}
