// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_feature.h"
#include "core/access/chat_watch.h"
#include "core/access/connect_chat.h"
#include "core/access/invites.h"
#include "core/access/rights.h"
#include "core/commands/commands.h"
#include "core/decisions/decisions.h"
#include "core/engine/sender.h"
#include "core/feature_registry.h"
#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/connect_code_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/member_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/presence_repository.h"
#include "tests/engine/talk_test.h"

#include <QJsonDocument>

using namespace core;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UserId owner{10};
constexpr UserId anna{11};
constexpr UserId thief{22};
constexpr qint64 club = -1001;
constexpr auto code = "VERIFY_23456789ABCD";
constexpr auto annasLink = "https://t.me/+anna";

QJsonObject userJson(UserId id)
{
    return {{u"id"_s, id.value()}, {u"is_bot"_s, id.value() == testBot.value()}, {u"first_name"_s, u"Somebody"_s}};
}

QJsonObject chatJson(qint64 id)
{
    return {{u"id"_s, id}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Club"_s}};
}

QJsonObject memberJson(UserId id, const QString &status)
{
    QJsonObject member{{u"user"_s, userJson(id)}, {u"status"_s, status}};
    if (status == u"administrator"_s) {
        for (const QString &right : {u"can_invite_users"_s, u"can_restrict_members"_s, u"can_delete_messages"_s})
            member.insert(right, true);
    }
    return member;
}

QByteArray toBytes(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

ScriptedTransport::Reply administratorReply(UserId id)
{
    return okReply(toBytes(memberJson(id, u"administrator"_s)));
}

} // namespace

//! What becomes of who is inside, when Telegram's answers and updates come late, dated otherwise, or not at all.
class tst_Membership final : public TalkTest {
    Q_OBJECT

    qint64 m_update = 0;

    ChatKey addChat(qint64 address = club, ChatState state = ChatState::Connected)
    {
        Chat chat = connectedChat(address);
        chat.state = state;
        chat.found = m_clock->now() - 24h;
        chat.connected = m_clock->now() - 24h;
        return TalkTest::addChat(chat);
    }
    //! Somebody of whom this is known.
    void know(ChatKey chat, UserId user, MemberStatus status, Instant asOf,
              PresenceSource source = PresenceSource::Update)
    {
        const bool isInside = isAdministrator(status) || status == MemberStatus::Member;
        must(m_store->run([=, this](store::Tx &tx) -> Result<> {
            GATEHOUSE_TRY(store::MemberRepository(tx).ensure(user, {}, m_clock->now()));
            return store::PresenceRepository(tx).record({chat, user, status, isInside, asOf, source}).map([](bool) {});
        }));
    }
    void order(ChatKey chat, UserId user, FactKind kind)
    {
        REQUIRE_OK(m_fixture->order([=](Context &context) -> Result<> {
            GATEHOUSE_TRY(store::MemberRepository(context.tx).ensure(user, {}, context.now));
            context.dirty.mark(chat, user);
            return store::FactRepository(context.tx).set({chat, user, kind, context.now});
        }));
        m_fixture->settle();
    }
    //! Anna may come and was given a link.
    void inviteAnna(ChatKey chat)
    {
        must(m_store->run([=, this](store::Tx &tx) -> Result<> {
            GATEHOUSE_TRY(store::MemberRepository(tx).ensure(anna, {}, m_clock->now()));
            GATEHOUSE_TRY(store::FactRepository(tx).set({chat, anna, FactKind::Grant, m_clock->now()}));
            Invite invite;
            invite.chat = chat;
            invite.user = anna;
            invite.state = InviteState::Open;
            invite.link = QString::fromLatin1(annasLink);
            invite.made = m_clock->now();
            invite.expires = m_clock->now() + 24h;
            invite.delivered = InviteDelivery::Sent;
            return store::InviteRepository(tx).add(invite).map([](InviteId) {});
        }));
    }
    void receive(const QString &kind, QJsonObject content)
    {
        QVERIFY(m_fixture->receive({{{u"update_id"_s, ++m_update}, {kind, content}}}));
        m_fixture->settle();
    }
    void moved(UserId user, const QString &before, const QString &after, Instant at, const QString &link = {},
               qint64 chat = club, UserId by = {})
    {
        QJsonObject change{{u"chat"_s, chatJson(chat)},
                           {u"from"_s, userJson(by.isNull() ? user : by)},
                           {u"date"_s, toUnix(at)},
                           {u"old_chat_member"_s, memberJson(user, before)},
                           {u"new_chat_member"_s, memberJson(user, after)}};
        if (!link.isEmpty())
            change.insert(u"invite_link"_s,
                          QJsonObject{{u"invite_link"_s, link},
                                      {u"creator"_s, userJson(UserId(testBot.value()))},
                                      {u"creates_join_request"_s, false},
                                      {u"is_primary"_s, false},
                                      {u"is_revoked"_s, false}});
        receive(user.value() == testBot.value() ? u"my_chat_member"_s : u"chat_member"_s, change);
    }
    void botMoved(const QString &before, const QString &after, qint64 chat, UserId by)
    {
        moved(UserId(testBot.value()), before, after, m_clock->now(), {}, chat, by);
    }
    void knowOwner()
    {
        must(m_store->run([](store::Tx &tx) { return store::BotRepository(tx).setOwner(testBot, owner); }));
    }
    void wrote(UserId user, Instant at, QJsonObject more = {}, qint64 chat = club)
    {
        QJsonObject message{{u"message_id"_s, m_update + 1},
                            {u"date"_s, toUnix(at)},
                            {u"chat"_s, chatJson(chat)},
                            {u"from"_s, userJson(user)}};
        for (auto field = more.begin(); field != more.end(); ++field)
            message.insert(field.key(), field.value());
        receive(u"message"_s, message);
    }
    //! Answers the latest open call of that method.
    void answer(const QString &method, ScriptedTransport::Reply reply)
    {
        for (size_t i = m_transport->count(); i-- > 0;) {
            const ScriptedTransport::Call &call = m_transport->calls()[i];
            if (call.isAnswered || call.method() != method)
                continue;
            m_transport->answer(i, std::move(reply));
            m_fixture->settle();
            return;
        }
        QFAIL(qPrintable(u"no call of %1 is open"_s.arg(method)));
    }
    //! Answers the open question about that person.
    void answerAbout(UserId user, ScriptedTransport::Reply reply)
    {
        for (size_t i = 0; i < m_transport->count(); ++i) {
            const ScriptedTransport::Call &call = m_transport->calls()[i];
            if (call.isAnswered || call.method() != u"getChatMember"_s
                || call.parameters().value(u"user_id"_s).toInteger() != user.value())
                continue;
            m_transport->answer(i, std::move(reply));
            m_fixture->settle();
            return;
        }
        QFAIL("nobody asked about this person");
    }
    void offerCode()
    {
        must(m_store->run([this](store::Tx &tx) {
            return store::ConnectCodeRepository(tx, testBot)
                .replace({QString::fromLatin1(code), m_clock->now(), m_clock->now() + access::connectCodeTime, {}, {}});
        }));
    }
    //! The owner posts the code in the club, and Telegram says that they and the bot are administrators there.
    void postCode()
    {
        wrote(owner, m_clock->now(), {{u"text"_s, QString::fromLatin1(code)}});
        answerAbout(owner, administratorReply(owner));
        answerAbout(UserId(testBot.value()), administratorReply(UserId(testBot.value())));
    }
    [[nodiscard]] QString arrivals() const
    {
        return m_store->scalar("SELECT group_concat(verdict) FROM connect_arrival");
    }
    void check(ChatKey chat)
    {
        REQUIRE_OK(m_fixture->order([=](Context &context) { return access::checkChat(chat, context); }));
        m_fixture->settle();
    }
    //! Every entry with when it happened and when it was heard of, in their order.
    [[nodiscard]] QString auditTimes() const
    {
        return m_store->scalar("SELECT group_concat(action || ' ' || at_ms || ' ' || coalesce(noted_ms, ''), ', ') "
                               "FROM (SELECT * FROM audit ORDER BY audit_id)");
    }
    [[nodiscard]] QString statusOf(UserId user) const
    {
        return m_store->scalar(qPrintable(u"SELECT status FROM presence WHERE user_id = %1"_s.arg(user.value())));
    }
    [[nodiscard]] QString factsOf(UserId user) const
    {
        return m_store->scalar(
            qPrintable(u"SELECT group_concat(kind) FROM every_fact WHERE user_id = %1"_s.arg(user.value())));
    }

protected:
    void setUp() override
    {
        TalkTest::setUp();
        m_update = 0;
        start();
    }

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

    // Connecting

    void codeIsCheckedWhileAutomationIsPaused()
    {
        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().pause({})));
        offerCode();

        wrote(owner, m_clock->now(), {{u"text"_s, QString::fromLatin1(code)}});
        answerAbout(owner, okReply(toBytes(memberJson(owner, u"creator"_s))));
        answerAbout(UserId(testBot.value()), okReply(toBytes(memberJson(UserId(testBot.value()), u"administrator"_s))));

        QCOMPARE(arrivals(), u"connected"_s);
        QCOMPARE(m_store->scalar("SELECT state FROM chat"), u"connected"_s);
    }

    void codeThatTelegramSaysNothingAboutBlamesNobody()
    {
        offerCode();

        wrote(owner, m_clock->now(), {{u"text"_s, QString::fromLatin1(code)}});
        answerAbout(owner, refusal(400, u"Bad Request: a text of the future"_s));

        QCOMPARE(arrivals(), u"not-checked"_s);
    }

    void questionsThatRanOutBlameNobody()
    {
        m_sender->stop();
        offerCode();
        wrote(owner, m_clock->now(), {{u"text"_s, QString::fromLatin1(code)}});

        m_clock->advance(6min);
        m_fixture->engine().checkTime();
        m_fixture->settle();

        QCOMPARE(arrivals(), u"not-checked"_s);
    }

    void codeThatWasReplacedWhileTelegramWasAskedConnectsNothing()
    {
        offerCode();
        wrote(owner, m_clock->now(), {{u"text"_s, QString::fromLatin1(code)}});
        must(m_store->run([this](store::Tx &tx) {
            return store::ConnectCodeRepository(tx, testBot)
                .replace({u"VERIFY_ABCDEFGHJKLM"_s, m_clock->now(), m_clock->now() + access::connectCodeTime, {}, {}});
        }));

        answerAbout(owner, administratorReply(owner));
        answerAbout(UserId(testBot.value()), administratorReply(UserId(testBot.value())));

        QCOMPARE(arrivals(), u"expired"_s);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM chat"), u"0"_s);
    }

    void botThatMayNotAskIsNoAdministrator()
    {
        offerCode();

        wrote(owner, m_clock->now(), {{u"text"_s, QString::fromLatin1(code)}});
        answerAbout(owner, refusal(400, u"Bad Request: member list is inaccessible"_s));

        QCOMPARE(arrivals(), u"bot-not-administrator"_s);
    }

    // Chats that are offered

    void chatInWhichTheBotIsPromotedAgainIsOfferedAgain()
    {
        knowOwner();
        botMoved(u"left"_s, u"administrator"_s, club, owner);
        botMoved(u"administrator"_s, u"member"_s, club, owner);
        QCOMPARE(m_store->scalar("SELECT state FROM chat"), u"ignored"_s);

        botMoved(u"member"_s, u"administrator"_s, club, UserId(99));
        QCOMPARE(m_store->scalar("SELECT state FROM chat"), u"ignored"_s); // only the owner's doing is an offer
        botMoved(u"administrator"_s, u"member"_s, club, owner);
        botMoved(u"member"_s, u"administrator"_s, club, owner);

        QCOMPARE(m_store->scalar("SELECT state FROM chat"), u"found"_s);
    }

    // Chats of strangers while a code is shown

    void strangersChatIsAskedAboutOnceTheCodeIsOver_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("it ran out") << u"expired"_s;
        QTest::newRow("taken back") << u"ended"_s;
        QTest::newRow("used for another chat") << u"used"_s;
    }
    void strangersChatIsAskedAboutOnceTheCodeIsOver()
    {
        QFETCH(QString, end);
        knowOwner();
        offerCode();
        const qint64 other = -1009;
        botMoved(u"left"_s, u"administrator"_s, other, UserId(99));
        QCOMPARE(arrivals(), u"made-administrator"_s);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM decision"), u"0"_s); // it may be the one that is being connected

        if (end == u"expired"_s) {
            m_clock->advance(access::connectCodeTime);
            m_fixture->engine().checkTime();
        } else if (end == u"ended"_s) {
            REQUIRE_OK(EngineFixture::wait(commands::Commands(m_fixture->engine()).endConnect()));
        } else {
            postCode();
        }
        m_fixture->settle();

        QCOMPARE(m_store->scalar("SELECT group_concat(kind || ' ' || state || ' ' || subject_key) FROM decision"),
                 u"strangers-chat open -1009"_s);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM stranger_chat"), u"0"_s);
    }

    void chatIsNoStrangersUnlessSomebodyElseMadeTheBotAdministrator_data()
    {
        QTest::addColumn<bool>("isOwnerKnown");
        QTest::addColumn<qint64>("by");
        QTest::newRow("nobody has introduced themselves") << false << qint64(99);
        QTest::newRow("an anonymous administrator") << true << qint64(1'087'968'824);
    }
    void chatIsNoStrangersUnlessSomebodyElseMadeTheBotAdministrator()
    {
        QFETCH(bool, isOwnerKnown);
        QFETCH(qint64, by);
        if (isOwnerKnown)
            knowOwner();
        offerCode();
        botMoved(u"left"_s, u"administrator"_s, club, UserId(by));

        m_clock->advance(access::connectCodeTime);
        m_fixture->engine().checkTime();
        m_fixture->settle();

        QCOMPARE(m_store->scalar("SELECT count(*) FROM decision"), u"0"_s);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM stranger_chat"), u"0"_s);
    }

    void chatThatIsTheOwnersAfterAllIsOnlyOffered()
    {
        knowOwner();
        offerCode();
        botMoved(u"left"_s, u"administrator"_s, club, UserId(99));
        botMoved(u"administrator"_s, u"member"_s, club, UserId(99));
        botMoved(u"member"_s, u"administrator"_s, club, owner);

        m_clock->advance(access::connectCodeTime);
        m_fixture->engine().checkTime();
        m_fixture->settle();

        QCOMPARE(m_store->scalar("SELECT state FROM chat"), u"found"_s);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM decision"), u"0"_s);
    }

    void groupThatBecomesASupergroupBeforeTheCodeIsPostedIsNoStrangers()
    {
        knowOwner();
        offerCode();
        botMoved(u"left"_s, u"administrator"_s, -77, UserId(99));
        wrote(UserId(99), m_clock->now(), {{u"migrate_to_chat_id"_s, club}}, -77);

        postCode();

        QCOMPARE(m_store->scalar("SELECT state FROM chat"), u"connected"_s);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM decision"), u"0"_s);
    }

    void chatThatTheCodeConnectsIsNoStrangers()
    {
        offerCode();
        botMoved(u"left"_s, u"administrator"_s, club, UserId(99));

        postCode();

        QCOMPARE(m_store->scalar("SELECT state FROM chat"), u"connected"_s);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM decision"), u"0"_s);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM stranger_chat"), u"0"_s);
    }

    void questionAboutAStrangersChatEndsWhenItIsConnected()
    {
        botMoved(u"left"_s, u"administrator"_s, club, UserId(99));
        QCOMPARE(m_store->scalar("SELECT state FROM decision"), u"open"_s);
        offerCode();

        postCode();

        QCOMPARE(m_store->scalar("SELECT state || details FROM decision"), u"closed{}"_s);
    }

    // Questions that answer themselves

    void questionAboutAStrangersChatEndsWhenTheBotIsGone()
    {
        knowOwner();
        botMoved(u"left"_s, u"administrator"_s, club, UserId(99));
        QCOMPARE(m_store->scalar("SELECT state FROM decision"), u"open"_s);

        botMoved(u"administrator"_s, u"left"_s, club, UserId(99));

        QCOMPARE(m_store->scalar("SELECT state || details FROM decision"), u"closed{}"_s);
    }

    void nothingOfAStrangersChatStaysInTheQuestionToTheOwner_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("sent") << u"sent"_s;
        QTest::newRow("refused") << u"refused"_s;
        QTest::newRow("never sent") << u"never sent"_s;
        QTest::newRow("dropped") << u"dropped"_s;
    }
    void nothingOfAStrangersChatStaysInTheQuestionToTheOwner()
    {
        QFETCH(QString, end);
        knowOwner();
        if (end == u"never sent"_s || end == u"dropped"_s)
            m_sender->stop();

        botMoved(u"left"_s, u"administrator"_s, club, UserId(99));
        if (end == u"sent"_s)
            answer(u"sendMessage"_s, okReply(R"({"message_id":7,"date":1,"chat":{"id":10,"type":"private"}})"));
        else if (end == u"refused"_s)
            answer(u"sendMessage"_s, refusal(403, u"Forbidden: bot was blocked by the user"_s));
        else if (end == u"dropped"_s)
            REQUIRE_OK(EngineFixture::wait(m_fixture->engine().giveUp(OutboxId(1))));
        botMoved(u"administrator"_s, u"left"_s, club, UserId(99));

        QCOMPARE(m_store->scalar("SELECT count(*) FROM outbox WHERE parameters LIKE '%Club%'"), u"0"_s);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM decision WHERE details LIKE '%Club%'"), u"0"_s);
    }

    void questionWhetherSomebodyMayStayEndsWhenTheyAreLetIn()
    {
        const ChatKey chat = addChat();
        moved(anna, u"left"_s, u"member"_s, m_clock->now(), {}, club, owner);
        QCOMPARE(m_store->scalar("SELECT kind || state FROM decision"), u"may-stayopen"_s);

        order(chat, anna, FactKind::Grant);

        QCOMPARE(m_store->scalar("SELECT state FROM decision"), u"closed"_s);
    }

    // Groups that become supergroups

    void supergroupThatIsHeardOfBeforeItsMigrationIsNoChatOfItsOwn_data()
    {
        QTest::addColumn<qint64>("by");

        QTest::newRow("promoted by the owner") << owner.value();
        QTest::newRow("promoted by somebody else") << qint64(99);
    }
    void supergroupThatIsHeardOfBeforeItsMigrationIsNoChatOfItsOwn()
    {
        QFETCH(qint64, by);
        knowOwner();
        const ChatKey chat = addChat(-50);
        botMoved(u"left"_s, u"administrator"_s, club, UserId(by));
        QCOMPARE(m_store->scalar("SELECT (SELECT count(*) FROM chat) + (SELECT count(*) FROM decision)"), u"2"_s);

        wrote(UserId(by), m_clock->now(), {{u"migrate_from_chat_id"_s, -50}});

        QCOMPARE(m_store->scalar("SELECT group_concat(chat_key) FROM chat"), chat.toString());
        QCOMPARE(m_store->scalar("SELECT count(*) FROM decision WHERE state = 'open'"), u"0"_s);
        const auto known =
            m_store->run([=](store::Tx &tx) { return store::ChatRepository(tx, testBot).find(chat); }).value();
        QCOMPARE(known->address, ChatId(club));
        QCOMPARE(known->state, ChatState::Connected);
    }

    void supergroupThatWasConnectedBeforeItsMigrationBringsItsMembersAlong()
    {
        const ChatKey chat = addChat(-50);
        const ChatKey other = addChat(club);
        know(chat, anna, MemberStatus::Member, m_clock->now() - 1h);
        know(other, anna, MemberStatus::Left, m_clock->now() - 2h);
        know(other, thief, MemberStatus::Member, m_clock->now() - 1h);

        wrote(owner, m_clock->now(), {{u"migrate_to_chat_id"_s, club}}, -50);

        QCOMPARE(m_store->scalar("SELECT group_concat(chat_key) FROM chat"), chat.toString());
        QCOMPARE(m_store->scalar("SELECT count(*) FROM chat_address"), u"2"_s);
        QCOMPARE(statusOf(anna), u"member"_s);
        QCOMPARE(statusOf(thief), u"member"_s);
    }

    void questionAboutARightMovesWithTheGroup()
    {
        const ChatKey chat = addChat(-50);
        const ChatKey ghost = addChat(club, ChatState::Found);
        for (const ChatKey asked : {ghost, chat})
            REQUIRE_OK(m_fixture->order([=](Context &context) { return access::askForRight(asked, context); }));

        wrote(owner, m_clock->now(), {{u"migrate_to_chat_id"_s, club}}, -50);

        // Of two questions about what is one chat now, one is left, and it can be closed under the chat's own key.
        QCOMPARE(
            m_store->scalar("SELECT group_concat(subject_key || ' ' || chat_key) FROM decision WHERE state = 'open'"),
            u"%1 %1"_s.arg(chat.value()));
        QCOMPARE(m_store->scalar("SELECT count(*) FROM decision WHERE chat_key = 2"), u"0"_s);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM decision WHERE state = 'closed'"), u"1"_s);
    }

    void questionOfAGhostMovesToTheGroup()
    {
        const ChatKey chat = addChat(-50);
        const ChatKey ghost = addChat(club, ChatState::Found);
        know(chat, anna, MemberStatus::Member, m_clock->now());
        REQUIRE_OK(m_fixture->order([=](Context &context) -> Result<> {
            GATEHOUSE_TRY(access::askForRight(ghost, context));
            Decision stay;
            stay.kind = DecisionKind::MayStay;
            stay.chat = ghost;
            stay.user = anna;
            return decisions::ask(stay, u"%1:%2"_s.arg(ghost.value()).arg(anna.value()), context);
        }));

        wrote(owner, m_clock->now(), {{u"migrate_to_chat_id"_s, club}}, -50);

        QCOMPARE(m_store->scalar("SELECT group_concat(subject_key, ', ') FROM (SELECT subject_key FROM decision "
                                 "WHERE state = 'open' ORDER BY kind)"),
                 u"%1, %1:11"_s.arg(chat.value()));
    }

    void linksThatDiedWithTheGroupAreMadeAnewOnce()
    {
        const ChatKey chat = addChat(-50);
        inviteAnna(chat);

        wrote(owner, m_clock->now(), {{u"migrate_to_chat_id"_s, club}}, -50);
        wrote(owner, m_clock->now(), {{u"migrate_from_chat_id"_s, -50}});
        answer(u"unbanChatMember"_s, okReply());

        QCOMPARE(m_transport->countOf(u"createChatInviteLink"_s), 1);
        QCOMPARE(m_transport->last().parameters().value(u"chat_id"_s).toInteger(), club);
        QCOMPARE(m_store->scalar("SELECT group_concat(state || delivered) FROM invite"), u"wantednot-yet"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Membership)
#include "tst_membership.moc"
