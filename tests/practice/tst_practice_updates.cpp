// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practice_fixture.h"

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QJsonObject patient{{u"timeout"_s, 50}};

} // namespace

class tst_PracticeUpdates final : public TestCase {
    Q_OBJECT

    std::unique_ptr<PracticeFixture> m;
    UserId m_ann;

    void setUp() override
    {
        m = std::make_unique<PracticeFixture>();
        m_ann = m->person(u"Ann"_s);
    }
    void tearDown() override { m.reset(); }

    void says(const QString &text) { QVERIFY(m->world.people().write(m_ann, m->bot, text)); }
    QJsonArray fetch(const QJsonObject &parameters = {}) { return m->result(u"getUpdates"_s, parameters).toArray(); }
    static qint64 idOf(const QJsonValue &update) { return update["update_id"_L1].toInteger(); }

private Q_SLOTS:
    void updatesStayUntilTheyAreConfirmed()
    {
        says(u"one"_s);
        says(u"two"_s);

        const QJsonArray first = fetch();
        QCOMPARE(first.size(), 2);
        QCOMPARE(fetch(), first);
        QCOMPARE(idOf(first[1]), idOf(first[0]) + 1);
        QCOMPARE(fetch({{u"offset"_s, idOf(first[1])}}).size(), 1);
        QCOMPARE(fetch({{u"offset"_s, idOf(first[1]) + 1}}).size(), 0);
        QCOMPARE(fetch().size(), 0);
    }

    void negativeOffsetForgetsAllButTheLast()
    {
        for (int i = 0; i < 5; ++i)
            says(QString::number(i));

        const QJsonArray last = fetch({{u"offset"_s, -2}});

        QCOMPARE(last.size(), 2);
        QCOMPARE(last[0]["message"_L1]["text"_L1].toString(), u"3"_s);
        QCOMPARE(fetch().size(), 2);
    }

