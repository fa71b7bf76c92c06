// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bot_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/update_log.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_case.h"

#include <random>

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;

namespace {

constexpr BotId bot{7000};
constexpr Instant now = instantFromUnix(1'790'000'000);
constexpr int batchSize = 20;
const QRegularExpression storeFailed(u"the store failed"_s);

//! What storing a batch of updates comes to: ids, effects, and the offset that confirms them, all in one transaction.
Result<> storeBatch(Tx &tx, int number)
{
    UpdateLog log(tx);
    OutboxRepository outbox(tx, bot);
    int stored = 0;
    for (int i = 0; i < batchSize; ++i) {
        const auto isNew = log.note(bot, UpdateId(number * batchSize + i), now);
        if (!isNew)
            return failure(isNew.error());
        if (!*isNew)
            continue;
        ++stored;
        NewCall call;
        call.method = u"sendMessage"_s;
        call.parameters = "{\"text\":\"" + QByteArray(300, 'x') + "\"}";
        GATEHOUSE_TRY(outbox.add(call, now));
    }
    GATEHOUSE_TRY(log.count(bot, u"message"_s, {stored}));
    return BotRepository(tx).polled(bot, (number + 1) * batchSize, now);
}

Result<> addBot(Tx &tx)
{
    return BotRepository(tx).save({.id = bot});
}

//! What is in the store, asked from outside. Every part is stored by each batch, so all must tell the same.
struct Content {
    int offset;
    int updates;
    int calls;
    int counted;
    QString integrity;

    explicit Content(const StoreFixture &store)
        : offset(store.scalar("SELECT update_offset FROM bot").toInt())
        , updates(store.scalar("SELECT count(*) FROM seen_update").toInt())
        , calls(store.scalar("SELECT count(*) FROM outbox").toInt())
        , counted(store.scalar("SELECT coalesce(sum(seen), 0) FROM update_kind").toInt())
        , integrity(store.scalar("PRAGMA integrity_check"))
    {
    }
    [[nodiscard]] bool isWhole() const
    {
        return updates == offset && calls == offset && counted == offset && integrity == u"ok"_s;
    }
};

} // namespace

class tst_PowerLoss final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void failureAnywhereInABatchLeavesAllOfItOrNothing_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("input or output error") << SQLITE_IOERR;
        QTest::newRow("disk full") << SQLITE_FULL;
    }
    void failureAnywhereInABatchLeavesAllOfItOrNothing()
    {
        QFETCH(int, code);
        FaultVfs disk;
        const auto steps = FaultVfs::Steps(FaultVfs::Step::Write) | FaultVfs::Step::Sync | FaultVfs::Step::Open
            | FaultVfs::Step::Truncate | FaultVfs::Step::Delete;
        int struck = 0;
        for (int nth = 1; struck == nth - 1; ++nth) {
            StoreFixture store;
            REQUIRE_OK(store.run(addBot));
            REQUIRE_OK(store.run([](Tx &tx) { return storeBatch(tx, 0); }));
            disk.inject({.steps = steps, .nth = nth, .code = code});

            const auto outcome = store.run([](Tx &tx) { return storeBatch(tx, 1); });
            const bool hasStruck = disk.hasStruck();
            disk.heal();

            struck += hasStruck ? 1 : 0;
            QCOMPARE(outcome.has_value(), !hasStruck);
            const Content after(store);
            QVERIFY(after.isWhole());
            QCOMPARE(after.offset, outcome ? 2 * batchSize : batchSize);

            REQUIRE_OK(store.run([](Tx &tx) { return storeBatch(tx, 1); })); // Telegram gives it again
            QVERIFY(Content(store).isWhole());
            QCOMPARE(Content(store).offset, 2 * batchSize);
        }
        QVERIFY(struck > 3); // every frame of the log, its header, and the sync
    }

    void failureWhileTheLogIsFoldedInLosesNothing()
    {
        FaultVfs disk;
        const auto steps = FaultVfs::Steps(FaultVfs::Step::Write) | FaultVfs::Step::Sync | FaultVfs::Step::Truncate;
        bool hasStruck = true;
        for (int nth = 1; hasStruck; ++nth) {
            StoreFixture store;
            REQUIRE_OK(store.run(addBot));
            REQUIRE_OK(store.run([](Tx &tx) { return storeBatch(tx, 0); }));
            const auto second = store.connect();
            disk.inject({.steps = steps, .nth = nth});

            static_cast<void>(second->scalar("PRAGMA wal_checkpoint(TRUNCATE)"));
            hasStruck = disk.hasStruck();
            disk.heal();

            QCOMPARE(Content(store).offset, batchSize);
            REQUIRE_OK(store.run([](Tx &tx) { return storeBatch(tx, 1); }));
            QVERIFY(Content(store).isWhole());
        }
    }

    void syncThatFailedOnceIsNeverTrusted()
    {
        // Linux forgets what a failed sync should have written and calls the next one a success.
        FaultVfs disk;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            StoreFixture store;
            REQUIRE_OK(store.run(addBot));
            REQUIRE_OK(store.run([](Tx &tx) { return storeBatch(tx, 0); }));
            disk.inject({.steps = FaultVfs::Step::Sync});
            QVERIFY(!store.run([](Tx &tx) { return storeBatch(tx, 1); }));
            REQUIRE_OK(store.run([](Tx &tx) { return storeBatch(tx, 1); }));

            disk.cutPowerAfter(0);
            store.closeWriter();
            disk.restorePower(seed);

            QVERIFY(Content(store).isWhole());
            QCOMPARE(Content(store).offset, 2 * batchSize);
        }
    }

    void confirmedBatchesSurviveAPowerCutAnywhere()
    {
        FaultVfs disk;
        std::mt19937 random(20261121);
        for (quint32 round = 1; round <= 300; ++round) {
            StoreFixture store;
            {
                const auto connection = store.connect();
                // Often enough that cuts hit it as well: by itself it comes only every 64 MiB.
                QVERIFY(connection->execute("PRAGMA wal_autocheckpoint=7"));
                Writer writer(store.connect());
                REQUIRE_OK(await(writer.submit(addBot)));
                static const Sql often("PRAGMA wal_autocheckpoint=7");
                REQUIRE_OK(await(writer.submit([](Tx &tx) { return tx.value<int>(often); })));
                disk.cutPowerAfter(static_cast<int>(1 + random() % 24));
                int confirmed = 0;
                while (await(writer.submit([confirmed](Tx &tx) { return storeBatch(tx, confirmed); })))
                    ++confirmed;
                m_confirmed = confirmed;
            }
            QVERIFY(!disk.hasPower());
            disk.restorePower(round);

            const Content after(store);
            QVERIFY2(after.isWhole(), qPrintable(u"round %1: %2"_s.arg(round).arg(after.integrity)));
            // The batch in whose middle the power went may be there as well, but only whole.
            QVERIFY(after.offset == m_confirmed * batchSize || after.offset == (m_confirmed + 1) * batchSize);
            REQUIRE_OK(store.run([&](Tx &tx) { return storeBatch(tx, after.offset / batchSize); }));
            QVERIFY(Content(store).isWhole());
        }
    }

private:
    template <typename T>
    static Result<T> await(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        return future.takeResult();
    }

    int m_confirmed = 0;

protected:
    void setUp() override
    {
        // Every failure is told once, and there are many here.
        m_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            if (type != QtCriticalMsg || !storeFailed.match(text).hasMatch())
                m_before(type, context, text);
        });
    }
    void tearDown() override { qInstallMessageHandler(m_before); }

private:
    static inline QtMessageHandler m_before = nullptr;
};

QTEST_GUILESS_MAIN(tst_PowerLoss)
#include "tst_power_loss.moc"
