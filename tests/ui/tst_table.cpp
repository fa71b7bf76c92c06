// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "tests/support/ui/memory_settings.h"
#include "tests/support/ui/ui_test.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QToolTip>

using namespace ui;
using namespace Qt::StringLiterals;

//! What every table can do: its columns by mouse and keys, copying, tool tips.
class tst_Table final : public UiTest {
    Q_OBJECT

    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QWidget> m_window;
    Table *m_table = nullptr;

    void makeTable()
    {
        m_window = std::make_unique<QWidget>();
        m_table = new Table(*m_settings, u"things"_s, Table::Rows::OneLine, m_window.get());
        m_table->setModel(m_model.get());
        m_table->setColumns({{.key = u"name"_s, .units = 30, .stretches = true, .isEssential = true},
                             {.key = u"size"_s, .units = 25},
                             {.key = u"note"_s, .units = 25},
                             {.key = u"id"_s, .units = 20, .isHidden = true}});
        m_window->resize(800, 300);
        m_table->resize(800, 300);
        showActive(*m_window);
    }
    [[nodiscard]] QHeaderView &header() { return *m_table->horizontalHeader(); }
    [[nodiscard]] QMenu *openMenu()
    {
        QTest::mouseClick(m_table->findChild<Button *>(u"columns"_s), Qt::LeftButton);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static QAction *actionOf(QMenu &menu, const QString &text)
    {
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    static void choose(QMenu &menu, const QString &text)
    {
        QAction *action = actionOf(menu, text);
        QVERIFY2(action, qPrintable(text));
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
    }
    [[nodiscard]] QString tipAt(int row, int column)
    {
        QToolTip::hideText();
        const QRect cell = m_table->visualRect(m_model->index(row, column));
        QHelpEvent event(QEvent::ToolTip, cell.center(), m_table->viewport()->mapToGlobal(cell.center()));
        QApplication::sendEvent(m_table->viewport(), &event);
        return QToolTip::text();
    }

    void setUp() override
    {
        UiTest::setUp();
        m_settings = std::make_unique<MemorySettings>();
        m_model = std::make_unique<QStandardItemModel>(0, 4);
        m_model->setHorizontalHeaderLabels({u"Name"_s, u"Size"_s, u"Note"_s, u"Id"_s});
        for (const QStringList &row : {QStringList{u"Anna"_s, u"10"_s, u"short"_s, u"1"_s},
                                       {u"=1+1"_s, u"20"_s, u"two\tcells\nand lines"_s, u"2"_s},
                                       {u"Chloë"_s, u"30"_s, u"<b>bold</b> "_s.repeated(30), u"3"_s}}) {
            QList<QStandardItem *> items;
            for (const QString &text : row) {
                items << new QStandardItem(text);
                items.last()->setToolTip(text);
            }
            m_model->appendRow(items);
        }
        makeTable();
    }
    void tearDown() override
    {
        m_window.reset();
        UiTest::tearDown();
    }

private Q_SLOTS:
    void columnsAreTickedInAMenuThatStaysOpen()
    {
        QCOMPARE(m_table->columns().shown(), (std::vector{0, 1, 2}));
        QMenu *menu = openMenu();
        QVERIFY(menu);
        choose(*menu, u"Size"_s);
        choose(*menu, u"Id"_s);
        QVERIFY(menu->isVisible());
        QCOMPARE(m_table->columns().shown(), (std::vector{0, 2, 3}));
        QVERIFY(!actionOf(*menu, u"Name"_s)->isEnabled()); // what the rows are about
        menu->close();

        makeTable();
        QCOMPARE(m_table->columns().shown(), (std::vector{0, 2, 3}));
    }

    void columnsAreTickedByKeys()
    {
        auto *button = m_table->findChild<Button *>(u"columns"_s);
        focusByKeyboard(*button);
        QTest::keyClick(button, Qt::Key_Space);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        while (!menu->activeAction() || menu->activeAction()->text() != u"Note"_s)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(!m_table->columns().isShown(2));
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(m_table->columns().isShown(2));
        QVERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    void columnsAreMovedFromTheirHeadersMenu()
    {
        const QPoint place(header().sectionViewportPosition(1) + 5, header().height() / 2);
        Q_EMIT header().customContextMenuRequested(place);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        choose(*menu, u"Move towards the end"_s);

        QCOMPARE(m_table->columns().shown(), (std::vector{0, 2, 1}));
        makeTable();
        QCOMPARE(m_table->columns().shown(), (std::vector{0, 2, 1}));
    }

    void columnsAreDraggedElsewhere()
    {
        const auto middleOf = [this](int column) {
            return QPoint(header().sectionViewportPosition(column) + header().sectionSize(column) / 2,
                          header().height() / 2);
        };
        const QPoint from = middleOf(2);
        const QPoint to = middleOf(1) - QPoint(header().sectionSize(1) / 3, 0);
        QTest::mousePress(header().viewport(), Qt::LeftButton, {}, from);
        for (const QPoint &place : {from - QPoint(30, 0), to}) {
            QMouseEvent move(QEvent::MouseMove, place, header().viewport()->mapToGlobal(QPointF(place)), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(header().viewport(), &move);
        }
        QTest::mouseRelease(header().viewport(), Qt::LeftButton, {}, to);

        QCOMPARE(m_table->columns().shown(), (std::vector{0, 2, 1}));
        makeTable();
        QCOMPARE(m_table->columns().shown(), (std::vector{0, 2, 1}));
    }

    void widthsAreRememberedAndTheRestFillsTheTable()
    {
        header().resizeSection(1, u(40));
        QCOMPARE(header().length(), m_table->viewport()->width());
        makeTable();
        QCOMPARE(header().sectionSize(1), u(40));
        QCOMPARE(header().length(), m_table->viewport()->width());
    }

    void resetBringsEverythingBack()
    {
        QSignalSpy sort(&m_table->columns(), &TableColumns::sortWanted);
        m_table->columns().setFirstSort(0, Qt::AscendingOrder);
        m_table->columns().setShown(2, false);
        m_table->columns().setShown(3, true);
        m_table->columns().move(3, -1);
        header().resizeSection(1, u(60));
        m_table->columns().rememberSort(1, Qt::DescendingOrder);
        QCOMPARE(m_table->columns().rememberedSort(), std::pair(1, Qt::DescendingOrder));

        choose(*openMenu(), u"Reset columns"_s);

        QCOMPARE(m_table->columns().shown(), (std::vector{0, 1, 2}));
        QCOMPARE(header().sectionSize(1), u(25));
        QCOMPARE(m_table->columns().rememberedSort(), std::pair(0, Qt::AscendingOrder));
        QCOMPARE(sort.size(), 1);
    }

    void whatWasRememberedOfOtherColumnsDoesNotHarm()
    {
        m_settings->setValue(u"table/things"_s,
                             QVariantMap{{u"order"_s, QStringList{u"gone"_s, u"note"_s, u"note"_s}},
                                         {u"shown"_s, QVariantMap{{u"name"_s, false}}},
                                         {u"widths"_s, QVariantMap{{u"size"_s, u"wide"_s}}},
                                         {u"sort"_s, u"gone"_s}});
        makeTable();
        QVERIFY(m_table->columns().isShown(0));
        QCOMPARE(header().sectionSize(1), u(25));
        QCOMPARE(m_table->columns().shown().front(), 2);
        QVERIFY(!m_table->columns().rememberedSort());
    }

    void rowsAreCopiedAsTextWithTheirHeader()
    {
        m_table->columns().move(1, 1);
        m_table->selectAll();
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);

        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], u"Name\tNote\tSize"_s);
        QCOMPARE(lines[1], u"Anna\tshort\t10"_s);
        QCOMPARE(lines[2], u"'=1+1\ttwo cells and lines\t20"_s); // nothing that a spreadsheet would run
    }

    void nothingSelectedLeavesTheClipboardAlone()
    {
        QGuiApplication::clipboard()->setText(u"mine"_s);
        m_table->clearSelection();
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    }

    void onlyWhatIsCutHasAToolTipAndThatIsPlainText()
    {
        QCOMPARE(tipAt(0, 2), QString());
        const QString tip = tipAt(2, 2);
        QVERIFY(tip.contains(u"bold"_s));
        QVERIFY(!tip.contains(u"<b>"_s)); // shown as it is, not as bold
        m_model->item(0, 1)->setToolTip(u"ten pieces"_s);
        QCOMPARE(tipAt(0, 1), u"ten pieces"_s); // says more than the cell
    }

    void whereNobodyOffersAnotherMenuTheRowsOfferTheColumns()
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, {10, 10}, m_table->viewport()->mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(m_table->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(actionOf(*menu, u"Reset columns"_s));
        menu->close();
    }

    void tellsWhichRowsAreSeen()
    {
        for (int i = 0; i < 500; ++i)
            m_model->appendRow(new QStandardItem(QString::number(i)));
        QSignalSpy shown(m_table, &Table::rowsShown);
        m_table->scrollToBottom();
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(shown.last()[1].toInt(), 502);
        QVERIFY(shown.last()[0].toInt() > 480);
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_Table)
#include "tst_table.moc"