    void offsetOfAnotherQueueConfirmsNothing()
    {
        says(u"one"_s);
        const qint64 id = idOf(fetch()[0]);

        QCOMPARE(fetch({{u"offset"_s, id + 1'000}}).size(), 1);
        QCOMPARE(fetch({{u"offset"_s, 1}}).size(), 1);
        QCOMPARE(fetch({{u"offset"_s, id + 11}}).size(), 0);
    }

    void limitIsClamped()
    {
        for (int i = 0; i < 120; ++i)
            says(QString::number(i));

        QCOMPARE(fetch({{u"limit"_s, 1000}}).size(), 100);
        QCOMPARE(fetch({{u"limit"_s, 0}}).size(), 1);
        QCOMPARE(fetch({{u"limit"_s, u"7"_s}}).size(), 7);
    }

    void replyStopsAtFourMebibytes()
    {
        for (int i = 0; i < 100; ++i)
            says(QString(25'000, QChar(0x43f)));

        const QJsonArray updates = fetch();

        QVERIFY(updates.size() < 100);
        QVERIFY(m->lastReply.body.size() <= 4 * 1024 * 1024);
        QVERIFY(m->lastReply.body.size() > 4 * 1024 * 1024 - 50'000);
    }

    void eachKindIsKeptForItsTime()
    {
        says(u"kept for a day"_s);
        QVERIFY(m->world.people().checkOut(m_ann, m->bot, u"XTR"_s, 100, u"plan"_s));
        QCOMPARE(fetch().size(), 2);

        m->clock.advance(150s);
        QCOMPARE(fetch().size(), 1);
        m->clock.advance(24h - 151s);
        QCOMPARE(fetch().size(), 1);
        m->clock.advance(1s);
        QCOMPARE(fetch().size(), 0);
    }

    void numbersRestartAfterAQuietWeek()
    {
        says(u"before"_s);
        const qint64 before = idOf(fetch()[0]);
        m->clock.advance(8 * 24h);

        says(u"after"_s);

        QVERIFY(idOf(fetch()[0]) != before + 1);
    }

    void allowedUpdatesAreRememberedAndApplyWhenAnUpdateIsMade()
    {
        says(u"before"_s);
        m->subscribe({u"my_chat_member"_s, u"no_such_kind"_s});
        says(u"unwanted"_s);
        QVERIFY(m->world.people().block(m_ann, m->bot));
        (void)m->call(u"getUpdates"_s, {{u"allowed_updates"_s, u"{broken"_s}});
        QVERIFY(m->world.people().unblock(m_ann, m->bot));

        QStringList kinds;
        for (const QJsonValue update : fetch())
            kinds += update.toObject().keys().filter(QRegularExpression(u"^(?!update_id)"_s));

        QCOMPARE(kinds, (QStringList{u"message"_s, u"my_chat_member"_s, u"my_chat_member"_s}));
        QCOMPARE(m->result(u"getWebhookInfo"_s)["allowed_updates"_L1].toArray(), QJsonArray{u"my_chat_member"_s});
    }

    void emptyListMeansTheUsualKinds()
    {
        m->subscribe({u"chat_member"_s});
        m->subscribe({});
        says(u"hello"_s);

        QCOMPARE(m->updates("message"_L1).size(), 1);
    }

    void pollWaitsUntilSomethingHappens()
    {
        std::optional<ApiReply> reply;
        m->world.call({m->bot, u"getUpdates"_s, patient}, [&](const ApiReply &answer) { reply = answer; });
        QVERIFY(!reply);

        says(u"hello"_s);
        m->world.settle();

        QVERIFY(reply);
        QVERIFY(reply->body.contains("hello"));
        QVERIFY(!m->world.isPolled(m->bot));
    }

    void pollEndsEmptyWhenItsTimeIsOver()
    {
        std::optional<ApiReply> reply;
        m->world.call({m->bot, u"getUpdates"_s, {{u"timeout"_s, 300}}},
                      [&](const ApiReply &answer) { reply = answer; });
        QCOMPARE(m->world.nextTick(), std::optional<Duration>(50s));

        m->clock.advance(49s);
        m->world.tick();
        QVERIFY(!reply);
        m->clock.advance(1s);
        m->world.tick();

        QCOMPARE(reply.value().body, QByteArray(R"({"ok":true,"result":[]})"));
        QVERIFY(!m->world.nextTick());
    }

    void secondWaitingPollEndsTheFirst()
    {
        std::optional<ApiReply> first;
        std::optional<ApiReply> second;
        m->world.call({m->bot, u"getUpdates"_s, patient}, [&](const ApiReply &answer) { first = answer; });
        m->world.call({m->bot, u"getUpdates"_s, patient}, [&](const ApiReply &answer) { second = answer; });

        QCOMPARE(first.value().status, 409);
        QVERIFY(first->body.contains("Conflict: terminated by other getUpdates request; make sure that only one bot "
                                     "instance is running"));
        QVERIFY(!second);
    }

    void pollThatFindsSomethingDisturbsNobody()
    {
        std::optional<ApiReply> waiting;
        m->world.call({m->bot, u"getUpdates"_s, patient}, [&](const ApiReply &answer) { waiting = answer; });
        (void)fetch();

        QVERIFY(!waiting);
    }

    void webhookStandsInTheWay()
    {
        says(u"hello"_s);
        m->result(u"setWebhook"_s, {{u"url"_s, u"https://example.org/hook"_s}});

        QCOMPARE(m->refusal(u"getUpdates"_s),
                 u"409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
                 u"webhook "
                 "first"_s);
        const QJsonValue info = m->result(u"getWebhookInfo"_s);
        QCOMPARE(info["url"_L1].toString(), u"https://example.org/hook"_s);
        QCOMPARE(info["pending_update_count"_L1].toInt(), 1);

        m->result(u"deleteWebhook"_s, {{u"drop_pending_updates"_s, false}});
        QCOMPARE(fetch().size(), 1);
        m->result(u"deleteWebhook"_s, {{u"drop_pending_updates"_s, true}});
        QCOMPARE(fetch().size(), 0);
    }

    void setWebhookEndsAWaitingPoll()
    {
        std::optional<ApiReply> poll;
        m->world.call({m->bot, u"getUpdates"_s, patient}, [&](const ApiReply &answer) { poll = answer; });

        m->result(u"setWebhook"_s, {{u"url"_s, u"https://example.org/hook"_s}});

        QCOMPARE(poll.value().status, 409);
        QVERIFY(poll->body.contains("Conflict: terminated by setWebhook request"));
        QCOMPARE(m->refusal(u"setWebhook"_s, {{u"url"_s, u"https://example.org/other"_s}}),
                 u"429 Too Many Requests: retry after 1"_s);
        QCOMPARE(m->lastReply.retryAfter, std::optional(1s));
    }

    void hastyPollsAreSlowedDown()
    {
        m->world.setPollThrottled(true);
        std::vector<ApiReply> replies;
        const auto poll = [&](const QJsonObject &parameters) {
            m->world.call({m->bot, u"getUpdates"_s, parameters},
                          [&](const ApiReply &reply) { replies.push_back(reply); });
        };
        poll({});
        QCOMPARE(replies.size(), size_t(1));
        poll({});
        QCOMPARE(replies.size(), size_t(1));
        m->clock.advance(3s);
        m->world.tick();
        QCOMPARE(replies.size(), size_t(2));

        says(u"one"_s);
        says(u"two"_s);
        m->clock.advance(3s);
        poll({});
        poll({});
        QCOMPARE(QJsonDocument::fromJson(replies[2].body)["result"_L1].toArray().size(), 2);
        QCOMPARE(QJsonDocument::fromJson(replies[3].body)["result"_L1].toArray().size(), 1);
    }

    void repeatedConflictsAreToldLate()
    {
        m->world.setPollThrottled(true);
        int conflicts = 0;
        for (int i = 0; i < 3; ++i) {
            m->world.call({m->bot, u"getUpdates"_s, patient},
                          [&](const ApiReply &reply) { conflicts += reply.status == 409 ? 1 : 0; });
        }
        QCOMPARE(conflicts, 1);

        m->clock.advance(3s);
        m->world.tick();

        QCOMPARE(conflicts, 2);
    }

    void unknownMethodsAndRevokedTokensAreRefused()
    {
        QCOMPARE(m->refusal(u"getmoon"_s), u"404 Not Found: method not found"_s);
        QCOMPARE(m->result(u"GETME"_s)["username"_L1].toString(), u"gate_bot"_s);
        QVERIFY(m->world.accounts().revokeToken(m->bot));
        QCOMPARE(m->refusal(u"getMe"_s), u"401 Unauthorized"_s);
    }

    void faultsHitTheCallsTheyAreMeantFor()
    {
        m->world.faults().add({u"getMe"_s, tooManyRequests(35s), ApiReply::Fate::Arrives, 2, 1});

        m->result(u"getMe"_s);
        QCOMPARE(m->refusal(u"getMe"_s), u"429 Too Many Requests: retry after 35"_s);
        m->result(u"getWebhookInfo"_s);
        QCOMPARE(m->refusal(u"getMe"_s), u"429 Too Many Requests: retry after 35"_s);
        m->result(u"getMe"_s);
    }

    void lostReplyMeansTheCallWasCarriedOut()
    {
        says(u"hello"_s);
        const QJsonObject message{{u"chat_id"_s, m_ann.value()}, {u"text"_s, u"answer"_s}};
        m->world.faults().add({u"sendMessage"_s, {}, ApiReply::Fate::LostAfterwards});
        m->world.faults().add({u"sendMessage"_s, {}, ApiReply::Fate::NeverReached});

        (void)m->call(u"sendMessage"_s, message);
        QCOMPARE(m->lastReply.fate, ApiReply::Fate::LostAfterwards);
        (void)m->call(u"sendMessage"_s, message);
        QCOMPARE(m->lastReply.fate, ApiReply::Fate::NeverReached);

        QCOMPARE(m->world.state().bots.at(m->bot).privateChats.at(m_ann).messages.size(), size_t(2));
    }

    void sameSeedAndDeedsGiveTheSameWorld()
    {
        PracticeFixture other;
        const UserId ann = other.person(u"Ann"_s);
        says(u"hello"_s);
        QVERIFY(other.world.people().write(ann, other.bot, u"hello"_s));

        (void)fetch();
        (void)other.result(u"getUpdates"_s);

        QCOMPARE(other.lastReply.body, m->lastReply.body);
    }
};

QTEST_GUILESS_MAIN(tst_PracticeUpdates)
#include "tst_practice_updates.moc"
