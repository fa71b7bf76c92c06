// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activity_view.h"
#include "core/store/audit_repository.h"
#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/connect_code_repository.h"
#include "core/store/decision_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/member_repository.h"
#include "core/store/presence_check_repository.h"
#include "core/store/presence_repository.h"
#include "core/store/setting_repository.h"
#include "core/store/update_log.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

constexpr BotId bot{7000};
constexpr Instant now = instantFromUnix(1'790'000'000);
constexpr UserId anna{11};
constexpr UserId boris{12};

BotRecord identity(BotId id = bot, const QString &username = u"gate_bot"_s)
{
    return {.id = id, .username = username, .firstName = u"Gate"_s, .canJoinGroups = true};
}

FailedUpdate failedUpdate(Instant at = now)
{
    return {0, bot, UpdateId(5), u"message"_s, u"people"_s, u"malformed"_s, u"no name"_s, "{}", at, u"0.1"_s};
}

} // namespace

class tst_Repositories final : public TestCase {
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_store;

    [[nodiscard]] Tx &tx() { return m_store->tx(); }
    [[nodiscard]] ChatRepository chats() { return ChatRepository(tx(), bot); }
    [[nodiscard]] PresenceRepository presences() { return PresenceRepository(tx()); }
    [[nodiscard]] FactRepository facts() { return FactRepository(tx()); }
    [[nodiscard]] InviteRepository invites() { return InviteRepository(tx()); }
    [[nodiscard]] DecisionRepository decisions() { return DecisionRepository(tx()); }
    [[nodiscard]] UpdateLog log() { return UpdateLog(tx()); }

    ChatKey addChat(ChatId address = ChatId(-1001), ChatState state = ChatState::Connected)
    {
        Chat chat;
        chat.address = address;
        chat.type = ChatType::Supergroup;
        chat.title = u"Club"_s;
        chat.state = state;
        chat.found = now;
        return chats().add(chat).value();
    }
    void addPeople()
    {
        for (const UserId user : {anna, boris})
            QVERIFY(MemberRepository(tx()).saw({user, user.toString()}, now).value());
    }
    [[nodiscard]] Presence presence(ChatKey chat, MemberStatus status, Instant asOf) const
    {
        return {chat, anna, status, status == MemberStatus::Member, asOf, PresenceSource::Update};
    }
    [[nodiscard]] Invite invite(ChatKey chat, InviteState state, const QString &link = {}) const
    {
        Invite made;
        made.chat = chat;
        made.user = anna;
        made.state = state;
        made.link = link;
        made.made = now;
        return made;
    }

protected:
    void setUp() override { m_store = std::make_unique<StoreFixture>(); }
    void tearDown() override { m_store.reset(); }

private Q_SLOTS:
    // Bot

    void profileKeepsItsKind()
    {
        BotRepository bots(tx());
        REQUIRE_OK(bots.stamp(ProfileKind::Practice, now));
        REQUIRE_OK(bots.stamp(ProfileKind::Practice, now + 1h));

        QCOMPARE(bots.stamp(ProfileKind::Real, now).error().kind, Kind::InvalidInput);
    }

    void profileKeepsItsBot()
    {
        BotRepository bots(tx());
        REQUIRE_OK(bots.save(identity()));
        REQUIRE_OK(bots.polled(bot, 77, now));
        REQUIRE_OK(bots.setOwner(bot, anna));

        REQUIRE_OK(bots.save(identity(bot, u"renamed_bot"_s)));
        const auto refused = bots.save(identity(BotId(8000)));

        QCOMPARE(refused.error().kind, Kind::InvalidInput);
        const BotRecord stored = bots.find().value().value();
        QCOMPARE(stored.username, u"renamed_bot"_s);
        QCOMPARE(stored.updateOffset, 77);
        QCOMPARE(stored.lastPoll, now);
        QCOMPARE(stored.owner, std::optional(anna));
    }

    void offsetMayGoBack()
    {
        BotRepository bots(tx());
        REQUIRE_OK(bots.save(identity()));
        REQUIRE_OK(bots.polled(bot, 900'000'000, now));

        REQUIRE_OK(bots.polled(bot, 5, now));

        QCOMPARE(bots.find().value()->updateOffset, 5);
    }

