// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/overview.h"

#include "core/domain/pause.h"
#include "core/store/audit_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/setting_repository.h"
#include "tests/store/query_store.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace core;
using namespace core::queries;

class tst_QueriesOverview final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QueryStore> m_store;
    FixedClock m_clock;

    void add(Lane lane, const QString &method)
    {
        m_store->change([&](store::Tx &tx) {
            NewCall call;
            call.lane = lane;
            call.method = method;
            call.feature = "access"_L1;
            return store::OutboxRepository(tx, QueryStore::bot).add(call, QueryStore::now);
        });
    }
    [[nodiscard]] bool hasWork()
    {
        const OverviewQueries overview(m_store->reader(), m_clock);
        return QueryStore::answer(overview.hasWorkUntil(QueryStore::now + 60s)).value();
    }

protected:
    void setUp() override { m_store = std::make_unique<QueryStore>(); }
    void tearDown() override { m_store.reset(); }

    void happened(const char *action, qint64 user, ChatKey chat, Instant at)
    {
        m_store->change([&](store::Tx &tx) {
            return store::AuditRepository(tx).add(
                {at, Origin::Telegram, QString::fromLatin1(action), UserId(user), chat});
        });
    }

private Q_SLOTS:
    void eachDayCountsItsPeopleOnce()
    {
        const Instant today = QueryStore::now - 9h;
        const ChatKey club = m_store->addChat(u"Club"_s);
        const ChatKey left = m_store->addChat(u"Left behind"_s, ChatState::Disconnected, ChatId(-1002));
        happened("joined", 1, club, today - 1ms); // yesterday's last moment
        happened("joined", 1, club, today);
        happened("joined-with-link", 1, club, today + 1h);
        happened("joined", 2, left, today + 1h);
        happened("left", 1, club, today + 2h);
        for (const auto &[user, until] : {std::pair{1, today + 8h}, {2, QueryStore::now}, {3, today + 24h}}) {
            m_store->addPerson(UserId(user), u"P"_s);
            m_store->setFact(club, UserId(user), FactKind::Grant, until);
        }
        m_store->setFact(left, UserId(1), FactKind::Grant, today + 20h);

        const OverviewQueries overview(m_store->reader(), m_clock);
        const auto days = QueryStore::answer(overview.days({today - 24h, today, today + 24h, today + 48h}));

        // Whose time ended at eight is not among those whose time still ends.
        const std::vector<DayNumbers> expected{{today - 24h, 1, 0, 0}, {today, 1, 1, 1}, {today + 24h, 0, 0, 1}};
        QCOMPARE(days.value(), expected);
    }

    void whatAPauseHoldsIsNoWork_data()
    {
        QTest::addColumn<int>("lane");
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("isHeld");

        QTest::newRow("answer") << int(Lane::Answers) << u"answerCallbackQuery"_s << false;
        QTest::newRow("wish") << int(Lane::Access) << QString() << true;
        QTest::newRow("question of a code") << int(Lane::Access) << u"getChatMember"_s << false;
        QTest::newRow("link to be closed") << int(Lane::Access) << u"revokeChatInviteLink"_s << false;
        QTest::newRow("reply") << int(Lane::Replies) << u"sendMessage"_s << false;
        QTest::newRow("campaign") << int(Lane::Campaigns) << u"sendMessage"_s << true;
        QTest::newRow("check") << int(Lane::Checks) << u"getChatMember"_s << true;
    }
    void whatAPauseHoldsIsNoWork()
    {
        QFETCH(int, lane);
        QFETCH(QString, method);
        QFETCH(bool, isHeld);
        const auto pause = [this](Instant until) {
            m_store->change([&](store::Tx &tx) {
                return store::SettingRepository(tx).save(pause::setting, pause::toSetting(until));
            });
        };
        QVERIFY(!hasWork());

        add(static_cast<Lane>(lane), method);
        QVERIFY(hasWork());
        pause(Instant::max());
        QCOMPARE(hasWork(), !isHeld);
        pause(QueryStore::now + 30s); // over before that time is
        QVERIFY(hasWork());
    }
};

QTEST_GUILESS_MAIN(tst_QueriesOverview)
#include "tst_queries_overview.moc"
