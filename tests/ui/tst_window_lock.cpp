// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"
#include "ui/models/app_lock.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What a locked window shows and lets through.
class tst_WindowLock final : public WindowTest {
    Q_OBJECT

    void setPassword()
    {
        const auto set = lock().setPassword({}, core::Secret(QByteArray("open sesame")));
        QTRY_VERIFY(set.isFinished());
    }
    void lockByKey()
    {
        pressInWindow(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(lock().isLocked());
    }
    void enter(const QString &password)
    {
        auto *field = child<QLineEdit>(window(), u"lockPassword"_s);
        field->setFocus();
        QTest::keyClicks(field, password);
        QTest::keyClick(field, Qt::Key_Return);
        pass(0s);
    }
    //! All that can be read in the window, its title and its dialogs.
    QString everything()
    {
        QString text = window().windowTitle() + u'\n' + visibleText(window());
        const auto labels = window().findChildren<QWidget *>();
        for (const QWidget *widget : labels) {
            if (widget->isVisible())
                text += widget->accessibleName() + u'\n' + widget->toolTip() + u'\n';
        }
        return text;
    }

private Q_SLOTS:
    void ctrlLLocksAndThePasswordOpens()
    {
        showPage(u"members"_s);
        setPassword();
        lockByKey();
        QVERIFY(child<QWidget>(window(), u"lockPage"_s));
        enter(u"open sesame"_s);

        QVERIFY(!lock().isLocked());
        QVERIFY(child<QWidget>(window(), u"membersPage"_s));
        QCOMPARE(window().currentPage(), u"members"_s);
    }

    void withoutAPasswordCtrlLShowsWhereToSetOne()
    {
        showPage(u"members"_s);
        pressInWindow(Qt::Key_L, Qt::ControlModifier);

        QVERIFY(!lock().isLocked());
        QVERIFY(child<QPushButton>(window(), u"setPassword"_s));
        QCOMPARE(toasts(), QStringList{u"Set a password first; then Ctrl+L locks the window."_s});
    }

    void aLockedWindowNamesNobody()
    {
        sample().rename(u"Canary Name"_s);
        makeWindow();
        window().setIdentity(u"Canary Bot"_s, u"canary_bot"_s);
        Page &page = showPage(u"members"_s);
        page.open(u"member/5812604417"_s);
        pass(0s);
        QVERIFY(everything().contains(u"Canary"_s));
        setPassword();
        lockByKey();

        const QString shown = everything();
        QVERIFY2(!shown.contains(u"Canary"_s, Qt::CaseInsensitive), qPrintable(shown));
        QVERIFY2(!shown.contains(u"Members"_s), qPrintable(shown));
        QVERIFY(shown.contains(u"Gatehouse is locked."_s));
    }

    void anOpenDialogHidesAndComesBackAsItWas()
    {
        showPage(u"members"_s);
        setPassword();
        pressInWindow(Qt::Key_N, Qt::ControlModifier);
        QWidget *adding = dialog();
        QVERIFY(adding);
        lock().lock(); // as the idle time does
        QVERIFY(!hasDialog());
        enter(u"open sesame"_s);

        QCOMPARE(dialog(), adding);
    }

    void aDialogThatOpensMeanwhileWaits()
    {
        showPage(u"members"_s);
        setPassword();
        lockByKey();
        auto *late = new QDialog(&window());
        late->setAttribute(Qt::WA_DeleteOnClose);
        late->open();
        QVERIFY(!hasDialog());
        enter(u"open sesame"_s);

        QCOMPARE(dialog(), late);
    }

    void anOpenMenuCloses()
    {
        showPage(u"members"_s);
        setPassword();
        QMenu menu(&window());
        menu.addAction(u"Canary Name"_s);
        menu.popup(window().mapToGlobal(QPoint(50, 50)));
        lock().lock();

        QVERIFY(!menu.isVisible());
    }

    void keysOfTheWindowRest()
    {
        showPage(u"members"_s);
        setPassword();
        lockByKey();
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_1, Qt::Key_Comma, Qt::Key_F})
            pressInWindow(key, Qt::ControlModifier);
        QVERIFY(!hasDialog());
        enter(u"open sesame"_s);

        QCOMPARE(window().currentPage(), u"members"_s);
    }

    void aPageThatWasAskedForMeanwhileIsShownAfterwards()
    {
        showPage(u"members"_s);
        setPassword();
        lockByKey();
        window().showPage(u"settings"_s, u"data"_s);
        QCOMPARE(window().currentPage(), u"members"_s);
        enter(u"open sesame"_s);

        QCOMPARE(window().currentPage(), u"settings"_s);
        QVERIFY(child<QLabel>(window(), u"dataFolder"_s));
    }

    void aWrongPasswordIsSaidKindlyAndTheFieldWaits()
    {
        showPage(u"members"_s);
        setPassword();
        lockByKey();
        enter(u"sesame"_s);
        QCOMPARE(child<QLabel>(window(), u"lockTrouble"_s)->text(),
                 u"That is not the password. Try again in 1 second."_s);
        auto *field = child<QLineEdit>(window(), u"lockPassword"_s);
        QVERIFY(!field->isEnabled());
        QVERIFY(field->text().isEmpty());
        pass(1s);

        QVERIFY(field->isEnabled());
        QVERIFY(child<QLabel>(window(), u"lockTrouble"_s)->text().contains(u"You can try again"_s));
    }

    void aForgottenPasswordIsSaidHonestly()
    {
        showPage(u"members"_s);
        setPassword();
        lockByKey();
        click(window(), u"forgotPassword"_s);

        const QString help = child<QLabel>(window(), u"lockHelp"_s)->text();
        QVERIFY2(help.contains(u"window-lock"_s) && help.contains(u"stay as they are"_s), qPrintable(help));
    }

    void itLocksAtTheStartBeforeAnythingIsSeen()
    {
        setPassword();
        lock().lockAtStart();
        showActive(window());

        QVERIFY(child<QWidget>(window(), u"lockPage"_s));
        QVERIFY(!window().findChild<QWidget *>(u"rail"_s)->isVisible());
    }

    void hidingIntoTheTrayLocksByChoice()
    {
        showPage(u"members"_s);
        setPassword();
        window().setHidesOnClose(true);
        window().close();
        QVERIFY(!lock().isLocked());
        LockRules rules = lock().rules();
        rules.whenHidden = true;
        REQUIRE_OK(lock().setRules(rules));
        window().show();
        window().close();

        QVERIFY(lock().isLocked());
    }

    void aTouchAnywherePutsTheLockOff()
    {
        showPage(u"members"_s);
        setPassword();
        LockRules rules = lock().rules();
        rules.idle = 1min;
        REQUIRE_OK(lock().setRules(rules));
        pass(50s);
        QTest::mouseClick(&window(), Qt::LeftButton, {}, QPoint(600, 20));
        pass(50s);
        QVERIFY(!lock().isLocked());
        pass(10s);

        QVERIFY(lock().isLocked());
    }

    void theQuestionWhetherToQuitIsAboveTheLock()
    {
        showPage(u"members"_s);
        setPassword();
        lockByKey();
        window().askToQuit();
        const QString shown = everything();
        QVERIFY2(shown.contains(u"Quitting stops links, removals and replies."_s), qPrintable(shown));
        clickText(window(), u"Stay"_s);

        QVERIFY(!everything().contains(u"Quitting stops"_s));
        QVERIFY(lock().isLocked());
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_WindowLock)
#include "tst_window_lock.moc"