    void ownerTokenWorksOnceAndNotTooLate()
    {
        BotRepository bots(tx());
        REQUIRE_OK(bots.setOwnerToken(bot, u"own_old"_s, now, now + 15min));
        REQUIRE_OK(bots.setOwnerToken(bot, u"own_new"_s, now, now + 15min));

        QCOMPARE(bots.takeOwnerToken(bot, u"own_old"_s, now).value(), false);
        QCOMPARE(bots.takeOwnerToken(bot, u"own_new"_s, now + 15min).value(), false);
        QCOMPARE(bots.takeOwnerToken(bot, u"own_new"_s, now + 14min).value(), true);
        QCOMPARE(bots.takeOwnerToken(bot, u"own_new"_s, now + 14min).value(), false);
    }

    // Chats

    void chatComesBackAsItWasStored()
    {
        const ChatKey key = addChat();
        Chat chat = chats().find(key).value().value();
        chat.username = u"club"_s;
        chat.delivery = Delivery::Request;
        chat.botStatus = MemberStatus::Administrator;
        chat.rights = Rights(Right::InviteUsers) | Right::RestrictMembers;
        chat.rightsLost = Right::DeleteMessages;
        chat.rightsLostAt = now;
        chat.memberCount = 42;
        chat.linkedChat = ChatId(-1002);
        chat.connected = now;
        chat.disconnected = now + 1h;
        chat.checked = now + 2h;

        REQUIRE_OK(chats().save(chat));

        const Chat stored = chats().find(key).value().value();
        QCOMPARE(stored.address, ChatId(-1001));
        QCOMPARE(stored.username, chat.username);
        QCOMPARE(stored.delivery, chat.delivery);
        QCOMPARE(stored.botStatus, chat.botStatus);
        QCOMPARE(stored.rights, chat.rights);
        QCOMPARE(stored.rightsLost, chat.rightsLost);
        QCOMPARE(stored.rightsLostAt, chat.rightsLostAt);
        QCOMPARE(stored.memberCount, chat.memberCount);
        QCOMPARE(stored.linkedChat, chat.linkedChat);
        QCOMPARE(stored.connected, chat.connected);
        QCOMPARE(stored.disconnected, chat.disconnected);
        QCOMPARE(stored.checked, chat.checked);
    }

    void oldAddressKeepsLeadingToTheChat()
    {
        const ChatKey key = addChat(ChatId(-5));

        REQUIRE_OK(chats().addAddress(key, ChatId(-1005), now + 1h));

        QCOMPARE(chats().address(key).value(), ChatId(-1005));
        QCOMPARE(chats().findByAddress(ChatId(-5)).value()->key, key);
        QCOMPARE(chats().findByAddress(ChatId(-1005)).value()->address, ChatId(-1005));
    }

    void addressThatWasKnownBeforeBecomesTheNewest()
    {
        const ChatKey stranger = addChat(ChatId(-1005), ChatState::Found);
        const ChatKey key = chats()
                                .add([] {
                                    Chat chat;
                                    chat.address = ChatId(-5);
                                    chat.type = ChatType::Group;
                                    chat.found = now + 1h; // after the other one was seen
                                    return chat;
                                }())
                                .value();

        REQUIRE_OK(chats().addAddress(key, ChatId(-1005), now + 2h));

        QCOMPARE(chats().address(key).value(), ChatId(-1005));
        QCOMPARE(chats().findByAddress(ChatId(-1005)).value()->key, key);
        QVERIFY(stranger != key);
    }

    void onlyConnectedChatsHaveAConnectedKey()
    {
        const ChatKey key = addChat(ChatId(-1), ChatState::Connected);
        for (const ChatState state : {ChatState::Found, ChatState::Ignored, ChatState::Disconnected, ChatState::Gone}) {
            const ChatId address(-100 - static_cast<int>(state));
            addChat(address, state);
            QVERIFY(!chats().connected(address).value());
        }

        QCOMPARE(chats().connected(ChatId(-1)).value()->key, key);
        QVERIFY(!chats().connected(ChatId(-2)).value());
    }

    void chatsOfAnotherBotAreNotSeen()
    {
        const ChatKey key = addChat();
        ChatRepository others(tx(), BotId(8000));

        QVERIFY(!others.find(key).value());
        QVERIFY(!others.findByAddress(ChatId(-1001)).value());
        QVERIFY(others.all().value().empty());
    }

    // Presence

