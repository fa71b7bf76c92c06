// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"
#include "ui/models/log_model.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The program's log in the window, by mouse and keys.
class tst_LogPage final : public WindowTest {
    Q_OBJECT

    const QByteArray m_token = "7120448315:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";

    QTableView &table() { return *window().page(u"log"_s)->findChild<QTableView *>(u"logTable"_s); }
    LogModel &model() { return static_cast<LogModel &>(*table().model()); }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    QString lastText() { return cell(model().rowCount() - 1, LogModel::TextColumn); }
    void append(const QByteArray &line) { sample().log += "2026-11-21T09:42:00Z " + line + '\n'; }
    void look(const QString &words)
    {
        auto *search = child<QLineEdit>(window(), u"search"_s);
        search->setFocus();
        search->selectAll();
        QGuiApplication::clipboard()->setText(words); // Qt's tests have no keys for letters like ü
        QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
        pass(1s);
    }

private Q_SLOTS:
    void linesAreShownWithTimeLevelAndPart()
    {
        showPage(u"log"_s);
        QCOMPARE(model().rowCount(), 11);
        QCOMPARE(cell(0, LogModel::TimeColumn), u"21 Nov 08:12:04"_s);
        QCOMPARE(cell(0, LogModel::LevelColumn), u"Note"_s);
        QCOMPARE(cell(0, LogModel::CategoryColumn), u"Data"_s);
        QCOMPARE(cell(0, LogModel::TextColumn), u"schema is now version 3"_s);
        QCOMPARE(cell(9, LogModel::LevelColumn), u"Fault"_s);
    }

    void modelKeepsTheRulesOfModels()
    {
        showPage(u"log"_s);
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        append("info gatehouse.app one more");
        pass(1s);
        look(u"store"_s);
        QVERIFY(model().rowCount() > 0);
    }

    void newLinesComeByThemselvesAndAreSeen()
    {
        showPage(u"log"_s);
        for (int i = 0; i < 100; ++i)
            append("info gatehouse.app line " + QByteArray::number(i));
        pass(1s);

        QCOMPARE(model().rowCount(), 111);
        QCOMPARE(lastText(), u"line 99"_s);
        QCOMPARE(table().verticalScrollBar()->value(), table().verticalScrollBar()->maximum());
        QCOMPARE(child<QLabel>(window(), u"logCount"_s)->text(), u"111 lines, followed as they come"_s);
    }

    void nothingIsAskedWhileThePageIsNotSeen()
    {
        showPage(u"log"_s);
        showPage(u"members"_s);
        append("info gatehouse.app unseen");
        pass(10s);
        QCOMPARE(model().rowCount(), 11);

        showPage(u"log"_s);
        pass(0s);
        QCOMPARE(lastText(), u"unseen"_s);
    }

    void whoeverScrolledUpStaysWhereTheyAre()
    {
        for (int i = 0; i < 200; ++i)
            append("info gatehouse.app line " + QByteArray::number(i));
        showPage(u"log"_s);
        table().verticalScrollBar()->setValue(20);
        append("info gatehouse.app news");
        pass(1s);

        QCOMPARE(table().verticalScrollBar()->value(), 20);
        click(window(), u"toNewest"_s);
        QCOMPARE(table().verticalScrollBar()->value(), table().verticalScrollBar()->maximum());
    }

    void aLogThatBeganAnewIsReadAnew()
    {
        showPage(u"log"_s);
        sample().log = "2026-11-21T09:43:00Z info gatehouse.app begun anew\n";
        sample().logStartsAnew = true;
        pass(1s);

        QCOMPARE(model().rowCount(), 1);
        QCOMPARE(lastText(), u"begun anew"_s);
        QCOMPARE(model().total(), 1);
    }

    void levelsAreChosenByChips()
    {
        Page &page = showPage(u"log"_s);
        auto *chips = page.findChild<FilterChips *>();
        const auto buttons = chips->findChildren<QAbstractButton *>();
        for (QAbstractButton *chip : buttons) {
            if (chip->isVisible() && chip->text() == u"Faults"_s)
                QTest::mouseClick(chip, Qt::LeftButton);
        }
        QCOMPARE(model().rowCount(), 1);
        QCOMPARE(lastText(), u"the store failed: the disk is full"_s);
        append("critical gatehouse.app worse");
        append("info gatehouse.app better");
        pass(1s);
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(lastText(), u"worse"_s);
    }

    void partsAreChosenFromTheList()
    {
        showPage(u"log"_s);
        auto *parts = child<QComboBox>(window(), u"category"_s);
        QCOMPARE(parts->count(), 4); // all, program, automation, data
        parts->setCurrentIndex(parts->findText(u"Program"_s));
        QCOMPARE(model().rowCount(), 1);
        QCOMPARE(lastText(), u"the network cannot be used like this: the proxy has no port"_s);
    }

    void textIsLookedForInAnyCase()
    {
        append("info gatehouse.app ÜBERGANG");
        showPage(u"log"_s);
        look(u"SCHEMA"_s);
        QCOMPARE(model().rowCount(), 1);
        window().page(u"log"_s)->open(u"find/übergang"_s); // keys beyond ASCII cannot be pressed here
        QCOMPARE(lastText(), u"ÜBERGANG"_s);
        look(u"xylophone"_s);
        QCOMPARE(model().rowCount(), 0);
        clickText(window(), u"Clear the filter"_s);
        QCOMPARE(model().rowCount(), 12);
    }

    void escClearsTheFilter()
    {
        showPage(u"log"_s);
        look(u"schema"_s);
        table().setFocus();
        pressInWindow(Qt::Key_Escape);
        QCOMPARE(model().rowCount(), 11);
    }

