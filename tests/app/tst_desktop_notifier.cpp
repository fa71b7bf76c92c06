// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_notifier.h"
#include "tests/app/fake_notifications.h"
#include "tests/support/test_case.h"

#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

//! Notifications on a session bus whose service comes, goes, and knows more or less.
class tst_DesktopNotifier final : public TestCase {
    Q_OBJECT

    const ui::Notification m_question{.key = u"decision/1"_s,
                                      .title = u"May <i>Zoë</i> stay?"_s,
                                      .text = u"Added by <b>Mateus & Co</b>"_s,
                                      .deeds = {{u"reply"_s, u"Let stay"_s}}};
    std::optional<FakeNotifications> m_service;
    std::optional<app::DesktopNotifier> m_notifier;
    QStringList m_fallback;

    void setUp() override
    {
        QGuiApplication::setDesktopFileName(u"org.gatehouse.Gatehouse"_s);
        m_fallback.clear();
        m_notifier.emplace(QDBusConnection::sessionBus(), u"Gatehouse"_s,
                           [this](const QString &title, const QString &) { m_fallback << title; });
    }
    void tearDown() override
    {
        m_notifier.reset();
        m_service.reset();
    }

private Q_SLOTS:
    void aServiceWithEverythingGetsButtonsAndEscapedText()
    {
        m_service.emplace(QStringList{u"actions"_s, u"body"_s, u"body-markup"_s});
        m_notifier->show(m_question);
        QTRY_COMPARE(m_service->shown.size(), 1);

        const FakeNotifications::Shown &shown = m_service->shown[0];
        QCOMPARE(shown.title, u"May <i>Zoë</i> stay?"_s);
        QCOMPARE(shown.body, u"Added by &lt;b&gt;Mateus &amp; Co&lt;/b&gt;"_s);
        QCOMPARE(shown.actions, (QStringList{u"default"_s, {}, u"reply"_s, u"Let stay"_s}));
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"org.gatehouse.Gatehouse"_s);
        QVERIFY(m_fallback.isEmpty());
    }

    void aSimpleServiceGetsPlainTextAndNoButtons()
    {
        m_service.emplace(QStringList{u"body"_s});
        m_notifier->show(m_question);
        QTRY_COMPARE(m_service->shown.size(), 1);

        QCOMPARE(m_service->shown[0].body, m_question.text);
        QVERIFY(m_service->shown[0].actions.isEmpty());
    }

    void clicksLeadBackToWhatWasShown()
    {
        m_service.emplace(QStringList{u"actions"_s});
        QSignalSpy activated(&*m_notifier, &ui::Notifier::activated);
        m_notifier->show(m_question);
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCoreApplication::processEvents();

        m_service->click(m_service->shown[0].id, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated[0], (QVariantList{u"decision/1"_s, QString()}));
        m_service->click(m_service->shown[0].id, u"reply"_s);
        QTRY_COMPARE(activated.size(), 2);
        QCOMPARE(activated[1][1].toString(), u"reply"_s);
    }

    void otherProgramsNotificationsAreNoneOfOurs()
    {
        m_service.emplace(QStringList{u"actions"_s});
        QSignalSpy activated(&*m_notifier, &ui::Notifier::activated);
        m_notifier->show(m_question);
        QTRY_COMPARE(m_service->shown.size(), 1);

        m_service->click(7, u"default"_s);
        m_service->close(m_service->shown[0].id);
        m_service->click(m_service->shown[0].id, u"default"_s); // not shown any more
        ui::Notification other = m_question;
        other.key = u"other"_s;
        m_notifier->show(other);
        QTRY_COMPARE(m_service->shown.size(), 2); // after all that
        m_service->click(m_service->shown[1].id, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"other"_s);
    }

    void theSameMatterTakesThePlaceOfTheOneBefore()
    {
        m_service.emplace(QStringList{});
        m_notifier->show(m_question);
        QTRY_COMPARE(m_service->shown.size(), 1);
        QTest::qWait(0);
        m_notifier->show(m_question);
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->shown[1].replaces, m_service->shown[0].id);

        m_notifier->withdraw(m_question.key);
        QTRY_COMPARE(m_service->withdrawn, QList<uint>{m_service->shown[0].id});
    }

    void whatIsWithdrawnBeforeItIsShownIsNotShown()
    {
        m_service.emplace(QStringList{});
        ui::Notification other = m_question;
        other.key = u"other"_s;
        m_notifier->show(m_question); // waits for what the service can do
        m_notifier->show(other);
        m_notifier->withdraw(m_question.key);
        QTRY_COMPARE(m_service->shown.size(), 1);
        QTRY_VERIFY(m_service->shown.size() == 1 && m_service->withdrawn.isEmpty());

        m_notifier->show(m_question); // on its way to the service, which has not answered
        m_notifier->withdraw(m_question.key);
        QTRY_COMPARE(m_service->shown.size(), 2);
        QTRY_COMPARE(m_service->withdrawn, QList<uint>{m_service->shown[1].id});
    }

    void atTheEndNothingIsLeftThatLeadsNowhere()
    {
        m_service.emplace(QStringList{});
        m_notifier->show(m_question);
        QTRY_COMPARE(m_service->shown.size(), 1);
        QSignalSpy activated(&*m_notifier, &ui::Notifier::activated);
        const auto isAnswered = [&] { // the service's answer has arrived once clicks are understood
            m_service->click(m_service->shown[0].id, u"default"_s);
            return QTest::qWaitFor([&] { return !activated.isEmpty(); }, 50);
        };
        QTRY_VERIFY(isAnswered());
        m_notifier.reset();
        QTRY_COMPARE(m_service->withdrawn, QList<uint>{m_service->shown[0].id});
    }

    void soundsAreForThoseWhoWantThem()
    {
        m_service.emplace(QStringList{u"sound"_s});
        ui::Notification loud = m_question;
        loud.isAudible = true;
        m_notifier->show(m_question);
        m_notifier->show(loud);
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->shown[0].hints.value(u"suppress-sound"_s).toBool(), true);
        QVERIFY(!m_service->shown[0].hints.contains(u"sound-name"_s));
        QVERIFY(!m_service->shown[1].hints.contains(u"suppress-sound"_s));
        QVERIFY(!m_service->shown[1].hints.value(u"sound-name"_s).toString().isEmpty());
    }

    void withoutAServiceTheTrayShowsIt()
    {
        m_notifier->show(m_question);
        QTRY_COMPARE(m_fallback, QStringList{m_question.title});
    }

    void withoutASessionTheTrayShowsIt()
    {
        app::DesktopNotifier alone(QDBusConnection(u"no-session"_s), u"Gatehouse"_s,
                                   [this](const QString &title, const QString &) { m_fallback << title; });
        alone.show(m_question);
        QCOMPARE(m_fallback, QStringList{m_question.title});
    }

    void whatTheServiceRefusesTheTrayShows()
    {
        m_service.emplace(QStringList{u"body"_s});
        m_service->refuses = true;
        m_notifier->show(m_question);
        QTRY_COMPARE(m_fallback, QStringList{m_question.title});
    }

    void aServiceThatComesLaterIsUsed()
    {
        m_notifier->show(m_question);
        QTRY_COMPARE(m_fallback.size(), 1);

        m_service.emplace(QStringList{u"actions"_s});
        m_notifier->show(m_question);
        QTRY_COMPARE(m_service->shown.size(), 1);
        const QDBusServiceWatcher watcher(u"org.freedesktop.Notifications"_s, QDBusConnection::sessionBus());
        QSignalSpy owners(&watcher, &QDBusServiceWatcher::serviceOwnerChanged);
        m_service.reset();
        m_service.emplace(QStringList{u"body"_s}); // another one, which cannot do as much
        QTRY_COMPARE(owners.size(), 2);
        m_notifier->show(m_question);
        QTRY_COMPARE(m_service->shown.size(), 1);
        QVERIFY(m_service->shown[0].actions.isEmpty());
        QCOMPARE(m_service->shown[0].replaces, 0U);
    }
};

QTEST_GUILESS_MAIN(tst_DesktopNotifier)
#include "tst_desktop_notifier.moc"
