// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poller.h"
#include "core/store/outbox_repository.h"
#include "tests/support/engine_fixture.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/scripted_transport.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace core;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using botapi::Channel;
using Kind = Error::Kind;
using Reply = ScriptedTransport::Reply;

namespace {

const QString getUpdates = u"getUpdates"_s;

//! A reply as a value of test data, which have to be comparable or plain.
struct Trouble {
    Reply reply;
};

Reply updates(const std::vector<QJsonObject> &batch)
{
    QJsonArray array;
    for (const QJsonObject &update : batch)
        array.append(update);
    return okReply(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

class tst_Poller final : public TestCase {
    Q_OBJECT

    std::unique_ptr<FaultVfs> m_disk;
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<EngineFixture> m_fixture;
    std::unique_ptr<ScriptedTransport> m_transport;
    std::unique_ptr<Poller> m_poller;

    [[nodiscard]] qsizetype polls() const { return m_transport->countOf(getUpdates); }
    [[nodiscard]] core::Connection connection() const { return m_poller->state().connection; }
    [[nodiscard]] QJsonObject asked() const { return m_transport->last().parameters(); }
    void start(qint64 offset = 0, bool hasWorkedBefore = false)
    {
        m_poller->start(offset, hasWorkedBefore);
        m_fixture->settle();
    }
    void answer(Reply reply)
    {
        m_transport->answerLast(std::move(reply));
        m_fixture->settle();
    }
    //! Lets time pass as it does for a program that runs: in small steps, each with its events.
    void pass(Duration time, Duration step = 1s)
    {
        for (Duration passed{0}; passed < time; passed += step) {
            m_clock->advance(std::min(step, time - passed));
            QCoreApplication::sendPostedEvents();
        }
        m_fixture->settle();
    }
    //! The wait until the next poll, to the tenth of a second; at most \p longest.
    Duration waitForNextPoll(Duration longest = 10min)
    {
        const qsizetype before = polls();
        Duration waited{0};
        while (polls() == before && waited < longest) {
            m_clock->advance(100ms);
            waited += 100ms;
            QCoreApplication::sendPostedEvents();
        }
        m_fixture->settle();
        return waited;
    }

protected:
    void setUp() override
    {
        m_disk = std::make_unique<FaultVfs>();
        m_store = std::make_unique<StoreFixture>();
        m_clock = std::make_unique<ManualClock>();
        auto feature = std::make_unique<ProbeFeature>();
        m_fixture = std::make_unique<EngineFixture>(*m_store, *m_clock, featureList(std::move(feature)));
        m_transport = std::make_unique<ScriptedTransport>();
        m_poller = std::make_unique<Poller>(*m_transport, m_fixture->engine(), m_fixture->clock(), *m_clock);
    }
    void tearDown() override
    {
        m_poller.reset();
        m_transport.reset();
        m_fixture.reset();
        m_store.reset();
        m_disk.reset();
    }

private Q_SLOTS:
    void firstPollAsksForEverythingFromTheStoredOffset()
    {
        start(77);

        QCOMPARE(polls(), 1);
        QCOMPARE(asked().value(u"offset"_s).toInteger(), 77);
        QCOMPARE(asked().value(u"limit"_s).toInteger(), 100);
        QVERIFY(asked().value(u"allowed_updates"_s).toArray().contains(u"chat_member"_s));
        QCOMPARE(asked().value(u"allowed_updates"_s).toArray().size(), botapi::allowedUpdates().size());
        QCOMPARE(m_transport->last().request.channel, Channel::Poll);
        QCOMPARE(m_transport->last().request.deadline, 60s);
        QCOMPARE(connection(), core::Connection::Checking);
    }

    void onlyAConnectionThatIsProvenWaitsForNews()
    {
        const auto timeout = [this] { return asked().value(u"timeout"_s).toInteger(); };
        start();
        QCOMPARE(timeout(), 0);

        answer(updates({}));
        QCOMPARE(timeout(), 50);
        answer(updates({messageUpdate(5)}));
        QCOMPARE(timeout(), 50);

        answer(noReply(Kind::NotReached));
        waitForNextPoll();
        QCOMPARE(timeout(), 0);
        answer(updates({}));
        QCOMPARE(timeout(), 50);
    }

    void offsetIsConfirmedOnlyAfterStoring()
    {
        QSignalSpy stored(m_poller.get(), &Poller::batchStored);
        start();

        answer(updates({messageUpdate(5), messageUpdate(6)}));

        QCOMPARE(polls(), 2);
        QCOMPARE(asked().value(u"offset"_s).toInteger(), 7);
        QCOMPARE(m_store->scalar("SELECT update_offset FROM bot"), u"7"_s);
        QCOMPARE(stored.count(), 1);
        QCOMPARE(connection(), core::Connection::Connected);
        QCOMPARE(m_poller->state().lastAnswer, std::optional(m_clock->now()));
    }

    void emptyAnswerAsksAgainAtOnce()
    {
        start(77);

        answer(updates({}));

        QCOMPARE(polls(), 2);
        QCOMPARE(asked().value(u"offset"_s).toInteger(), 77);
    }

    void fullDiskConfirmsNothingAndRecoversByItself()
    {
        start();
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"the store failed"_s));
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"the store failed"_s));
        m_disk->inject({.steps = FaultVfs::Step::Write, .code = SQLITE_FULL, .stays = true});

