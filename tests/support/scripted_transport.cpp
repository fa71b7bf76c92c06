// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_transport.h"

#include <QJsonDocument>

using namespace core;
using namespace core::botapi;
using namespace Qt::StringLiterals;

QJsonObject ScriptedTransport::Call::parameters() const
{
    return QJsonDocument::fromJson(request.parameters).object();
}

ScriptedTransport::~ScriptedTransport()
{
    for (Call &call : m_calls) {
        if (!call.isAnswered)
            call.promise->finish();
    }
}

QFuture<ScriptedTransport::Reply> ScriptedTransport::send(const Request &request)
{
    auto promise = std::make_shared<QPromise<Reply>>();
    promise->start();
    m_calls.push_back({request, promise});
    return promise->future();
}

qsizetype ScriptedTransport::countOf(const QString &method) const
{
    return std::count_if(m_calls.begin(), m_calls.end(),
                         [&](const Call &call) { return call.request.method == method; });
}

int ScriptedTransport::inFlight(Channel channel) const
{
    return static_cast<int>(std::count_if(m_calls.begin(), m_calls.end(), [channel](const Call &call) {
        return call.request.channel == channel && !call.isAnswered;
    }));
}

void ScriptedTransport::answer(size_t call, Reply reply)
{
    Call &answered = m_calls.at(call);
    answered.isAnswered = true;
    answered.promise->addResult(std::move(reply));
    answered.promise->finish();
}

ScriptedTransport::Reply okReply(const QByteArray &result, std::optional<Instant> serverTime)
{
    return RawReply{200, R"({"ok":true,"result":)" + result + "}", serverTime};
}

ScriptedTransport::Reply refusal(int code, const QString &description, const QJsonObject &parameters)
{
    QJsonObject body{{u"ok"_s, false}, {u"error_code"_s, code}, {u"description"_s, description}};
    if (!parameters.isEmpty())
        body.insert(u"parameters"_s, parameters);
    return RawReply{code, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

ScriptedTransport::Reply lacksRight()
{
    return refusal(400, u"Bad Request: not enough rights"_s);
}

ScriptedTransport::Reply linkReply(const QByteArray &address)
{
    return okReply(R"({"invite_link":")" + address
                   + R"(","creator":{"id":7000,"is_bot":true,"first_name":"Gate"},"creates_join_request":false,)"
                     R"("is_primary":false,"is_revoked":false})");
}

ScriptedTransport::Reply plainReply(int status, const QByteArray &body)
{
    return RawReply{status, body};
}

ScriptedTransport::Reply noReply(Error::Kind kind)
{
    return failure(kind, u"no reply"_s);
}