    void olderPresenceNeverOverwritesNewer()
    {
        addPeople();
        const ChatKey chat = addChat();
        QVERIFY(presences().record(presence(chat, MemberStatus::Member, now)).value());

        QVERIFY(!presences().record(presence(chat, MemberStatus::Left, now - 1s)).value());

        QCOMPARE(presences().find(chat, anna).value()->status, MemberStatus::Member);
    }

    void confirmationCountsAsNews()
    {
        addPeople();
        const ChatKey chat = addChat();
        QVERIFY(presences().record(presence(chat, MemberStatus::Member, now)).value());
        QVERIFY(presences().record(presence(chat, MemberStatus::Member, now + 10s)).value());

        QVERIFY(!presences().record(presence(chat, MemberStatus::Left, now + 5s)).value());

        QCOMPARE(presences().find(chat, anna).value()->asOf, now + 10s);
        QVERIFY(presences().find(chat, anna).value()->isInside);
    }

    void laterFactOfTheSameSecondCounts()
    {
        addPeople();
        const ChatKey chat = addChat();
        QVERIFY(presences().record(presence(chat, MemberStatus::Member, now)).value());

        QVERIFY(presences().record(presence(chat, MemberStatus::Left, now)).value());
        QVERIFY(!presences().record(presence(chat, MemberStatus::Left, now)).value());

        QCOMPARE(presences().find(chat, anna).value()->status, MemberStatus::Left);
    }

    void momentOfJoiningStaysUntilTheNextJoining()
    {
        addPeople();
        const ChatKey chat = addChat();
        Presence joined = presence(chat, MemberStatus::Member, now);
        joined.joined = now;
        QVERIFY(presences().record(joined).value());

        QVERIFY(presences().record(presence(chat, MemberStatus::Restricted, now + 1s)).value());

        QCOMPARE(presences().find(chat, anna).value()->joined, std::optional(now));
    }

    void countLooksAtPeopleInside()
    {
        addPeople();
        const ChatKey chat = addChat();
        QVERIFY(presences().record(presence(chat, MemberStatus::Left, now - 2h)).value());
        QVERIFY(presences().record({chat, boris, MemberStatus::Member, true, now - 1h}).value());

        QCOMPARE(presences().countInside(chat).value(), 1);
    }

    void presenceOfNobodyIsRefused()
    {
        const ChatKey chat = addChat();
        QCOMPARE(presences().record(presence(chat, MemberStatus::Member, now)).error().kind, Kind::InvalidInput);
    }

    // Facts

    void thereIsOneFactOfAKind()
    {
        addPeople();
        const ChatKey chat = addChat();
        REQUIRE_OK(facts().set({chat, anna, FactKind::Grant, now, now + 1h}));
        const AccessFact forEver{chat, anna,          FactKind::Grant,   now + 1s,
                                 {},   Origin::Owner, Delivery::Request, now + 10s};

        REQUIRE_OK(facts().set(forEver));
        REQUIRE_OK(facts().set({chat, anna, FactKind::Before, now}));

        const auto all = facts().of(chat, anna).value();
        QCOMPARE(all.size(), 2U);
        QVERIFY(std::find(all.begin(), all.end(), forEver) != all.end());
        QCOMPARE(facts().clear(chat, anna, FactKind::Before).value(), true);
        QCOMPARE(facts().clear(chat, anna, FactKind::Before).value(), false);
    }

    void whoWasHereBeforeUsDidNotComeInAGap()
    {
        addPeople();
        const ChatKey chat = addChat();
        REQUIRE_OK(facts().set({chat, anna, FactKind::Gap, now}));
        QCOMPARE(facts().of(chat, anna).value(), (std::vector{AccessFact{chat, anna, FactKind::Gap, now}}));

        REQUIRE_OK(facts().set({chat, anna, FactKind::Before, now + 1s}));
        REQUIRE_OK(facts().set({chat, anna, FactKind::Gap, now + 2s}));

        QCOMPARE(facts().of(chat, anna).value(), (std::vector{AccessFact{chat, anna, FactKind::Before, now + 1s}}));
        QCOMPARE(facts().ofMember(anna).value(), facts().of(chat, anna).value());
        QCOMPARE(facts().clear(chat, anna, FactKind::Gap).value(), false);
    }

