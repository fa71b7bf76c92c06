// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/deliver.h"
#include "core/botapi/api_client.h"
#include "core/botapi/http_transport.h"
#include "core/botapi/methods/ban_chat_member.h"
#include "core/botapi/methods/get_me.h"
#include "core/botapi/methods/get_updates.h"
#include "tests/botapi/wire.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTimer>

using namespace core;
using namespace core::botapi;
using namespace Qt::StringLiterals;

namespace {

// Looks like a real token, and must never be seen anywhere but on the wire.
constexpr const char *canary = "700000007:AAcanaryCANARYcanaryCANARYcanary";
constexpr const char *canaryKey = "canaryCANARY";

QByteArrayList logged;
QtMessageHandler previousHandler = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    logged.append(text.toUtf8());
    previousHandler(type, context, text);
}

HttpSettings settingsFor(const QString &baseUrl)
{
    HttpSettings settings;
    settings.baseUrl = baseUrl;
    settings.token = Secret(QByteArray(canary));
    return settings;
}

HttpSettings settingsFor(const WireServer &server)
{
    return settingsFor(u"http://127.0.0.1:%1"_s.arg(server.port()));
}

const Request getMe{.method = u"getMe"_s, .parameters = "{}"};

//! How the server behaves that hangs up, and when.
enum class HangUp { OnConnection, InHead, BeforeStatus, InStatus, AfterStatus, InHeaders, InBody };

void hangUp(WireServer &server, HangUp when)
{
    const auto sayAndClose = [](const QByteArray &bytes) {
        return [bytes](QTcpSocket &socket, int) {
            socket.write(bytes);
            socket.disconnectFromHost();
        };
    };
    switch (when) {
    case HangUp::OnConnection:
        server.onConnection([](QTcpSocket &socket, int) { socket.abort(); });
        break;
    case HangUp::InHead:
        server.onFirstBytes([](QTcpSocket &socket, int) { socket.abort(); });
        break;
    case HangUp::BeforeStatus:
        server.onRequest(sayAndClose({}));
        break;
    case HangUp::InStatus:
        server.onRequest(sayAndClose("HTTP/1.1 20"));
        break;
    case HangUp::AfterStatus:
        server.onRequest(sayAndClose("HTTP/1.1 200 OK\r\n"));
        break;
    case HangUp::InHeaders:
        server.onRequest(sayAndClose("HTTP/1.1 200 OK\r\nContent-Length: 11\r\nDate: Sat"));
        break;
    case HangUp::InBody:
        server.onRequest(sayAndClose("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"ok\""));
        break;
    }
}

} // namespace

class tst_HttpTransport final : public TestCase {
    Q_OBJECT

private:
    void setUp() override
    {
        logged.clear();
        previousHandler = qInstallMessageHandler(listen);
    }

    void tearDown() override
    {
        m_transport.reset();
        qInstallMessageHandler(previousHandler);
        for (const QByteArray &line : std::as_const(logged))
            QVERIFY2(!line.contains(canaryKey), "a log message carries the token");
    }

    bool create(const HttpSettings &settings)
    {
        auto made = HttpTransport::create(settings, m_clock);
        if (!made)
            return false;
        m_transport = std::move(*made);
        return true;
    }

    //! Waits for the future, and looks for the token in the error that it may give.
    template <typename T>
    Result<T> outcomeOf(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return failure(Error::Kind::Busy, u"not finished"_s);
        Result<T> result = future.result();
        if (!result
            && (result.error().detail.contains(QLatin1StringView(canaryKey)) || result.error().detail.isEmpty()))
            return failure(Error::Kind::Unauthorized, u"an error carries the token, or says nothing"_s);
        return result;
    }

    Result<RawReply> send(const Request &request = getMe) { return outcomeOf(m_transport->send(request)); }

