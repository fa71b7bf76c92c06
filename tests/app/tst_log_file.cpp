// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_file.h"
#include "core/base/log.h"
#include "core/base/scheduler.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QTemporaryDir>

#include <thread>

using namespace core;
using namespace Qt::StringLiterals;
using app::LogFile;

class tst_LogFile final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{instantFromUnix(1'790'000'000)};

    void setUp() override { m_folder = std::make_unique<QTemporaryDir>(); }

    [[nodiscard]] QString logs() const { return m_folder->filePath(u"log"_s); }
    [[nodiscard]] QByteArray content(const QString &name = u"gatehouse.log"_s) const
    {
        QFile file(logs() + u'/' + name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aMessageIsOneLineWithTimeLevelAndCategory()
    {
        LogFile log(logs(), m_clock);
        REQUIRE_OK(log.open());

        qCWarning(lcStore, "disk is at %d %%", 97);

        QCOMPARE(content(), toIso(m_clock.now()).toLatin1() + " warning gatehouse.store disk is at 97 %\n");
    }

    void aTokenIsMaskedHoweverItComes()
    {
        LogFile log(logs(), m_clock);
        REQUIRE_OK(log.open());
        const QString canary = u"7120448315:AAcanaryAAcanaryAAcanaryAAcanaryABC"_s;

        qCInfo(lcBotApi) << "GET" << QUrl(u"https://api.telegram.org/bot"_s + canary + u"/getMe"_s);
        qCWarning(lcBotApi, "%s", qPrintable(canary.left(14) + u'\n' + canary.mid(14)));
        qCWarning(lcBotApi, "%s", qPrintable(canary.chopped(5)));
        qInfo() << canary << QString(3990, u'x') + canary;

        QVERIFY(!content().contains("canary"));
        QVERIFY(content().contains("7120448315:***"));
    }

    void strangersTextCannotForgeALine()
    {
        LogFile log(logs(), m_clock);
        REQUIRE_OK(log.open());

        qCWarning(lcEngine, "%s", "a\n2026-01-01T00:00:00Z info gatehouse.store all is well\x1b[2J\xe2\x80\xae end");

        QCOMPARE(content().count('\n'), 1);
        QVERIFY(content().contains("a\\u000a2026"));
        QVERIFY(content().contains("\\u001b[2J\\u202e end"));
    }

    void longTextsAreCut()
    {
        const QByteArray line = app::logLine(m_clock.now(), QtInfoMsg, "c", QString(100'000, u'x'));
        QVERIFY(line.size() < 5'000);
        QVERIFY(line.endsWith("…\n"));
    }

    void oldFilesAreKeptUpToACount()
    {
        LogFile log(logs(), m_clock, {.largestFile = 200, .olderFiles = 2});
        REQUIRE_OK(log.open());

        for (int i = 0; i < 20; ++i)
            qCInfo(lcApp, "message %d %s", i, QByteArray(80, '.').constData());

        QCOMPARE(QDir(logs()).entryList(QDir::Files),
                 (QStringList{u"gatehouse.log"_s, u"gatehouse.log.1"_s, u"gatehouse.log.2"_s}));
        QVERIFY(content().contains("message 19 "));
        QVERIFY(content(u"gatehouse.log.1"_s).contains("message 18 "));
        for (const QFileInfo &file : QDir(logs()).entryInfoList(QDir::Files)) {
            QVERIFY(file.size() <= 200);
            QCOMPARE(file.permissions(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        }
    }

    void theNextStartGoesOnInTheSameFile()
    {
        for (const char *text : {"first", "second"}) {
            LogFile log(logs(), m_clock);
            REQUIRE_OK(log.open());
            qCInfo(lcApp, "%s", text);
        }
        QVERIFY(content().contains("first") && content().contains("second"));
    }

    void linesOfSeveralThreadsDoNotMix()
    {
        LogFile log(logs(), m_clock, {.largestFile = 10'000'000});
        REQUIRE_OK(log.open());

        const auto work = [](const QByteArray &text) {
            for (int i = 0; i < 200; ++i)
                qCInfo(lcApp, "%s", text.constData());
        };
        std::thread a(work, QByteArray(300, 'a'));
        std::thread b(work, QByteArray(300, 'b'));
        a.join();
        b.join();

        const QList<QByteArray> lines = content().trimmed().split('\n');
        QCOMPARE(lines.size(), 400);
        QCOMPARE(std::count_if(lines.begin(), lines.end(),
                               [](const QByteArray &line) { return line.endsWith(QByteArray(300, 'a')); }),
                 200);
    }

    void afterItsEndMessagesGoWhereTheyWent()
    {
        {
            LogFile log(logs(), m_clock);
            REQUIRE_OK(log.open());
        }
        QTest::ignoreMessage(QtWarningMsg, "seen by the test again");
        qWarning("seen by the test again");
        QVERIFY(!content().contains("seen"));
    }

    void aLinkInPlaceOfTheFileIsNotFollowed()
    {
        QVERIFY(QDir().mkdir(logs()));
        QVERIFY(QFile::link(m_folder->filePath(u"victim"_s), logs() + u"/gatehouse.log"_s));

        LogFile log(logs(), m_clock);

        QCOMPARE(kindOf(log.open()), nameOf(Error::Kind::InvalidInput));
        QVERIFY(!QFile::exists(m_folder->filePath(u"victim"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_LogFile)
#include "tst_log_file.moc"