    void newsOfSomebodyKnownDoNotChangeHowTheyCame()
    {
        addPeople();
        const ChatKey chat = addChat();
        const Presence seen{chat, anna, MemberStatus::Member, true, now, PresenceSource::Service};
        QVERIFY(presences().record(seen, FactKind::Before).value());

        Presence later = seen;
        later.asOf = now + 1h;
        QVERIFY(presences().record(later, FactKind::Gap).value());

        QCOMPARE(presences().find(chat, anna).value(), std::optional(later));
        QCOMPARE(facts().of(chat, anna).value(), (std::vector{AccessFact{chat, anna, FactKind::Before, now}}));
    }

    void twoChatsThatAreOneKeepWhatIsKnownOfTheirPeople()
    {
        addPeople();
        const ChatKey group = addChat(ChatId(-1));
        const ChatKey supergroup = addChat(ChatId(-1001));
        const Presence inBoth{supergroup, anna, MemberStatus::Member, true, now + 1s, PresenceSource::Update};
        const Presence inGroup{group, boris, MemberStatus::Member, true, now, PresenceSource::Service};
        QVERIFY(presences().record(inBoth).value());
        QVERIFY(presences()
                    .record({group, anna, MemberStatus::Left, false, now, PresenceSource::Service}, FactKind::Gap)
                    .value());
        QVERIFY(presences().record(inGroup, FactKind::Before).value());

        REQUIRE_OK(chats().merge(group, supergroup));

        QCOMPARE(presences().find(supergroup, anna).value(), std::optional(inBoth));
        QCOMPARE(facts().of(supergroup, anna).value().at(0).kind, FactKind::Gap);
        QCOMPARE(presences().find(supergroup, boris).value()->asOf, now);
        QCOMPARE(facts().of(supergroup, boris).value().at(0).kind, FactKind::Before);
        QVERIFY(!chats().find(group).value());
    }

    void questionsAboutTheSamePersonInTwoChatsThatAreOneAreOne()
    {
        addPeople();
        const ChatKey group = addChat(ChatId(-1));
        const ChatKey supergroup = addChat(ChatId(-1001));
        for (const Pair &pair : {Pair{group, anna}, {group, boris}, {supergroup, anna}})
            REQUIRE_OK(facts().set({pair.chat, pair.user, FactKind::Grant, now}));
        PresenceCheckRepository checks(tx());
        for (const ChatKey chat : {group, supergroup})
            REQUIRE_OK(checks.collect({chat, {}}, now, 10));
        QCOMPARE(checks.next(10).value().size(), 3U);

        REQUIRE_OK(chats().merge(group, supergroup));

        const auto waiting = checks.next(10).value();
        QCOMPARE(waiting.size(), 2U);
        QCOMPARE(waiting[0].pair, (Pair{supergroup, anna}));
        QCOMPARE(waiting[1].pair, (Pair{supergroup, boris}));
    }

    void factsThatEndedAreFoundOnce()
    {
        addPeople();
        const ChatKey chat = addChat();
        REQUIRE_OK(facts().set({chat, anna, FactKind::Grant, now, now + 2h}));
        REQUIRE_OK(facts().set({chat, boris, FactKind::Grant, now, now + 1h}));

        QCOMPARE(facts().nextTurn(now).value(), std::optional(now + 1h));
        QCOMPARE(facts().turned(now, now + 1h).value(), (std::vector{Pair{chat, boris}}));
        QCOMPARE(facts().nextTurn(now + 1h).value(), std::optional(now + 2h));
        QCOMPARE(facts().turned(now + 1h, now + 24h).value(), (std::vector{Pair{chat, anna}}));
        QCOMPARE(facts().nextTurn(now + 2h).value(), std::optional<Instant>());
        QCOMPARE(facts().turned(now, now + 24h).value().front().user, boris); // the oldest first
    }

    // Invites

    void newestOpenInviteOfThePairCounts()
    {
        addPeople();
        const ChatKey chat = addChat();
        QVERIFY(invites().add(invite(chat, InviteState::Joined)));
        QVERIFY(!invites().openOf(chat, anna).value());
        QVERIFY(invites().add(invite(chat, InviteState::Open)));
        const InviteId newest = invites().add(invite(chat, InviteState::Wanted)).value();

        QCOMPARE(invites().openOf(chat, anna).value()->id, newest);
        QVERIFY(!invites().openOf(chat, boris).value());
    }

