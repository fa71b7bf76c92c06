// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_case.h"

#include <QCryptographicHash>

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

//! Steps of the schema that somebody's store was made with, and what was in their files: they never change again. The
//! newest step joins the list with the release that brings it.
const QMap<int, QByteArray> released{
    {1, "277ef877dc56ab1818c9709da8aeed371666dfaaf9868be70e14f686e54c7ab9"},
    {2, "fb766213d1c424bcab772e51fe608204319549de4705c1bf4f7ef2650cd69391"},
    {3, "777a979325d9f8ac89095ce89a4670cd555759e925e0a01a38fda5cf4ce97a8d"},
    {4, "116bb5c47ea5ed2722691dc6547b7c6c94a31a95df5472c8017c79009d5ccec3"},
    {5, "ac52985faf2d4a703956679b5af0d89f6091494b1d1d0bc807ccb41872dbbf60"},
};

//! A store as Gatehouse made it with the steps up to \p version; nothing when it cannot be made.
std::unique_ptr<Connection> makeOld(const QString &path, int version)
{
    auto old = Connection::open(path, Access::ReadWrite).value();
    for (const Migration &step : migrations()) {
        QFile script(step.resource);
        if (step.version <= version
            && (!script.open(QIODevice::ReadOnly) || !old->execute(script.readAll().constData())))
            return nullptr;
    }
    const bool isMarked = old->execute("PRAGMA application_id=0x47617465")
        && old->execute("PRAGMA user_version=" + QByteArray::number(version));
    return isMarked ? std::move(old) : nullptr;
}

QByteArray hashOf(const Migration &migration)
{
    QFile file(migration.resource);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()
                                          : QByteArray();
}

QString schemaOf(Connection &connection)
{
    return connection.scalar("SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY name)")
        .value();
}

Result<> migrateAt(const QString &path)
{
    auto connection = Connection::open(path, Access::ReadWrite);
    return connection ? migrate(**connection, path) : Result<>(failure(connection.error()));
}

} // namespace

