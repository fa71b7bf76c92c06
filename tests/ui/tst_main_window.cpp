// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"
#include "ui/shell/window_place.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The window around the pages: what it says about the whole program, and its keys.
class tst_MainWindow final : public WindowTest {
    Q_OBJECT

    void connection(core::Connection kind)
    {
        core::ConnectionState state{kind, clock().now() - 40min, clock().now() - 41min};
        if (kind == core::Connection::Webhook) {
            state.webhookHost = u"shop.example"_s;
            state.webhookPending = 3;
        }
        window().setConnection(state, {});
    }
    [[nodiscard]] QString fact() { return window().banner().fact(); }
    [[nodiscard]] QString reason() { return window().findChild<QLabel *>(u"bannerReason"_s)->text(); }
    [[nodiscard]] Button *button() { return window().findChild<Button *>(u"bannerButton"_s); }
    [[nodiscard]] Button *secondButton() { return window().findChild<Button *>(u"bannerSecondButton"_s); }
    [[nodiscard]] bool isBannerShown() { return window().banner().isVisibleTo(&window()); }

private Q_SLOTS:
    void troubleIsSaidAboveEveryPageUntilItIsOver()
    {
        int freed = 0;
        int shown = 0;
        window().setTrouble(u"The disk is full."_s, u"Nothing is lost."_s,
                            {{u"Free some space"_s, [&] { ++freed; }}, {u"Show the folder"_s, [&] { ++shown; }}});
        connection(core::Connection::Offline); // less serious: it waits
        showActive(window());

        for (const QString &page : {u"overview"_s, u"members"_s, u"settings"_s}) {
            window().showPage(page);
            QVERIFY(isBannerShown());
            QCOMPARE(fact(), u"The disk is full."_s);
            QCOMPARE(reason(), u"Nothing is lost."_s);
        }
        pressInWindow(Qt::Key_Escape);
        QCOMPARE(fact(), u"The disk is full."_s);
        QTest::mouseClick(button(), Qt::LeftButton);
        QTest::mouseClick(secondButton(), Qt::LeftButton);
        QCOMPARE(freed, 1);
        QCOMPARE(shown, 1);

        window().clearTrouble();
        QVERIFY(fact().startsWith(u"Offline since"_s));
    }

    void troubleIsSaidAboveTheFirstRunToo()
    {
        window().showWizard(new QWidget);
        connection(core::Connection::Webhook); // leads to a page, which the first run has not
        window().show();
        QVERIFY(!isBannerShown());

        window().setTrouble(u"The data is damaged."_s, u"A copy of this morning is well."_s);
        QVERIFY(isBannerShown());
        QCOMPARE(fact(), u"The data is damaged."_s);
        QVERIFY(!button()->isVisible());

        window().endWizard();
        QVERIFY(isBannerShown());
        window().clearTrouble();
        QVERIFY(fact().startsWith(u"Another service"_s));
    }

    void whatThePageSaysIsNewWhenTheWindowComesBack()
    {
        Page &page = showPage(u"overview"_s);
        window().hide();
        sample().overview.inside = 7'654;
        Q_EMIT feed().membersChanged(); // nobody looks
        window().raiseToFront();
        QTRY_VERIFY(visibleText(page).contains(u"7,654"_s));

        window().setCover(new QWidget);
        sample().overview.inside = 7'655;
        Q_EMIT feed().membersChanged();
        window().setCover(nullptr);
        QTRY_VERIFY(visibleText(page).contains(u"7,655"_s));
    }

    void theTitleSaysWhoseWindowItIs()
    {
        showPage(u"members"_s);
        window().setIdentity(u"Clay\nClub"_s, u"clay_bot"_s);
        QCOMPARE(window().windowTitle().remove(QRegularExpression(u"[\\x{2066}-\\x{2069}]"_s)),
                 u"Members – Clay Club – Gatehouse"_s);
        window().setCover(new QWidget);
        QVERIFY(!window().windowTitle().contains(u"Clay"_s));
    }

    void theFirstRunHasMessagesToo()
    {
        window().showWizard(new QWidget);
        showActive(window());
        window().toasts().showError(u"That did not work."_s);
        const auto shown = window().findChildren<Toast *>();
        QCOMPARE(shown.size(), 1);
        QVERIFY(shown.first()->isVisible());

        window().endWizard();
        QCOMPARE(window().toasts().count(), 1); // it is not lost
    }

