// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pause.h"
#include "core/store/backup.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/presence_repository.h"
#include "core/store/setting_repository.h"
#include "tests/engine/access_test.h"

#include <QRegularExpression>

using namespace core;
using namespace core::commands;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Gatehouse was away for longer than Telegram keeps updates.
class tst_Absence final : public AccessTest {
    Q_OBJECT

    //! Updates come again after that time, and all that follows from it happens.
    void beAway(Duration time)
    {
        REQUIRE_OK(m_fixture->receive({}));
        m_clock->advance(time);
        REQUIRE_OK(m_fixture->receive({}));
        talk();
    }
    //! What is looked at in slices is looked at.
    void askAll()
    {
        pass(1min);
        for (int slice = 0; slice < 5; ++slice)
            pass(1s);
    }
    //! Members with a grant, numbered from 100 on; the last was heard of the longest ago.
    void addGrants(int count)
    {
        REQUIRE_OK(m_fixture->order([&](Context &context) -> Result<> {
            for (int i = 0; i < count; ++i) {
                const UserId user(100 + i);
                GATEHOUSE_TRY(store::MemberRepository(context.tx).ensure(user, {}, context.now));
                GATEHOUSE_TRY(store::PresenceRepository(context.tx)
                                  .record({m_club, user, MemberStatus::Left, false, context.now - i * 1min,
                                           PresenceSource::Update}));
                GATEHOUSE_TRY(store::FactRepository(context.tx).set({m_club, user, FactKind::Grant, context.now}));
            }
            return {};
        }));
    }
    //! Whom Telegram was asked about, without the bot itself.
    [[nodiscard]] std::vector<qint64> askedAbout() const
    {
        std::vector<qint64> users;
        for (const ScriptedTransport::Call &call : m_transport->calls()) {
            const qint64 user = call.parameters().value(u"user_id"_s).toInteger();
            if (call.method() == u"getChatMember"_s && user != testBot.value())
                users.push_back(user);
        }
        return users;
    }
    [[nodiscard]] QString facts() const { return ask("SELECT group_concat(kind || ' ' || origin) FROM every_fact"); }
    //! The store is a copy that was put in its place.
    void becomeACopy()
    {
        REQUIRE_OK(
            m_store->run([](store::Tx &tx) { return store::SettingRepository(tx).save(store::copyName, u"new"_s); }));
    }

private Q_SLOTS:
    void whoCameInMeanwhileIsTakenOutWhenTheirTimeEnds()
    {
        letIn({m_club}, m_clock->now() + 48h);
        m_status = u"member"_s;

        beAway(30h);
        QCOMPARE(askedAbout().size(), size_t(0)); // updates of the absence may still come, and tell more
        askAll();

        QCOMPARE(askedAbout(), std::vector{anna.value()});
        QCOMPARE(ask("SELECT status || is_inside FROM presence"), u"member1"_s);
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action = 'found-inside'"), u"1"_s);
        const int before = sent(u"unbanChatMember"_s);
        pass(18h);
        pass(11s);
        QCOMPARE(sent(u"unbanChatMember"_s), before + 1);
        QCOMPARE(ask("SELECT status FROM presence"), u"left"_s);
    }

    void linkOfWhoCameInMeanwhileIsClosed()
    {
        letInBy(Delivery::Request); // such a link does not run out
        m_status = u"member"_s;
        m_refusals.insert(
            {{u"approveChatJoinRequest"_s, clubAddress}, refusal(400, u"Bad Request: USER_ALREADY_PARTICIPANT"_s)});

        beAway(30h);
        askAll();

        QCOMPARE(ask("SELECT state FROM invite"), u"joined"_s);
        QCOMPARE(sent(u"revokeChatInviteLink"_s), 1);
    }

    void whoWasTakenOutAndCameBackMeanwhileIsTakenOutAgain()
    {
        seeInside(m_club, anna);
        remove(m_club);
        pass(11s);
        QCOMPARE(sent(u"unbanChatMember"_s), 1);
        m_status = u"member"_s;

        beAway(30h);
        askAll();

        QCOMPARE(sent(u"unbanChatMember"_s), 2);
        QCOMPARE(ask("SELECT status FROM presence"), u"left"_s);
    }

