// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/botapi/http_test.h"

using namespace core;
using namespace core::botapi;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList logged;
QtMessageHandler previousHandler = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    logged.append(text.toUtf8());
    previousHandler(type, context, text);
}

} // namespace

void HttpTest::setUp()
{
    logged.clear();
    previousHandler = qInstallMessageHandler(listen);
}

void HttpTest::tearDown()
{
    m_transport.reset();
    qInstallMessageHandler(previousHandler);
    for (const QByteArray &line : std::as_const(logged))
        QVERIFY2(!line.contains(canaryKey), "a log message carries the token");
}

HttpSettings HttpTest::settingsFor(const QString &baseUrl)
{
    HttpSettings settings;
    settings.baseUrl = baseUrl;
    settings.token = Secret(QByteArray(canary));
    return settings;
}

HttpSettings HttpTest::settingsFor(const WireServer &server)
{
    return settingsFor(u"http://127.0.0.1:%1"_s.arg(server.port()));
}

bool HttpTest::create(const HttpSettings &settings)
{
    auto made = HttpTransport::create(settings, m_clock);
    if (!made)
        return false;
    m_transport = std::move(*made);
    return true;
}

Result<RawReply> HttpTest::send(const Request &request)
{
    return outcomeOf(m_transport->send(request));
}
