// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox_repository.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using botapi::Repeat;

namespace {

constexpr BotId bot{7000};
constexpr Instant now = instantFromUnix(1'790'000'000);
constexpr ChatKey chat{1};
constexpr UserId anna{11};
constexpr UserId boris{12};

NewCall message(const QString &orderKey = {})
{
    NewCall call;
    call.method = u"sendMessage"_s;
    call.parameters = R"({"chat_id":11,"text":"hello"})";
    call.repeat = Repeat::Visible;
    call.orderKey = orderKey;
    call.feature = "test"_L1;
    return call;
}

NewCall wish(Wish wish, UserId user = anna)
{
    NewCall call;
    call.lane = Lane::Access;
    call.chat = chat;
    call.user = user;
    call.wish = wish;
    call.feature = "access"_L1;
    return call;
}

} // namespace

class tst_OutboxRepository final : public TestCase {
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_store;

    [[nodiscard]] OutboxRepository rows() { return {m_store->tx(), bot}; }
    OutboxId add(const NewCall &call, Instant at = now) { return rows().add(call, at).value(); }
    void claim(OutboxId id, Repeat repeat = Repeat::Visible)
    {
        REQUIRE_OK(rows().claim(id, u"sendMessage"_s, "{}", repeat, now));
    }
    [[nodiscard]] OutboxState stateOf(OutboxId id) { return rows().find(id).value()->state; }
    [[nodiscard]] std::optional<Wish> openWish(ChatKey of, UserId user)
    {
        const auto row = rows().openWish(of, user).value();
        return row ? row->wish : std::nullopt;
    }
    [[nodiscard]] QList<qint64> due(Lane lane = Lane::Replies, Instant at = now, int limit = 100)
    {
        QList<qint64> ids;
        const std::vector<OutboxRow> found = rows().due(lane, at, limit).value();
        for (const OutboxRow &row : found)
            ids << row.id.value();
        return ids;
    }

protected:
    void setUp() override { m_store = std::make_unique<StoreFixture>(); }
    void tearDown() override { m_store.reset(); }

private Q_SLOTS:
    void callComesBackAsItWasOrdered()
    {
        NewCall call = message(u"chat:11"_s);
        call.lane = Lane::Campaigns;
        call.chat = chat;
        call.user = anna;
        call.wish = Wish::Invited;
        call.limitKey = 9007199254740993;
        call.context = R"({"step":"link"})";
        call.cause = u"because"_s;
        call.notBefore = now + 10s;
        call.expires = now + 1h;

        const OutboxRow row = rows().find(add(call)).value().value();

        QCOMPARE(row.lane, Lane::Campaigns);
        QCOMPARE(row.state, OutboxState::Pending);
        QCOMPARE(row.method, call.method);
        QCOMPARE(row.parameters, call.parameters);
        QCOMPARE(row.repeat, Repeat::Visible);
        QCOMPARE(row.chat, call.chat);
        QCOMPARE(row.user, call.user);
        QCOMPARE(row.wish, call.wish);
        QCOMPARE(row.limitKey, call.limitKey);
        QCOMPARE(row.feature, u"test"_s);
        QCOMPARE(row.context, call.context);
        QCOMPARE(row.cause, call.cause);
        QCOMPARE(row.created, now);
        QCOMPARE(row.notBefore, now + 10s);
        QCOMPARE(row.expires, call.expires);
        QCOMPARE(row.attempts, 0);
    }

    void rowsOfAnotherBotAreNotSeen()
    {
        const OutboxId other = OutboxRepository(m_store->tx(), BotId(8000)).add(message(), now).value();

        QVERIFY(due().isEmpty());
        QVERIFY(!rows().find(other).value());
    }

    void onlyTheHeadOfAnOrderKeyIsDue()
    {
        const OutboxId first = add(message(u"a"_s));
        const OutboxId second = add(message(u"a"_s));
        const OutboxId other = add(message(u"b"_s));
        const OutboxId free = add(message());
        QCOMPARE(due(), (QList<qint64>{first.value(), other.value(), free.value()}));

        claim(first);
        QCOMPARE(due(), (QList<qint64>{other.value(), free.value()})); // on its way is not over

        REQUIRE_OK(rows().finish(first, OutboxState::Done, {}, now));
        QCOMPARE(due(), (QList<qint64>{second.value(), other.value(), free.value()}));
    }

    void waitingHeadHoldsOnlyItsOwnKey()
    {
        NewCall later = message(u"a"_s);
        later.notBefore = now + 10s;
        add(later);
        add(message(u"a"_s));
        const OutboxId other = add(message(u"b"_s));

        QCOMPARE(due(), (QList<qint64>{other.value()}));
    }

