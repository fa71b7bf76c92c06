// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backoff.h"
#include "tests/support/test_case.h"

#include <limits>

using namespace core;
using namespace core::engine;
using namespace std::chrono_literals;

class tst_Backoff final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void waitsDoubleUntilTheLongest()
    {
        QList<qint64> seconds;
        for (int attempt = 1; attempt <= 9; ++attempt)
            seconds << std::chrono::duration_cast<std::chrono::seconds>(networkBackoff.delay(attempt, 0)).count();

        QCOMPARE(seconds, (QList<qint64>{1, 2, 4, 8, 16, 32, 60, 60, 60}));
    }

    void chanceShortensByAtMostAQuarter()
    {
        for (int attempt = 1; attempt <= 12; ++attempt) {
            const Duration full = networkBackoff.delay(attempt, 0);
            Duration before = full;
            for (const double random : {0.25, 0.5, 0.75, 0.999999}) {
                const Duration wait = networkBackoff.delay(attempt, random);
                QVERIFY(wait < before);
                QVERIFY(wait >= full * 3 / 4);
                before = wait;
            }
        }
    }

    void countOfFailuresMayGrowForYears()
    {
        for (const Backoff &backoff : {networkBackoff, conflictBackoff, callBackoff})
            QCOMPARE(backoff.delay(std::numeric_limits<int>::max(), 0), backoff.longest);
    }

    void pollsOfAnotherProgramAreNotFoughtOver()
    {
        QCOMPARE(conflictBackoff.delay(1, 0), 30s);
        QCOMPARE(conflictBackoff.delay(9, 0), 5min);
    }
};

QTEST_GUILESS_MAIN(tst_Backoff)
#include "tst_backoff.moc"
