// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_feature.h"
#include "core/access/invites.h"
#include "core/engine/sender.h"
#include "tests/engine/membership_test.h"

using namespace core;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What becomes of who is inside, when Telegram's answers and updates come late, dated otherwise, or not at all.
class tst_Membership final : public MembershipTest {
    Q_OBJECT

private Q_SLOTS:
    // By whose clock

    void thiefWhoReturnsAtOnceIsCaughtAlthoughTheClockIsAhead()
    {
        const Instant server = m_clock->now() - 80s;
        m_fixture->clock().confirm(server);
        const ChatKey chat = addChat();
        inviteAnna(chat);
        know(chat, thief, MemberStatus::Member, server - 1h);
        order(chat, thief, FactKind::Removed);
        answer(u"unbanChatMember"_s, okReply("true", server));
        QCOMPARE(statusOf(thief), u"left"_s);

        moved(thief, u"left"_s, u"member"_s, server + 2s, QString::fromLatin1(annasLink));

        QCOMPARE(m_transport->countOf(u"revokeChatInviteLink"_s), 1);
        QCOMPARE(m_store->scalar("SELECT group_concat(state) FROM invite"), u"stolen,wanted"_s);
        QCOMPARE(m_transport->countOf(u"unbanChatMember"_s), 3); // the thief twice, and Anna's new link begins with it
        QCOMPARE(statusOf(thief), u"member"_s);
    }

    void joiningDatedALittleBeforeOurOwnDoingStillCounts()
    {
        const ChatKey chat = addChat();
        inviteAnna(chat);
        know(chat, thief, MemberStatus::Left, m_clock->now() + 60s, PresenceSource::Asked);

        moved(thief, u"left"_s, u"member"_s, m_clock->now(), QString::fromLatin1(annasLink));

        QCOMPARE(m_transport->countOf(u"revokeChatInviteLink"_s), 1);
        QVERIFY(factsOf(thief).contains(u"intruder"_s));
    }

    void updateOlderThanAnotherUpdateChangesNothing()
    {
        const ChatKey chat = addChat();
        know(chat, thief, MemberStatus::Left, m_clock->now() + 60s);

        moved(thief, u"left"_s, u"member"_s, m_clock->now());

        QCOMPARE(statusOf(thief), u"left"_s);
    }

    void removalHappensOnceAlthoughTheClockIsBehind()
    {
        const Instant server = m_clock->now() + 80s;
        m_fixture->clock().confirm(server);
        const ChatKey chat = addChat();
        know(chat, thief, MemberStatus::Member, server - 10s);
        order(chat, thief, FactKind::Removed);

        answer(u"unbanChatMember"_s, okReply("true", server));

        QCOMPARE(statusOf(thief), u"left"_s);
        QCOMPARE(m_transport->countOf(u"unbanChatMember"_s), 1);
    }

    // Administrators

    void administratorWhoIsNoLongerNamedIsAskedAboutAndActedUpon()
    {
        const ChatKey chat = addChat();
        know(chat, anna, MemberStatus::Administrator, m_clock->now() - 1h);
        know(chat, thief, MemberStatus::Administrator, m_clock->now() - 1h);
        order(chat, anna, FactKind::Removed);
        QCOMPARE(m_transport->count(), 0U); // an administrator is never touched
        check(chat);

        answer(u"getChatAdministrators"_s, okReply(toBytes(QJsonArray{memberJson(owner, u"creator"_s)})));
        QCOMPARE(m_transport->countOf(u"getChatMember"_s), 3); // the bot itself and the two
        answerAbout(anna, okReply(toBytes(memberJson(anna, u"member"_s))));
        answerAbout(thief, okReply(toBytes(memberJson(thief, u"left"_s))));

        QCOMPARE(statusOf(anna), u"member"_s);
        QCOMPARE(statusOf(thief), u"left"_s);
        QCOMPARE(m_transport->last().method(), u"unbanChatMember"_s);
        QCOMPARE(m_transport->last().parameters().value(u"user_id"_s).toInteger(), anna.value());
    }

    void administratorOfWhomTelegramKnowsNothingIsNoneForUsEither()
    {
        const ChatKey chat = addChat();
        know(chat, anna, MemberStatus::Administrator, m_clock->now() - 1h);
        check(chat);
        answer(u"getChatAdministrators"_s, okReply(toBytes(QJsonArray{memberJson(owner, u"creator"_s)})));

        answerAbout(anna, refusal(400, u"Bad Request: member not found"_s));

        QCOMPARE(statusOf(anna), u"unknown"_s);
    }

    void administratorsOfANewChatWereHereBefore()
    {
        const ChatKey chat = addChat();
        check(chat);

        answer(u"getChatAdministrators"_s, okReply(toBytes(QJsonArray{memberJson(owner, u"creator"_s)})));

        QCOMPARE(factsOf(owner), u"before"_s);
    }

    void administratorWhoWasInvitedWasNotHereBefore()
    {
        const ChatKey chat = addChat();
        inviteAnna(chat);
        check(chat);

        answer(u"getChatAdministrators"_s, okReply(toBytes(QJsonArray{memberJson(anna, u"administrator"_s)})));

        QCOMPARE(factsOf(anna), u"grant"_s);
    }

