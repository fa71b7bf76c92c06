// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/layout_check.h"
#include "tests/support/ui/memory_settings.h"
#include "tests/support/ui/sample_ports.h"
#include "tests/support/ui/ui_test.h"
#include "ui/models/app_lock.h"
#include "ui/pages/pages.h"
#include "ui/pages/setup/setup_wizard.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_profile_dialog.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/profile_menu.h"
#include "ui/shell/tour.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Pictures of everything, with the sample bot. GATEHOUSE_PICTURES names a folder to keep them in.
class tst_Tour final : public UiTest {
    Q_OBJECT

    static void fillOutcomes(SamplePorts &sample)
    {
        using Kind = core::commands::RemovalOutcome::Kind;
        sample.addOutcomes = {{core::ChatKey(1)}, {core::ChatKey(2)}};
        sample.removalOutcomes = {{core::UserId(1), core::ChatKey(1), Kind::WillRemove},
                                  {core::UserId(1), core::ChatKey(2), Kind::NotInside},
                                  {core::UserId(1), core::ChatKey(3), Kind::BotLacksRight}};
    }

private Q_SLOTS:
    void everyPictureIsWhole_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("isMirrored");
        QTest::addColumn<bool>("isEmpty");
        QTest::addColumn<QString>("language");
        for (const TourLook &look : tourLooks())
            QTest::newRow(qPrintable(look.suffix)) << look.suffix << false << false << QString();
        QTest::newRow("nothing yet, and trouble") << u"light"_s << false << true << QString();
        QTest::newRow("nothing yet, and trouble, large") << u"large"_s << false << true << QString();
        QTest::newRow("Arabic") << u"light"_s << true << false << u"ar"_s;
        QTest::newRow("Arabic, large") << u"large"_s << true << false << u"ar"_s;
        for (const auto &[language, code] :
             {std::pair{"German", u"de"_s}, {"Spanish", u"es"_s}, {"Russian", u"ru"_s}}) {
            QTest::newRow(language) << u"light"_s << false << false << code;
            QTest::newRow(qPrintable(QLatin1StringView(language) + u", large"_s))
                << u"large"_s << false << false << code;
        }
    }
    void everyPictureIsWhole()
    {
        QFETCH(QString, suffix);
        QFETCH(bool, isMirrored);
        QFETCH(bool, isEmpty);
        QFETCH(QString, language);
        speak(language);
        if (isMirrored)
            mirror();
        const std::vector<TourLook> looks = tourLooks();
        const auto look =
            std::find_if(looks.begin(), looks.end(), [&](const TourLook &one) { return one.suffix == suffix; });
        QTemporaryDir temporary;
        const QString kept = qEnvironmentVariable("GATEHOUSE_PICTURES");
        const QString folder = kept.isEmpty() ? temporary.filePath(u"pictures"_s)
                                              : kept + u'/' + QString::fromLatin1(QTest::currentDataTag());
        core::ManualClock clock(core::instantFromUnix(1'795'254'120)); // 21 November 2026, 09:42
        SamplePorts sample(clock);
        if (isEmpty)
            sample.clear();
        fillOutcomes(sample);
        if (!isEmpty) {
            using Invite = core::commands::InviteOutcome::Kind;
            sample.inviteKinds = {{sample.members[1].id, Invite::AlreadyInside},
                                  {sample.members[2].id, Invite::IsBot},
                                  {sample.members[3].id, Invite::AlreadyInvited}};
            sample.unreachable = {sample.members[7].id};
        }
        MemorySettings settings;
        Feed feed;
        feed.setConnection({core::Connection::Connected, clock.now() - std::chrono::hours(144),
                            clock.now() - std::chrono::seconds(3)});
        SecretClipboard secrets(clock);
        AppLock lock(sample.lockPort(), clock, clock);
        const PageContext context{settings, clock, clock, feed, secrets};
        PageRegistry pages;
        addPages(pages, sample.ports(), context, appearance(), lock);
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
        ProfileMenu menu(sample.ports().profiles, false, &window);
        window.setIdentityMenu(&menu);
        tour.add({u"new-profile"_s, [&] { (new NewProfileDialog(sample.ports().profiles.make, &window))->open(); }});
        tour.add({u"locked"_s, [&] { window.setCover(new LockPage(lock, clock)); }});
        tour.add({QString(), [&] { window.setCover(nullptr); }});
        QSignalSpy finished(&tour, &Tour::finished);
        QStringList problems;
        connect(&tour, &Tour::taken, this, [&](const QString &name, const QImage &image) {
            if (isEmptyPicture(image))
                problems << name + u" is empty"_s;
            const QStringList found = layoutProblems(window);
            for (const QString &problem : found)
                problems << name + u": "_s + problem;
        });

        tour.start({*look}, 20ms);

        QVERIFY(finished.wait(100'000));
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
        const int pictures = finished.front().front().toInt();
        QVERIFY(pictures > 20);
        QCOMPARE(QDir(folder).entryList({u"*.png"_s}).size(), pictures);
        QVERIFY(QDir(folder).exists(u"wizard-bot-%1.png"_s.arg(suffix)));
        QVERIFY(QDir(folder).exists(u"settings-privacy-%1.png"_s.arg(suffix)));
        QVERIFY(QDir(folder).exists(u"locked-%1.png"_s.arg(suffix)));
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
