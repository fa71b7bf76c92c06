// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTimeEdit>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Language, start, tray and notifications in the settings.
class tst_SettingsDesktop final : public WindowTest {
    Q_OBJECT

    QString order() { return sample().orders.isEmpty() ? QString() : sample().orders.last(); }
    QWidget &showSection(const QString &id)
    {
        Page &page = showPage(u"settings"_s);
        page.open(id);
        pass(0s);
        return *child<QWidget>(page, id + u"Section"_s);
    }
    //! Clicks what lies in the scrolled section, bringing it into sight first.
    void clickBox(QWidget &section, const QString &name)
    {
        auto *button = child<QAbstractButton>(section, name);
        QWidget *above = &section;
        while (!qobject_cast<QScrollArea *>(above))
            above = above->parentWidget();
        static_cast<QScrollArea *>(above)->ensureWidgetVisible(button);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->height() / 2, button->height() / 2));
        pass(0s);
    }

private Q_SLOTS:
    void theLanguageIsChosen()
    {
        sample().language = u"de"_s;
        auto *choice = child<QComboBox>(showSection(u"general"_s), u"language"_s);
        QCOMPARE(choice->currentText(), u"Deutsch"_s);
        QCOMPARE(choice->itemText(0), u"The system's language"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        QCOMPARE(order(), u"speak "_s);
        QTest::keyClicks(choice, u"Esp"_s);
        QCOMPARE(order(), u"speak es"_s);
    }

    void theStartAtLoginIsSwitched()
    {
        QWidget &page = showSection(u"general"_s);
        auto *box = child<QCheckBox>(page, u"autostart"_s);
        QVERIFY(!box->isChecked());
        clickBox(page, u"autostart"_s);
        QCOMPARE(order(), u"autostart on"_s);
        QVERIFY(box->isChecked());
        clickBox(page, u"autostart"_s);
        QCOMPARE(order(), u"autostart off"_s);
    }

    void theStartAtLoginShowsWhatOthersChanged()
    {
        QWidget &page = showSection(u"general"_s);
        sample().autostart = Autostart::Foreign;
        sample().desktopChanged();
        auto *state = child<QLabel>(page, u"autostartState"_s);
        QVERIFY(state->text().contains(u"something else"_s));
        clickBox(page, u"renewAutostart"_s);
        QCOMPARE(order(), u"autostart on"_s);
        QVERIFY(!state->isVisible());

        sample().autostart = Autostart::Off;
        sample().desktopChanged();
        QVERIFY(!child<QCheckBox>(page, u"autostart"_s)->isChecked());
    }

    void whenTheStartAtLoginCannotBeChangedThatIsSaid()
    {
        QWidget &page = showSection(u"general"_s);
        sample().orderError = core::Error{core::Error::Kind::StorageReadOnly};
        clickBox(page, u"autostart"_s);
        QVERIFY(!child<QCheckBox>(page, u"autostart"_s)->isChecked());
        QVERIFY(child<QLabel>(page, u"autostartState"_s)->text().startsWith(u"That could not be changed."_s));
    }

    void closingMinimizingAndQuittingAreChosenApart()
    {
        QWidget &page = showSection(u"general"_s);
        clickBox(page, u"closesToTray"_s);
        QCOMPARE(sample().shellOptions, (ShellOptions{false, false, true, false}));
        clickBox(page, u"minimizesToTray"_s);
        clickBox(page, u"asksBeforeQuitting"_s);
        QCOMPARE(sample().shellOptions, (ShellOptions{false, true, false, false}));
        clickBox(showSection(u"notifications"_s), u"onlyImportant"_s);
        QCOMPARE(sample().shellOptions, (ShellOptions{false, true, false, true}));
    }

    void withoutATrayThatIsSaid()
    {
        QWidget &page = showSection(u"general"_s);
        QVERIFY(!page.findChild<QLabel *>(u"noTray"_s)->isVisible());
        sample().hasTray = false;
        sample().desktopChanged();
        QVERIFY(child<QLabel>(page, u"noTray"_s));
    }

    void eachKindOfNotificationIsSwitched()
    {
        QWidget &page = showSection(u"notifications"_s);
        for (const NoticeKind kind : noticeKinds)
            clickBox(page, u"notice-"_s + nameOf(kind));
        QCOMPARE(sample().notices.silenced.size(), std::size(noticeKinds));
        clickBox(page, u"notice-joined"_s);
        QVERIFY(!sample().notices.silenced.contains(NoticeKind::Joined));
        clickBox(page, u"showExample"_s);
        QCOMPARE(order(), u"show example"_s);
    }

    void eachKindHasASoundOrNone()
    {
        QWidget &page = showSection(u"notifications"_s);
        QVERIFY(sample().notices.audible.contains(NoticeKind::Question));
        click(page, u"sound-question"_s);
        QVERIFY(!sample().notices.audible.contains(NoticeKind::Question));
        click(page, u"sound-joined"_s);
        QVERIFY(sample().notices.audible.contains(NoticeKind::Joined));

        clickBox(page, u"notice-joined"_s);
        QVERIFY(!child<QPushButton>(page, u"sound-joined"_s)->isEnabled()); // what is not told makes no sound
    }

    void quietHoursAreSetByTheKeyboard()
    {
        QWidget &page = showSection(u"notifications"_s);
        auto *from = child<QTimeEdit>(page, u"quietFrom"_s);
        QVERIFY(!from->isEnabled());
        clickBox(page, u"quietHours"_s);
        QVERIFY(from->isEnabled());
        from->setFocus();
        from->setCurrentSection(QDateTimeEdit::HourSection);
        QTest::keyClick(from, Qt::Key_Up);
        QTest::keyClick(from, Qt::Key_Return);
        QVERIFY(sample().notices.hasQuietHours);
        QCOMPARE(sample().notices.quietFrom, QTime(23, 0));
    }

    void doNotDisturbIsChosenAndShown()
    {
        QWidget &page = showSection(u"notifications"_s);
        auto *choice = child<QComboBox>(page, u"doNotDisturb"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(sample().notices.notBefore, clock().now() + 1h);
        QCOMPARE(child<QLabel>(page, u"doNotDisturbUntil"_s)->text(), u"until today 10:42"_s);
        QTest::keyClick(choice, Qt::Key_End);
        QCOMPARE(sample().notices.notBefore, core::Instant::max());

        sample().notices.notBefore.reset(); // switched off in the tray
        sample().desktopChanged();
        QCOMPARE(choice->currentIndex(), 0);
    }

    void aSectionIsReachedByItsName()
    {
        showPage(u"settings"_s);
        window().showPage(u"settings"_s, u"notifications"_s);
        auto *section = window().findChild<QWidget *>(u"notificationsSection"_s);
        QTRY_VERIFY(!section->visibleRegion().isEmpty());
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_SettingsDesktop)
#include "tst_settings_desktop.moc"
