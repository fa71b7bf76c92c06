// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/members.h"

#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "core/store/member_view.h"
#include "core/store/presence_repository.h"
#include "core/store/search_words.h"
#include "tests/store/query_store.h"
#include "tests/support/test_case.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSemaphore>

#include <limits>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace core;
using namespace core::queries;

namespace {

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

    void invitedAsksAndBlockedAreAttributesNotStates()
    {
        // Somebody inside one chat and invited to another is found under both.
        m_store->addPerson(anna, u"Anna"_s);
        m_store->setPresence(m_first, anna, MemberStatus::Member);
        m_store->addInvite(m_second, anna);

        const auto counts = QueryStore::answer(m_queries->counts({}));
        REQUIRE_OK(counts);
        QCOMPARE(counts->inside, 1);
        QCOMPARE(counts->invited, 1);
    }

    void linkThatWorksIsShownNotALaterOneThatIsDead()
    {
        m_store->addPerson(anna, u"Anna"_s);
        const Invite open = m_store->addInvite(m_first, anna);
        m_store->addInvite(m_first, anna, InviteState::Revoked);

        const auto details = QueryStore::answer(m_queries->details(anna));

        REQUIRE_OK(details);
        const auto here = std::find_if(details->chats.begin(), details->chats.end(),
                                       [&](const ChatStanding &standing) { return standing.chat.key == m_first; });
        QVERIFY(here != details->chats.end());
        QCOMPARE(here->invite->id, open.id);
    }

    void onlyConnectedChatsCount()
    {
        const ChatKey old = m_store->addChat(u"Old"_s, ChatState::Disconnected, ChatId(-1003));
        m_store->addPerson(anna, u"Anna"_s);
        m_store->setPresence(old, anna, MemberStatus::Administrator);
        m_store->setFact(old, anna, FactKind::Banned);
        m_store->addInvite(old, anna);

        const auto page = QueryStore::answer(m_queries->page({}));
        REQUIRE_OK(page);
        QCOMPARE(page->rows[0].state, MemberState::Ended);
        QCOMPARE(page->rows[0].chatsInside, 0);
        QVERIFY(!page->rows[0].isForEver);
        const auto counts = QueryStore::answer(m_queries->counts({}));
        REQUIRE_OK(counts);
        QCOMPARE(counts->inside + counts->invited + counts->banned + counts->administrators, 0);
    }

    void rowTellsHowLongSomebodyMayStay()
    {
        m_store->addPerson(anna, u"Anna"_s);
        m_store->addPerson(boris, u"Boris"_s);
        m_store->addPerson(chloe, u"Chloë"_s);
        m_store->setFact(m_first, anna, FactKind::Grant, QueryStore::now + 48h);
        m_store->setFact(m_second, anna, FactKind::Grant, QueryStore::now - 1h); // is over
        m_store->setFact(m_first, boris, FactKind::Grant, QueryStore::now + 24h);
        m_store->setFact(m_second, boris, FactKind::Grant);
        m_store->setPresence(m_first, chloe, MemberStatus::Creator);
        m_store->setPresence(m_second, chloe, MemberStatus::Member);

        const auto page = QueryStore::answer(m_queries->page({.sort = MemberSort::Name, .descending = false}));
        REQUIRE_OK(page);
        QCOMPARE(page->rows.size(), 3U);
        QCOMPARE(page->rows[0].until, std::optional(QueryStore::now + 48h));
        QVERIFY(!page->rows[0].isForEver);
        QCOMPARE(page->rows[1].until, std::optional(QueryStore::now + 24h));
        QVERIFY(page->rows[1].isForEver);
        QCOMPARE(page->rows[2].until, std::nullopt);
        QVERIFY(page->rows[2].isForEver);
        QCOMPARE(page->rows[2].chatsInside, 2);
    }

