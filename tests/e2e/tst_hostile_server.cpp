// SPDX-License-Identifier: GPL-3.0-or-later

// The real program against a server that answers with everything but what it should, and the memory that it takes
// meanwhile: the most that the kernel ever saw (VmHWM).
#include "core/botapi/types/update.h"
#include "tests/botapi/wire.h"
#include "tests/e2e/headless.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr qint64 kibibyte = 1024;
constexpr qint64 mebibyte = 1024 * kibibyte;
constexpr qint64 room = 64 * mebibyte; // above what it takes with nothing to do
const QString token = u"7120448315:AAcanaryAAcanaryAAcanaryAAcanaryABC"_s;

//! How much memory the process held at most, in bytes.
qint64 mostMemoryOf(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong() * kibibyte;
    }
    return -1;
}

QByteArray ok(const QByteArray &result)
{
    return R"({"ok":true,"result":)" + result + '}';
}

QByteArray messageFrom(qint64 update)
{
    return QJsonDocument(
               QJsonObject{
                   {u"update_id"_s, update},
                   {u"message"_s,
                    QJsonObject{
                        {u"message_id"_s, update},
                        {u"date"_s, 1'790'000'000},
                        {u"chat"_s, QJsonObject{{u"id"_s, 11}, {u"type"_s, u"private"_s}}},
                        {u"from"_s, QJsonObject{{u"id"_s, 11}, {u"is_bot"_s, false}, {u"first_name"_s, u"Anna"_s}}},
                        {u"text"_s, u"hello"_s}}}})
        .toJson(QJsonDocument::Compact);
}

//! Writes for as long as the other side reads, up to \p size bytes, never more at once than a socket takes.
void pour(QTcpSocket &socket, qint64 size)
{
    const auto left = std::make_shared<qint64>(size);
    const auto more = [&socket, left] {
        static const QByteArray piece(64 * kibibyte, 'x');
        while (*left > 0 && socket.bytesToWrite() < 4 * piece.size())
            *left -= socket.write(piece);
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

} // namespace

class tst_HostileServer final : public TestCase {
    Q_OBJECT

    using Trouble = std::function<void(QTcpSocket &)>;

    std::unique_ptr<WireServer> m_server;
    std::unique_ptr<Headless> m_program;
    Trouble m_trouble; //!< the answer to a poll; none: nothing new
    int m_polls = 0;
    QByteArrayList m_offsets;

    void answer(QTcpSocket &socket, const QByteArray &request)
    {
        if (request.contains("/getMe"))
            return say(socket, ok(R"({"id":7120448315,"is_bot":true,"first_name":"Gate","username":"gate_bot"})"));
        if (request.contains("/getWebhookInfo"))
            return say(socket, ok(R"({"url":"","has_custom_certificate":false,"pending_update_count":0})"));
        if (!request.contains("/getUpdates"))
            return say(socket, ok("true"));
        ++m_polls;
        m_offsets << QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4))[u"offset"_s]
                         .toVariant()
                         .toByteArray();
        if (const Trouble now = m_trouble) // a copy: it may set the next one
            now(socket);
        // Otherwise it waits, as Telegram does while nothing is new.
    }
    static void say(QTcpSocket &socket, const QByteArray &body) { socket.write(httpAnswer(200, body)); }

    void setUp() override
    {
        m_server = std::make_unique<WireServer>();
        m_server->onRequest(
            [this](QTcpSocket &socket, int request) { answer(socket, m_server->request(request - 1)); });
        m_program = std::make_unique<Headless>(u"http://127.0.0.1:%1"_s.arg(m_server->port()), token);
        m_trouble = [](QTcpSocket &socket) { say(socket, ok("[]")); };
        m_polls = 0;
        m_offsets.clear();
    }
    void tearDown() override
    {
        m_program.reset();
        m_server.reset();
    }

private Q_SLOTS:
    void badAnswersCostNeitherMemoryNorUpdates_data()
    {
        QTest::addColumn<Trouble>("trouble");
        const auto body = [](const QByteArray &text, int status = 200, const QByteArray &headers = {}) {
            return Trouble([=](QTcpSocket &socket) { socket.write(httpAnswer(status, text, headers)); });
        };
        QTest::newRow("500") << body(R"({"ok":false,"error_code":500,"description":"Internal Server Error"})", 500);
        QTest::newRow("502 with a page") << body("<html><body>Bad Gateway</body></html>", 502);
        QTest::newRow("a page") << body("<html><body>Sign in to this network</body></html>");
        QTest::newRow("redirect") << body({}, 302, "Location: http://127.0.0.1:1/elsewhere\r\n");
        QTest::newRow("hung up") << Trouble([](QTcpSocket &socket) { socket.abort(); });
        QTest::newRow("garbage") << body(QByteArray(mebibyte, '\x93'));
        QTest::newRow("wrong types") << body(ok(R"({"update_id":"five"})"));
        QTest::newRow("deep") << body(ok(QByteArray(200'000, '[') + QByteArray(200'000, ']')));
        QTest::newRow("cut short") << Trouble([](QTcpSocket &socket) {
            socket.write(httpAnswer(200, ok("[" + messageFrom(5) + "]")).chopped(20));
            socket.disconnectFromHost();
        });
        QTest::newRow("too short for its length") << Trouble([](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n" + ok("[]"));
            socket.disconnectFromHost();
        });
        QTest::newRow("512 MB announced") << Trouble([](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 536870912\r\n\r\n");
            pour(socket, 512 * mebibyte);
        });
        QTest::newRow("512 MB without a word") << Trouble([](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            pour(socket, 512 * mebibyte);
        });
        QTest::newRow("just within the cap")
            << body(ok("[" + messageFrom(5).chopped(1) + R"(,"junk":")" + QByteArray(8 * mebibyte - 4096, 'x')
                       + R"("},{"update_id":)"));
    }
    void badAnswersCostNeitherMemoryNorUpdates()
    {
        QFETCH(Trouble, trouble);
        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_polls > 1, patience);
        const qint64 pid = m_program->process().processId();
        const qint64 before = mostMemoryOf(pid);
        QVERIFY(before > 0);

        m_trouble = [this, trouble](QTcpSocket &socket) {
            m_trouble = [](QTcpSocket &next) { say(next, ok("[" + messageFrom(5) + "]")); };
            m_offsets.clear();
            trouble(socket);
        };
        QTRY_VERIFY_WITH_TIMEOUT(m_offsets.contains("6"), patience);
        const qint64 after = mostMemoryOf(pid);
        m_trouble = {};

        QVERIFY2(after - before < room, qPrintable(u"%1 MB more"_s.arg((after - before) / mebibyte)));
        QVERIFY(m_offsets.front() != "6"); // nothing was confirmed before it could be read
        QCOMPARE(m_program->count(u"member"_s), 1);
        QCOMPARE(m_program->count(u"failed_update"_s), 0);
        QCOMPARE(m_program->end(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_HostileServer)
#include "tst_hostile_server.moc"
