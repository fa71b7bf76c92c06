// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rate_limiter.h"
#include "tests/support/test_case.h"

#include <map>
#include <random>

using namespace core;
using namespace core::engine;
using namespace std::chrono_literals;

namespace {

constexpr qint64 anna = 11;
constexpr qint64 boris = 12;
constexpr qint64 group = -100200;

//! Counts as strictly as Telegram may: what is refused counts as well as what is let through.
class StrictServer {
public:
    //! Whether the call is carried out.
    bool take(qint64 chat, Duration at)
    {
        if (countSince(m_all, at - 1s) >= 30 || countSince(m_chats[chat], at - 1s) >= 1
            || (chat < 0 && countSince(m_chats[chat], at - 60s) >= 20)) {
            ++m_refused;
            return false;
        }
        m_all.push_back(at);
        m_chats[chat].push_back(at);
        return true;
    }
    [[nodiscard]] size_t carriedOut() const { return m_all.size(); }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    static std::ptrdiff_t countSince(const std::vector<Duration> &times, Duration after)
    {
        return std::count_if(times.rbegin(), times.rend(), [after](Duration time) { return time > after; });
    }

    std::vector<Duration> m_all;
    std::map<qint64, std::vector<Duration>> m_chats;
    int m_refused = 0;
};

//! A line on which calls take this long to the server, and answers as long back.
struct Line {
    Duration fastest;
    Duration slowest;
};

//! Sends as much as the limiter allows for so long, into chats as \p chatOf names them, one millisecond after the other.
StrictServer broadcast(Duration length, Line line, quint32 seed, const std::function<qint64(int)> &chatOf)
{
    struct Call {
        OutboxId id;
        qint64 chat;
    };
    std::mt19937 random(seed);
    std::uniform_int_distribution<Duration::rep> latency(line.fastest.count(), line.slowest.count());
    RateLimiter limiter;
    StrictServer server;
    std::multimap<Duration, Call> underway;
    std::multimap<Duration, std::pair<Call, bool>> answers;
    int started = 0;
    for (Duration now{0}; now < length; now += 1ms) {
        for (auto call = underway.begin(); call != underway.end() && call->first <= now; call = underway.erase(call)) {
            const bool isDone = server.take(call->second.chat, now);
            answers.emplace(now + Duration(latency(random)), std::pair{call->second, isDone});
        }
        for (auto answer = answers.begin(); answer != answers.end() && answer->first <= now;
             answer = answers.erase(answer))
            limiter.answered(answer->second.first.id, answer->second.second, now);
        const size_t free = limiter.freeNow(now);
        for (size_t i = 0; i < free; ++i) {
            const qint64 chat = chatOf(started);
            if (limiter.heldChats(now).contains(chat))
                break;
            const OutboxId id(++started);
            limiter.started(id, Lane::Campaigns, chat, now);
            underway.emplace(now + Duration(latency(random)), Call{id, chat});
        }
    }
    return server;
}

qint64 everyoneOnce(int call)
{
    return 1000 + call;
}

} // namespace