    void whatEndedInAnyWayHoldsNobody()
    {
        for (const OutboxState state : {OutboxState::Done, OutboxState::Failed, OutboxState::Uncertain}) {
            const QString key = QString::number(static_cast<int>(state));
            const OutboxId first = add(message(key));
            const OutboxId second = add(message(key));
            claim(first);
            REQUIRE_OK(rows().finish(first, state, Error{}, now));

            QVERIFY(due().contains(second.value()));
        }
    }

    void lanesAreKeptApart()
    {
        add(message());
        NewCall check = message();
        check.lane = Lane::Checks;
        const OutboxId id = add(check);

        QCOMPARE(due(Lane::Checks), (QList<qint64>{id.value()}));
    }

    void longestWaitingGoFirst()
    {
        NewCall late = message();
        late.notBefore = now + 2s;
        const OutboxId second = add(late);
        const OutboxId first = add(message());

        QCOMPARE(due(Lane::Replies, now + 5s), (QList<qint64>{first.value(), second.value()}));
        QCOMPARE(due(Lane::Replies, now + 5s, 1), (QList<qint64>{first.value()}));
    }

    void nextDueIsTheNearestFutureMoment()
    {
        QCOMPARE(rows().nextDue(now).value(), std::optional<Instant>());
        add(message());
        QCOMPARE(rows().nextDue(now).value(), std::optional<Instant>()); // due already
        NewCall later = message();
        later.notBefore = now + 1h;
        add(later);
        later.notBefore = now + 10s;
        add(later);

        QCOMPARE(rows().nextDue(now).value(), std::optional(now + 10s));
    }

    void newerCallOfTheSameReplaceKeyTakesThePlace()
    {
        NewCall edit = message();
        edit.replaceKey = u"edit:1"_s;
        const OutboxId old = add(edit);
        NewCall otherEdit = message();
        otherEdit.replaceKey = u"edit:2"_s;
        const OutboxId other = add(otherEdit);

        const OutboxId newer = add(edit);

        QCOMPARE(stateOf(old), OutboxState::Dropped);
        QCOMPARE(due(), (QList<qint64>{other.value(), newer.value()}));
    }

    void callOnItsWayIsNotReplaced()
    {
        NewCall edit = message();
        edit.replaceKey = u"edit:1"_s;
        const OutboxId old = add(edit);
        claim(old);

        add(edit);

        QCOMPARE(stateOf(old), OutboxState::Sending);
    }

    void claimIsStoredWithTheCallAsItGoesOut()
    {
        const OutboxId id = add(wish(Wish::Out));

        REQUIRE_OK(rows().claim(id, u"unbanChatMember"_s, R"({"user_id":11})", Repeat::Harmless, now));

        const OutboxRow row = rows().find(id).value().value();
        QCOMPARE(row.state, OutboxState::Sending);
        QCOMPARE(row.method, u"unbanChatMember"_s);
        QCOMPARE(row.parameters, R"({"user_id":11})"_ba);
        QCOMPARE(row.attempts, 1);
    }

    void callThatWasPutBackWaitsAndCountsItsTries()
    {
        const OutboxId id = add(message());
        claim(id);

        REQUIRE_OK(rows().putBack(id, now + 5s, Error{Error::Kind::FloodWait, u"429"_s}));

        QVERIFY(due().isEmpty());
        QCOMPARE(due(Lane::Replies, now + 5s), (QList<qint64>{id.value()}));
        QCOMPARE(rows().find(id).value()->attempts, 1);
    }

    void expiredCallIsNeverDue()
    {
        NewCall call = message();
        call.expires = now + 10s;
        const OutboxId id = add(call);
        QCOMPARE(due(Lane::Replies, now + 9999ms).size(), 1);

        QVERIFY(due(Lane::Replies, now + 10s).isEmpty());
        const auto dropped = rows().dropExpired(now + 10s).value();

        QCOMPARE(dropped.size(), 1U);
        QCOMPARE(dropped.front().id, id);
        QCOMPARE(stateOf(id), OutboxState::Dropped);
        QVERIFY(rows().dropExpired(now + 1h).value().empty());
    }

    void callOnItsWayDoesNotExpire()
    {
        NewCall call = message();
        call.expires = now + 10s;
        const OutboxId id = add(call);
        claim(id);

        QVERIFY(rows().dropExpired(now + 1h).value().empty());
        QCOMPARE(stateOf(id), OutboxState::Sending);
    }

    void recoveryRepeatsTheHarmlessAndDoubtsTheVisible()
    {
        const OutboxId harmless = add(message());
        const OutboxId visible = add(message());
        const OutboxId waiting = add(message());
        claim(harmless, Repeat::Harmless);
        claim(visible, Repeat::Visible);

        const auto uncertain = rows().recover(now).value();

        QCOMPARE(uncertain.size(), 1U);
        QCOMPARE(uncertain.front().id, visible);
        QCOMPARE(stateOf(harmless), OutboxState::Pending);
        QCOMPARE(stateOf(visible), OutboxState::Uncertain);
        QCOMPARE(stateOf(waiting), OutboxState::Pending);
        QVERIFY(rows().recover(now).value().empty());
    }

