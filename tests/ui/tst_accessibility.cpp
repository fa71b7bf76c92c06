// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessibility_check.h"
#include "tests/support/ui/tour_stage.h"
#include "tests/support/ui/ui_test.h"
#include "ui/shell/finder.h"

#include <QAccessible>
#include <QDialog>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Everything that the window can show, as a screen reader and the keyboard find it.
class tst_Accessibility final : public UiTest {
    Q_OBJECT

private Q_SLOTS:
    void toastsAreInTheTree()
    {
        const QTemporaryDir folder;
        TourStage stage(TourStage::Kind::Busy, appearance(), folder.path());
        showActive(stage.window());
        stage.window().toasts().show({.text = u"2 people were removed."_s});

        QStringList names;
        const auto collect = [&names](const auto &self, QAccessibleInterface &place) -> void {
            names << place.text(QAccessible::Name);
            for (int i = 0; i < place.childCount(); ++i) {
                if (QAccessibleInterface *child = place.child(i))
                    self(self, *child);
            }
        };
        collect(collect, *QAccessible::queryAccessibleInterface(&stage.window()));
        QVERIFY(names.contains(u"2 people were removed."_s));
    }

    void everythingSpeaksAndIsReachedByTab_data()
    {
        QTest::addColumn<bool>("isEmpty");
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("busy") << false << false;
        QTest::newRow("nothing yet, and trouble") << true << false;
        QTest::newRow("mirrored") << false << true;
    }
    void everythingSpeaksAndIsReachedByTab()
    {
        QFETCH(bool, isEmpty);
        QFETCH(bool, isMirrored);
        if (isMirrored)
            mirror();
        const QTemporaryDir folder;
        TourStage stage(isEmpty ? TourStage::Kind::Empty : TourStage::Kind::Busy, appearance(), folder.path());
        showActive(stage.window());
        QSignalSpy finished(&stage.tour(), &Tour::finished);
        QStringList problems;
        QSet<QString> known; // what is on every page is told once
        int states = 0;
        connect(&stage.tour(), &Tour::taken, this, [&](const QString &name) {
            ++states;
            QWidget *shown = &stage.window();
            const auto above = stage.window().findChildren<QWidget *>();
            for (QWidget *widget : above) {
                if (widget->isVisible() && (qobject_cast<QDialog *>(widget) || qobject_cast<Finder *>(widget)))
                    shown = widget; // what is behind it rests
            }
            QStringList found = speechProblems(*shown) + focusOrderProblems(*shown);
            found += invisibleFocus(*shown);
            for (const QString &problem : std::as_const(found)) {
                if (!known.contains(problem))
                    problems << name + u": "_s + problem;
                known << problem;
            }
        });

        stage.tour().start({tourLooks().front()}, 20ms);

        QVERIFY(finished.wait(100'000));
        QVERIFY(states > 20);
        for (const QString &problem : std::as_const(problems))
            qInfo().noquote() << problem; // a message of QVERIFY2() has an end
        QVERIFY(problems.isEmpty());
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
