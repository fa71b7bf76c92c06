// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commands.h"
#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "core/store/presence_repository.h"
#include "tests/engine/talk_test.h"

using namespace core;
using namespace core::commands;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UserId anna{11};
constexpr UserId boris{12};
constexpr UserId chloe{13};

} // namespace

//! Orders about several people: who is meant is looked at one by one, and what is not meant stays as it was.
class tst_BulkOrders final : public TalkTest {
    Q_OBJECT

    using Kind = InviteOutcome::Kind;

    std::unique_ptr<Commands> m_commands;
    ChatKey m_club;
    ChatKey m_studio;

    void meet(const Person &person, std::optional<DirectMessages> reach = DirectMessages::Started)
    {
        REQUIRE_OK(m_fixture->order([&](Context &context) {
            return store::MemberRepository(context.tx).saw(person, context.now, reach).map([](bool) {});
        }));
    }
    void seeInside(ChatKey chat, UserId user)
    {
        REQUIRE_OK(m_fixture->order([&](Context &context) {
            return store::PresenceRepository(context.tx)
                .record({chat, user, MemberStatus::Member, true, context.now, PresenceSource::Update})
                .map([](bool) {});
        }));
    }
    void ban(ChatKey chat, UserId user)
    {
        REQUIRE_OK(m_fixture->order([&](Context &context) {
            return store::FactRepository(context.tx).set({chat, user, FactKind::Banned, context.now});
        }));
    }
    [[nodiscard]] std::vector<Kind> preview(const std::vector<UserId> &users, const std::vector<ChatKey> &chats)
    {
        std::vector<Kind> kinds;
        const auto outcomes = EngineFixture::wait(m_commands->previewInvite({users, chats}));
        for (const InviteOutcome &outcome : outcomes.value())
            kinds.push_back(outcome.kind);
        return kinds;
    }
    [[nodiscard]] QString ask(const char *sql) const { return m_store->scalar(sql); }
    [[nodiscard]] QStringList tagsOf(UserId user)
    {
        return m_fixture
            ->order([user](Context &context) {
                return store::MemberRepository(context.tx).find(user).map([](const auto &member) {
                    return member ? member->tags : QStringList();
                });
            })
            .value();
    }

    void setUp() override
    {
        TalkTest::setUp();
        m_commands = std::make_unique<Commands>(m_fixture->engine());
        Chat club = connectedChat(-1001);
        club.rights = neededRights(club.type);
        m_club = addChat(club);
        Chat studio = connectedChat(-1002);
        studio.rights = {};
        m_studio = addChat(studio);
        for (const auto &[user, name] : {std::pair{anna, u"Anna"_s}, {boris, u"Boris"_s}, {chloe, u"Chloe"_s}})
            meet({user, name});
    }
    void tearDown() override
    {
        m_commands.reset();
        TalkTest::tearDown();
    }

private Q_SLOTS:
    void whoCannotBeInvitedIsSkippedWithTheReason()
    {
        constexpr UserId bot{14};
        constexpr UserId gone{15};
        constexpr UserId unknown{16};
        meet({.id = bot, .firstName = u"Helper"_s, .isBot = true});
        meet({.id = gone, .firstName = {}});
        seeInside(m_club, boris);
        ban(m_club, chloe);

        QCOMPARE(preview({anna, boris, chloe, bot, gone, unknown}, {m_club}),
                 (std::vector{Kind::WillInvite, Kind::AlreadyInside, Kind::IsBanned, Kind::IsBot, Kind::IsDeleted,
                              Kind::NotKnown}));
        QCOMPARE(preview({anna}, {m_studio}), std::vector{Kind::BotLacksRight});
        QCOMPARE(ask("SELECT count(*) FROM invite"), u"0"_s); // it was only looked at
    }

    void onlyWhoCanBeInvitedIs()
    {
        seeInside(m_club, boris);
        ban(m_club, chloe);

        const auto invited = EngineFixture::wait(m_commands->inviteMembers({{anna, boris, chloe}, {m_club, m_studio}}));

        REQUIRE_OK(invited);
        QCOMPARE(invited->outcomes.size(), 6U);
        QVERIFY(invited->undo.token != 0);
        QCOMPARE(ask("SELECT group_concat(user_id || ' ' || chat_key) FROM invite"), u"11 %1"_s.arg(m_club.value()));
        QCOMPARE(ask("SELECT group_concat(user_id || ' ' || kind) FROM (SELECT * FROM access_fact ORDER BY user_id)"),
                 u"11 grant,13 banned"_s);
    }

