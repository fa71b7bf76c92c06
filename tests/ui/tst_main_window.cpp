// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QLabel>
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
        QTest::keyClick(&window(), Qt::Key_Escape);
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
        QTest::keyClick(&window(), Qt::Key_Escape);
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
        QTest::keyClick(&window(), Qt::Key_Escape);
        QVERIFY(!isBannerShown());
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_MainWindow)
#include "tst_main_window.moc"
