// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"
#include "ui/models/app_lock.h"
#include "ui/pages/settings/licence_dialog.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/theme/appearance.h"
#include "ui/theme/gate_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The list of sections, and what is in each besides bot and owner.
class tst_SettingsSections final : public WindowTest {
    Q_OBJECT

    QString order() { return sample().orders.isEmpty() ? QString() : sample().orders.last(); }
    SettingsPage &showSection(const QString &id)
    {
        auto &page = static_cast<SettingsPage &>(showPage(u"settings"_s));
        page.open(id);
        pass(0s);
        return page;
    }
    void chooseFile(const QString &path)
    {
        auto *files = window().findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        files->close();
        pass(0s);
    }
    void setPassword(const QString &password)
    {
        SettingsPage &page = showSection(u"privacy"_s);
        click(page, u"setPassword"_s);
        QWidget *asking = dialog();
        type(*asking, u"newPassword"_s, password);
        type(*asking, u"repeatedPassword"_s, password);
        click(*asking, u"accept"_s);
        pass(0s);
    }

private Q_SLOTS:
    void theArrowKeysGoThroughTheSections()
    {
        SettingsPage &page = showSection(u"bot"_s);
        auto *list = child<QListView>(page, u"sections"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(page.currentSection(), u"you"_s);
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(page.currentSection(), u"about"_s);
        QVERIFY(child<QPushButton>(page, u"copyDetails"_s));
    }

    void aSmallWindowShowsTheListInOneLine()
    {
        makeWindow(Mode::Real, {960, 600});
        doubleTheText();
        SettingsPage &page = showSection(u"bot"_s);
        QVERIFY(!page.findChild<QListView *>(u"sections"_s)->isVisible());
        auto *chooser = child<QComboBox>(page, u"sectionChooser"_s);
        chooser->setFocus();
        QTest::keyClick(chooser, Qt::Key_End);

        QCOMPARE(page.currentSection(), u"about"_s);
    }

    void theSectionIsRemembered()
    {
        showSection(u"data"_s);
        makeWindow();
        auto &page = static_cast<SettingsPage &>(showPage(u"settings"_s));

        QCOMPARE(page.currentSection(), u"data"_s);
    }

    void unknownSectionsChangeNothing()
    {
        SettingsPage &page = showSection(u"data"_s);
        page.open(u"nowhere"_s);
        QCOMPARE(page.currentSection(), u"data"_s);
    }

    void aProxyIsChosen()
    {
        SettingsPage &page = showSection(u"network"_s);
        auto *kind = child<QComboBox>(page, u"proxyKind"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QTest::keyClick(kind, Qt::Key_Down); // system, none, SOCKS5
        click(page, u"saveProxy"_s);
        QCOMPARE(child<QLabel>(page, u"proxyTrouble"_s)->text(), u"Say the proxy's host first."_s);
        QVERIFY(!order().startsWith(u"proxy"_s));

        type(page, u"proxyHost"_s, u" proxy.example "_s);
        child<QSpinBox>(page, u"proxyPort"_s)->setValue(9050);
        type(page, u"proxyPassword"_s, u"secret"_s);
        click(page, u"saveProxy"_s);
        pass(0s);

        QCOMPARE(order(), u"proxy 2 proxy.example:9050"_s);
        QVERIFY(child<QLineEdit>(page, u"proxyPassword"_s)->text().isEmpty());
        QCOMPARE(toasts(), QStringList{u"The connection is made anew this way."_s});
    }

    void anOwnServerIsChosenAndGivenUp()
    {
        SettingsPage &page = showSection(u"network"_s);
        QVERIFY(!page.findChild<QLineEdit *>(u"serverUrl"_s)->isVisible());
        click(page, u"ownServer"_s);
        type(page, u"serverUrl"_s, u" http://127.0.0.1:8081 "_s);
        click(page, u"saveServer"_s);
        QCOMPARE(order(), u"server http://127.0.0.1:8081"_s);
        click(page, u"telegramServer"_s);
        click(page, u"saveServer"_s);

        QCOMPARE(order(), u"server "_s);
    }

    void aServerThatCannotBeIsSaidBelowItsField()
    {
        SettingsPage &page = showSection(u"network"_s);
        click(page, u"ownServer"_s);
        click(page, u"saveServer"_s);
        QCOMPARE(child<QLabel>(page, u"serverTrouble"_s)->text(), u"Enter the server's address first."_s);
        sample().orderError = core::Error{core::Error::Kind::InvalidInput, {}};
        type(page, u"serverUrl"_s, u"http://bots.example"_s);
        click(page, u"saveServer"_s);
        pass(0s);

        QVERIFY(child<QLabel>(page, u"serverTrouble"_s)->text().contains(u"begins with https://"_s));
        QVERIFY(toasts().isEmpty());
    }

    void whatTheCommandLineSaysIsSaid()
    {
        sample().isNetworkGiven = true;
        makeWindow();
        const QString shown = visibleText(showSection(u"network"_s));

        QVERIFY(shown.contains(u"started with --proxy"_s));
        QVERIFY(shown.contains(u"https://bots.example"_s));
    }

    void theColoursAreChosenAndRemembered()
    {
        SettingsPage &page = showSection(u"appearance"_s);
        auto *scheme = child<QComboBox>(page, u"scheme"_s);
        scheme->setFocus();
        QTest::keyClick(scheme, Qt::Key_End);

        QCOMPARE(appearance().look().scheme, ColorScheme::Dark);
        QCOMPARE(Look::load(settings()), appearance().look());
    }

    void theSizeOfTextIsSeenAtOnce()
    {
        SettingsPage &page = showSection(u"appearance"_s);
        auto *size = child<QComboBox>(page, u"textSize"_s);
        const int before = unit();
        size->setFocus();
        QTest::keyClick(size, Qt::Key_End);

        QCOMPARE(unit(), 2 * before);
        QCOMPARE(Look::load(settings()).textPercent, 200);
    }

    void highContrastIsSwitchedWithOneClick()
    {
        SettingsPage &page = showSection(u"appearance"_s);
        clickButton(child<QCheckBox>(page, u"highContrast"_s));

        QVERIFY(Theme::of(window().palette()).isHighContrast);
        QVERIFY(Look::load(settings()).isHighContrast);

        clickButton(child<QCheckBox>(page, u"highContrast"_s));
        QVERIFY(!Theme::of(window().palette()).isHighContrast);
    }

    void theDesktopsStyleIsTakenWhenAskedFor()
    {
        SettingsPage &page = showSection(u"appearance"_s);
        clickButton(child<QCheckBox>(page, u"desktopStyle"_s));
        QVERIFY(!qobject_cast<GateStyle *>(QApplication::style()));

        clickButton(child<QCheckBox>(page, u"desktopStyle"_s));
        QVERIFY(qobject_cast<GateStyle *>(QApplication::style()));
    }

    void thePasswordIsSetChangedAndSwitchedOff()
    {
        setPassword(u"open sesame"_s);
        QVERIFY(lock().hasPassword());
        QVERIFY(!QString::fromLatin1(sample().lockRules.hash).contains(u"sesame"_s));
        SettingsPage &page = showSection(u"privacy"_s);
        QCOMPARE(child<QLabel>(page, u"lockState"_s)->text(), u"A password is set."_s);

        click(page, u"changePassword"_s);
        QWidget *asking = dialog();
        type(*asking, u"currentPassword"_s, u"wrong"_s);
        type(*asking, u"newPassword"_s, u"barley"_s);
        type(*asking, u"repeatedPassword"_s, u"barley"_s);
        click(*asking, u"accept"_s);
        pass(0s);
        QVERIFY(visibleText(*asking).contains(u"That is not the password."_s));
        pass(1s);
        type(*asking, u"currentPassword"_s, u"open sesame"_s);
        click(*asking, u"accept"_s);
        pass(0s);
        QVERIFY(!hasDialog());

        click(page, u"removePassword"_s);
        type(*dialog(), u"currentPassword"_s, u"barley"_s);
        click(*dialog(), u"accept"_s);
        pass(0s);
        QVERIFY(!lock().hasPassword());
        QVERIFY(toasts().contains(u"The lock is off."_s));
    }

    void aPasswordNeedsLengthAndRepetition()
    {
        SettingsPage &page = showSection(u"privacy"_s);
        click(page, u"setPassword"_s);
        QWidget *asking = dialog();
        const auto note = [&] { return child<QLabel>(*asking, u"footNote"_s)->text(); };
        type(*asking, u"newPassword"_s, u"abc"_s);
        QVERIFY2(note().contains(u"at least 4"_s), qPrintable(note()));
        type(*asking, u"newPassword"_s, u"abcd"_s);
        type(*asking, u"repeatedPassword"_s, u"abce"_s);
        QCOMPARE(note(), u"The two passwords differ."_s);
        QVERIFY(!child<QPushButton>(*asking, u"accept"_s)->isEnabled());
    }

    void whenItLocksIsChosen()
    {
        setPassword(u"open sesame"_s);
        SettingsPage &page = showSection(u"privacy"_s);
        click(page, u"lockAtStart"_s);
        click(page, u"lockWhenHidden"_s);
        auto *idle = child<QComboBox>(page, u"lockIdle"_s);
        idle->setFocus();
        QTest::keyClick(idle, Qt::Key_Down);

        QCOMPARE(sample().lockRules.atStart, false);
        QCOMPARE(sample().lockRules.whenHidden, true);
        QCOMPARE(sample().lockRules.idle, std::chrono::minutes(1));
    }

    void itLocksFromTheSettings()
    {
        setPassword(u"open sesame"_s);
        click(showSection(u"privacy"_s), u"lockNow"_s);
        QVERIFY(lock().isLocked());
    }

    void sizesAndCopiesAreListed()
    {
        SettingsPage &page = showSection(u"data"_s);
        QCOMPARE(child<QLabel>(page, u"dataFolder"_s)->text(), u"/home/marit/.local/share/gatehouse/main"_s);
        const QString size = child<QLabel>(page, u"dataSize"_s)->text();
        QVERIFY2(size.contains(u"8.2 MB"_s) && size.contains(u"in all"_s), qPrintable(size));

        const QString shown = visibleText(page);
        QVERIFY(shown.contains(u"21 November 2026"_s) || shown.contains(u"November 21, 2026"_s));
        QVERIFY(shown.contains(u"8.0 MB"_s));
    }

    void aNewProfileSaysThatTheFirstCopyComes()
    {
        sample().dataFacts.copies.clear();
        QVERIFY(visibleText(showSection(u"data"_s)).contains(u"the first one is made soon"_s));
    }

    void membersAreTakenAlong()
    {
        SettingsPage &page = showSection(u"data"_s);
        click(page, u"exportJson"_s);
        chooseFile(u"/tmp/members.json"_s);

        QCOMPARE(order(), u"export to members.json"_s);
        QCOMPARE(toasts().size(), 1);
        QVERIFY2(toasts().first().startsWith(u"1,137 people are saved as"_s), qPrintable(toasts().first()));
    }

    void aLongExportShowsItsProgressAndStops()
    {
        sample().runningExport.emplace();
        sample().runningExport->start();
        SettingsPage &page = showSection(u"data"_s);
        click(page, u"exportCsv"_s);
        chooseFile(u"/tmp/members.csv"_s);
        QVERIFY(!page.findChild<QProgressBar *>());
        QVERIFY(!child<QPushButton>(page, u"exportCsv"_s)->isEnabled());
        pass(1s);
        auto *progress = page.findChild<QProgressBar *>();
        QVERIFY(progress && progress->isVisible());
        for (auto *button : progress->parentWidget()->findChildren<QPushButton *>())
            clickButton(button);
        QVERIFY(sample().runningExport->isCanceled());
        sample().runningExport->finish();
        pass(0s);

        QVERIFY(!page.findChild<QProgressBar *>());
        QVERIFY(child<QPushButton>(page, u"exportCsv"_s)->isEnabled());
        QCOMPARE(toasts(), QStringList{u"Stopped. No file was written."_s});
    }

    void anExportThatCannotBeWrittenIsSaid()
    {
        sample().questionError = core::Error{core::Error::Kind::InvalidInput, {}};
        SettingsPage &page = showSection(u"data"_s);
        click(page, u"exportCsv"_s);
        chooseFile(u"/proc/members.csv"_s);

        QCOMPARE(toasts(), QStringList{u"The file could not be written. Choose another folder."_s});
    }

    void detailsNameNobody()
    {
        SettingsPage &page = showSection(u"about"_s);
        click(page, u"copyDetails"_s);
        const QString details = QGuiApplication::clipboard()->text();

        QVERIFY2(details.contains(u"Gatehouse 0.1.0"_s) && details.contains(QString::fromLatin1(qVersion())),
                 qPrintable(details));
        for (const QString &name :
             {u"Slow Film"_s, u"slowfilm"_s, u"marit"_s, u"/home"_s, qEnvironmentVariable("HOME")})
            QVERIFY2(!details.contains(name, Qt::CaseInsensitive), qPrintable(name));
    }

    void everyLicenceHasItsText()
    {
        SettingsPage &page = showSection(u"about"_s);
        for (const Licence &licence : licences()) {
            click(page, u"licence-"_s + licence.id);
            const QString text = child<QPlainTextEdit>(*dialog(), u"licenceText"_s)->toPlainText();
            QVERIFY2(text.size() > 200, qPrintable(licence.name));
            click(*dialog(), u"cancel"_s);
        }
    }

    void newerVersionsAreAskedForOnlyWhenSwitchedOn()
    {
        SettingsPage &page = showSection(u"about"_s);
        QVERIFY(!child<QCheckBox>(page, u"checkForUpdates"_s)->isChecked());
        click(page, u"checkForUpdates"_s);
        QCOMPARE(order(), u"updates on"_s);
        sample().updates = {.isOn = true, .asked = clock().now()};
        Q_EMIT feed().updatesChanged();
        QVERIFY(!page.findChild<QLabel *>(u"updateState"_s)->isVisible()); // nobody has answered yet
        sample().updates.answered = clock().now();
        Q_EMIT feed().updatesChanged();
        QVERIFY(child<QLabel>(page, u"updateState"_s)->text().startsWith(u"This is the newest version, as of"_s));
        sample().updates = {.isOn = true, .asked = clock().now(), .newer = u"0.2.0"_s, .page = u"https://x.example"_s};
        Q_EMIT feed().updatesChanged();

        QCOMPARE(child<QLabel>(page, u"updateState"_s)->text().remove(QChar(0x2068)).remove(QChar(0x2069)),
                 u"Gatehouse 0.2.0 is there; this is 0.1.0."_s);
        QVERIFY(child<QPushButton>(page, u"openUpdate"_s));
    }

    void practiceAsksNobody()
    {
        sample().program.isPractice = true;
        makeWindow(Mode::Practice);
        SettingsPage &page = showSection(u"about"_s);

        QVERIFY(!child<QCheckBox>(page, u"checkForUpdates"_s)->isEnabled());
        QCOMPARE(child<QLabel>(page, u"updateState"_s)->text(), u"The practice Telegram asks nobody."_s);
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_SettingsSections)
#include "tst_settings_sections.moc"
