// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/botapi/http_test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace core::botapi;
using namespace Qt::StringLiterals;

//! Files that people sent, on their way to this computer.
class tst_HttpDownload final : public HttpTest {
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(tst_HttpDownload)
#include "tst_http_download.moc"