    void whoLeftMeanwhileIsOutsideAndKeepsWhatTheyWereGiven()
    {
        letIn({m_club});
        seeInside(m_club, anna);

        beAway(30h);
        askAll();

        QCOMPARE(ask("SELECT status || is_inside FROM presence"), u"left0"_s);
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action = 'found-outside'"), u"1"_s);
        QCOMPARE(facts(), u"grant creator"_s);
    }

    void banThatWasLaidInTelegramMeanwhileCounts()
    {
        letIn({m_club});
        seeInside(m_club, anna);
        m_status = u"kicked"_s;

        beAway(30h);
        askAll();

        QCOMPARE(facts(), u"banned telegram"_s);
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action = 'banned-in-telegram'"), u"1"_s);
        QCOMPARE(sent(u"banChatMember"_s), 0);
    }

    void removalThatIsUnderWayInTelegramIsNoBan()
    {
        letIn({m_club});
        seeInside(m_club, anna);
        beAway(30h);
        m_status = u"kicked"_s; // Telegram takes members out by a ban of a minute
        m_until = m_clock->now() + 2min;

        askAll();

        QCOMPARE(facts(), u"grant creator"_s);
        QCOMPARE(ask("SELECT status FROM presence"), u"left"_s);
        QCOMPARE(sent(u"banChatMember"_s), 0);
    }

    void statusOfTheFutureSaysNothing()
    {
        letIn({m_club});
        seeInside(m_club, anna);
        m_status = u"guest"_s;

        beAway(30h);
        askAll();

        QCOMPARE(ask("SELECT status || is_inside FROM presence"), u"unknown1"_s);
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action LIKE 'found-%'"), u"0"_s);
    }

    void whoIsAskedAboutWasNotSeen()
    {
        letIn({m_club});
        const QString seen = ask("SELECT last_seen_ms FROM member WHERE user_id = 11");

        beAway(30h);
        askAll();

        QCOMPARE(askedAbout(), std::vector{anna.value()});
        QCOMPARE(ask("SELECT first_name FROM member WHERE user_id = 11"), u"A"_s);
        QCOMPARE(ask("SELECT last_seen_ms FROM member WHERE user_id = 11"), seen);
    }

    void whoCameWhileTheChatWasDisconnectedIsFound()
    {
        letIn({m_club}, m_clock->now() + 1h);
        REQUIRE_OK(EngineFixture::wait(m_commands->disconnect(m_club)));
        talk();
        m_status = u"member"_s;
        pass(2h);
        QCOMPARE(askedAbout().size(), size_t(0));

        REQUIRE_OK(EngineFixture::wait(m_commands->reconnect(m_club)));
        talk();
        askAll();
        pass(11s);

        QCOMPARE(askedAbout(), std::vector{anna.value()});
        QCOMPARE(ask("SELECT status FROM presence"), u"left"_s); // their time has ended
    }

    void banThatWasLiftedInTelegramMeanwhileIsOver()
    {
        seeInside(m_club, anna);
        remove(m_club, RemovalAction::Ban);
        pass(11s);
        QCOMPARE(facts(), u"banned creator"_s);

        beAway(30h);
        askAll();

        QCOMPARE(facts(), QString());
        QCOMPARE(sent(u"banChatMember"_s), 1);
    }