    void usedLinkIsStillRecognised()
    {
        addPeople();
        const ChatKey chat = addChat();
        const InviteId id = invites().add(invite(chat, InviteState::Joined, u"https://t.me/+abc"_s)).value();

        QCOMPARE(invites().findByLink(u"https://t.me/+abc"_s).value()->id, id);
        QVERIFY(!invites().findByLink(u"https://t.me/+ab"_s).value());
        QVERIFY(!invites().findByLink(QString()).value());
    }

    void onlyOpenInvitesExpire()
    {
        addPeople();
        const ChatKey chat = addChat();
        Invite open = invite(chat, InviteState::Open);
        open.expires = now + 1h;
        Invite done = invite(chat, InviteState::Revoked);
        done.expires = now + 30min;
        QVERIFY(invites().add(done));
        const InviteId id = invites().add(open).value();

        QCOMPARE(invites().nextExpiry(now).value(), std::optional(now + 1h));
        QVERIFY(invites().expired(now + 59min).value().empty());
        QCOMPARE(invites().expired(now + 1h).value().front().id, id);
        QCOMPARE(invites().openIn(chat).value().size(), 1U);
    }

    // Decisions

    void sameQuestionIsAskedOnceUntilItIsAnswered()
    {
        Decision decision;
        decision.kind = DecisionKind::MayStay;
        decision.asked = now;
        const auto first = decisions().ask(decision, u"1:11"_s).value();
        QVERIFY(first);

        QVERIFY(!decisions().ask(decision, u"1:11"_s).value());
        QVERIFY(decisions().ask(decision, u"1:12"_s).value());
        QCOMPARE(decisions().open().value().size(), 2U);

        QVERIFY(decisions().answer(*first, u"stay"_s, Origin::Creator, now).value());
        QVERIFY(decisions().ask(decision, u"1:11"_s).value());
    }

    void firstAnswerWins()
    {
        Decision decision;
        decision.asked = now;
        const auto id = decisions().ask(decision, u"1"_s).value().value();

        QCOMPARE(decisions().answer(id, u"stay"_s, Origin::Owner, now).value(), true);
        QCOMPARE(decisions().answer(id, u"remove"_s, Origin::Creator, now).value(), false);
        QCOMPARE(decisions().close(id, now).value(), false);

        QCOMPARE(decisions().find(id).value()->answer, u"stay"_s);
        QCOMPARE(decisions().find(id).value()->answeredBy, u"owner"_s);
    }

    // Updates

    void updateIsNotedOnce()
    {
        QCOMPARE(log().note(bot, UpdateId(5), now).value(), true);
        QCOMPARE(log().note(bot, UpdateId(5), now).value(), false);
        QCOMPARE(log().note(BotId(8000), UpdateId(5), now).value(), true);
        QCOMPARE(log().note(bot, UpdateId(4), now).value(), true); // ids may restart lower
    }

    void countersAddUpAndOutliveTheUpdates()
    {
        QVERIFY(log().note(bot, UpdateId(5), now).value());
        REQUIRE_OK(log().count(bot, u"message"_s, {2, 1, 0}));
        REQUIRE_OK(log().count(bot, u"message"_s, {3, 0, 1}));
        QVERIFY(log().prune(now + 1s, now + 1s, 100));

        const KindCount count = log().counts(bot).value().value(u"message"_s);
        QCOMPARE(std::tuple(count.seen, count.failed, count.unhandled), std::tuple(5, 1, 1));
    }

    void oldUpdatesAreForgottenInSlices()
    {
        for (int id = 1; id <= 5; ++id)
            QVERIFY(log().note(bot, UpdateId(id), now).value());
        QVERIFY(log().note(bot, UpdateId(6), now + 1h).value());

        QCOMPARE(log().prune(now + 1s, now, 3).value(), true);
        QCOMPARE(log().prune(now + 1s, now, 3).value(), false);

        QCOMPARE(log().note(bot, UpdateId(1), now).value(), true); // forgotten
        QCOMPARE(log().note(bot, UpdateId(6), now).value(), false); // still known
    }