    void personDecidesAboutCallsThatAreNotOnTheirWay()
    {
        const OutboxId pending = add(message());
        const OutboxId uncertain = add(message());
        const OutboxId failed = add(message());
        claim(uncertain);
        REQUIRE_OK(rows().finish(uncertain, OutboxState::Uncertain, Error{}, now));
        claim(failed);
        REQUIRE_OK(rows().finish(failed, OutboxState::Failed, Error{}, now));

        QCOMPARE(rows().sendAgain(pending, now).value(), false);
        QCOMPARE(rows().giveUp(pending, now).value(), true);
        const OutboxId sending = add(message());
        claim(sending);
        QCOMPARE(rows().giveUp(sending, now).value(), false);
        QCOMPARE(rows().sendAgain(uncertain, now).value(), true);
        QCOMPARE(rows().giveUp(failed, now).value(), true);
        QCOMPARE(rows().sendAgain(failed, now).value(), false); // given up for good

        QCOMPARE(stateOf(uncertain), OutboxState::Pending);
        QCOMPARE(stateOf(failed), OutboxState::Dropped);
        QCOMPARE(stateOf(pending), OutboxState::Dropped);
    }

    void callThatIsSentAgainByHandNoLongerExpires()
    {
        NewCall call = message();
        call.expires = now + 10s;
        const OutboxId id = add(call);
        claim(id);
        REQUIRE_OK(rows().finish(id, OutboxState::Uncertain, Error{}, now));

        QVERIFY(rows().sendAgain(id, now + 1h).value());

        QCOMPARE(due(Lane::Replies, now + 1h), (QList<qint64>{id.value()}));
    }

    void openWishIsTheNewestOfThePair()
    {
        QCOMPARE(openWish(chat, anna), std::optional<Wish>());
        add(wish(Wish::Approved)); // answers to join requests do not count
        QCOMPARE(openWish(chat, anna), std::optional<Wish>());
        const OutboxId invite = add(wish(Wish::Invited));
        QCOMPARE(openWish(chat, anna), std::optional(Wish::Invited));
        claim(invite);
        add(wish(Wish::Out));

        QCOMPARE(openWish(chat, anna), std::optional(Wish::Out));
        QCOMPARE(openWish(chat, boris), std::optional<Wish>());
        QCOMPARE(openWish(ChatKey(2), anna), std::optional<Wish>());
    }

    void onlyWaitingWishesOfThePairAreTakenBack()
    {
        const OutboxId underway = add(wish(Wish::Out));
        claim(underway, Repeat::Harmless);
        const OutboxId waiting = add(wish(Wish::Banned));
        const OutboxId answer = add(wish(Wish::Declined));
        const OutboxId otherPerson = add(wish(Wish::Out, boris));

        REQUIRE_OK(rows().dropWishes(chat, anna, now));

        QCOMPARE(stateOf(underway), OutboxState::Sending);
        QCOMPARE(stateOf(waiting), OutboxState::Dropped);
        QCOMPARE(stateOf(answer), OutboxState::Pending);
        QCOMPARE(stateOf(otherPerson), OutboxState::Pending);
    }

    void countsAreByState()
    {
        add(message());
        add(message());
        claim(add(message()));

        QCOMPARE(rows().countByState().value(), (QMap<QString, qint64>{{u"pending"_s, 2}, {u"sending"_s, 1}}));
    }

    void onlyWhatIsSettledIsForgotten()
    {
        QList<OutboxId> ids;
        for (const OutboxState state :
             {OutboxState::Done, OutboxState::Dropped, OutboxState::Failed, OutboxState::Uncertain}) {
            const OutboxId id = add(message());
            claim(id);
            REQUIRE_OK(rows().finish(id, state, Error{}, now));
            ids << id;
        }
        ids << add(message());

        QCOMPARE(rows().prune(now, 10).value(), false); // nothing is older than now
        QCOMPARE(ids.size(), 5);
        QCOMPARE(rows().prune(now + 1s, 1).value(), true);
        QCOMPARE(rows().prune(now + 1s, 10).value(), false);

        QVERIFY(!rows().find(ids[0]).value());
        QVERIFY(!rows().find(ids[1]).value());
        QVERIFY(!rows().find(ids[2]).value());
        for (int i = 3; i < 5; ++i) // a person or the sender still has to do something about these
            QVERIFY(rows().find(ids[i]).value());
    }
};

QTEST_GUILESS_MAIN(tst_OutboxRepository)
#include "tst_outbox_repository.moc"
