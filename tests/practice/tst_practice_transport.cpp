// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/deliver.h"
#include "core/practice/practice_transport.h"
#include "tests/support/test_case.h"

#include <QTemporaryFile>

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_PracticeTransport final : public TestCase {
    Q_OBJECT

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<PracticeTelegram> m_telegram;
    std::unique_ptr<PracticeTransport> m_transport;
    BotId m_bot;
    UserId m_ann;

    void setUp() override
    {
        m_clock = std::make_unique<ManualClock>();
        auto world = std::make_unique<World>(*m_clock, 7);
        m_bot = world->accounts().addBot(u"Gate"_s, u"gate_bot"_s);
        Person ann;
        ann.firstName = u"Ann"_s;
        m_ann = world->accounts().add(ann);
        m_telegram = std::make_unique<PracticeTelegram>(std::move(world), *m_clock);
        m_transport = std::make_unique<PracticeTransport>(*m_telegram, m_bot);
    }
    void tearDown() override
    {
        m_transport.reset();
        m_telegram.reset();
        m_clock.reset();
    }

    QFuture<Result<botapi::RawReply>> send(const QString &method, const QByteArray &parameters = "{}",
                                           botapi::Channel channel = botapi::Channel::Urgent)
    {
        return m_transport->send({method, parameters, {}, channel, 60s});
    }
    QFuture<Result<botapi::RawReply>> poll()
    {
        return send(u"getUpdates"_s, R"({"timeout":50})", botapi::Channel::Poll);
    }
    //! Waits until the world has done everything that was ordered.
    void sync()
    {
        m_telegram->with([](World &) { return true; }).waitForFinished();
    }
    void startsTheBot()
    {
        m_telegram->with([this](World &world) { return world.people().start(m_ann, m_bot).has_value(); })
            .waitForFinished();
    }

private Q_SLOTS:
    void callsAreAnsweredWithTheWorldsTime()
    {
        const auto reply = send(u"getMe"_s).result();

        REQUIRE_OK(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->serverTime, std::optional(m_clock->now()));
        QVERIFY(reply->body.startsWith(R"({"ok":true,"result":{"id":)"));
    }

    void refusalsAreRepliesAndNoErrors()
    {
        m_telegram->with([](World &world) { world.faults().add({u"getMe"_s, tooManyRequests(9s)}); }).waitForFinished();

        const auto reply = send(u"getMe"_s).result();

        REQUIRE_OK(reply);
        QCOMPARE(reply->status, 429);
        QCOMPARE(reply->retryAfter, std::optional(9s));
    }

    void lossesAreTheErrorsOfANetwork()
    {
        m_telegram
            ->with([](World &world) {
                world.faults().add({{}, {}, ApiReply::Fate::LostAfterwards});
                world.faults().add({{}, {}, ApiReply::Fate::NeverReached});
            })
            .waitForFinished();

        QCOMPARE(send(u"getMe"_s).result().error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(send(u"getMe"_s).result().error().kind, Error::Kind::NotReached);
    }

    void pollWaitsForADeed()
    {
        const auto waiting = poll();
        sync();
        QVERIFY(!waiting.isFinished());

        startsTheBot();

        QVERIFY(waiting.result()->body.contains("/start"));
    }

    void pollEndsOnTheWorldsClock()
    {
        const auto waiting = poll();
        sync();

        m_clock->advance(50s);

        QCOMPARE(waiting.result()->body, QByteArray(R"({"ok":true,"result":[]})"));
    }

    void deadlineEndsACallThatHangs()
    {
        const auto waiting = m_transport->send({u"getUpdates"_s, R"({"timeout":50})", {}, botapi::Channel::Poll, 10s});
        sync();

        m_clock->advance(10s);

        QCOMPARE(waiting.result().error().kind, Error::Kind::OutcomeUnknown);
    }

    void reconnectDropsOnlyItsChannel()
    {
        m_transport->setLatency(5s);
        const auto waiting = poll();
        const auto slow = send(u"getMe"_s);
        sync();

        m_transport->reconnect(botapi::Channel::Poll);

        QCOMPARE(waiting.result().error().kind, Error::Kind::OutcomeUnknown);
        QVERIFY(!slow.isFinished());
        m_clock->advance(5s);
        REQUIRE_OK(slow.result());
    }

    void newPollEndsTheOneThatWasDropped()
    {
        (void)poll();
        sync();
        m_transport->reconnect(botapi::Channel::Poll);
        const auto next = poll();

        startsTheBot();

        QVERIFY(next.result()->body.contains("/start"));
    }

    void uploadsAreReadFromDisk()
    {
        startsTheBot();
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("ticket");
        file.flush();
        const QByteArray chat = R"({"chat_id":)" + m_ann.toString().toLatin1() + '}';

        const auto sent =
            m_transport->send({u"sendDocument"_s, chat, {{u"document"_s, file.fileName(), u"t.txt"_s}}}).result();
        const auto absent =
            m_transport->send({u"sendDocument"_s, chat, {{u"document"_s, u"/nowhere"_s, u"t.txt"_s}}}).result();

        QVERIFY(sent->body.contains(R"("file_name":"t.txt")"));
        QCOMPARE(absent.error().kind, Error::Kind::NotReached);
    }

    void transportMayGoWhileACallWaits()
    {
        const auto waiting = poll();
        sync();

        m_transport.reset();

        QCOMPARE(waiting.result().error().kind, Error::Kind::OutcomeUnknown);
    }

    void worldMayGoWhileTimersOfTheSystemRun()
    {
        SystemClock clock;
        SystemScheduler scheduler;
        auto world = std::make_unique<World>(clock, 1);
        const BotId bot = world->accounts().addBot(u"Gate"_s, u"gate_bot"_s);
        auto telegram = std::make_unique<PracticeTelegram>(std::move(world), scheduler);
        PracticeTransport transport(*telegram, bot);
        const auto waiting = transport.send({u"getUpdates"_s, R"({"timeout":50})", {}, botapi::Channel::Poll, 60s});
        QVERIFY(telegram->with([bot](World &there) { return there.isPolled(bot); }).result());

        telegram.reset();

        QCOMPARE(waiting.result().error().kind, Error::Kind::Cancelled);
    }

    void worldMayGoWhileACallWaits()
    {
        const auto waiting = poll();
        sync();

        m_telegram.reset();

        QCOMPARE(waiting.result().error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_PracticeTransport)
#include "tst_practice_transport.moc"
