// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_tray_host.h"
#include "tests/app/fake_notifier_watcher.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

using namespace std::chrono_literals;

//! Panels of both kinds that come and go.
class tst_DesktopTrayHost final : public TestCase {
    Q_OBJECT

    std::optional<core::ManualClock> m_clock;
    std::optional<FakeNotifierWatcher> m_watcher;
    std::optional<app::DesktopTrayHost> m_host;
    bool m_hasEmbedding = false;

    void setUp() override
    {
        m_hasEmbedding = false;
        m_clock.emplace();
    }
    void tearDown() override
    {
        m_host.reset();
        m_watcher.reset();
    }
    void makeHost()
    {
        m_host.emplace(
            QDBusConnection::sessionBus(), [this] { return m_hasEmbedding; }, *m_clock);
    }

private Q_SLOTS:
    void withoutASessionAPanelThatTakesWindowsInIsFound()
    {
        m_hasEmbedding = true;
        m_host.emplace(
            QDBusConnection(QStringLiteral("no-session")), [this] { return m_hasEmbedding; }, *m_clock);
        QVERIFY(m_host->isThere());
    }

    void aPanelOfTheBusIsFound()
    {
        m_watcher.emplace();
        makeHost();
        QTRY_VERIFY(m_host->isThere());
    }

    void aPanelThatComesLaterIsFoundAtOnce()
    {
        makeHost();
        QSignalSpy changed(&*m_host, &ui::TrayHost::changed);
        m_watcher.emplace();
        QTRY_VERIFY(m_host->isThere());
        QCOMPARE(changed.size(), 1);
    }

    void aPanelThatDiesIsMissedAndItsReturnNoticed()
    {
        m_watcher.emplace();
        makeHost();
        QTRY_VERIFY(m_host->isThere());
        m_watcher.reset();
        QTRY_VERIFY(!m_host->isThere());
        m_watcher.emplace();
        QTRY_VERIFY(m_host->isThere());
    }

    void aWatcherForWhomNobodyDrawsIsNoPanel()
    {
        m_watcher.emplace();
        m_watcher->setHost(false);
        makeHost();
        QSignalSpy changed(&*m_host, &ui::TrayHost::changed);
        m_watcher->setHost(true);
        QTRY_VERIFY(m_host->isThere());
        m_watcher->setHost(false);
        QTRY_VERIFY(!m_host->isThere());
        QCOMPARE(changed.size(), 2);
    }

    void aPanelThatTakesWindowsInIsLookedForAgainAndAgain()
    {
        makeHost();
        const auto pass = [this] {
            m_clock->advance(5s);
            QTest::qWait(0);
        };
        pass();
        m_hasEmbedding = true;
        QTRY_VERIFY((pass(), m_host->isThere()));
        m_hasEmbedding = false;
        QTRY_VERIFY((pass(), !m_host->isThere()));
    }

    void theIconStaysWithTheKindItWasMadeFor()
    {
        m_hasEmbedding = true;
        makeHost();
        QTRY_VERIFY(m_host->isThere());
        m_watcher.emplace();
        m_hasEmbedding = false;
        QTRY_VERIFY((m_clock->advance(5s), QTest::qWait(0), !m_host->isThere()));
    }
};

QTEST_GUILESS_MAIN(tst_DesktopTrayHost)
#include "tst_desktop_tray_host.moc"
