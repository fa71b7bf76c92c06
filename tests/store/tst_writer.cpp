// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setting_repository.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_case.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

auto saving(QLatin1StringView name)
{
    return [name](Tx &tx) { return SettingRepository(tx).save(name, u"x"_s); };
}

const QRegularExpression storeFailed(u"the store failed"_s);

} // namespace

class tst_Writer final : public TestCase {
    Q_OBJECT

    // The disk first: it must outlive every file.
    std::unique_ptr<FaultVfs> m_disk;
    std::unique_ptr<StoreFixture> m_store;

    [[nodiscard]] Writer &writer() { return m_store->writer(); }
    [[nodiscard]] QString count() const { return m_store->scalar("SELECT count(*) FROM setting"); }

protected:
    void setUp() override
    {
        m_disk = std::make_unique<FaultVfs>();
        m_store = std::make_unique<StoreFixture>();
    }
    void tearDown() override
    {
        m_store.reset();
        m_disk.reset();
    }

private Q_SLOTS:
    void jobIsDoneWhenItsFutureIs()
    {
        REQUIRE_OK(m_store->run(saving("a"_L1)));
        QCOMPARE(count(), u"1"_s);
    }

    void failedJobLeavesNothing()
    {
        const auto outcome = m_store->run([](Tx &tx) -> Result<int> {
            GATEHOUSE_TRY(SettingRepository(tx).save("a"_L1, u"x"_s));
            return failure(Kind::InvalidInput, u"changed my mind"_s);
        });

        QCOMPARE(outcome.error().detail, u"changed my mind"_s);
        QCOMPARE(count(), u"0"_s);
        REQUIRE_OK(m_store->run(saving("b"_L1)));
        QCOMPARE(count(), u"1"_s);
    }

    void jobRunsOnceWithoutSavepointsWhileNoStepFails()
    {
        int runs = 0;
        REQUIRE_OK(writer()
                       .submit(
                           [&runs](Tx &tx) -> Result<> {
                               ++runs;
                               return tx.guarded([&] { return SettingRepository(tx).save("a"_L1, u"x"_s); });
                           },
                           Priority::Batch, Guards::SecondRun)
                       .result());

        QCOMPARE(runs, 1);
        QCOMPARE(count(), u"1"_s);
    }

    void jobRunsAgainWithSavepointsWhenAStepFails()
    {
        int runs = 0;
        QSignalSpy changed(&writer(), &Writer::storeChanged);
        REQUIRE_OK(writer()
                       .submit(
                           [&runs](Tx &tx) -> Result<> {
                               ++runs;
                               GATEHOUSE_TRY(SettingRepository(tx).save("before"_L1, u"x"_s));
                               const auto step = tx.guarded([&]() -> Result<> {
                                   GATEHOUSE_TRY(SettingRepository(tx).save("in it"_L1, u"x"_s));
                                   return failure(Kind::Refused);
                               });
                               // Nobody may take the failure of the first run for one that was undone.
                               if (!step && isStorageFailure(step.error().kind))
                                   return step;
                               return SettingRepository(tx).save("after"_L1, QString(nameOf(step.error().kind)));
                           },
                           Priority::Batch, Guards::SecondRun)
                       .result());

        QCOMPARE(runs, 2);
        QCOMPARE(m_store->scalar("SELECT group_concat(name, ',') FROM (SELECT name FROM setting ORDER BY name)"),
                 u"after,before"_s);
        QCOMPARE(m_store->scalar("SELECT value FROM setting WHERE name = 'after'"), u"refused"_s);
        QCOMPARE(changed.count(), 1);
    }

    void urgentJobsOvertakeThoseThatWait()
    {
        QSemaphore gate;
        QList<int> order; // only the writer's thread touches it
        const auto noting = [&order](int number) {
            return [&order, number](Tx &) -> Result<> {
                order << number;
                return {};
            };
        };
        auto running = writer().submit([&gate](Tx &) -> Result<> {
            gate.acquire();
            return {};
        });
        writer().submit(noting(5), Priority::Bulk);
        writer().submit(noting(3), Priority::Normal);
        writer().submit(noting(1), Priority::Batch);
        writer().submit(noting(4), Priority::Normal);
        auto last = writer().submit(noting(6), Priority::Bulk);
        writer().submit(noting(2), Priority::Batch);

        gate.release();
        last.waitForFinished();

        QCOMPARE(order, (QList<int>{1, 2, 3, 4, 5, 6}));
    }

    void changesAreAnnouncedAfterTheyAreCommitted()
    {
        QString seen;
        connect(
            &writer(), &Writer::storeChanged, this,
            [&](ChangeSet changes) {
                QVERIFY(changes.testFlag(Changed::Bot));
                seen = count(); // by another connection: only what is committed
            },
            Qt::DirectConnection);

        REQUIRE_OK(m_store->run(saving("a"_L1)));

        QCOMPARE(seen, u"1"_s);
    }

