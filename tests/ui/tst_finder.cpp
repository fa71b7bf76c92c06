// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"
#include "ui/shell/finder.h"
#include "ui/shell/key_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/key_caps.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Ctrl+K: everything is found and done by typing a few letters.
class tst_Finder final : public WindowTest {
    Q_OBJECT

    QLineEdit &open()
    {
        pressInWindow(Qt::Key_K, Qt::ControlModifier);
        return *window().findChild<QLineEdit *>(u"finderField"_s);
    }
    void type(const QString &text)
    {
        QTest::keyClicks(window().focusWidget(), text);
        pass(0s);
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(window().focusWidget(), key);
        pass(0s);
    }
    [[nodiscard]] QListView &list() { return *window().findChild<QListView *>(u"finderList"_s); }
    [[nodiscard]] bool isOpen() { return window().findChild<Finder *>()->isVisible(); }
    [[nodiscard]] QString current() { return list().currentIndex().data().toString(); }
    [[nodiscard]] QStringList rows()
    {
        QStringList texts;
        for (int i = 0; i < list().model()->rowCount(); ++i)
            texts << list().model()->index(i, 0).data().toString();
        return texts;
    }

    //! Presses keys in a field that takes them.
    static void pressKeys(QKeySequenceEdit &edit, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        edit.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&edit, key, modifiers);
    }