    void aCallLeadsToItsLines()
    {
        Page &page = showPage(u"activity"_s);
        page.open(u"failed"_s);
        pass(0s);
        auto &calls = *page.findChild<QTableView *>(u"failedTable"_s);
        clickRow(calls, 0);
        const QList<QAction *> actions = page.findChild<DetailsPane *>()->findChild<QMenu *>()->actions();
        for (QAction *action : actions) {
            if (action->text() == u"Look in the program log"_s)
                action->trigger();
        }
        pass(0s);
        QCOMPARE(window().currentPage(), u"log"_s);
        QVERIFY(child<QLineEdit>(window(), u"search"_s)->text().startsWith(u"call "_s));
    }

    void otherPagesLeadToALineByItsWords()
    {
        showPage(u"log"_s).open(u"find/call 812 "_s);
        QCOMPARE(model().rowCount(), 2);
    }

    void secretsAreMaskedWhoeverWroteThem()
    {
        append("info other.library GET https://api.telegram.org/bot" + m_token + "/getMe");
        append("info other.library passphrase=correct-horse proxy socks5://me:battery@10.0.0.1:1080");
        append(m_token); // no line of ours at all
        showPage(u"log"_s);
        table().selectAll();
        click(window(), u"copyLog"_s);

        QString everything = QApplication::clipboard()->text() + model().asText();
        for (int row = 0; row < model().rowCount(); ++row) {
            for (int column = 0; column < LogModel::ColumnCount; ++column) {
                everything += cell(row, column);
                everything += model().index(row, column).data(LogModel::WholeRole).toString();
            }
        }
        for (const QString &secret : {u"AAHdqTcvCH1"_s, u"correct-horse"_s, u"battery"_s})
            QVERIFY2(!everything.contains(secret), qPrintable(secret));
        QVERIFY(everything.contains(u"bot7120448315:***"_s));

        look(u"AAHdqTcvCH1"_s);
        QCOMPARE(model().rowCount(), 0); // nor can it be found
    }

    void theChosenLineIsShownAsAWhole()
    {
        const QByteArray text(700, 'x');
        append("warning gatehouse.app " + text + " end");
        showPage(u"log"_s);
        clickRow(table(), model().rowCount() - 1);
        const QString shown = child<QLabel>(window(), u"logLine"_s)->text();
        QVERIFY(shown.startsWith(u"2026-11-21T09:42:00Z warning gatehouse.app xxx"_s));
        QVERIFY(shown.endsWith(u" end"_s));
    }

    void controlCharactersDoNoHarm()
    {
        append("info gatehouse.app one \x1b[31m two \xe2\x80\xae three \xff");
        showPage(u"log"_s);
        const QString shown = lastText();
        QVERIFY(!shown.contains(QChar(0x1b)) && !shown.contains(QChar(0x202e)));
    }

    void selectedLinesAreCopiedAsTheyAreInTheLog()
    {
        showPage(u"log"_s);
        table().selectRow(1);
        table().selectionModel()->select(model().index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        click(window(), u"copyLog"_s);
        QCOMPARE(QApplication::clipboard()->text(),
                 u"2026-11-21T08:12:04Z info gatehouse.store schema is now version 3\n"
                 "2026-11-21T08:12:05Z info gatehouse.engine connection is now connected"_s);
        QCOMPARE(toasts().last(), u"2 lines were copied."_s);
    }

    void withoutASelectionAllShownLinesAreCopied()
    {
        showPage(u"log"_s);
        look(u"schema"_s);
        click(window(), u"copyLog"_s);
        QCOMPARE(QApplication::clipboard()->text(),
                 u"2026-11-21T08:12:04Z info gatehouse.store schema is now version 3\n"_s);
    }

    void shownLinesAreSaved()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"log.txt"_s);
        showPage(u"log"_s);
        look(u"call 812"_s);
        click(window(), u"saveLog"_s);
        auto *dialog = window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(path);
        Q_EMIT dialog->fileSelected(path);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QCOMPARE(saved.count('\n'), 2);
        QVERIFY(saved.startsWith("2026-11-21T09:02:44Z info gatehouse.engine call 812"));
        QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        dialog->close();
    }

    void whatCannotBeReadIsSaidAndTheOldLinesStay()
    {
        showPage(u"log"_s);
        sample().questionError = core::Error{core::Error::Kind::StorageFailed, {}};
        pressInWindow(Qt::Key_F5);
        QVERIFY(visibleText(window()).contains(u"The log could not be read"_s));
        QCOMPARE(model().rowCount(), 11);
    }

    void anEmptyLogSaysSo()
    {
        sample().clear();
        showPage(u"log"_s);
        QVERIFY(visibleText(window()).contains(u"Nothing was noted yet"_s));
    }

    void aLargeLogIsHeldOnceAndSearched()
    {
        sample().log.clear();
        for (int i = 0; i < 100'000; ++i)
            append("info gatehouse.engine call " + QByteArray::number(i)
                   + " sendMessage -> PersonUnreachable Forbidden: bot was blocked by the user");
        QVERIFY(sample().log.size() > 10'000'000);
        showPage(u"log"_s);
        QCOMPARE(model().rowCount(), 100'000);
        look(u"call 77777 "_s);
        QCOMPARE(model().rowCount(), 1);
    }

    void theWayBackLeadsToTheHelp()
    {
        showPage(u"log"_s);
        clickText(window(), u"Help"_s);
        QCOMPARE(window().currentPage(), u"help"_s);
    }

    void thePageIsNotInTheRailButIsReached()
    {
        showPage(u"overview"_s);
        QVERIFY(!visibleText(window()).contains(u"Program log"_s));
        showPage(u"log"_s);
        QCOMPARE(window().currentPage(), u"log"_s);
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_LogPage)
#include "tst_log_page.moc"
