// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/integrity.h"
#include "core/store/migrator.h"
#include "core/store/setting_repository.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_case.h"

#include <QDir>

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

constexpr Instant now = instantFromUnix(1'790'000'000); // 2026-09-21
constexpr auto day = 24h;

QString valueIn(const QString &path)
{
    const auto connection = Connection::open(path, Access::ReadOnly);
    return connection ? (*connection)->scalar("SELECT value FROM setting WHERE name = 'value'").value_or(QString())
                      : u"error"_s;
}

void spoil(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class tst_Backup final : public TestCase {
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_store;

    [[nodiscard]] QString folder() const { return m_store->folder() + u"/copies"_s; }
    void save(const QString &value)
    {
        REQUIRE_OK(m_store->run([&](Tx &tx) { return SettingRepository(tx).save("value"_L1, value); }));
    }
    [[nodiscard]] Result<QString> copy(Instant at = now) { return backUp(*m_store->connect(), folder(), at); }
    //! Ends the store, so that another file can take its place.
    void close() { m_store->closeWriter(); }

protected:
    void setUp() override { m_store = std::make_unique<StoreFixture>(); }
    void tearDown() override { m_store.reset(); }

private Q_SLOTS:
    void copyIsNamedAfterTheDayAndHoldsEverything()
    {
        save(u"today"_s);

        const auto path = copy();

        REQUIRE_OK(path);
        QCOMPARE(*path, folder() + u"/gatehouse-2026-09-21.db"_s);
        QCOMPARE(valueIn(*path), u"today"_s);
        QVERIFY(hasCopyOfDay(folder(), now));
        QVERIFY(!hasCopyOfDay(folder(), now + day));
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1); // nothing half done lies about
    }

    void onlyTheOwnerCanReadCopies()
    {
        const QString path = copy().value();
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;

        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(!(QFile::permissions(folder()) & others));
    }

    void copyKnowsThatItIsOneAndTheStoreThatItIsNone()
    {
        const auto isCopy = [](const QString &path) {
            return Connection::open(path, Access::ReadOnly)
                .value()
                ->scalar("SELECT count(*) FROM setting WHERE name = 'store/copy'")
                .value();
        };
        const QString good = copy().value();

        QCOMPARE(isCopy(good), u"1"_s);
        QCOMPARE(isCopy(m_store->path()), u"0"_s);
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1); // no log beside it
    }

    void secondCopyOfADayTakesThePlaceOfTheFirst()
    {
        save(u"morning"_s);
        QVERIFY(copy());
        save(u"evening"_s);

        const QString path = copy(now + 1h).value();

        QCOMPARE(valueIn(path), u"evening"_s);
        QCOMPARE(copies(folder()), QStringList(path));
    }

    void sevenCopiesAreKept()
    {
        for (int i = 0; i < 10; ++i)
            QVERIFY(copy(now + i * day));

        const QStringList kept = copies(folder());

        QCOMPARE(kept.size(), copiesKept);
        QCOMPARE(kept.front(), folder() + u"/gatehouse-2026-09-30.db"_s);
        QCOMPARE(kept.back(), folder() + u"/gatehouse-2026-09-24.db"_s);
    }

    void filesOfOthersInTheFolderStay()
    {
        QVERIFY(copy());
        QFile note(folder() + u"/gatehouse-notes.db"_s);
        QVERIFY(note.open(QIODevice::WriteOnly));
        for (int i = 0; i < 9; ++i)
            QVERIFY(copy(now + i * day));

        QVERIFY(note.exists());
        QVERIFY(!copies(folder()).contains(note.fileName()));
    }

    void copyOfADamagedStoreIsRefusedAndTheOthersStay()
    {
        const QString good = copy().value();
        close();
        m_store->damage();
        const auto damaged = Connection::open(m_store->path(), Access::ReadWrite).value();

        const auto failed = backUp(*damaged, folder(), now + day);

        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Kind::StorageCorrupt);
        QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList(QFileInfo(good).fileName()));
    }

    void failureOfTheDiskLeavesTheOtherCopies()
    {
        m_store.reset();
        FaultVfs disk;
        bool hasStruck = true;
        for (int nth = 1; hasStruck; ++nth) {
            StoreFixture store;
            const QString copies = store.folder() + u"/copies"_s;
            const auto connection = store.connect();
            const QString good = backUp(*connection, copies, now).value();
            disk.inject({.steps = FaultVfs::Steps(FaultVfs::Step::Write) | FaultVfs::Step::Sync,
                         .nth = nth,
                         .code = SQLITE_FULL});

            const auto outcome = backUp(*connection, copies, now + day);

            hasStruck = disk.hasStruck();
            disk.heal();
            QCOMPARE(outcome.has_value(), !hasStruck);
            QCOMPARE(QDir(copies).entryList(QDir::Files).size(), hasStruck ? 1 : 2);
            QCOMPARE(newestGoodCopy(copies), std::optional(hasStruck ? good : outcome.value()));
        }
    }

    void newestGoodCopyPassesOverSpoiltOnes_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("size");
        QTest::newRow("zeroed header") << qint64(0) << QByteArray(100, '\0') << qint64(-1);
        QTest::newRow("damaged page") << qint64(4096) << QByteArray(4096, '\xff') << qint64(-1);
        QTest::newRow("cut off") << qint64(0) << QByteArray() << qint64(8192);
        QTest::newRow("empty") << qint64(0) << QByteArray() << qint64(0);
        QTest::newRow("of a newer version") << qint64(60) << "\x00\x00\x27\x0f"_ba << qint64(-1);
    }
    void newestGoodCopyPassesOverSpoiltOnes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, offset);
        QFETCH(qint64, size);
        const QString older = copy().value();
        const QString newer = copy(now + day).value();
        QCOMPARE(newestGoodCopy(folder()), std::optional(newer));

        spoil(newer, offset, bytes);
        if (size >= 0)
            QVERIFY(QFile::resize(newer, size));

        QCOMPARE(newestGoodCopy(folder()), std::optional(older));
    }

    void withoutCopiesThereIsNoGoodOne()
    {
        QCOMPARE(newestGoodCopy(folder()), std::optional<QString>());
        QVERIFY(copies(folder()).isEmpty());
    }

    void copyTakesThePlaceOfADamagedStore()
    {
        save(u"yesterday"_s);
        const QString good = copy().value();
        save(u"lost"_s);
        close();
        spoil(m_store->path(), 0, QByteArray(100, '\0'));
        const QString aside = setAside(m_store->path(), now + day).value();

        REQUIRE_OK(restore(good, m_store->path()));

        QCOMPARE(valueIn(m_store->path()), u"yesterday"_s);
        QVERIFY(QFileInfo::exists(aside));
        QVERIFY(QFileInfo::exists(good)); // it stays a copy
        QCOMPARE(Connection::open(m_store->path(), Access::ReadOnly)
                     .value()
                     ->scalar("SELECT value FROM setting WHERE name = 'store/copy'")
                     .value(),
                 u"new"_s); // and the store knows that it was one
        save(u"and on it goes"_s);
        REQUIRE_OK(check(*m_store->connect()));
        QVERIFY(!(QFile::permissions(m_store->path()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void copyNeverOverwritesAStore()
    {
        save(u"precious"_s);
        const QString good = copy().value();

        QCOMPARE(restore(good, m_store->path()).error().kind, Kind::InvalidInput);
        QCOMPARE(valueIn(m_store->path()), u"precious"_s);
    }

    void spoiltCopyIsNotRestored()
    {
        const QString bad = copy().value();
        spoil(bad, 4096, QByteArray(4096, '\xff'));
        close();
        QVERIFY(setAside(m_store->path(), now));

        QVERIFY(!restore(bad, m_store->path()));
        QVERIFY(!QFileInfo::exists(m_store->path()));
    }

    void changesOfAnotherStoreAreNotMixedIntoTheCopy()
    {
        save(u"copied"_s);
        const QString good = copy().value();
        save(u"in the log only"_s);
        const QString log = m_store->path() + u"-wal"_s;
        QVERIFY(QFile::copy(log, log + u".kept"_s));
        close();
        QVERIFY(setAside(m_store->path(), now));
        QVERIFY(QFile::rename(log + u".kept"_s, log)); // as a set-aside that was cut off would leave it

        REQUIRE_OK(restore(good, m_store->path()));

        QCOMPARE(valueIn(m_store->path()), u"copied"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
