// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/update_check.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Answers every request the same, and keeps what was asked.
class NewsServer final : public QTcpServer {
public:
    NewsServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray request = socket->readAll();
                requests << request;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qWarning("no server");
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/newest.json"_s.arg(serverPort())); }
    void answerWith(const QByteArray &body, const QByteArray &status = "200 OK")
    {
        answer = "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n\r\n" + body;
    }

    QList<QByteArray> requests;
    QByteArray answer;
};

} // namespace

//! The question for newer versions, against a server of our own.
class tst_UpdateCheck final : public TestCase {
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NewsServer> m_server;
    std::unique_ptr<app::UpdateCheck> m_check;

    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<NewsServer>();
        m_server->answerWith(R"({"version": "99.1.0", "page": "/99.1.0.html"})");
        open();
    }
    void tearDown() override
    {
        m_check.reset();
        m_server.reset();
    }
    void open()
    {
        m_check = std::make_unique<app::UpdateCheck>(
            m_server->url(), app::ProfilePaths{m_folder->path()}, m_clock, m_clock,
            [] { return botapi::ProxySettings{.kind = botapi::ProxySettings::Kind::None}; });
        m_check->start();
    }
    void pass(Duration time)
    {
        m_clock.advance(time);
        QCoreApplication::processEvents();
    }
    //! Lets everything that could be sent be sent.
    static void settle()
    {
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    void switchOn()
    {
        QSignalSpy changed(m_check.get(), &app::UpdateCheck::changed);
        m_check->setOn(true);
        QTRY_COMPARE(changed.size(), 2); // switched, then answered
    }

private Q_SLOTS:
    void offItAsksNobodyHoweverLong()
    {
        for (int day = 0; day < 5; ++day) {
            pass(24h);
            settle();
        }
        QCOMPARE(m_server->requests.size(), 0);
    }

    void onItAsksAtOnceAndThenOnceADay()
    {
        switchOn();
        QCOMPARE(m_server->requests.size(), 1);
        pass(23h);
        settle();
        QCOMPARE(m_server->requests.size(), 1);
        pass(1h);

        QTRY_COMPARE(m_server->requests.size(), 2);
    }

    void theQuestionTellsNothingButTheVersion()
    {
        switchOn();
        const QByteArray request = m_server->requests.front();
        QVERIFY(request.startsWith("GET /newest.json HTTP/1.1\r\n"));
        QVERIFY(request.contains("User-Agent: Gatehouse/" GATEHOUSE_VERSION "\r\n"));
        QStringList names;
        for (const QByteArray &line : request.split('\n').sliced(1)) {
            if (line.contains(':'))
                names << QString::fromLatin1(line.first(line.indexOf(':'))).toLower();
        }
        names.sort();
        QCOMPARE(
            names,
            (QStringList{u"accept-encoding"_s, u"accept-language"_s, u"connection"_s, u"host"_s, u"user-agent"_s}));
    }

    void aNewerVersionIsToldOnce()
    {
        QSignalSpy found(m_check.get(), &app::UpdateCheck::found);
        switchOn();
        pass(24h);
        QTRY_COMPARE(m_server->requests.size(), 2);
        settle();

        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().at(0).toString(), u"99.1.0"_s);
        QCOMPARE(found.front().at(1).toString(), m_server->url().resolved(QUrl(u"/99.1.0.html"_s)).toString());
        QVERIFY(!m_check->state().hasFailed);
    }

    void theSameVersionIsNoNews()
    {
        m_server->answerWith(R"({"version": ")" GATEHOUSE_VERSION R"(", "page": "/"})");
        QSignalSpy found(m_check.get(), &app::UpdateCheck::found);
        switchOn();

        QVERIFY(found.isEmpty());
        QVERIFY(m_check->state().newer.isEmpty() && !m_check->state().hasFailed);
    }

    void thePageCannotBeElsewhere_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("host") << QByteArray("https://evil.example/x");
        QTest::newRow("script") << QByteArray("javascript:alert(1)");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("without scheme") << QByteArray("//evil.example/x");
    }
    void thePageCannotBeElsewhere()
    {
        QFETCH(QByteArray, page);
        m_server->answerWith("{\"version\": \"99.1.0\", \"page\": \"" + page + "\"}");
        switchOn();

        QCOMPARE(QUrl(m_check->state().page).host(), u"127.0.0.1"_s);
        QCOMPARE(QUrl(m_check->state().page).scheme(), u"http"_s);
    }

    void answersThatAreNoneAreAFailure_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("nothing") << QByteArray() << QByteArray("200 OK");
        QTest::newRow("no JSON") << QByteArray("<html>") << QByteArray("200 OK");
        QTest::newRow("no version") << QByteArray("{}") << QByteArray("200 OK");
        QTest::newRow("not found") << QByteArray(R"({"version": "99.1.0"})") << QByteArray("404 Not Found");
        QTest::newRow("elsewhere") << QByteArray() << QByteArray("302 Found\r\nLocation: http://127.0.0.1:9/");
        QTest::newRow("endless") << QByteArray(100'000, ' ') + R"({"version": "99.1.0"})" << QByteArray("200 OK");
    }
    void answersThatAreNoneAreAFailure()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, status);
        m_server->answerWith(body, status);
        m_check->setOn(true);
        QTRY_COMPARE(m_server->requests.size(), 1);
        settle();
        pass(1min); // the patience with a server that does not end

        QTRY_VERIFY(m_check->state().hasFailed);
        QVERIFY(m_check->state().newer.isEmpty());
    }

    void aRestartDoesNotAskAgainTheSameDay()
    {
        switchOn();
        open();
        QVERIFY(m_check->state().isOn);
        pass(2h);
        settle();
        QCOMPARE(m_server->requests.size(), 1);
        pass(22h);

        QTRY_COMPARE(m_server->requests.size(), 2);
    }

    void aRestartKnowsWhatWasAnswered()
    {
        switchOn();
        open();
        QCOMPARE(m_check->state().newer, u"99.1.0"_s);
        QCOMPARE(m_check->state().answered, std::optional(m_clock.now()));
        QVERIFY(m_check->state().page.endsWith(u"/99.1.0.html"_s));
    }

    void switchedOffItStopsAndForgets()
    {
        switchOn();
        m_check->setOn(false);
        pass(48h);
        settle();

        QCOMPARE(m_server->requests.size(), 1);
        QVERIFY(m_check->state().newer.isEmpty() && !m_check->state().asked);
    }

    void aClockThatWasSetBackDoesNotSilenceIt()
    {
        switchOn();
        m_clock.jumpTo(instantFromUnix(1'600'000'000));
        open();
        pass(1min);

        QTRY_COMPARE(m_server->requests.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_UpdateCheck)
#include "tst_update_check.moc"
