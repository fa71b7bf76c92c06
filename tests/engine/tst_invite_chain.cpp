// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/invites.h"
#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "tests/engine/talk_test.h"

using namespace core;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

constexpr UserId anna{11};

} // namespace

//! The steps by which a person gets their links, against answers that come when the test says.
class tst_InviteChain final : public TalkTest {
    Q_OBJECT

    void letIn(ChatKey chat)
    {
        REQUIRE_OK(m_fixture->order([&](Context &context) -> Result<> {
            GATEHOUSE_TRY(store::MemberRepository(context.tx).ensure(anna, {}, context.now));
            GATEHOUSE_TRY(store::FactRepository(context.tx).set({chat, anna, FactKind::Grant, context.now}));
            return access::wantInvite({chat, anna}, Delivery::Link, context);
        }));
        m_fixture->settle();
    }
    void takeBack(ChatKey chat)
    {
        REQUIRE_OK(m_fixture->order([&](Context &context) -> Result<> {
            context.dirty.mark(chat, anna);
            return store::FactRepository(context.tx).set({chat, anna, FactKind::Removed, context.now});
        }));
        m_fixture->settle();
    }
    //! Answers the call that was sent last; it has to be of that method.
    void answer(const QString &method, ScriptedTransport::Reply reply)
    {
        QCOMPARE(m_transport->last().method(), method);
        m_transport->answerLast(std::move(reply));
        m_fixture->settle();
    }
    [[nodiscard]] QString invites() const
    {
        return m_store->scalar("SELECT group_concat(state || ' ' || delivered, ', ') FROM invite");
    }

protected:
    void setUp() override
    {
        TalkTest::setUp();
        start();
    }

private Q_SLOTS:
    void personIsUnbannedGetsALinkAndIsWrittenTo()
    {
        letIn(addChat(-1001));

        answer(u"unbanChatMember"_s, okReply());
        answer(u"createChatInviteLink"_s, linkReply("t.me/+one"));
        QVERIFY(m_transport->last().request.parameters.contains("t.me/+one"));
        answer(u"sendMessage"_s, okReply(R"({"message_id":1})"));

        QCOMPARE(invites(), u"open sent"_s);
        QCOMPARE(m_store->scalar("SELECT dm FROM member"), u"started"_s);
    }

    void linkIsForOneAndForADay()
    {
        letIn(addChat(-1001));
        answer(u"unbanChatMember"_s, okReply());

        const QJsonObject parameters = m_transport->last().parameters();

        QCOMPARE(parameters.value(u"member_limit"_s).toInt(), 1);
        QCOMPARE(parameters.value(u"expire_date"_s).toInteger(), toUnix(m_clock->now() + 24h));
        QVERIFY(parameters.value(u"name"_s).toString().size() <= 32);
    }

    void linksOfSeveralChatsGoInOneMessage()
    {
        const ChatKey first = addChat(-1001);
        const ChatKey second = addChat(-1002);
        REQUIRE_OK(m_fixture->order([&](Context &context) -> Result<> {
            GATEHOUSE_TRY(store::MemberRepository(context.tx).ensure(anna, {}, context.now));
            for (const ChatKey chat : {first, second}) {
                GATEHOUSE_TRY(store::FactRepository(context.tx).set({chat, anna, FactKind::Grant, context.now}));
                GATEHOUSE_TRY(access::wantInvite({chat, anna}, Delivery::Link, context));
            }
            return {};
        }));
        m_fixture->settle();
        for (size_t call = 0; call < 4; ++call) { // two unbans, then two links
            m_transport->answer(call, call < 2 ? okReply() : linkReply("t.me/+" + QByteArray::number(int(call))));
            m_fixture->settle();
        }

        answer(u"sendMessage"_s, okReply(R"({"message_id":1})"));

        QCOMPARE(m_transport->count(), 5U);
        QCOMPARE(invites(), u"open sent, open sent"_s);
    }

    void linkMadeWhileTheMessageIsOnItsWayGoesInTheNext()
    {
        letIn(addChat(-1001));
        answer(u"unbanChatMember"_s, okReply());
        answer(u"createChatInviteLink"_s, linkReply("t.me/+one"));
        const size_t message = m_transport->count() - 1;
        letIn(addChat(-1002));
        answer(u"unbanChatMember"_s, okReply());
        answer(u"createChatInviteLink"_s, linkReply("t.me/+two"));
        QCOMPARE(m_transport->countOf(u"sendMessage"_s), 1);

        m_transport->answer(message, okReply(R"({"message_id":1})"));
        m_fixture->settle();
        QCOMPARE(invites(), u"open sent, open not-yet"_s);
        m_clock->advance(1s);
        m_fixture->settle();

        QCOMPARE(m_transport->countOf(u"sendMessage"_s), 2);
        QVERIFY(m_transport->last().request.parameters.contains("t.me/+two"));
        QVERIFY(!m_transport->last().request.parameters.contains("t.me/+one"));
        answer(u"sendMessage"_s, okReply(R"({"message_id":2})"));
        QCOMPARE(invites(), u"open sent, open sent"_s);
    }

