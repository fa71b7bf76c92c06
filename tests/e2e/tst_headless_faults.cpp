// SPDX-License-Identifier: GPL-3.0-or-later

// The real program without a window, in trouble: what the operating system, the network and other copies of it may do.
// GATEHOUSE_STOP_SECONDS says how long it is stopped as if the computer slept, by default 3; by hand it was 130, which is
// more than a poll may take.
#include "app/exit_code.h"
#include "core/domain/chat.h"
#include "core/store/connection.h"
#include "tests/e2e/headless.h"
#include "tests/e2e/served_telegram.h"
#include "tests/support/test_case.h"

#include <QDirIterator>
#include <QFile>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using app::ExitCode;

namespace {

constexpr int patience = 90'000;
const QString token = u"7120448315:AAcanaryAAcanaryAAcanaryAAcanaryABC"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The token in any of the forms in which it could end up somewhere.
bool showsToken(const QByteArray &content)
{
    const QByteArray secret = token.section(u':', 1).toLatin1();
    return content.contains(secret) || content.contains(secret.toHex()) || content.contains(secret.toBase64())
        || content.contains(token.toLatin1().toBase64().left(40))
        || content.contains(QByteArray(reinterpret_cast<const char *>(token.utf16()), token.size() * 2));
}

void limit(qint64 pid, __rlimit_resource what, rlim_t value)
{
    const struct rlimit bounds = {value, RLIM_INFINITY};
    QCOMPARE(::prlimit(static_cast<pid_t>(pid), what, &bounds, nullptr), 0);
}

} // namespace

class tst_HeadlessFaults final : public TestCase {
    Q_OBJECT

    std::unique_ptr<ServedTelegram> m_telegram;
    std::unique_ptr<Headless> m_program;
    int m_written = 0;

    void setUp() override
    {
        m_telegram = std::make_unique<ServedTelegram>(token);
        m_program = std::make_unique<Headless>(*m_telegram);
        m_written = 0;
    }
    void tearDown() override
    {
        m_program.reset();
        m_telegram.reset();
    }