    void whatChangedNothingIsNotAnnounced()
    {
        QSignalSpy changed(&writer(), &Writer::storeChanged);

        REQUIRE_OK(m_store->run([](Tx &tx) { return SettingRepository(tx).find("a"_L1); }));
        QVERIFY(!m_store->run([](Tx &tx) -> Result<> {
            GATEHOUSE_TRY(SettingRepository(tx).save("a"_L1, u"x"_s));
            return failure(Kind::Refused);
        }));

        QCOMPARE(changed.count(), 0);
    }

    void jobsThatWaitAreCancelledWhenTheWriterEnds()
    {
        QSemaphore started;
        QSemaphore gate;
        auto running = writer().submit([&](Tx &tx) -> Result<> {
            started.release();
            gate.acquire();
            return SettingRepository(tx).save("running"_L1, u"x"_s);
        });
        auto waiting = writer().submit(saving("waiting"_L1), Priority::Batch);
        started.acquire();

        gate.release();
        m_store->closeWriter();

        QVERIFY(running.result());
        // Either it was reached in time, or it is cancelled: nothing hangs, nothing is half done.
        QVERIFY(waiting.isFinished());
        QCOMPARE(count(), waiting.isCanceled() ? u"1"_s : u"2"_s);
    }

    void failureOfTheDiskIsToldAndUndone()
    {
        static_cast<void>(writer());
        QSignalSpy failed(&writer(), &Writer::storageFailed);
        QTest::ignoreMessage(QtCriticalMsg, storeFailed);
        m_disk->inject({.steps = FaultVfs::Step::Sync});

        const auto outcome = m_store->run(saving("a"_L1));

        QCOMPARE(outcome.error().kind, Kind::StorageFailed);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(count(), u"0"_s);
        REQUIRE_OK(m_store->run(saving("b"_L1)));
    }

    void fullDiskStopsAndRecoversByItself()
    {
        static_cast<void>(writer());
        QTest::ignoreMessage(QtCriticalMsg, storeFailed);
        QTest::ignoreMessage(QtCriticalMsg, storeFailed);
        m_disk->inject({.steps = FaultVfs::Step::Write, .code = SQLITE_FULL, .stays = true});

        QCOMPARE(m_store->run(saving("a"_L1)).error().kind, Kind::StorageFull);
        QCOMPARE(m_store->run(saving("b"_L1)).error().kind, Kind::StorageFull);
        m_disk->heal();

        REQUIRE_OK(m_store->run(saving("c"_L1)));
        QCOMPARE(count(), u"1"_s);
    }

    void largestSizeStopsAndRecoversByItself()
    {
        static const Sql narrow("PRAGMA max_page_count=1"); // as many pages as there are
        static const Sql wide("PRAGMA max_page_count=1000000");
        const auto fill = [](Tx &tx) -> Result<> {
            return SettingRepository(tx).save("large"_L1, QString(1'000'000, u'x'));
        };
        QTest::ignoreMessage(QtCriticalMsg, storeFailed);
        REQUIRE_OK(m_store->run([](Tx &tx) { return tx.value<int>(narrow); }));

        QCOMPARE(m_store->run(fill).error().kind, Kind::StorageFull);
        QCOMPARE(count(), u"0"_s);
        REQUIRE_OK(m_store->run([](Tx &tx) { return tx.value<int>(wide); }));

        REQUIRE_OK(m_store->run(fill));
        QCOMPARE(count(), u"1"_s);
    }

    void overlookedDiskFailureDoesNotStoreTheRest()
    {
        static_cast<void>(writer());
        // The page cache spills when a transaction grows, so the disk is met before the commit.
        const auto careless = [](Tx &tx) -> Result<> {
            for (int i = 0; i < 40; ++i)
                static_cast<void>(
                    SettingRepository(tx).save(QLatin1StringView(QByteArray::number(i)), QString(1'000'000, u'x')));
            return {};
        };
        QTest::ignoreMessage(QtCriticalMsg, storeFailed);
        m_disk->inject({.steps = FaultVfs::Step::Write, .nth = 3});

        const auto outcome = m_store->run(careless);

        QVERIFY(!outcome);
        QCOMPARE(count(), u"0"_s);
    }

    void damageStopsAllWriting()
    {
        QSignalSpy failed(&writer(), &Writer::storageFailed);
        QTest::ignoreMessage(QtCriticalMsg, storeFailed);

        QVERIFY(!m_store->run([](Tx &) -> Result<> { return failure(Kind::StorageCorrupt, u"bad page"_s); }));
        const auto later = m_store->run(saving("a"_L1));

        QCOMPARE(later.error().kind, Kind::StorageCorrupt);
        QCOMPARE(later.error().detail, u"bad page"_s);
        QCOMPARE(failed.count(), 1); // once is enough
        QCOMPARE(count(), u"0"_s);
    }

    void writingCanBeStoppedFromOutside()
    {
        QSignalSpy failed(&writer(), &Writer::storageFailed);

        writer().stopWriting(Error{Kind::StorageCorrupt, u"found by the check"_s});

        QCOMPARE(m_store->run(saving("a"_L1)).error().detail, u"found by the check"_s);
        QCOMPARE(failed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Writer)
#include "tst_writer.moc"
