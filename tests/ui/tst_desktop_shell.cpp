// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"
#include "ui/shell/desktop_shell.h"
#include "ui/shell/notifier.h"
#include "ui/shell/shell_settings.h"
#include "ui/shell/tray_host.h"
#include "ui/shell/tray_icon.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/banner.h"

#include <QSignalSpy>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A panel that comes and goes as the test wants.
class FakeHost final : public TrayHost {
    Q_OBJECT

public:
    [[nodiscard]] bool isThere() const override { return m_isThere; }
    void set(bool isThere)
    {
        m_isThere = isThere;
        Q_EMIT changed();
    }

private:
    bool m_isThere = false;
};

//! Writes down what would be shown.
class FakeNotifier final : public Notifier {
    Q_OBJECT

public:
    void show(const Notification &notification) override { shown.push_back(notification); }
    void withdraw(const QString &key) override { withdrawn << key; }

    std::vector<Notification> shown;
    QStringList withdrawn;
};

} // namespace

//! Window, tray and notifications together.
class tst_DesktopShell final : public WindowTest {
    Q_OBJECT

    std::optional<FakeHost> m_host;
    std::optional<FakeNotifier> m_notifier;
    std::optional<TrayIcon> m_tray;
    DesktopShell *m_shell = nullptr;

    DesktopShell &makeShell(bool hasTray)
    {
        m_host.emplace();
        m_notifier.emplace();
        m_tray.emplace(clock(), false);
        m_host->set(hasTray);
        m_shell = new DesktopShell(window(), *m_tray, *m_host, *m_notifier, settings(), clock(), clock());
        return *m_shell;
    }
    [[nodiscard]] static News joined()
    {
        return {.kind = NoticeKind::Joined,
                .key = u"event/7"_s,
                .title = u"Zoë joined Darkroom"_s,
                .page = u"members"_s,
                .what = u"member/7208816402"_s};
    }
    [[nodiscard]] QStringList menuTexts()
    {
        QStringList texts;
        const QList<QAction *> actions = m_tray->menu().menu().actions();
        for (const QAction *action : actions) {
            if (action->isVisible() && !action->isSeparator())
                texts << action->text();
        }
        return texts;
    }
    void chooseInMenu(QMenu &menu, const QString &text)
    {
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (action->text() == text && action->isVisible())
                return action->trigger();
        }
        QFAIL(qPrintable(u"the menu does not offer "_s + text));
    }

