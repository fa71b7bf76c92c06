// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decisions.h"
#include "core/feature_registry.h"
#include "core/owner/owner.h"
#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "tests/support/engine_fixture.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UserId theOwner{77};
constexpr UserId anna{11};
constexpr qint64 clubAddress = -1001;
constexpr auto date = 1'790'000'000;

QJsonObject userJson(qint64 id, const QString &username = {})
{
    return {
        {u"id"_s, id}, {u"is_bot"_s, id == testBot.value()}, {u"first_name"_s, u"Owner"_s}, {u"username"_s, username}};
}

QJsonObject clubJson()
{
    return {{u"id"_s, clubAddress}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Club"_s}};
}

QJsonObject press(qint64 id, qint64 from, const QString &data, const QString &username = {})
{
    return {{u"update_id"_s, id},
            {u"callback_query"_s,
             QJsonObject{{u"id"_s, QString::number(id)},
                         {u"from"_s, userJson(from, username)},
                         {u"chat_instance"_s, u"1"_s},
                         {u"data"_s, data}}}};
}

QJsonObject change(qint64 id, qint64 by, const QString &before, const QString &after)
{
    const auto member = [](const QString &status) {
        QJsonObject object{{u"user"_s, userJson(anna.value())}, {u"status"_s, status}};
        if (status == "kicked"_L1)
            object.insert(u"until_date"_s, 0);
        return object;
    };
    return {{u"update_id"_s, id},
            {u"chat_member"_s,
             QJsonObject{{u"chat"_s, clubJson()},
                         {u"from"_s, userJson(by)},
                         {u"date"_s, date},
                         {u"old_chat_member"_s, member(before)},
                         {u"new_chat_member"_s, member(after)}}}};
}

} // namespace

//! Who may tell the bot what to do, and whose doing is whose, with all features of the program.
class tst_Authority final : public TestCase {
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<EngineFixture> m_fixture;

    ChatKey m_club;

    [[nodiscard]] QString ask(const char *sql) const { return m_store->scalar(sql); }
    void receive(const QJsonObject &update) { REQUIRE_OK(m_fixture->receive({update})); }
    void askAboutAnna()
    {
        REQUIRE_OK(m_fixture->order([this](Context &context) {
            Decision decision;
            decision.kind = DecisionKind::MayStay;
            decision.user = anna;
            decision.chat = m_club;
            return decisions::ask(decision, u"1:11"_s, context);
        }));
    }
    //! A removal whose call has been made, perhaps: its answer is not known.
    void takeAnnaOut()
    {
        REQUIRE_OK(m_fixture->order([this](Context &context) {
            context.dirty.mark(m_club, anna);
            return store::FactRepository(context.tx).set({m_club, anna, FactKind::Removed, context.now});
        }));
        const auto claim = EngineFixture::wait(
            m_fixture->engine().claim({.urgentFree = 6, .accessFree = 5, .bulkFree = 6, .windowFree = 30}));
        REQUIRE_OK(claim);
        QCOMPARE(claim->calls.size(), 1U);
    }

protected:
    void setUp() override
    {
        m_store = std::make_unique<StoreFixture>();
        m_clock = std::make_unique<ManualClock>();
        m_fixture = std::make_unique<EngineFixture>(*m_store, *m_clock, makeFeatures(), makeReconciler());
        m_fixture->clock().confirm(m_clock->now());
        m_club = *m_store->run([this](store::Tx &tx) -> Result<ChatKey> {
            GATEHOUSE_TRY(store::BotRepository(tx).setOwner(testBot, theOwner));
            GATEHOUSE_TRY(store::MemberRepository(tx).ensure(anna, {}, m_clock->now()));
            Chat chat;
            chat.address = ChatId(clubAddress);
            chat.type = ChatType::Supergroup;
            chat.title = u"Club"_s;
            chat.state = ChatState::Connected;
            chat.checked = m_clock->now();
            return store::ChatRepository(tx, testBot).add(chat);
        });
    }
    void tearDown() override
    {
        m_fixture.reset();
        m_store.reset();
    }

private Q_SLOTS:
    void onlyTheOwnersOwnPressDecides()
    {
        askAboutAnna();
        qint64 update = 1;
        for (const QString &data : {u"d:1:stay"_s, u"d:1:remove"_s, u"d:1:until"_s, u"d:01:stay"_s, u"d:1:stay:x"_s,
                                    u"d:1"_s, u"d::"_s, u"d:-1:stay"_s, u"d:9223372036854775808:stay"_s, u"d:1:"_s}) {
            // Numbers near the owner's, the owner's as another kind of number, the bot, the services of Telegram.
            for (const qint64 from :
                 {qint64(78), qint64(-77), qint64(777000), qint64(1087968824), qint64(136817688), testBot.value(),
                  anna.value(), qint64(77) + (qint64(1) << 32), qint64(7), qint64(770)})
                receive(press(update++, from, data, u"the_owner"_s));
        }
        QVERIFY(update > 100);
        QCOMPARE(ask("SELECT state FROM decision"), u"open"_s);
        QCOMPARE(ask("SELECT count(*) FROM every_fact"), u"0"_s);

        receive(press(update++, theOwner.value(), u"d:1:stay"_s));

        QCOMPARE(ask("SELECT state || ' ' || answer || ' ' || answered_by FROM decision"), u"answered stay owner"_s);
        QCOMPARE(ask("SELECT kind FROM every_fact"), u"grant"_s);
    }