    // Who writes

    void outsiderWhoWritesIsAskedAboutOnce()
    {
        const ChatKey chat = addChat();
        know(chat, anna, MemberStatus::Left, m_clock->now() - 48h);

        wrote(anna, m_clock->now() - 2s);
        wrote(anna, m_clock->now() - 1s);
        QCOMPARE(m_transport->countOf(u"getChatMember"_s), 1);
        answerAbout(anna, okReply(toBytes(memberJson(anna, u"member"_s))));

        QCOMPARE(statusOf(anna), u"member"_s);
        QCOMPARE(factsOf(anna), u"gap"_s);
    }

    void removedPersonWhoCameBackUnseenIsTakenOutAgain()
    {
        const ChatKey chat = addChat();
        know(chat, thief, MemberStatus::Left, m_clock->now() - 48h);
        order(chat, thief, FactKind::Removed);

        wrote(thief, m_clock->now() - 1s);
        answerAbout(thief, okReply(toBytes(memberJson(thief, u"member"_s))));

        QCOMPARE(m_transport->last().method(), u"unbanChatMember"_s);
    }

    void messageFromBeforeTheyLeftAsksNothing()
    {
        const ChatKey chat = addChat();
        know(chat, anna, MemberStatus::Left, m_clock->now() - 1s);

        wrote(anna, m_clock->now() - 2s);

        QCOMPARE(m_transport->count(), 0U);
    }

    // Chats that cannot be asked

    void chatThatIsNotFoundIsGone()
    {
        const ChatKey chat = addChat();
        check(chat);

        answer(u"getChat"_s, refusal(400, u"Bad Request: chat not found"_s));

        QCOMPARE(m_store->scalar("SELECT state FROM chat"), u"gone"_s);
    }

    void failedCheckIsNotRepeatedBeforeTheNextDay()
    {
        addChat();
        m_clock->advance(25h);
        m_fixture->engine().checkTime();
        m_fixture->settle();
        for (const QString &method :
             {u"getChat"_s, u"getChatMember"_s, u"getChatAdministrators"_s, u"getChatMemberCount"_s})
            answer(method, refusal(400, u"Bad Request: a text of the future"_s));
        const size_t before = m_transport->count();

        m_clock->advance(1h);
        m_fixture->engine().checkTime();
        m_fixture->settle();

        QCOMPARE(m_transport->count(), before);
        QCOMPARE(m_store->scalar("SELECT checked_ms FROM chat"), QString::number(toMs(m_clock->now() - 1h)));
    }

    void personToWhomTheBotNeverSpokeIsNoChatThatIsGone()
    {
        const ChatKey chat = addChat();
        order(chat, anna, FactKind::Grant);
        REQUIRE_OK(m_fixture->order([=](Context &context) {
            return access::wantInvite({chat, anna}, Delivery::Link, context);
        }));
        m_fixture->settle();
        answer(u"unbanChatMember"_s, okReply());
        answer(u"createChatInviteLink"_s,
               okReply(toBytes(QJsonObject{{u"invite_link"_s, QString::fromLatin1(annasLink)},
                                           {u"creator"_s, userJson(UserId(testBot.value()))},
                                           {u"creates_join_request"_s, false},
                                           {u"is_primary"_s, false},
                                           {u"is_revoked"_s, false}})));

        answer(u"sendMessage"_s, refusal(400, u"Bad Request: chat not found"_s));

        QCOMPARE(m_store->scalar("SELECT delivered FROM invite"), u"never-started"_s);
        QCOMPARE(m_store->scalar("SELECT state FROM chat"), u"connected"_s);
        QCOMPARE(m_store->scalar("SELECT error_kind FROM outbox WHERE method = 'sendMessage'"),
                 u"person-unreachable"_s);
    }

    // When it happened

    void whatWasHeardOfLateIsDatedAsItHappened()
    {
        addChat();
        const Instant then = std::chrono::floor<std::chrono::seconds>(m_clock->now()) - 3h;

        moved(anna, u"left"_s, u"member"_s, then);
        moved(anna, u"member"_s, u"left"_s, m_clock->now());
        moved(thief, u"left"_s, u"member"_s, m_clock->now() + 1h); // by a clock that is wrong

        QCOMPARE(auditTimes(), u"joined %1 %2, left %2 , joined %2 "_s.arg(toMs(then)).arg(toMs(m_clock->now())));
    }

    void lossOfARightIsDatedAsItHappened()
    {
        addChat();
        botMoved(u"member"_s, u"administrator"_s, club, owner);
        const Instant then = std::chrono::floor<std::chrono::seconds>(m_clock->now()) + 1min;
        m_clock->advance(2h);

        moved(UserId(testBot.value()), u"administrator"_s, u"left"_s, then, {}, club, owner);

        QCOMPARE(auditTimes(), u"bot-removed %1 %2, right-lost %1 %2"_s.arg(toMs(then)).arg(toMs(m_clock->now())));
    }

    // Calls that need no answer