    void reasonWhyNobodyCanBeWrittenToIsKept_data()
    {
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("delivered");
        QTest::newRow("never started") << u"Forbidden: bot can't initiate conversation with a user"_s
                                       << u"never-started"_s;
        QTest::newRow("blocked") << u"Forbidden: bot was blocked by the user"_s << u"blocked"_s;
        QTest::newRow("deleted") << u"Forbidden: user is deactivated"_s << u"blocked"_s;
        QTest::newRow("other") << u"Bad Request: message is too long"_s << u"failed"_s;
    }
    void reasonWhyNobodyCanBeWrittenToIsKept()
    {
        QFETCH(QString, description);
        QFETCH(QString, delivered);
        letIn(addChat(-1001));
        answer(u"unbanChatMember"_s, okReply());
        answer(u"createChatInviteLink"_s, linkReply("t.me/+one"));

        answer(u"sendMessage"_s, refusal(description.startsWith(u"Forbidden"_s) ? 403 : 400, description));

        QCOMPARE(invites(), u"open "_s + delivered);
    }

    void personWhoIsTakenOutInBetweenGetsNoLink()
    {
        const ChatKey chat = addChat(-1001);
        letIn(chat);

        takeBack(chat);
        answer(u"unbanChatMember"_s, okReply());

        QVERIFY(!methods().contains(u"createChatInviteLink"_s));
        QCOMPARE(invites(), u"revoked not-yet"_s);
    }

    void linkThatIsNoLongerWantedWhenItIsMadeIsRevoked()
    {
        const ChatKey chat = addChat(-1001);
        letIn(chat);
        answer(u"unbanChatMember"_s, okReply());

        takeBack(chat);
        m_transport->answer(1, linkReply("t.me/+late"));
        m_fixture->settle();

        QVERIFY(!methods().contains(u"sendMessage"_s));
        const auto revoked = std::find_if(m_transport->calls().begin(), m_transport->calls().end(),
                                          [](const auto &call) { return call.method() == "revokeChatInviteLink"_L1; });
        QVERIFY(revoked != m_transport->calls().end());
        QCOMPARE(revoked->parameters().value(u"invite_link"_s).toString(), u"t.me/+late"_s);
    }

    void linkIsRevokedAlsoWhileTheRemovalWaits()
    {
        const ChatKey chat = addChat(-1001);
        letIn(chat);
        answer(u"unbanChatMember"_s, okReply());

        REQUIRE_OK(m_fixture->order([&](Context &context) {
            context.dirty.mark(chat, anna);
            return store::FactRepository(context.tx)
                .set({chat, anna, FactKind::Banned, context.now, {}, Origin::Creator, {}, context.now + 10s});
        }));
        m_fixture->settle();
        answer(u"createChatInviteLink"_s, linkReply("t.me/+late"));

        QCOMPARE(m_transport->last().method(), u"revokeChatInviteLink"_s);
        QVERIFY(!methods().contains(u"banChatMember"_s));
    }

    void linkOfAnotherKindThanIsWantedNowIsRevokedAndReplaced()
    {
        const ChatKey chat = addChat(-1001);
        letIn(chat);
        answer(u"unbanChatMember"_s, okReply());
        const size_t first = m_transport->count() - 1;

        REQUIRE_OK(m_fixture->order([&](Context &context) {
            return access::wantInvite({chat, anna}, Delivery::Request, context);
        }));
        m_fixture->settle();
        m_transport->answer(first, linkReply("t.me/+direct"));
        m_fixture->settle();
        answer(u"unbanChatMember"_s, okReply());

        QCOMPARE(m_transport->countOf(u"revokeChatInviteLink"_s), 1);
        QCOMPARE(m_transport->last().method(), u"createChatInviteLink"_s);
        QCOMPARE(m_transport->last().parameters().value(u"creates_join_request"_s).toBool(), true);
        answer(u"createChatInviteLink"_s, linkReply("t.me/+asked"));
        QVERIFY(m_transport->last().request.parameters.contains("t.me/+asked"));
        QVERIFY(!m_transport->last().request.parameters.contains("t.me/+direct"));
        QCOMPARE(m_store->scalar("SELECT group_concat(state, ' ') FROM (SELECT state FROM invite ORDER BY invite_id)"),
                 u"revoked open"_s); // what is newest is what counts, and the late link never was
    }

    void missingRightToUnbanDoesNotKeepAnybodyOut()
    {
        letIn(addChat(-1001));

        answer(u"unbanChatMember"_s,
               refusal(400, u"Bad Request: not enough rights to restrict/unrestrict chat member"_s));

        QCOMPARE(m_transport->last().method(), u"createChatInviteLink"_s);
    }
};

QTEST_GUILESS_MAIN(tst_InviteChain)
#include "tst_invite_chain.moc"
