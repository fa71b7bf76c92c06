// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exit_code.h"
#include "app/profile_lock.h"
#include "app/profile_session.h"
#include "app/single_instance.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/stat.h>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::ExitCode;

namespace {

constexpr const char *canary = "7120448315:AAcanaryAAcanaryAAcanaryAAcanaryABC";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! Runs the two executables as people and services do. No Telegram is within their reach.
class tst_Programs final : public TestCase {
    Q_OBJECT

    const QString m_headless = QStringLiteral(GATEHOUSE_HEADLESS);
    const QString m_window = QStringLiteral(GATEHOUSE_WINDOW);
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;

    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const auto name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR",
                                "XDG_DATA_HOME", "CREDENTIALS_DIRECTORY", "QT_QPA_PLATFORM"})
            m_environment.remove(QString::fromLatin1(name));
        m_environment.insert(u"HOME"_s, m_folder->path());
    }

    [[nodiscard]] app::ProfilePaths profile() const { return {m_folder->filePath(u"profile"_s)}; }
    [[nodiscard]] QStringList with(const QStringList &more) const
    {
        return QStringList{u"--profile"_s, profile().folder} + more;
    }

    struct Ended {
        ExitCode code;
        QString text;
    };
    [[nodiscard]] Ended run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished();
        const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return {ExitCode(code), QString::fromUtf8(process.readAll())};
    }

    //! Starts a program and waits until it listens.
    [[nodiscard]] std::unique_ptr<QProcess> started(const QString &program, const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(program, arguments);
        const bool listens = QTest::qWaitFor(
            [&] {
                const auto owner = app::ProfileLock::owner(profile());
                return owner && !owner->socketPath.isEmpty();
            },
            20'000);
        return listens ? std::move(process) : nullptr;
    }

    [[nodiscard]] QStringList practice() const { return with({u"--practice"_s}); }

private Q_SLOTS:
    void helpAndVersionNeedNothing()
    {
        for (const QString &program : {m_headless, m_window}) {
            QCOMPARE(run(program, {u"--help"_s}).code, ExitCode::Ok);
            QVERIFY(run(program, {u"--help"_s}).text.contains(u"--profile"_s));
            QVERIFY(run(program, {u"--version"_s}).text.contains(QStringLiteral(GATEHOUSE_VERSION)));
        }
    }

    void aMistakeIsSaidAndEndsWithTheUsageCode()
    {
        const Ended ended = run(m_headless, {u"--frobnicate"_s});
        QCOMPARE(ended.code, ExitCode::Usage);
        QVERIFY(ended.text.contains(u"--frobnicate"_s) && ended.text.contains(u"--help"_s));
    }

    void aTokenAsArgumentIsRefusedAndNotPrinted()
    {
        for (const QString &program : {m_headless, m_window}) {
            const Ended ended = run(program, {u"--token-fd"_s, QString::fromLatin1(canary)});
            QCOMPARE(ended.code, ExitCode::Usage);
            QVERIFY(ended.text.contains(u"/revoke"_s));
            QVERIFY(!ended.text.contains(u"canary"_s));
        }
    }

    void theWindowSaysThatThereIsNoDisplay()
    {
        const Ended ended = run(m_window, with({}));
        QCOMPARE(ended.code, ExitCode::NoDisplay);
        QVERIFY(ended.text.contains(u"gatehouse-headless"_s));
    }

    void withoutATokenHeadlessSaysSo()
    {
        const Ended ended = run(m_headless, with({}));
        QCOMPARE(ended.code, ExitCode::NoToken);
        QVERIFY2(ended.text.contains(u"no bot token"_s), qPrintable(ended.text));
    }

    void aDescriptorThatNobodyPassedIsSaidSo()
    {
        QCOMPARE(run(m_headless, with({u"--token-fd"_s, u"77"_s})).code, ExitCode::NoToken);
    }

    void aProfileThatIsALinkIsRefused()
    {
        QVERIFY(QFile::link(u"/tmp"_s, profile().folder));
        const Ended ended = run(m_headless, practice());
        QCOMPARE(ended.code, ExitCode::ProfileUnusable);
        QVERIFY(ended.text.contains(u"symbolic link"_s));
    }

    void theTokenIsNowhereToBeFound()
    {
        m_environment.insert(u"GATEHOUSE_BOT_TOKEN"_s, QString::fromLatin1(canary));
        const auto process = started(m_headless, with({u"--api-url"_s, u"http://127.0.0.1:9"_s}));
        QVERIFY(process);
        const QString proc = u"/proc/%1/"_s.arg(process->processId());

        QVERIFY(!contentOf(proc + u"cmdline"_s).contains("canary"));
        // Root can read it and finds nothing; the same user cannot even read it.
        QVERIFY(!contentOf(proc + u"environ"_s).contains("canary"));
        QDirIterator files(profile().folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        for (; files.hasNext(); ++count)
            QVERIFY(!contentOf(files.next()).contains("canary"));
        QVERIFY(count > 0);

        QCOMPARE(run(m_headless, with({u"--quit"_s})).code, ExitCode::Ok);
        QVERIFY(process->waitForFinished());
        QVERIFY(!process->readAll().contains("canary"));
    }

    void everythingInTheProfileIsForItsOwnerAlone()
    {
        const auto process = started(m_headless, practice());
        QVERIFY(process);

        QDirIterator entries(profile().folder, QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            struct stat status = {};
            const QString path = entries.next();
            QCOMPARE(::lstat(qPrintable(path), &status), 0);
            QVERIFY2((status.st_mode & 077) == 0, qPrintable(path));
        }
        QCOMPARE(run(m_headless, with({u"--quit"_s})).code, ExitCode::Ok);
        QVERIFY(process->waitForFinished());
    }

    void aSecondStartFindsTheProfileInUse()
    {
        const auto first = started(m_headless, practice());
        QVERIFY(first);

        QCOMPARE(run(m_headless, practice()).code, ExitCode::ProfileBusy);

        QCOMPARE(run(m_headless, with({u"--quit"_s})).code, ExitCode::Ok);
        QVERIFY(first->waitForFinished());
        QCOMPARE(first->exitCode(), 0);
        QCOMPARE(run(m_headless, with({u"--quit"_s})).code, ExitCode::Ok); // nothing left to end
    }

    void commandsGoToTheOwnerOfTheProfile()
    {
        const auto folder = app::openProfileFolder(profile().folder);
        REQUIRE_OK(folder);
        auto lock = app::ProfileLock::acquire(*folder);
        REQUIRE_OK(lock);
        QList<app::ControlRequest> requests;
        app::SingleInstance owner([&](const app::ControlRequest &request) {
            requests << request;
            return QtFuture::makeReadyFuture(app::ControlReply{.exitCode = 1, .text = u"name\nЯна\n"_s});
        });
        const QString socket = m_folder->filePath(u"socket"_s);
        REQUIRE_OK(owner.listen(socket));
        REQUIRE_OK(lock->announce(socket));
        const QString file = m_folder->filePath(u"members.csv"_s);
        const auto runBeside = [&](const QStringList &arguments) {
            QProcess process;
            process.setProcessEnvironment(m_environment);
            process.start(m_headless, with(arguments));
            const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000);
            return ended ? Ended{ExitCode(process.exitCode()), QString::fromUtf8(process.readAll())} : Ended{};
        };

        const Ended health = runBeside({u"--health"_s, u"--json"_s});
        const Ended decided = runBeside({u"--decide"_s, u"12"_s, u"no"_s});
        const Ended exported = runBeside({u"--export"_s, u"members"_s, file});
        runBeside({u"--members"_s, u"--page"_s, u"3"_s, u"--search"_s, u"zoë"_s});
        runBeside({u"--pause"_s});
        runBeside({u"--resume"_s});

        QCOMPARE(requests,
                 (QList<app::ControlRequest>{{u"health"_s, {u"json"_s}},
                                             {u"decide"_s, {u"12"_s, u"no"_s}},
                                             {u"export"_s, {u"members"_s, u"csv"_s}},
                                             {u"members"_s, {u"text"_s, u"3"_s, u"20"_s, u"all"_s, u"zoë"_s}},
                                             {u"pause"_s, {}},
                                             {u"resume"_s, {}}}));
        QCOMPARE(health.code, ExitCode::Warning);
        QCOMPARE(health.text, u"name\nЯна\n"_s);
        QCOMPARE(decided.code, ExitCode::Warning);
        QCOMPARE(exported.text, QString());
        QCOMPARE(contentOf(file), "name\nЯна\n");
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aProfileThatNobodyRunsIsLookedAt()
    {
        const auto process = started(m_headless, practice());
        QVERIFY(process);
        const auto hasMembers = [this] { return run(m_headless, with({u"--health"_s})).text.contains(u"chat: "_s); };
        QVERIFY(QTest::qWaitFor(hasMembers, 20'000));
        QCOMPARE(run(m_headless, with({u"--pause"_s})).code, ExitCode::Ok);
        const Ended paused = run(m_headless, with({u"--health"_s}));
        QCOMPARE(paused.code, ExitCode::Warning);
        QVERIFY(paused.text.contains(u"paused: until --resume"_s));
        QCOMPARE(run(m_headless, with({u"--resume"_s})).code, ExitCode::Ok);
        QVERIFY(!run(m_headless, with({u"--health"_s})).text.contains(u"paused"_s));
        QCOMPARE(run(m_headless, with({u"--quit"_s})).code, ExitCode::Ok);
        QVERIFY(process->waitForFinished());
        const QString file = m_folder->filePath(u"members.json"_s);

        const Ended health = run(m_headless, with({u"--health"_s, u"--json"_s}));
        const Ended exported = run(m_window, with({u"--export"_s, u"members"_s, file}));
        const Ended decided = run(m_headless, with({u"--decide"_s, u"1"_s, u"yes"_s}));
        const Ended members =
            run(m_headless, with({u"--members"_s, u"--limit"_s, u"5"_s, u"--page"_s, u"2"_s, u"--json"_s}));
        const Ended inside = run(m_window, with({u"--members"_s, u"--limit"_s, u"101"_s, u"--filter"_s, u"inside"_s}));

        const QJsonObject page = QJsonDocument::fromJson(members.text.toUtf8()).object();
        QCOMPARE(page[u"page"_s].toInt(), 2);
        QCOMPARE(page[u"members"_s].toArray().size(), 5);
        const int everybody = page[u"total"_s].toInt();
        QVERIFY(everybody > 10);
        QCOMPARE(inside.code, ExitCode::Ok);
        QVERIFY2(inside.text.contains(u"page 1 of 1"_s), qPrintable(inside.text));
        QVERIFY(!inside.text.contains(u"%1 members"_s.arg(everybody)));
        QCOMPARE(health.code, ExitCode::Warning); // nobody listens
        const QJsonObject report = QJsonDocument::fromJson(health.text.toUtf8()).object();
        QCOMPARE(report[u"running"_s], QJsonValue(false));
        QCOMPARE(report[u"status"_s], QJsonValue(u"warning"_s));
        QVERIFY(report[u"updates"_s][u"seen"_s].toInt() > 0);
        QCOMPARE(report[u"chats"_s].toArray().size(), 2);
        QCOMPARE(exported.code, ExitCode::Ok);
        QVERIFY(!QJsonDocument::fromJson(contentOf(file)).array().isEmpty());
        QCOMPARE(decided.code, ExitCode::Error);
        QVERIFY(decided.text.contains(u"Start it"_s));
        QCOMPARE(run(m_headless, with({u"--resume"_s})).code, ExitCode::Error);
    }

    void whereThereIsNoProfileThatIsSaid()
    {
        const Ended ended = run(m_headless, with({u"--health"_s}));
        QCOMPARE(ended.code, ExitCode::Error);
        QVERIFY(ended.text.contains(u"no profile"_s));
        QVERIFY(!QFileInfo::exists(profile().folder));
    }

    void damagedDataIsSaidWithTheCopyThatCanTakeItsPlace()
    {
        const auto process = started(m_headless, practice());
        QVERIFY(process);
        QVERIFY(QTest::qWaitFor([this] { return !QDir(profile().backups()).isEmpty(); }, 20'000));
        QCOMPARE(run(m_headless, with({u"--quit"_s})).code, ExitCode::Ok);
        QVERIFY(process->waitForFinished());
        QFile file(profile().database());
        QVERIFY(file.open(QFile::ReadWrite));
        file.write(QByteArray(512, '\x5a'));
        file.close();

        const Ended ended = run(m_headless, practice());
        const Ended looked = run(m_headless, with({u"--health"_s}));

        QCOMPARE(ended.code, ExitCode::ProfileUnusable);
        QVERIFY2(ended.text.contains(u"damaged"_s) && ended.text.contains(profile().backups()), qPrintable(ended.text));
        QCOMPARE(looked.code, ExitCode::ProfileUnusable);
        QVERIFY2(looked.text.contains(u"damaged"_s), qPrintable(looked.text));
    }

    void onAReadOnlyDiskOneCanStillLook()
    {
        const auto process = started(m_headless, practice());
        QVERIFY(process);
        QCOMPARE(run(m_headless, with({u"--quit"_s})).code, ExitCode::Ok);
        QVERIFY(process->waitForFinished());
        const auto runReadOnly = [this](const QStringList &arguments) {
            // A mount of its own, seen by nobody else; also root cannot write there.
            return run(u"unshare"_s,
                       QStringList{u"--mount"_s, u"--map-root-user"_s, u"sh"_s, u"-c"_s,
                                   u"mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\""_s,
                                   profile().folder, m_headless}
                           + with(arguments));
        };
        if (run(u"unshare"_s, {u"--mount"_s, u"--map-root-user"_s, u"true"_s}).code != ExitCode::Ok)
            QSKIP("this machine gives no mount of one's own");

        const Ended health = runReadOnly({u"--health"_s});
        const Ended ended = runReadOnly({u"--practice"_s});

        QCOMPARE(health.code, ExitCode::Warning);
        QVERIFY2(health.text.contains(u"does not run"_s), qPrintable(health.text));
        QCOMPARE(ended.code, ExitCode::ProfileUnusable);
        QVERIFY2(ended.text.contains(u"cannot be written"_s), qPrintable(ended.text));
    }

    void onlyAKilledRunLeavesItsMarker()
    {
        auto process = started(m_headless, practice());
        QVERIFY(process && QFile::exists(profile().running()));
        process->terminate();
        QVERIFY(process->waitForFinished() && !QFile::exists(profile().running()));
        process = started(m_headless, practice());
        QVERIFY(process);
        QCOMPARE(run(m_headless, with({u"--quit"_s})).code, ExitCode::Ok);
        QVERIFY(process->waitForFinished() && !QFile::exists(profile().running()));

        process = started(m_headless, practice());
        QVERIFY(process);
        process->kill();
        QVERIFY(process->waitForFinished());
        QVERIFY(QFile::exists(profile().running()));
    }

    void aBrokenRunIsKnownToTheNextOne()
    {
        QVERIFY(QDir().mkpath(profile().folder));
        QFile file(profile().running());
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        const SystemClock clock;
        QVERIFY(QFile(profile().lock()).open(QFile::WriteOnly)); // so that it is a profile
        {
            const auto session = app::ProfileSession::open(profile(), clock, {});
            QVERIFY(session.has_value());
            QVERIFY((*session)->brokenRun() && *(*session)->brokenRun() <= clock.now());
        }
        const auto session = app::ProfileSession::open(profile(), clock, {});
        QVERIFY(session.has_value());
        QCOMPARE((*session)->brokenRun(), std::nullopt);
    }

    void aKilledProcessLeavesTheProfileFree()
    {
        const auto killed = started(m_headless, practice());
        QVERIFY(killed);
        killed->kill();
        QVERIFY(killed->waitForFinished());

        const auto next = started(m_headless, practice());
        QVERIFY(next);
        next->terminate();
        QVERIFY(next->waitForFinished());
    }

    void sigtermEndsCleanly()
    {
        const auto process = started(m_headless, practice());
        QVERIFY(process);

        process->terminate();

        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 0);
    }

    void aSecondWindowRaisesTheFirst()
    {
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        const auto first = started(m_window, practice());
        QVERIFY(first);

        const Ended second = run(m_window, practice());

        QCOMPARE(second.code, ExitCode::Ok);
        QCOMPARE(first->state(), QProcess::Running);
        QCOMPARE(run(m_window, with({u"--quit"_s})).code, ExitCode::Ok);
        QVERIFY(first->waitForFinished());
        QCOMPARE(first->exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Programs)
#include "tst_programs.moc"