    void everyFieldIsSearched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("first name") << u"aNNa"_s << true;
        QTest::newRow("last name") << u"straße"_s << true;
        QTest::newRow("last name, folded") << u"STRASSE"_s << true;
        QTest::newRow("inside a word") << u"nn"_s << true;
        QTest::newRow("one letter") << u"ß"_s << true;
        QTest::newRow("Cyrillic in capitals") << u"ДАРЬЯ"_s << true;
        QTest::newRow("one ideograph") << u"李"_s << true;
        QTest::newRow("username") << u"AnnaBooks"_s << true;
        QTest::newRow("username with @") << u"@annab"_s << true;
        QTest::newRow("id") << u"9007199254740993"_s << true;
        QTest::newRow("part of id") << u"719925474"_s << true;
        QTest::newRow("note") << u"refund"_s << true;
        QTest::newRow("several words in any order") << u"  refund\tanna "_s << true;
        QTest::newRow("seven words") << u"a n s r f u d"_s << true;
        QTest::newRow("one of several is missing") << u"anna boris"_s << false;
        QTest::newRow("one of seven is missing") << u"a n s r f u q"_s << false;
        QTest::newRow("across two fields") << u"389annabooks"_s << false;
        QTest::newRow("wildcard of LIKE") << u"an%"_s << false;
        QTest::newRow("other wildcard of LIKE") << u"ann_"_s << false;
        QTest::newRow("wildcard of GLOB") << u"an*"_s << false;
        QTest::newRow("character above the first plane") << u"\U0001F389"_s << true;
        QTest::newRow("nothing but blanks") << u" \n\t "_s << true;
    }
    void everyFieldIsSearched()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFound);
        constexpr UserId user(9007199254740993);
        m_store->addPerson(user, u"Anna Дарья 李"_s, u"Straße \U0001F389"_s, u"AnnaBooks"_s);
        m_store->change([user](store::Tx &tx) { return store::MemberRepository(tx).setNote(user, u"No refund"_s); });

        const auto page = QueryStore::answer(m_queries->page({.text = text}));
        REQUIRE_OK(page);
        QCOMPARE(page->total, isFound ? 1 : 0);
        QCOMPARE(page->rows.size(), isFound ? 1U : 0U);
        if (isFound)
            QCOMPARE(page->rows[0].id, user);
    }

    void notesAreFoundAfterRenames()
    {
        m_store->addPerson(anna, u"Anna"_s);
        m_store->change([](store::Tx &tx) { return store::MemberRepository(tx).setNote(anna, u"likes Tea"_s); });
        m_store->addPerson(anna, u"Aneta"_s, {}, {}, QueryStore::now + 1h);

        QCOMPARE(totalOf(u"tea"_s), 1);
        QCOMPARE(totalOf(u"aneta"_s), 1);
        QCOMPARE(totalOf(u"anna"_s), 0);
    }

    void hostileTextIsOnlyText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"%",  "_",  "\"",  "'", "*", "\\", "\"\"",  "' OR 1=1 --", "a\"b'c", "NEAR(a b)", "a AND b", "search:x",
              "^a", "-a", "{a}", "(", ")", "a*", "x'00'", "?1",          ":a",     "@a",        "$a"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("NUL") << QString(u"a\0b"_s);
        QTest::newRow("first half of a pair") << QString(QChar(0xD83C));
        QTest::newRow("second half of a pair") << u"a"_s + QChar(0xDC00) + u"b"_s;
        QTest::newRow("4096 characters") << QString(4096, u'x');
        QTest::newRow("4096 marks") << QString(4096, u'"');
        QTest::newRow("2048 words") << u"a "_s.repeated(2047) + u'b';
        QTest::newRow("1000 different words") << [] {
            QStringList words;
            for (int i = 0; i < 1000; ++i)
                words.append(u"w%1"_s.arg(i));
            return words.join(u' ');
        }();
        QTest::newRow("right to left override") << u"\u202Eabc"_s;
        QTest::newRow("many marks on one letter") << u"a"_s + QString(300, QChar(0x0301));
    }
    void hostileTextIsOnlyText()
    {
        // A person of this very name is found by it, and nobody else is.
        QFETCH(QString, text);
        m_store->addPerson(anna, text);
        m_store->addPerson(boris, u"Boris"_s);

        const auto page = QueryStore::answer(m_queries->page({.text = text}));
        REQUIRE_OK(page);
        QCOMPARE(page->total, 1);
        QCOMPARE(page->rows[0].id, anna);
        const auto counts = QueryStore::answer(m_queries->counts({.text = text}));
        REQUIRE_OK(counts);
        QCOMPARE(counts->all, 1);
        REQUIRE_OK(QueryStore::answer(m_queries->suggest(text)));
    }

    void noSearchTextIsAnError()
    {
        // A million are made into what is bound; every tenth is asked, so many at a time in the reader's thread. There are
        // few people, since the text is what is tried.
        constexpr int rounds = 100;
        constexpr int textsEach = 10'000;
        for (const auto &[user, name] :
             {std::pair{anna, u"Anna %"_s}, {boris, u"Bo_ris"_s}, {chloe, u"李 \"Chloë\""_s}})
            m_store->addPerson(user, name);
        QRandomGenerator random(20'000);
        const QString alphabet = u"%_\"'*\\?()[]{}^$|;:,.<>=+-/@#~`! \t\nabAB01ßДё李\u0301\u200B\u202E\uFEFF"_s
            + QChar(0) + QChar(0xD83C) + QChar(0xDF89);
        const auto text = [&] {
            QString made;
            for (auto length = random.bounded(1, 12); length > 0; --length)
                made += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            return made;
        };
        for (int round = 0; round < rounds; ++round) {
            REQUIRE_OK(QueryStore::answer(m_store->reader().ask([&](store::Tx &tx) -> Result<> {
                store::MemberView view(tx, QueryStore::now);
                for (int i = 0; i < textsEach; ++i) {
                    const MemberFilter filter{.text = text(), .limit = 5};
                    const auto words = store::SearchWords::of(filter.text);
                    if (QJsonDocument::fromJson(words.more).isNull())
                        return failure(Error::Kind::Malformed, u"the words beyond the fourth are no list"_s);
                    if (i % 10 != 0)
                        continue;
                    if (const auto page = view.page(filter); !page)
                        return failure(page.error());
                    if (i % 100 != 0)
                        continue;
                    if (const auto counts = view.counts(filter); !counts)
                        return failure(counts.error());
                    if (const auto suggested = view.suggest(filter.text, 5); !suggested)
                        return failure(suggested.error());
                }
                return {};
            })));
        }
    }

    void largestIdsStayExact()
    {
        const std::vector<UserId> ids{UserId(9007199254740993), UserId(std::numeric_limits<qint64>::max())};
        for (const UserId id : ids) {
            m_store->addPerson(id, u"Ann"_s);
            m_store->setPresence(m_first, id, MemberStatus::Member);
        }

        for (const MemberSort sort : {MemberSort::Name, MemberSort::Seen, MemberSort::Until}) {
            const auto page = QueryStore::answer(m_queries->page({.sort = sort, .descending = false}));
            REQUIRE_OK(page);
            QCOMPARE(page->rows.size(), 2U);
            std::set<UserId> shown{page->rows[0].id, page->rows[1].id};
            QCOMPARE(shown, std::set<UserId>(ids.begin(), ids.end()));
        }
        for (const UserId id : ids) {
            QCOMPARE(totalOf(id.toString()), 1);
            const auto suggested = QueryStore::answer(m_queries->suggest(id.toString().left(17)));
            REQUIRE_OK(suggested);
            QCOMPARE(suggested->size(), 1U);
            QCOMPARE(suggested->front().id, id);
        }
    }

    void pagesShowEverybodyOnceInOrder_data()
    {
        QTest::addColumn<int>("people");
        QTest::newRow("few, who are sorted") << 450;
        QTest::newRow("many, for whom an index is walked") << 20'450;
    }
    void pagesShowEverybodyOnceInOrder()
    {
        QFETCH(int, people);
        addCrowd(people);
        for (const MemberSort sort : {MemberSort::Name, MemberSort::Seen, MemberSort::Until}) {
            for (const bool descending : {false, true}) {
                MemberFilter filter{.sort = sort, .descending = descending, .limit = 1000};
                std::vector<MemberRow> shown;
                while (true) {
                    filter.offset = static_cast<int>(shown.size());
                    const auto page = QueryStore::answer(m_queries->page(filter));
                    REQUIRE_OK(page);
                    QCOMPARE(page->total, people);
                    if (page->rows.empty())
                        break;
                    shown.insert(shown.end(), page->rows.begin(), page->rows.end());
                }
                QCOMPARE(static_cast<int>(shown.size()), people);
                std::set<UserId> ids;
                for (const MemberRow &row : shown)
                    ids.insert(row.id);
                QCOMPARE(static_cast<int>(ids.size()), people);
                const auto isBefore = [&](const MemberRow &a, const MemberRow &b) { return comesBefore(a, b, filter); };
                QVERIFY(std::is_sorted(shown.begin(), shown.end(), isBefore));
            }
        }
    }

    void countsEqualRowsAlsoWhenManyFit()
    {
        addCrowd(20'450);
        for (const auto status : {MemberStatusFilter::All, MemberStatusFilter::Inside, MemberStatusFilter::NotInside}) {
            for (const auto &chat : {std::optional<ChatKey>(), std::optional(m_first)}) {
                for (const QString &text : {QString(), u"a"_s, u"crowd"_s, u"crowd 77"_s}) {
                    MemberFilter filter{.text = text, .status = status, .chat = chat, .limit = 1000};
                    const auto counts = QueryStore::answer(m_queries->counts(filter));
                    REQUIRE_OK(counts);
                    const auto page = QueryStore::answer(m_queries->page(filter));
                    REQUIRE_OK(page);
                    const qint64 count = status == MemberStatusFilter::All ? counts->all
                        : status == MemberStatusFilter::Inside             ? counts->inside
                                                                           : counts->notInside;
                    if (page->isTotalKnown)
                        QCOMPARE(page->total, count);
                    else
                        QVERIFY(page->total < count);
                    QCOMPARE(static_cast<qint64>((*QueryStore::answer(m_queries->order(filter)))->size()), count);
                    QCOMPARE(static_cast<qint64>(page->rows.size()), std::min<qint64>(count, 1000));
                    for (const MemberRow &row : page->rows) {
                        const bool isInside = row.chatsInside > 0;
                        QVERIFY(status == MemberStatusFilter::All
                                || isInside == (status == MemberStatusFilter::Inside));
                        QVERIFY(!chat || isInside);
                    }
                }
            }
        }
    }

    void orderIsThatOfThePages_data()
    {
        QTest::addColumn<int>("people");
        QTest::newRow("few") << 450;
        QTest::newRow("many") << 20'450;
    }
    void orderIsThatOfThePages()
    {
        QFETCH(int, people);
        addCrowd(people);
        for (const MemberSort sort : {MemberSort::Name, MemberSort::Seen, MemberSort::Until}) {
            for (const auto status : {MemberStatusFilter::All, MemberStatusFilter::NotInside}) {
                for (const QString &text : {QString(), u"crowd"_s, u"7"_s}) {
                    MemberFilter filter{
                        .text = text, .status = status, .sort = sort, .descending = text.isEmpty(), .limit = 50};
                    const auto order = QueryStore::answer(m_queries->order(filter));
                    REQUIRE_OK(order);
                    const auto total = static_cast<int>((*order)->size());
                    for (const int offset : {0, total / 2, std::max(total - 20, 0), total}) {
                        filter.offset = offset;
                        const auto page = QueryStore::answer(m_queries->page(filter));
                        REQUIRE_OK(page);
                        if (page->isTotalKnown)
                            QCOMPARE(page->total, total);
                        else
                            QVERIFY(page->total < total);
                        QCOMPARE(static_cast<int>(page->rows.size()), std::min(50, total - offset));
                        for (size_t i = 0; i < page->rows.size(); ++i)
                            QCOMPARE(page->rows[i].id, (*order)->at(static_cast<size_t>(offset) + i));
                        if (page->order)
                            QCOMPARE(*page->order, **order);
                    }
                }
            }
        }
    }

    void rowsAreThoseOfThePeopleInTheirOrder()
    {
        fill();
        m_store->change([](store::Tx &tx) -> Result<> {
            GATEHOUSE_TRY(store::MemberRepository(tx).setTags(UserId(5007), {u"early"_s, u"vip"_s}));
            return store::MemberRepository(tx).setNote(UserId(5007), u"likes tea"_s);
        });
        const auto rows = QueryStore::answer(m_queries->rows({UserId(5007), UserId(1), UserId(5001)}));

        REQUIRE_OK(rows);
        QCOMPARE(rows->size(), 2U); // nobody has the number 1
        QCOMPARE(rows->at(0).id, UserId(5007));
        QCOMPARE(rows->at(0).tags, (QStringList{u"early"_s, u"vip"_s}));
        QCOMPARE(rows->at(0).note, u"likes tea"_s);
        QCOMPARE(rows->at(1).id, UserId(5001));
        QCOMPARE(rows->at(1).firstSeen, QueryStore::now - 1h);
        REQUIRE_OK(QueryStore::answer(m_queries->rows({})));
    }

    void suggestionsBeginWithTheText()
    {
        m_store->addPerson(anna, u"Anna"_s, u"Smith"_s, u"tea_lover"_s);
        m_store->addPerson(boris, u"Teagan"_s, {}, u"boris"_s);
        m_store->addPerson(chloe, u"Chloë"_s, u"Teal"_s);
        m_store->addPerson(UserId(77), u"Tea"_s);
        m_store->change([](store::Tx &tx) { return store::MemberRepository(tx).setDeleted(UserId(77)); });

        QCOMPARE(suggested(u"TEA"_s), (std::vector{anna, boris}));
        QCOMPARE(suggested(u"@tea"_s), (std::vector{anna}));
        QCOMPARE(suggested(u"100"_s), (std::vector{anna, boris, chloe}));
        QCOMPARE(suggested(u"1003"_s), (std::vector{chloe}));
        QCOMPARE(suggested(u"0100"_s), std::vector<UserId>());
        QCOMPARE(suggested(u" "_s), std::vector<UserId>());
        QCOMPARE(suggested(u"100"_s, 2), (std::vector{anna, boris}));
    }

    void newerPageTakesThePlaceOfAnOlderOne()
    {
        m_store->addPerson(anna, u"Anna"_s);
        QSemaphore isFree;
        const auto blocking = m_store->reader().ask([&isFree](store::Tx &) -> Result<> {
            isFree.acquire();
            return {};
        });
        const auto older = m_queries->page({.text = u"a"_s});
        const auto olderCounts = m_queries->counts({.text = u"a"_s});
        const auto olderOrder = m_queries->order({.text = u"a"_s});
        const auto newer = m_queries->page({.text = u"an"_s});
        isFree.release();

        QCOMPARE(QueryStore::answer(older).error().kind, Error::Kind::Cancelled);
        QVERIFY(older.isCanceled());
        REQUIRE_OK(QueryStore::answer(newer));
        REQUIRE_OK(QueryStore::answer(olderCounts)); // another question
        QVERIFY(olderOrder.isCanceled()); // of what is not shown any more
    }

    void runningQuestionIsBrokenOffByANewerOne()
    {
        static const store::Sql endless(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
        static const char topic = 0;
        QSemaphore runs;
        const auto older = m_store->reader().ask(
            [&runs](store::Tx &tx) -> Result<qint64> {
                runs.release();
                return tx.value<qint64>(endless);
            },
            &topic);
        runs.acquire(); // somewhere before or in the statement
        const auto newer = m_store->reader().ask([](store::Tx &) -> Result<int> { return 7; }, &topic);

        QCOMPARE(QueryStore::answer(older).error().kind, Error::Kind::Cancelled);
        QCOMPARE(QueryStore::answer(newer).value(), 7);
        REQUIRE_OK(QueryStore::answer(m_queries->page({})));
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
    [[nodiscard]] qint64 totalOf(const QString &text)
    {
        const auto page = QueryStore::answer(m_queries->page({.text = text}));
        return page ? page->total : -1;
    }

    [[nodiscard]] std::vector<UserId> suggested(const QString &text, int limit = 20)
    {
        std::vector<UserId> ids;
        const auto rows = QueryStore::answer(m_queries->suggest(text, limit)).value();
        for (const MemberRow &row : rows)
            ids.push_back(row.id);
        return ids;
    }

    //! People with equal names, dates and ends among them; two thirds inside the first chat.
    void addCrowd(int people)
    {
        m_store->change([&](store::Tx &tx) -> Result<> {
            store::MemberRepository members(tx);
            store::PresenceRepository presences(tx);
            store::FactRepository facts(tx);
            for (int i = 0; i < people; ++i) {
                const UserId user(100'000 + i);
                GATEHOUSE_TRY(members.saw({user, u"Crowd %1"_s.arg(i % 100)}, QueryStore::now - 1s * (i % 1000)));
                if (i % 3 != 0)
                    GATEHOUSE_TRY(presences.record(
                        {m_first, user, MemberStatus::Member, true, QueryStore::now, PresenceSource::Update}));
                if (i % 5 == 0)
                    GATEHOUSE_TRY(facts.set({m_first, user, FactKind::Grant, QueryStore::now,
                                             QueryStore::now + 1h * (i % 50 - 10), Origin::Creator}));
                if (i % 10 == 0)
                    GATEHOUSE_TRY(facts.set({m_second, user, FactKind::Grant, QueryStore::now,
                                             QueryStore::now + 1h * (i % 70), Origin::Creator}));
            }
            return {};
        });
    }

    //! What the filter's order means, said once more without SQL.
    [[nodiscard]] static bool comesBefore(const MemberRow &a, const MemberRow &b, const MemberFilter &filter)
    {
        const bool isDown = filter.descending;
        switch (filter.sort) {
        case MemberSort::Name:
            return isDown ? b.name.toCaseFolded() < a.name.toCaseFolded()
                          : a.name.toCaseFolded() < b.name.toCaseFolded();
        case MemberSort::Seen:
            return isDown ? b.lastSeen < a.lastSeen : a.lastSeen < b.lastSeen;
        case MemberSort::Until:
            break;
        }
        if (a.until.has_value() != b.until.has_value())
            return a.until.has_value();
        if (!a.until)
            return b.lastSeen < a.lastSeen;
        return isDown ? *b.until < *a.until : *a.until < *b.until;
    }

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