class tst_RateLimiter final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void callWaitsASecondAfterTheAnswerThirtyCallsBefore()
    {
        RateLimiter limiter;
        for (int i = 1; i <= 30; ++i)
            limiter.started(OutboxId(i), Lane::Access, {}, 0ms);
        QCOMPARE(limiter.freeNow(5s), 0U);

        limiter.answered(OutboxId(1), true, 5s);

        QCOMPARE(limiter.freeNow(5s + 999ms), 0U);
        QCOMPARE(limiter.nextChange(5s), std::optional(Duration(6s)));
        QCOMPARE(limiter.freeNow(6s), 1U);
    }

    void callThatHangsTakesNoMoreThanItsOwnPlace()
    {
        RateLimiter limiter;
        for (int i = 1; i <= 30; ++i)
            limiter.started(OutboxId(i), Lane::Access, {}, 0ms);
        for (int i = 2; i <= 30; ++i)
            limiter.answered(OutboxId(i), true, 100ms);

        QCOMPARE(limiter.freeNow(1100ms), 29U);
    }

    void strictServerRefusesNothing_data()
    {
        QTest::addColumn<int>("fastest");
        QTest::addColumn<int>("slowest");
        QTest::newRow("loopback") << 0 << 1;
        QTest::newRow("good line") << 10 << 20;
        QTest::newRow("far away") << 150 << 250;
        QTest::newRow("shaky") << 5 << 1500;
        QTest::newRow("mobile in a train") << 50 << 8000;
    }
    void strictServerRefusesNothing()
    {
        QFETCH(int, fastest);
        QFETCH(int, slowest);
        for (quint32 seed = 1; seed <= 10; ++seed) {
            const StrictServer server = broadcast(30s, {Duration(fastest), Duration(slowest)}, seed, everyoneOnce);

            QVERIFY(server.carriedOut() > 0);
            QCOMPARE(server.refused(), 0);
        }
    }

    void goodLineIsUsedWell()
    {
        constexpr auto length = 60s;

        const StrictServer server = broadcast(length, {10ms, 20ms}, 7, everyoneOnce);

        const double utilisation = static_cast<double>(server.carriedOut()) / (30.0 * 60.0);
        QVERIFY2(utilisation >= 0.94, qPrintable(QString::number(utilisation)));
        QCOMPARE(server.refused(), 0);
    }

    void messageIntoAChatWaitsForTheAnswerToTheOneBefore()
    {
        RateLimiter limiter;
        limiter.started(OutboxId(1), Lane::Replies, anna, 0ms);
        QVERIFY(limiter.heldChats(10s).contains(anna));

        limiter.answered(OutboxId(1), true, 10s);

        QVERIFY(limiter.heldChats(10s + 999ms).contains(anna));
        QVERIFY(!limiter.heldChats(10s + 999ms).contains(boris));
        QVERIFY(!limiter.heldChats(11s).contains(anna));
    }

    void groupTakesTwentyMessagesAMinute()
    {
        RateLimiter limiter;
        Duration now{0};
        for (int i = 1; i <= 20; ++i) {
            limiter.started(OutboxId(i), Lane::Replies, group, now);
            limiter.answered(OutboxId(i), true, now + 100ms);
            now += 1100ms;
        }

        QVERIFY(limiter.heldChats(now).contains(group));
        QVERIFY(limiter.heldChats(60s + 99ms).contains(group)); // the first arrived at 100 ms at the latest
        QVERIFY(!limiter.heldChats(60s + 100ms).contains(group));
    }

    void strictServerRefusesNothingInAGroup()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const StrictServer server = broadcast(5min, {5ms, 1000ms}, seed, [](int) { return group; });

            QVERIFY(server.carriedOut() >= 5 * 17);
            QCOMPARE(server.refused(), 0);
        }
    }

    void privateChatHasNoLimitByTheMinute()
    {
        RateLimiter limiter;
        Duration now{0};
        for (int i = 1; i <= 50; ++i) {
            limiter.started(OutboxId(i), Lane::Replies, anna, now);
            limiter.answered(OutboxId(i), true, now);
            now += 1s;
        }

        QVERIFY(!limiter.heldChats(now).contains(anna));
    }

    void refusalHoldsTheChatAndAllBulkSending()
    {
        RateLimiter limiter;
        limiter.started(OutboxId(1), Lane::Replies, anna, 0ms);

        limiter.refused(OutboxId(1), 5s, 100ms);

        QCOMPARE(limiter.freeNow(5s), 0U);
        QVERIFY(limiter.isHeld(Lane::Access, 5s));
        QVERIFY(limiter.isHeld(Lane::Campaigns, 5s));
        QVERIFY(limiter.heldChats(5s).contains(anna));
        QVERIFY(!limiter.isHeld(Lane::Answers, 5s));
        QCOMPARE(limiter.nextChange(4s), std::optional(Duration(5100ms)));
        QCOMPARE(limiter.freeNow(5100ms), 30U);
        QVERIFY(!limiter.heldChats(5100ms).contains(anna));
    }

    void successInAnotherChatFreesAllButTheRefusedOne()
    {
        RateLimiter limiter;
        limiter.started(OutboxId(1), Lane::Replies, anna, 0ms);
        limiter.started(OutboxId(2), Lane::Replies, boris, 0ms);
        limiter.refused(OutboxId(1), 60s, 100ms);

        limiter.answered(OutboxId(2), true, 200ms);

        QVERIFY(limiter.freeNow(2s) > 0);
        QVERIFY(limiter.heldChats(59s).contains(anna));
        QVERIFY(!limiter.heldChats(59s).contains(boris));
    }

    void failureInAnotherChatFreesNothing()
    {
        RateLimiter limiter;
        limiter.started(OutboxId(1), Lane::Replies, anna, 0ms);
        limiter.started(OutboxId(2), Lane::Replies, boris, 0ms);
        limiter.refused(OutboxId(1), 60s, 100ms);

        limiter.answered(OutboxId(2), false, 200ms);

        QCOMPARE(limiter.freeNow(59s), 0U);
    }

    void refusedCallWithoutAChatIsFreedByNobody()
    {
        RateLimiter limiter;
        limiter.started(OutboxId(1), Lane::Access, {}, 0ms);
        limiter.started(OutboxId(2), Lane::Replies, boris, 0ms);
        limiter.refused(OutboxId(1), 60s, 100ms);

        limiter.answered(OutboxId(2), true, 200ms);

        QCOMPARE(limiter.freeNow(60s), 0U);
        QVERIFY(limiter.freeNow(60100ms) > 0);
    }

    void shorterRefusalDoesNotShortenALongerOne()
    {
        RateLimiter limiter;
        limiter.started(OutboxId(1), Lane::Replies, anna, 0ms);
        limiter.started(OutboxId(2), Lane::Replies, boris, 0ms);

        limiter.refused(OutboxId(1), 60s, 100ms);
        limiter.refused(OutboxId(2), 1s, 100ms);

        QCOMPARE(limiter.freeNow(60s), 0U);
        QVERIFY(limiter.heldChats(60s).contains(anna));
    }

    void urgentAnswersAreHeldOnlyByTheirOwnRefusal()
    {
        RateLimiter limiter;
        limiter.started(OutboxId(1), Lane::Answers, {}, 0ms);

        limiter.refused(OutboxId(1), 3s, 100ms);

        QVERIFY(limiter.isHeld(Lane::Answers, 3s));
        QVERIFY(!limiter.isHeld(Lane::Answers, 3100ms));
        QVERIFY(!limiter.isHeld(Lane::Replies, 100ms));
        QCOMPARE(limiter.freeNow(100ms), 30U);
    }

    void urgentAnswersTakeNoPlaceInTheWindow()
    {
        RateLimiter limiter;
        for (int i = 1; i <= 100; ++i)
            limiter.started(OutboxId(i), Lane::Answers, {}, 0ms);

        QCOMPARE(limiter.freeNow(0ms), 30U);
    }

    void holdFromBeforeARestartIsKept()
    {
        RateLimiter limiter;

        limiter.holdBulk(30s);
        limiter.holdBulk(10s);

        QCOMPARE(limiter.freeNow(29s), 0U);
        QVERIFY(!limiter.isHeld(Lane::Answers, 29s));
        QCOMPARE(limiter.nextChange(0s), std::optional(Duration(30s)));
        QCOMPARE(limiter.freeNow(30s), 30U);
    }

    void answerToACallThatNobodyStartedChangesNothing()
    {
        RateLimiter limiter;

        limiter.answered(OutboxId(9), true, 0ms);
        limiter.refused(OutboxId(9), 60s, 0ms);

        QCOMPARE(limiter.freeNow(0ms), 30U);
    }
};

QTEST_GUILESS_MAIN(tst_RateLimiter)
#include "tst_rate_limiter.moc"
