// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile_lock.h"
#include "app/single_instance.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::ControlReply;
using app::ControlRequest;
using app::SingleInstance;

namespace {

//! Asks from another thread, as another process would: ask() blocks, and the instance under test needs this one's event loop.
template <typename Fn>
auto inThread(Fn ask) -> decltype(ask())
{
    std::optional<decltype(ask())> result;
    std::atomic_bool isDone = false;
    std::thread thread([&] {
        result.emplace(ask());
        isDone = true;
    });
    const bool finished = QTest::qWaitFor([&] { return isDone.load(); }, 20'000);
    thread.join();
    Q_ASSERT(finished);
    Q_UNUSED(finished)
    return std::move(*result);
}

sockaddr_un addressOf(const QByteArray &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), address.sun_path);
    return address;
}

//! For children after fork(): whether a request sent as this user is answered at all. Plain system calls only.
bool isAnswered(const sockaddr_un &address, QByteArrayView frame)
{
    const int client = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return false;
    char byte = 0;
    return ::send(client, frame.data(), size_t(frame.size()), MSG_NOSIGNAL) == frame.size()
        && ::read(client, &byte, 1) == 1;
}

} // namespace

class tst_SingleInstance final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_socket;
    QList<ControlRequest> m_requests;

    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_socket = m_folder->filePath(u"control"_s);
        m_requests.clear();
    }

    [[nodiscard]] app::ControlHandler recorder(ControlReply reply = {.exitCode = 0, .text = u"done"_s})
    {
        return [this, reply](const ControlRequest &request) {
            m_requests << request;
            return QtFuture::makeReadyFuture(ControlReply(reply));
        };
    }

    [[nodiscard]] Result<ControlReply> askHere(const ControlRequest &request)
    {
        return inThread([&] { return app::ask(m_socket, request, 10s); });
    }