private Q_SLOTS:
    void pagesAndDeedsAreOfferedBeforeAnythingIsTyped()
    {
        showPage(u"overview"_s);
        QLineEdit &field = open();

        QVERIFY(isOpen());
        QVERIFY(field.hasFocus());
        QCOMPARE(rows().first(), u"Do"_s);
        QCOMPARE(current(), u"Add member"_s);
        for (const QString &expected : {u"Pause automation"_s, u"Keyboard shortcuts"_s, u"Members"_s, u"Settings"_s})
            QVERIFY2(rows().contains(expected), qPrintable(expected));
        QVERIFY(!rows().contains(u"Go on with automation"_s));
    }

    void theFieldInTheRailOpensItInPlace()
    {
        showPage(u"overview"_s);
        click(window(), u"find"_s);

        auto *field = child<QLineEdit>(window(), u"finderField"_s);
        const QRect rail = window().findChild<QWidget *>(u"find"_s)->geometry();
        QCOMPARE(field->mapTo(&window(), QPoint()).x(), rail.x());
        QVERIFY(field->hasFocus());
    }

    void aMemberIsFoundByPartOfTheNameAndOpened()
    {
        showPage(u"overview"_s);
        open();
        type(u"brand"_s);
        QCOMPARE(rows().first(), u"Members"_s);
        QVERIFY(current().contains(u"Zoë Brandström"_s));
        press(Qt::Key_Return);

        QVERIFY(!isOpen());
        QCOMPARE(window().currentPage(), u"members"_s);
        QTRY_VERIFY(visibleText(window()).contains(u"Zoë Brandström"_s));
    }

    void aChatIsFoundWithoutItsAccentsAndOpened()
    {
        sample().chats.connected[1].chat.title = u"Châteaux de l’Été"_s;
        showPage(u"overview"_s);
        open();
        type(u"ete"_s);
        QVERIFY2(current().contains(u"Châteaux"_s), qPrintable(rows().join(u'|')));
        press(Qt::Key_Return);

        QCOMPARE(window().currentPage(), u"chats"_s);
        QTRY_VERIFY(visibleText(*window().page(u"chats"_s)).contains(u"Châteaux"_s));
    }

    void otherWordsFindWhatIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("dark") << u"dark the"_s << u"Appearance"_s;
        QTest::newRow("proxy") << u"PROXY"_s << u"Network"_s;
        QTest::newRow("invite") << u"invite"_s << u"Add member"_s;
        QTest::newRow("the beginning of the name first") << u"mem"_s << u"Add member"_s;
    }
    void otherWordsFindWhatIsMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        sample().clear();
        showPage(u"overview"_s);
        open();
        type(typed);

        QCOMPARE(current(), found);
    }

    void aNameWithoutBlanksIsFoundByItsMiddle()
    {
        sample().chats.connected[1].chat.title = u"東京写真クラブ"_s;
        showPage(u"overview"_s);
        open().setText(u"写真"_s); // as an input method does
        pass(0s);
        QVERIFY(current().contains(u"東京写真クラブ"_s));
    }

    void enterWaitsForTheAnswerToWhatWasTyped()
    {
        window().addFinderSource({.title = u"Slow"_s, .find = [&](const QString &text) {
                                      if (text != u"chats"_s)
                                          return QtFuture::makeReadyFuture(core::Result<std::vector<FinderEntry>>());
                                      return m_slow.future();
                                  }});
        m_slow = {};
        m_slow.start();
        showPage(u"overview"_s);
        open();
        type(u"chats"_s);
        press(Qt::Key_Return);
        QVERIFY(isOpen()); // what is shown still answers to fewer letters
        QCOMPARE(window().currentPage(), u"overview"_s);

        m_slow.addResult(core::Result<std::vector<FinderEntry>>());
        m_slow.finish();
        QTRY_COMPARE(window().currentPage(), u"chats"_s);
        QVERIFY(!isOpen());
    }

    void anAnswerToOlderLettersIsDropped()
    {
        std::map<QString, QPromise<core::Result<std::vector<FinderEntry>>>> asked;
        window().addFinderSource({.title = u"Slow"_s, .find = [&](const QString &text) {
                                      auto &promise = asked[text];
                                      promise.start();
                                      return promise.future();
                                  }});
        const auto answer = [&](const QString &text) {
            asked[text].addResult(std::vector<FinderEntry>{{.text = u"Answer to "_s + text, .run = [] {}}});
            asked[text].finish();
            pass(0s);
        };
        showPage(u"overview"_s);
        open();
        type(u"x"_s);
        type(u"y"_s);

        answer(u"xy"_s);
        answer(u"x"_s);

        QCOMPARE(rows(), (QStringList{u"Slow"_s, u"Answer to xy"_s}));
    }

    void whatCannotBeSearchedIsSaid()
    {
        sample().questionError = core::Error{core::Error::Kind::StorageFailed};
        showPage(u"chats"_s);
        open();
        type(u"layla"_s);

        QVERIFY(rows().contains(u"Members"_s));
        QVERIFY(!list().model()->index(1, 0).flags().testFlag(Qt::ItemIsEnabled));
        press(Qt::Key_Return);
        QVERIFY(isOpen());
    }

    void nothingFoundIsSaid()
    {
        sample().clear();
        showPage(u"overview"_s);
        QLineEdit &field = open();
        type(u"qqqq"_s);

        QVERIFY(child<QLabel>(window(), u"finderNothing"_s)->isVisible());
        QCOMPARE(field.accessibleDescription(), u"Nothing has this name."_s);
    }

    void theArrowKeysStepOverTitles()
    {
        showPage(u"overview"_s);
        open();
        const int count = list().model()->rowCount();
        QStringList seen{current()};
        for (int i = 0; i < count; ++i) {
            press(Qt::Key_Down);
            seen << current();
        }
        QVERIFY(!seen.contains(u"Do"_s) && !seen.contains(u"Go to"_s));
        QCOMPARE(seen.last(), rows().last());
        press(Qt::Key_PageUp);
        QVERIFY(current() != rows().last());
    }

    void whatIsChosenIsToldToScreenReaders()
    {
        showPage(u"overview"_s);
        QLineEdit &field = open();
        QVERIFY(field.accessibleDescription().startsWith(u"Add member"_s));
        press(Qt::Key_Down);
        QVERIFY(field.accessibleDescription().startsWith(current()));
    }

    void escapeClosesOnlyTheFinderAndGivesTheFocusBack()
    {
        showPage(u"members"_s);
        pressInWindow(Qt::Key_F, Qt::ControlModifier);
        QWidget *before = window().focusWidget();
        open();
        press(Qt::Key_Escape);

        QVERIFY(!isOpen());
        QCOMPARE(window().focusWidget(), before);
        QCOMPARE(window().currentPage(), u"members"_s);
    }

    void aClickBesideItClosesIt()
    {
        showPage(u"overview"_s);
        open();
        QTest::mouseClick(window().page(u"overview"_s), Qt::LeftButton, {}, QPoint(800, 5));
        QVERIFY(!isOpen());
    }

    void theMouseChoosesToo()
    {
        showPage(u"overview"_s);
        open();
        const int row = static_cast<int>(rows().indexOf(u"Activity"_s));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(list().model()->index(row, 0)).center());
        QCOMPARE(window().currentPage(), u"activity"_s);
    }

    void pauseAndGoOnAreOfferedWhenTheyFit()
    {
        QSignalSpy resumed(&window(), &MainWindow::resumeWanted);
        window().setConnection(feed().connection(), core::Instant::max());
        showPage(u"overview"_s);
        open();
        type(u"automation"_s);
        QCOMPARE(current(), u"Go on with automation"_s);
        press(Qt::Key_Return);
        QCOMPARE(resumed.size(), 1);
    }

    void itFitsIntoTheSmallestWindowWithLargeText()
    {
        doubleTheText();
        makeWindow(Mode::Real, {960, 600});
        showPage(u"overview"_s);
        open();
        const QWidget &finder = *window().findChild<Finder *>();
        QVERIFY(window().rect().contains(finder.geometry()));
        QVERIFY(list().height() > u(20));
    }

    void itOpensAtTheOtherSideWhereTextRunsFromRightToLeft()
    {
        mirror();
        makeWindow();
        showPage(u"overview"_s);
        open();
        const QWidget &finder = *window().findChild<Finder *>();
        QVERIFY(finder.geometry().right() > window().width() - u(56));
        QVERIFY(window().rect().contains(finder.geometry()));
    }

    void hostileNamesStayOneLineOfPlainText()
    {
        sample().members = {sample().members[0]};
        sample().members[0].name = u"<b>x</b>\n\u202Eevil"_s;
        showPage(u"overview"_s);
        open();
        type(u"x"_s);
        const QString shown = rows().filter(u"<b>x</b>"_s).value(0);
        QVERIFY(!shown.isEmpty());
        QVERIFY(!shown.contains(u'\n') && !shown.contains(QChar(0x202E)));
    }

    void theSheetOfShortcutsOpensByItsKeyAndNamesEveryOther()
    {
        showPage(u"overview"_s);
        pressInWindow(Qt::Key_Question);
        QWidget *sheet = dialog();
        QVERIFY(sheet);
        QStringList keys;
        const auto caps = sheet->findChildren<KeyCap *>();
        for (const KeyCap *cap : caps)
            keys << cap->keys();
        for (const QString &expected : {u"Ctrl+K"_s, u"Ctrl+1"_s, u"Ctrl+6"_s, u"F1"_s, u"Ctrl+F"_s, u"F5"_s, u"Del"_s,
                                        u"Ctrl+Z"_s, u"Ctrl+N"_s, u"F6"_s, u"Alt+Left"_s, u"?"_s})
            QVERIFY2(keys.contains(expected), qPrintable(expected + u" is not among "_s + keys.join(u' ')));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!hasDialog());
    }

    void keysAreChangedAndCountAtOnce()
    {
        showPage(u"overview"_s);
        pressInWindow(Qt::Key_Question);
        click(*dialog(), u"changeKeys"_s);
        QWidget &keys = *dialog();
        auto *edit = child<QKeySequenceEdit>(keys, u"keys-rail"_s);
        pressKeys(*edit, Qt::Key_Period, Qt::ControlModifier);
        QTRY_COMPARE(window().keys().textOf(WindowKey::Rail), u"Ctrl+."_s); // a second after the last press
        pressKeys(*edit, Qt::Key_K, Qt::ControlModifier); // taken by the finder
        QTRY_VERIFY2(visibleText(keys).contains(u"Ctrl+K is taken"_s), qPrintable(visibleText(keys)));
        QCOMPARE(edit->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_Period));
        pressKeys(*child<QKeySequenceEdit>(keys, u"keys-finder"_s), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(window().keys().textOf(WindowKey::Finder), u"Ctrl+P"_s);
        click(keys, u"cancel"_s);

        pressInWindow(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!window().findChild<QWidget *>(u"finder"_s)->isVisible());
        pressInWindow(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(window().findChild<QWidget *>(u"finder"_s)->isVisible());
        makeWindow();
        QCOMPARE(window().keys().textOf(WindowKey::Rail), u"Ctrl+."_s);
        window().keys().resetAll();
        QCOMPARE(window().keys().textOf(WindowKey::Finder), u"Ctrl+K"_s);
    }

    void aFieldThatIsOnlyTouchedKeepsItsKeys()
    {
        showPage(u"overview"_s);
        pressInWindow(Qt::Key_Question);
        click(*dialog(), u"changeKeys"_s);
        auto *edit = child<QKeySequenceEdit>(*dialog(), u"keys-finder"_s);
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyPress(edit->focusWidget() ? edit->focusWidget() : edit, Qt::Key_Shift, Qt::ShiftModifier);
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(!edit->hasFocus());
        QCOMPARE(edit->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QTest::keyClick(child<QKeySequenceEdit>(*dialog(), u"keys-find"_s), Qt::Key_Escape);
        QVERIFY(!hasDialog());
        QVERIFY(!window().keys().isChanged());
    }

    void keysAreSwitchedOffAndExchanged()
    {
        KeyTable &keys = window().keys();
        showPage(u"overview"_s);
        pressInWindow(Qt::Key_Question);
        click(*dialog(), u"changeKeys"_s);
        click(*dialog(), u"off-rail"_s);
        QVERIFY(keys.keysOf(WindowKey::Rail).isEmpty());
        keys.set(WindowKey::Finder, Qt::CTRL | Qt::Key_B);
        click(*dialog(), u"reset-rail"_s); // Ctrl+B is the finder's now
        QVERIFY(visibleText(*dialog()).contains(u"Ctrl+B is taken"_s));
        QVERIFY(keys.keysOf(WindowKey::Rail).isEmpty());
        keys.set(WindowKey::Rail, Qt::CTRL | Qt::Key_K);

        makeWindow(); // both are exchanged, and stay so
        QCOMPARE(window().keys().textOf(WindowKey::Finder), u"Ctrl+B"_s);
        QCOMPARE(window().keys().textOf(WindowKey::Rail), u"Ctrl+K"_s);
    }

    void someKeysCannotBeChosen()
    {
        const KeyTable &keys = window().keys();
        const QList<QKeySequence> impossible{Qt::Key_Escape,
                                             Qt::CTRL | Qt::Key_3,
                                             Qt::CTRL | Qt::Key_C,
                                             Qt::Key_G,
                                             Qt::Key_Down,
                                             Qt::CTRL | Qt::Key_Z,
                                             QKeySequence(u"Ctrl+X, Ctrl+Q"_s)};
        for (const QKeySequence &wanted : impossible)
            QVERIFY2(!keys.whyNot(WindowKey::Rail, wanted).isEmpty(), qPrintable(wanted.toString()));
        for (const QKeySequence &wanted : QList<QKeySequence>{{}, Qt::Key_F7, Qt::ALT | Qt::Key_G})
            QVERIFY2(keys.whyNot(WindowKey::Rail, wanted).isEmpty(), qPrintable(wanted.toString()));
    }

    void keysThatSomebodySpoiledInTheFileAreNotUsed()
    {
        settings().setValue(u"window/keys"_s, QVariantMap{{u"rail"_s, u"Esc"_s}, {u"undo"_s, u"F9"_s}, {u"x"_s, 7}});
        makeWindow();
        QCOMPARE(window().keys().textOf(WindowKey::Rail), u"Ctrl+B"_s);
        QCOMPARE(window().keys().textOf(WindowKey::Undo), u"Ctrl+Z"_s);
    }

    void aQuestionMarkThatIsTypedIsAQuestionMark()
    {
        showPage(u"members"_s);
        pressInWindow(Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(window().focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"who?"_s);
        QCOMPARE(field->text(), u"who?"_s);
        QVERIFY(!hasDialog());
    }

private:
    QPromise<core::Result<std::vector<FinderEntry>>> m_slow;
};

GATEHOUSE_UI_TEST_MAIN(tst_Finder)
#include "tst_finder.moc"
