// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The Members page and its dialogs, by mouse and keys.
class tst_MembersPage final : public WindowTest {
    Q_OBJECT

    using Added = core::commands::AddOutcome;
    using Removed = core::commands::RemovalOutcome;
    static constexpr core::UserId layla{6120337001}; //!< the first row

    void setUp() override
    {
        WindowTest::setUp();
        sample().addOutcomes = {{core::ChatKey(1)}};
        sample().removalOutcomes = {{layla, core::ChatKey(1), Removed::Kind::WillRemove},
                                    {layla, core::ChatKey(2), Removed::Kind::NotInside},
                                    {layla, core::ChatKey(3), Removed::Kind::BotLacksRight}};
    }

    QTableView &showTable()
    {
        showPage(u"members"_s);
        return *window().findChild<QTableView *>(u"membersTable"_s);
    }
    QWidget &openAdd()
    {
        showPage(u"members"_s);
        pressInWindow(Qt::Key_N, Qt::ControlModifier);
        return *dialog();
    }
    QWidget &openRemove()
    {
        QTableView &table = showTable();
        clickRow(table, 0);
        QTest::keyClick(&table, Qt::Key_Delete);
        return *dialog();
    }
    void type(QWidget &dialog, const QString &who)
    {
        auto *edit = child<QLineEdit>(dialog, u"who"_s);
        edit->setFocus();
        QTest::keyClicks(edit, who);
        pass(200ms);
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->hide();
    }
    QString footNote(QWidget &dialog) { return child<QLabel>(dialog, u"footNote"_s)->text(); }
    QPushButton *acceptButton(QWidget &dialog) { return child<QPushButton>(dialog, u"accept"_s); }
    //! The last order, the questions before it aside.
    QString order() { return sample().orders.isEmpty() ? QString() : sample().orders.last(); }
    QMenu *moreMenu() { return window().findChild<DetailsPane *>()->findChild<QMenu *>(); }
    void choose(const QString &text)
    {
        const QList<QAction *> actions = moreMenu()->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(u"the pane does not offer "_s + text));
    }
    //! 120 of them, each with a name of its own.
    void addOlderEntries()
    {
        for (int i = 0; i < 120; ++i)
            sample().olderTimeline.push_back({.at = start - 1000h,
                                              .what = core::queries::TimelineEvent{u"left"_s},
                                              .chat = core::ChatKey(2),
                                              .chatTitle = u"Darkroom %1"_s.arg(i),
                                              .id = 120 - i});
        sample().details.timeline.hasMore = true;
    }
    QAbstractItemModel *timelineModel() { return window().findChild<QAbstractItemView *>(u"timeline"_s)->model(); }
    QStringList timelineLines()
    {
        QStringList lines;
        for (int row = 0; row < timelineModel()->rowCount(); ++row)
            lines << timelineModel()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return lines;
    }