    void whoHasALinkKeepsIt()
    {
        REQUIRE_OK(EngineFixture::wait(m_commands->inviteMembers({{anna}, {m_club}})));

        QCOMPARE(preview({anna, boris}, {m_club}), (std::vector{Kind::AlreadyInvited, Kind::WillInvite}));
        REQUIRE_OK(EngineFixture::wait(m_commands->inviteMembers({{anna, boris}, {m_club}})));

        QCOMPARE(ask("SELECT count(*) FROM invite WHERE user_id = 11"), u"1"_s);
        QCOMPARE(ask("SELECT count(*) FROM invite WHERE user_id = 12"), u"1"_s);
    }

    void whoCannotBeWrittenToIsToldApart()
    {
        meet({.id = UserId(21), .firstName = u"Silent"_s}, DirectMessages::Blocked);

        const auto outcomes = EngineFixture::wait(m_commands->previewInvite({{anna, UserId(21)}, {m_club}}));

        REQUIRE_OK(outcomes);
        QVERIFY(outcomes->at(0).canBeWritten);
        QVERIFY(!outcomes->at(1).canBeWritten);
        QCOMPARE(outcomes->at(1).kind, Kind::WillInvite); // the link is given to them by hand
    }

    void aBulkInviteIsTakenBackAsAWhole()
    {
        const auto invited = EngineFixture::wait(m_commands->inviteMembers({{anna, boris}, {m_club}}));
        REQUIRE_OK(invited);
        QCOMPARE(ask("SELECT count(*) FROM access_fact"), u"2"_s);

        REQUIRE_OK(EngineFixture::wait(m_commands->undo(invited->undo.token)));

        QCOMPARE(ask("SELECT count(*) FROM access_fact"), u"0"_s);
    }

    void invitingNowhereOrIntoThePastIsRefused()
    {
        QCOMPARE(EngineFixture::wait(m_commands->inviteMembers({{anna}, {}})).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(EngineFixture::wait(m_commands->inviteMembers({{anna}, {m_club}, m_clock->now() - 1h})).error().kind,
                 Error::Kind::InvalidInput);
    }

    void tagsAreGivenAndTaken()
    {
        REQUIRE_OK(EngineFixture::wait(m_commands->setTags(anna, {u"early"_s, u"old"_s})));
        REQUIRE_OK(EngineFixture::wait(m_commands->setTags(boris, {u"vip"_s})));
        const TagMembers order{{anna, boris, chloe, UserId(99)}, {u" vip "_s}, {u"old"_s}};

        const auto before = EngineFixture::wait(m_commands->previewTags(order));
        REQUIRE_OK(before);
        QCOMPARE(tagsOf(chloe), QStringList());
        const auto after = EngineFixture::wait(m_commands->tagMembers(order));
        REQUIRE_OK(after);

        for (const auto &outcomes : {*before, *after}) {
            QCOMPARE(outcomes.size(), 3U); // who is not known is left out
            QVERIFY(outcomes[0].isChanged);
            QVERIFY(!outcomes[1].isChanged);
            QVERIFY(outcomes[2].isChanged);
        }
        QCOMPARE(tagsOf(anna), (QStringList{u"early"_s, u"vip"_s}));
        QCOMPARE(tagsOf(boris), QStringList{u"vip"_s});
        QCOMPARE(tagsOf(chloe), QStringList{u"vip"_s});
        QCOMPARE(ask("SELECT count(*) FROM audit WHERE action = 'tags-changed'"), u"4"_s);
    }

    void removingFromAllChatsMeansThoseWhereSomebodyWas()
    {
        seeInside(m_studio, anna);
        const auto outcomes = EngineFixture::wait(m_commands->previewRemoval({.users = {anna, boris}, .chats = {}}));

        REQUIRE_OK(outcomes);
        QCOMPARE(outcomes->size(), 1U);
        QCOMPARE(outcomes->front().user, anna);
        QCOMPARE(outcomes->front().chat, m_studio);
    }
};

QTEST_GUILESS_MAIN(tst_BulkOrders)
#include "tst_bulk_orders.moc"
