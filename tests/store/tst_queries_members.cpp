// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/members.h"

#include "core/store/member_repository.h"
#include "tests/store/query_store.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace core;
using namespace core::queries;

namespace {

class FixedClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return QueryStore::now; }
    [[nodiscard]] Duration steady() const override { return {}; }
};

constexpr UserId anna(1001);
constexpr UserId boris(1002);
constexpr UserId chloe(1003);

} // namespace

class TestMemberQueries : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void stateIsTheFirstThatFits()
    {
        struct Case {
            MemberState wanted;
            std::function<void(ChatKey, UserId)> make;
        };
        QueryStore &store = *m_store;
        const std::vector<Case> cases{
            {MemberState::Outside, [](ChatKey, UserId) {}},
            {MemberState::Ended, [&](ChatKey chat, UserId user) { store.setFact(chat, user, FactKind::Removed); }},
            {MemberState::Invited, [&](ChatKey chat, UserId user) { store.addInvite(chat, user); }},
            {MemberState::Inside,
             [&](ChatKey chat, UserId user) { store.setPresence(chat, user, MemberStatus::Member); }},
            {MemberState::Administrator,
             [&](ChatKey, UserId user) { store.setPresence(m_second, user, MemberStatus::Administrator); }},
            {MemberState::Banned, [&](ChatKey chat, UserId user) { store.setFact(chat, user, FactKind::Banned); }},
            {MemberState::Asks, [&](ChatKey chat, UserId user) { store.askAbout(chat, user); }},
            {MemberState::Deleted,
             [&](ChatKey, UserId user) {
                 store.change([user](store::Tx &tx) { return store::MemberRepository(tx).setDeleted(user); });
             }},
        };

        store.addPerson(anna, u"Anna"_s);
        for (const Case &step : cases) { // each adds a reason that outranks all before it
            step.make(m_first, anna);
            const auto page = QueryStore::answer(m_queries->page({}));
            REQUIRE_OK(page);
            QCOMPARE(page->rows.size(), 1U);
            QCOMPARE(page->rows[0].state, step.wanted);
            const auto details = QueryStore::answer(m_queries->details(anna));
            REQUIRE_OK(details);
            QCOMPARE(details->state, step.wanted);
        }
    }

    void countsEqualRows()
    {
        fill();
        const std::vector<MemberFilter> filters{{}, {.text = u"an"_s}, {.text = u"anna 1"_s}, {.chat = m_first}};
        for (const MemberFilter &base : filters) {
            const auto counts = QueryStore::answer(m_queries->counts(base));
            REQUIRE_OK(counts);
            const std::vector<std::pair<MemberStatusFilter, qint64>> wanted{
                {MemberStatusFilter::All, counts->all},
                {MemberStatusFilter::Inside, counts->inside},
                {MemberStatusFilter::NotInside, counts->notInside},
                {MemberStatusFilter::Invited, counts->invited},
                {MemberStatusFilter::Asks, counts->asks},
                {MemberStatusFilter::Blocked, counts->blocked},
                {MemberStatusFilter::Banned, counts->banned},
                {MemberStatusFilter::Administrators, counts->administrators},
            };
            for (const auto &[status, count] : wanted) {
                MemberFilter filter = base;
                filter.status = status;
                filter.limit = 1000;
                for (const MemberSort sort : {MemberSort::Name, MemberSort::Seen, MemberSort::Until}) {
                    filter.sort = sort;
                    const auto page = QueryStore::answer(m_queries->page(filter));
                    REQUIRE_OK(page);
                    QCOMPARE(page->total, count);
                    QCOMPARE(static_cast<qint64>(page->rows.size()), count);
                }
            }
        }
    }

protected:
    void setUp() override
    {
        m_store = std::make_unique<QueryStore>();
        m_queries = std::make_unique<MemberQueries>(m_store->reader(), m_clock);
        m_first = m_store->addChat(u"First"_s);
        m_second = m_store->addChat(u"Second"_s, ChatState::Connected, ChatId(-1002));
    }

private:
    //! Sixty people in all states, by their number.
    void fill()
    {
        static const QStringList names{u"Anna"_s, u"Boris"_s, u"Chloë"_s, u"Дарья"_s, u"李"_s};
        for (int i = 0; i < 60; ++i) {
            const UserId user(5000 + i);
            m_store->addPerson(user, names[i % 5], i % 2 == 0 ? QString() : u"Anders %1"_s.arg(i),
                               i % 3 == 0 ? u"user%1"_s.arg(i) : QString(), QueryStore::now - 1h * (i % 7));
            if (i % 2 == 0)
                m_store->setPresence(m_first, user, i % 10 == 0 ? MemberStatus::Administrator : MemberStatus::Member);
            if (i % 3 == 0)
                m_store->setPresence(m_second, user, i % 4 == 0 ? MemberStatus::Left : MemberStatus::Member);
            if (i % 7 == 0)
                m_store->setFact(m_first, user, FactKind::Banned);
            if (i % 4 == 0)
                m_store->setFact(m_second, user, FactKind::Grant, QueryStore::now + 24h * (i - 20));
            if (i % 9 == 0)
                m_store->addInvite(m_first, user);
            if (i % 11 == 0)
                m_store->askAbout(m_second, user);
            if (i % 13 == 0)
                m_store->change([user](store::Tx &tx) {
                    return store::MemberRepository(tx).setDirectMessages(user, DirectMessages::Blocked,
                                                                         QueryStore::now);
                });
        }
    }

    FixedClock m_clock;
    std::unique_ptr<QueryStore> m_store;
    std::unique_ptr<MemberQueries> m_queries;
    ChatKey m_first;
    ChatKey m_second;
};

QTEST_GUILESS_MAIN(TestMemberQueries)
#include "tst_queries_members.moc"