        answer(updates({messageUpdate(5)}));
        QCOMPARE(connection(), core::Connection::StorageTrouble);
        QCOMPARE(polls(), 1); // not at once
        QVERIFY(waitForNextPoll() <= 1s);
        QCOMPARE(asked().value(u"offset"_s).toInteger(), 0);
        answer(updates({messageUpdate(5)}));
        QCOMPARE(connection(), core::Connection::StorageTrouble);
        m_disk->heal();
        QVERIFY(waitForNextPoll() <= 2s);
        answer(updates({messageUpdate(5)}));

        QCOMPARE(connection(), core::Connection::Connected);
        QCOMPARE(asked().value(u"offset"_s).toInteger(), 6);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM seen_update"), u"1"_s);
    }

    void unknownTokenStopsForGood_data()
    {
        QTest::addColumn<bool>("hasWorked");
        QTest::addColumn<int>("code");
        QTest::addColumn<core::Connection>("expected");
        QTest::newRow("wrong") << false << 401 << core::Connection::WrongToken;
        QTest::newRow("revoked") << true << 401 << core::Connection::Revoked;
        QTest::newRow("not found") << false << 404 << core::Connection::WrongToken;
    }
    void unknownTokenStopsForGood()
    {
        QFETCH(bool, hasWorked);
        QFETCH(int, code);
        QFETCH(core::Connection, expected);
        start(0, hasWorked);

        answer(refusal(code, code == 401 ? u"Unauthorized"_s : u"Not Found"_s));
        pass(2h, 1min);

        QCOMPARE(connection(), expected);
        QCOMPARE(polls(), 1);
    }

    void tokenThatWorkedAndNoLongerDoesIsRevoked()
    {
        start();
        answer(updates({}));

        answer(refusal(401, u"Unauthorized"_s));

        QCOMPARE(connection(), core::Connection::Revoked);
    }

    void otherPollerIsNotFoughtOver()
    {
        start();
        Duration before{0};

        for (int attempt = 1; attempt <= 6; ++attempt) {
            answer(refusal(409,
                           u"Conflict: terminated by other getUpdates request; make sure that only one bot "
                           "instance is running"_s));
            QCOMPARE(connection(), core::Connection::OtherPoller);
            const Duration wait = waitForNextPoll();
            QVERIFY(wait >= 22s);
            QVERIFY(wait <= 301s);
            QVERIFY(wait >= before * 3 / 4);
            before = wait;
        }
        answer(updates({}));

        QCOMPARE(connection(), core::Connection::Connected);
    }

    void webhookInTheWayIsNamed()
    {
        start();

        answer(refusal(409,
                       u"Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to "
                       "delete the webhook first"_s));
        QCOMPARE(connection(), core::Connection::Webhook);
        QCOMPARE(m_transport->last().method(), u"getWebhookInfo"_s);
        answer(okReply(R"({"url":"https://shop.example/hook","has_custom_certificate":false,)"
                       R"("pending_update_count":12})"));

        QCOMPARE(m_poller->state().webhookHost, u"shop.example"_s);
        QCOMPARE(m_poller->state().webhookPending, 12);
        QVERIFY(waitForNextPoll() >= 20s); // and it is tried again, should somebody remove it
        answer(updates({}));
        QCOMPARE(connection(), core::Connection::Connected);
        QCOMPARE(m_poller->state().webhookHost, QString());
    }

    void floodWaitIsWaitedOut()
    {
        start();

        answer(refusal(429, u"Too Many Requests: retry after 37"_s, {{u"retry_after"_s, 37}}));

        QCOMPARE(waitForNextPoll(), Duration(37s));
    }

    void troubleIsTriedAgainLaterAndLater_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("500") << Trouble{refusal(500, u"Internal Server Error"_s)};
        QTest::newRow("502 html") << Trouble{plainReply(502, "<html>Bad Gateway</html>")};
        QTest::newRow("restart") << Trouble{refusal(500, u"Internal Server Error: restart"_s)};
        QTest::newRow("html, 200") << Trouble{plainReply(200, "<html>Please log in to the hotel's network</html>")};
        QTest::newRow("garbage") << Trouble{plainReply(200, "\x01\x02\xff{{{")};
        QTest::newRow("empty") << Trouble{plainReply(200, "")};
        QTest::newRow("deep") << Trouble{okReply(QByteArray(100'000, '[') + QByteArray(100'000, ']'))};
        QTest::newRow("no list") << Trouble{okReply(R"({"a":1})")};
        QTest::newRow("update without an id") << Trouble{okReply(R"([{"message":{}}])")};
        QTest::newRow("redirect") << Trouble{plainReply(302, "")};
        QTest::newRow("not reached") << Trouble{noReply(Kind::NotReached)};
        QTest::newRow("cut off") << Trouble{noReply(Kind::OutcomeUnknown)};
        QTest::newRow("too large") << Trouble{noReply(Kind::Malformed)};
    }
    void troubleIsTriedAgainLaterAndLater()
    {
        QFETCH(Trouble, trouble);
        start(77);
        answer(updates({}));

        for (const Duration full : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
            answer(trouble.reply);
            const Duration wait = waitForNextPoll();
            QVERIFY(wait >= full * 3 / 4);
            QVERIFY(wait <= full);
            QCOMPARE(asked().value(u"offset"_s).toInteger(), 77);
        }
        QCOMPARE(connection(), core::Connection::Offline);
        answer(updates({}));

        QCOMPARE(connection(), core::Connection::Connected);
        answer(trouble.reply);
        QVERIFY(waitForNextPoll() <= 1s); // begins anew
    }

    void oneCutPollIsNoNews()
    {
        start();
        answer(updates({}));

        answer(noReply(Kind::OutcomeUnknown));
        QCOMPARE(connection(), core::Connection::Connected);
        waitForNextPoll();
        answer(noReply(Kind::OutcomeUnknown));

        QCOMPARE(connection(), core::Connection::Offline);
    }

    void firstFailureIsNewsWhenNothingWorkedBefore()
    {
        start();
        answer(noReply(Kind::NotReached));
        QCOMPARE(connection(), core::Connection::Offline);
        QVERIFY(m_poller->state().nextTry);
    }

    void slowLineMovesOnInSmallSteps()
    {
        start();
        QList<qint64> limits;
        const auto cutByDeadline = [&] {
            pass(60s, 10s);
            answer(noReply(Kind::OutcomeUnknown));
            waitForNextPoll();
            limits << asked().value(u"limit"_s).toInteger();
        };

        cutByDeadline();
        cutByDeadline();
        cutByDeadline();
        answer(updates({messageUpdate(5)}));
        limits << asked().value(u"limit"_s).toInteger();
        answer(updates({messageUpdate(6)}));
        limits << asked().value(u"limit"_s).toInteger();
        answer(updates({}));
        limits << asked().value(u"limit"_s).toInteger();

        QCOMPARE(limits, (QList<qint64>{10, 1, 1, 10, 100, 100}));
    }

    void pollThatWasCutEarlyKeepsItsLimit()
    {
        start();

        answer(noReply(Kind::OutcomeUnknown));
        waitForNextPoll();

        QCOMPARE(asked().value(u"limit"_s).toInteger(), 100);
    }

    void computerThatWokeUpConnectsAnew()
    {
        start();
        answer(updates({}));
        const size_t hanging = m_transport->count() - 1;
        QCOMPARE(polls(), 2);

        m_clock->advance(10min); // nothing ran meanwhile
        m_fixture->settle();

        QCOMPARE(polls(), 3);
        for (const Channel channel : {Channel::Poll, Channel::Urgent, Channel::Bulk})
            QCOMPARE(m_transport->reconnects(channel), 1);
        m_transport->answer(hanging, updates({messageUpdate(5)}));
        m_fixture->settle();
        QCOMPARE(polls(), 3); // the dead poll's answer starts no second line of polls
        QCOMPARE(m_store->scalar("SELECT count(*) FROM seen_update"), u"0"_s);
        answer(updates({messageUpdate(5)}));
        QCOMPARE(asked().value(u"offset"_s).toInteger(), 6);
    }

    void pollThatHangsForEverIsGivenUp()
    {
        start();

        pass(89s);
        QCOMPARE(polls(), 1);
        pass(31s);

        QCOMPARE(polls(), 2);
        QCOMPARE(m_transport->reconnects(Channel::Poll), 1);
    }

    void waitingIsNoHanging()
    {
        start();
        answer(refusal(429, u"Too Many Requests: retry after 600"_s, {{u"retry_after"_s, 600}}));

        pass(599s, 10s);

        QCOMPARE(polls(), 1);
        QCOMPARE(m_transport->reconnects(Channel::Poll), 0);
    }

    void personCanShortenAWait()
    {
        start();
        answer(noReply(Kind::NotReached));

        m_poller->pollNow();
        m_fixture->settle();
        QCOMPARE(polls(), 2);
        pass(5s);

        QCOMPARE(polls(), 2); // the wait that was shortened starts no other
    }

    void callsThatDidNotReachTelegramGoOnceItIsReachedAgain()
    {
        const Instant later = m_clock->now() + 1h;
        const auto add = [&](store::Tx &tx) -> Result<> {
            store::OutboxRepository rows(tx, testBot);
            for (const Kind kind : {Kind::NotReached, Kind::FloodWait}) {
                NewCall call;
                call.feature = QLatin1StringView("probe");
                const auto id = rows.add(call, m_clock->now());
                if (!id)
                    return failure(id.error());
                GATEHOUSE_TRY(rows.putBack(*id, later, Error{kind}));
            }
            return {};
        };
        REQUIRE_OK(m_store->run(add));
        start();
        answer(noReply(Kind::NotReached));
        pass(2s);
        QCOMPARE(polls(), 2);

        answer(updates({}));

        QCOMPARE(m_store->scalar("SELECT group_concat(error_kind) FROM outbox WHERE not_before_ms <= "
                                 + QByteArray::number(toMs(m_clock->now()))),
                 u"not-reached"_s);
        QCOMPARE(
            m_store->scalar("SELECT count(*) FROM outbox WHERE not_before_ms = " + QByteArray::number(toMs(later))),
            u"1"_s); // Telegram ordered that one to wait
    }

    void anotherNetworkEndsTheWaitForOne()
    {
        start();
        answer(updates({}));
        answer(noReply(Kind::NotReached));
        pass(1ms);
        const qsizetype before = polls();

        m_poller->networkChanged();
        m_fixture->settle();

        QCOMPARE(polls(), before + 1);
        QCOMPARE(m_transport->reconnects(Channel::Poll), 1);
    }

    void anotherNetworkDropsThePollThatHangsOnTheOldOne()
    {
        start();
        answer(updates({}));
        QCOMPARE(polls(), 2);

        m_poller->networkChanged();
        m_fixture->settle();

        QCOMPARE(polls(), 3);
        QCOMPARE(m_transport->reconnects(Channel::Poll), 1);
        answer(updates({messageUpdate(5)}));
        QCOMPARE(connection(), core::Connection::Connected);
    }

    void anotherNetworkShortensNoWaitThatWasOrdered_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("flood") << Trouble{
            refusal(429, u"Too Many Requests: retry after 60"_s, {{u"retry_after"_s, 60}})};
        QTest::newRow("another program") << Trouble{
            refusal(409, u"Conflict: terminated by other getUpdates request"_s)};
    }
    void anotherNetworkShortensNoWaitThatWasOrdered()
    {
        QFETCH(Trouble, trouble);
        start();
        answer(trouble.reply);
        const qsizetype before = polls();

        m_poller->networkChanged();
        m_fixture->settle();
        QCOMPARE(polls(), before);

        pass(6min, 10s);
        QVERIFY(polls() > before);
    }

    void stoppedPollerStaysSilent()
    {
        start();

        m_poller->stop();
        answer(updates({messageUpdate(5)}));
        m_poller->pollNow();
        m_poller->networkChanged();
        pass(10min, 10s);

        QCOMPARE(polls(), 1);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM seen_update"), u"0"_s);
    }

    void pollerThatIsStartedAgainPollsOnce()
    {
        start();
        m_poller->stop();

        start(3);
        pass(85s);

        QCOMPARE(polls(), 2);
        pass(35s);
        QCOMPARE(polls(), 3);
        QCOMPARE(m_transport->reconnects(Channel::Poll), 1); // one watchdog, not two
    }

    void serversDateConfirmsTheTime()
    {
        start();
        QVERIFY(!m_fixture->clock().isConfirmed());

        answer(okReply("[]", m_clock->now() + 24h));

        QVERIFY(m_fixture->clock().isConfirmed());
        QCOMPARE(m_fixture->clock().now(), m_clock->now() + 24h);
    }

    void serverThatTellsNoTimeLeavesTheComputersClock()
    {
        start();
        answer(plainReply(200, "<html>Please log in to the hotel's network</html>"));
        QVERIFY(!m_fixture->clock().isConfirmed());
        waitForNextPoll();
        answer(okReply("[]"));

        QVERIFY(m_fixture->clock().isConfirmed());
        QCOMPARE(m_fixture->clock().now(), m_clock->now());
    }

    void jumpOfTheClockChangesNoWait()
    {
        start();
        answer(okReply("[]", m_clock->now()));
        answer(refusal(429, u"Too Many Requests: retry after 30"_s, {{u"retry_after"_s, 30}}));

        m_clock->jumpTo(m_clock->now() + 24h * 365);

        QCOMPARE(waitForNextPoll(), Duration(30s));
    }
};

QTEST_GUILESS_MAIN(tst_Poller)
#include "tst_poller.moc"
