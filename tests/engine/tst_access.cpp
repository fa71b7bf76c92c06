// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decisions.h"
#include "core/queries/member_details.h"
#include "core/store/chat_repository.h"
#include "tests/engine/access_test.h"

Q_DECLARE_METATYPE(core::DecisionKind)

using namespace core;
using namespace core::commands;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What the program promises about who may be where.
class tst_Access final : public AccessTest {
    Q_OBJECT

private Q_SLOTS:
    void removalOfSomebodyWhomTelegramDoesNotKnowThereIsNoFailure_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("never seen") << u"Bad Request: PARTICIPANT_ID_INVALID"_s;
        QTest::newRow("not inside") << u"Bad Request: USER_NOT_PARTICIPANT"_s;
        QTest::newRow("nobody") << u"Bad Request: user not found"_s;
    }
    void removalOfSomebodyWhomTelegramDoesNotKnowThereIsNoFailure()
    {
        QFETCH(QString, words);
        letIn({m_club});
        m_refusals.insert({{u"unbanChatMember"_s, clubAddress}, refusal(400, words)});

        remove(m_club);
        pass(11s);

        QCOMPARE(sent(u"unbanChatMember"_s), 2); // for the link, and to remove
        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE state = 'failed'"), u"0"_s);
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action = 'removal-failed'"), u"0"_s);
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action = 'not-known-there'"), u"1"_s);

        // Should they be there all the same, they are taken out as soon as they are seen.
        m_refusals.clear();
        seeInside(m_club, anna);
        touch(anna);
        pass(11s);
        QCOMPARE(sent(u"unbanChatMember"_s), 3);
        QCOMPARE(ask("SELECT status FROM presence"), u"left"_s);
    }

    void removalOfSomebodyInsideWhomTelegramDoesNotKnowIsAFailure()
    {
        seeInside(m_club, anna, FactKind::Before);
        m_refusals.insert(
            {{u"unbanChatMember"_s, clubAddress}, refusal(400, u"Bad Request: PARTICIPANT_ID_INVALID"_s)});

        remove(m_club);
        pass(11s);

        QCOMPARE(ask("SELECT error_kind FROM outbox WHERE state = 'failed'"), u"no-such-member"_s);
        QCOMPARE(ask("SELECT is_inside FROM presence"), u"1"_s);
    }

    void linkIsMadeAlsoForSomebodyWhomTelegramDoesNotKnowThere()
    {
        m_refusals.insert({{u"unbanChatMember"_s, clubAddress}, refusal(400, u"Bad Request: USER_ID_INVALID"_s)});

        letIn({m_club});

        QCOMPARE(ask("SELECT state FROM invite"), u"open"_s);
        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE state = 'failed'"), u"0"_s);
    }

    void linkThatWaitedForDaysWorksForAWholeDay()
    {
        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().pause({})));
        letIn({m_club});
        pass(48h);
        QCOMPARE(ask("SELECT state FROM invite"), u"wanted"_s);

        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().resume()));
        talk();

        QCOMPARE(ask("SELECT state FROM invite"), u"open"_s);
        QCOMPARE(ask("SELECT expires_ms FROM invite"), QString::number(toMs(m_clock->now() + 24h)));
        pass(24h);
        QCOMPARE(ask("SELECT state FROM invite"), u"expired"_s);
    }

    void whoeverIsAddedWhileTheirRemovalIsUnderWayGetsALink()
    {
        seeInside(m_club, anna);
        REQUIRE_OK(EngineFixture::wait(
            m_commands->removeMembers({.users = {anna}, .chats = {m_club}, .action = RemovalAction::Remove})));
        m_clock->advance(11s);
        m_fixture->engine().checkTime();
        m_fixture->settle();
        QCOMPARE(m_transport->last().method(), u"unbanChatMember"_s);

        REQUIRE_OK(EngineFixture::wait(m_commands->addMember({.user = anna, .username = {}, .chats = {m_club}})));
        QCOMPARE(ask("SELECT count(*) FROM invite"), u"0"_s); // still inside
        talk();

        QCOMPARE(ask("SELECT status FROM presence"), u"left"_s);
        QCOMPARE(ask("SELECT group_concat(state) FROM invite"), u"open"_s);
    }

    void rightThatWasLostWhileItWasAskedForStaysLost()
    {
        REQUIRE_OK(EngineFixture::wait(m_commands->check(m_club)));
        m_fixture->settle(); // the question is under way, and will be answered as it was before
        m_clock->advance(1s);

        tellOfTheBot(u"administrator"_s, true, false);

        QCOMPARE(ask("SELECT rights_lost_ms IS NOT NULL FROM chat WHERE title = 'Club'"), u"1"_s);
    }

    void banInTelegramCountsAlsoForSomebodyOutside()
    {
        letIn({m_club});
        QCOMPARE(ask("SELECT state FROM invite"), u"open"_s);

        tellOfAnna(u"left"_s, u"kicked"_s);

        QCOMPARE(ask("SELECT group_concat(kind) FROM every_fact"), u"banned"_s);
        QCOMPARE(ask("SELECT state FROM invite"), u"revoked"_s);
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action = 'banned-in-telegram'"), u"1"_s);
    }

    void linkThatCannotBeMadeKeepsNoOtherBack()
    {
        m_refusals.insert({{u"createChatInviteLink"_s, clubAddress}, lacksRight()});

        letIn({m_club, m_studio});

        QCOMPARE(invites(), u"1 failed not-yet, 2 open sent"_s);
        QCOMPARE(sent(u"sendMessage"_s), 1);
    }

    void linkIntoAChatThatIsDisconnectedKeepsNoOtherBack()
    {
        REQUIRE_OK(EngineFixture::wait(m_commands->pause({})));
        letIn({m_club, m_studio});
        REQUIRE_OK(EngineFixture::wait(m_commands->disconnect(m_club)));
        REQUIRE_OK(EngineFixture::wait(m_commands->resume()));
        talk();

        QCOMPARE(ask("SELECT state || ' ' || delivered FROM invite WHERE chat_key = 2"), u"open sent"_s);
    }

    void failedLinkIsMadeWhenItsCallIsSentAgain()
    {
        m_refusals.insert({{u"createChatInviteLink"_s, clubAddress}, lacksRight()});
        letIn({m_club});
        m_refusals.clear();

        const OutboxId call(ask("SELECT outbox_id FROM outbox WHERE state = 'failed'").toLongLong());
        REQUIRE_OK(EngineFixture::wait(m_commands->sendAgain(call)));
        talk();

        QCOMPARE(invites(), u"1 failed not-yet, 1 open sent"_s);
        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE state = 'failed'"), u"0"_s);
    }

    void messageWithLinksThatFailedIsSentAgain()
    {
        m_refusals.insert({{u"sendMessage"_s, anna.value()}, refusal(400, u"Bad Request: something is wrong"_s)});
        letIn({m_club});
        QCOMPARE(invites(), u"1 open failed"_s);
        m_refusals.clear();
        const qint64 before = sent(u"sendMessage"_s);

        const OutboxId call(ask("SELECT outbox_id FROM outbox WHERE state = 'failed'").toLongLong());
        REQUIRE_OK(EngineFixture::wait(m_commands->sendAgain(call)));
        pass(2s); // one message a second to the same person

        QCOMPARE(sent(u"sendMessage"_s), before + 1);
        QCOMPARE(invites(), u"1 open sent"_s);
    }

    void endOfTimeTakesOutWhoWasHereBeforeUs_data()
    {
        QTest::addColumn<FactKind>("reason");
        QTest::newRow("before us") << FactKind::Before;
        QTest::newRow("came while we were away") << FactKind::Gap;
    }
    void endOfTimeTakesOutWhoWasHereBeforeUs()
    {
        QFETCH(FactKind, reason);
        seeInside(m_club, anna, reason);
        letIn({m_club}, m_clock->now() + 1h);
        QCOMPARE(sent(u"unbanChatMember"_s), 0);

        pass(1h);
        pass(11s);

        QCOMPARE(sent(u"unbanChatMember"_s), 1);
        QCOMPARE(ask("SELECT is_inside FROM presence"), u"0"_s);
    }

    void endOfTimeTakesOutWhoWasOnlySeenAfterwards()
    {
        letIn({m_club}, m_clock->now() + 1h);
        m_clock->advance(1min);
        seeInside(m_club, anna, FactKind::Before); // as somebody of whom no joining was seen

        pass(1h);
        pass(11s);

        QCOMPARE(ask("SELECT is_inside FROM presence"), u"0"_s);
    }

    void undoingAnEndOfTimeMakesThePersonHereBeforeUsAgain()
    {
        seeInside(m_club, anna, FactKind::Before);
        const auto added = EngineFixture::wait(
            m_commands->addMember({.user = anna, .username = {}, .chats = {m_club}, .until = m_clock->now() + 1h}));
        REQUIRE_OK(added);

        REQUIRE_OK(EngineFixture::wait(m_commands->undo(added->undo.token)));
        pass(2h);

        QCOMPARE(ask("SELECT group_concat(kind) FROM every_fact"), u"before"_s);
        QCOMPARE(sent(u"unbanChatMember"_s), 0);
    }

    void whoeverShallStayIsNotTakenOutByAnEarlierOrder_data()
    {
        QTest::addColumn<RemovalAction>("order");
        QTest::addColumn<bool>("hasFailed");
        QTest::addColumn<bool>("isAnswer");
        for (const bool hasFailed : {false, true}) {
            for (const bool isAnswer : {false, true}) {
                const QByteArray how = QByteArray(hasFailed ? ", failed" : ", just ordered")
                    + (isAnswer ? ", let stay" : ", reason taken away");
                QTest::newRow("removal" + how) << RemovalAction::Remove << hasFailed << isAnswer;
                QTest::newRow("ban" + how) << RemovalAction::Ban << hasFailed << isAnswer;
            }
        }
    }
    void whoeverShallStayIsNotTakenOutByAnEarlierOrder()
    {
        QFETCH(RemovalAction, order);
        QFETCH(bool, hasFailed);
        QFETCH(bool, isAnswer);
        const QString method = order == RemovalAction::Ban ? u"banChatMember"_s : u"unbanChatMember"_s;
        seeInside(m_club, anna, FactKind::Before);
        if (isAnswer) // the question that the creator has not answered yet
            remove(m_club, RemovalAction::None);
        remove(m_club, order);
        if (hasFailed) {
            m_refusals.insert({{method, clubAddress}, lacksRight()});
            pass(11s);
            m_refusals.clear();
        }
        const int before = sent(method);

        if (isAnswer) {
            const DecisionId question(ask("SELECT decision_id FROM decision WHERE kind = 'may-stay'").toLongLong());
            REQUIRE_OK(EngineFixture::wait(m_commands->answer(question, u"stay"_s)));
        } else {
            remove(m_club, RemovalAction::None);
        }
        tellOfTheBot(u"administrator"_s);
        pass(1h);

        QCOMPARE(sent(method), before);
        QCOMPARE(ask("SELECT count(*) FROM every_fact WHERE kind IN ('removed', 'banned')"), u"0"_s);
        QCOMPARE(ask("SELECT is_inside FROM presence WHERE user_id = 11"), u"1"_s);
    }

    void reasonOfSomebodyOutsideIsTakenAwayAndTheBanStays()
    {
        seeInside(m_club, anna, FactKind::Before);
        remove(m_club, RemovalAction::Ban);
        pass(11s);
        QCOMPARE(ask("SELECT status FROM presence"), u"kicked"_s);

        remove(m_club, RemovalAction::None);

        QCOMPARE(ask("SELECT group_concat(kind) FROM every_fact"), u"banned"_s);
    }

    void removalThatFailedIsNamedInTheDetailsUntilItIsDone()
    {
        seeInside(m_club, anna);
        m_refusals.insert({{u"unbanChatMember"_s, clubAddress}, lacksRight()});
        remove(m_club);
        pass(11s);
        const auto failedInTheClub = [this] {
            const auto details =
                m_store->run([this](store::Tx &tx) { return queries::detailsOf(anna, tx, m_clock->now()); });
            return details ? details->chats.front().failed : std::nullopt;
        };
        QCOMPARE(failedInTheClub()->error, std::optional(Error::Kind::BotLacksRight));

        m_refusals.clear();
        REQUIRE_OK(EngineFixture::wait(m_commands->sendAgain(failedInTheClub()->id)));
        talk();

        QVERIFY(!failedInTheClub());
    }

    void removalThatFailedHappensWhenTheRightComesBack()
    {
        seeInside(m_club, anna, FactKind::Before);
        m_refusals.insert({{u"unbanChatMember"_s, clubAddress}, lacksRight()});
        remove(m_club);
        pass(11s);
        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE state = 'failed'"), u"1"_s);
        QCOMPARE(ask("SELECT count(*) FROM decision WHERE kind = 'lost-right' AND state = 'open'"), u"1"_s);

        m_refusals.clear();
        tellOfTheBot(u"administrator"_s);

        QCOMPARE(ask("SELECT is_inside FROM presence"), u"0"_s);
        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE state = 'failed'"), u"0"_s);
        QCOMPARE(ask("SELECT count(*) FROM decision WHERE state = 'open'"), u"0"_s);
    }

    void linkThatFailedIsMadeWhenTheRightComesBack()
    {
        m_refusals.insert({{u"createChatInviteLink"_s, clubAddress}, lacksRight()});
        letIn({m_club});
        m_refusals.clear();

        tellOfTheBot(u"administrator"_s);

        QCOMPARE(invites(), u"1 failed not-yet, 1 open sent"_s);
        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE state = 'failed'"), u"0"_s);
    }

    void timeThatEndedMeanwhileCountsWhenTheChatIsBack_data()
    {
        QTest::addColumn<bool>("isGone");
        QTest::newRow("disconnected") << false;
        QTest::newRow("the bot was removed") << true;
    }
    void timeThatEndedMeanwhileCountsWhenTheChatIsBack()
    {
        QFETCH(bool, isGone);
        seeInside(m_club, anna);
        letIn({m_club}, m_clock->now() + 1h);
        if (isGone)
            tellOfTheBot(u"left"_s);
        else
            REQUIRE_OK(EngineFixture::wait(m_commands->disconnect(m_club)));
        pass(2h);
        QCOMPARE(sent(u"unbanChatMember"_s), 0);

        if (isGone)
            tellOfTheBot(u"administrator"_s);
        else
            REQUIRE_OK(EngineFixture::wait(m_commands->reconnect(m_club)));
        talk();
        pass(11s);

        QCOMPARE(sent(u"unbanChatMember"_s), 1);
        QCOMPARE(ask("SELECT is_inside FROM presence"), u"0"_s);
    }

    void removalThatWasPutOffHappensWhenTheChatIsBack()
    {
        seeInside(m_club, anna, FactKind::Before);
        remove(m_club);
        REQUIRE_OK(EngineFixture::wait(m_commands->disconnect(m_club)));
        pass(11s);
        QCOMPARE(sent(u"unbanChatMember"_s), 0);

        REQUIRE_OK(EngineFixture::wait(m_commands->reconnect(m_club)));
        talk();

        QCOMPARE(ask("SELECT is_inside FROM presence"), u"0"_s);
    }

    void linkThatCouldNotBeRevokedIsAskedAboutAndRevokedLater()
    {
        letIn({m_club});
        m_refusals.insert({{u"revokeChatInviteLink"_s, clubAddress}, lacksRight()});
        remove(m_club);
        QCOMPARE(sent(u"revokeChatInviteLink"_s), 1);
        QCOMPARE(ask("SELECT count(*) FROM decision WHERE kind = 'lost-right' AND state = 'open'"), u"1"_s);

        m_refusals.clear();
        tellOfTheBot(u"administrator"_s);

        QCOMPARE(sent(u"revokeChatInviteLink"_s), 2);
        QCOMPARE(ask("SELECT state FROM outbox WHERE method = 'revokeChatInviteLink'"), u"done"_s);
        QCOMPARE(ask("SELECT count(*) FROM decision WHERE state = 'open'"), u"0"_s);
    }

    void disconnectingClosesOpenLinksAndReconnectingMakesNewOnes()
    {
        letIn({m_club, m_studio});

        REQUIRE_OK(EngineFixture::wait(m_commands->disconnect(m_club)));
        talk();
        QCOMPARE(invites(), u"1 revoked sent, 2 open sent"_s);
        QCOMPARE(sent(u"revokeChatInviteLink"_s), 1);
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action = 'links-closed' AND chat_key = 1"), u"1"_s);

        REQUIRE_OK(EngineFixture::wait(m_commands->reconnect(m_club)));
        pass(2s); // one message a second into a chat
        QCOMPARE(ask("SELECT state || ' ' || delivered FROM invite ORDER BY invite_id DESC LIMIT 1"), u"open sent"_s);
        QCOMPARE(ask("SELECT count(*) FROM invite WHERE chat_key = 1"), u"2"_s);
    }

    void linksThatCannotBeClosedAreNamedAndClosedLater()
    {
        letIn({m_club});
        tellOfTheBot(u"administrator"_s, false);

        REQUIRE_OK(EngineFixture::wait(m_commands->disconnect(m_club)));
        talk();
        QCOMPARE(sent(u"revokeChatInviteLink"_s), 0);
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action = 'links-left-open'"), u"1"_s);

        m_clock->advance(1s);
        tellOfTheBot(u"administrator"_s, true);
        QCOMPARE(sent(u"revokeChatInviteLink"_s), 1);
        QCOMPARE(invites(), u"1 revoked sent"_s);
    }

    void everyOrderIsWrittenDown()
    {
        seeInside(m_club, anna);
        const ChatKey found = addChat(-1003, u"Found"_s);
        REQUIRE_OK(m_store->run([&](store::Tx &tx) -> Result<> {
            store::ChatRepository chats(tx, testBot);
            Chat chat = chats.find(found)->value();
            chat.state = ChatState::Found;
            return chats.save(chat);
        }));
        QStringList before;
        const auto isNoted = [&](const QString &action) {
            before << action;
            before.sort();
            return ask("SELECT group_concat(action) FROM (SELECT action FROM audit WHERE actor = 'creator' "
                       "ORDER BY action)")
                == before.join(u',');
        };

        REQUIRE_OK(EngineFixture::wait(m_commands->setNote(anna, u"a secret"_s)));
        QVERIFY(isNoted(u"note-changed"_s));
        REQUIRE_OK(EngineFixture::wait(m_commands->setNote(anna, u"a secret"_s))); // nothing changed
        REQUIRE_OK(EngineFixture::wait(m_commands->setTags(anna, {u"friend"_s})));
        QVERIFY(isNoted(u"tags-changed"_s));
        REQUIRE_OK(EngineFixture::wait(m_commands->setTags(anna, {u"friend"_s})));
        REQUIRE_OK(EngineFixture::wait(m_commands->setDelivery(m_club, Delivery::Request)));
        QVERIFY(isNoted(u"delivery-changed"_s));
        REQUIRE_OK(EngineFixture::wait(m_commands->ignoreFound(found)));
        QVERIFY(isNoted(u"chat-ignored"_s));
        REQUIRE_OK(EngineFixture::wait(m_commands->pause({})));
        QVERIFY(isNoted(u"paused"_s));
        REQUIRE_OK(EngineFixture::wait(m_commands->resume()));
        QVERIFY(isNoted(u"resumed"_s));
        REQUIRE_OK(EngineFixture::wait(m_commands->forgetOwner()));
        QVERIFY(isNoted(u"owner-forgotten"_s));
        REQUIRE_OK(EngineFixture::wait(m_commands->check(m_club)));
        QVERIFY(isNoted(u"check-ordered"_s));
        REQUIRE_OK(EngineFixture::wait(m_commands->checkAll()));
        QVERIFY(isNoted(u"checks-ordered"_s));
        REQUIRE_OK(EngineFixture::wait(m_commands->offerConnect()));
        QVERIFY(isNoted(u"connect-code-made"_s));
        REQUIRE_OK(EngineFixture::wait(m_commands->endConnect()));
        QVERIFY(isNoted(u"connect-code-ended"_s));
        REQUIRE_OK(EngineFixture::wait(m_commands->endConnect())); // nothing to end
        REQUIRE_OK(EngineFixture::wait(m_commands->ownerLink()));
        QVERIFY(isNoted(u"owner-link-made"_s));
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE details LIKE '%secret%' OR details LIKE '%friend%'"), u"0"_s);
        QCOMPARE(ask("SELECT count(*) FROM audit, owner_token WHERE instr(details, token)"), u"0"_s);
    }

    void chatThatIsNotThereIsNotChecked()
    {
        QCOMPARE(EngineFixture::wait(m_commands->check(ChatKey(99))).error().kind, Error::Kind::NotFound);

        QCOMPARE(ask("SELECT count(*) FROM audit"), u"0"_s);
    }

    void decisionAboutAFailedCallIsWrittenDown_data()
    {
        QTest::addColumn<bool>("isDropped");
        QTest::newRow("sent again") << false;
        QTest::newRow("given up") << true;
    }
    void decisionAboutAFailedCallIsWrittenDown()
    {
        QFETCH(bool, isDropped);
        m_refusals.insert({{u"createChatInviteLink"_s, clubAddress}, lacksRight()});
        letIn({m_club});
        const OutboxId call(ask("SELECT outbox_id FROM outbox WHERE state = 'failed'").toLongLong());

        REQUIRE_OK(EngineFixture::wait(isDropped ? m_commands->drop(call) : m_commands->sendAgain(call)));

        QCOMPARE(ask("SELECT action || ' ' || user_id FROM audit WHERE action LIKE 'call-%'"),
                 isDropped ? u"call-dropped 11"_s : u"call-sent-again 11"_s);
        // What was given up is gone; what was sent again waits, and may still be given up.
        QCOMPARE(EngineFixture::wait(m_commands->drop(call)).has_value(), !isDropped);
    }

    void invitationThatWasDroppedComesBackOnlyWhenAskedFor_data()
    {
        QTest::addColumn<bool>("hasFailed");
        QTest::addColumn<bool>("isAdded");
        QTest::newRow("waiting, added again") << false << true;
        QTest::newRow("waiting, new way in") << false << false;
        QTest::newRow("failed, added again") << true << true;
        QTest::newRow("failed, new way in") << true << false;
    }
    void invitationThatWasDroppedComesBackOnlyWhenAskedFor()
    {
        QFETCH(bool, hasFailed);
        QFETCH(bool, isAdded);
        if (hasFailed)
            m_refusals.insert({{u"createChatInviteLink"_s, clubAddress}, lacksRight()});
        else
            REQUIRE_OK(EngineFixture::wait(m_commands->pause({})));
        letIn({m_club});

        REQUIRE_OK(EngineFixture::wait(m_commands->drop(OutboxId(callIn(hasFailed ? "failed" : "pending")))));
        m_refusals.clear();
        REQUIRE_OK(EngineFixture::wait(m_commands->resume()));
        const int before = sent(u"createChatInviteLink"_s);
        touch(anna);
        tellOfTheBot(u"administrator"_s);
        pass(1h);
        QCOMPARE(sent(u"createChatInviteLink"_s), before);
        QCOMPARE(ask("SELECT state FROM invite"), u"given-up"_s);
        QCOMPARE(ask("SELECT group_concat(action) FROM audit WHERE action LIKE 'call-%'"), u"call-dropped"_s);

        if (isAdded)
            letIn({m_club});
        else
            REQUIRE_OK(EngineFixture::wait(m_commands->newInvite(anna, m_club)));
        talk();
        QCOMPARE(sent(u"createChatInviteLink"_s), before + 1);
        QCOMPARE(ask("SELECT state || ' ' || delivered FROM invite ORDER BY invite_id DESC"), u"open sent"_s);
    }

    void invitationThatWasDroppedKeepsNoOtherBack()
    {
        m_refusals.insert(
            {{u"createChatInviteLink"_s, clubAddress},
             refusal(429, u"Too Many Requests"_s, {{u"parameters"_s, QJsonObject{{u"retry_after"_s, 60}}}})});
        letIn({m_club, m_studio});
        QCOMPARE(sent(u"sendMessage"_s), 0);

        REQUIRE_OK(EngineFixture::wait(m_commands->drop(OutboxId(callIn("pending")))));
        pass(2min);

        QCOMPARE(sent(u"sendMessage"_s), 1);
    }

    void removalThatWasDroppedComesBackOnlyWhenAskedFor_data()
    {
        QTest::addColumn<RemovalAction>("order");
        QTest::addColumn<bool>("hasFailed");
        QTest::newRow("removal, waiting") << RemovalAction::Remove << false;
        QTest::newRow("removal, failed") << RemovalAction::Remove << true;
        QTest::newRow("ban, waiting") << RemovalAction::Ban << false;
        QTest::newRow("ban, failed") << RemovalAction::Ban << true;
    }
    void removalThatWasDroppedComesBackOnlyWhenAskedFor()
    {
        QFETCH(RemovalAction, order);
        QFETCH(bool, hasFailed);
        const QString method = order == RemovalAction::Ban ? u"banChatMember"_s : u"unbanChatMember"_s;
        if (hasFailed) {
            failToRemove(order);
        } else {
            seeInside(m_club, anna, FactKind::Before);
            remove(m_club, order);
        }

        REQUIRE_OK(EngineFixture::wait(m_commands->drop(OutboxId(callIn(hasFailed ? "failed" : "pending")))));
        const int before = sent(method);
        touch(anna);
        tellOfTheBot(u"administrator"_s);
        pass(1h);
        QCOMPARE(sent(method), before);
        QCOMPARE(ask("SELECT is_inside FROM presence"), u"1"_s);

        remove(m_club, order);
        pass(11s);
        QCOMPARE(sent(method), before + 1);
        QCOMPARE(ask("SELECT is_inside FROM presence"), u"0"_s);
    }

    void endOfTimeThatWasDroppedIsKeptUntilANewEndIsSet()
    {
        seeInside(m_club, anna);
        letIn({m_club}, m_clock->now() + 1h);
        pass(1h);

        REQUIRE_OK(EngineFixture::wait(m_commands->drop(OutboxId(callIn("pending")))));
        touch(anna);
        pass(1h);
        QCOMPARE(sent(u"unbanChatMember"_s), 0);

        letIn({m_club}, m_clock->now() + 1h);
        pass(1h);
        pass(11s);
        QCOMPARE(sent(u"unbanChatMember"_s), 1);
    }

    void questionAboutAMissingRightEndsWithTheChat()
    {
        tellOfTheBot(u"administrator"_s, false);
        QCOMPARE(ask("SELECT state FROM decision WHERE kind = 'lost-right'"), u"open"_s);

        REQUIRE_OK(EngineFixture::wait(m_commands->disconnect(m_club)));
        QCOMPARE(ask("SELECT state FROM decision WHERE kind = 'lost-right'"), u"closed"_s);

        REQUIRE_OK(EngineFixture::wait(m_commands->reconnect(m_club)));
        QCOMPARE(ask("SELECT count(*) FROM decision WHERE kind = 'lost-right' AND state = 'open'"), u"1"_s);
    }

    void linkThatCannotBeClosedAfterTheChatAsksNothing()
    {
        letIn({m_club});
        m_refusals.insert({{u"revokeChatInviteLink"_s, clubAddress}, lacksRight()});

        REQUIRE_OK(EngineFixture::wait(m_commands->disconnect(m_club)));
        talk();

        QCOMPARE(ask("SELECT state FROM outbox WHERE method = 'revokeChatInviteLink'"), u"failed"_s);
        QCOMPARE(ask("SELECT count(*) FROM decision WHERE state = 'open'"), u"0"_s);
    }

    void everyAnswerIsWrittenDown_data()
    {
        QTest::addColumn<DecisionKind>("kind");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("action");
        QTest::newRow("leave") << DecisionKind::StrangersChat << u"leave"_s << u"strangers-chat-left"_s;
        QTest::newRow("ignore") << DecisionKind::StrangersChat << u"ignore"_s << u"strangers-chat-ignored"_s;
        QTest::newRow("check") << DecisionKind::LostRight << u"check"_s << u"check-ordered"_s;
        QTest::newRow("later") << DecisionKind::LostRight << u"dismiss"_s << u"lost-right-dismissed"_s;
        QTest::newRow("stay") << DecisionKind::MayStay << u"stay"_s << u"let-stay"_s;
        QTest::newRow("remove") << DecisionKind::MayStay << u"remove"_s << u"removal-ordered"_s;
    }
    void everyAnswerIsWrittenDown()
    {
        QFETCH(DecisionKind, kind);
        QFETCH(QString, answer);
        QFETCH(QString, action);
        seeInside(m_club, anna);
        REQUIRE_OK(m_fixture->order([&](Context &context) {
            Decision decision;
            decision.kind = kind;
            if (kind != DecisionKind::StrangersChat)
                decision.chat = m_club;
            if (kind == DecisionKind::MayStay)
                decision.user = anna;
            decision.details = R"({"chat":-5})";
            return decisions::ask(decision, u"1"_s, context);
        }));

        REQUIRE_OK(EngineFixture::wait(m_commands->answer(DecisionId(1), answer)));

        QCOMPARE(ask("SELECT group_concat(action) FROM audit WHERE actor = 'creator'"), action);
    }

    void newWayInIsWrittenDown()
    {
        letIn({m_club});

        REQUIRE_OK(EngineFixture::wait(m_commands->newInvite(anna, m_club)));

        QCOMPARE(ask("SELECT group_concat(action) FROM audit WHERE actor = 'creator'"),
                 u"member-added,invite-renewed"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Access)
#include "tst_access.moc"
