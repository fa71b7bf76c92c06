// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_file.h"
#include "app/log_reader.h"
#include "core/base/log.h"
#include "core/base/scheduler.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;
using app::LogFile;
using app::LogReader;

//! The log read while the program writes it.
class tst_LogReader final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{instantFromUnix(1'790'000'000)};

    void setUp() override { m_folder = std::make_unique<QTemporaryDir>(); }

    [[nodiscard]] QString logs() const { return m_folder->filePath(u"log"_s); }
    static QStringList textsOf(const Result<ui::LogNews> &news)
    {
        QStringList texts;
        for (int line = 0; news && news->part && line < news->part->count(); ++line)
            texts << news->part->text(line);
        return texts;
    }

private Q_SLOTS:
    void everythingIsReadFirstAndThenWhatIsNew()
    {
        LogFile log(logs(), m_clock);
        REQUIRE_OK(log.open());
        LogReader reader(logs());
        qCInfo(lcApp, "one");
        qCInfo(lcApp, "two");

        const auto all = resultOf(reader.read({}));
        REQUIRE_OK(all);
        QCOMPARE(textsOf(all), (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(all->isFromStart);

        qCInfo(lcApp, "three");
        const auto more = resultOf(reader.read(all->place));
        QCOMPARE(textsOf(more), QStringList{u"three"_s});
        QVERIFY(!more->isFromStart);
        QVERIFY(!resultOf(reader.read(more->place))->part);
    }

    void rotationLosesNoLineAndDoublesNone()
    {
        LogFile log(logs(), m_clock, {.largestFile = 400, .olderFiles = 3});
        REQUIRE_OK(log.open());
        LogReader reader(logs());
        QStringList seen;
        QStringList written;
        ui::LogPlace place;
        for (int i = 0; i < 60; ++i) {
            qCInfo(lcApp, "line %d", i);
            written << u"line %1"_s.arg(i);
            if (i % 4 != 3)
                continue;
            const auto news = resultOf(reader.read(place));
            REQUIRE_OK(news);
            place = news->place;
            seen += textsOf(news);
        }
        QCOMPARE(seen, written);
    }

    void aPlaceThatIsGoneBeginsAnew()
    {
        LogFile log(logs(), m_clock, {.largestFile = 200, .olderFiles = 1});
        REQUIRE_OK(log.open());
        LogReader reader(logs());
        const auto news = resultOf(reader.read({987654321, 40}));
        REQUIRE_OK(news);
        QVERIFY(news->isFromStart);
    }

    void aLineThatIsStillWrittenWaits()
    {
        QVERIFY(QDir().mkpath(logs()));
        QFile file(logs() + u"/gatehouse.log"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        file.write("2026-11-21T09:42:00Z info gatehouse.app whole\n2026-11-21T09:42:00Z info gatehouse.app ha");
        LogReader reader(logs());

        const auto first = resultOf(reader.read({}));
        QCOMPARE(textsOf(first), QStringList{u"whole"_s});

        file.write("lf\n");
        QCOMPARE(textsOf(resultOf(reader.read(first->place))), QStringList{u"half"_s});
    }

    void aTokenThatStandsInTheFileIsNotGivenOn()
    {
        QVERIFY(QDir().mkpath(logs()));
        QFile file(logs() + u"/gatehouse.log"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "2026-11-21T09:42:00Z info other 7120448315:AAcanaryAAcanaryAAcanaryAAcanaryABC passphrase=canary\n");
        file.close();
        LogReader reader(logs());

        const auto news = resultOf(reader.read({}));
        REQUIRE_OK(news);
        QCOMPARE(news->part->whole(0), u"2026-11-21T09:42:00Z info other 7120448315:*** passphrase=***"_s);
        QCOMPARE(news->part->having(u"canary"_s), std::vector<bool>{false});
    }

    void noLogIsAnAnswerToo()
    {
        LogReader reader(logs());
        QCOMPARE(kindOf(resultOf(reader.read({}))), "not-found"_L1);
    }

    void linksAreNotFollowed()
    {
        QVERIFY(QDir().mkpath(logs()));
        QVERIFY(QFile::link(u"/etc/passwd"_s, logs() + u"/gatehouse.log"_s));
        LogReader reader(logs());
        QVERIFY(!resultOf(reader.read({})));
    }
};

QTEST_GUILESS_MAIN(tst_LogReader)
#include "tst_log_reader.moc"
