// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/members.h"
#include "core/store/audit_repository.h"
#include "core/store/decision_repository.h"
#include "core/store/outbox_repository.h"
#include "tests/store/query_store.h"
#include "tests/support/test_case.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace core;
using namespace core::queries;

namespace {

constexpr UserId anna(1001);
constexpr UserId boris(1002);

} // namespace

//! What the details of a person say happened, and what went wrong in each chat.
class tst_MemberTimeline final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QueryStore> m_store;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<MemberQueries> m_queries;
    ChatKey m_club;

    void happened(UserId user, const QString &action, Duration ago)
    {
        m_store->change([&](store::Tx &tx) {
            return store::AuditRepository(tx).add({QueryStore::now - ago, Origin::Creator, action, user, m_club, {}});
        });
    }
    OutboxId call(NewCall call, OutboxState state, Duration ago, std::optional<Error> error = {})
    {
        call.feature = "access"_L1;
        return m_store->change([&](store::Tx &tx) -> Result<OutboxId> {
            store::OutboxRepository outbox(tx, QueryStore::bot);
            const auto id = outbox.add(call, QueryStore::now - ago);
            if (!id || state == OutboxState::Pending)
                return id;
            GATEHOUSE_TRY(outbox.claim(*id, call.method, call.parameters, call.repeat, QueryStore::now - ago));
            if (state != OutboxState::Sending)
                GATEHOUSE_TRY(outbox.finish(*id, state, error, QueryStore::now - ago));
            return id;
        });
    }
    OutboxId message(UserId to, OutboxState state, Duration ago, std::optional<Error> error = {})
    {
        NewCall call;
        call.method = u"sendMessage"_s;
        call.user = to;
        call.cause = u"links"_s;
        return this->call(std::move(call), state, ago, std::move(error));
    }
    OutboxId access(std::optional<Wish> wish, OutboxState state, std::optional<Error> error = {}, Duration ago = 1h)
    {
        NewCall call;
        call.lane = Lane::Access;
        call.method = u"unbanChatMember"_s;
        call.user = anna;
        call.chat = m_club;
        call.wish = wish;
        return this->call(std::move(call), state, ago, std::move(error));
    }
    [[nodiscard]] TimelinePage timeline() { return QueryStore::answer(m_queries->details(anna)).value().timeline; }
    [[nodiscard]] TimelinePage olderThan(const TimelineEntry &entry, int limit)
    {
        return QueryStore::answer(m_queries->timeline(anna, entry.place(), limit)).value();
    }
    //! A word for each line, so that a test can be read.
    [[nodiscard]] static QStringList words(const TimelinePage &page)
    {
        QStringList words;
        for (const TimelineEntry &entry : page.entries) {
            if (const auto *event = std::get_if<TimelineEvent>(&entry.what))
                words << event->action;
            else if (const auto *message = std::get_if<TimelineMessage>(&entry.what))
                words << message->cause + u' ' + writeJson(message->state).toString();
            else
                words << u"question "_s + writeJson(std::get<TimelineQuestion>(entry.what).state).toString();
        }
        return words;
    }
    [[nodiscard]] std::optional<CallRow> failedInTheClub()
    {
        const auto details = QueryStore::answer(m_queries->details(anna)).value();
        return details.chats.front().failed;
    }

    void setUp() override
    {
        m_store = std::make_unique<QueryStore>();
        m_clock = std::make_unique<FixedClock>();
        m_queries = std::make_unique<MemberQueries>(m_store->reader(), *m_clock);
        m_club = m_store->addChat(u"Club"_s);
        m_store->addPerson(anna, u"Anna"_s);
        m_store->addPerson(boris, u"Boris"_s);
    }
    void tearDown() override
    {
        m_queries.reset();
        m_store.reset();
    }

