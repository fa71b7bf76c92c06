// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scheduler.h"
#include "core/base/trusted_clock.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace std::chrono_literals;

namespace {

constexpr auto year = 24h * 365;

} // namespace

class tst_TrustedClock final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void beforeAnyAnswerTheComputersClockCounts()
    {
        ManualClock computer;
        const TrustedClock clock(computer);

        QVERIFY(!clock.isConfirmed());
        QCOMPARE(clock.now(), computer.now());
        QCOMPARE(clock.error(), 0ms);
    }

    void smallDifferencesAreLeftToTheComputer()
    {
        ManualClock computer;
        TrustedClock clock(computer);

        clock.confirm(computer.now() - TrustedClock::tolerance);

        QVERIFY(clock.isConfirmed());
        QCOMPARE(clock.now(), computer.now());
        QCOMPARE(clock.error(), 0ms);
    }

    void jumpOfTheClockIsNotFollowed_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::newRow("a year ahead") << qint64(year / 1h);
        QTest::newRow("a year back") << -qint64(year / 1h);
        QTest::newRow("two hours ahead") << qint64(2);
        QTest::newRow("two hours back") << qint64(-2);
    }
    void jumpOfTheClockIsNotFollowed()
    {
        QFETCH(qint64, hours);
        ManualClock computer;
        TrustedClock clock(computer);
        const Instant start = computer.now();
        clock.confirm(start);

        computer.jumpTo(start + std::chrono::hours(hours));
        computer.advance(10min);

        QCOMPARE(clock.now(), start + 10min);
        QCOMPARE(clock.error(), Duration(std::chrono::hours(hours)));
    }

    void clockThatWasWrongFromTheStartIsPutRight()
    {
        ManualClock computer;
        const Instant truth = computer.now() + year;
        TrustedClock clock(computer);

        clock.confirm(truth);
        computer.advance(1h);

        QCOMPARE(clock.now(), truth + 1h);
    }

    void clockThatIsSetRightCountsAgain()
    {
        ManualClock computer;
        const Instant truth = computer.now();
        TrustedClock clock(computer);
        clock.confirm(truth);
        computer.jumpTo(truth + year);

        computer.jumpTo(truth + 5s);

        QCOMPARE(clock.now(), truth + 5s);
        QCOMPARE(clock.error(), 0ms);
    }

    void laterAnswerReplacesTheEarlierOne()
    {
        ManualClock computer;
        TrustedClock clock(computer);
        clock.confirm(computer.now() + year);

        clock.confirm(computer.now() + 1s);

        QCOMPARE(clock.now(), computer.now());
    }

    void serverWithoutADateLeavesTheComputersClock()
    {
        ManualClock computer;
        TrustedClock clock(computer);

        clock.confirmUnchecked();
        computer.jumpTo(computer.now() + 8h); // a night in which steady time stood still

        QVERIFY(clock.isConfirmed());
        QCOMPARE(clock.now(), computer.now());
        clock.confirm(computer.now() - year); // a Date counts as soon as there is one
        QCOMPARE(clock.now(), computer.now() - year);
    }

    void sleepIsTimeThatPassed()
    {
        ManualClock computer;
        TrustedClock clock(computer);
        const Instant start = computer.now();
        clock.confirm(start);

        computer.advance(10h); // both times go on while the computer sleeps

        QCOMPARE(clock.now(), start + 10h);
        QCOMPARE(clock.error(), 0ms);
    }

    void timeGoesOnAfterThirtyTwoBits()
    {
        ManualClock computer(instantFromUnix(2'147'483'640));
        TrustedClock clock(computer);
        clock.confirm(computer.now());

        computer.advance(20s);

        QCOMPARE(toUnix(clock.now()), 2'147'483'660);
        QCOMPARE(toIso(clock.now()), QStringLiteral("2038-01-19T03:14:20Z"));
    }

    void steadyTimeKnowsNoJumps()
    {
        ManualClock computer;
        const TrustedClock clock(computer);

        computer.jumpTo(computer.now() - year);
        computer.advance(1s);

        QCOMPARE(clock.steady(), 1s);
    }
};

QTEST_GUILESS_MAIN(tst_TrustedClock)
#include "tst_trusted_clock.moc"