class tst_Migrator final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void newStoreGetsTheNewestSchema()
    {
        const StoreFixture store;
        const auto connection = store.connect();

        QCOMPARE(schemaVersion(*connection).value(), migrations().back().version);
        QCOMPARE(connection->scalar("PRAGMA integrity_check").value(), u"ok"_s);
        QCOMPARE(connection->scalar("PRAGMA foreign_key_check").value(), QString());
    }

    void stepsAreNumberedWithoutGaps()
    {
        int expected = 1;
        for (const Migration &migration : migrations())
            QCOMPARE(migration.version, expected++);
    }

    void releasedStepsNeverChange()
    {
        for (const Migration &migration : migrations()) {
            if (migration.version < migrations().back().version)
                QVERIFY2(released.contains(migration.version), qPrintable(migration.resource));
            if (released.contains(migration.version))
                QCOMPARE(hashOf(migration), released.value(migration.version));
        }
    }

    void storeOfEveryEarlierVersionBecomesLikeANewOne()
    {
        const StoreFixture fresh;
        const QString expected = schemaOf(*fresh.connect());

        for (const Migration &last : migrations()) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"old.db"_s);
            QVERIFY(makeOld(path, last.version));

            REQUIRE_OK(migrateAt(path));

            QCOMPARE(schemaOf(*Connection::open(path, Access::ReadOnly).value()), expected);
        }
    }

    void whoWasHereBeforeUsOrCameInAGapIsSoInThePresence()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.db"_s);
        const auto old = makeOld(path, 2);
        QVERIFY(old);
        QVERIFY(old->execute("INSERT INTO chat (chat_key, bot_id, type, title, state, found_ms) VALUES (1, 7, "
                             "'supergroup', 'Club', 'connected', 0)"));
        QVERIFY(old->execute("INSERT INTO member (user_id, first_name, sort_name, search, first_seen_ms, last_seen_ms)"
                             "VALUES (11, 'A', 'a', 'a', 0, 0), (12, 'B', 'b', 'b', 0, 0), (13, 'C', 'c', 'c', 0, 0)"));
        QVERIFY(old->execute("INSERT INTO presence (chat_key, user_id, status, is_inside, as_of_ms, source) "
                             "VALUES (1, 11, 'member', 1, 5, 'service'), (1, 12, 'member', 1, 5, 'service')"));
        QVERIFY(old->execute("INSERT INTO access_fact (chat_key, user_id, kind, since_ms, origin) VALUES "
                             "(1, 11, 'before', 5, 'gatehouse'), (1, 11, 'gap', 6, 'gatehouse'), "
                             "(1, 12, 'gap', 7, 'gatehouse'), (1, 12, 'grant', 8, 'creator'), "
                             "(1, 13, 'before', 9, 'gatehouse')"));

        REQUIRE_OK(migrateAt(path));

        const auto now = Connection::open(path, Access::ReadOnly).value();
        const auto ask = [&now](const char *sql) { return now->scalar(sql).value(); };
        QCOMPARE(ask("SELECT group_concat(user_id || kind || since_ms, ' ') FROM (SELECT * FROM every_fact ORDER BY "
                     "user_id, "
                     "kind)"),
                 u"11before5 12gap7 12grant8 13before9"_s);
        QCOMPARE(ask("SELECT group_concat(user_id || status || is_inside || as_of_ms, ' ') FROM presence"),
                 u"11member15 12member15 13unknown00"_s);
        QCOMPARE(ask("SELECT count(*) FROM access_fact"), u"1"_s);
    }

    void migratedStoreIsLeftAlone()
    {
        const StoreFixture store;
        static_cast<void>(store.connect());
        const QString before = store.scalar("PRAGMA schema_version");

        static_cast<void>(store.connect());

        QCOMPARE(store.scalar("PRAGMA schema_version"), before);
    }

    void databaseOfAnotherProgramIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"gatehouse.db"_s);
        {
            const auto other = Connection::open(path, Access::ReadWrite).value();
            QVERIFY(other->execute("CREATE TABLE bookmarks (url TEXT)"));
        }

        const auto migrated = migrateAt(path);

        QVERIFY(!migrated);
        QCOMPARE(migrated.error().kind, Kind::StorageCorrupt);
        QCOMPARE(schemaOf(*Connection::open(path, Access::ReadOnly).value()), u"CREATE TABLE bookmarks (url TEXT)"_s);
    }

    void storeOfANewerGatehouseIsRefusedAndLeftAsItIs()
    {
        const StoreFixture store;
        QVERIFY(store.connect()->execute("PRAGMA user_version=9999"));

        const auto migrated = migrateAt(store.path());

        QVERIFY(!migrated);
        QCOMPARE(migrated.error().kind, Kind::StoreTooNew);
        QCOMPARE(store.scalar("PRAGMA user_version"), u"9999"_s);
    }

    void failureInAStepLeavesNothingOfIt()
    {
        FaultVfs disk;
        const auto steps = FaultVfs::Steps(FaultVfs::Step::Write) | FaultVfs::Step::Sync | FaultVfs::Step::Truncate;
        bool hasStruck = true;
        for (int nth = 1; hasStruck; ++nth) {
            const StoreFixture store;
            disk.inject({.steps = steps, .nth = nth});

            const auto migrated = migrateAt(store.path());

            hasStruck = disk.hasStruck();
            disk.heal();
            QCOMPARE(migrated.has_value(), !hasStruck || migrated.has_value());
            const auto connection = Connection::open(store.path(), Access::ReadWrite).value();
            const int version = schemaVersion(*connection).value();
            const int tables = connection->scalar("SELECT count(*) FROM sqlite_schema").value().toInt();
            QCOMPARE(version > 0, tables > 0);
            REQUIRE_OK(migrate(*connection, store.path()));
            QCOMPARE(connection->scalar("PRAGMA integrity_check").value(), u"ok"_s);
        }
    }

    void powerCutInAStepLeavesNothingOfIt()
    {
        FaultVfs disk;
        bool wasCut = true;
        for (int syncs = 1; wasCut; ++syncs) {
            const StoreFixture store;
            disk.cutPowerAfter(syncs);
            static_cast<void>(migrateAt(store.path()));
            wasCut = !disk.hasPower();
            disk.restorePower(static_cast<quint32>(syncs));

            const auto connection = Connection::open(store.path(), Access::ReadWrite).value();
            const int version = schemaVersion(*connection).value();
            const int tables = connection->scalar("SELECT count(*) FROM sqlite_schema").value().toInt();

            QCOMPARE(version > 0, tables > 0);
            REQUIRE_OK(migrate(*connection, store.path()));
        }
    }

    void copyHoldsEverythingAndIsForTheOwnerOnly()
    {
        StoreFixture store;
        QVERIFY(store.connect()->execute("INSERT INTO setting (name, value) VALUES ('a', 'b')"));
        const QString target = store.folder() + u"/copy.db"_s;

        REQUIRE_OK(copyStore(*store.connect(), target));

        const auto copy = Connection::open(target, Access::ReadOnly).value();
        QCOMPARE(copy->scalar("SELECT value FROM setting").value(), u"b"_s);
        QCOMPARE(schemaOf(*copy), schemaOf(*store.connect()));
        QVERIFY(!(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void copyNeverOverwritesAFile()
    {
        StoreFixture store;
        const QString target = store.folder() + u"/letters.txt"_s;
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("dear");
        file.close();

        const auto copied = copyStore(*store.connect(), target);

        QVERIFY(!copied);
        QCOMPARE(QFileInfo(target).size(), 4);
    }
};

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_migrator.moc"
