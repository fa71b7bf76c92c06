// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"
#include "core/store/backup.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::Instance;

namespace {

constexpr int patience = 20'000;

} // namespace

//! What the whole program does about a store that is damaged, full or not to be written. The checks in the background run
//! for real; the practice Telegram stands behind the bot.
class tst_StoreRescue final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;

    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>();
    }

    [[nodiscard]] app::ProfilePaths paths() const { return {m_folder->path()}; }

    Result<std::unique_ptr<Instance>> open(bool isReadOnly = false)
    {
        app::CommandLine line;
        line.isPractice = true;
        return Instance::open({paths(), isReadOnly}, line, *m_clock, *m_clock, app::PracticeSession::Life::Still);
    }

    //! Works for a while, so that there is something to lose; gives how many people the copy knows, or the store.
    qint64 workOnce(bool withCopy)
    {
        auto instance = open();
        if (!instance)
            return -1;
        (*instance)->usePractice();
        if (!QTest::qWaitFor([&] { return peopleIn(**instance) > 0; }, patience))
            return -1;
        if (withCopy) {
            (*instance)->lookAfterStore();
            if (!QTest::qWaitFor([this] { return !store::copies(paths().backups()).isEmpty(); }, patience))
                return -1;
        }
        instance->reset();
        const auto kept = withCopy ? store::newestGoodCopy(paths().backups()) : paths().database();
        return kept ? peopleInFile(*kept) : -1;
    }
    qint64 peopleInFile(const QString &path) const
    {
        const auto store = app::ProfileStore::look(path);
        if (!store)
            return -1;
        queries::MemberQueries members((*store)->reader(), *m_clock);
        return valueOf(members.counts({}));
    }
    static qint64 valueOf(QFuture<Result<queries::MemberCounts>> counts)
    {
        if (!QTest::qWaitFor([&] { return counts.isFinished(); }, patience) || counts.resultCount() == 0
            || !counts.result())
            return -1;
        return counts.result()->all;
    }
    static qint64 peopleIn(Instance &instance) { return valueOf(instance.members().counts({})); }

    //! Overwrites the middle of the pages from \p from on, as a dying disk does.
    void damage(qint64 from, qint64 until = std::numeric_limits<qint64>::max())
    {
        QFile file(paths().database());
        QVERIFY(file.open(QFile::ReadWrite));
        for (qint64 at = from; at < std::min(until, file.size()); at += 4096) {
            file.seek(at);
            file.write(QByteArray(64, '\x5a'));
        }
    }

    void damageTable(const QByteArray &table)
    {
        const auto connection = store::Connection::open(paths().database(), store::Access::ReadOnly);
        REQUIRE_OK(connection);
        const auto page = (*connection)->scalar("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'");
        REQUIRE_OK(page);
        damage((page->toLongLong() - 1) * 4096 + 8, page->toLongLong() * 4096);
    }

private Q_SLOTS:
    void everyDayHasItsCheckedCopy()
    {
        QVERIFY(workOnce(true) > 0);

        const auto copies = store::copies(paths().backups());
        QCOMPARE(copies.size(), 1);
        QVERIFY(store::newestGoodCopy(paths().backups()).has_value());
    }

    void damageFoundInTheBackgroundStopsTheBotAndOffersTheCopy()
    {
        const qint64 people = workOnce(true);
        QVERIFY(people > 0);
        damageTable("outbox"); // what is read when it is opened stays whole

        auto instance = open();
        REQUIRE_OK(instance);
        QSignalSpy damaged(instance->get(), &Instance::damaged);
        QTest::ignoreMessage(QtCriticalMsg, "the store is damaged: nothing more is written to it");
        (*instance)->lookAfterStore();
        QTRY_COMPARE_WITH_TIMEOUT(damaged.size(), 1, patience);

        const auto found = damaged.front().front().value<app::StoreDamage>();
        QVERIFY(found.copy.has_value());
        QCOMPARE((*instance)->connection().connection, Connection::StorageTrouble);
        QCOMPARE((*instance)->connection().cause, std::optional(Error::Kind::StorageCorrupt));
        QVERIFY((*instance)->bot() == nullptr);
        (*instance)->usePractice(); // not even when somebody asks for it
        QVERIFY((*instance)->bot() == nullptr);
        instance->reset();

        const auto aside = store::replaceStore(paths().database(), found.copy, m_clock->now());
        REQUIRE_OK(aside);
        QVERIFY(QFileInfo::exists(*aside));
        auto again = open();
        REQUIRE_OK(again);
        QCOMPARE(peopleIn(**again), people);
    }

    void damageThatKeepsTheStoreFromOpeningIsCalledSo()
    {
        QVERIFY(workOnce(true) > 0);
        damage(0, 4096);

        const auto refused = open();

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::StorageCorrupt);
        const auto copy = store::newestGoodCopy(paths().backups());
        QVERIFY(copy.has_value());
        REQUIRE_OK(store::replaceStore(paths().database(), copy, m_clock->now()));
        REQUIRE_OK(open());
    }

    void withoutACopyTheNextStartBeginsEmptyAndTheFileIsKept()
    {
        QVERIFY(workOnce(false) > 0);
        damage(0, 4096);

        const auto aside = store::replaceStore(paths().database(), std::nullopt, m_clock->now());

        REQUIRE_OK(aside);
        QVERIFY(QFileInfo(*aside).size() > 4096);
        auto again = open();
        REQUIRE_OK(again);
        QCOMPARE(peopleIn(**again), 0);
    }

    void aCopyThatCannotBePutInPlaceLeavesEverythingAsItWas()
    {
        QVERIFY(workOnce(false) > 0);
        const qint64 size = QFileInfo(paths().database()).size();

        const auto replaced =
            store::replaceStore(paths().database(), paths().backups() + u"/gone.db"_s, m_clock->now());

        QVERIFY(!replaced);
        QCOMPARE(QFileInfo(paths().database()).size(), size);
        REQUIRE_OK(open());
    }

    void aProfileThatNobodyCanChangeIsOnlyLookedAt()
    {
        const qint64 people = workOnce(false);
        QVERIFY(people > 0);

        auto instance = open(true);
        REQUIRE_OK(instance);
        (*instance)->usePractice();
        (*instance)->lookAfterStore();

        QVERIFY((*instance)->bot() == nullptr);
        QCOMPARE((*instance)->connection().connection, Connection::StorageTrouble);
        QCOMPARE((*instance)->connection().cause, std::optional(Error::Kind::StorageReadOnly));
        QCOMPARE((*instance)->whyNoBot(), Error::Kind::StorageReadOnly);
        QCOMPARE(peopleIn(**instance), people);
        auto written = (*instance)->store().writer().submit(
            [](store::Tx &tx) { return store::BotRepository(tx).stamp(store::ProfileKind::Practice, Instant()); });
        QTRY_VERIFY(written.isFinished());
        QCOMPARE(written.result().error().kind, Error::Kind::StorageReadOnly);
        QVERIFY(!QFileInfo::exists(paths().backups()));
    }
};

QTEST_GUILESS_MAIN(tst_StoreRescue)
#include "tst_store_rescue.moc"
