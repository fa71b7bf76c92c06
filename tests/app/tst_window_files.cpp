// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lock_file.h"
#include "app/profile_store.h"
#include "app/profiles.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! What the window keeps in a profile and reads from others: the lock's password, the names of other bots.
class tst_WindowFiles final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_started;

    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_started.clear();
    }
    [[nodiscard]] QString lockPath() const { return m_folder->filePath(u"window-lock"_s); }
    [[nodiscard]] app::Profiles profiles(const QString &current = u"main"_s)
    {
        return {m_folder->path(), {m_folder->filePath(current)}, [this](const QStringList &arguments) {
                    m_started << arguments;
                }};
    }
    void makeProfile(const QString &name, const QString &botName, const QString &username)
    {
        const app::ProfilePaths paths{m_folder->filePath(name)};
        QVERIFY(QDir().mkpath(paths.folder));
        const SystemClock clock;
        auto store = app::ProfileStore::open(paths.database(), store::ProfileKind::Real, clock);
        REQUIRE_OK(store);
        const auto saved = (*store)->writer().submit([=](store::Tx &tx) {
            return store::BotRepository(tx).save({.id = BotId(7), .username = username, .firstName = botName});
        });
        QTRY_VERIFY(saved.isFinished());
        REQUIRE_OK(saved.result());
    }

private Q_SLOTS:
    void thePasswordItselfIsNotKept()
    {
        app::LockFile file(lockPath());
        const ui::LockPort port = file.port();
        const auto hash = resultOf(port.hash(secret("canary sesame")));
        REQUIRE_OK(hash);
        REQUIRE_OK(port.save({.hash = *hash, .idle = 5min, .atStart = false, .whenHidden = true}));

        QVERIFY(contentOf(lockPath()).contains("$argon2id$"));
        QVERIFY(!contentOf(lockPath()).contains("sesame"));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(lockPath()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
        const ui::LockRules kept = app::LockFile(lockPath()).port().load();
        QCOMPARE(kept, (ui::LockRules{.hash = *hash, .idle = 5min, .atStart = false, .whenHidden = true}));
    }

    void onlyThePasswordFitsItsHash()
    {
        app::LockFile file(lockPath());
        const ui::LockPort port = file.port();
        const auto hash = resultOf(port.hash(secret("open sesame")));
        REQUIRE_OK(hash);

        REQUIRE_OK(resultOf(port.check(secret("open sesame"), *hash)));
        QCOMPARE(kindOf(resultOf(port.check(secret("open barley"), *hash))), nameOf(Error::Kind::WrongPassphrase));
        QCOMPARE(kindOf(resultOf(port.check(secret("x"), "no hash"))), nameOf(Error::Kind::WrongPassphrase));
    }

    void withoutAPasswordThereIsNoFile()
    {
        app::LockFile file(lockPath());
        REQUIRE_OK(file.port().save({.hash = "x"}));
        QVERIFY(QFile::exists(lockPath()));
        REQUIRE_OK(file.port().save({}));

        QVERIFY(!QFile::exists(lockPath()));
        QCOMPARE(file.port().load(), ui::LockRules{});
    }

    void aFileThatIsNoneLocksNothing()
    {
        for (const QByteArray &content :
             {QByteArray("{"), QByteArray("[1]"), QByteArray("{\"idle_minutes\": 99999999}")}) {
            QFile file(lockPath());
            QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
            file.close();
            const ui::LockRules rules = app::LockFile(lockPath()).port().load();
            QVERIFY(rules.hash.isEmpty() && rules.idle <= 24h);
        }
    }

    void otherProfilesAreListedWithTheirBots()
    {
        makeProfile(u"main"_s, u"Slow Film Gate"_s, u"slowfilm_gate_bot"_s);
        makeProfile(u"ceramics"_s, u"Clay Club"_s, u"clay_club_bot"_s);
        makeProfile(u"practice"_s, u"Practice"_s, u"practice_bot"_s);
        QVERIFY(QDir(m_folder->path()).mkpath(u"holiday photos"_s));
        app::Profiles all = profiles();
        const auto others = all.port().others();
        QTRY_VERIFY(others.isFinished());

        QCOMPARE(others.result().size(), size_t(1));
        QCOMPARE(others.result().front().folder, m_folder->filePath(u"ceramics"_s));
        QCOMPARE(others.result().front().botName, u"Clay Club"_s);
        QCOMPARE(others.result().front().username, u"clay_club_bot"_s);
    }

    void aProfileThatCannotBeReadIsListedByItsFolder()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"broken"_s));
        QFile file(m_folder->filePath(u"broken/gatehouse.db"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("no database") > 0);
        file.close();
        app::Profiles all = profiles();
        const auto others = all.port().others();
        QTRY_VERIFY(others.isFinished());

        QCOMPARE(others.result().size(), size_t(1));
        QCOMPARE(others.result().front().label, u"broken"_s);
        QVERIFY(others.result().front().botName.isEmpty());
    }

    void anotherProfileIsAProcessOfItsOwn()
    {
        app::Profiles all = profiles();
        all.port().open(u"/somewhere"_s);
        REQUIRE_OK(all.port().make(u" Clay  Club "_s));
        all.port().openPractice();

        QCOMPARE(m_started,
                 (QStringList{u"--profile"_s, u"/somewhere"_s, u"--profile"_s, m_folder->filePath(u"Clay Club"_s),
                              u"--practice"_s}));
    }

    void aNewProfileTakesNobodysPlace()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"ceramics"_s));
        app::Profiles all = profiles();
        for (const QString &name : {u"ceramics"_s, u"practice"_s, u"Practice"_s})
            QCOMPARE(kindOf(all.port().make(name)), nameOf(Error::Kind::Busy));
        QVERIFY(m_started.isEmpty());
    }

    void namesThatLeadElsewhereAreRefused()
    {
        for (const QString &name : {u""_s, u"  "_s, u".."_s, u"../x"_s, u"a/b"_s, u"-x"_s, u".hidden"_s, u"a\nb/"_s,
                                    u"a\0b"_s, QString(41, u'x'), u"<b>"_s})
            QVERIFY2(app::profileFolderName(name).isEmpty(), qPrintable(name));
        QCOMPARE(app::profileFolderName(u"Café Zwölf_2-b"_s), u"Café Zwölf_2-b"_s);
    }
};

QTEST_GUILESS_MAIN(tst_WindowFiles)
#include "tst_window_files.moc"
