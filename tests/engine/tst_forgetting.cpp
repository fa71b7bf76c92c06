// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bot_repository.h"
#include "core/store/member_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/presence_repository.h"
#include "tests/engine/access_test.h"

using namespace core;
using namespace core::commands;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UserId boss{5};

} // namespace

//! Somebody is forgotten while something is still going on about them.
class tst_Forgetting final : public AccessTest {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsForgottenWhileTheirRemovalIsOnItsWay_data()
    {
        QTest::addColumn<RemovalAction>("order");
        QTest::newRow("removal") << RemovalAction::Remove;
        QTest::newRow("ban") << RemovalAction::Ban;
    }
    void nobodyIsForgottenWhileTheirRemovalIsOnItsWay()
    {
        QFETCH(RemovalAction, order);
        seeInside(m_club, anna, FactKind::Before);
        remove(m_club, order);

        const auto early = EngineFixture::wait(m_commands->forget(anna));
        QVERIFY(!early);
        QCOMPARE(early.error().kind, Error::Kind::Busy);
        QCOMPARE(ask("SELECT count(*) FROM member WHERE user_id = 11"), u"1"_s);

        pass(11s);
        REQUIRE_OK(EngineFixture::wait(m_commands->forget(anna)));
        QCOMPARE(ask("SELECT count(*) FROM member WHERE user_id = 11"), u"0"_s);
    }

    void nobodyIsForgottenWhileTheirFailedRemovalIsOwed_data()
    {
        QTest::addColumn<RemovalAction>("order");
        QTest::newRow("removal") << RemovalAction::Remove;
        QTest::newRow("ban") << RemovalAction::Ban;
    }
    void nobodyIsForgottenWhileTheirFailedRemovalIsOwed()
    {
        QFETCH(RemovalAction, order);
        failToRemove(order);

        const auto early = EngineFixture::wait(m_commands->forget(anna));
        QVERIFY(!early);
        QCOMPARE(nameOf(early.error().kind), "undecided"_L1);
        QCOMPARE(ask("SELECT count(*) FROM member WHERE user_id = 11"), u"1"_s);

        REQUIRE_OK(EngineFixture::wait(m_commands->drop(OutboxId(failedCall()))));
        REQUIRE_OK(EngineFixture::wait(m_commands->forget(anna)));
        QCOMPARE(ask("SELECT count(*) FROM member WHERE user_id = 11"), u"0"_s);
    }

    void whoeverLeftByThemselvesIsForgottenAlthoughTheirRemovalFailed()
    {
        failToRemove(RemovalAction::Remove);
        m_clock->advance(1s);
        REQUIRE_OK(m_fixture->order([this](Context &context) {
            return store::PresenceRepository(context.tx)
                .record({m_club, anna, MemberStatus::Left, false, context.now, PresenceSource::Update})
                .map([](bool) {});
        }));

        REQUIRE_OK(EngineFixture::wait(m_commands->forget(anna)));
    }

    void removalThatNobodyCanFinishIsGivenUpInWritingWhenThePersonIsForgotten_data()
    {
        QTest::addColumn<bool>("isConnected");
        QTest::newRow("the chat is disconnected") << false;
        QTest::newRow("so long ago that it is not listed any more") << true;
    }
    void removalThatNobodyCanFinishIsGivenUpInWritingWhenThePersonIsForgotten()
    {
        QFETCH(bool, isConnected);
        failToRemove(RemovalAction::Remove);
        if (isConnected)
            REQUIRE_OK(m_store->run([this](store::Tx &tx) {
                return store::OutboxRepository(tx, testBot).prune(m_clock->now() + 1s, 100).map([](bool) {});
            }));
        else
            REQUIRE_OK(EngineFixture::wait(m_commands->disconnect(m_club)));

        REQUIRE_OK(EngineFixture::wait(m_commands->forget(anna)));

        QCOMPARE(
            ask("SELECT group_concat(action) FROM audit WHERE user_id = 11 AND chat_key = 1 AND actor = 'creator'"),
            u"removal-ordered,removal-given-up"_s);
    }

    void linksOfWhoeverIsForgottenAreRevoked()
    {
        letIn({m_club});
        m_refusals.insert({{u"revokeChatInviteLink"_s, clubAddress}, lacksRight()});

        REQUIRE_OK(EngineFixture::wait(m_commands->forget(anna)));
        talk();
        QCOMPARE(m_transport->last().method(), u"revokeChatInviteLink"_s);
        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE user_id = 11"), u"0"_s);

        m_refusals.clear();
        tellOfTheBot(u"administrator"_s);
        QCOMPARE(ask("SELECT state FROM outbox WHERE method = 'revokeChatInviteLink'"), u"done"_s);
    }

    void questionsAboutWhoeverIsForgottenAreTakenBack_data()
    {
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("asked") << true;
        QTest::newRow("not asked yet") << false;
    }
    void questionsAboutWhoeverIsForgottenAreTakenBack()
    {
        QFETCH(bool, isAsked);
        REQUIRE_OK(m_store->run([](store::Tx &tx) { return store::BotRepository(tx).setOwner(testBot, boss); }));
        seeInside(m_club, anna, FactKind::Before);
        REQUIRE_OK(m_fixture->order([](Context &context) {
            return store::MemberRepository(context.tx).saw({anna, u"Annabel"_s}, context.now).map([](bool) {});
        }));
        if (!isAsked)
            m_sender->stop();
        remove(m_club, RemovalAction::None);
        QCOMPARE(sent(u"sendMessage"_s), isAsked ? 1 : 0);

        REQUIRE_OK(EngineFixture::wait(m_commands->forget(anna)));
        m_sender->start();
        pass(2s);

        QCOMPARE(sent(u"sendMessage"_s), isAsked ? 1 : 0);
        QCOMPARE(sent(u"editMessageText"_s), isAsked ? 1 : 0);
        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE parameters LIKE '%Annabel%'"), u"0"_s);
    }

    void updatesOfOthersAreKeptWhenSomebodyIsForgotten()
    {
        seeInside(m_club, anna);
        REQUIRE_OK(m_store->run([](store::Tx &tx) -> Result<> {
            static const store::Sql insert(R"(
                INSERT INTO failed_update (bot_id, update_id, kind, feature, error_kind, error, raw, failed_ms,
                    tried_version) VALUES (7000, 1, 'message', '', 'malformed', '', ?, 1, ''))");
            for (const QByteArray &raw :
                 {QByteArray(R"({"message":{"from":{"id":11}}})"), QByteArray(R"({"message":{"from":{"id":1111}}})"),
                  QByteArray(R"({"message":{"message_id":11,"from":{"id":5}}})"), QByteArray(R"({"from":{"id":11)"),
                  QByteArray(R"({"from":{"id":112)")})
                GATEHOUSE_TRY(tx.run(insert, raw));
            return {};
        }));

        REQUIRE_OK(EngineFixture::wait(m_commands->forget(anna)));

        QCOMPARE(ask("SELECT group_concat(failed_id) FROM failed_update"), u"2,3,5"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Forgetting)
#include "tst_forgetting.moc"
