// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"
#include "core/store/setting_repository.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_case.h"

#include <QSemaphore>

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const Sql countAll("SELECT count(*) FROM setting");
// Counts for as long as nobody stops it.
const Sql endless("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");

Result<int> count(Tx &tx)
{
    return tx.value<int>(countAll);
}

} // namespace

class tst_Reader final : public TestCase {
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<Reader> m_reader;

    void save(QLatin1StringView name)
    {
        REQUIRE_OK(m_store->run([name](Tx &tx) { return SettingRepository(tx).save(name, u"x"_s); }));
    }

    //! Waits until the question runs, so that a newer one finds it running.
    [[nodiscard]] QFuture<Result<int>> startEndless(const void *topic)
    {
        QSemaphore started;
        auto future = m_reader->ask(
            [&started](Tx &tx) {
                started.release();
                return tx.value<int>(endless);
            },
            topic);
        started.acquire();
        return future;
    }

protected:
    void setUp() override
    {
        m_store = std::make_unique<StoreFixture>();
        static_cast<void>(m_store->writer());
        m_reader = std::make_unique<Reader>(Connection::open(m_store->path(), Access::ReadOnly).value());
    }
    void tearDown() override
    {
        m_reader.reset();
        m_store.reset();
    }

private Q_SLOTS:
    void questionSeesOneStateOfTheStore()
    {
        QSemaphore seen;
        QSemaphore changed;
        auto answer = m_reader->ask([&](Tx &tx) -> Result<std::pair<int, int>> {
            const int before = count(tx).value();
            seen.release();
            changed.acquire();
            return std::pair{before, count(tx).value()};
        });
        seen.acquire();

        save("a"_L1);
        changed.release();
        answer.waitForFinished();

        QCOMPARE(answer.result().value(), (std::pair{0, 0}));
        auto next = m_reader->ask(count);
        next.waitForFinished();
        QCOMPARE(next.result().value(), 1);
    }

    void questionsCannotWrite()
    {
        auto answer = m_reader->ask([](Tx &tx) { return SettingRepository(tx).save("a"_L1, u"x"_s); });
        answer.waitForFinished();

        QCOMPARE(answer.result().error().kind, Kind::StorageReadOnly);
        auto next = m_reader->ask(count);
        next.waitForFinished();
        QCOMPARE(next.result().value(), 0);
    }

    void newerQuestionBreaksOffTheOneThatRuns()
    {
        const int topic = 0;
        auto old = startEndless(&topic);

        auto newer = m_reader->ask(count, &topic);
        newer.waitForFinished();

        QVERIFY(old.isCanceled());
        QCOMPARE(old.resultCount(), 0);
        QCOMPARE(newer.result().value(), 0);
    }

    void newerQuestionTakesThePlaceOfOneThatWaits()
    {
        const int topic = 0;
        QSemaphore gate;
        auto running = m_reader->ask([&gate](Tx &tx) {
            gate.acquire();
            return count(tx);
        });
        auto old = m_reader->ask(count, &topic);
        auto other = m_reader->ask(count);

        auto newer = m_reader->ask(count, &topic);
        QVERIFY(old.isFinished());
        gate.release();
        newer.waitForFinished();

        QVERIFY(old.isCanceled());
        QCOMPARE(other.result().value(), 0);
        QCOMPARE(newer.result().value(), 0);
    }

    void otherTopicsAreLeftAlone()
    {
        const std::array topics{0, 1};
        QSemaphore gate;
        auto running = m_reader->ask([&gate](Tx &tx) {
            gate.acquire();
            return count(tx);
        });

        auto first = m_reader->ask(count, &topics[0]);
        auto second = m_reader->ask(count, &topics[1]);
        gate.release();
        second.waitForFinished();

        QVERIFY(!first.isCanceled());
        QCOMPARE(first.result().value(), 0);
    }

    void whatIsDroppedIsBrokenOffAndNothingElse()
    {
        const std::array topics{0, 1};
        auto running = startEndless(&topics[0]);
        auto other = m_reader->ask(count, &topics[1]);

        m_reader->drop(&topics[0]);
        running.waitForFinished();
        other.waitForFinished();

        QVERIFY(running.isCanceled());
        QCOMPARE(other.result().value(), 0);
        m_reader->drop(&topics[0]); // nothing is left
        auto next = m_reader->ask(count, &topics[0]);
        next.waitForFinished();
        QCOMPARE(next.result().value(), 0);
    }

    void endBreaksOffWhatRunsAndCancelsWhatWaits()
    {
        auto running = startEndless(nullptr);
        auto waiting = m_reader->ask(count);

        m_reader.reset();

        QVERIFY(running.isCanceled());
        QVERIFY(waiting.isCanceled());
    }
};

QTEST_GUILESS_MAIN(tst_Reader)
#include "tst_reader.moc"
