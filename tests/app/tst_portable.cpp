// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exit_code.h"
#include "app/profile_lock.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;
using app::ExitCode;

//! The two executables on a stick: everything stays beside them.
class tst_Portable final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;

    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const auto name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR",
                                "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            m_environment.remove(QString::fromLatin1(name));
        m_environment.insert(u"HOME"_s, home());
        QVERIFY(QDir().mkpath(home()) && QDir().mkpath(stick()));
        QVERIFY(QFile::copy(QStringLiteral(GATEHOUSE_HEADLESS), headless()));
        QVERIFY(QFile::copy(QStringLiteral(GATEHOUSE_WINDOW), window()));
    }

    [[nodiscard]] QString home() const { return m_folder->filePath(u"home"_s); }
    [[nodiscard]] QString stick() const { return m_folder->filePath(u"stick"_s); }
    [[nodiscard]] QString headless() const { return stick() + u"/gatehouse-headless"_s; }
    [[nodiscard]] QString window() const { return stick() + u"/gatehouse"_s; }
    [[nodiscard]] QString data() const { return stick() + u"/data"_s; }

    void touch(const QString &name, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        QFile file(stick() + u'/' + name);
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(permissions));
    }
    //! What was written into the home, but for the cache of fonts that the machine keeps for all programs.
    [[nodiscard]] QStringList leftAtHome() const
    {
        QStringList found;
        QDirIterator files(home(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = QDir(home()).relativeFilePath(files.next());
            if (!file.startsWith(u".cache/fontconfig/"_s))
                found << file;
        }
        return found;
    }
    struct Ended {
        ExitCode code;
        QString text;
    };
    [[nodiscard]] Ended run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished();
        return {ExitCode(process.exitCode()), QString::fromUtf8(process.readAll())};
    }
    //! Runs it in practice until it listens, then ends it.
    [[nodiscard]] bool runs(const QString &program, const QString &profile, const QStringList &more = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, QStringList{u"--practice"_s} + more);
        const bool listens = QTest::qWaitFor(
            [&] {
                const auto owner = app::ProfileLock::owner({profile});
                return owner && !owner->socketPath.isEmpty();
            },
            20'000);
        process.terminate();
        return process.waitForFinished() && listens;
    }

private Q_SLOTS:
    void aFolderOrAFileBesideTheProgramMakesItPortable()
    {
        QCOMPARE(app::portableRoot(stick()), std::nullopt);
        touch(u"data"_s); // a file of that name is none
        QCOMPARE(app::portableRoot(stick()), std::nullopt);
        touch(u"portable"_s);
        QCOMPARE(app::portableRoot(stick()), data());
        QVERIFY(QFile::remove(stick() + u"/portable"_s));
        touch(u".portable"_s);
        QCOMPARE(app::portableRoot(stick()), data());
        QVERIFY(QFile::remove(stick() + u"/.portable"_s) && QFile::remove(data()));
        QVERIFY(QDir(stick()).mkdir(u"data"_s));
        QCOMPARE(app::portableRoot(stick()), data());
    }

    void withoutAMarkerTheHomeIsUsed()
    {
        QVERIFY(runs(headless(), home() + u"/.local/share/gatehouse/practice"_s));
        QVERIFY(!QFileInfo::exists(data()));
    }

    void everythingStaysBesideTheProgram_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("headless") << u"gatehouse-headless"_s;
        QTest::newRow("window") << u"gatehouse"_s;
    }
    void everythingStaysBesideTheProgram()
    {
        QFETCH(QString, program);
        touch(u"portable"_s);

        QVERIFY(runs(stick() + u'/' + program, data() + u"/practice"_s));
        QVERIFY(QFileInfo::exists(data() + u"/practice/gatehouse.db"_s));
        QCOMPARE(leftAtHome(), QStringList());
    }

    void aMarkerThatCannotBeWrittenDoesToo()
    {
        touch(u".portable"_s, {});
        QVERIFY(runs(headless(), data() + u"/practice"_s));
    }

    void aProfileThatIsNamedWins()
    {
        touch(u"portable"_s);
        const QString elsewhere = m_folder->filePath(u"elsewhere"_s);

        QVERIFY(runs(headless(), elsewhere, {u"--profile"_s, elsewhere}));
        QVERIFY(!QFileInfo::exists(data()));
    }

    void whereNothingCanBeKeptThatIsSaid()
    {
        touch(u"portable"_s);
        touch(u"data"_s); // in the way of the folder

        const Ended ended = run(headless(), {u"--practice"_s});
        QCOMPARE(ended.code, ExitCode::ProfileUnusable);
        QVERIFY2(ended.text.contains(u"portable"_s) && ended.text.contains(data()), qPrintable(ended.text));
    }
};

QTEST_GUILESS_MAIN(tst_Portable)
#include "tst_portable.moc"
