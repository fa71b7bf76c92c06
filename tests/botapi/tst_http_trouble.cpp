// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/envelope.h"
#include "tests/botapi/http_test.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

using namespace core;
using namespace core::botapi;
using namespace Qt::StringLiterals;

namespace {

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

//! Servers that hang up, trickle, lie about lengths or are not there.
class tst_HttpTrouble final : public HttpTest {
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(tst_HttpTrouble)
#include "tst_http_trouble.moc"
