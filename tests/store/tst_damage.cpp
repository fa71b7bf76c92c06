// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"
#include "core/store/migrator.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_case.h"

#include <random>

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr int people = 400;
constexpr int perPerson = 3;

//! A store with content that fills a few hundred pages, tables and indexes alike.
void fill(Connection &connection)
{
    QVERIFY(connection.execute("BEGIN"));
    QVERIFY(connection.execute("INSERT INTO chat (chat_key, bot_id, type, title, state, found_ms) VALUES (1, 7, "
                               "'supergroup', 'Club', 'connected', 0)"));
    QVERIFY(
        connection.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) "
                           "INSERT INTO member (user_id, first_name, username, search, first_seen_ms, last_seen_ms) "
                           "SELECT i, 'Person ' || i, 'person' || i, 'person ' || i, i, i FROM n"));
    QVERIFY(connection.execute("INSERT INTO presence (chat_key, user_id, status, is_inside, as_of_ms, source) "
                               "SELECT 1, user_id, 'member', 1, user_id, 'update' FROM member"));
    QVERIFY(connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) "
        "INSERT INTO audit (at_ms, actor, action, user_id, details) "
        "SELECT i, 'creator', 'member-added', user_id, printf('{\"note\":\"%.*c\"}', 400, 'x') FROM member, n"));
    QVERIFY(connection.execute("COMMIT"));
}

//! What the program would make of the file: an error, or counts by table and by index.
struct Look {
    bool isDetected = false;
    QList<QString> counts = {};

    explicit Look(const QString &path)
    {
        const auto connection = Connection::open(path, Access::ReadOnly);
        if (!connection || !check(**connection)) {
            isDetected = true;
            return;
        }
        for (const char *question :
             {"SELECT count(*) FROM member NOT INDEXED", "SELECT count(*) FROM member INDEXED BY member_seen",
              "SELECT count(*) FROM presence", "SELECT count(*) FROM presence INDEXED BY presence_user",
              "SELECT count(*) FROM audit NOT INDEXED",
              "SELECT count(*) FROM audit INDEXED BY audit_user WHERE user_id IS NOT NULL"}) {
            const auto count = (*connection)->scalar(question);
            if (!count) {
                isDetected = true;
                return;
            }
            counts << *count;
        }
    }
    [[nodiscard]] bool isHarmless() const
    {
        const QString persons = QString::number(people);
        const QString entries = QString::number(people * perPerson);
        return counts == QList{persons, persons, persons, persons, entries, entries};
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class tst_Damage final : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_file; // of a whole store, all folded in
    QByteArray m_log; // of the same store, before that

    [[nodiscard]] QString path() const { return m_folder.filePath(u"gatehouse.db"_s); }
    void lay(const QByteArray &file, const QByteArray &log = {})
    {
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(path() + suffix);
        write(path(), file);
        if (!log.isEmpty())
            write(path() + u"-wal"_s, log);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const StoreFixture store;
        {
            const auto connection = store.connect();
            fill(*connection);
            m_log = contentOf(store.path() + u"-wal"_s);
        }
        m_file = contentOf(store.path());
        QVERIFY(m_file.size() > 100 * 4096);
        QVERIFY(m_log.size() > 100 * 4096);
        lay(m_file);
        QVERIFY(Look(path()).isHarmless());
    }

    void wholeStoreIsFoundWhole()
    {
        const StoreFixture store;
        REQUIRE_OK(check(*store.connect()));
    }

    void randomBytesAreDetectedOrHarmless()
    {
        std::mt19937 random(7);
        int detected = 0;
        for (int variant = 0; variant < 1000; ++variant) {
            QByteArray file = m_file;
            const auto offset = static_cast<qsizetype>(random() % static_cast<unsigned>(file.size() - 512));
            for (qsizetype i = 0; i < 512; ++i)
                file[offset + i] = static_cast<char>(random());
            lay(file);

            const Look look(path());

            detected += look.isDetected ? 1 : 0;
            QVERIFY2(look.isDetected || look.isHarmless(), qPrintable(u"bytes from %1"_s.arg(offset)));
        }
        QVERIFY2(detected > 700, qPrintable(QString::number(detected))); // the others hit free space, or text alone
    }

    void truncatedFileIsDetected()
    {
        std::mt19937 random(8);
        for (int variant = 0; variant < 200; ++variant) {
            const auto length = static_cast<qsizetype>(1 + random() % static_cast<unsigned>(m_file.size() - 1));
            lay(m_file.left(length));

            // What is cut from the last page may be nothing that anybody needs.
            const Look look(path());
            const bool isLastPage = length > m_file.size() - 4096;
            QVERIFY2(look.isDetected || (isLastPage && look.isHarmless()), qPrintable(QString::number(length)));
        }
    }

    void zeroedHeaderIsDetected()
    {
        for (const qsizetype length : {16, 100, 512, 4096}) {
            lay(QByteArray(length, '\0') + m_file.mid(length));

            QVERIFY(Look(path()).isDetected);
        }
    }

    void damagedLogIsDetectedOrEndsBeforeTheDamage()
    {
        // The file below is empty: all there is, is in the log. It counts up to the last commit before the damage.
        std::mt19937 random(9);
        for (int variant = 0; variant < 300; ++variant) {
            QByteArray log = m_log;
            const auto offset = static_cast<qsizetype>(random() % static_cast<unsigned>(log.size() - 512));
            for (qsizetype i = 0; i < 512; ++i)
                log[offset + i] = static_cast<char>(random());
            lay({}, log);

            const Look look(path());

            const bool isBeforeTheContent = look.counts.isEmpty() || look.counts == QList<QString>(6, u"0"_s);
            QVERIFY2(look.isDetected || look.isHarmless() || isBeforeTheContent, qPrintable(QString::number(offset)));
        }
    }

    void damagedPageInAnyJobIsCalledDamage()
    {
        StoreFixture store;
        store.damage();
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"the store failed"_s));
        static const Sql remove("DELETE FROM audit");

        const auto outcome = store.run([](Tx &tx) { return tx.run(remove); });

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Kind::StorageCorrupt);
    }

    void damagedStoreIsSetAsideWithAllThatBelongsToIt()
    {
        lay("damaged", "its log");
        write(path() + u"-shm"_s, "its memory");

        const auto moved = setAside(path(), instantFromUnix(1'790'000'000));

        REQUIRE_OK(moved);
        QCOMPARE(*moved, path() + u".damaged-20260921-141320"_s);
        QCOMPARE(contentOf(*moved), "damaged"_ba);
        QCOMPARE(contentOf(*moved + u"-wal"_s), "its log"_ba);
        QCOMPARE(contentOf(*moved + u"-shm"_s), "its memory"_ba);
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QVERIFY(!QFileInfo::exists(path() + suffix));
    }

    void secondDamageOfTheSameSecondKeepsTheFirst()
    {
        const Instant now = instantFromUnix(1'790'000'001);
        lay("first");
        const QString first = setAside(path(), now).value();
        lay("second");

        const QString second = setAside(path(), now).value();

        QCOMPARE(contentOf(first), "first"_ba);
        QCOMPARE(contentOf(second), "second"_ba);
    }

    void whatIsNotThereCannotBeSetAside()
    {
        const QTemporaryDir folder;
        QVERIFY(!setAside(folder.filePath(u"gatehouse.db"_s), Instant()));
    }
};

QTEST_GUILESS_MAIN(tst_Damage)
#include "tst_damage.moc"
