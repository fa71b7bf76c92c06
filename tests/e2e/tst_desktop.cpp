// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/whole_window.h"
#include "tests/support/test_case.h"
#include "ui/shell/profile_menu.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

//! With --practice.
class Program : public WholeWindow {
public:
    Program(const QString &folder, app::Surroundings surroundings)
        : WholeWindow(folder, practice(), std::move(surroundings))
    {
        instance().usePractice();
        desktop().start(false);
    }

private:
    static app::CommandLine practice()
    {
        app::CommandLine line;
        line.isPractice = true;
        return line;
    }
};

} // namespace

//! What the window brings along from the profile and the process around it, in practice.
class tst_Desktop final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    QStringList m_started;
    bool m_canStart = true;

    void setUp() override { m_folder = std::make_unique<QTemporaryDir>(); }
    void tearDown() override
    {
        m_program.reset();
        m_started.clear();
        m_canStart = true;
    }

    void start(std::optional<Instant> brokenRun = {})
    {
        m_program = std::make_unique<Program>(m_folder->path(),
                                              app::Surroundings{.startOther =
                                                                    [this](const QStringList &arguments) {
                                                                        m_started << arguments;
                                                                        return m_canStart;
                                                                    },
                                                                .unread = {.brokenRun = brokenRun}});
    }
    ui::MainWindow &window() { return m_program->desktop().window(); }
    template <typename T>
    T *child(const QString &name)
    {
        for (T *found : window().findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    QString text(const QString &name)
    {
        QString shown = child<QLabel>(name) ? child<QLabel>(name)->text() : QString();
        return shown.remove(QRegularExpression(u"[\\x{2066}-\\x{2069}]"_s));
    }

private Q_SLOTS:
    void theColoursThatWereChosenAreThereAtTheStart()
    {
        {
            QSettings settings(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
            settings.setValue(u"appearance/scheme"_s, int(ui::ColorScheme::Dark));
        }
        start();

        QVERIFY(QApplication::palette().color(QPalette::Base).lightnessF() < 0.5);
        m_program.reset();
        QVERIFY(QFile::remove(m_folder->filePath(u"window.ini"_s)));
        start();
        QVERIFY(QApplication::palette().color(QPalette::Base).lightnessF() > 0.5);
    }

    void aBrokenRunIsToldWithItsTimeAndCanBePutAway()
    {
        start(SystemClock().now() - 24h);
        const QString fact = text(u"bannerFact"_s);
        QVERIFY2(fact.startsWith(u"Gatehouse did not end properly last time (yesterday"_s), qPrintable(fact));
        QVERIFY(text(u"bannerReason"_s).startsWith(u"Nothing was lost"_s));
        QCOMPARE(child<QAbstractButton>(u"bannerButton"_s)->text(), u"Show log"_s);
        QTest::mouseClick(child<QAbstractButton>(u"bannerSecondButton"_s), Qt::LeftButton);

        QTRY_VERIFY(!text(u"bannerFact"_s).contains(u"properly"_s));
    }

    void whatNobodyReadIsSaidByTheNextWindow()
    {
        start(SystemClock().now() - 24h);
        window().toasts().show(
            {.text = u"Zoë is removed."_s, .span = 10s, .undo = [] { return QtFuture::makeReadyFuture(Result<>()); }});
        const app::Unread unread = m_program->desktop().takeUnread();
        QVERIFY(unread.brokenRun.has_value());
        QCOMPARE(unread.toasts.size(), size_t(1));
        QVERIFY(unread.toasts[0].undo && unread.toasts[0].span <= 10s);
        QCOMPARE(window().toasts().count(), 0);

        QTest::mouseClick(child<QAbstractButton>(u"bannerSecondButton"_s), Qt::LeftButton);
        QVERIFY(!m_program->desktop().takeUnread().brokenRun.has_value()); // that was read
    }

    void thePageOfTheRunBeforeIsThereAgain()
    {
        start();
        window().showPage(u"chats"_s);
        m_program.reset();
        start();
        QCOMPARE(window().currentPage(), u"chats"_s);
    }

    void aPauseEndsByItself()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->instance().bot() && m_program->instance().bot()->commands(), patience);
        const Instant until = m_program->instance().clock().now() + 1h;
        static_cast<void>(m_program->instance().bot()->commands()->pause(until));
        QTRY_VERIFY_WITH_TIMEOUT(text(u"bannerFact"_s).startsWith(u"Paused until"_s), patience);

        m_program->instance().practice()->clock().advance(61min);
        QTRY_VERIFY_WITH_TIMEOUT(!text(u"bannerFact"_s).startsWith(u"Paused"_s), patience);
    }

    void aProfileThatCannotBeStartedIsSaid()
    {
        m_canStart = false;
        start();
        window().findChild<QAction *>(u"openPractice"_s);
        window().findChild<QAction *>(u"newProfile"_s)->trigger();
        QTest::keyClicks(child<QLineEdit>(u"profileName"_s), u"Clay Club of a test"_s);
        QTest::mouseClick(child<QAbstractButton>(u"accept"_s), Qt::LeftButton);
        QCOMPARE(window().toasts().count(), 1);
    }

    void aProperEndIsNotTold()
    {
        start();
        QVERIFY(!text(u"bannerFact"_s).contains(u"properly"_s));
    }

    void linksLeadToTheirPlace()
    {
        start();
        m_program->desktop().openLink(u"gatehouse:settings/about"_s);
        QCOMPARE(window().currentPage(), u"settings"_s);
        QVERIFY(child<QAbstractButton>(u"copyDetails"_s));
        m_program->desktop().openLink(u"gatehouse:chats"_s);

        QCOMPARE(window().currentPage(), u"chats"_s);
    }

    void aLinkThatLeadsNowhereIsSaid()
    {
        start();
        for (const QString &link : {u"gatehouse:nowhere"_s, u"gatehouse:members/add"_s})
            m_program->desktop().openLink(link);

        QCOMPARE(window().currentPage(), u"overview"_s);
        QCOMPARE(window().toasts().count(), 2);
        QVERIFY(!window().findChild<QDialog *>());
    }

    void aPasswordIsAskedForAtTheStart()
    {
        app::LockFile file(app::ProfilePaths{m_folder->path()}.windowLock());
        const auto hash = file.port().hash(Secret(QByteArray("open sesame")));
        QTRY_VERIFY(hash.isFinished());
        REQUIRE_OK(file.port().save({.hash = *hash.result()}));
        start();
        QCOMPARE(window().windowTitle(), u"Gatehouse, PRACTICE, locked"_s);
        QVERIFY(child<QLineEdit>(u"lockPassword"_s));
        m_program->desktop().openLink(u"gatehouse:chats"_s);
        QVERIFY(!child<QWidget>(u"chatsPage"_s));
        QTest::keyClicks(child<QLineEdit>(u"lockPassword"_s), u"open sesame"_s);
        QTest::keyClick(child<QLineEdit>(u"lockPassword"_s), Qt::Key_Return);

        QTRY_VERIFY_WITH_TIMEOUT(!child<QLineEdit>(u"lockPassword"_s), patience);
        QCOMPARE(window().currentPage(), u"chats"_s);
    }

    void theBotIsSharedFromItsName()
    {
        start();
        auto *share = window().findChild<QAction *>(u"shareFromMenu"_s);
        QTRY_VERIFY_WITH_TIMEOUT(share->isEnabled(), patience); // once it is known who the bot is
        share->trigger();

        QVERIFY(child<QLineEdit>(u"botLink"_s));
        QVERIFY(child<QLineEdit>(u"botLink"_s)->text().startsWith(u"https://t.me/"_s));
    }

    void aNewProfileIsStartedBesideThisOne()
    {
        start();
        window().findChild<QAction *>(u"newProfile"_s)->trigger();
        QTest::keyClicks(child<QLineEdit>(u"profileName"_s), u"Clay Club of a test"_s);
        QTest::mouseClick(child<QAbstractButton>(u"accept"_s), Qt::LeftButton);

        QCOMPARE(m_started.size(), 2);
        QVERIFY(m_started.last().endsWith(u"/gatehouse/Clay Club of a test"_s));
        QVERIFY(window().isVisible());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    tst_Desktop test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktop.moc"