    void failedUpdatesWaitForTheirTime()
    {
        REQUIRE_OK(log().addFailed(failedUpdate()));
        REQUIRE_OK(log().addFailed(failedUpdate(now + 1h)));
        const FailedUpdate stored = log().failed(bot).value().front();
        QCOMPARE(std::tuple(stored.update, stored.feature, stored.raw, stored.triedVersion),
                 std::tuple(UpdateId(5), u"people"_s, "{}"_ba, u"0.1"_s));

        REQUIRE_OK(log().markTried(stored.id, u"0.2"_s, Error{Kind::Refused, u"still no name"_s}));
        QCOMPARE(log().findFailed(stored.id).value()->triedVersion, u"0.2"_s);
        QCOMPARE(log().findFailed(stored.id).value()->error, u"still no name"_s);

        QVERIFY(log().prune(now, now + 30min, 10));
        QCOMPARE(log().failed(bot).value().size(), 1U);
        REQUIRE_OK(log().removeFailed(log().failed(bot).value().front().id));
        QVERIFY(log().failed(bot).value().empty());
    }

    // Settings, code, audit

    void settingIsReplacedAndRemoved()
    {
        SettingRepository settings(tx());
        QCOMPARE(settings.find("a"_L1).value(), std::optional<QString>());
        REQUIRE_OK(settings.save("a"_L1, u"1"_s));
        REQUIRE_OK(settings.save("a"_L1, u"2"_s));
        QCOMPARE(settings.find("a"_L1).value(), std::optional(u"2"_s));
        REQUIRE_OK(settings.remove("a"_L1));
        QCOMPARE(settings.find("a"_L1).value(), std::optional<QString>());
    }

    void newCodeKillsTheOldOneAndWhatArrivedForIt()
    {
        ConnectCodeRepository codes(tx(), bot);
        REQUIRE_OK(codes.replace({u"VERIFY_A"_s, now, now + 5min}));
        REQUIRE_OK(codes.addArrival({now, u"as-reply"_s, u"Club"_s, u"Anna"_s}));
        REQUIRE_OK(codes.markUsed(ChatKey(3), now));

        REQUIRE_OK(codes.replace({u"VERIFY_B"_s, now, now + 5min}));

        QCOMPARE(codes.find().value()->code, u"VERIFY_B"_s);
        QVERIFY(!codes.find().value()->used);
        QVERIFY(codes.arrivals().value().empty());
    }

    void arrivalsAreKeptUpToTwenty()
    {
        ConnectCodeRepository codes(tx(), bot);
        for (int i = 1; i <= 30; ++i)
            REQUIRE_OK(codes.addArrival({now, QString::number(i), u"Club"_s, u"Anna"_s}));

        const auto arrivals = codes.arrivals().value();
        QCOMPARE(arrivals.size(), 20U);
        QCOMPARE(arrivals.front().verdict, u"30"_s);
    }

    void auditKeepsTheOrderOfHearingAndTheTimeOfHappening()
    {
        const ChatKey club = addChat();
        AuditRepository audit(tx());
        REQUIRE_OK(audit.add({now - 1h, Origin::Creator, u"member-added"_s, anna, club}));
        REQUIRE_OK(audit.add({now - 5h, Origin::Telegram, u"left"_s, anna, club, {}, now}));

        const auto told = audit.ofMember(anna, 10).value();
        QCOMPARE(told.front().at, now - 5h);
        QCOMPARE(told.front().noted, std::optional(now));
        QVERIFY(!told.back().noted);

        ActivityView activity(tx());
        const auto first = activity.audit({.limit = 1}).value();
        QCOMPARE(first.size(), 1U);
        QCOMPARE(first.front().action, u"left"_s);
        QCOMPARE(first.front().at, now - 5h);
        QCOMPARE(first.front().noted, std::optional(now));
        const auto second = activity.audit({.offset = 1, .limit = 1}).value();
        QCOMPARE(second.front().action, u"member-added"_s);
    }

    void auditTellsOfAMemberTheNewestFirst()
    {
        AuditRepository audit(tx());
        REQUIRE_OK(audit.add({now, Origin::Creator, u"member-added"_s, anna, ChatKey(1), {{u"a"_s, 1}}}));
        REQUIRE_OK(audit.add({now + 1s, Origin::Telegram, u"joined"_s, anna}));
        REQUIRE_OK(audit.add({now, Origin::Telegram, u"joined"_s, boris}));

        const auto entries = audit.ofMember(anna, 10).value();
        QCOMPARE(entries.size(), 2U);
        QCOMPARE(entries.front().action, u"joined"_s);
        QCOMPARE(entries.back().details, (QJsonObject{{u"a"_s, 1}}));
        QCOMPARE(audit.ofMember(anna, 1).value().size(), 1U);
    }
};

QTEST_GUILESS_MAIN(tst_Repositories)
#include "tst_repositories.moc"