private Q_SLOTS:
    void whileLockedNobodyIsNamedAndNothingIsKeptBack()
    {
        DesktopShell &shell = makeShell(true);
        shell.tell(joined());
        m_tray->menu().setLatest(sample().audit);
        QVERIFY(menuTexts().contains(u"Latest"_s));
        const QStringList before = menuTexts();

        shell.setLocked(true);
        QCOMPARE(m_notifier->withdrawn, QStringList{u"event/7"_s});
        QVERIFY(!menuTexts().contains(u"Latest"_s) && menuTexts().size() < before.size());
        showActive(window()); // only the lock page is to be seen there
        shell.tell(joined());
        QCOMPARE(m_notifier->shown.back().title, u"Something happened"_s);
        QVERIFY(m_notifier->shown.back().deeds.empty());

        shell.setLocked(false);
        QCOMPARE(menuTexts(), before);
    }

    void withATrayAMinimizedStartShowsNoWindow()
    {
        makeShell(true).start(true);
        pass(30s);
        QVERIFY(!window().isVisible());
    }

    void withoutATrayAMinimizedStartIsInTheListOfWindows()
    {
        makeShell(false).start(true);
        QVERIFY(!window().isVisible()); // panels may come a moment later
        pass(6s);
        QVERIFY(window().isVisible() && window().isMinimized());
    }

    void aTrayThatComesLateTakesTheMinimizedWindow()
    {
        makeShell(false).start(true);
        pass(20s);
        QVERIFY(window().isMinimized());

        m_host->set(true);
        QVERIFY(!window().isVisible());
    }

    void aWindowThatThePersonOpenedStaysWhenTheTrayComes()
    {
        makeShell(false).start(true);
        pass(20s);
        window().raiseToFront();

        m_host->set(true);
        QVERIFY(window().isVisible());
    }

    void whenTheTrayDiesTheHiddenWindowComesBack()
    {
        makeShell(true).start(true);
        m_host->set(false);
        pass(6s);
        QVERIFY(window().isVisible());
        m_host->set(true); // it was only the locked screen
        QVERIFY(!window().isVisible());
    }

    void aTrayThatBlinksBringsNoWindow()
    {
        makeShell(true).start(true);
        m_host->set(false);
        pass(2s);
        m_host->set(true);
        pass(20s);
        QVERIFY(!window().isVisible());
    }

    void closingHidesOnlyAsLongAsATrayIsThere()
    {
        makeShell(true).start(false);
        settings().setValue(u"tray/noticed"_s, true);
        window().close();
        QVERIFY(!window().isVisible());

        window().raiseToFront();
        m_host->set(false);
        window().close();
        QVERIFY(window().isVisible());
        QVERIFY(window().banner().fact().startsWith(u"Quitting stops"_s));
    }

    void closingQuitsWhereThatIsWanted()
    {
        QSignalSpy quits(&window(), &MainWindow::quitWanted);
        DesktopShell &shell = makeShell(true);
        shell.setOptions({.closesToTray = false, .asksBeforeQuitting = false});
        shell.start(false);
        window().close();
        QCOMPARE(quits.size(), 1);
    }

    void quittingFromTheTraySaysFirstWhatStops()
    {
        QSignalSpy quits(&window(), &MainWindow::quitWanted);
        makeShell(true).start(true);
        chooseInMenu(m_tray->menu().menu(), u"Quit…"_s);
        QVERIFY(window().isVisible());
        QVERIFY(window().banner().fact().startsWith(u"Quitting stops"_s));
        QCOMPARE(quits.size(), 0);

        m_shell->setOptions({.asksBeforeQuitting = false});
        QVERIFY(!window().banner().fact().startsWith(u"Quitting stops"_s)); // nobody wants to be asked any more
        chooseInMenu(m_tray->menu().menu(), u"Quit…"_s);
        QCOMPARE(quits.size(), 1);
    }

    void theMenuSaysHowItGoesWhatWaitsAndWhatHappened()
    {
        makeShell(true);
        m_tray->setStatus({Tone::Ok, u"circle-check"_s, u"Listening"_s, u"Last answer 3 s ago"_s}, false);
        TrayMenu &menu = m_tray->menu();
        menu.setInside(1137);
        menu.setPlace({u"decisions"_s, u"list-checks"_s, u"Decisions (3)"_s, 3, u"activity"_s, u"decisions"_s});
        menu.setPlace({u"failed"_s, u"octagon-x"_s, u"Failed (0)"_s, 0, u"activity"_s, u"failed"_s, false});
        core::queries::AuditRow row;
        row.action = u"joined"_s;
        row.at = clock().now() - 1min;
        row.user = core::UserId(7208816402);
        row.userName = u"Zoë & <b>Co</b>"_s;
        row.chatTitle = u"Darkroom"_s;
        menu.setLatest({row, row, row, row, row, row, row});

        if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty())
            QVERIFY(picture(menu.menu()).save(folder + u"/tray-menu.png"_s));

        const QStringList texts = menuTexts();
        QCOMPARE(texts.first(), u"Listening, 1,137 people inside"_s);
        QVERIFY(texts.contains(u"Open Gatehouse"_s) && texts.contains(u"Decisions (3)"_s));
        QVERIFY(!texts.contains(u"Failed (0)"_s));
        QCOMPARE(texts.filter(u"joined"_s).size(), 5);
        QVERIFY(texts.filter(u"joined"_s).first().endsWith(u", 09:41"_s));
        QVERIFY(texts.filter(u"joined"_s).first().contains(u"&& <b>Co</b>"_s));
        for (const QString &text : {u"Pause automation"_s, u"Do not disturb"_s, u"Settings…"_s, u"Quit…"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));

        chooseInMenu(menu.menu(), texts.filter(u"joined"_s).first());
        QCOMPARE(window().currentPage(), u"members"_s);
        QVERIFY(window().isVisible());
        chooseInMenu(menu.menu(), u"Decisions (3)"_s);
        QCOMPARE(window().currentPage(), u"activity"_s);
    }

    void theDrawingsOfTheMenuFollowTheColours()
    {
        makeShell(true);
        const QAction *open = m_tray->menu().menu().defaultAction();
        const QImage light = open->icon().pixmap(22).toImage();
        appearance().setLook({.scheme = ColorScheme::Dark});
        QTRY_VERIFY(open->icon().pixmap(22).toImage() != light);
        appearance().setLook({.scheme = ColorScheme::Light});
        QTRY_COMPARE(open->icon().pixmap(22).toImage(), light);
    }

    void theNumberCountsWhatWaitsOrOnlyWhatIsImportant()
    {
        DesktopShell &shell = makeShell(true);
        m_tray->setStatus({Tone::Ok, u"circle-check"_s, u"Listening"_s, {}}, false);
        TrayMenu &menu = m_tray->menu();
        QCOMPARE(m_tray->state(), TrayState::Listening);
        menu.setPlace({u"failed"_s, {}, u"Failed (2)"_s, 2, {}, {}, false});
        QCOMPARE(m_tray->state(), TrayState::NeedsYou);
        menu.setPlace({u"decisions"_s, {}, u"Decisions (3)"_s, 3});
        QCOMPARE(m_tray->number(), 5);
        QVERIFY(m_tray->toolTip().contains(u"5 things wait for you"_s));

        shell.setOptions({.countsOnlyImportant = true});
        QCOMPARE(m_tray->number(), 3);
        menu.setPlace({u"decisions"_s, {}, u"Decisions (0)"_s, 0});
        QCOMPARE(m_tray->state(), TrayState::Listening);
    }

    void aPauseFromTheTrayReachesTheWindow()
    {
        QSignalSpy paused(&window(), &MainWindow::pauseWanted);
        makeShell(true);
        m_tray->setStatus({}, false);
        for (const QAction *action : m_tray->menu().menu().actions()) {
            if (action->text() == u"Pause automation"_s)
                chooseInMenu(*action->menu(), u"For 1 hour"_s);
        }
        QCOMPARE(paused.size(), 1);
        QCOMPARE(paused[0][0].value<std::optional<core::Instant>>(), clock().now() + 1h);
        m_tray->setStatus({}, true);
        QVERIFY(menuTexts().contains(u"Go on with automation"_s) && !menuTexts().contains(u"Pause automation"_s));
    }

    void aNotificationLeadsToWhatItIsAbout()
    {
        makeShell(true).start(true);
        m_shell->tell(joined());
        QCOMPARE(m_notifier->shown.size(), size_t(1));
        QCOMPARE(m_notifier->shown[0].title, u"Zoë joined Darkroom"_s);

        Q_EMIT m_notifier->activated(u"event/7"_s, {});
        QVERIFY(window().isVisible());
        QCOMPARE(window().currentPage(), u"members"_s);
    }

    void aQuestionCanBeAnsweredInTheNotification()
    {
        DesktopShell &shell = makeShell(true);
        QSignalSpy replied(&shell, &DesktopShell::replied);
        News question{.kind = NoticeKind::Question, .key = u"decision/1"_s, .title = u"May Zoë stay?"_s};
        question.page = u"activity"_s;
        question.reply = News::Reply{core::DecisionId(1), u"stay"_s, u"Let stay"_s};
        shell.tell(question);
        QCOMPARE(m_notifier->shown[0].deeds.size(), size_t(2));
        QCOMPARE(m_notifier->shown[0].deeds[0].text, u"Let stay"_s);

        Q_EMIT m_notifier->activated(u"decision/1"_s, m_notifier->shown[0].deeds[0].id);
        QCOMPARE(replied.size(), 1);
        QVERIFY(!window().isVisible());
        shell.tell(question);
        Q_EMIT m_notifier->activated(u"decision/1"_s, m_notifier->shown[0].deeds[1].id);
        QCOMPARE(window().currentPage(), u"activity"_s);
        QCOMPARE(replied.size(), 1);
    }

    void whatIsSettledIsTakenAway()
    {
        makeShell(true);
        m_shell->withdraw(u"event/7"_s); // was never shown
        m_shell->tell(joined());
        m_shell->withdraw(u"event/7"_s);
        QCOMPARE(m_notifier->withdrawn, QStringList{u"event/7"_s});
    }

    void whoLooksAtTheWindowIsNotToldBesides()
    {
        makeShell(true);
        showPage(u"overview"_s);
        m_shell->tell(joined());
        QVERIFY(m_notifier->shown.empty());
    }

    void aBubbleOfThePanelLeadsToWhatItIsAbout()
    {
        makeShell(true).tell(joined());
        Q_EMIT m_tray->messageClicked();
        QCOMPARE(window().currentPage(), u"members"_s);
    }

    void manyNotificationsAreNotForgottenButTakenAway()
    {
        DesktopShell &shell = makeShell(true);
        for (int i = 0; i < 150; ++i) {
            News news = joined();
            news.key = u"event/%1"_s.arg(i);
            shell.tell(news);
        }
        shell.setLocked(true);
        QCOMPARE(m_notifier->withdrawn.size(), 150);
    }

    void onlySomeKindsMakeASound()
    {
        DesktopShell &shell = makeShell(true);
        shell.tell(joined());
        QVERIFY(!m_notifier->shown.back().isAudible);
        NoticeOptions notices;
        notices.audible = {NoticeKind::Joined};
        shell.setNotices(notices);
        shell.tell(joined());
        QVERIFY(m_notifier->shown.back().isAudible);

        makeWindow();
        QCOMPARE(makeShell(true).notices().audible, notices.audible);
    }

    void theIconAndItsMenuSayWhoseTheyAre()
    {
        makeShell(true);
        m_tray->setBot(u"Clay <b>Club</b>"_s);
        m_tray->setStatus({Tone::Ok, u"radio"_s, u"Listening"_s, QString()}, false);
        QVERIFY2(m_tray->toolTip().contains(u"Clay &lt;b&gt;Club"_s), qPrintable(m_tray->toolTip()));
        QVERIFY2(menuTexts().first().contains(u"Clay <b>Club</b>\u2069: Listening"_s), qPrintable(menuTexts().first()));
    }

    void eachKindCanBeSilenced()
    {
        NoticeOptions notices;
        notices.silenced = {NoticeKind::Joined};
        makeShell(true).setNotices(notices);
        m_shell->tell(joined());
        QVERIFY(m_notifier->shown.empty());
        News left = joined();
        left.kind = NoticeKind::Left;
        m_shell->tell(left);
        QCOMPARE(m_notifier->shown.size(), size_t(1));
    }

    void afterQuietHoursItIsSaidHowMuchHappened()
    {
        NoticeOptions notices;
        notices.hasQuietHours = true;
        notices.quietFrom = QTime(9, 0);
        notices.quietUntil = QTime(10, 0);
        makeShell(true).setNotices(notices); // it is 09:42
        m_shell->tell(joined());
        m_shell->tell(joined());
        QVERIFY(m_notifier->shown.empty());

        pass(20min);
        QCOMPARE(m_notifier->shown.size(), size_t(1));
        QVERIFY2(m_notifier->shown[0].title.startsWith(u"2 things happened"_s), qPrintable(m_notifier->shown[0].title));
        m_shell->tell(joined());
        QCOMPARE(m_notifier->shown.size(), size_t(2));
    }

    void doNotDisturbIsSwitchedInTheTrayAndEndsByItself()
    {
        makeShell(true);
        QSignalSpy changed(m_shell, &DesktopShell::noticesChanged);
        for (const QAction *action : m_tray->menu().menu().actions()) {
            if (action->text() == u"Do not disturb"_s)
                chooseInMenu(*action->menu(), u"For 1 hour"_s);
        }
        QCOMPARE(m_shell->notices().notBefore, clock().now() + 1h);
        QVERIFY(menuTexts().contains(u"Show notifications again"_s));
        m_shell->tell(joined());
        QVERIFY(m_notifier->shown.empty());

        pass(61min);
        QCOMPARE(m_notifier->shown.size(), size_t(1));
        QVERIFY(menuTexts().contains(u"Do not disturb"_s));
        QCOMPARE(changed.size(), 2);
    }

    void whatWasChosenIsRemembered()
    {
        NoticeOptions notices;
        notices.silenced = {NoticeKind::Left, NoticeKind::Data};
        notices.hasQuietHours = true;
        notices.quietFrom = QTime(23, 30);
        notices.notBefore = core::Instant::max();
        const ShellOptions options{false, true, false, true};
        makeShell(true).setNotices(notices);
        m_shell->setOptions(options);

        QCOMPARE(loadNoticeOptions(settings()), notices);
        QCOMPARE(loadShellOptions(settings()), options);
    }

protected:
    void tearDown() override
    {
        delete m_shell;
        m_shell = nullptr;
        m_tray.reset();
        m_notifier.reset();
        m_host.reset();
        WindowTest::tearDown();
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_DesktopShell)
#include "tst_desktop_shell.moc"