    Certificates m_certificates;
    ManualClock m_clock;
    std::unique_ptr<HttpTransport> m_transport;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.areMade(), "openssl could not make the certificates"); }

    void sendsOnePostAndGivesWhatCameBack()
    {
        WireServer server;
        server.answer(200, R"({"ok":true,"result":true})",
                      "Date: Sat, 21 Nov 2026 09:42:00 GMT\r\nRetry-After: 17\r\n");
        QVERIFY(create(settingsFor(server)));

        const auto reply = send({.method = u"banChatMember"_s, .parameters = R"({"chat_id":-100,"user_id":5})"});

        REQUIRE_OK(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, R"({"ok":true,"result":true})"_ba);
        QCOMPARE(reply->serverTime, instantFromUnix(1'795'254'120));
        QCOMPARE(reply->retryAfter, std::chrono::seconds(17));
        QCOMPARE(server.completed(), 1);
        const QByteArray request = server.request(0);
        QVERIFY(request.startsWith("POST /bot" + QByteArray(canary) + "/banChatMember HTTP/1.1\r\n"));
        QVERIFY(request.endsWith("\r\n\r\n"
                                 R"({"chat_id":-100,"user_id":5})"));
        QVERIFY(request.contains("Content-Type: application/json\r\n"));
        QVERIFY(request.contains("User-Agent: Gatehouse/" GATEHOUSE_VERSION "\r\n"));
        QVERIFY(!request.toLower().contains("cookie"));
    }

    void keepsTheConnection()
    {
        WireServer server;
        server.answer(200, "{}", "Set-Cookie: spy=1\r\n");
        QVERIFY(create(settingsFor(server)));

        for (int i = 0; i < 5; ++i)
            REQUIRE_OK(send());

        QCOMPARE(server.completed(), 5);
        QCOMPARE(server.connections(), 1);
        QVERIFY(!server.allBytes().contains("spy"));
    }

    void sendsFilesBesideTheParameters()
    {
        WireServer server;
        server.answer(200, "{}");
        QVERIFY(create(settingsFor(server)));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"x"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray content = QByteArray(300'000, 'q') + "\r\n--\0\xff"_ba;
        file.write(content);
        file.close();

        REQUIRE_OK(send({.method = u"sendDocument"_s,
                         .parameters = R"({"caption":"a b","chat_id":9007199254740993,"entities":[{"offset":0}]})",
                         .uploads = {{u"file0"_s, file.fileName(), u"ré\r\nX-Evil: \"1\".pdf"_s, u"text/plain"_s},
                                     {u"file1"_s, file.fileName(), u"b"_s, u"bad\r\nmime/x"_s}}}));

        QCOMPARE(server.completed(), 1);
        const QByteArray request = server.request(0);
        QVERIFY(request.contains("Content-Type: multipart/form-data; boundary=gatehouse-"));
        const QByteArray boundary = request.mid(request.indexOf("gatehouse-"), 58);
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        const QByteArray next = "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=";
        QCOMPARE("\r\n" + body,
                 next + "\"caption\"\r\n\r\na b" + next + "\"chat_id\"\r\n\r\n9007199254740993" + next
                     + "\"entities\"\r\n\r\n[{\"offset\":0}]" + next + "\"file0\"; filename=\"ré__X-Evil: _1_.pdf\""
                     + "\r\nContent-Type: text/plain\r\n\r\n" + content + next + "\"file1\"; filename=\"b\""
                     + "\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n");
    }

    void refusesFilesThatCannotBeSent()
    {
        WireServer server;
        QVERIFY(create(settingsFor(server)));
        QTemporaryDir folder;
        QFile large(folder.filePath(u"large"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(50) * 1024 * 1024 + 1));

        for (const QString &path : {large.fileName(), folder.filePath(u"missing"_s), folder.path(), u"/dev/zero"_s}) {
            const auto reply = send({.method = u"sendDocument"_s, .uploads = {{u"document"_s, path, u"x"_s}}});
            QVERIFY(!reply);
            QCOMPARE(reply.error().kind, Error::Kind::InvalidInput);
        }
        QCOMPARE(server.connections(), 0);
    }

    void hangingUpNeverBringsTheRequestTwice_data()
    {
        QTest::addColumn<HangUp>("when");
        QTest::addColumn<bool>("withFile");
        QTest::addColumn<int>("requests");
        QTest::addColumn<Error::Kind>("kind");
        const std::array<std::tuple<const char *, HangUp, int>, 7> moments{
            std::tuple{"on connection", HangUp::OnConnection, 0},
            std::tuple{"in the head", HangUp::InHead, 1},
            std::tuple{"before the status", HangUp::BeforeStatus, 1},
            std::tuple{"in the status", HangUp::InStatus, 1},
            std::tuple{"after the status", HangUp::AfterStatus, 1},
            std::tuple{"in the headers", HangUp::InHeaders, 1},
            std::tuple{"in the body", HangUp::InBody, 1}};
        for (const auto &[name, when, requests] : moments) {
            QTest::addRow("%s, JSON", name) << when << false << requests;
            QTest::addRow("%s, file", name) << when << true << requests;
        }
    }
    void hangingUpNeverBringsTheRequestTwice()
    {
        QFETCH(HangUp, when);
        QFETCH(bool, withFile);
        QFETCH(int, requests);
        WireServer server;
        hangUp(server, when);
        QVERIFY(create(settingsFor(server)));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"x"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(50'000, 'x')) == 50'000);
        file.close();
        Request request{.method = u"sendMessage"_s, .parameters = R"({"chat_id":1,"text":"once"})"};
        if (withFile)
            request.uploads = {{u"document"_s, file.fileName(), u"x"_s}};

        const auto reply = send(request);

        QVERIFY(!reply);
        if (when == HangUp::OnConnection)
            QVERIFY(reply.error().kind == Error::Kind::NotReached || reply.error().kind == Error::Kind::OutcomeUnknown);
        else
            QCOMPARE(reply.error().kind, Error::Kind::OutcomeUnknown);
        // Whatever Qt may still want to do by itself, it gets the time for it.
        REQUIRE_OK([&] {
            server.onConnection({});
            server.onFirstBytes({});
            server.answer(200, "{}");
            return send();
        }());
        QVERIFY2(server.begun() - 1 <= requests, qPrintable(QString::number(server.begun())));
        QCOMPARE(server.allBytes().count("POST "), server.begun());
    }

    void hangingUpOnAKeptConnectionBringsNoSecondRequest()
    {
        WireServer server;
        server.onRequest([](QTcpSocket &socket, int request) {
            if (request == 2)
                socket.abort();
            else
                socket.write(httpAnswer(200, "{}"));
        });
        QVERIFY(create(settingsFor(server)));
        REQUIRE_OK(send());

        const auto second = send({.method = u"sendMessage"_s, .parameters = R"({"text":"once"})"});

        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::OutcomeUnknown);
        REQUIRE_OK(send());
        QCOMPARE(server.allBytes().count("once"), 1);
    }

    void oddAnswersAreGivenAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray refusal = R"({"ok":false,"error_code":401,"description":"Unauthorized"})";
        QTest::newRow("401") << httpAnswer(401, refusal) << 401 << refusal;
        QTest::newRow("401 with a challenge")
            << httpAnswer(401, refusal, "WWW-Authenticate: Basic realm=\"x\"\r\n") << 401 << refusal;
        QTest::newRow("400") << httpAnswer(400, refusal) << 400 << refusal;
        QTest::newRow("403") << httpAnswer(403, refusal) << 403 << refusal;
        QTest::newRow("404") << httpAnswer(404, refusal) << 404 << refusal;
        QTest::newRow("409") << httpAnswer(409, refusal) << 409 << refusal;
        QTest::newRow("413") << httpAnswer(413, refusal) << 413 << refusal;
        QTest::newRow("421") << httpAnswer(421, refusal) << 421 << refusal;
        QTest::newRow("429") << httpAnswer(429, refusal) << 429 << refusal;
        QTest::newRow("500 in HTML") << httpAnswer(500, "<html>") << 500 << "<html>"_ba;
        QTest::newRow("502") << httpAnswer(502, "") << 502 << ""_ba;
        QTest::newRow("HTML") << httpAnswer(200, "<html>log in</html>") << 200 << "<html>log in</html>"_ba;
        QTest::newRow("chunked") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"_ba
                                 << 200 << "{}"_ba;
    }
    void oddAnswersAreGivenAsTheyAre()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        WireServer server;
        server.say(answer);
        QVERIFY(create(settingsFor(server)));

        const auto reply = send();

        REQUIRE_OK(reply);
        QCOMPARE(reply->status, status);
        QCOMPARE(reply->body, body);
        QCOMPARE(server.begun(), 1);
    }

    void brokenAnswersLeaveTheOutcomeUnknown_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no HTTP") << "hello, who are you?\r\n\r\n"_ba;
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("shorter than announced") << "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"ok\":true}"_ba;
        QTest::newRow("broken chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"_ba;
    }
    void brokenAnswersLeaveTheOutcomeUnknown()
    {
        QFETCH(QByteArray, answer);
        WireServer server;
        server.onRequest([&](QTcpSocket &socket, int) {
            socket.write(answer);
            socket.disconnectFromHost();
        });
        QVERIFY(create(settingsFor(server)));

        const auto reply = send();

        // Some of it is taken for an answer without a length; then it is no envelope, which comes to the same.
        const auto opened = reply.and_then([](const RawReply &raw) { return openEnvelope(raw); });
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(server.begun(), 1);
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void redirectsAreNotFollowed()
    {
        QFETCH(int, status);
        WireServer elsewhere;
        WireServer server;
        server.answer(status, "", "Location: http://127.0.0.1:" + QByteArray::number(elsewhere.port()) + "/x\r\n");
        QVERIFY(create(settingsFor(server)));

        const auto reply = send();

        REQUIRE_OK(reply);
        QCOMPARE(reply->status, status);
        QCOMPARE(server.begun(), 1);
        QCOMPARE(elsewhere.connections(), 0);
        QCOMPARE(openEnvelope(*reply).error().kind, Error::Kind::NotReached);
    }

    void trickledAnswersAreCutByTheDeadline()
    {
        WireServer server;
        server.onRequest([](QTcpSocket &socket, int) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            auto *drip = new QTimer(&socket);
            connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
            drip->start(1);
        });
        QVERIFY(create(settingsFor(server)));
        Request request = getMe;
        request.deadline = std::chrono::seconds(20);
        const auto future = m_transport->send(request);
        QTRY_COMPARE(server.completed(), 1);

        m_clock.advance(std::chrono::milliseconds(19'999));
        QCoreApplication::processEvents();
        QVERIFY(!future.isFinished());
        m_clock.advance(std::chrono::milliseconds(1));
        const auto reply = outcomeOf(future);

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(reply.error().detail, u"not answered in time"_s);
    }

    void answersBeyondTheLimitAreCut_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("announced") << "Content-Length: 536870912\r\n\r\n"_ba;
        QTest::newRow("until the end") << "Connection: close\r\n\r\n"_ba;
    }
    void answersBeyondTheLimitAreCut()
    {
        QFETCH(QByteArray, head);
        WireServer server;
        qint64 sent = 0;
        server.onRequest([&](QTcpSocket &socket, int) {
            socket.write("HTTP/1.1 200 OK\r\n" + head);
            const auto pour = [&socket, &sent] {
                if (socket.bytesToWrite() < 1'000'000 && sent < 500'000'000) {
                    socket.write(QByteArray(1'000'000, ' '));
                    sent += 1'000'000;
                }
            };
            connect(&socket, &QTcpSocket::bytesWritten, &socket, pour);
            pour();
        });
        QVERIFY(create(settingsFor(server)));

        const auto reply = send();

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Malformed);
        QVERIFY2(sent < 100'000'000, qPrintable(QString::number(sent)));
    }

    void answersUpToTheLimitAreTaken()
    {
        WireServer server;
        server.answer(200, QByteArray(HttpTransport::largestBody, ' '));
        QVERIFY(create(settingsFor(server)));

        const auto reply = send();

        REQUIRE_OK(reply);
        QCOMPARE(reply->body.size(), HttpTransport::largestBody);
    }

    void compressedBombsAreNeverUnpacked()
    {
        const QByteArray bomb = qCompress(QByteArray(100'000'000, ' '), 9).sliced(4); // without Qt's own length
        WireServer server;
        server.answer(200, bomb, "Content-Encoding: deflate\r\n");
        QVERIFY(create(settingsFor(server)));

        const auto reply = send();

        REQUIRE_OK(reply);
        QVERIFY(server.request(0).contains("Accept-Encoding: identity\r\n"));
        QCOMPARE(reply->body, bomb);
        QCOMPARE(openEnvelope(*reply).error().kind, Error::Kind::OutcomeUnknown);
    }

    void deadServersAreNotReached()
    {
        WireServer server;
        const HttpSettings settings = settingsFor(server);
        server.close();
        QVERIFY(create(settings));

        const auto reply = send();

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::NotReached);
        QCOMPARE(reply.error().detail, u"ConnectionRefusedError"_s);
    }

    void unknownNamesAreNotReached()
    {
        QVERIFY(create(settingsFor(u"https://gatehouse-test.invalid"_s)));

        const auto reply = send();

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::NotReached);
    }

    void speaksTlsWithServersItCanVerify()
    {
        WireServer server(QHostAddress::LocalHost, m_certificates.good());
        server.answer(200, "{}");
        HttpSettings settings = settingsFor(u"https://localhost:%1"_s.arg(server.port()));
        settings.authoritiesFile = m_certificates.authorityFile();
        QVERIFY(create(settings));

        REQUIRE_OK(send());

        QCOMPARE(server.completed(), 1);
    }

    void nothingIsSentToServersItCannotVerify_data()
    {
        QTest::addColumn<QSslConfiguration>("tls");
        QTest::addColumn<bool>("trustsAuthority");
        QTest::newRow("self-signed") << m_certificates.selfSigned() << true;
        QTest::newRow("expired") << m_certificates.expired() << true;
        QTest::newRow("of another host") << m_certificates.ofAnotherHost() << true;
        QTest::newRow("of an unknown authority") << m_certificates.good() << false;
    }
    void nothingIsSentToServersItCannotVerify()
    {
        QFETCH(QSslConfiguration, tls);
        QFETCH(bool, trustsAuthority);
        WireServer server(QHostAddress::LocalHost, tls);
        server.answer(200, "{}");
        HttpSettings settings = settingsFor(u"https://localhost:%1"_s.arg(server.port()));
        if (trustsAuthority)
            settings.authoritiesFile = m_certificates.authorityFile();
        QVERIFY(create(settings));

        const auto reply = send();

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::NotReached);
        QCOMPARE(reply.error().detail, u"SslHandshakeFailedError"_s);
        QCOMPARE(server.allBytes(), QByteArray());
    }

    void plainServersAreNoTlsServers()
    {
        WireServer server;
        server.answer(200, "{}");
        QVERIFY(create(settingsFor(u"https://localhost:%1"_s.arg(server.port()))));
        server.onFirstBytes([](QTcpSocket &socket, int) { socket.abort(); });

        const auto reply = send();

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::NotReached);
        QVERIFY(!server.allBytes().contains(canaryKey));
    }

    void proxiesLookNamesUpAndTunnelTls_data()
    {
        QTest::addColumn<ProxySettings::Kind>("kind");
        QTest::addColumn<QByteArray>("user");
        QTest::newRow("SOCKS5") << ProxySettings::Kind::Socks5 << ""_ba;
        QTest::newRow("SOCKS5 with login") << ProxySettings::Kind::Socks5 << "ann"_ba;
        QTest::newRow("HTTP") << ProxySettings::Kind::Http << ""_ba;
        QTest::newRow("HTTP with login") << ProxySettings::Kind::Http << "ann"_ba;
    }
    void proxiesLookNamesUpAndTunnelTls()
    {
        QFETCH(ProxySettings::Kind, kind);
        QFETCH(QByteArray, user);
        WireServer server(QHostAddress::LocalHost, m_certificates.good());
        server.answer(200, "{}");
        ProxyStub proxy(kind == ProxySettings::Kind::Socks5 ? ProxyStub::Kind::Socks5 : ProxyStub::Kind::HttpConnect,
                        server.port());
        HttpSettings settings = settingsFor(u"https://api.telegram.invalid"_s); // no resolver knows this name
        settings.authoritiesFile = m_certificates.authorityFile();
        settings.proxy = {kind, u"127.0.0.1"_s, proxy.port()};
        if (!user.isEmpty()) {
            proxy.requireLogin(user, "pass");
            settings.proxy.user = QString::fromUtf8(user);
            settings.proxy.password = Secret("pass"_ba);
        }
        QVERIFY(create(settings));

        REQUIRE_OK(send());

        QCOMPARE(server.completed(), 1);
        QCOMPARE(proxy.targets().last(), "api.telegram.invalid:443"_ba);
        QVERIFY(!proxy.handshakes().contains(canaryKey));
    }

    void proxiesThatRefuseAreNotGoneAround_data()
    {
        QTest::addColumn<ProxySettings::Kind>("kind");
        QTest::addColumn<bool>("isDead");
        QTest::newRow("SOCKS5, dead") << ProxySettings::Kind::Socks5 << true;
        QTest::newRow("SOCKS5, wrong password") << ProxySettings::Kind::Socks5 << false;
        QTest::newRow("HTTP, dead") << ProxySettings::Kind::Http << true;
        QTest::newRow("HTTP, wrong password") << ProxySettings::Kind::Http << false;
    }
    void proxiesThatRefuseAreNotGoneAround()
    {
        QFETCH(ProxySettings::Kind, kind);
        QFETCH(bool, isDead);
        WireServer server(QHostAddress::AnyIPv4); // 0.0.0.0 leads here, and is not taken for this computer
        server.answer(200, "{}");
        auto proxy = std::make_unique<ProxyStub>(kind == ProxySettings::Kind::Socks5 ? ProxyStub::Kind::Socks5
                                                                                     : ProxyStub::Kind::HttpConnect,
                                                 server.port());
        proxy->requireLogin("ann", "right");
        HttpSettings settings = settingsFor(u"http://0.0.0.0:%1"_s.arg(server.port()));
        settings.allowPlainHttp = true;
        QVERIFY(create(settings));
        REQUIRE_OK(send()); // the way around would be open
        settings.proxy = {kind, u"127.0.0.1"_s, proxy->port(), u"ann"_s, Secret("wrong"_ba)};
        QVERIFY(create(settings));
        if (isDead)
            proxy.reset();

        const auto reply = send();

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::NotReached);
        QCOMPARE(server.completed(), 1);
    }

    void muteProxiesAreCutByTheDeadlineBeforeAnythingIsSent()
    {
        WireServer server;
        ProxyStub proxy(ProxyStub::Kind::Socks5, server.port());
        proxy.stayMute();
        HttpSettings settings = settingsFor(u"https://api.telegram.invalid"_s);
        settings.proxy = {ProxySettings::Kind::Socks5, u"127.0.0.1"_s, proxy.port()};
        QVERIFY(create(settings));
        const auto future = m_transport->send(getMe);
        QTRY_VERIFY(proxy.connections() > 0);

        m_clock.advance(getMe.deadline);
        const auto reply = outcomeOf(future);

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::NotReached);
        QCOMPARE(server.connections(), 0);
    }

    void followsTheProxyOfTheSystem()
    {
        WireServer server(QHostAddress::LocalHost, m_certificates.good());
        server.answer(200, "{}");
        ProxyStub proxy(ProxyStub::Kind::HttpConnect, server.port());
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        const auto forget = qScopeGuard([] { qunsetenv("https_proxy"); });
        HttpSettings settings = settingsFor(u"https://api.telegram.invalid"_s);
        settings.authoritiesFile = m_certificates.authorityFile();
        settings.proxy.kind = ProxySettings::Kind::System;
        QVERIFY(create(settings));

        REQUIRE_OK(send());

        QCOMPARE(proxy.targets().last(), "api.telegram.invalid:443"_ba);
    }

    void thisComputerIsReachedWithoutTheProxy()
    {
        WireServer server;
        server.answer(200, "{}");
        ProxyStub proxy(ProxyStub::Kind::HttpConnect, server.port());
        HttpSettings settings = settingsFor(server);
        settings.proxy = {ProxySettings::Kind::Http, u"127.0.0.1"_s, proxy.port()};
        QVERIFY(create(settings));

        REQUIRE_OK(send());

        QCOMPARE(proxy.connections(), 0);
    }

    void settingsThatLeakTheTokenAreRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowPlain");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("Telegram") << u"https://api.telegram.org"_s << false << true;
        QTest::newRow("slash at the end") << u"https://api.telegram.org/"_s << false << true;
        QTest::newRow("with a path") << u"https://example.org/telegram"_s << false << true;
        QTest::newRow("plain") << u"http://api.telegram.org"_s << false << false;
        QTest::newRow("plain, allowed") << u"http://api.telegram.org"_s << true << true;
        QTest::newRow("plain, near") << u"http://192.168.0.2:8081"_s << false << false;
        QTest::newRow("plain, any address") << u"http://0.0.0.0:8081"_s << false << false;
        QTest::newRow("plain, here") << u"http://127.0.0.1:8081"_s << false << true;
        QTest::newRow("plain, here too") << u"http://127.8.9.10:8081"_s << false << true;
        QTest::newRow("plain, localhost") << u"http://LocalHost:8081"_s << false << true;
        QTest::newRow("plain, IPv6") << u"http://[::1]:8081"_s << false << true;
        QTest::newRow("plain, pretends") << u"http://127.0.0.1.example.org"_s << false << false;
        QTest::newRow("plain, pretends more") << u"http://localhost.example.org"_s << false << false;
        QTest::newRow("pretends with a user") << u"https://api.telegram.org@example.org"_s << false << false;
        QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s << true << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << true << false;
        QTest::newRow("with a query") << u"https://example.org/?x=1"_s << false << false;
        QTest::newRow("with a fragment") << u"https://example.org/#x"_s << false << false;
        QTest::newRow("no host") << u"https:///x"_s << false << false;
        QTest::newRow("nothing") << QString() << true << false;
    }
    void settingsThatLeakTheTokenAreRefused()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowPlain);
        QFETCH(bool, isTaken);
        HttpSettings settings = settingsFor(url);
        settings.allowPlainHttp = allowPlain;

        const auto transport = HttpTransport::create(settings, m_clock);

        QCOMPARE(transport.has_value(), isTaken);
        if (!transport)
            QCOMPARE(transport.error().kind, Error::Kind::InvalidInput);
    }

    void otherBadSettingsAreRefused()
    {
        HttpSettings noToken = settingsFor(u"https://api.telegram.org"_s);
        noToken.token = Secret("700000007:short"_ba);
        HttpSettings noProxy = settingsFor(u"https://api.telegram.org"_s);
        noProxy.proxy.kind = ProxySettings::Kind::Socks5;
        HttpSettings noAuthorities = settingsFor(u"https://api.telegram.org"_s);
        noAuthorities.authoritiesFile = u"/dev/null"_s;

        for (const HttpSettings &settings : {noToken, noProxy, noAuthorities}) {
            const auto transport = HttpTransport::create(settings, m_clock);
            QVERIFY(!transport);
            QCOMPARE(transport.error().kind, Error::Kind::InvalidInput);
        }
    }

    void namesOfMethodsCannotLeaveTheirPlace()
    {
        WireServer server;
        QVERIFY(create(settingsFor(server)));

        for (const QString &name : {u"../getMe"_s, u"get Me"_s, u"getMe?x"_s, QString(), u"getMe\r\nX: 1"_s}) {
            const auto reply = send({.method = name});
            QVERIFY(!reply);
            QCOMPARE(reply.error().kind, Error::Kind::InvalidInput);
        }
        QCOMPARE(server.connections(), 0);
    }

    void channelsDoNotWaitForEachOther()
    {
        WireServer server;
        server.onRequest([](QTcpSocket &socket, int request) {
            if (request > 1 + 6) // the poll and all bulk connections hang
                socket.write(httpAnswer(200, "{}"));
        });
        QVERIFY(create(settingsFor(server)));
        std::vector<QFuture<Result<RawReply>>> hanging;
        hanging.push_back(m_transport->send({.method = u"getUpdates"_s, .channel = Channel::Poll}));
        for (int i = 0; i < m_transport->connections(Channel::Bulk); ++i)
            hanging.push_back(m_transport->send({.method = u"sendMessage"_s, .channel = Channel::Bulk}));
        QTRY_COMPARE(server.completed(), 7);

        REQUIRE_OK(send({.method = u"answerPreCheckoutQuery"_s, .channel = Channel::Urgent}));

        for (const auto &future : hanging)
            QVERIFY(!future.isFinished());
    }

    void reconnectingDropsOneChannelAndStartsAfresh()
    {
        WireServer server;
        server.onRequest([](QTcpSocket &socket, int request) {
            if (request > 2)
                socket.write(httpAnswer(200, "{}"));
        });
        QVERIFY(create(settingsFor(server)));
        const auto poll = m_transport->send({.method = u"getUpdates"_s, .channel = Channel::Poll});
        const auto bulk = m_transport->send({.method = u"sendMessage"_s, .channel = Channel::Bulk});
        QTRY_COMPARE(server.completed(), 2);

        m_transport->reconnect(Channel::Poll);
        const auto dropped = outcomeOf(poll);

        QVERIFY(!dropped);
        QCOMPARE(dropped.error().kind, Error::Kind::OutcomeUnknown);
        QVERIFY(!bulk.isFinished());
        REQUIRE_OK(send({.method = u"getUpdates"_s, .channel = Channel::Poll}));
        QCOMPARE(server.connections(), 3);
    }

    void closingEndsWhatIsInFlight()
    {
        WireServer server;
        QVERIFY(create(settingsFor(server)));
        const auto future = m_transport->send(getMe);
        QTRY_COMPARE(server.completed(), 1);

        m_transport.reset();
        const auto reply = outcomeOf(future);

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::OutcomeUnknown);
    }

    void livesInTheThreadItIsMovedTo()
    {
        WireServer server;
        server.answer(200, "{}");
        QVERIFY(create(settingsFor(server)));
        QThread network;
        m_transport->moveToThread(&network);
        network.start();
        QPromise<Result<RawReply>> promise;
        promise.start();

        QMetaObject::invokeMethod(m_transport.get(), [&] {
            deliver(m_transport->send(getMe), m_transport.get(), [&](Result<RawReply> reply) {
                promise.addResult(std::move(reply));
                promise.finish();
                m_transport.reset();
                network.quit();
            });
        });
        const auto reply = outcomeOf(promise.future());

        REQUIRE_OK(reply);
        QCOMPARE(reply->body, "{}"_ba);
        QVERIFY(network.wait());
    }

    void filesArriveUnderNamesOfOurOwn()
    {
        const QByteArray content(3'000'000, 'f');
        WireServer server;
        server.answer(200, content);
        QVERIFY(create(settingsFor(server)));
        QTemporaryDir folder;

        const auto path = outcomeOf(
            m_transport->download(u"documents/file 1.pdf"_s, folder.path(), content.size(), std::chrono::seconds(60)));

        REQUIRE_OK(path);
        QVERIFY(server.request(0).startsWith("GET /file/bot" + QByteArray(canary) + "/documents/file%201.pdf HTTP"));
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QCOMPARE(QFileInfo(*path).path(), folder.path());
        QVERIFY(!path->contains(u"pdf"_s));
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void failedDownloadsLeaveNothing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("too large") << httpAnswer(200, QByteArray(1001, 'x')) << Error::Kind::Malformed;
        QTest::newRow("cut") << "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf"_ba << Error::Kind::OutcomeUnknown;
        QTest::newRow("refused") << httpAnswer(
            400, R"({"ok":false,"error_code":400,"description":"Bad Request: file is too big"})")
                                 << Error::Kind::Refused;
        QTest::newRow("not there") << httpAnswer(404, R"({"ok":false,"error_code":404,"description":"Not Found"})")
                                   << Error::Kind::Unauthorized;
        QTest::newRow("in trouble") << httpAnswer(502, "<html>") << Error::Kind::ServerTrouble;
        QTest::newRow("redirected") << httpAnswer(302, "", "Location: http://127.0.0.1/\r\n")
                                    << Error::Kind::NotReached;
    }
    void failedDownloadsLeaveNothing()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Error::Kind, kind);
        WireServer server;
        server.onRequest([&](QTcpSocket &socket, int) {
            socket.write(answer);
            socket.disconnectFromHost();
        });
        QVERIFY(create(settingsFor(server)));
        QTemporaryDir folder;

        const auto path =
            outcomeOf(m_transport->download(u"photos/1.jpg"_s, folder.path(), 1000, std::chrono::seconds(60)));

        QVERIFY(!path);
        QCOMPARE(path.error().kind, kind);
        m_transport.reset();
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void pathsOfFilesCannotLeaveTheirPlace()
    {
        WireServer server;
        QVERIFY(create(settingsFor(server)));
        QTemporaryDir folder;

        for (const QString &path : {u"../getMe"_s, u"a/../../b"_s, u"/etc/passwd"_s, u"C:\\x"_s, u"a//b"_s, QString(),
                                    u"a\r\nb"_s, u"."_s, QString(600, u'a')}) {
            const auto result = outcomeOf(m_transport->download(path, folder.path(), 1000, std::chrono::seconds(60)));
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(server.connections(), 0);
    }

    void downloadsNeedAFolder()
    {
        WireServer server;
        QVERIFY(create(settingsFor(server)));

        const auto path =
            outcomeOf(m_transport->download(u"photos/1.jpg"_s, u"/nowhere/at/all"_s, 1000, std::chrono::seconds(60)));

        QVERIFY(!path);
        QCOMPARE(path.error().kind, Error::Kind::StorageFailed);
    }

    void clientReadsWhatMethodsGive()
    {
        WireServer server;
        server.onRequest([](QTcpSocket &socket, int request) {
            static const QByteArrayList answers{
                R"({"ok":true,"result":{"id":700000007,"is_bot":true,"first_name":"Gate","username":"gate_bot"}})",
                R"({"ok":true,"result":true})", R"({"ok":true,"result":[{"update_id":7,"message":[]}]})",
                R"({"ok":false,"error_code":403,"description":"Forbidden: bot was kicked from the group chat"})"};
            socket.write(httpAnswer(request == 4 ? 403 : 200, answers.value(request - 1)));
        });
        QVERIFY(create(settingsFor(server)));
        ApiClient client(*m_transport);

        const auto me = outcomeOf(client.call(GetMe{}));
        const auto banned = outcomeOf(client.call(BanChatMember{.chat = ChatId(-100), .user = UserId(5)}));
        const auto updates = outcomeOf(client.call(GetUpdates{.offset = 7}, {.channel = Channel::Poll}));
        const auto refused = outcomeOf(client.call(BanChatMember{.chat = ChatId(-100), .user = UserId(5)}));

        REQUIRE_OK(me);
        QCOMPARE(me->username, u"gate_bot"_s);
        REQUIRE_OK(banned);
        QVERIFY(server.request(1).endsWith(R"({"chat_id":-100,"user_id":5})"));
        REQUIRE_OK(updates);
        QCOMPARE(updates->last(), UpdateId(7));
        QVERIFY(!updates->entries().at(0).update);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::ChatGone);
    }
};

QTEST_GUILESS_MAIN(tst_HttpTransport)
#include "tst_http_transport.moc"
