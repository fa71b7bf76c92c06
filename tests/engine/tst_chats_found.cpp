// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/connect_chat.h"
#include "core/access/rights.h"
#include "core/commands/commands.h"
#include "core/decisions/decisions.h"
#include "core/engine/sender.h"
#include "core/store/chat_repository.h"
#include "core/store/connect_code_repository.h"
#include "tests/engine/membership_test.h"

using namespace core;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! How chats are connected, offered, found to be a stranger's, and how they become supergroups.
class tst_ChatsFound final : public MembershipTest {
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(tst_ChatsFound)
#include "tst_chats_found.moc"