    void requestThatSomebodyElseAnsweredIsNoFailure()
    {
        const ChatKey chat = addChat();
        order(chat, anna, FactKind::Grant);
        REQUIRE_OK(m_fixture->order([=](Context &context) {
            return access::answerJoinRequest({chat, anna}, true, context);
        }));
        m_fixture->settle();

        answer(u"approveChatJoinRequest"_s, refusal(400, u"Bad Request: HIDE_REQUESTER_MISSING"_s));

        QCOMPARE(m_store->scalar("SELECT group_concat(action) FROM audit"), u"request-gone"_s);
        QCOMPARE(m_store->scalar("SELECT state FROM outbox"), u"done"_s);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM presence"), u"0"_s); // where they are now, nobody said
    }

    void answerThatWasGivenBeforeIsNoFailure_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("to a purchase") << u"answerPreCheckoutQuery"_s;
        QTest::newRow("to a button") << u"answerCallbackQuery"_s;
    }
    void answerThatWasGivenBeforeIsNoFailure()
    {
        QFETCH(QString, method);
        if (method == u"answerPreCheckoutQuery"_s) {
            receive(u"pre_checkout_query"_s,
                    {{u"id"_s, u"1"_s},
                     {u"from"_s, userJson(anna)},
                     {u"currency"_s, u"XTR"_s},
                     {u"total_amount"_s, 5},
                     {u"invoice_payload"_s, u"p"_s}});
        } else {
            receive(u"callback_query"_s,
                    {{u"id"_s, u"1"_s},
                     {u"from"_s, userJson(anna)},
                     {u"chat_instance"_s, u"1"_s},
                     {u"data"_s, u"d:1:stay"_s}});
        }
        const auto tooOld = [] {
            return refusal(400, u"Bad Request: query is too old and response timeout expired or query ID is invalid"_s);
        };

        answer(method, noReply(Error::Kind::OutcomeUnknown));
        m_clock->advance(5s); // the answer is sent again
        m_fixture->settle();
        answer(method, tooOld());

        QCOMPARE(m_store->scalar("SELECT group_concat(state) FROM outbox"), u"done"_s);
        QCOMPARE(m_store->scalar("SELECT coalesce(error, '') FROM outbox"), QString());
    }

    void answerThatCameTooLateTheFirstTimeIsSaid()
    {
        receive(
            u"callback_query"_s,
            {{u"id"_s, u"1"_s}, {u"from"_s, userJson(anna)}, {u"chat_instance"_s, u"1"_s}, {u"data"_s, u"d:1:stay"_s}});

        answer(u"answerCallbackQuery"_s,
               refusal(400, u"Bad Request: query is too old and response timeout expired or query ID is invalid"_s));

        QCOMPARE(m_store->scalar("SELECT state || ' ' || error_kind FROM outbox"), u"failed too-late"_s);
    }

    void answerThatCameTooLateBecauseNobodyWasReachedIsSaid()
    {
        receive(
            u"callback_query"_s,
            {{u"id"_s, u"1"_s}, {u"from"_s, userJson(anna)}, {u"chat_instance"_s, u"1"_s}, {u"data"_s, u"d:1:stay"_s}});

        answer(u"answerCallbackQuery"_s, noReply(Error::Kind::NotReached));
        m_clock->advance(5s);
        m_fixture->settle();
        answer(u"answerCallbackQuery"_s,
               refusal(400, u"Bad Request: query is too old and response timeout expired or query ID is invalid"_s));

        QCOMPARE(m_store->scalar("SELECT state || ' ' || error_kind FROM outbox"), u"failed too-late"_s);
    }

    void waitingCallThatIsDroppedByHandIsNotMadeAndHasNoNextStep()
    {
        m_sender->stop();
        const ChatKey chat = addChat();
        order(chat, anna, FactKind::Grant);
        REQUIRE_OK(m_fixture->order([=](Context &context) {
            return access::wantInvite({chat, anna}, Delivery::Link, context);
        }));
        m_fixture->settle();
        const OutboxId waiting(m_store->scalar("SELECT outbox_id FROM outbox WHERE state = 'pending'").toLongLong());

        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().giveUp(waiting)));
        m_sender->start();
        m_fixture->settle();

        QCOMPARE(m_transport->count(), 0U);
        QCOMPARE(m_store->scalar("SELECT group_concat(state) FROM outbox"), u"dropped"_s);
        QCOMPARE(EngineFixture::wait(m_fixture->engine().giveUp(waiting)).error().kind, Error::Kind::AlreadyDone);
    }

    // Questions that answer themselves

    void questionWhetherSomebodyMayStayEndsWhenTheyAreLetIn()
    {
        const ChatKey chat = addChat();
        moved(anna, u"left"_s, u"member"_s, m_clock->now(), {}, club, owner);
        QCOMPARE(m_store->scalar("SELECT kind || state FROM decision"), u"may-stayopen"_s);

        order(chat, anna, FactKind::Grant);

        QCOMPARE(m_store->scalar("SELECT state FROM decision"), u"closed"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Membership)
#include "tst_membership.moc"
