// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feature_registry.h"
#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "core/store/presence_repository.h"
#include "tests/support/engine_fixture.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace core::engine;
using namespace Qt::StringLiterals;

namespace {

constexpr UserId anna{11};
constexpr auto date = 1'790'000'000;

QJsonObject chatJson(qint64 id, const QString &type)
{
    return {{u"id"_s, id}, {u"type"_s, type}, {u"title"_s, u"Club"_s}};
}

QJsonObject botJson(const QString &status)
{
    QJsonObject bot{
        {u"user"_s, QJsonObject{{u"id"_s, testBot.value()}, {u"is_bot"_s, true}, {u"first_name"_s, u"Gate"_s}}},
        {u"status"_s, status}};
    if (status == "kicked"_L1)
        bot.insert(u"until_date"_s, 0);
    return bot;
}

QJsonObject botMoved(qint64 id, const QString &before, const QString &after)
{
    return {{u"update_id"_s, id},
            {u"my_chat_member"_s,
             QJsonObject{{u"chat"_s, chatJson(-55, u"group"_s)},
                         {u"from"_s, QJsonObject{{u"id"_s, 77}, {u"is_bot"_s, false}, {u"first_name"_s, u"Owner"_s}}},
                         {u"date"_s, date},
                         {u"old_chat_member"_s, botJson(before)},
                         {u"new_chat_member"_s, botJson(after)}}}};
}

QJsonObject migrated(qint64 id, qint64 chat, const QString &type, const QString &field, qint64 other)
{
    return {{u"update_id"_s, id},
            {u"message"_s,
             QJsonObject{{u"message_id"_s, id}, {u"date"_s, date}, {u"chat"_s, chatJson(chat, type)}, {field, other}}}};
}

} // namespace

//! What happens to a connected group, with all features of the program.
class tst_ChatWatch final : public TestCase {
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<EngineFixture> m_fixture;

    [[nodiscard]] QString ask(const char *sql) const { return m_store->scalar(sql); }
    void receive(const QJsonObject &update) { REQUIRE_OK(m_fixture->receive({update})); }

protected:
    void setUp() override
    {
        m_store = std::make_unique<StoreFixture>();
        m_clock = std::make_unique<ManualClock>();
        m_fixture = std::make_unique<EngineFixture>(*m_store, *m_clock, makeFeatures(), makeReconciler());
        m_fixture->clock().confirm(m_clock->now());
        REQUIRE_OK(m_store->run([this](store::Tx &tx) -> Result<> {
            Chat chat;
            chat.address = ChatId(-55);
            chat.type = ChatType::Group;
            chat.title = u"Club"_s;
            chat.state = ChatState::Connected;
            chat.checked = m_clock->now();
            const auto key = store::ChatRepository(tx, testBot).add(chat);
            if (!key)
                return failure(key.error());
            GATEHOUSE_TRY(store::MemberRepository(tx).ensure(anna, {}, m_clock->now()));
            GATEHOUSE_TRY(store::FactRepository(tx).set({*key, anna, FactKind::Grant, m_clock->now()}));
            return store::PresenceRepository(tx)
                .record({*key, anna, MemberStatus::Member, true, m_clock->now(), PresenceSource::Update})
                .map([](bool) {});
        }));
    }
    void tearDown() override
    {
        m_fixture.reset();
        m_store.reset();
    }

private Q_SLOTS:
    void botThatIsTakenOutForgetsNobodyAndRemovesNobody_data()
    {
        QTest::addColumn<QString>("after");
        QTest::newRow("removed") << u"left"_s;
        QTest::newRow("banned") << u"kicked"_s;
    }
    void botThatIsTakenOutForgetsNobodyAndRemovesNobody()
    {
        QFETCH(QString, after);

        receive(botMoved(1, u"administrator"_s, after));

        QCOMPARE(ask("SELECT state FROM chat"), u"gone"_s);
        QCOMPARE(ask("SELECT kind FROM every_fact WHERE user_id = 11"), u"grant"_s);
        QCOMPARE(ask("SELECT is_inside FROM presence WHERE user_id = 11"), u"1"_s);
        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE wish IS NOT NULL"), u"0"_s);
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action = 'bot-removed'"), u"1"_s);
    }

    void upgradedGroupKeepsItsPeopleUnderItsNewNumber_data()
    {
        QTest::addColumn<QJsonObject>("first");
        QTest::addColumn<QJsonObject>("second");
        const QJsonObject gone = migrated(1, -55, u"group"_s, u"migrate_to_chat_id"_s, -1009);
        const QJsonObject came = migrated(2, -1009, u"supergroup"_s, u"migrate_from_chat_id"_s, -55);
        QTest::newRow("the old one tells first") << gone << came;
        QTest::newRow("the new one tells first") << came << gone;
    }
    void upgradedGroupKeepsItsPeopleUnderItsNewNumber()
    {
        QFETCH(QJsonObject, first);
        QFETCH(QJsonObject, second);

        receive(first);
        receive(second);

        QCOMPARE(ask("SELECT group_concat(type || ' ' || state) FROM chat"), u"supergroup connected"_s);
        QCOMPARE(ask("SELECT count(DISTINCT chat_key) FROM chat_address WHERE telegram_id IN (-55, -1009)"), u"1"_s);
        QCOMPARE(ask("SELECT count(*) FROM every_fact WHERE user_id = 11"), u"1"_s);
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action = 'chat-upgraded'"), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ChatWatch)
#include "tst_chat_watch.moc"
