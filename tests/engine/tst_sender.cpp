// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chat_repository.h"
#include "tests/engine/sender_test.h"
#include "tests/support/fault_vfs.h"

#include <QSignalSpy>

using namespace core;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using botapi::Channel;
using botapi::Repeat;
using Kind = Error::Kind;

//! What goes out, in which order, and what becomes of its answers.
class tst_Sender final : public SenderTest {
    Q_OBJECT

    std::unique_ptr<FaultVfs> m_disk;

    //! The process is gone, and another one starts on the same store.
    void restart()
    {
        close();
        open();
        start();
    }
    void answer(size_t call, ScriptedTransport::Reply reply)
    {
        m_transport->answer(call, std::move(reply));
        m_fixture->settle();
    }
    void answerLast(ScriptedTransport::Reply reply) { answer(m_transport->count() - 1, std::move(reply)); }
    ChatKey addGroup()
    {
        Chat group = connectedChat(-5);
        group.type = ChatType::Group;
        return addChat(group);
    }
    [[nodiscard]] QList<qint64> receivers() const
    {
        QList<qint64> chats;
        for (const ScriptedTransport::Call &call : m_transport->calls())
            chats << call.parameters().value(u"chat_id"_s).toInteger();
        return chats;
    }

protected:
    void setUp() override
    {
        m_disk = std::make_unique<FaultVfs>();
        SenderTest::setUp();
    }
    void tearDown() override
    {
        SenderTest::tearDown();
        m_disk.reset();
    }

private Q_SLOTS:
    void callIsStoredAsOnItsWayBeforeItGoes()
    {
        start();

        const OutboxId id = add(message(11));

        QCOMPARE(receivers(), (QList<qint64>{11}));
        QCOMPARE(row(id).state, OutboxState::Sending);
        answerLast(okReply(R"({"message_id":1})"));
        QCOMPARE(row(id).state, OutboxState::Done);
        QCOMPARE(m_probe->outcomes.size(), 1U);
        QVERIFY(!m_probe->outcomes.front().error);
        QVERIFY(m_sender->isIdle());
    }

    void thereAreNeverMoreOnTheirWayThanConnections_data()
    {
        QTest::addColumn<int>("connections");
        QTest::addColumn<Lane>("lane");
        QTest::newRow("one, messages") << 1 << Lane::Replies;
        QTest::newRow("six, messages") << 6 << Lane::Replies;
        QTest::newRow("six, campaign") << 6 << Lane::Campaigns;
        QTest::newRow("two, access") << 2 << Lane::Access;
    }
    void thereAreNeverMoreOnTheirWayThanConnections()
    {
        QFETCH(int, connections);
        QFETCH(Lane, lane);
        const Channel channel = lane == Lane::Access ? Channel::Urgent : Channel::Bulk;
        m_transport->setConnections(connections);
        start();
        for (int i = 1; i <= 20; ++i)
            add(message(i, lane));

        for (size_t answered = 0; answered < 20; ++answered) {
            QVERIFY(m_transport->inFlight(channel) <= connections);
            QVERIFY(m_transport->inFlight(channel) > 0);
            answer(answered, okReply(R"({"message_id":1})"));
        }

        QCOMPARE(m_transport->count(), 20U);
    }

    void rowsOfOneKeyGoInOrderAndHoldNobodyElse()
    {
        start();
        const OutboxId first = add(message(11));
        const OutboxId second = add(message(11));
        add(message(12));

        QCOMPARE(receivers(), (QList<qint64>{11, 12}));
        answer(0, okReply(R"({"message_id":1})"));
        QCOMPARE(row(first).state, OutboxState::Done);
        QCOMPARE(row(second).state, OutboxState::Pending); // one message a second into a chat
        pass(1s);

        QCOMPARE(receivers(), (QList<qint64>{11, 12, 11}));
    }

    void chatsArePausedForASecondNotAllOfThem()
    {
        start();
        for (int i = 0; i < 3; ++i)
            add(message(-100));
        answerLast(okReply(R"({"message_id":1})"));
        pass(999ms);
        QCOMPARE(m_transport->count(), 1U);

        pass(1ms);

        QCOMPARE(m_transport->count(), 2U);
    }