private Q_SLOTS:
    void eventsMessagesAndQuestionsAreOneListByTime()
    {
        happened(anna, u"member-added"_s, 5h);
        message(anna, OutboxState::Done, 4h);
        happened(anna, u"joined-with-link"_s, 3h);
        message(anna, OutboxState::Pending, 2h);
        m_store->askAbout(m_club, anna); // now
        happened(boris, u"joined"_s, 1h);
        message(boris, OutboxState::Done, 1h);
        m_store->askAbout(m_club, boris);

        const TimelinePage page = timeline();

        QCOMPARE(words(page),
                 (QStringList{u"question open"_s, u"links pending"_s, u"joined-with-link"_s, u"links done"_s,
                              u"member-added"_s}));
        QVERIFY(!page.hasMore);
        QCOMPARE(page.entries.front().chatTitle, u"Club"_s);
        QCOMPARE(page.entries.back().chat, std::optional(m_club));
    }

    void answerAndErrorComeWithTheLine()
    {
        const DecisionId decision = m_store->askAbout(m_club, anna);
        m_store->change([&](store::Tx &tx) {
            return store::DecisionRepository(tx).answer(decision, u"stay"_s, Origin::Owner, QueryStore::now);
        });
        message(anna, OutboxState::Failed, 1h, Error{Error::Kind::PersonUnreachable, u"Forbidden"_s});

        const TimelinePage page = timeline();

        const auto &question = std::get<TimelineQuestion>(page.entries[0].what);
        QCOMPARE(question.state, DecisionState::Answered);
        QCOMPARE(question.answer, u"stay"_s);
        QCOMPARE(question.answeredBy, u"owner"_s);
        QCOMPARE(std::get<TimelineMessage>(page.entries[1].what).error, std::optional(Error::Kind::PersonUnreachable));
    }

    void onlyMessagesThatCountAreToldOf()
    {
        NewCall question;
        question.lane = Lane::Checks;
        question.method = u"getChatMember"_s;
        question.user = anna;
        call(question, OutboxState::Done, 1h); // no message
        const OutboxId old = message(anna, OutboxState::Pending, 1h);
        m_store->change([&](store::Tx &tx) -> Result<> {
            return store::OutboxRepository(tx, QueryStore::bot).drop(old, "superseded"_L1, QueryStore::now);
        });
        const OutboxId late = message(anna, OutboxState::Pending, 2h);
        m_store->change([&](store::Tx &tx) -> Result<> {
            return store::OutboxRepository(tx, QueryStore::bot).drop(late, "expired"_L1, QueryStore::now);
        });

        QCOMPARE(words(timeline()), QStringList{u"links dropped"_s});
    }

    void pagesShowEveryLineOnceAlsoWhenAllHappenedAtOnce()
    {
        for (int i = 0; i < 40; ++i) {
            happened(anna, u"event-%1"_s.arg(i), 1h);
            message(anna, i % 2 == 0 ? OutboxState::Done : OutboxState::Uncertain, 1h);
        }
        TimelinePage page = timeline();
        QCOMPARE(static_cast<int>(page.entries.size()), timelinePage);

        std::set<std::pair<int, qint64>> seen;
        QStringList all;
        for (int pages = 0; pages < 10; ++pages) {
            for (const TimelineEntry &entry : page.entries)
                QVERIFY(seen.emplace(entry.source, entry.id).second);
            all += words(page);
            if (!page.hasMore)
                break;
            happened(anna, u"meanwhile"_s, 1min); // moves no page
            page = olderThan(page.entries.back(), 6);
        }

        QCOMPARE(all.size(), 80);
        QVERIFY(!all.contains(u"meanwhile"_s));
        QVERIFY(all.contains(u"event-0"_s));
        QCOMPARE(olderThan(page.entries.back(), 6).entries.size(), 0U);
    }

    void lastPageThatIsFullHasNoMoreBehindIt()
    {
        for (int i = 0; i < timelinePage + 7; ++i)
            happened(anna, u"event-%1"_s.arg(i), 1h);

        const TimelinePage newest = timeline();
        QVERIFY(newest.hasMore);
        const TimelinePage page = olderThan(newest.entries.back(), 7);
        QCOMPARE(page.entries.size(), 7U);
        QVERIFY(!page.hasMore);
    }

    void detailsComeWithTheNewestLines()
    {
        for (int i = 0; i < 60; ++i)
            happened(anna, u"event-%1"_s.arg(i), std::chrono::minutes(60 - i));

        const auto details = QueryStore::answer(m_queries->details(anna)).value();

        QVERIFY(details.timeline.hasMore);
        QCOMPARE(static_cast<int>(details.timeline.entries.size()), timelinePage);
        QCOMPARE(words(details.timeline).front(), u"event-59"_s);
    }

    void failedRemovalIsNamedInItsChat()
    {
        m_store->setPresence(m_club, anna, MemberStatus::Member);
        const OutboxId id = access(Wish::Out, OutboxState::Failed,
                                   Error{Error::Kind::BotLacksRight, u"Bad Request: not enough rights"_s});

        const auto failed = failedInTheClub();

        QVERIFY(failed);
        QCOMPARE(failed->id, id);
        QCOMPARE(failed->error, std::optional(Error::Kind::BotLacksRight));
        QCOMPARE(failed->chatTitle, u"Club"_s);
    }

    void failureThatMattersNoMoreIsNotNamed_data()
    {
        QTest::addColumn<MemberStatus>("status");
        QTest::addColumn<Wish>("wish");
        QTest::addColumn<OutboxState>("state");
        QTest::newRow("left meanwhile") << MemberStatus::Left << Wish::Out << OutboxState::Failed;
        QTest::newRow("banned meanwhile") << MemberStatus::Kicked << Wish::Banned << OutboxState::Failed;
        QTest::newRow("came in meanwhile") << MemberStatus::Member << Wish::Invited << OutboxState::Failed;
        QTest::newRow("request, came in meanwhile") << MemberStatus::Member << Wish::Approved << OutboxState::Failed;
        QTest::newRow("request, let in by somebody else")
            << MemberStatus::Member << Wish::Declined << OutboxState::Failed;
        QTest::newRow("request, banned meanwhile") << MemberStatus::Kicked << Wish::Approved << OutboxState::Failed;
        QTest::newRow("given up") << MemberStatus::Member << Wish::Out << OutboxState::Dropped;
        QTest::newRow("done") << MemberStatus::Member << Wish::Out << OutboxState::Done;
    }
    void failureThatMattersNoMoreIsNotNamed()
    {
        QFETCH(MemberStatus, status);
        QFETCH(Wish, wish);
        QFETCH(OutboxState, state);
        m_store->setPresence(m_club, anna, status);
        access(wish, state, Error{Error::Kind::BotLacksRight});

        QVERIFY(!failedInTheClub());
    }

    void failureOfAnotherKindIsNotSettledByAnAnswerToARequest()
    {
        m_store->setPresence(m_club, anna, MemberStatus::Left);
        const OutboxId id = access(std::nullopt, OutboxState::Failed, Error{Error::Kind::BotLacksRight}, 2h);
        access(Wish::Approved, OutboxState::Done);

        QVERIFY(failedInTheClub());
        QCOMPARE(failedInTheClub()->id, id);
    }

    void failedAnswerToARequestIsNamedUntilOneIsGiven_data()
    {
        QTest::addColumn<Wish>("failed");
        QTest::addColumn<Wish>("later");
        QTest::newRow("approval, then approved") << Wish::Approved << Wish::Approved;
        QTest::newRow("approval, then declined") << Wish::Approved << Wish::Declined;
        QTest::newRow("refusal, then declined") << Wish::Declined << Wish::Declined;
    }
    void failedAnswerToARequestIsNamedUntilOneIsGiven()
    {
        QFETCH(Wish, failed);
        QFETCH(Wish, later);
        m_store->setPresence(m_club, anna, MemberStatus::Left);
        access(later, OutboxState::Done, {}, 5h); // to a request before
        const OutboxId id = access(failed, OutboxState::Failed, Error{Error::Kind::BotLacksRight}, 4h);
        access(Wish::Invited, OutboxState::Done, {}, 3h); // answers no request
        access(later, OutboxState::Pending, {}, 3h);
        QVERIFY(failedInTheClub());
        QCOMPARE(failedInTheClub()->id, id);

        access(later, OutboxState::Done, {}, 2h);
        QVERIFY(!failedInTheClub());

        const OutboxId again = access(failed, OutboxState::Failed, Error{Error::Kind::BotLacksRight}, 1h);
        QVERIFY(failedInTheClub()); // they asked once more
        QCOMPARE(failedInTheClub()->id, again);
    }
};

QTEST_GUILESS_MAIN(tst_MemberTimeline)
#include "tst_member_timeline.moc"