    void nobodyBecomesOwnerWithoutTheSecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonObject>("changes");
        QTest::newRow("no secret") << u"/start own_"_s << QJsonObject();
        QTest::newRow("guessed") << u"/start own_AAAAAAAAAAAAAAAAAAAAAA"_s << QJsonObject();
        QTest::newRow("part of it") << u"/start %2"_s << QJsonObject();
        QTest::newRow("SQL") << u"/start own_' OR 1=1 --"_s << QJsonObject();
        QTest::newRow("in a group") << u"/start %1"_s << QJsonObject{{u"chat"_s, clubJson()}};
        QTest::newRow("forwarded") << u"/start %1"_s
                                   << QJsonObject{{u"forward_origin"_s,
                                                   QJsonObject{{u"type"_s, u"user"_s},
                                                               {u"date"_s, date},
                                                               {u"sender_user"_s, userJson(theOwner.value())}}}};
    }
    void nobodyBecomesOwnerWithoutTheSecret()
    {
        QFETCH(QString, text);
        QFETCH(QJsonObject, changes);
        const QString secret = core::owner::makeOwnerToken();
        REQUIRE_OK(m_store->run([&](store::Tx &tx) {
            return store::BotRepository(tx).setOwnerToken(testBot, secret, m_clock->now(), m_clock->now() + 15min);
        }));
        QJsonObject update =
            messageUpdate(1, QString(text).replace(u"%1"_s, secret).replace(u"%2"_s, secret.chopped(1)), anna.value());
        QJsonObject message = update.value(u"message"_s).toObject();
        for (auto field = changes.begin(); field != changes.end(); ++field)
            message.insert(field.key(), field.value());
        update.insert(u"message"_s, message);

        receive(update);

        QCOMPARE(ask("SELECT owner_id FROM bot"), theOwner.toString());
    }

    void botsOwnServiceMessageMakesItNoMember()
    {
        QJsonObject update = messageUpdate(1, {}, testBot.value());
        QJsonObject message = update.value(u"message"_s).toObject();
        message.insert(u"chat"_s, clubJson());
        message.insert(u"left_chat_member"_s, userJson(anna.value()));
        update.insert(u"message"_s, message);

        receive(update);

        QCOMPARE(ask("SELECT count(*) FROM member WHERE user_id = 7000"), u"0"_s);
        QCOMPARE(ask("SELECT count(*) FROM presence"), u"0"_s);
        QCOMPARE(ask("SELECT count(*) FROM every_fact"), u"0"_s);
    }

    void removalIsWrittenDownOnceWhoeverTellsOfIt_data()
    {
        QTest::addColumn<bool>("isToldBefore");
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("update, then answer") << true << true;
        QTest::newRow("answer, then update") << false << true;
        QTest::newRow("answer is lost") << true << false;
    }
    void removalIsWrittenDownOnceWhoeverTellsOfIt()
    {
        QFETCH(bool, isToldBefore);
        QFETCH(bool, isAnswered);
        receive(change(1, anna.value(), u"left"_s, u"member"_s));
        takeAnnaOut();
        const auto tell = [this] {
            receive(change(2, testBot.value(), u"member"_s, u"kicked"_s));
            receive(change(3, testBot.value(), u"kicked"_s, u"left"_s));
        };
        const QString call = ask("SELECT outbox_id FROM outbox WHERE state = 'sending'");

        if (isToldBefore)
            tell();
        if (isAnswered)
            REQUIRE_OK(EngineFixture::wait(m_fixture->engine().finish(
                OutboxId(call.toLongLong()), botapi::RawReply{200, R"({"ok":true,"result":true})"})));
        else
            REQUIRE_OK(EngineFixture::wait(m_fixture->engine().start())); // as after a crash
        if (!isToldBefore)
            tell();

        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action = 'taken-out'"), u"1"_s);
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action IN ('left', 'removed-in-telegram')"), u"0"_s);
    }

    void jumpOfTheClockTakesNobodyOutAndLetsNobodyIn_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("a year ahead") << 24 * 365;
        QTest::newRow("a year back") << -24 * 365;
        QTest::newRow("summer time") << 1;
        QTest::newRow("winter time") << -1;
        QTest::newRow("beyond 2038") << 24 * 365 * 20;
    }
    void jumpOfTheClockTakesNobodyOutAndLetsNobodyIn()
    {
        QFETCH(int, hours);
        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().start()));
        receive(change(1, anna.value(), u"left"_s, u"member"_s));
        REQUIRE_OK(m_fixture->order([this](Context &context) {
            return store::FactRepository(context.tx)
                .set({m_club, anna, FactKind::Grant, context.now, context.now + 30min});
        }));
        const auto pass = [this](Duration time) {
            for (Duration passed{0}; passed < time; passed += 10s) {
                m_clock->advance(10s);
                m_fixture->settle();
            }
        };

        m_clock->jumpTo(m_clock->now() + std::chrono::hours(hours));
        pass(29min);
        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE wish = 'out'"), u"0"_s);
        pass(2min);

        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE wish = 'out'"), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Authority)
#include "tst_authority.moc"