    void whereNothingCanBeSearchedEverythingIs()
    {
        showPage(u"overview"_s);
        pressInWindow(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(window().findChild<QWidget *>(u"finder"_s)->isVisible());
    }

    void closingWhereNoTrayIsAsksFirst()
    {
        QSignalSpy quits(&window(), &MainWindow::quitWanted);
        window().setTrouble(u"The disk is full."_s, {});
        showActive(window());

        window().close();
        QVERIFY(window().isVisible());
        QVERIFY(fact().startsWith(u"Quitting stops"_s));
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(fact(), u"The disk is full."_s);
        QCOMPARE(quits.size(), 0);

        window().close();
        pressInWindow(Qt::Key_Escape);
        QCOMPARE(fact(), u"The disk is full."_s);
        window().close();
        QTest::mouseClick(secondButton(), Qt::LeftButton);
        QCOMPARE(quits.size(), 1);
    }

    void closingDuringTheFirstRunAsksWhereItIsSeen()
    {
        window().showWizard(new QWidget);
        showActive(window());

        window().close();

        QVERIFY(isBannerShown());
        QVERIFY(fact().startsWith(u"Quitting stops"_s));
        pressInWindow(Qt::Key_Escape);
        QVERIFY(!isBannerShown());
    }

    void eachStateOfTheConnectionIsSaid_data()
    {
        using core::Connection;
        QTest::addColumn<core::Connection>("kind");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("wantedFact"); // empty: no banner
        QTest::addColumn<QString>("wantedButton");
        QTest::newRow("none") << Connection::None << u"No bot yet"_s << QString() << QString();
        QTest::newRow("checking") << Connection::Checking << u"Connecting"_s << QString() << QString();
        QTest::newRow("connected") << Connection::Connected << u"Listening"_s << QString() << QString();
        QTest::newRow("wrong token") << Connection::WrongToken << u"Wrong token"_s
                                     << u"Telegram does not know this token."_s << u"Replace token…"_s;
        QTest::newRow("revoked") << Connection::Revoked << u"Token revoked"_s << u"The token was revoked."_s
                                 << u"Replace token…"_s;
        QTest::newRow("webhook") << Connection::Webhook << u"Not listening"_s
                                 << u"Another service fetches this bot's messages."_s << u"Take over…"_s;
        QTest::newRow("other poller") << Connection::OtherPoller << u"Not listening"_s
                                      << u"Another program fetches this bot's messages."_s << u"Replace token…"_s;
        QTest::newRow("offline") << Connection::Offline << u"Offline"_s << u"Offline since 09:02."_s << QString();
        QTest::newRow("disk") << Connection::StorageTrouble << u"Stopped"_s
                              << u"The data cannot be saved, so Gatehouse stopped listening."_s << QString();
    }
    void eachStateOfTheConnectionIsSaid()
    {
        QFETCH(core::Connection, kind);
        QFETCH(QString, status);
        QFETCH(QString, wantedFact);
        QFETCH(QString, wantedButton);
        connection(kind);
        showPage(u"overview"_s);

        QCOMPARE(child<QLabel>(window(), u"statusTitle"_s)->text(), status);
        QCOMPARE(fact(), wantedFact);
        QCOMPARE(isBannerShown(), !wantedFact.isEmpty());
        QCOMPARE(button()->isVisible(), !wantedButton.isEmpty());
        if (wantedButton.isEmpty())
            return;
        QCOMPARE(button()->text(), wantedButton);
        clickButton(button());
        QCOMPARE(window().currentPage(), u"settings"_s);
    }

    void whatStopsTheStoreIsSaid_data()
    {
        using Kind = core::Error::Kind;
        QTest::addColumn<core::Error::Kind>("cause");
        QTest::addColumn<QString>("wantedFact");
        QTest::newRow("full") << Kind::StorageFull << u"The disk is full, so Gatehouse stopped listening."_s;
        QTest::newRow("read-only") << Kind::StorageReadOnly << u"The data folder cannot be written."_s;
        QTest::newRow("damaged") << Kind::StorageCorrupt
                                 << u"The data file is damaged, so nothing more is written to it."_s;
    }
    void whatStopsTheStoreIsSaid()
    {
        QFETCH(core::Error::Kind, cause);
        QFETCH(QString, wantedFact);
        core::ConnectionState state{core::Connection::StorageTrouble};
        state.cause = cause;
        window().setConnection(state, {});
        showPage(u"members"_s);

        QCOMPARE(fact(), wantedFact);
        QVERIFY(!reason().isEmpty());
        QVERIFY(isBannerShown());
    }

    void aWebhookIsTakenOverFromTheBannerAfterAQuestion()
    {
        connection(core::Connection::Webhook);
        core::ConnectionState state{core::Connection::Webhook};
        state.webhookHost = u"shop.example"_s;
        feed().setConnection(state);
        showPage(u"overview"_s);
        QVERIFY(reason().contains(u"shop.example"_s) && reason().contains(u"3 messages wait"_s));
        clickButton(button());
        QVERIFY(visibleText(*dialog()).contains(u"shop.example"_s));
        click(*dialog(), u"cancel"_s);
        QVERIFY(!sample().orders.contains(u"take over"_s));

        window().showPage(u"overview"_s);
        clickButton(button());
        click(*dialog(), u"accept"_s);
        QCOMPARE(sample().orders.last(), u"take over"_s);
    }

    void theTimeOfTheLastAnswerGoesOn()
    {
        window().setConnection({core::Connection::Connected, clock().now(), clock().now()}, {});
        showPage(u"overview"_s);
        pass(20s);

        QCOMPARE(child<QLabel>(window(), u"statusDetail"_s)->text(), u"Last answer 20 s ago"_s);
    }

    void aWaitThatTelegramOrderedIsCountedDownSecondBySecond()
    {
        core::ConnectionState state{core::Connection::Connected, clock().now(), clock().now()};
        state.heldUntil = clock().now() + 42s;
        window().setConnection(state, {});
        showPage(u"overview"_s);
        const auto *detail = child<QLabel>(window(), u"statusDetail"_s);
        QCOMPARE(detail->text(), u"Sending goes on in 0:42"_s);

        pass(1s);
        QCOMPARE(detail->text(), u"Sending goes on in 0:41"_s);
        pass(41s);
        QCOMPARE(detail->text(), u"Last answer 42 s ago"_s);
    }

    void aPauseIsSaidAndEndedFromTheBanner()
    {
        QSignalSpy resumed(&window(), &MainWindow::resumeWanted);
        QSignalSpy paused(&window(), &MainWindow::pauseWanted);
        showPage(u"overview"_s);
        click(window(), u"pause"_s);
        QCOMPARE(paused.size(), 1);

        window().setConnection(feed().connection(), core::Instant::max());
        QCOMPARE(fact(), u"Paused until you switch it on."_s);
        QCOMPARE(child<QLabel>(window(), u"statusTitle"_s)->text(), u"Paused"_s);
        clickButton(button());
        click(window(), u"pause"_s);
        QCOMPARE(resumed.size(), 2);
    }

    void practiceIsSaidOnEveryPageAndInTheTitle()
    {
        makeWindow(Mode::Practice);
        showPage(u"chats"_s);
        QCOMPARE(fact(), u"This is the practice Telegram. Nobody here is real."_s);
        QVERIFY(window().windowTitle().contains(u"PRACTICE"_s));
    }

    void theMostSeriousIsShown()
    {
        makeWindow(Mode::Practice);
        window().setConnection({core::Connection::Offline}, core::Instant::max());
        QVERIFY(fact().startsWith(u"Offline"_s));
        window().setConnection({core::Connection::Connected}, core::Instant::max());
        QVERIFY(fact().startsWith(u"Paused"_s));
        window().setConnection({core::Connection::Connected}, {});
        QVERIFY(fact().contains(u"practice"_s));
    }

    void keysLeadToThePagesAndBack()
    {
        showPage(u"overview"_s);
        const std::pair<Qt::Key, QString> keys[]{
            {Qt::Key_2, u"members"_s}, {Qt::Key_3, u"chats"_s}, {Qt::Key_4, u"activity"_s}, {Qt::Key_1, u"overview"_s}};
        for (const auto &[key, page] : keys) {
            pressInWindow(key, Qt::ControlModifier);
            QCOMPARE(window().currentPage(), page);
        }
        pressInWindow(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(window().currentPage(), u"settings"_s);
        pressInWindow(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window().currentPage(), u"overview"_s);
        pressInWindow(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!window().findChild<QLabel *>(u"statusTitle"_s)->isVisible());
    }

    void theRailIsWalkedByArrowKeys()
    {
        showPage(u"overview"_s);
        auto *rail = child<QAbstractItemView>(window(), u"railTop"_s);
        rail->setFocus();
        QTest::keyClick(rail, Qt::Key_F6);
        QVERIFY(window().page(u"overview"_s)->isAncestorOf(window().focusWidget()));
        QTest::keyClick(window().focusWidget(), Qt::Key_F6);
        QCOMPARE(window().focusWidget(), rail);
        QTest::keyClick(rail, Qt::Key_Down);
        QCOMPARE(window().currentPage(), u"members"_s);
        QTest::keyClick(rail, Qt::Key_F6);
        QVERIFY(window().page(u"members"_s)->isAncestorOf(window().focusWidget()));
    }

    void theWindowStartsWithinTheScreen()
    {
        const QRect space = window().screen()->availableGeometry();
        settings() = {};
        ui::PageRegistry none;
        MainWindow fresh(none, settings(), clock(), clock(), Mode::Real);
        fresh.show();

        QVERIFY2(space.width() < 1280, "this test wants a screen that is smaller than the window would like to be");
        QVERIFY2(fresh.frameGeometry().width() <= space.width(),
                 qPrintable(QString::number(fresh.frameGeometry().width())));
        QVERIFY(fresh.height() + u(10) <= space.height()); // the frame's height, which comes later
    }

    void aWindowOnAScreenThatIsGoneComesBackIntoSight_data()
    {
        QTest::addColumn<QRect>("remembered");
        QTest::addColumn<QRect>("place");
        QTest::newRow("in sight") << QRect(100, 100, 900, 600) << QRect(100, 100, 900, 600);
        QTest::newRow("right of all") << QRect(4000, 100, 900, 600) << QRect(1020, 100, 900, 600);
        QTest::newRow("left of all") << QRect(-3000, 100, 900, 600) << QRect(0, 100, 900, 600);
        QTest::newRow("its top above") << QRect(100, -400, 900, 600) << QRect(100, 0, 900, 600);
        QTest::newRow("below") << QRect(100, 5000, 900, 600) << QRect(100, 480, 900, 600);
        QTest::newRow("larger than any") << QRect(50, 50, 5000, 3000) << QRect(0, 0, 1920, 1080);
        QTest::newRow("mostly on the second") << QRect(1800, 100, 900, 600) << QRect(1920, 100, 900, 600);
    }
    void aWindowOnAScreenThatIsGoneComesBackIntoSight()
    {
        QFETCH(QRect, remembered);
        QFETCH(QRect, place);
        QList<QRect> screens{{0, 0, 1920, 1080}};
        if (QLatin1StringView(QTest::currentDataTag()) == "mostly on the second"_L1)
            screens << QRect(1920, 0, 1280, 800);
        QCOMPARE(placedOn(remembered, screens), place);
    }

    void theWindowIsNeverOutOfSight()
    {
        settings().setValue(u"window/place"_s, QRect(9000, -5000, 700, 500));
        ui::PageRegistry none;
        MainWindow fresh(none, settings(), clock(), clock(), Mode::Real);
        fresh.show();
        const QRect space = fresh.screen()->availableGeometry();
        QVERIFY(space.contains(fresh.geometry().topLeft()));

        fresh.move(-9000, 20); // as if its screen had gone
        fresh.raiseToFront();
        QVERIFY(space.contains(fresh.geometry().topLeft()));
    }

    void aMaximizedWindowIsMaximizedAgain()
    {
        showPage(u"chats"_s);
        window().showMaximized();
        makeWindow(Mode::Real, {});
        QVERIFY(window().isMaximized());
    }

    void theFirstTimeItIsSaidWhereAClosedWindowGoes()
    {
        window().setHidesOnClose(true);
        showActive(window());
        window().close();
        QVERIFY(window().isVisible());
        QVERIFY(fact().contains(u"goes on in the tray"_s));
        QVERIFY(reason().contains(u"Links, removals and replies"_s));
        pressInWindow(Qt::Key_Escape);
        QVERIFY(window().isVisible());
        window().close();
        clickButton(button());
        QVERIFY(!window().isVisible());

        window().raiseToFront();
        QVERIFY(!isBannerShown());
        window().close();
        QVERIFY(!window().isVisible());
    }

    void closingTwiceHidesToo()
    {
        window().setHidesOnClose(true);
        showActive(window());
        window().close();
        window().close();
        QVERIFY(!window().isVisible());
    }

    void oneCanQuitInsteadOfHiding()
    {
        QSignalSpy quits(&window(), &MainWindow::quitWanted);
        window().setHidesOnClose(true);
        showActive(window());
        window().close();
        clickButton(secondButton());
        QCOMPARE(quits.size(), 1);
    }

    void whoDoesNotWantToBeAskedIsNot()
    {
        QSignalSpy quits(&window(), &MainWindow::quitWanted);
        window().setAsksBeforeQuitting(false);
        showActive(window());
        window().close();
        QCOMPARE(quits.size(), 1);
        QVERIFY(!isBannerShown());
    }

    void minimizingHidesOnlyWhereThatIsWanted()
    {
        showActive(window());
        window().showMinimized();
        pass(0s);
        QVERIFY(window().isVisible());
        window().raiseToFront();
        window().setHidesOnMinimize(true);
        window().showMinimized();
        QTRY_VERIFY(!window().isVisible());
        window().raiseToFront();
        QVERIFY(window().isVisible() && !window().isMinimized());
    }

    void theWindowComesBackWhereItWas()
    {
        showPage(u"chats"_s);
        makeWindow();
        showActive(window());
        QCOMPARE(window().currentPage(), u"chats"_s);
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_MainWindow)
#include "tst_main_window.moc"