    void onlyAnswersGoBeforeAServerToldTheTime()
    {
        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().start()));
        m_sender->start();
        add(message(11));
        add(harmless(u"unbanChatMember"_s));
        add(harmless(u"answerCallbackQuery"_s, Lane::Answers));
        QCOMPARE(methods(), (QStringList{u"answerCallbackQuery"_s}));

        m_fixture->clock().confirm(m_clock->now());
        m_fixture->engine().checkTime(); // as the poller does with the first answer
        m_fixture->settle();

        QCOMPARE(m_transport->count(), 3U);
    }

    void answersGoPastAllOthers()
    {
        m_transport->setConnections(1);
        start();
        add(harmless(u"banChatMember"_s));
        add(harmless(u"unbanChatMember"_s));
        add(harmless(u"answerPreCheckoutQuery"_s, Lane::Answers));

        answer(0, okReply());

        QCOMPARE(m_transport->calls().at(1).method(), u"answerPreCheckoutQuery"_s);
    }

    void visibleCallWithUnknownOutcomeIsNotSentAgain()
    {
        start();
        const OutboxId id = add(message(11));

        answerLast(noReply(Kind::OutcomeUnknown));
        pass(1h);

        QCOMPARE(row(id).state, OutboxState::Uncertain);
        QCOMPARE(m_transport->count(), 1U);
        QCOMPARE(m_probe->outcomes.front().error->kind, Kind::OutcomeUnknown);
    }

    void harmlessCallWithUnknownOutcomeIsRepeatedUntilItIsKnown()
    {
        start();
        const OutboxId id = add(harmless(u"banChatMember"_s));

        answerLast(noReply(Kind::OutcomeUnknown));
        QCOMPARE(m_transport->count(), 1U); // not at once
        pass(1s);
        answerLast(plainReply(502, "<html>"));
        pass(2s);
        QVERIFY(m_probe->outcomes.empty());
        answerLast(okReply());

        QCOMPARE(m_transport->count(), 3U);
        QCOMPARE(row(id).state, OutboxState::Done);
        QCOMPARE(m_probe->outcomes.size(), 1U);
    }

    void anotherNetworkCutsNoCallThatIsOnItsWay()
    {
        start();
        m_sender->networkChanged();
        QCOMPARE(m_transport->reconnects(Channel::Urgent), 1);
        QCOMPARE(m_transport->reconnects(Channel::Bulk), 1);

        add(message(11));
        m_sender->networkChanged();

        QCOMPARE(m_transport->reconnects(Channel::Urgent), 2);
        QCOMPARE(m_transport->reconnects(Channel::Bulk), 1);
        QCOMPARE(m_transport->reconnects(Channel::Poll), 0); // the poller sees to that
    }

    void callThatWasNotReachedIsSentAgainWhateverItIs()
    {
        start();
        const OutboxId id = add(message(11));

        answerLast(noReply(Kind::NotReached));
        QCOMPARE(row(id).state, OutboxState::Pending);
        pass(1s);

        QCOMPARE(m_transport->count(), 2U);
    }

    void refusalIsFinalAndTheFeatureIsTold()
    {
        start();
        const OutboxId id = add(message(11));

        answerLast(refusal(403, u"Forbidden: bot was blocked by the user"_s));
        pass(1h);

        QCOMPARE(row(id).state, OutboxState::Failed);
        QCOMPARE(m_transport->count(), 1U);
        QCOMPARE(m_probe->outcomes.front().error->kind, Kind::PersonUnreachable);
    }

    void whatIsSoAlreadyCountsAsDone()
    {
        start();
        const OutboxId id = add(harmless(u"approveChatJoinRequest"_s));

        answerLast(refusal(400, u"Bad Request: HIDE_REQUESTER_MISSING"_s));

        QCOMPARE(row(id).state, OutboxState::Done);
    }

    void featureThatCannotUseAnOutcomeChangesNothingAboutIt()
    {
        m_probe->onFinished = [](const OutboxRow &, const Result<JsonValue> &, Context &context) -> Result<> {
            NewCall next = harmless(u"getChat"_s);
            GATEHOUSE_TRY(context.effects.add(next));
            return failure(Kind::Malformed, u"what is this?"_s);
        };
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not use the outcome"_s));
        start();
        const OutboxId id = add(harmless(u"banChatMember"_s));

        answerLast(okReply());

        QCOMPARE(row(id).state, OutboxState::Done);
        QCOMPARE(methods(), (QStringList{u"banChatMember"_s})); // its half work is undone
    }

    void stepsOfAChainFollowEachOther()
    {
        m_probe->onFinished = [](const OutboxRow &done, const Result<JsonValue> &, Context &context) -> Result<> {
            if (done.method != "createChatInviteLink"_L1)
                return {};
            return context.effects.add(message(11)).map([](OutboxId) {});
        };
        start();
        add(harmless(u"createChatInviteLink"_s));

        answerLast(okReply(R"({"invite_link":"t.me/+a"})"));

        QCOMPARE(methods(), (QStringList{u"createChatInviteLink"_s, u"sendMessage"_s}));
    }

    // 429

    void floodWaitHoldsItsCallToTheSecond()
    {
        start();
        const OutboxId id = add(message(11));

        answerLast(refusal(429, u"Too Many Requests: retry after 37"_s, {{u"retry_after"_s, 37}}));
        pass(36999ms);
        QCOMPARE(m_transport->count(), 1U);
        QCOMPARE(row(id).state, OutboxState::Pending);
        pass(1ms);

        QCOMPARE(m_transport->count(), 2U);
    }

    void floodWaitHoldsOtherMessagesButNotAnswers()
    {
        start();
        add(message(11));
        answerLast(refusal(429, u"Too Many Requests: retry after 37"_s, {{u"retry_after"_s, 37}}));

        add(message(12));
        add(harmless(u"banChatMember"_s));
        QCOMPARE(m_transport->count(), 1U);
        add(harmless(u"answerCallbackQuery"_s, Lane::Answers));
        QCOMPARE(m_transport->count(), 2U);
        pass(37s);

        QCOMPARE(m_transport->count(), 5U);
    }

    void floodWaitSurvivesARestart()
    {
        start();
        const OutboxId first = add(message(11));
        answerLast(refusal(429, u"Too Many Requests: retry after 120"_s, {{u"retry_after"_s, 120}}));
        const OutboxId second = add(message(12));
        pass(10s);

        restart();
        QCOMPARE(m_transport->count(), 0U);
        pass(109s);
        QCOMPARE(m_transport->count(), 0U);
        pass(1s);

        QCOMPARE(m_transport->count(), 2U);
        QCOMPARE(row(first).state, OutboxState::Sending);
        QCOMPARE(row(second).state, OutboxState::Sending);
    }

    void successElsewhereFreesTheOthers()
    {
        start();
        add(message(11));
        add(message(12));
        answer(0, refusal(429, u"Too Many Requests: retry after 120"_s, {{u"retry_after"_s, 120}}));
        add(message(13));
        QCOMPARE(m_transport->count(), 2U);

        answer(1, okReply(R"({"message_id":1})"));
        pass(1s);

        QCOMPARE(receivers(), (QList<qint64>{11, 12, 13}));
    }

    // Migration

    void callIntoAMigratedChatIsSentOnceToTheNewAddress()
    {
        const ChatKey chat = addGroup();
        start();
        NewCall call = harmless(u"banChatMember"_s);
        call.chat = chat;
        const OutboxId id = add(call);
        QCOMPARE(receivers(), (QList<qint64>{-5}));

        answerLast(refusal(400, u"Bad Request: group chat was upgraded to a supergroup chat"_s,
                           {{u"migrate_to_chat_id"_s, -1005}}));
        pass(1s);
        QCOMPARE(receivers(), (QList<qint64>{-5, -1005}));
        answerLast(okReply());
        pass(1h);

        QCOMPARE(row(id).state, OutboxState::Done);
        QCOMPARE(m_transport->count(), 2U);
        QCOMPARE(m_store->scalar("SELECT type FROM chat"), u"supergroup"_s);
    }

    void migrationThatCannotBeFollowedIsARefusal_data()
    {
        QTest::addColumn<bool>("hasChat");
        QTest::addColumn<QJsonObject>("parameters");
        QTest::newRow("call without a chat of ours") << false << QJsonObject{{u"migrate_to_chat_id"_s, -1005}};
        QTest::newRow("nobody says where to") << true << QJsonObject();
        QTest::newRow("to where we are") << true << QJsonObject{{u"migrate_to_chat_id"_s, -5}};
    }
    void migrationThatCannotBeFollowedIsARefusal()
    {
        QFETCH(bool, hasChat);
        QFETCH(QJsonObject, parameters);
        const ChatKey chat = addGroup();
        start();
        NewCall call = harmless(u"banChatMember"_s);
        if (hasChat)
            call.chat = chat;
        const OutboxId id = add(call);

        for (int i = 0; i < 5 && row(id).state != OutboxState::Failed; ++i) {
            answerLast(refusal(400, u"Bad Request: group chat was upgraded to a supergroup chat"_s, parameters));
            pass(1s);
        }

        QCOMPARE(row(id).state, OutboxState::Failed);
        QVERIFY(m_transport->count() <= 3U);
    }

    // Checks, storage, token

    void checksAreFewerThanFiveASecond()
    {
        start();
        for (int i = 0; i < 12; ++i)
            add(harmless(u"getChatMember"_s, Lane::Checks));
        for (size_t i = 0; i < 5; ++i) {
            QCOMPARE(m_transport->count(), 5U);
            answer(i, okReply());
        }
        pass(999ms);
        QCOMPARE(m_transport->count(), 5U);

        pass(1ms);

        QCOMPARE(m_transport->count(), 10U);
    }

    void outcomeThatCannotBeStoredIsStoredOnceItCan()
    {
        start();
        const OutboxId id = add(message(11));
        add(message(11));
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"the store failed"_s));
        m_disk->inject({.steps = FaultVfs::Step::Write, .code = SQLITE_FULL, .stays = true});

        answerLast(okReply(R"({"message_id":1})"));
        QVERIFY(!m_sender->isIdle());
        m_disk->heal();
        pass(5s);
        pass(5s);

        QCOMPARE(row(id).state, OutboxState::Done);
        QCOMPARE(m_probe->outcomes.front().call, id);
        QCOMPARE(m_transport->count(), 2U); // and those behind it go on
    }

    void nothingIsSentThatIsNotStored()
    {
        start();
        m_sender->stop();
        add(message(11));
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"the store failed"_s));
        m_disk->inject({.steps = FaultVfs::Step::Sync});

        m_sender->start();
        m_fixture->settle();
        QCOMPARE(m_transport->count(), 0U);
        pass(5s);

        QCOMPARE(m_transport->count(), 1U);
    }

    void refusedTokenStopsAndEverythingWaits()
    {
        QSignalSpy unauthorized(m_sender.get(), &Sender::unauthorized);
        start();
        const OutboxId id = add(message(11));

        answerLast(refusal(401, u"Unauthorized"_s));
        add(message(12));
        pass(1h);

        QCOMPARE(unauthorized.count(), 1);
        QCOMPARE(m_transport->count(), 1U);
        QCOMPARE(row(id).state, OutboxState::Pending);
    }

    void goesOnWhenTheTokenIsGoodAfterAll()
    {
        start();
        const OutboxId id = add(message(11));
        answerLast(refusal(401, u"Unauthorized"_s));
        pass(1h);
        QCOMPARE(m_transport->count(), 1U);

        m_sender->resume();
        m_fixture->settle();
        QCOMPARE(m_transport->count(), 2U);
        answerLast(okReply());

        QCOMPARE(row(id).state, OutboxState::Done);
        m_sender->stop();
        m_sender->resume(); // it was not a token that stopped it
        add(message(12));
        QCOMPARE(m_transport->count(), 2U);
    }

    void waitForOneChatHoldsNoOtherAfterARestart()
    {
        QSignalSpy held(m_sender.get(), &Sender::held);
        start();
        add(message(11));
        add(message(12));
        QCOMPARE(m_transport->count(), 2U);

        answer(0, refusal(429, u"Too Many Requests: retry after 42"_s, {{u"retry_after"_s, 42}}));
        QCOMPARE(held.count(), 1);
        QCOMPARE(held.last().first().value<Instant>(), m_clock->now() + 42s);
        answer(1, okReply()); // so it was about the first chat alone
        QCOMPARE(held.count(), 2);
        QCOMPARE(held.last().first().value<Instant>(), m_clock->now());

        restart();
        pass(1s);
        add(message(13));
        QCOMPARE(m_transport->count(), 1U);
    }

    void visibleCallThatWasOnItsWayAtAStopIsUncertain()
    {
        start();
        const OutboxId visible = add(message(11));
        const OutboxId repeated = add(harmless(u"banChatMember"_s));

        restart();

        QCOMPARE(row(visible).state, OutboxState::Uncertain);
        QCOMPARE(m_probe->outcomes.front().call, visible);
        QCOMPARE(methods(), (QStringList{u"banChatMember"_s}));
        QCOMPARE(row(repeated).state, OutboxState::Sending);
    }
};

QTEST_GUILESS_MAIN(tst_Sender)
#include "tst_sender.moc"
