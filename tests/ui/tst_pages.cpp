// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"
#include "ui/widgets/decision_card.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/search_field.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Overview, Chats with its Connect page, and Activity, by mouse and keys.
class tst_Pages final : public WindowTest {
    Q_OBJECT

    QString order() { return sample().orders.isEmpty() ? QString() : sample().orders.last(); }
    QString text(const QString &label) { return child<QLabel>(window(), label)->text(); }
    Page &showConnect()
    {
        Page &page = showPage(u"chats"_s);
        click(page, u"connectChat"_s);
        return page;
    }
    QTableView &showTab(const QString &tab)
    {
        Page &page = showPage(u"activity"_s);
        page.open(tab);
        pass(0s);
        return *page.findChild<QTableView *>(tab + u"Table"_s);
    }
    void chooseInPane(QWidget &page, const QString &text)
    {
        const QList<QAction *> actions = page.findChild<DetailsPane *>()->findChild<QMenu *>()->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(u"the pane does not offer "_s + text));
    }

private Q_SLOTS:
    // Overview

    void overviewSaysHowItIsAndWhatNeedsYou()
    {
        Page &page = showPage(u"overview"_s);
        const QString said = visibleText(page);
        for (const QString &part : {u"Working, with 3 things to look at"_s, u"1 misses a right"_s, u"2 failed"_s,
                                    u"Needs you"_s, u"1,137"_s, u"in 4 chats"_s})
            QVERIFY2(said.contains(part), qPrintable(part + u" is not in\n"_s + said));

        clickText(page, u"All decisions"_s);
        QCOMPARE(window().currentPage(), u"activity"_s);
    }

    void theOverviewLeadsToTheFirstStep()
    {
        sample().clear();
        feed().setConnection({});
        Page &overview = showPage(u"overview"_s);
        click(overview, u"nextStep"_s);
        QCOMPARE(window().currentPage(), u"settings"_s);
        QVERIFY(window().page(u"settings"_s)->findChild<QWidget *>(u"token"_s));

        feed().setConnection({core::Connection::Connected, clock().now(), clock().now()});
        showPage(u"overview"_s);
        click(overview, u"nextStep"_s);
        QCOMPARE(window().currentPage(), u"chats"_s);
        QVERIFY(window().page(u"chats"_s)->findChild<QWidget *>(u"connectSteps"_s));
    }

    void decisionsAreAnsweredOnTheOverview()
    {
        Page &page = showPage(u"overview"_s);
        click(page, u"answer-stay"_s);
        QCOMPARE(order(), u"answer 1 stay"_s);
    }

    void overviewKeepsTheOldNumbersWhenTheNewestCannotBeLoaded()
    {
        Page &page = showPage(u"overview"_s);
        sample().questionError = core::Error{core::Error::Kind::StorageFailed, {}};
        pressInWindow(Qt::Key_F5);
        pass(0s);

        QVERIFY(visibleText(page).contains(u"The last known are shown"_s));
        QVERIFY(visibleText(page).contains(u"1,137"_s));
    }

    // Chats

    void aMissingRightIsExplainedAndCheckedAgain()
    {
        Page &page = showPage(u"chats"_s);
        auto &table = *child<QTableView>(page, u"chatsTable"_s);
        clickRow(table, 2);
        const QString said = visibleText(*child<QWidget>(page, u"missingRight"_s));
        QVERIFY2(said.contains(u"missing since 07:52"_s), qPrintable(said));

        clickText(page, u"Check again"_s);
        QCOMPARE(order(), u"check 3"_s);
    }

    void disconnectingRemovesNobodyAndCanBeUndone()
    {
        Page &page = showPage(u"chats"_s);
        clickRow(*child<QTableView>(page, u"chatsTable"_s), 1);
        chooseInPane(page, u"Disconnect"_s);

        QCOMPARE(order(), u"disconnect 2"_s);
        QCOMPARE(toasts().size(), 1);
        QVERIFY(toasts().front().contains(u"Nobody was removed"_s));
        click(window(), u"undo"_s);
        QCOMPARE(order(), u"reconnect 2"_s);
    }

    void foundChatsAreConnectedOrIgnored()
    {
        Page &page = showPage(u"chats"_s);
        click(*child<QWidget>(page, u"chat-5"_s), u"ignore"_s);
        QCOMPARE(order(), u"ignore 5"_s);
        click(*child<QWidget>(page, u"chat-5"_s), u"connect"_s);
        QCOMPARE(order(), u"connect found 5"_s);
    }

    void aPublicChatIsWarnedOfAndCanUseRequests()
    {
        Page &page = showPage(u"chats"_s);
        QVERIFY(visibleText(*child<QWidget>(page, u"publicNotice"_s)).contains(u"works for everybody"_s));
        clickText(page, u"Use join requests"_s);
        QCOMPARE(order(), u"delivery 4 1"_s);
    }

    // Connect

    void theCodeCountsDownAndRunsOut()
    {
        Page &page = showConnect();
        QCOMPARE(text(u"code"_s), u"VERIFY_7KQ2M9XHRD4T"_s);
        QVERIFY(text(u"timeLeft"_s).contains(u"5:00"_s));
        click(page, u"copyCode"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"VERIFY_7KQ2M9XHRD4T"_s);

        pass(61s);
        QVERIFY2(text(u"timeLeft"_s).contains(u"3:59"_s), qPrintable(text(u"timeLeft"_s)));
        pass(240s);
        QVERIFY(text(u"timeLeft"_s).contains(u"ran out"_s));
        QVERIFY(!child<QPushButton>(page, u"copyCode"_s)->isEnabled());

        click(page, u"newCode"_s);
        QCOMPARE(sample().orders.count(u"offer"_s), 2);
        QVERIFY(text(u"timeLeft"_s).contains(u"5:00"_s));
        QVERIFY(child<QPushButton>(page, u"copyCode"_s)->isEnabled());
    }

    void whatArrivedIsExplained()
    {
        Page &page = showConnect();
        const QString said = visibleText(page);
        QVERIFY2(said.contains(u"in small letters"_s) && said.contains(u"A reply does not count"_s), qPrintable(said));
    }

    void leavingEndsTheCode()
    {
        Page &page = showConnect();
        pressInWindow(Qt::Key_Escape);
        pass(0s);

        QVERIFY(sample().orders.contains(u"end connect"_s));
        QVERIFY(child<QTableView>(page, u"chatsTable"_s)->isVisible());
    }

    void theChatThatTheCodeConnectedIsShown()
    {
        Page &page = showConnect();
        sample().progress.isUsed = true;
        sample().progress.chat = sample().chats.connected.at(1).chat;
        Q_EMIT feed().connectCodeChanged();
        pass(0s);

        QVERIFY(!sample().orders.contains(u"end connect"_s));
        QVERIFY(toasts().contains(u"\u2068Darkroom\u2069 is connected."_s));
        QVERIFY(child<DetailsPane>(page, u"chatPane"_s)->title().contains(u"Darkroom"_s));
    }

    void aCodeThatCouldNotBeMadeIsSaid()
    {
        sample().orderError = core::Error{core::Error::Kind::StorageFull, {}};
        Page &page = showConnect();

        QCOMPARE(toasts().size(), 1);
        QVERIFY(toasts().front().contains(u"The disk is full"_s));
        QVERIFY(!child<QPushButton>(page, u"copyCode"_s)->isEnabled());
    }

    // Activity

    void decisionsAreAnsweredInTheirWays()
    {
        Page &page = showPage(u"activity"_s);
        click(page, u"answer-remove"_s);
        QCOMPARE(order(), u"answer 1 remove"_s);
        click(page, u"answer-leave"_s);
        QCOMPARE(order(), u"answer 3 leave"_s);

        click(page, u"answer-until"_s);
        QWidget &until = *dialog();
        child<QDateEdit>(until, u"date"_s)->setDate(QDate(2027, 1, 31));
        click(until, u"accept"_s);
        QCOMPARE(order(), u"answer 1 until 2027-01-31T23:59:00Z"_s);
    }

    void anAnswerGivenElsewhereIsSaid()
    {
        sample().orderError = core::Error{core::Error::Kind::AlreadyDone, {}};
        Page &page = showPage(u"activity"_s);
        click(page, u"answer-stay"_s);

        QCOMPARE(toasts(), QStringList{u"It was answered elsewhere a moment before."_s});
        QVERIFY(child<QPushButton>(page, u"answer-stay"_s)->isEnabled());
    }

    void anAnswerThatFailedCanBeGivenAgain()
    {
        Page &page = showPage(u"activity"_s);
        sample().orderError = core::Error{core::Error::Kind::StorageFailed, {}};
        sample().questionError = sample().orderError;
        click(page, u"answer-stay"_s);
        QVERIFY(!toasts().isEmpty());

        QVERIFY(child<QPushButton>(page, u"answer-stay"_s)->isEnabled());
    }

    void aChosenQuestionIsExplained()
    {
        Page &page = showPage(u"activity"_s);
        QTest::mouseClick(page.findChild<DecisionCard *>(), Qt::LeftButton, {}, {5, 5});
        const QString said = visibleText(*child<DetailsPane>(page, u"activityPane"_s));
        QVERIFY2(said.contains(u"What each answer does"_s), qPrintable(said));
    }

    void theKeyboardHasAnswersExplainedToo()
    {
        Page &page = showPage(u"activity"_s);
        auto *explain = child<QPushButton>(page, u"explain"_s);
        focusByKeyboard(*explain);
        QTest::keyClick(explain, Qt::Key_Space);
        QVERIFY(visibleText(*child<DetailsPane>(page, u"activityPane"_s)).contains(u"What each answer does"_s));
    }

    void whoIsAboutToAnswerIsNotDisturbed()
    {
        for (const QString &id : {u"activity"_s, u"overview"_s}) {
            Page &page = showPage(id);
            auto *button = child<QPushButton>(page, u"answer-stay"_s);
            focusByKeyboard(*button);
            sample().decisions.back().userName += u" Junior"_s; // another question changed
            Q_EMIT feed().decisionsChanged();
            pass(0s);
            QVERIFY(button->hasFocus());
        }
    }

    void questionsThatCannotBeLoadedAreSaidOnce()
    {
        sample().questionError = core::Error{core::Error::Kind::StorageFailed, {}};
        Page &page = showPage(u"activity"_s);
        page.refresh();
        pass(0s);
        QVERIFY(visibleText(*child<QWidget>(page, u"notice"_s)).contains(u"could not be read"_s));
        QVERIFY(toasts().isEmpty());

        sample().questionError.reset();
        pressInWindow(Qt::Key_F5);
        pass(0s);
        QVERIFY(!page.findChild<QWidget *>(u"notice"_s)->isVisible());
    }

    void everyListIsSearched()
    {
        QTableView &failed = showTab(u"failed"_s);
        const int all = failed.model()->rowCount();
        QVERIFY(all > 0);
        pressInWindow(Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(window().focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, u"nobody is called so"_s);
        pass(200ms);
        QCOMPARE(failed.model()->rowCount(), 0);
        const QString said = visibleText(*window().page(u"activity"_s));
        QVERIFY2(said.contains(u"Nothing in this list has these words."_s) && !said.contains(u"Nothing failed."_s),
                 qPrintable(said));
        search->clear();
        pass(200ms);
        QCOMPARE(failed.model()->rowCount(), all);
    }

    void longListsSayThatTheyGoOn()
    {
        const auto row = sample().audit.front();
        while (sample().audit.size() < 450) {
            sample().audit.push_back(row);
            sample().audit.back().id = qint64(sample().audit.size());
        }
        QTableView &log = showTab(u"log"_s);
        QCOMPARE(log.model()->rowCount(), 201);
        Page &page = *window().page(u"activity"_s);
        QVERIFY(visibleText(page).contains(u"201 are loaded, and there are more."_s));
        click(page, u"showMore"_s);
        pass(0s);
        QCOMPARE(log.model()->rowCount(), 450);
        QVERIFY(!visibleText(page).contains(u"there are more"_s));
    }

    void aListThatEndsSaysNothingOfMore()
    {
        const auto row = sample().audit.front();
        while (sample().audit.size() < 200) {
            sample().audit.push_back(row);
            sample().audit.back().id = qint64(sample().audit.size());
        }
        showTab(u"log"_s);
        QVERIFY(!visibleText(*window().page(u"activity"_s)).contains(u"there are more"_s));
    }

    void aSearchHidesNoChatThatSomethingLeadsTo()
    {
        Page &page = showPage(u"chats"_s);
        pressInWindow(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(window().focusWidget(), u"nothing is called so"_s);
        pass(200ms);
        QVERIFY(visibleText(page).contains(u"No chat has these words."_s));
        page.open(u"chat/"_s + sample().chats.connected.front().chat.key.toString());
        pass(200ms);
        QVERIFY(child<DetailsPane>(page, u"chatPane"_s));
        QVERIFY(child<QTableView>(page, u"chatsTable"_s)->model()->rowCount() > 1);
    }

    void whatIsKeptGetsOlder()
    {
        Page &page = showPage(u"activity"_s);
        const QString today = visibleText(*page.findChild<DecisionCard *>());
        clock().advance(48h);
        page.refresh();
        pass(0s);
        QVERIFY(visibleText(*page.findChild<DecisionCard *>()) != today);
    }

    void manyChatsAreSearched()
    {
        Page &page = showPage(u"chats"_s);
        QVERIFY(!page.findChild<SearchField *>()->isVisible());
        pressInWindow(Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(window().focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, u"darkroom"_s);
        pass(200ms);
        auto *table = child<QTableView>(page, u"chatsTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        pass(200ms);
        QVERIFY(table->model()->rowCount() > 1);
    }

    void uncertainCallsAreSentAgainOrDropped()
    {
        QTableView &table = showTab(u"uncertain"_s);
        clickRow(table, 0);
        click(window(), u"sendAgain"_s);
        QCOMPARE(order(), u"send again 3"_s);

        clickRow(table, 0);
        click(window(), u"drop"_s);
        QCOMPARE(order(), u"drop 3"_s);
    }

    void failedCallsSayWhyAndAreTriedAgain()
    {
        QTableView &table = showTab(u"failed"_s);
        clickRow(table, 0);
        QVERIFY(visibleText(window()).contains(u"The bot lacks the right for this."_s));
        click(window(), u"sendAgain"_s);
        QCOMPARE(order(), u"send again 4"_s);
    }

    void waitingCallsAreDropped()
    {
        clickRow(showTab(u"pending"_s), 0);
        QVERIFY(!window().findChild<QPushButton *>(u"sendAgain"_s));
        click(window(), u"drop"_s);
        QCOMPARE(order(), u"drop 1"_s);
    }

    void failedUpdatesAreTriedAgain()
    {
        clickRow(showTab(u"unhandled"_s), 0);
        QVERIFY(visibleText(window()).contains(u"\"update_id\":90012345"_s));
        click(window(), u"tryAgain"_s);
        QCOMPARE(order(), u"try 1"_s);
    }

    void theTabsSayHowMuchIsBehindThem()
    {
        Page &page = showPage(u"activity"_s);
        auto *tabs = child<QTabBar>(page, u"tabs"_s);
        QCOMPARE(tabs->accessibleTabName(3), u"Failed, 2"_s);
        QVERIFY(tabs->tabButton(3, QTabBar::RightSide)->isVisible());

        sample().activityCounts.failed = 0;
        Q_EMIT feed().outboxChanged();
        pass(0s);
        QVERIFY(!tabs->tabButton(3, QTabBar::RightSide));
    }

    void theLogIsSearchedAndCopied()
    {
        showTab(u"log"_s);
        Page &page = *window().page(u"activity"_s);
        pressInWindow(Qt::Key_F, Qt::ControlModifier);
        auto *search = child<QLineEdit>(page, u"search"_s);
        QTest::keyClicks(search, u"Zo"_s);
        pass(200ms);
        QCOMPARE(sample().lastAuditFilter.text, u"Zo"_s);

        clickText(page, u"Copy as text"_s);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4);
    }

    void theQuestionsAreCopiedToo()
    {
        Page &page = showPage(u"activity"_s);
        clickText(page, u"Copy as text"_s);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
        QCOMPARE(toasts(), QStringList{u"3 lines were copied."_s});
    }

    void aLogEntryLeadsToItsPerson()
    {
        clickRow(showTab(u"log"_s), 0);
        click(window(), u"openPerson"_s);
        pass(0s);

        QCOMPARE(window().currentPage(), u"members"_s);
        QVERIFY(window().page(u"members"_s)->findChild<DetailsPane *>()->title().contains(u"ليلى"_s));
    }

    void aLogEntryOfAnAbsenceSaysWhenItWasHeardOf()
    {
        sample().audit.front().at = start - 26h;
        sample().audit.front().noted = start - 1min;
        clickRow(showTab(u"log"_s), 1);
        QVERIFY(!visibleText(window()).contains(u"Heard of"_s));
        clickRow(showTab(u"log"_s), 0);

        const QString pane = visibleText(*window().page(u"activity"_s)->findChild<DetailsPane *>());
        QVERIFY2(pane.contains(u"Heard of\n"_s) && pane.contains(u"09:41"_s), qPrintable(pane));
    }

    void emptyTabsSayThatAllIsWell()
    {
        sample().clear();
        makeWindow();
        Page &page = showPage(u"activity"_s);
        QVERIFY(visibleText(page).contains(u"Nothing waits for you."_s));
        page.open(u"failed"_s);
        pass(0s);
        QVERIFY(visibleText(page).contains(u"Nothing failed."_s));
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_Pages)
#include "tst_pages.moc"