    //! Somebody presses Start: one update.
    void write()
    {
        const qint64 person = m_telegram->person(u"Writer %1"_s.arg(m_written++));
        m_telegram->deed(u"start"_s, {{u"user"_s, person}});
    }
    void fault(const QJsonObject &what) { m_telegram->deed(u"fault"_s, what); }
    [[nodiscard]] bool isCaughtUp() { return m_telegram->unconfirmed() == 0; }
    //! Nothing of what people wrote is missing, and nothing was counted twice.
    void checkNothingIsLostOrDoubled()
    {
        QCOMPARE(m_program->ask(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(m_program->count(u"failed_update"_s), 0);
        QCOMPARE(m_program->count(u"seen_update"_s), m_written);
        QCOMPARE(m_program->ask(u"SELECT seen FROM update_kind WHERE kind = 'message'"_s), QString::number(m_written));
        QCOMPARE(m_program->count(u"member WHERE dm = 'started'"_s), m_written);
    }

private Q_SLOTS:
    void tokenIsNowhereAfterASessionFullOfFailures()
    {
        m_program->setVariable(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
        fault({{u"method"_s, u"getMe"_s}, {u"error_code"_s, 500}, {u"description"_s, u"Internal Server Error"_s}});
        fault({{u"method"_s, u"getUpdates"_s}, {u"error_code"_s, 502}, {u"description"_s, u"Bad Gateway"_s}});
        fault({{u"method"_s, u"getUpdates"_s}, {u"lose"_s, u"reply"_s}, {u"after"_s, 1}});
        fault({{u"method"_s, u"getUpdates"_s}, {u"retry_after"_s, 1}, {u"after"_s, 2}});
        fault({{u"method"_s, u"getUpdates"_s},
               {u"error_code"_s, 400},
               {u"description"_s, u"Bad Request: /bot"_s + token + u"/getUpdates"_s},
               {u"after"_s, 3}});
        fault({{u"method"_s, u"answerPreCheckoutQuery"_s}, {u"lose"_s, u"reply"_s}});
        write();
        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);
        const qint64 buyer = m_telegram->person(u"/bot"_s + token + u"/getMe"_s);
        m_telegram->deed(u"start"_s, {{u"user"_s, buyer}});
        m_telegram->deed(u"check_out"_s,
                         {{u"user"_s, buyer}, {u"currency"_s, u"XTR"_s}, {u"amount"_s, 5}, {u"payload"_s, u"x"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->count(u"outbox WHERE state IN ('done', 'failed')"_s), 1, patience);

        const QString proc = u"/proc/%1/"_s.arg(m_program->process().processId());
        QVERIFY(!showsToken(contentOf(proc + u"cmdline"_s)));
        QVERIFY(!showsToken(contentOf(proc + u"environ"_s)));
        const QString file = m_program->folder() + u"/members.csv"_s;
        QStringList replies;
        for (const QStringList &command : {QStringList{u"--health"_s},
                                           {u"--health"_s, u"--json"_s},
                                           {u"--export"_s, u"members"_s, file},
                                           {u"--decide"_s, u"1"_s, u"yes"_s}})
            replies << m_program->run(command).text;
        QVERIFY(replies.first().contains(u"updates:"_s));
        // The token is worth nothing any more: the last thing that is said about it.
        m_telegram->deed(u"revoke_token"_s, {{u"on"_s, true}});
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->isRunning(), patience);
        QCOMPARE(m_program->process().exitCode(), int(ExitCode::NoToken));

        for (const QString &reply : std::as_const(replies))
            QVERIFY2(!showsToken(reply.toUtf8()), "in an answer");
        const QByteArray errors = m_program->errors();
        QVERIFY(errors.contains("poll failed"));
        QVERIFY(errors.contains(" debug "));
        QDirIterator files(m_program->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        for (; files.hasNext(); ++count) {
            const QString path = files.next();
            // What a stranger calls themselves is kept as it is: here it looks like our token, and is not from us.
            const bool holdsNames = path == m_program->profile().database()
                || path == m_program->profile().database() + u"-wal"_s || path == file;
            QVERIFY2(holdsNames || !showsToken(contentOf(path)), qPrintable(path));
        }
        QVERIFY(count >= 4); // store, log, export, stderr
        for (const char *column : {"raw FROM failed_update", "parameters || coalesce(error, '') FROM outbox",
                                   "value FROM setting", "details FROM audit"})
            QVERIFY2(!showsToken(m_program
                                     ->ask(u"SELECT group_concat(v) FROM (SELECT "_s
                                           + QString::fromLatin1(column).replace(u" FROM"_s, u" AS v FROM"_s) + u')')
                                     .toUtf8()),
                     column);
    }

    void refusedTokenThatIsGoodAfterAllHoldsNothingUp()
    {
        fault({{u"method"_s, u"answerPreCheckoutQuery"_s},
               {u"error_code"_s, 401},
               {u"description"_s, u"Unauthorized"_s}});
        m_program->start();
        const qint64 buyer = m_telegram->person(u"Buyer"_s);
        m_telegram->deed(u"start"_s, {{u"user"_s, buyer}});
        m_telegram->deed(u"check_out"_s,
                         {{u"user"_s, buyer}, {u"currency"_s, u"XTR"_s}, {u"amount"_s, 5}, {u"payload"_s, u"x"_s}});

        QTRY_COMPARE_WITH_TIMEOUT(m_program->count(u"outbox WHERE state = 'done' AND attempts = 2"_s), 1, patience);
        QCOMPARE(m_program->end(), int(ExitCode::Ok));
    }

    void stoppedProgramCatchesUpWhenItGoesOn()
    {
        write();
        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);
        const auto pid = static_cast<pid_t>(m_program->process().processId());
        const int seconds = std::max(3, qEnvironmentVariableIntValue("GATEHOUSE_STOP_SECONDS"));

        QCOMPARE(::kill(pid, SIGSTOP), 0);
        for (int i = 0; i < 20; ++i)
            write();
        QTest::qWait(seconds * 1000); // the time itself is what is tried here
        QVERIFY(!isCaughtUp());
        QCOMPARE(::kill(pid, SIGCONT), 0);

        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);
        checkNothingIsLostOrDoubled();
        QCOMPARE(m_program->end(), 0);
    }

    void fullDiskIsSurvivedAndEndsByItself()
    {
        write();
        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);
        const qint64 pid = m_program->process().processId();

        // No file may grow: to the program it is a disk without room.
        limit(pid, RLIMIT_FSIZE, 4096);
        for (int i = 0; i < 20; ++i)
            write();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->run({u"--health"_s}).text.contains(u"storage-trouble"_s), patience);
        QVERIFY(!isCaughtUp());
        QVERIFY(m_program->isRunning());
        limit(pid, RLIMIT_FSIZE, RLIM_INFINITY);

        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->run({u"--health"_s}).text.contains(u"polling: connected"_s), patience);
        checkNothingIsLostOrDoubled();
        QCOMPARE(m_program->end(), 0);
    }

    void lackOfMemoryLosesNothing()
    {
        write();
        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);
        m_program->kill();

        // From far too little to nearly enough: it ends somewhere else each time, or works.
        constexpr rlim_t mebibyte = 1024 * 1024;
        QSet<QString> outcomes;
        for (rlim_t room = 20; room <= 420; room += 25) {
            for (int i = 0; i < 3; ++i)
                write();
            m_program->start([room] {
                const struct rlimit bounds = {room * mebibyte, room * mebibyte};
                ::setrlimit(RLIMIT_AS, &bounds);
            });
            // With too little it may also stand still; then it is killed, as the system would do.
            const bool cameToSomething =
                QTest::qWaitFor([this] { return !m_program->isRunning() || isCaughtUp(); }, 3000);
            outcomes.insert(!cameToSomething ? u"stands still"_s : m_program->isRunning() ? u"works"_s : u"ends"_s);
            if (m_program->isRunning())
                m_program->kill();
        }
        QVERIFY(outcomes.contains(u"ends"_s) && outcomes.contains(u"works"_s));

        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);
        checkNothingIsLostOrDoubled();
        QCOMPARE(m_program->end(), 0);
    }

    void twoProfilesOfOneBotDoNotFightForIt()
    {
        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->run({u"--health"_s}).text.contains(u"polling: connected"_s), patience);
        Headless other(*m_telegram);

        other.start();

        QTRY_VERIFY_WITH_TIMEOUT(m_program->run({u"--health"_s}).text.contains(u"polling: other-poller"_s)
                                     || other.run({u"--health"_s}).text.contains(u"polling: other-poller"_s),
                                 patience);
        QVERIFY(m_program->isRunning());
        QVERIFY(other.isRunning());
    }

    void secondProgramOnTheSameProfileEndsAndDisturbsNobody()
    {
        write();
        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);

        const auto second = m_program->run({u"--api-url"_s, m_telegram->address()});

        QCOMPARE(second.code, int(ExitCode::ProfileBusy));
        write();
        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);
        checkNothingIsLostOrDoubled();
        QCOMPARE(m_program->end(), 0);
    }

    void whatAPauseHoldsKeepsNoProgramRunning()
    {
        write();
        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);
        QCOMPARE(m_program->end(), 0);
        {
            const auto store =
                core::store::Connection::open(m_program->profile().database(), core::store::Access::ReadWrite).value();
            REQUIRE_OK(store->execute("INSERT INTO setting (name, value) VALUES ('engine/paused-until', 'ever')"));
            REQUIRE_OK(store->execute(
                "INSERT INTO outbox (bot_id, lane, state, method, parameters, repeat, wish, feature, created_ms, "
                "not_before_ms) SELECT bot_id, 2, 'pending', '', '{}', 'harmless', 'out', 'access', 1, 1 FROM bot"));
        }

        const auto ended =
            m_program->run({u"--api-url"_s, m_telegram->address(), u"--proxy"_s, u"none"_s, u"--until-idle"_s, u"1"_s});

        QCOMPARE(ended.code, int(ExitCode::Ok));
        QCOMPARE(m_program->count(u"outbox WHERE state = 'pending'"_s), 1);
    }

    void damagedStoreIsNotWrittenTo()
    {
        write();
        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);
        QCOMPARE(m_program->end(), 0);
        QFile store(m_program->profile().database());
        QVERIFY(store.open(QIODevice::ReadWrite));
        store.write(QByteArray(100, 'x')); // the header
        store.close();
        const QByteArray before = contentOf(store.fileName());
        write();

        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->isRunning(), patience);

        QCOMPARE(m_program->process().exitCode(), int(ExitCode::ProfileUnusable));
        QVERIFY(m_program->errors().contains("damaged"));
        QCOMPARE(contentOf(store.fileName()), before);
        QVERIFY(!isCaughtUp()); // Telegram keeps what nobody can store
    }
};

QTEST_GUILESS_MAIN(tst_HeadlessFaults)
#include "tst_headless_faults.moc"
