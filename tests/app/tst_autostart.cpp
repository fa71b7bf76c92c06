// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using app::AutostartEntry;
using ui::Autostart;

//! The entry that the desktop starts at login, in a folder that others change too.
class tst_Autostart final : public TestCase {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;

    void setUp() override
    {
        QGuiApplication::setDesktopFileName(u"org.gatehouse.Gatehouse"_s);
        m_folder.emplace();
    }
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"config/autostart"_s); }
    [[nodiscard]] QString path() const { return folder() + u"/gatehouse.desktop"_s; }
    [[nodiscard]] AutostartEntry entry(const QString &program = u"/opt/gate house/gatehouse"_s) const
    {
        return AutostartEntry(folder(), u"gatehouse.desktop"_s, {program, u"--minimized"_s});
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void eachProfileHasItsOwnEntry()
    {
        const app::ProfilePaths standard{app::standardProfilePath(false)};
        const app::ProfilePaths other{u"/somewhere/else"_s};
        QCOMPARE(app::autostartName(standard), u"gatehouse.desktop"_s);
        QVERIFY(app::autostartName(other) != app::autostartName(standard));
        QCOMPARE(app::autostartCommand(standard),
                 (QStringList{QCoreApplication::applicationFilePath(), u"--minimized"_s}));
        QCOMPARE(app::autostartCommand(other).mid(1), (QStringList{u"--minimized"_s, u"--profile"_s, other.folder}));
    }

    void anAppImageIsStartedFromItsFile()
    {
        const auto back = qScopeGuard([] {
            qunsetenv("APPIMAGE");
            qunsetenv("APPDIR");
        });
        qputenv("APPIMAGE", "/home/ana/Gatehouse.AppImage");
        qputenv("APPDIR", "/tmp/.mount_Terminal"); // of the program that started this one
        QCOMPARE(app::programToStart(), QCoreApplication::applicationFilePath());
        qputenv("APPDIR", QCoreApplication::applicationDirPath().toUtf8());
        QCOMPARE(app::programToStart(), u"/home/ana/Gatehouse.AppImage"_s);
        QCOMPARE(app::autostartCommand({app::standardProfilePath(false)}).first(), u"/home/ana/Gatehouse.AppImage"_s);
    }

    void insideOfFlatpakTheDesktopOutsideStartsTheBundle()
    {
        const auto back = qScopeGuard([] {
            qunsetenv("FLATPAK_ID");
            qunsetenv("HOST_XDG_CONFIG_HOME");
        });
        qputenv("FLATPAK_ID", "org.gatehouse.Gatehouse");
        QCOMPARE(app::autostartFolder(), QDir::homePath() + u"/.config/autostart"_s);
        qputenv("HOST_XDG_CONFIG_HOME", "/home/ana/settings");
        QCOMPARE(app::autostartFolder(), u"/home/ana/settings/autostart"_s);
        QCOMPARE(app::autostartCommand({app::standardProfilePath(false)}),
                 (QStringList{u"flatpak"_s, u"run"_s, u"org.gatehouse.Gatehouse"_s, u"--minimized"_s}));
    }

    void switchingItOnWritesAnEntryThatStartsMinimized()
    {
        auto autostart = entry();
        QCOMPARE(autostart.state(), Autostart::Off);
        REQUIRE_OK(autostart.set(true));

        QCOMPARE(autostart.state(), Autostart::On);
        QVERIFY(content().contains("Exec=\"/opt/gate house/gatehouse\" \"--minimized\"\n"));
        QVERIFY(content().contains("\nIcon=org.gatehouse.Gatehouse\n"));
        QProcess check;
        check.start(u"desktop-file-validate"_s, {path()});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.readAll(), QByteArray());
        QCOMPARE(check.exitCode(), 0);
    }

    void switchingItOffRemovesIt()
    {
        auto autostart = entry();
        REQUIRE_OK(autostart.set(true));
        REQUIRE_OK(autostart.set(false));
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(autostart.state(), Autostart::Off);
        REQUIRE_OK(autostart.set(false)); // once more does no harm
    }

    void whatOthersDoToTheFileIsSeen_data()
    {
        QTest::addColumn<QByteArray>("added");
        QTest::addColumn<ui::Autostart>("state");
        QTest::newRow("untouched") << QByteArray() << Autostart::On;
        QTest::newRow("hidden") << QByteArray("Hidden=true\n") << Autostart::Off;
        QTest::newRow("switched off") << QByteArray("X-GNOME-Autostart-enabled=false\n") << Autostart::Off;
        QTest::newRow("another program") << QByteArray("Exec=/elsewhere/gatehouse\n") << Autostart::Foreign;
        QTest::newRow("another group") << QByteArray("[Other]\nHidden=true\n") << Autostart::On;
    }
    void whatOthersDoToTheFileIsSeen()
    {
        QFETCH(QByteArray, added);
        QFETCH(ui::Autostart, state);
        auto autostart = entry();
        REQUIRE_OK(autostart.set(true));
        write(content() + added);
        QCOMPARE(autostart.state(), state);
    }

    void aProgramThatMovedIsForeignUntilItIsSwitchedOnAgain()
    {
        REQUIRE_OK(entry(u"/old/gatehouse"_s).set(true));
        auto moved = entry(u"/new/gatehouse"_s);
        QCOMPARE(moved.state(), Autostart::Foreign);
        REQUIRE_OK(moved.set(true));
        QCOMPARE(moved.state(), Autostart::On);
    }

    void changesByOthersAreTold()
    {
        auto autostart = entry();
        QSignalSpy changed(&autostart, &AutostartEntry::changed);
        REQUIRE_OK(autostart.set(true));
        QCOMPARE(changed.size(), 1);

        QVERIFY(QFile::remove(path()));
        QTRY_COMPARE(changed.size(), 2);
        REQUIRE_OK(entry().set(true)); // by another process
        QTRY_COMPARE(changed.size(), 3);
        QTest::qWait(0);
        write("[Desktop Entry]\nExec=/elsewhere\n");
        QTRY_COMPARE(changed.size(), 4);
    }

    void aFolderThatIsMadeLaterIsNoticed()
    {
        auto autostart = entry();
        QSignalSpy changed(&autostart, &AutostartEntry::changed);
        REQUIRE_OK(entry().set(true));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(autostart.state(), Autostart::On);
    }

    void whatCannotBeWrittenIsSaid()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"config"_s)));
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        auto autostart = entry();
        QVERIFY(!autostart.set(true));
        QCOMPARE(autostart.state(), Autostart::Off);
    }

    void pathsAreQuotedAsTheSpecificationWants()
    {
        QCOMPARE(app::execLine({u"/a b/$x`\"%\\"_s}), u"\"/a b/\\\\$x\\\\`\\\\\"%%\\\\\\\\\""_s);
    }
};

QTEST_GUILESS_MAIN(tst_Autostart)
#include "tst_autostart.moc"
