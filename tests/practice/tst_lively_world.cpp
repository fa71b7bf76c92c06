// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/lively_world.h"
#include "core/practice/practice_transport.h"
#include "tests/practice/practice_fixture.h"

#include <set>

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_LivelyWorld final : public TestCase {
    Q_OBJECT

    static QJsonValue result(World &world, const ApiCall &call)
    {
        return QJsonDocument::fromJson(world.call(call).body)["result"_L1];
    }
    static std::set<QString> kindsOf(const QJsonArray &updates)
    {
        std::set<QString> kinds;
        for (const QJsonValue update : updates) {
            for (const QString &key : update.toObject().keys())
                kinds.insert(key);
        }
        kinds.erase(u"update_id"_s);
        return kinds;
    }

private Q_SLOTS:
    void sampleHasFortyDifferentPeople()
    {
        ManualClock clock;
        World world(clock, 1);
        const Sample sample = populate(world);

        QCOMPARE(sample.people.size(), size_t(40));
        std::set<QString> names;
        std::set<QString> usernames;
        int unnamed = 0;
        int premium = 0;
        int deleted = 0;
        for (const UserId id : sample.people) {
            const Person &person = world.state().people.at(id);
            names.insert(person.firstName + u' ' + person.lastName);
            usernames.insert(person.username);
            unnamed += person.username.isEmpty() ? 1 : 0;
            premium += person.isPremium ? 1 : 0;
            deleted += person.isDeleted ? 1 : 0;
        }
        QCOMPARE(names.size(), size_t(40));
        QCOMPARE(usernames.size(), static_cast<size_t>(40 - unnamed + 1));
        QVERIFY(unnamed >= 5);
        QVERIFY(premium >= 4);
        QCOMPARE(deleted, 1);
    }

    void theBotAdministersTheSampleOrIsLeftOutside()
    {
        ManualClock clock;
        World inside(clock, 1);
        World outside(clock, 1);
        const Sample first = populate(inside);
        const Sample second = populate(outside, SampleBot::IsOutside);

        QCOMPARE(kindsOf(result(inside, {first.bot, u"getUpdates"_s}).toArray()),
                 (std::set{u"message"_s, u"my_chat_member"_s, u"chat_member"_s, u"chat_join_request"_s}));
        QVERIFY(result(outside, {second.bot, u"getUpdates"_s}).toArray().isEmpty());
        QVERIFY(result(inside, {first.bot, u"getChatMemberCount"_s, {{u"chat_id"_s, first.group.value()}}}).toInt()
                > 30);
    }

    void creatorConnectsAFurtherChatAndTheSampleStaysWhatItWas()
    {
        ManualClock clock;
        World world(clock, 1);
        const Sample sample = populate(world);
        const QJsonArray before = result(world, {sample.bot, u"getUpdates"_s}).toArray();

        rehearseConnecting(world, sample, u"VERIFY_23456789ABCD"_s);

        QJsonObject last;
        QStringList kinds;
        const QJsonArray all = result(world, {sample.bot, u"getUpdates"_s, {{u"limit"_s, 100}}}).toArray();
        for (qsizetype i = before.size(); i < all.size(); ++i) {
            last = all[i].toObject();
            kinds << last.keys().first();
        }
        QVERIFY(kinds.contains(u"my_chat_member"_s)); // the bot is administrator before the code is posted
        const QJsonValue code = last[u"message"_s];
        QCOMPARE(code["text"_L1].toString(), u"VERIFY_23456789ABCD"_s);
        QCOMPARE(code["from"_L1]["id"_L1].toInteger(), sample.owner.value());
        QCOMPARE(code["chat"_L1]["title"_L1].toString(), u"The Loom Next Door"_s);
        QVERIFY(code["chat"_L1]["id"_L1].toInteger() != sample.group.value());

        // At the next start the chat that was added is not taken for one of the sample's.
        const std::optional<Sample> found = sampleOf(world.state());
        QVERIFY(found.has_value());
        QCOMPARE(found->group, sample.group);
        QCOMPARE(found->channel, sample.channel);
        QCOMPARE(found->groupLink, sample.groupLink);
        QCOMPARE(found->people.size(), sample.people.size());
    }

    void halfOfThePeopleComeWhileTheBotIsAtWork()
    {
        const Instant now = instantFromUnix(1'790'000'000);
        ManualClock clock(now);
        World world(clock, sampleWorld(1, now));
        const std::optional<Sample> sample = sampleOf(world.state());
        QVERIFY(sample.has_value());
        const QJsonArray updates = result(world, {sample->bot, u"getUpdates"_s}).toArray();

        std::set<qint64> cameIn;
        std::set<qint64> wentOut;
        std::set<QString> endings;
        bool wasApproved = false;
        qint64 last = 0;
        for (const QJsonValue update : updates) {
            const QJsonValue change = update["chat_member"_L1];
            if (!change.isObject())
                continue;
            const QString status = change["new_chat_member"_L1]["status"_L1].toString();
            (status == u"member"_s ? cameIn : wentOut)
                .insert(change["new_chat_member"_L1]["user"_L1]["id"_L1].toInteger());
            if (status != u"member"_s)
                endings.insert(status);
            wasApproved = wasApproved || change["invite_link"_L1]["creates_join_request"_L1].toBool();
            QVERIFY(change["date"_L1].toInteger() >= last);
            last = change["date"_L1].toInteger();
        }
        QCOMPARE(cameIn.size(), size_t(19)); // the twentieth has asked and waits
        QCOMPARE(wentOut.size(), size_t(3));
        QCOMPARE(endings, (std::set{u"left"_s, u"kicked"_s}));
        QVERIFY(wasApproved);
        QVERIFY(last <= toUnix(now));
        QVERIFY(last > toUnix(now - 6h));
        QCOMPARE(world.state().chats.at(sample->group).requests.size(), size_t(1));
        QCOMPARE(world.state().chats.at(sample->group).links.at(sample->groupLink).name, u"For friends"_s);
    }

    void peopleDoAllSortsOfThings()
    {
        ManualClock clock;
        World world(clock, 1);
        const Sample sample = populate(world);
        (void)result(world,
                     {sample.bot,
                      u"getUpdates"_s,
                      {{u"allowed_updates"_s,
                        QJsonArray{u"message"_s, u"edited_message"_s, u"channel_post"_s, u"chat_member"_s,
                                   u"my_chat_member"_s}}}});
        Random random(11);
        std::set<QString> kinds;
        for (int deed = 0; deed < 400; ++deed) {
            clock.advance(30s);
            liveOnce(world, sample, random);
            const QJsonArray updates = result(world, {sample.bot, u"getUpdates"_s, {{u"offset"_s, -1}}}).toArray();
            kinds.merge(kindsOf(updates));
        }

        QCOMPARE(
            kinds,
            (std::set{u"message"_s, u"edited_message"_s, u"channel_post"_s, u"chat_member"_s, u"my_chat_member"_s}));
    }

    void linkFromTheBotIsFollowed()
    {
        ManualClock clock;
        World world(clock, 1);
        const Sample sample = populate(world);
        const UserId who = sample.people[9]; // outside the group
        QVERIFY(world.people().start(who, sample.bot));
        const QString link =
            result(world,
                   {sample.bot, u"createChatInviteLink"_s, {{u"chat_id"_s, sample.group.value()}}})["invite_link"_L1]
                .toString();
        (void)world.call(
            ApiCall{sample.bot, u"sendMessage"_s, {{u"chat_id"_s, who.value()}, {u"text"_s, u"Come in: "_s + link}}});

        Random random(3);
        for (int deed = 0; deed < 10; ++deed)
            liveOnce(world, sample, random);

        QCOMPARE(result(world,
                        {sample.bot,
                         u"getChatMember"_s,
                         {{u"chat_id"_s, sample.group.value()}, {u"user_id"_s, who.value()}}})["status"_L1]
                     .toString(),
                 u"member"_s);
    }

    void buttonFromTheBotIsPressedOnce()
    {
        ManualClock clock;
        World world(clock, 1);
        const Sample sample = populate(world);
        const UserId who = sample.people[2];
        QVERIFY(world.people().start(who, sample.bot));
        (void)world.call(ApiCall{
            sample.bot,
            u"sendMessage"_s,
            {{u"chat_id"_s, who.value()},
             {u"text"_s, u"Stay?"_s},
             {u"reply_markup"_s, u"{\"inline_keyboard\":[[{\"text\":\"Yes\",\"callback_data\":\"yes\"}]]}"_s}}});

        Random random(3);
        for (int deed = 0; deed < 30; ++deed)
            liveOnce(world, sample, random);

        QCOMPARE(world.state().callbackQueries.size(), size_t(1));
    }

    void livelinessGoesByTheWorldsClock()
    {
        ManualClock clock;
        auto world = std::make_unique<World>(clock, 1);
        const Sample sample = populate(*world);
        PracticeTelegram telegram(std::move(world), clock);
        const auto waiting = [&] {
            return telegram
                .with([&](World &there) { return there.state().bots.at(sample.bot).queue.pending(clock.now()); })
                .result();
        };
        const int before = waiting();
        {
            const Liveliness liveliness(telegram, sample, 4);
            QCOMPARE(waiting(), before);
            for (int minute = 0; minute < 30; ++minute) {
                clock.advance(60s);
                (void)waiting();
            }
            QVERIFY(waiting() > before);
        }
        const int after = waiting();
        clock.advance(1h);
        QCOMPARE(waiting(), after);
    }
};

QTEST_GUILESS_MAIN(tst_LivelyWorld)
#include "tst_lively_world.moc"
