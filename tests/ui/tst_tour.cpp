// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/memory_settings.h"
#include "tests/support/ui/sample_ports.h"
#include "tests/support/ui/ui_test.h"
#include "ui/pages/pages.h"
#include "ui/pages/setup/setup_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/tour.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ui;
using namespace Qt::StringLiterals;

//! Pictures of everything, with the sample bot. GATEHOUSE_PICTURES names a folder to keep them in;
//! GATEHOUSE_LARGE, GATEHOUSE_RTL and GATEHOUSE_EMPTY ask for large text, the other direction, or nothing in it yet and
//! trouble above.
class tst_Tour final : public UiTest {
    Q_OBJECT

private Q_SLOTS:
    void takesAPictureOfEverything()
    {
        QTemporaryDir temporary;
        const QString kept = qEnvironmentVariable("GATEHOUSE_PICTURES");
        const QString folder = kept.isEmpty() ? temporary.filePath(u"pictures"_s) : kept;
        if (qEnvironmentVariableIsSet("GATEHOUSE_LARGE"))
            doubleTheText();
        if (qEnvironmentVariableIsSet("GATEHOUSE_RTL"))
            mirror();
        core::ManualClock clock(core::instantFromUnix(1'795'254'120)); // 21 November 2026, 09:42
        SamplePorts sample(clock);
        const bool isEmpty = qEnvironmentVariableIsSet("GATEHOUSE_EMPTY");
        if (isEmpty)
            sample.clear();
        using Kind = core::commands::RemovalOutcome::Kind;
        sample.addOutcomes = {{core::ChatKey(1)}, {core::ChatKey(2)}};
        sample.removalOutcomes = {{core::UserId(1), core::ChatKey(1), Kind::WillRemove},
                                  {core::UserId(1), core::ChatKey(2), Kind::NotInside},
                                  {core::UserId(1), core::ChatKey(3), Kind::BotLacksRight}};
        MemorySettings settings;
        Feed feed;
        feed.setConnection({core::Connection::Connected, clock.now() - std::chrono::hours(144),
                            clock.now() - std::chrono::seconds(3)});
        const PageContext context{settings, clock, clock, feed};
        PageRegistry pages;
        addPages(pages, sample.ports(), context, appearance());
        pages.setBadge(u"activity"_s, {3});
        MainWindow window(pages, settings, clock, clock, Mode::Real);
        window.setIdentity(u"Slow Film Gate"_s, u"slowfilm_gate_bot"_s);
        window.setConnection(feed.connection(), {});
        if (isEmpty)
            window.setTrouble(u"The disk is full, so nothing new is fetched."_s,
                              u"Nothing is lost: Telegram keeps messages for 24 hours."_s,
                              {{u"Open folder"_s, [] {}}, {u"Try again"_s, [] {}}});
        Tour tour(window, pages, appearance(), folder,
                  [&] { return new SetupWizard(sample.ports().bot, sample.ports().chats, context); });
        QSignalSpy finished(&tour, &Tour::finished);

        tour.start(qEnvironmentVariableIsSet("GATEHOUSE_LARGE") ? QSize(960, 600) : QSize(1280, 800));

        QVERIFY(finished.wait(100'000));
        const int pictures = finished.front().front().toInt();
        QVERIFY(pictures > 40);
        QCOMPARE(QDir(folder).entryList({u"*.png"_s}).size(), pictures);
        QVERIFY(QDir(folder).exists(u"members-details-dark.png"_s));
        QVERIFY(QDir(folder).exists(u"wizard-bot-light.png"_s));
        QVERIFY(QDir(folder).exists(u"tray.png"_s));
    }

    void saysWhenTheFolderCannotBeWritten()
    {
        core::ManualClock clock;
        MemorySettings settings;
        PageRegistry pages;
        MainWindow window(pages, settings, clock, clock, Mode::Practice);
        Tour tour(window, pages, appearance(), u"/proc/nowhere"_s);
        QSignalSpy finished(&tour, &Tour::finished);

        tour.start();

        QVERIFY(finished.wait());
        QCOMPARE(finished.front().front().toInt(), -1);
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_Tour)
#include "tst_tour.moc"
