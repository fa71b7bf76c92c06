// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_case.h"

#include <QDir>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

Kind openingGives(const QString &path, Access access)
{
    const auto connection = Connection::open(path, access);
    return connection ? Kind::AlreadyDone : connection.error().kind;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

//! Takes away what the umask would forbid others, and gives it back.
class OpenUmask {
public:
    OpenUmask() : m_before(::umask(0)) { }
    ~OpenUmask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(OpenUmask)

private:
    mode_t m_before;
};

} // namespace

class tst_Connection final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void settingsAreReallyOn_data()
    {
        QTest::addColumn<Access>("access");
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QString>("answer");
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const char *name = access == Access::ReadWrite ? "writing" : "reading";
            QTest::addRow("%s: write-ahead log", name) << access << "PRAGMA journal_mode"_ba << u"wal"_s;
            QTest::addRow("%s: foreign keys", name) << access << "PRAGMA foreign_keys"_ba << u"1"_s;
            QTest::addRow("%s: schema is not trusted", name) << access << "PRAGMA trusted_schema"_ba << u"0"_s;
            QTest::addRow("%s: cells are checked", name) << access << "PRAGMA cell_size_check"_ba << u"1"_s;
            QTest::addRow("%s: nothing temporary on disk", name) << access << "PRAGMA temp_store"_ba << u"2"_s;
        }
        QTest::newRow("writing: every commit is synced") << Access::ReadWrite << "PRAGMA synchronous"_ba << u"2"_s;
        QTest::newRow("reading: only reads") << Access::ReadOnly << "PRAGMA query_only"_ba << u"1"_s;
    }
    void settingsAreReallyOn()
    {
        QFETCH(Access, access);
        QFETCH(QByteArray, question);
        QFETCH(QString, answer);
        const StoreFixture store;
        const auto writing = store.connect();

        const auto connection = Connection::open(store.path(), access);

        REQUIRE_OK(connection);
        QCOMPARE((*connection)->scalar(question.constData()).value(), answer);
    }

    void defensiveModeIsOn()
    {
        const StoreFixture store;
        const auto connection = store.connect();

        int isDefensive = 0;
        sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &isDefensive);

        QCOMPARE(isDefensive, 1);
        QVERIFY(!connection->execute("CREATE TABLE t (a); PRAGMA writable_schema=ON; DELETE FROM sqlite_schema"));
    }

    void readingConnectionCannotWrite()
    {
        const StoreFixture store;
        const auto writing = store.connect();
        const auto reading = Connection::open(store.path(), Access::ReadOnly);
        REQUIRE_OK(reading);

        const auto written = (*reading)->execute("DELETE FROM setting");

        QVERIFY(!written);
        QCOMPARE(written.error().kind, Kind::StorageReadOnly);
    }

    void filesAreForTheOwnerOnlyWhateverTheUmask()
    {
        const OpenUmask umask;
        const StoreFixture store;
        const auto connection = store.connect();
        QVERIFY(connection->execute("INSERT INTO setting (name, value) VALUES ('a', 'b')"));

        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QVERIFY2(QFileInfo::exists(store.path() + suffix), qPrintable(suffix));
            QCOMPARE(QFile::permissions(store.path() + suffix), onlyOwner);
        }
    }

    void linkInPlaceOfTheStoreIsRefused()
    {
        const StoreFixture store;
        static_cast<void>(store.connect());
        const QString link = store.folder() + u"/link.db"_s;
        QVERIFY(QFile::link(store.path(), link));

        QCOMPARE(openingGives(link, Access::ReadWrite), Kind::StorageReadOnly);
        QCOMPARE(openingGives(link, Access::ReadOnly), Kind::StorageReadOnly);
    }

    void linkToAFileThatIsNotThereMakesNone()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"victim"_s);
        const QString link = folder.filePath(u"gatehouse.db"_s);
        QVERIFY(QFile::link(target, link));

        QVERIFY(openingGives(link, Access::ReadWrite) != Kind::AlreadyDone);
        QVERIFY(!QFileInfo::exists(target));
    }

    void fileThatIsNoDatabaseIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"gatehouse.db"_s);
        write(path, QByteArray(8192, 'x'));

        QCOMPARE(openingGives(path, Access::ReadWrite), Kind::StorageCorrupt);
        QCOMPARE(openingGives(path, Access::ReadOnly), Kind::StorageCorrupt);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(8192, 'x')); // and left as it was
    }

    void missingStoreIsNotMadeByLooking()
    {
        const QTemporaryDir folder;

        QCOMPARE(openingGives(folder.filePath(u"gatehouse.db"_s), Access::ReadOnly), Kind::StorageFailed);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void everyCodeOfSqliteHasItsKind_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("full") << SQLITE_FULL << Kind::StorageFull;
        QTest::newRow("corrupt") << SQLITE_CORRUPT << Kind::StorageCorrupt;
        QTest::newRow("corrupt index") << SQLITE_CORRUPT_INDEX << Kind::StorageCorrupt;
        QTest::newRow("no database") << SQLITE_NOTADB << Kind::StorageCorrupt;
        QTest::newRow("read-only") << SQLITE_READONLY << Kind::StorageReadOnly;
        QTest::newRow("read-only folder") << SQLITE_READONLY_DIRECTORY << Kind::StorageReadOnly;
        QTest::newRow("not permitted") << SQLITE_PERM << Kind::StorageReadOnly;
        QTest::newRow("write error") << SQLITE_IOERR_WRITE << Kind::StorageFailed;
        QTest::newRow("sync error") << SQLITE_IOERR_FSYNC << Kind::StorageFailed;
        QTest::newRow("cannot open") << SQLITE_CANTOPEN << Kind::StorageFailed;
        QTest::newRow("no memory") << SQLITE_NOMEM << Kind::StorageFailed;
        QTest::newRow("wrong SQL") << SQLITE_ERROR << Kind::StorageFailed;
        QTest::newRow("busy") << SQLITE_BUSY << Kind::Busy;
        QTest::newRow("interrupted") << SQLITE_INTERRUPT << Kind::Cancelled;
        QTest::newRow("constraint") << SQLITE_CONSTRAINT_FOREIGNKEY << Kind::InvalidInput;
        QTest::newRow("too large") << SQLITE_TOOBIG << Kind::InvalidInput;
    }
    void everyCodeOfSqliteHasItsKind()
    {
        QFETCH(int, code);
        QFETCH(Kind, kind);

        QCOMPARE(errorKindOfSqlite(code), kind);
    }

    void onlyTheContentsFaultsAreNoStorageFailures()
    {
        for (const Kind kind : {Kind::StorageFull, Kind::StorageCorrupt, Kind::StorageReadOnly, Kind::StorageFailed,
                                Kind::Busy, Kind::Cancelled})
            QVERIFY(isStorageFailure(kind));
        for (const Kind kind : {Kind::InvalidInput, Kind::NotFound, Kind::Malformed, Kind::Refused, Kind::AlreadyDone})
            QVERIFY(!isStorageFailure(kind));
        QVERIFY(!isDiskFailure(Kind::Busy));
        QVERIFY(!isDiskFailure(Kind::Cancelled));
        QVERIFY(isDiskFailure(Kind::StorageFull));
    }
};

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