    void banFromABasicGroupIsNotOverBecauseTelegramKeepsNone_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("bans");
        QTest::newRow("they stay away") << u"left"_s << 1;
        QTest::newRow("they came back") << u"member"_s << 2;
    }
    void banFromABasicGroupIsNotOverBecauseTelegramKeepsNone()
    {
        QFETCH(QString, status);
        QFETCH(int, bans);
        REQUIRE_OK(m_fixture->order([this](Context &context) -> Result<> {
            store::ChatRepository chats(context.tx, context.bot);
            auto club = chats.find(m_club);
            if (!club)
                return failure(club.error());
            (*club)->type = ChatType::Group;
            return chats.save(**club);
        }));
        m_refusals.insert({{u"getChat"_s, clubAddress}, okReply(R"({"id":-1001,"type":"group","title":"Club"})")});
        seeInside(m_club, anna);
        remove(m_club, RemovalAction::Ban);
        pass(11s);
        m_status = status;

        beAway(30h);
        askAll();

        QCOMPARE(ask("SELECT group_concat(kind) FROM every_fact WHERE kind = 'banned'"), u"banned"_s);
        QCOMPARE(sent(u"banChatMember"_s), bans);
        QCOMPARE(ask("SELECT status FROM presence"), u"kicked"_s);
    }

    void nobodyIsAskedAboutWithoutNeed_data()
    {
        QTest::addColumn<QString>("why");
        QTest::newRow("was here before us") << u"before"_s;
        QTest::newRow("Telegram kept all updates") << u"short"_s;
        QTest::newRow("the chat is disconnected") << u"disconnected"_s;
        QTest::newRow("was heard of since") << u"heard"_s;
    }
    void nobodyIsAskedAboutWithoutNeed()
    {
        QFETCH(QString, why);
        if (why == u"before"_s)
            seeInside(m_club, anna, FactKind::Before);
        else
            letIn({m_club});
        if (why == u"disconnected"_s)
            REQUIRE_OK(EngineFixture::wait(m_commands->disconnect(m_club)));

        beAway(why == u"short"_s ? 20h : 30h);
        if (why == u"heard"_s)
            seeInside(m_club, anna);
        askAll();

        QCOMPARE(askedAbout().size(), size_t(0));
    }

    void longestUnheardAreAskedAboutFirstAndFewAtATime()
    {
        addGrants(25);
        REQUIRE_OK(m_fixture->receive({}));
        m_clock->advance(30h);
        REQUIRE_OK(m_fixture->receive({}));
        m_fixture->settle();

        m_clock->advance(1min);
        m_fixture->engine().checkTime();
        m_fixture->settle();
        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE lane = 5 AND state IN ('pending', 'sending')"), u"10"_s);
        QCOMPARE(askedAbout().size(), size_t(5)); // in a second
        for (int second = 0; second < 10; ++second)
            pass(1s);

        std::vector<qint64> expected;
        for (qint64 user = 124; user >= 100; --user)
            expected.push_back(user);
        QCOMPARE(askedAbout(), expected);
        QCOMPARE(ask("SELECT count(*) FROM presence_check"), u"0"_s);
        QCOMPARE(ask("SELECT count(*) FROM setting WHERE name LIKE 'presence-check%'"), u"0"_s);
    }

    void allAreAskedAboutAlsoOverStops()
    {
        addGrants(25);
        beAway(30h);
        restart(); // before anything was asked
        m_clock->advance(1min);
        m_fixture->engine().checkTime();
        m_fixture->settle();
        QCOMPARE(askedAbout().size(), size_t(5));
        restart(); // with questions under way, which are harmless and asked again

        for (int second = 0; second < 10; ++second)
            pass(1s);

        QCOMPARE(ask("SELECT count(*) FROM presence WHERE source = 'asked'"), u"25"_s);
        QCOMPARE(ask("SELECT count(*) FROM presence_check"), u"0"_s);
    }

    void questionThatTelegramRefusesIsNotAskedForEver()
    {
        addGrants(12);
        m_refusals.insert({{u"getChatMember"_s, clubAddress}, refusal(400, u"Bad Request: PARTICIPANT_ID_INVALID"_s)});

        beAway(30h);
        askAll();
        pass(1h);

        QCOMPARE(askedAbout().size(), size_t(12));
        QCOMPARE(ask("SELECT group_concat(DISTINCT status) FROM presence"), u"unknown"_s);
        QCOMPARE(ask("SELECT count(*) FROM presence_check"), u"0"_s);
        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE state = 'failed' AND user_id IS NOT NULL"),
                 u"0"_s); // nobody can do anything about it
    }

    void answerThatMakesNoSenseKeepsNoOtherBack()
    {
        addGrants(12);
        m_refusals.insert({{u"getChatMember"_s, clubAddress}, okReply(R"({"status":"member"})")}); // whose?
        for (int answer = 0; answer < 12; ++answer)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the answer about a member cannot be understood"_s));

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"chats could not use the outcome"_s)); // about the bot

        beAway(30h);
        askAll();

        QCOMPARE(askedAbout().size(), size_t(12));
        QCOMPARE(ask("SELECT count(*) FROM presence_check"), u"0"_s);
    }

    void whoeverWasHeardOfBeforeTheirTurnIsNotAskedAbout()
    {
        addGrants(25);
        beAway(30h);
        m_clock->advance(1min);
        m_fixture->engine().checkTime();
        m_fixture->settle();
        seeInside(m_club, UserId(100)); // heard of least long ago, so the last in the row

        for (int second = 0; second < 10; ++second)
            pass(1s);

        const auto asked = askedAbout();
        QCOMPARE(asked.size(), size_t(24));
        QVERIFY(std::find(asked.begin(), asked.end(), 100) == asked.end());
    }

    // A copy took the place of the store

    void nothingHappensOnTheWordOfACopyUntilAPersonSaysSo()
    {
        letIn({m_club}, m_clock->now() + 1h);
        seeInside(m_club, anna);
        REQUIRE_OK(m_fixture->receive({}));
        becomeACopy();

        restart();
        pass(2h); // since the copy was made Anna may have been given more time
        QCOMPARE(sent(u"unbanChatMember"_s), 0);
        QVERIFY(pause::fromSetting(ask("SELECT value FROM setting WHERE name = 'engine/paused-until'"))
                == Instant::max());
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action = 'restored'"), u"1"_s);

        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().resume()));
        pass(11s);
        QCOMPARE(sent(u"unbanChatMember"_s), 1);
        restart();
        QCOMPARE(ask("SELECT count(*) FROM setting WHERE name = 'engine/paused-until'"), u"0"_s); // that is settled
    }

    void messageThatWaitedInACopyIsNotSentUnasked()
    {
        m_sender->stop();
        const auto add = [](Context &context) {
            NewCall call;
            call.method = u"sendMessage"_s;
            call.repeat = botapi::Repeat::Visible;
            call.feature = QLatin1StringView("owner");
            return store::OutboxRepository(context.tx, context.bot).add(call, context.now).map([](OutboxId) {});
        };
        REQUIRE_OK(m_fixture->order(add));
        becomeACopy();

        restart();

        QCOMPARE(sent(u"sendMessage"_s), 0);
        QCOMPARE(ask("SELECT state FROM outbox"), u"uncertain"_s);
    }

    void timeSinceTheCopyWasMadeIsAnAbsenceHoweverShort()
    {
        letIn({m_club});
        REQUIRE_OK(m_fixture->receive({}));
        const Instant made = m_clock->now();
        becomeACopy();
        restart();

        m_clock->advance(1h);
        REQUIRE_OK(m_fixture->receive({}));
        talk();
        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().resume()));
        askAll();

        QCOMPARE(ask("SELECT gap_from_ms FROM bot"), QString::number(toMs(made)));
        QCOMPARE(ask("SELECT gap_until_ms FROM bot"), QString::number(toMs(made + 1h)));
        QCOMPARE(askedAbout(), std::vector{anna.value()});
        QCOMPARE(ask("SELECT count(*) FROM setting WHERE name = 'store/copy'"), u"0"_s);
    }

    void linkThatWaitedInACopyIsNotSentUnasked()
    {
        m_refusals.insert({{u"sendMessage"_s, anna.value()}, noReply(Error::Kind::NotReached)});
        letIn({m_club});
        QCOMPARE(sent(u"sendMessage"_s), 1);
        QCOMPARE(ask("SELECT state FROM outbox WHERE lane = 3"), u"pending"_s);
        m_refusals.clear();
        becomeACopy();

        restart();
        pass(1h);

        QCOMPARE(sent(u"sendMessage"_s), 0);
        QCOMPARE(ask("SELECT state FROM outbox WHERE lane = 3"), u"uncertain"_s);
    }

    // Requests to join

    void requestThatMayHaveBeenMissedIsTried_data()
    {
        QTest::addColumn<Duration>("absence");
        QTest::addColumn<Delivery>("delivery");
        QTest::addColumn<QString>("answer"); // empty: they asked
        QTest::addColumn<bool>("isTried");
        const auto request = Delivery::Request;
        QTest::newRow("they asked") << Duration(30h) << request << QString() << true;
        QTest::newRow("they did not ask")
            << Duration(30h) << request << u"Bad Request: HIDE_REQUESTER_MISSING"_s << true;
        QTest::newRow("nobody knows them") << Duration(30h) << request << u"Bad Request: user not found"_s << true;
        QTest::newRow("Telegram kept all") << Duration(20h) << request << QString() << false;
        QTest::newRow("by link") << Duration(30h) << Delivery::Link << QString() << false;
    }
    void requestThatMayHaveBeenMissedIsTried()
    {
        QFETCH(Duration, absence);
        QFETCH(Delivery, delivery);
        QFETCH(QString, answer);
        QFETCH(bool, isTried);
        letInBy(delivery);
        REQUIRE_OK(m_fixture->receive({}));
        if (!answer.isEmpty())
            m_refusals.insert({{u"approveChatJoinRequest"_s, clubAddress}, refusal(400, answer)});

        m_clock->advance(absence);
        REQUIRE_OK(m_fixture->receive({}));
        talk();
        REQUIRE_OK(m_fixture->receive({})); // the absence is over
        talk();
        QCOMPARE(sent(u"approveChatJoinRequest"_s), 0); // more updates of the absence may tell otherwise
        pass(1min);

        QCOMPARE(sent(u"approveChatJoinRequest"_s), isTried ? 1 : 0);
        QCOMPARE(ask("SELECT count(*) FROM outbox WHERE state = 'failed'"), u"0"_s);
        QCOMPARE(ask("SELECT group_concat(action) FROM audit WHERE action LIKE 'request-%'"),
                 isTried && answer.isEmpty() ? u"request-approved"_s : QString());
    }

    void nobodyIsTriedWhoIsInsideOrMayNotCome_data()
    {
        QTest::addColumn<bool>("isInside");
        QTest::newRow("inside") << true;
        QTest::newRow("removed") << false;
    }
    void nobodyIsTriedWhoIsInsideOrMayNotCome()
    {
        QFETCH(bool, isInside);
        letInBy(Delivery::Request);
        REQUIRE_OK(m_fixture->receive({}));
        m_clock->advance(30h);
        if (isInside)
            seeInside(m_club, anna);
        else
            remove(m_club);

        REQUIRE_OK(m_fixture->receive({}));
        talk();

        QCOMPARE(sent(u"approveChatJoinRequest"_s), 0);
    }

    void requestThatComesAfterAllIsAnsweredOnce()
    {
        letInBy(Delivery::Request);
        REQUIRE_OK(m_fixture->receive({}));
        m_clock->advance(30h);

        const QJsonObject club{{u"id"_s, clubAddress}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Club"_s}};
        const QJsonObject from{{u"id"_s, anna.value()}, {u"is_bot"_s, false}, {u"first_name"_s, u"Anna"_s}};
        const QJsonObject request{
            {u"chat"_s, club}, {u"from"_s, from}, {u"user_chat_id"_s, 11}, {u"date"_s, toUnix(m_clock->now())}};
        REQUIRE_OK(m_fixture->receive({{{u"update_id"_s, m_update++}, {u"chat_join_request"_s, request}}}));
        talk();

        QCOMPARE(sent(u"approveChatJoinRequest"_s), 1);
        QCOMPARE(ask("SELECT lane FROM outbox WHERE method = 'approveChatJoinRequest'"), u"2"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Absence)
#include "tst_absence.moc"
