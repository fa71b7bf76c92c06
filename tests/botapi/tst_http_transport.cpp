// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/deliver.h"
#include "core/botapi/api_client.h"
#include "core/botapi/envelope.h"
#include "core/botapi/methods/ban_chat_member.h"
#include "core/botapi/methods/get_me.h"
#include "core/botapi/methods/get_updates.h"
#include "tests/botapi/http_test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace core::botapi;
using namespace Qt::StringLiterals;

//! How calls go out and answers come back, over a real wire.
class tst_HttpTransport final : public HttpTest {
    Q_OBJECT

private Q_SLOTS:
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
