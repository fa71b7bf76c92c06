// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_case.h"
#include "ui/models/news_watch.h"

#include <QSignalSpy>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What becomes a notification, and when none may be shown.
class tst_News final : public TestCase {
    Q_OBJECT

    std::vector<core::queries::AuditRow> m_events;
    std::vector<core::queries::DecisionRow> m_decisions;
    std::unique_ptr<core::ManualClock> m_clock;
    std::unique_ptr<Feed> m_feed;
    std::unique_ptr<NewsWatch> m_watch;
    std::vector<News> m_news;
    QStringList m_settled;

    void setUp() override
    {
        m_events.clear();
        m_decisions.clear();
        m_news.clear();
        m_settled.clear();
        m_clock = std::make_unique<core::ManualClock>(core::instantFromUnix(1'795'254'120)); // 09:42
        m_feed = std::make_unique<Feed>();
        m_watch = std::make_unique<NewsWatch>(
            NewsPort{
                .audit =
                    [this](const core::queries::AuditFilter &) {
                        return QtFuture::makeReadyFuture(core::Result<decltype(m_events)>(m_events));
                    },
                .openDecisions =
                    [this] { return QtFuture::makeReadyFuture(core::Result<decltype(m_decisions)>(m_decisions)); }},
            *m_feed, *m_clock, *m_clock);
        connect(m_watch.get(), &NewsWatch::happened, this, [this](const News &news) { m_news.push_back(news); });
        connect(m_watch.get(), &NewsWatch::settled, this, [this](const QString &key) { m_settled << key; });
    }
    void tearDown() override { m_watch.reset(); }

    void happens(const QString &action, qint64 user = 5)
    {
        core::queries::AuditRow row;
        row.id = m_events.empty() ? 1 : m_events.front().id + 1;
        row.at = m_clock->now();
        row.action = action;
        row.user = core::UserId(user);
        row.userName = u"Zoë"_s;
        row.chat = core::ChatKey(2);
        row.chatTitle = u"Darkroom"_s;
        m_events.insert(m_events.begin(), row);
    }
    void isAsked(qint64 id, core::DecisionKind kind = core::DecisionKind::MayStay)
    {
        core::queries::DecisionRow row;
        row.decision.id = core::DecisionId(id);
        row.decision.kind = kind;
        if (kind == core::DecisionKind::MayStay)
            row.decision.user = core::UserId(5);
        row.decision.chat = core::ChatKey(2);
        row.userName = u"Zoë"_s;
        row.chatTitle = u"Darkroom"_s;
        row.answers = {u"stay"_s, u"until"_s, u"remove"_s};
        m_decisions.push_back(row);
    }
    void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    void begin()
    {
        m_watch->start();
        settle();
    }
    void look()
    {
        Q_EMIT m_feed->auditChanged();
        m_clock->advance(3s);
        settle();
    }
    void connection(core::Connection connection, core::Duration pass = 0s)
    {
        m_feed->setConnection({.connection = connection, .since = m_clock->now()});
        m_clock->advance(pass);
        settle();
    }

private Q_SLOTS:
    void whatWasThereBeforeTheStartIsNoNews()
    {
        happens(u"joined"_s);
        isAsked(1);
        begin();
        look();
        QVERIFY(m_news.empty());
    }

    void whatHappensAfterwardsIsToldOnce()
    {
        begin();
        happens(u"joined"_s);
        look();
        look();

        QCOMPARE(m_news.size(), size_t(1));
        QCOMPARE(m_news[0].kind, NoticeKind::Joined);
        QVERIFY(m_news[0].title.contains(u"Zoë"_s) && m_news[0].title.contains(u"Darkroom"_s));
        QCOMPARE(m_news[0].page, u"members"_s);
        QCOMPARE(m_news[0].what, u"member/5"_s);
    }

    void eachEventHasItsKindAndLeadsToItsPlace_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("what");
        QTest::newRow("left") << u"left"_s << int(NoticeKind::Left) << u"member/5"_s;
        QTest::newRow("stolen") << u"link-stolen"_s << int(NoticeKind::Intruder) << u"member/5"_s;
        QTest::newRow("right") << u"right-lost"_s << int(NoticeKind::RightLost) << u"chat/2"_s;
        QTest::newRow("failed") << u"removal-failed"_s << int(NoticeKind::CallFailed) << u"member/5"_s;
    }
    void eachEventHasItsKindAndLeadsToItsPlace()
    {
        QFETCH(QString, action);
        QFETCH(int, kind);
        QFETCH(QString, what);
        begin();
        happens(action);
        look();

        QCOMPARE(m_news.size(), size_t(1));
        QCOMPARE(int(m_news[0].kind), kind);
        QCOMPARE(m_news[0].what, what);
    }

    void whatThePersonDidIsNoNews()
    {
        begin();
        happens(u"member-added"_s);
        happens(u"note-changed"_s);
        look();
        QVERIFY(m_news.empty());
    }

    void manyAtOnceAreOnePieceOfNews()
    {
        begin();
        for (int i = 0; i < 40; ++i)
            happens(u"joined"_s, 100 + i);
        happens(u"left"_s);
        look();

        QCOMPARE(m_news.size(), size_t(2));
        QVERIFY2(m_news[0].title.contains(u"40"_s), qPrintable(m_news[0].title));
        QCOMPARE(m_news[0].what, u"log"_s);
        QCOMPARE(m_news[1].kind, NoticeKind::Left);
    }

    void aQuestionIsToldInsteadOfTheEventThatLedToIt()
    {
        begin();
        happens(u"added-in-telegram"_s);
        isAsked(1);
        look();

        QCOMPARE(m_news.size(), size_t(1));
        QCOMPARE(m_news[0].kind, NoticeKind::Question);
        QCOMPARE(m_news[0].key, u"decision/1"_s);
        QVERIFY(m_news[0].reply);
        QCOMPARE(m_news[0].reply->answer, u"stay"_s);
    }

    void aQuestionThatWasAnsweredElsewhereIsSettled()
    {
        begin();
        isAsked(1);
        look();
        m_decisions.clear();
        look();
        QCOMPARE(m_settled, QStringList{u"decision/1"_s});
    }

    void aLostRightIsOneOfItsKindAndHasNoAnswerAtOnce()
    {
        begin();
        isAsked(1, core::DecisionKind::LostRight);
        look();
        QCOMPARE(m_news.size(), size_t(1));
        QCOMPARE(m_news[0].kind, NoticeKind::RightLost);
        QVERIFY(!m_news[0].reply);
    }

    void aShortTimeOfflineIsNoNews()
    {
        begin();
        connection(core::Connection::Connected);
        connection(core::Connection::Offline, 1min);
        connection(core::Connection::Connected, 5min);
        QVERIFY(m_news.empty());
        QVERIFY(m_settled.isEmpty());
    }

    void aLongTimeOfflineIsToldOnceAndSettledAfterwards()
    {
        begin();
        connection(core::Connection::Connected);
        for (int i = 0; i < 10; ++i) // it tries again and again
            connection(core::Connection::Offline, 30s);
        QCOMPARE(m_news.size(), size_t(1));
        QCOMPARE(m_news[0].kind, NoticeKind::Connection);
        connection(core::Connection::Connected);
        QCOMPARE(m_settled, QStringList{u"connection"_s});
    }

    void aDiskThatFailsIsToldAtOnce()
    {
        begin();
        connection(core::Connection::StorageTrouble);
        QCOMPARE(m_news.size(), size_t(1));
        QCOMPARE(m_news[0].kind, NoticeKind::Data);
    }

    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("isQuiet");
        QTest::newRow("within") << QTime(9, 0) << QTime(17, 0) << QTime(12, 0) << true;
        QTest::newRow("before") << QTime(9, 0) << QTime(17, 0) << QTime(8, 59) << false;
        QTest::newRow("first minute") << QTime(9, 0) << QTime(17, 0) << QTime(9, 0) << true;
        QTest::newRow("end") << QTime(9, 0) << QTime(17, 0) << QTime(17, 0) << false;
        QTest::newRow("over midnight, late") << QTime(22, 0) << QTime(8, 0) << QTime(23, 30) << true;
        QTest::newRow("over midnight, early") << QTime(22, 0) << QTime(8, 0) << QTime(7, 59) << true;
        QTest::newRow("over midnight, day") << QTime(22, 0) << QTime(8, 0) << QTime(12, 0) << false;
        QTest::newRow("no span") << QTime(8, 0) << QTime(8, 0) << QTime(8, 0) << false;
    }
    void quietHours()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QFETCH(QTime, now);
        QFETCH(bool, isQuiet);
        NoticeOptions notices;
        notices.hasQuietHours = true;
        notices.quietFrom = from;
        notices.quietUntil = until;
        const QDateTime moment(QDate(2026, 11, 21), now);

        QCOMPARE(notices.isQuiet(core::instantFromMs(moment.toMSecsSinceEpoch())), isQuiet);
    }

    void doNotDisturbEnds()
    {
        NoticeOptions notices;
        notices.notBefore = m_clock->now() + 1h;
        QVERIFY(!notices.allows(NoticeKind::Question, m_clock->now()));
        QVERIFY(notices.allows(NoticeKind::Question, m_clock->now() + 1h));
        notices.notBefore = core::Instant::max();
        QVERIFY(notices.isQuiet(m_clock->now() + 24h * 9999));
    }
};

QTEST_GUILESS_MAIN(tst_News)
#include "tst_news.moc"
