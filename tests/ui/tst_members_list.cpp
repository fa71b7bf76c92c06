// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"
#include "ui/models/members_model.h"
#include "ui/pages/members/invite_dialog.h"
#include "ui/pages/members/member_exporter.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/table.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The list of members as a whole: many of them, saved filters, copying, exporting, and orders about all who are chosen.
class tst_MembersList final : public WindowTest {
    Q_OBJECT

    using Invite = core::commands::InviteOutcome::Kind;

    Table &showTable()
    {
        showPage(u"members"_s);
        return *window().findChild<Table *>(u"membersTable"_s);
    }
    //! That many people, and a window that shows them.
    Table &showMany(int count)
    {
        sample().members.clear();
        for (int i = 0; i < count; ++i)
            sample().members.push_back({.id = core::UserId(1000 + i), .name = u"Person %1"_s.arg(i)});
        makeWindow();
        return showTable();
    }
    Table &chooseAll()
    {
        Table &table = showTable();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        pass(0s);
        return table;
    }
    [[nodiscard]] QString order() { return sample().orders.isEmpty() ? QString() : sample().orders.last(); }
    [[nodiscard]] QStringList ordersOf(const QString &word)
    {
        return sample().orders.filter(QRegularExpression(u"^"_s + word));
    }
    [[nodiscard]] QString footCount() { return child<QLabel>(window(), u"footCount"_s)->text(); }
    QPushButton *acceptButton(QWidget &dialog) { return child<QPushButton>(dialog, u"accept"_s); }
    QMenu *openSavedFilters()
    {
        auto *button = child<QPushButton>(window(), u"savedFilters"_s);
        // A menu of a button has an event loop of its own: it is opened by itself.
        button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
        return button->menu();
    }
    void saveFilter(const QString &name)
    {
        openSavedFilters();
        chooseFromMenu(u"Save what is shown now…"_s);
        QTest::keyClicks(child<QLineEdit>(*dialog(), u"filterName"_s), name);
        click(*dialog(), u"accept"_s);
    }
    static QStringList textsOf(const QMenu &menu)
    {
        QStringList texts;
        const QList<QAction *> actions = menu.actions();
        for (const QAction *action : actions)
            texts << action->text();
        return texts;
    }
    void search(const QString &text)
    {
        auto *field = child<QLineEdit>(window(), u"search"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        pass(200ms);
    }

private Q_SLOTS:
    void theLastOfManyRowsIsReachedAtOnce()
    {
        Table &table = showMany(50'000);
        QCOMPARE(table.model()->rowCount(), 50'000);
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
        table.viewport()->repaint();
        pass(0s);

        const QModelIndex last = table.model()->index(49'999, 0);
        QTRY_COMPARE(last.data(Qt::DisplayRole).toString().contains(u"Person 49999"_s), true);
        QVERIFY(table.viewport()->rect().intersects(table.visualRect(last)));
        QVERIFY(sample().rowsAsked < 1000);
    }

    void everybodyIsChosenWithoutBeingBrought()
    {
        showMany(50'000);
        chooseAll();

        QVERIFY2(footCount().contains(u"50,000 selected"_s), qPrintable(footCount()));
        QVERIFY(visibleText(window()).contains(u"50,000 people"_s));
        QVERIFY(sample().rowsAsked < 1000);
    }

    void choiceSurvivesNews()
    {
        Table &table = showMany(3000);
        clickRow(table, 1);
        clickRow(table, 3, Qt::ControlModifier);
        std::rotate(sample().members.begin(), sample().members.begin() + 2, sample().members.begin() + 9);
        Q_EMIT feed().membersChanged();
        pass(0s);

        QTRY_COMPARE(static_cast<MembersModel *>(table.model())->usersIn(table.selectionModel()->selection()),
                     (std::vector{core::UserId(1003), core::UserId(1001)}));
        QVERIFY(footCount().contains(u"2 selected"_s));
    }

    void newsOfManyComeAtMostOnceASecond()
    {
        showMany(3000);
        Q_EMIT feed().membersChanged();
        pass(0s);
        sample().lastFilter = {.text = u"nobody asked"_s};
        Q_EMIT feed().membersChanged();
        Q_EMIT feed().membersChanged();
        QCOMPARE(sample().lastFilter.text, u"nobody asked"_s);
        pass(1s);
        QCOMPARE(sample().lastFilter.text, QString());
    }

    void aFilterIsSavedUnderANameAndChosenAgain()
    {
        showTable();
        search(u"Zo"_s);
        saveFilter(u"Z people"_s);
        QVERIFY(!hasDialog());
        pressInWindow(Qt::Key_Escape);
        pass(200ms);
        QCOMPARE(sample().lastFilter.text, QString());

        makeWindow(); // remembered
        showTable();
        openSavedFilters();
        chooseFromMenu(u"Z people"_s);
        pass(200ms);

        QCOMPARE(sample().lastFilter.text, u"Zo"_s);
        QCOMPARE(child<QLineEdit>(window(), u"search"_s)->text(), u"Zo"_s);
        QMenu *menu = openSavedFilters();
        QVERIFY(menu->actions().front()->isChecked()); // it is what is shown
        menu->close();
    }

    void aSavedFilterBringsItsOrder()
    {
        Table &table = showTable();
        table.horizontalHeader()->setSortIndicator(MembersModel::NameColumn, Qt::AscendingOrder);
        saveFilter(u"By name"_s);
        table.horizontalHeader()->setSortIndicator(MembersModel::UntilColumn, Qt::DescendingOrder);
        QCOMPARE(sample().lastFilter.sort, core::queries::MemberSort::Until);

        openSavedFilters();
        chooseFromMenu(u"By name"_s);

        QCOMPARE(sample().lastFilter.sort, core::queries::MemberSort::Name);
        QVERIFY(!sample().lastFilter.descending);
        QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), int(MembersModel::NameColumn));
    }

    void aNameIsTakenOnce()
    {
        showTable();
        saveFilter(u"Mine"_s);
        openSavedFilters();
        chooseFromMenu(u"Save what is shown now…"_s);
        QWidget &ask = *dialog();
        QVERIFY(!acceptButton(ask)->isEnabled());
        QTest::keyClicks(child<QLineEdit>(ask, u"filterName"_s), u" mine "_s);
        QVERIFY(!acceptButton(ask)->isEnabled());
        QCOMPARE(child<QLabel>(ask, u"footNote"_s)->text(), u"Another filter has this name."_s);
    }

    void aSavedFilterIsRenamedAndDeletedWithUndo()
    {
        showTable();
        saveFilter(u"Old & new"_s);
        QMenu *menu = openSavedFilters();
        const auto submenu = [&](const QString &text) {
            const QList<QAction *> actions = menu->actions();
            const auto found = std::find_if(actions.begin(), actions.end(),
                                            [&](const QAction *action) { return action->text() == text; });
            return found == actions.end() ? nullptr : (*found)->menu();
        };
        QVERIFY(submenu(u"Rename"_s));
        submenu(u"Rename"_s)->actions().front()->trigger();
        menu->close();
        auto *name = child<QLineEdit>(*dialog(), u"filterName"_s);
        QCOMPARE(name->text(), u"Old & new"_s);
        name->clear();
        QTest::keyClicks(name, u"Better"_s);
        click(*dialog(), u"accept"_s);
        menu = openSavedFilters();
        QCOMPARE(textsOf(*menu).front(), u"Better"_s);

        submenu(u"Delete"_s)->actions().front()->trigger();
        menu->close();
        pass(0s);
        QVERIFY(toasts().front().contains(u"Better"_s));
        menu = openSavedFilters();
        QCOMPARE(textsOf(*menu).front(), u"None yet"_s);
        menu->close();
        click(window(), u"undo"_s);
        menu = openSavedFilters();
        QCOMPARE(textsOf(*menu).front(), u"Better"_s);
        menu->close();
    }

    void atMostTwentyFiltersAreKept()
    {
        QVariantList list;
        for (int i = 0; i < 30; ++i)
            list << QVariantMap{{u"name"_s, u"Filter %1"_s.arg(i)}};
        settings().setValue(u"members/saved-filters"_s, list);
        makeWindow();
        showTable();
        QMenu *menu = openSavedFilters();
        QCOMPARE(textsOf(*menu).filter(u"Filter"_s).size(), 20);
        QVERIFY(!textsOf(*menu).contains(u"Save what is shown now…"_s));
        menu->close();
    }

    void theOrderIsRemembered()
    {
        Table &table = showTable();
        table.horizontalHeader()->setSortIndicator(MembersModel::NameColumn, Qt::AscendingOrder);
        makeWindow();
        showTable();
        QCOMPARE(sample().lastFilter.sort, core::queries::MemberSort::Name);
        QVERIFY(!sample().lastFilter.descending);
    }

    void chosenPeopleAreCopied()
    {
        Table &table = showMany(3000);
        clickRow(table, 2);
        table.columns().setShown(MembersModel::IdColumn, true);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        pass(0s);

        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], u"Name\tState\tChats\tUntil\tSeen\tId"_s);
        QVERIFY(lines[1].startsWith(u"Person 2\t"_s));
        QVERIFY(lines[1].endsWith(u"\t1002"_s));
    }

    void copyingVeryManyCopiesTheFirstAndSaysSo()
    {
        showMany(12'000);
        Table &table = chooseAll();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        pass(0s);

        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 10'000);
        QVERIFY2(toasts().last().contains(u"10,000 of 12,000"_s), qPrintable(toasts().last()));
    }

    void whatIsShownIsExported()
    {
        Table &table = showTable();
        search(u"Zo"_s);
        table.columns().setShown(MembersModel::ChatsColumn, false);
        click(window(), u"exportMembers"_s);
        auto *files = window().findChild<QFileDialog *>();
        QVERIFY(files);
        QTemporaryDir folder;
        Q_EMIT files->fileSelected(folder.filePath(u"list.csv"_s));
        files->reject();
        pass(0s);

        using Field = core::queries::MemberField;
        QCOMPARE(sample().exported.fields,
                 (std::vector{Field::Id, Field::FirstName, Field::LastName, Field::Username, Field::State,
                              Field::PrivateChat, Field::Until, Field::ForEver, Field::LastSeen}));
        QVERIFY(order().endsWith(u"\"Zo\""_s));
        QVERIFY2(toasts().last().contains(u"1 person"_s) || toasts().last().contains(u"1 people"_s),
                 qPrintable(toasts().last()));
    }

    void aLongExportShowsHowFarItIsAndCanBeStopped()
    {
        showTable();
        sample().exported.isHeld = true;
        auto *exporter = window().findChild<MemberExporter *>();
        exporter->startTo(u"/nowhere/list.json"_s, [this](const QString &path, auto format) {
            return sample().ports().members.exportShown(path, format, {}, {});
        });
        QVERIFY(!window().findChild<ProgressRow *>(u"exportProgress"_s));
        pass(2s);
        auto *row = child<ProgressRow>(window(), u"exportProgress"_s);
        QVERIFY(row);
        sample().exported.promise->setProgressRange(0, 1000);
        sample().exported.promise->setProgressValue(250);
        QTRY_VERIFY(visibleText(*row).contains(u"250 of 1,000"_s));

        clickButton(row->findChild<QAbstractButton *>());
        QVERIFY(sample().exported.promise->isCanceled());
        sample().exported.promise->finish();
        QTRY_VERIFY(!window().findChild<ProgressRow *>(u"exportProgress"_s));
        QVERIFY(toasts().last().contains(u"No file was written"_s));
    }

    void severalAreInvitedAndWhoIsSkippedIsSaidBefore()
    {
        Table &table = showMany(6);
        sample().inviteKinds = {{core::UserId(1001), Invite::IsBot},
                                {core::UserId(1002), Invite::IsBot},
                                {core::UserId(1003), Invite::AlreadyInside}};
        sample().unreachable = {core::UserId(1004)};
        chooseAll();
        click(window(), u"inviteMembers"_s);
        QWidget &invite = *dialog();
        QVERIFY(!acceptButton(invite)->isEnabled());
        click(invite, u"chat-1"_s);
        pass(0s);

        const QString said = visibleText(invite);
        QVERIFY2(said.contains(u"3 people will be invited, 3 are skipped"_s), qPrintable(said));
        QVERIFY(said.contains(u"2 are bots"_s));
        QVERIFY2(said.contains(u"inside already"_s), qPrintable(said));
        QVERIFY(said.contains(u"you send yourself"_s));
        auto *skipped = child<QTableView>(invite, u"skippedTable"_s);
        QCOMPARE(skipped->model()->rowCount(), 4); // the one who cannot be written to as well
        QTRY_VERIFY(skipped->model()->index(0, 0).data().toString().contains(u"Person 1"_s));
        QVERIFY(skipped->model()->index(0, 2).data().toString().contains(u"bots"_s));
        QVERIFY(ordersOf(u"invite"_s).isEmpty()); // so far it was only counted
        click(invite, u"accept"_s);

        QCOMPARE(order(), u"invite 1000,1001,1002,1003,1004,1005 to 1 ever link"_s);
        QVERIFY(!hasDialog());
        QVERIFY2(toasts().last().contains(u"3 people are invited"_s), qPrintable(toasts().last()));
        pressInWindow(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(order(), u"undo 9"_s);
        Q_UNUSED(table)
    }

    void choicesInQuickSuccessionAreCountedOnce()
    {
        showMany(6);
        chooseAll();
        click(window(), u"inviteMembers"_s);
        auto *invite = qobject_cast<InviteDialog *>(dialog());
        QVERIFY(invite);
        invite->chooseAllChats(); // several counts, of which only the last is wanted
        QTRY_VERIFY(acceptButton(*invite)->isEnabled());
        QVERIFY2(visibleText(*invite).contains(u"6 people will be invited"_s), qPrintable(visibleText(*invite)));
    }

    void whereNobodyCanBeInvitedNothingIsOrdered()
    {
        showMany(2);
        sample().inviteKinds = {{core::UserId(1000), Invite::IsBanned}, {core::UserId(1001), Invite::IsDeleted}};
        chooseAll();
        click(window(), u"inviteMembers"_s);
        click(*dialog(), u"chat-1"_s);
        pass(0s);
        QVERIFY(!acceptButton(*dialog())->isEnabled());
        QCOMPARE(child<QLabel>(*dialog(), u"footNote"_s)->text(), u"None of them can be invited."_s);
    }

    void manyAreInvitedInPartsAndTakenBackTogether()
    {
        showMany(250);
        chooseAll();
        click(window(), u"inviteMembers"_s);
        click(*dialog(), u"chat-1"_s);
        pass(0s);
        QTRY_VERIFY(acceptButton(*dialog())->isEnabled());
        QCOMPARE(sample().orders,
                 (QStringList{u"preview invite 100"_s, u"preview invite 100"_s, u"preview invite 50"_s}));
        click(*dialog(), u"accept"_s);
        QTRY_COMPARE(sample().orders.size(), 6);
        QTRY_VERIFY(!toasts().isEmpty());
        QVERIFY(toasts().last().contains(u"250 people are invited"_s));

        pressInWindow(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sample().orders.filter(u"undo"_s).size(), 3);
    }

    void anOrderThatFailsAtOnceCanBeGivenAgain()
    {
        showMany(250);
        chooseAll();
        click(window(), u"removeMember"_s);
        QTRY_VERIFY(acceptButton(*dialog())->isEnabled());
        sample().orderError = core::Error{core::Error::Kind::StorageFull, {}};
        click(*dialog(), u"accept"_s);

        QVERIFY(hasDialog()); // nothing was ordered: it can be tried again
        QVERIFY(visibleText(*dialog()).contains(u"The disk is full"_s));
    }

    void everybodyIsRemovedInPartsWithOneCount()
    {
        showMany(250);
        sample().removalOutcomes = {{core::UserId(1), core::ChatKey(1)}, {core::UserId(2), core::ChatKey(1)}};
        chooseAll();
        click(window(), u"removeMember"_s);
        QTRY_VERIFY(acceptButton(*dialog())->isEnabled());
        QVERIFY2(visibleText(*dialog()).contains(u"6 will be removed"_s), qPrintable(visibleText(*dialog())));
        click(*dialog(), u"accept"_s);
        QTRY_COMPARE(sample().orders.filter(u"remove"_s).size(), 3);
    }

    void severalGetTags()
    {
        showMany(3);
        chooseAll();
        showPage(u"members"_s);
        Table &table = showTable();
        QContextMenuEvent event(QContextMenuEvent::Mouse, {10, 10}, table.viewport()->mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(table.viewport(), &event);
        chooseFromMenu(u"Tags…"_s);
        QWidget &tags = *dialog();
        QVERIFY(!acceptButton(tags)->isEnabled());
        QTest::keyClicks(child<QLineEdit>(tags, u"addTags"_s), u"early, vip,early"_s);
        QTest::keyClicks(child<QLineEdit>(tags, u"removeTags"_s), u"late"_s);
        pass(200ms);
        QTRY_VERIFY(acceptButton(tags)->isEnabled());
        QVERIFY2(visibleText(tags).contains(u"2 stay as they are"_s), qPrintable(visibleText(tags)));
        click(tags, u"accept"_s);

        QCOMPARE(order(), u"tag 1000,1001,1002 +early;vip -late"_s);
    }

    void theMenuOffersTheColumnsToo()
    {
        Table &table = showTable();
        QContextMenuEvent event(QContextMenuEvent::Mouse, {10, 10}, table.viewport()->mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(table.viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto *columns = menu->findChild<QMenu *>(u"columnMenu"_s);
        QVERIFY(columns);
        QVERIFY(textsOf(*columns).contains(u"Tags"_s));
        menu->close();
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_MembersList)
#include "tst_members_list.moc"