private Q_SLOTS:
    void aCommandIsAnsweredByTheRunningInstance()
    {
        SingleInstance instance(recorder({.exitCode = 1, .text = u"äöü 🔑"_s}));
        REQUIRE_OK(instance.listen(m_socket));

        const auto reply = askHere({.command = u"decide"_s, .arguments = {u"12"_s, u"yes"_s}});

        REQUIRE_OK(reply);
        QCOMPARE(reply->exitCode, 1);
        QCOMPARE(reply->text, u"äöü 🔑"_s);
        QCOMPARE(m_requests, (QList<ControlRequest>{{u"decide"_s, {u"12"_s, u"yes"_s}}}));
    }

    void aLongAnswerArrivesWhole()
    {
        const QString members = QString(10'000'000, u'x');
        SingleInstance instance(recorder({.exitCode = 0, .text = members}));
        REQUIRE_OK(instance.listen(m_socket));

        const auto reply = askHere({.command = u"export"_s});

        REQUIRE_OK(reply);
        QVERIFY(reply->text == members);
    }

    void anAnswerMayTakeItsTime()
    {
        QPromise<ControlReply> promise;
        promise.start();
        SingleInstance instance([&](const ControlRequest &) {
            QTimer::singleShot(50, this, [&] {
                promise.addResult(ControlReply{.exitCode = 0, .text = u"late"_s});
                promise.finish();
            });
            return promise.future();
        });
        REQUIRE_OK(instance.listen(m_socket));

        const auto reply = askHere({.command = u"health"_s});

        REQUIRE_OK(reply);
        QCOMPARE(reply->text, u"late"_s);
    }

    void anInstanceThatEndsSaysSo()
    {
        QPromise<ControlReply> promise;
        promise.start();
        SingleInstance instance([&](const ControlRequest &) {
            promise.future().cancel();
            promise.finish();
            return promise.future();
        });
        REQUIRE_OK(instance.listen(m_socket));

        const auto reply = askHere({.command = u"health"_s});

        REQUIRE_OK(reply);
        QCOMPARE(reply->exitCode, 2);
    }

    void theSocketIsForItsOwnerAlone()
    {
        SingleInstance instance(recorder());
        REQUIRE_OK(instance.listen(m_socket));

        struct stat status = {};
        QCOMPARE(::stat(qPrintable(m_socket), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
    }

    void anotherUserIsSentAwayUnheard()
    {
        if (::geteuid() != 0)
            QSKIP("only root can become another user");
        SingleInstance instance(recorder());
        REQUIRE_OK(instance.listen(m_socket));
        // Open all doors, so that nothing but the check of the peer is in the way.
        QCOMPARE(::chmod(qPrintable(m_folder->path()), 0755), 0);
        QCOMPARE(::chmod(qPrintable(m_socket), 0666), 0);
        const sockaddr_un address = addressOf(m_socket.toLocal8Bit());
        const QByteArray frame = app::control::toFrame(ControlRequest{.command = u"quit"_s});
        const auto askAs = [&](uid_t user) {
            const pid_t child = ::fork();
            if (child == 0)
                ::_exit(::setuid(user) == 0 && isAnswered(address, frame) ? 0 : 1);
            int status = -1;
            const bool ended = QTest::qWaitFor([&] { return ::waitpid(child, &status, WNOHANG) == child; }, 10'000);
            return ended && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        };

        QCOMPARE(askAs(0), 0);
        QCOMPARE(m_requests.size(), 1);
        QTest::ignoreMessage(QtWarningMsg, "a process of another user was sent away from the control socket");
        QCOMPARE(askAs(65534), 1);
        QCOMPARE(m_requests.size(), 1);
    }

    void anotherUsersServerIsNotAsked()
    {
        if (::geteuid() != 0)
            QSKIP("only root can become another user");
        QCOMPARE(::chmod(qPrintable(m_folder->path()), 0777), 0);
        const sockaddr_un address = addressOf(m_socket.toLocal8Bit());
        int ready[2] = {-1, -1};
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
            if (::setuid(65534) != 0
                || ::bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
                || ::listen(server, 1) != 0 || ::write(ready[1], "x", 1) != 1)
                ::_exit(1);
            for (;;)
                ::pause();
        }
        char byte = 0;
        ::close(ready[1]); // so that a child that ended does not leave us waiting
        QCOMPARE(::read(ready[0], &byte, 1), ssize_t(1));

        const auto reply = app::ask(m_socket, {.command = u"health"_s}, 10s);

        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(ready[0]);
        QCOMPARE(kindOf(reply), nameOf(Error::Kind::InvalidInput));
    }

    void rubbishIsNotHeard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("too large") << QByteArray("\xff\xff\xff\xff{}", 6);
        QTest::newRow("no JSON") << QByteArray("\0\0\0\4quit", 8);
        QTest::newRow("no object") << QByteArray("\0\0\0\4[42]", 8);
        QTest::newRow("no command") << QByteArray("\0\0\0\2{}", 6);
        QTest::newRow("nothing in it") << QByteArray("\0\0\0\0", 4);
    }
    void rubbishIsNotHeard()
    {
        QFETCH(QByteArray, bytes);
        SingleInstance instance(recorder());
        REQUIRE_OK(instance.listen(m_socket));
        QLocalSocket client;
        client.connectToServer(m_socket);

        client.write(bytes);

        QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
        QVERIFY(m_requests.isEmpty());
        REQUIRE_OK(askHere({.command = u"raise"_s}));
    }

    void aRequestMayComeByteByByte()
    {
        SingleInstance instance(recorder());
        REQUIRE_OK(instance.listen(m_socket));
        QLocalSocket client;
        client.connectToServer(m_socket);

        for (const char byte : app::control::toFrame(ControlRequest{.command = u"raise"_s})) {
            client.write(&byte, 1);
            client.waitForBytesWritten();
            QCoreApplication::processEvents();
        }

        QTRY_COMPARE(m_requests.size(), 1);
        QCOMPARE(m_requests.first().command, u"raise"_s);
    }

    void whoSaysNothingIsSentAway()
    {
        SingleInstance instance(recorder(), 20ms);
        REQUIRE_OK(instance.listen(m_socket));
        QLocalSocket client;
        client.connectToServer(m_socket);
        client.write("\0\0", 2);

        QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
        QVERIFY(m_requests.isEmpty());
    }

    void aSocketThatWasLeftBehindIsReplaced()
    {
        const sockaddr_un address = addressOf(m_socket.toLocal8Bit());
        const int dead = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(dead, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(dead);
        QVERIFY(QFileInfo::exists(m_socket));
        QCOMPARE(kindOf(app::ask(m_socket, {.command = u"raise"_s}, 1s)), nameOf(Error::Kind::NotReached));

        SingleInstance instance(recorder());
        REQUIRE_OK(instance.listen(m_socket));

        REQUIRE_OK(askHere({.command = u"raise"_s}));
    }

    void aPathThatIsTooLongIsSaidSo()
    {
        SingleInstance instance(recorder());
        const QString path = m_folder->filePath(QString(120, u'x'));
        QCOMPARE(kindOf(instance.listen(path)), nameOf(Error::Kind::StorageFailed));
    }

    void theOwnerIsFoundThroughTheLock()
    {
        const auto profile = app::openProfileFolder(m_folder->filePath(u"profile"_s));
        REQUIRE_OK(profile);
        const ControlRequest raise{.command = u"raise"_s};
        QCOMPARE(kindOf(app::askOwner(profile->paths, raise, 10s)), nameOf(Error::Kind::NotFound));

        auto lock = app::ProfileLock::acquire(*profile);
        REQUIRE_OK(lock);
        QCOMPARE(kindOf(app::askOwner(profile->paths, raise, 100ms)), nameOf(Error::Kind::Busy));

        SingleInstance instance(recorder());
        REQUIRE_OK(instance.listen(m_socket));
        REQUIRE_OK(lock->announce(m_socket));
        REQUIRE_OK(inThread([&] { return app::askOwner(profile->paths, raise, 10s); }));
        QCOMPARE(m_requests.size(), 1);
    }

    void anOwnerThatIsOnlyStartingIsWaitedFor()
    {
        const auto profile = app::openProfileFolder(m_folder->filePath(u"profile"_s));
        REQUIRE_OK(profile);
        auto lock = app::ProfileLock::acquire(*profile);
        REQUIRE_OK(lock);
        SingleInstance instance(recorder());
        QTimer::singleShot(100, this, [&] {
            QVERIFY(instance.listen(m_socket));
            QVERIFY(lock->announce(m_socket));
        });

        REQUIRE_OK(inThread([&] { return app::askOwner(profile->paths, {.command = u"raise"_s}, 10s); }));
    }
};

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_single_instance.moc"