private Q_SLOTS:
    void addsAPersonChosenFromTheSuggestions()
    {
        QWidget &add = openAdd();
        auto *who = child<QLineEdit>(add, u"who"_s);
        QTest::keyClicks(who, u"Zo"_s);
        pass(200ms);
        auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(popup);
        QCOMPARE(popup->model()->rowCount(), 1);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        click(add, u"chat-1"_s);
        click(add, u"accept"_s);

        QCOMPARE(order(), u"add 7208816402 to 1 ever link"_s);
        QVERIFY(!hasDialog());
        QCOMPARE(toasts().size(), 1);
        QVERIFY(toasts().front().contains(u"Zoë Brandström"_s));
        pressInWindow(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(order(), u"undo 7"_s);
        QVERIFY(toasts().isEmpty());
    }

    void addsByNameOrId_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ordered");
        QTest::newRow("@name") << u"@new_person"_s << u"@new_person"_s;
        QTest::newRow("id") << u" 5812604417 "_s << u"5812604417"_s;
    }
    void addsByNameOrId()
    {
        QFETCH(QString, typed);
        QFETCH(QString, ordered);
        QWidget &add = openAdd();
        type(add, typed);
        click(add, u"chat-2"_s);
        click(add, u"byRequest"_s);
        click(add, u"accept"_s);

        QCOMPARE(order(), u"add %1 to 2 ever request"_s.arg(ordered));
    }

    void proposesWhatTheChatsAreSetTo()
    {
        for (core::queries::ChatRow &row : sample().chats.connected)
            row.chat.delivery = row.chat.key == core::ChatKey(2) ? core::Delivery::Request : core::Delivery::Link;
        QWidget &add = openAdd();
        type(add, u"@new_person"_s);
        click(add, u"chat-2"_s);
        QVERIFY(child<QRadioButton>(add, u"byRequest"_s)->isChecked());
        click(add, u"chat-1"_s); // links where both go
        QVERIFY(child<QRadioButton>(add, u"byLink"_s)->isChecked());
        click(add, u"byLink"_s); // what is chosen by hand stays
        click(add, u"chat-1"_s);
        QVERIFY(child<QRadioButton>(add, u"byLink"_s)->isChecked());
        click(add, u"accept"_s);

        QCOMPARE(order(), u"add @new_person to 2 ever link"_s);
    }

    void addsUntilADay()
    {
        QWidget &add = openAdd();
        type(add, u"5812604417"_s);
        click(add, u"chat-1"_s);
        click(add, u"chat-2"_s);
        click(add, u"until"_s);
        click(add, u"accept"_s);

        QCOMPARE(order(), u"add 5812604417 to 1,2 2026-12-21T23:59:00Z link"_s);
    }

    void addingSaysWhyItCannotBeDoneYet()
    {
        QWidget &add = openAdd();
        QVERIFY(!acceptButton(add)->isEnabled());
        QVERIFY(footNote(add).startsWith(u"Say who"_s));
        type(add, u"somebody"_s);
        QVERIFY(footNote(add).startsWith(u"Say who"_s));
        type(add, u""_s);
        child<QLineEdit>(add, u"who"_s)->clear();
        type(add, u"@somebody"_s);
        QCOMPARE(footNote(add), u"Choose at least one chat."_s);
        click(add, u"chat-1"_s);
        QVERIFY(acceptButton(add)->isEnabled());
        QVERIFY(footNote(add).contains(u"10 seconds"_s));
    }

    void whatWasRefusedIsSaidInTheDialogWhichStays()
    {
        QWidget &add = openAdd();
        type(add, u"5812604417"_s);
        click(add, u"chat-1"_s);
        sample().orderError = core::Error{core::Error::Kind::StorageFull, u"SQLITE_FULL"_s};
        click(add, u"accept"_s);

        QVERIFY(hasDialog());
        QVERIFY(visibleText(add).contains(u"The disk is full"_s));
        QVERIFY(!visibleText(add).contains(u"SQLITE"_s));
        QVERIFY(acceptButton(add)->isEnabled());

        sample().orderError.reset();
        click(add, u"accept"_s);
        QVERIFY(!hasDialog());
    }

    void escapeClosesTheDialogAndOrdersNothing()
    {
        QWidget &add = openAdd();
        type(add, u"5812604417"_s);
        QTest::keyClick(&add, Qt::Key_Escape);

        QVERIFY(!hasDialog());
        QVERIFY(sample().orders.isEmpty());
    }

    void aLinkThatCouldNotBeSentIsShownWithItsReason()
    {
        core::Invite invite;
        invite.state = core::InviteState::Open;
        invite.link = u"https://t.me/+Xy7personal"_s;
        invite.delivered = core::InviteDelivery::NeverStarted;
        sample().details.chats.at(2).invite = invite;
        sample().details.member.directMessages = core::DirectMessages::Never;
        clickRow(showTable(), 0);
        const QString pane = visibleText(*window().findChild<DetailsPane *>());
        QVERIFY(pane.contains(invite.link));
        QVERIFY2(pane.contains(u"never pressed Start"_s), qPrintable(pane));

        click(window(), u"copyLink"_s);

        QCOMPARE(QGuiApplication::clipboard()->text(), invite.link);
    }

    void removesWithUndo()
    {
        QWidget &remove = openRemove();
        const QString said = visibleText(remove);
        QVERIFY2(said.contains(u"Journal"_s) && said.contains(u"Critique Circle"_s), qPrintable(said));
        click(remove, u"accept"_s);

        QCOMPARE(order(), u"remove 6120337001 from all remove"_s);
        QCOMPARE(toasts().size(), 1);
        QVERIFY(toasts().front().contains(u"1 could not be done"_s));
        click(window(), u"undo"_s);
        QCOMPARE(order(), u"undo 8"_s);
    }

    void removesInOtherWays_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("ban") << u"ban"_s;
        QTest::newRow("none") << u"none"_s;
    }
    void removesInOtherWays()
    {
        QFETCH(QString, choice);
        QWidget &remove = openRemove();
        click(remove, choice);
        click(remove, u"someChats"_s);
        QVERIFY(!acceptButton(remove)->isEnabled());
        QCOMPARE(footNote(remove), u"Choose at least one chat."_s);
        click(remove, u"chat-2"_s);
        click(remove, u"accept"_s);

        QCOMPARE(order(), u"remove 6120337001 from 2 "_s + choice);
    }

    void undoEndsAfterTenSeconds()
    {
        click(openRemove(), u"accept"_s);
        pass(9s);
        QVERIFY(window().findChild<Toast *>()->canUndo());

        pass(2s);
        pressInWindow(Qt::Key_Z, Qt::ControlModifier);

        QVERIFY(order().startsWith(u"remove "_s));
        QVERIFY(toasts().isEmpty());
    }

    void anUndoThatComesTooLateIsSaid()
    {
        click(openRemove(), u"accept"_s);
        sample().orderError = core::Error{core::Error::Kind::NotFound, {}};

        pressInWindow(Qt::Key_Z, Qt::ControlModifier);

        QCOMPARE(order(), u"undo 8"_s);
        QCOMPARE(toasts(), QStringList{u"It was too late to take it back: it has been done."_s});
    }

    void severalPeopleAreRemovedAtOnce()
    {
        QTableView &table = showTable();
        clickRow(table, 0);
        clickRow(table, 2, Qt::ControlModifier);
        QVERIFY(visibleText(window()).contains(u"2 people"_s));
        QVERIFY(child<QLabel>(window(), u"footCount"_s)->text().contains(u"2 selected"_s));
        click(window(), u"removeMember"_s);
        click(*dialog(), u"accept"_s);

        QCOMPARE(order(), u"remove 6120337001,5812604417 from all remove"_s);
    }

    void searchesAfterAPauseAndClearsWithEscape()
    {
        QTableView &table = showTable();
        pressInWindow(Qt::Key_F, Qt::ControlModifier);
        auto *search = child<QLineEdit>(window(), u"search"_s);
        QCOMPARE(window().focusWidget(), search);
        QTest::keyClicks(search, u"Zo"_s);
        QCOMPARE(sample().lastFilter.text, QString());
        pass(200ms);
        QCOMPARE(sample().lastFilter.text, u"Zo"_s);
        QCOMPARE(table.model()->rowCount(), 1);

        QTest::keyClicks(search, u"!!"_s);
        pass(200ms);
        QVERIFY(visibleText(window()).contains(u"Nobody matches"_s));
        QVERIFY(!table.isVisible());

        QTest::keyClick(search, Qt::Key_Escape);
        pass(200ms);
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->rowCount(), 12);
    }

    void filtersByStatusWithCounts()
    {
        showTable();
        const auto chips = window().findChild<QWidget *>(u"membersPage"_s)->findChildren<QAbstractButton *>();
        const auto chip = std::find_if(chips.begin(), chips.end(), [](const QAbstractButton *button) {
            return button->accessibleName() == u"Banned, 9"_s && button->isVisible();
        });
        QVERIFY(chip != chips.end());
        clickButton(*chip);
        QCOMPARE(sample().lastFilter.status, core::queries::MemberStatusFilter::Banned);

        pressInWindow(Qt::Key_Escape);
        QCOMPARE(sample().lastFilter.status, core::queries::MemberStatusFilter::All);
    }

    void sortsByWhatTheStoreCanSortBy()
    {
        QTableView &table = showTable();
        QHeaderView *header = table.horizontalHeader();
        const auto clickHeader = [&](int section) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(section) + 20, header->height() / 2});
        };
        clickHeader(0);
        QCOMPARE(sample().lastFilter.sort, core::queries::MemberSort::Name);
        QCOMPARE(header->sortIndicatorSection(), 0);

        clickHeader(1); // the state has no order
        QCOMPARE(sample().lastFilter.sort, core::queries::MemberSort::Name);
        QCOMPARE(header->sortIndicatorSection(), 0);

        clickHeader(3);
        QCOMPARE(sample().lastFilter.sort, core::queries::MemberSort::Until);
    }

    void inALowWindowTheNotesScrollWithTheRest()
    {
        doubleTheText();
        makeWindow(Mode::Real, {960, 600});
        QTableView &table = showTable();
        clickRow(table, 0);
        QTest::keyClick(&table, Qt::Key_Return);
        pass(0s);
        auto *tags = child<QLineEdit>(window(), u"tags"_s);
        QVERIFY(tags->height() >= tags->minimumSizeHint().height());
        tags->setFocus();

        window().resize(1280, 1400);
        QCoreApplication::processEvents();
        QVERIFY(tags->hasFocus()); // moved to the bottom of the pane, with the words in it
        QCOMPARE(tags->parentWidget()->parentWidget(), window().findChild<DetailsPane *>());
    }

    void notesAndTagsSaveThemselves()
    {
        clickRow(showTable(), 0);
        auto *note = child<QPlainTextEdit>(window(), u"note"_s);
        note->setFocus();
        note->clear();
        QTest::keyClicks(note, u"Ask in May"_s);
        auto *tags = child<QLineEdit>(window(), u"tags"_s);
        tags->setFocus();
        tags->clear();
        QTest::keyClicks(tags, u"early, , early,late"_s);
        pass(1s);

        QVERIFY(sample().orders.contains(u"note 6120337001 Ask in May"_s));
        QVERIFY(sample().orders.contains(u"tags 6120337001 early;late"_s));
    }

    void wordsThatAreNotSavedYetOutliveNews()
    {
        QTableView &table = showTable();
        clickRow(table, 0);
        auto *note = child<QPlainTextEdit>(window(), u"note"_s);
        note->setFocus();
        note->clear();
        QTest::keyClicks(note, u"just typed"_s);
        table.setFocus();
        Q_EMIT feed().membersChanged();
        QCoreApplication::processEvents();

        QCOMPARE(note->toPlainText(), u"just typed"_s);
        pass(1s);
        QVERIFY(sample().orders.contains(u"note 6120337001 just typed"_s));
    }

    void notesAreSavedWhenSomebodyElseIsChosen()
    {
        QTableView &table = showTable();
        clickRow(table, 0);
        auto *note = child<QPlainTextEdit>(window(), u"note"_s);
        note->setFocus();
        note->clear();
        QTest::keyClicks(note, u"half a sen"_s);
        clickRow(table, 1);

        QCOMPARE(order(), u"note 6120337001 half a sen"_s);
        QCOMPARE(note->toPlainText(), sample().details.member.note);
    }

    void forgetsAfterAQuestion()
    {
        clickRow(showTable(), 0);
        choose(u"Forget this person…"_s);
        click(*dialog(), u"cancel"_s);
        QVERIFY(!hasDialog());
        QVERIFY(sample().orders.isEmpty());

        choose(u"Forget this person…"_s);
        click(*dialog(), u"accept"_s);
        QCOMPARE(order(), u"forget 6120337001"_s);
        QCOMPARE(toasts(), QStringList{u"Forgotten."_s});
    }

    void forgetsOnlyWhoWasNamed()
    {
        clickRow(showTable(), 0);
        choose(u"Forget this person…"_s);
        QWidget *question = dialog();
        window().showPage(u"members"_s, u"member/5812604417"_s); // as a click on a notification does
        pass(0s);
        click(*question, u"accept"_s);
        QCOMPARE(order(), u"forget 6120337001"_s);
    }

    void exportsWhatIsKnown()
    {
        QTemporaryDir folder;
        clickRow(showTable(), 0);
        choose(u"Export what is known…"_s);
        auto *file = qobject_cast<QFileDialog *>(dialog());
        QVERIFY(file);
        Q_EMIT file->fileSelected(folder.filePath(u"person.json"_s));
        file->reject();

        QFile written(folder.filePath(u"person.json"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("6120337001"));
        QCOMPARE(written.permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup), QFileDevice::Permissions());
    }

    void failedLoadKeepsOldRowsAndSaysSo()
    {
        QTableView &table = showTable();
        sample().questionError = core::Error{core::Error::Kind::StorageFailed, u"disk I/O error"_s};
        pressInWindow(Qt::Key_F5);
        pass(0s);

        QVERIFY(visibleText(*child<QWidget>(window(), u"notice"_s)).contains(u"could not be loaded"_s));
        QVERIFY(!visibleText(window()).contains(u"I/O"_s));
        QCOMPARE(table.model()->rowCount(), 12);

        sample().questionError.reset();
        pressInWindow(Qt::Key_F5);
        pass(0s);
        QVERIFY(!window().findChild<QWidget *>(u"membersPage"_s)->findChild<QWidget *>(u"notice"_s)->isVisible());
    }

    void anEmptyProfileShowsTheWaysIn()
    {
        sample().clear();
        makeWindow();
        showPage(u"members"_s);
        QVERIFY(visibleText(window()).contains(u"nobody has come through yet"_s));

        clickText(window(), u"To the chats"_s);
        QCOMPARE(window().currentPage(), u"chats"_s);
    }

    void walksByKeysAlone()
    {
        QTableView &table = showTable();
        table.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        pass(0s);
        const auto *pane = window().findChild<DetailsPane *>();
        QVERIFY(pane->isVisible());
        QVERIFY2(pane->title().contains(u"Тимур"_s), qPrintable(pane->title()));

        QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
        QCOMPARE(window().focusWidget(), &table);

        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 12); // twelve, below the header
    }

    void failedRemovalIsNamedAndLeadsToWhereItIsDecided()
    {
        clickRow(showTable(), 2); // the sample's details are hers
        auto *pane = window().findChild<DetailsPane *>();
        const QString words = visibleText(*child<QWidget>(*pane, u"failedCall"_s));
        QVERIFY(words.contains(u"Remove"_s) && words.contains(u"Critique Circle"_s));
        QVERIFY(words.contains(u"The bot lacks the right for this."_s));

        click(*pane, u"decideFailedCall"_s);

        auto *failed = window().findChild<QTableView *>(u"failedTable"_s);
        QVERIFY(failed->isVisible());
        QCOMPARE(failed->selectionModel()->selectedRows().size(), 1);
        clickText(window(), u"Send again"_s);
        QCOMPARE(order(), u"send again 4"_s);
    }

    void timelineTellsOfMessagesAndQuestionsToo()
    {
        clickRow(showTable(), 2);
        QStringList lines = timelineLines();

        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.filter(u"You were asked whether they may stay"_s)
                    .join(QString())
                    .contains(u"The answer was “Let stay” (you, in Telegram)."_s));
        QVERIFY(
            lines.filter(u"Message with the links: not sent."_s).join(QString()).contains(u"never pressed Start"_s));
    }

    void olderEntriesComeWhenAskedForAndStay()
    {
        addOlderEntries();
        clickRow(showTable(), 2);
        QCOMPARE(timelineLines().size(), 6);

        child<QPushButton>(window(), u"older"_s)->click();
        QTRY_COMPARE(timelineLines().size(), 106);
        QSignalSpy reset(timelineModel(), &QAbstractItemModel::modelReset);
        sample().details.state = core::queries::MemberState::Outside;
        Q_EMIT feed().membersChanged(); // the newest come anew, the older ones stay
        QTRY_COMPARE(reset.count(), 1);
        QTRY_COMPARE(timelineLines().size(), 106);
        child<QPushButton>(window(), u"older"_s)->click();
        QTRY_COMPARE(timelineLines().size(), 126);
        QCOMPARE(timelineLines().removeDuplicates(), 0);
        QVERIFY(!window().findChild<QPushButton *>(u"older"_s)->isVisible());
    }

    void olderEntriesComeOnceHoweverOftenTheyAreAskedFor()
    {
        addOlderEntries();
        clickRow(showTable(), 2);
        auto *older = child<QPushButton>(window(), u"older"_s);
        older->click();
        older->click(); // before the answer
        QTRY_COMPARE(timelineLines().size(), 106);
        pass(0s);
        QCOMPARE(timelineLines().size(), 106);

        older->click();
        QTRY_COMPARE(timelineLines().size(), 126);
        QCOMPARE(timelineLines().removeDuplicates(), 0);
    }

    void anAnswerThatTheNewestOvertookIsDropped()
    {
        addOlderEntries();
        clickRow(showTable(), 2);
        sample().details.state = core::queries::MemberState::Outside;
        Q_EMIT feed().membersChanged();
        child<QPushButton>(window(), u"older"_s)->click(); // asked about what the next answer replaces

        QTRY_COMPARE(timelineLines().size(), 106);
        pass(0s);
        QCOMPARE(timelineLines().size(), 106);
        QCOMPARE(timelineLines().removeDuplicates(), 0);
    }

    void whatIsShownStaysWhileNothingChanges()
    {
        addOlderEntries();
        clickRow(showTable(), 2);
        child<QPushButton>(window(), u"older"_s)->click();
        QTRY_COMPARE(timelineLines().size(), 106);
        auto *pane = window().findChild<DetailsPane *>();
        const QPointer<QPushButton> decide = child<QPushButton>(*pane, u"decideFailedCall"_s);
        decide->setFocus();
        auto *bar = pane->findChild<QScrollArea *>()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        const int place = bar->value();
        QVERIFY(place > 0);
        const auto happens = [this] {
            Q_EMIT feed().auditChanged(); // about somebody else
            Q_EMIT feed().membersChanged();
            pass(0s);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };

        happens();
        QCOMPARE(child<QPushButton>(*pane, u"decideFailedCall"_s), decide.data());
        QCOMPARE(window().focusWidget(), decide.data());
        QCOMPARE(bar->value(), place);
        QCOMPARE(timelineLines().size(), 106);

        sample().details.chats.at(2).failed.reset();
        sample().details.member.directMessages = core::DirectMessages::Blocked;
        happens();
        QVERIFY(!decide);
    }

    void daysAreNamedAnewWhenTheyPass()
    {
        clickRow(showTable(), 2);
        auto *pane = window().findChild<DetailsPane *>();
        QVERIFY(visibleText(*pane).contains(u"today 09:"_s)); // last seen

        pass(24h);
        Q_EMIT feed().auditChanged();
        pass(0s);

        QVERIFY(!visibleText(*pane).contains(u"today 09:"_s));
        QVERIFY(visibleText(*pane).contains(u"yesterday 09:"_s));
    }

    void sameDetailsAreShownAgainAfterSeveralPeople()
    {
        QTableView &table = showTable();
        clickRow(table, 2);
        auto *pane = window().findChild<DetailsPane *>();
        const QString words = visibleText(*pane);
        clickRow(table, 3, Qt::ControlModifier);
        QVERIFY(visibleText(*pane).contains(u"2 people"_s));

        clickRow(table, 2);
        pass(0s);

        QCOMPARE(visibleText(*pane), words);
    }

    void whatHappensMeanwhileRepeatsNoEntry()
    {
        addOlderEntries();
        clickRow(showTable(), 2);
        auto &entries = sample().details.timeline.entries;
        entries.insert(entries.begin(),
                       {start, core::queries::TimelineEvent{u"left"_s}, core::ChatKey(2), u"Just now"_s});
        child<QPushButton>(window(), u"older"_s)->click();
        QTRY_COMPARE(timelineLines().size(), 106);
        QCOMPARE(timelineLines().removeDuplicates(), 0);

        Q_EMIT feed().membersChanged();
        QTRY_VERIFY(timelineLines().front().contains(u"Just now"_s));
        QTRY_COMPARE(timelineLines().size(), 106);
        QCOMPARE(timelineLines().removeDuplicates(), 0);
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_MembersPage)
#include "tst_members_page.moc"
