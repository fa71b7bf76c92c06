// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/world.h"
#include "tests/e2e/main_job.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::World;
using queries::ChatRow;

namespace {

constexpr int patience = 20'000;

} // namespace

//! The main job through everything but the window: connect a chat, let members in and out.
class tst_MainJob final : public TestCase {
    Q_OBJECT

    std::unique_ptr<MainJob> m_job;

    void setUp() override
    {
        m_job = std::make_unique<MainJob>();
        QTRY_COMPARE_WITH_TIMEOUT(connectedChats().size(), size_t(2), patience);
        // What waited in Telegram is stored then.
        QTRY_COMPARE_WITH_TIMEOUT(m_job->instance().connection().connection, Connection::Connected, patience);
    }
    void tearDown() override { m_job.reset(); }

    std::vector<ChatRow> connectedChats()
    {
        const auto list = MainJob::valueOf(m_job->instance().chats().list());
        return list && *list ? (*list)->connected : std::vector<ChatRow>();
    }
    ChatKey keyOf(ChatId id)
    {
        for (const ChatRow &row : connectedChats()) {
            if (row.chat.address == id)
                return row.chat.key;
        }
        return {};
    }
    practice::Status statusOf(ChatId chat, UserId user)
    {
        return m_job->inTelegram([=, this](World &world) {
            return practice::memberOf(world.state().chats.at(chat), user, world.clock().now()).status;
        });
    }
    bool isInside(ChatId chat, UserId user)
    {
        return m_job->inTelegram([=, this](World &world) {
            return practice::memberOf(world.state().chats.at(chat), user, world.clock().now()).isInside();
        });
    }
    std::optional<queries::ChatStanding> standingOf(UserId user, ChatId chat)
    {
        const auto details = MainJob::valueOf(m_job->instance().members().details(user));
        if (!details || !*details)
            return std::nullopt;
        for (const queries::ChatStanding &standing : (*details)->chats) {
            if (standing.chat.address == chat)
                return standing;
        }
        return std::nullopt;
    }
    InviteState inviteState(UserId user, ChatId chat)
    {
        const auto standing = standingOf(user, chat);
        return standing && standing->invite ? standing->invite->state : InviteState::Failed;
    }
    //! Somebody who is in neither chat and has started the bot.
    UserId newcomer(const QString &name, bool hasStarted = true)
    {
        const BotId bot = m_job->sample().bot;
        const UserId user = m_job->inTelegram([=, this](World &world) {
            practice::Person person;
            person.firstName = name;
            return world.accounts().add(person);
        });
        if (hasStarted)
            m_job->inTelegram([=, this](World &world) { return world.people().start(user, bot).has_value(); });
        return user;
    }
    //! The links in the bot's last message to the person, by the order of its buttons.
    QStringList linksSentTo(UserId user)
    {
        const BotId bot = m_job->sample().bot;
        return m_job->inTelegram([=, this](World &world) {
            QStringList links;
            const auto &chats = world.state().bots.at(bot).privateChats;
            const auto chat = chats.find(user);
            if (chat == chats.end() || chat->second.messages.empty())
                return links;
            const QByteArray keyboard = chat->second.messages.rbegin()->second.keyboard.toUtf8();
            const QJsonObject markup = QJsonDocument::fromJson(keyboard).object();
            for (const QJsonValue row : markup.value("inline_keyboard"_L1).toArray()) {
                for (const QJsonValue button : row.toArray())
                    links << button.toObject().value("url"_L1).toString();
            }
            return links;
        });
    }
    void add(UserId user, std::vector<ChatId> chats, std::optional<Instant> until = {},
             Delivery delivery = Delivery::Link)
    {
        commands::AddMember order{.user = user, .username = {}, .chats = {}, .until = until, .delivery = delivery};
        for (const ChatId chat : chats)
            order.chats.push_back(keyOf(chat));
        const auto added = MainJob::valueOf(m_job->commands().addMember(order));
        QVERIFY(added.has_value());
        REQUIRE_OK(*added);
    }
    commands::Undoable remove(UserId user, std::vector<ChatId> chats, commands::RemovalAction action)
    {
        commands::RemoveMembers order{.users = {user}, .chats = {}, .action = action};
        for (const ChatId chat : chats)
            order.chats.push_back(keyOf(chat));
        const auto removed = MainJob::valueOf(m_job->commands().removeMembers(order));
        return removed && *removed ? (*removed)->undo : commands::Undoable{};
    }
    practice::Arrival click(UserId user, const QString &link)
    {
        return m_job->inTelegram([=, this](World &world) { return world.people().click(user, link); })
            .value_or(practice::Arrival::Refused);
    }
    using Arrival = practice::Arrival;

private Q_SLOTS:
    void newPracticeProfileShowsWhatHappenedBeforeTheFirstPoll()
    {
        const auto counts = [this] {
            const auto known = MainJob::valueOf(m_job->instance().members().counts({}));
            return known && *known ? **known : queries::MemberCounts();
        };
        // Twenty who came or asked, you and the helper; the others were there before and are not known.
        QTRY_COMPARE_WITH_TIMEOUT(counts().all, qint64(22), patience);
        QCOMPARE(counts().administrators, qint64(2));
        QCOMPARE(counts().banned, qint64(1));
        QCOMPARE(counts().asks, qint64(1)); // whom the helper let in
        QVERIFY(counts().inside >= 20);
        const auto stranger = MainJob::valueOf(m_job->instance().members().details(m_job->sample().people[2]));
        QVERIFY(stranger && !*stranger);
        QCOMPARE(stranger->error().kind, Error::Kind::NotFound);

        const auto overview = MainJob::valueOf(m_job->instance().overview().overview());
        QVERIFY(overview && *overview);
        QCOMPARE((*overview)->joinedIn7Days, qint64(19));
        QCOMPARE((*overview)->goneIn7Days, qint64(3));
        QCOMPARE((*overview)->decisions.size(), size_t(1));
        QCOMPARE((*overview)->latest.size(), size_t(6));
    }

    void addedPersonGetsOneMessageWithALinkForEachChat()
    {
        const practice::Sample sample = m_job->sample();
        const UserId user = newcomer(u"Aino"_s);

        add(user, {sample.channel, sample.group});

        QTRY_COMPARE_WITH_TIMEOUT(linksSentTo(user).size(), 2, patience);
        for (const QString &link : linksSentTo(user))
            QCOMPARE(click(user, link), Arrival::Joined);
        QTRY_COMPARE_WITH_TIMEOUT(inviteState(user, sample.channel), InviteState::Joined, patience);
        QTRY_COMPARE_WITH_TIMEOUT(inviteState(user, sample.group), InviteState::Joined, patience);
        QVERIFY(isInside(sample.channel, user));
    }

    void usedLinkIsRevokedSoThatItWorksForNobodyElse()
    {
        const practice::Sample sample = m_job->sample();
        const UserId user = newcomer(u"Benoît"_s);
        const UserId other = newcomer(u"Chidi"_s);
        add(user, {sample.group});
        QTRY_COMPARE_WITH_TIMEOUT(linksSentTo(user).size(), 1, patience);
        const QString link = linksSentTo(user).first();

        QCOMPARE(click(user, link), Arrival::Joined);
        QTRY_COMPARE_WITH_TIMEOUT(inviteState(user, sample.group), InviteState::Joined, patience);
        const auto isRevoked = [&] {
            return m_job->inTelegram([=, this](World &world) {
                return world.state().chats.at(m_job->sample().group).links.at(link).isRevoked;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRevoked(), patience);
        m_job->inTelegram(
            [=, this](World &world) { return world.people().leave(user, m_job->sample().group).has_value(); });

        QCOMPARE(click(other, link), Arrival::Refused);
    }

    void somebodyElsesLinkBringsTheIntruderOutAndANewLink()
    {
        const practice::Sample sample = m_job->sample();
        const UserId invited = newcomer(u"Dafina"_s);
        const UserId thief = newcomer(u"Erik"_s);
        add(invited, {sample.group});
        QTRY_COMPARE_WITH_TIMEOUT(linksSentTo(invited).size(), 1, patience);
        const QString stolen = linksSentTo(invited).first();

        QCOMPARE(click(thief, stolen), Arrival::Joined);

        QTRY_VERIFY_WITH_TIMEOUT(!isInside(sample.group, thief), patience);
        // One message a second into a chat: the new link waits its turn.
        QTRY_VERIFY_WITH_TIMEOUT((m_job->pass(1s), linksSentTo(invited).value(0, stolen) != stolen), patience);
        QCOMPARE(click(invited, linksSentTo(invited).first()), Arrival::Joined);
        QVERIFY(isInside(sample.group, invited));
    }

    void personWhoNeverPressedStartGetsNoMessageAndTheReasonIsKept()
    {
        const practice::Sample sample = m_job->sample();
        const UserId user = newcomer(u"Farid"_s, false);

        add(user, {sample.group});

        const auto delivered = [&] {
            const auto standing = standingOf(user, sample.group);
            return standing && standing->invite ? standing->invite->delivered : InviteDelivery::NotYet;
        };
        QTRY_COMPARE_WITH_TIMEOUT(delivered(), InviteDelivery::NeverStarted, patience);
        QVERIFY(!standingOf(user, sample.group)->invite->link.isEmpty()); // shown to copy
        QCOMPARE(click(user, standingOf(user, sample.group)->invite->link), Arrival::Joined);
    }

    void rightPersonIsApprovedAndOthersAreDeclined()
    {
        const practice::Sample sample = m_job->sample();
        const UserId user = newcomer(u"Gita"_s);
        const UserId other = newcomer(u"Hugo"_s);
        add(user, {sample.group}, {}, Delivery::Request);
        QTRY_COMPARE_WITH_TIMEOUT(linksSentTo(user).size(), 1, patience);
        const QString link = linksSentTo(user).first();

        QCOMPARE(click(other, link), Arrival::Requested);
        QCOMPARE(click(user, link), Arrival::Requested);

        QTRY_VERIFY_WITH_TIMEOUT(isInside(sample.group, user), patience);
        const auto hasRequest = [&] {
            return m_job->inTelegram([=, this](World &world) {
                return world.state().chats.at(m_job->sample().group).requests.contains(other);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(!hasRequest(), patience);
        QVERIFY(!isInside(sample.group, other));
    }

    void removedPersonLeavesAfterTheTimeToUndoAndMayReturn()
    {
        const practice::Sample sample = m_job->sample();
        const UserId user = newcomer(u"Ines"_s);
        add(user, {sample.group});
        QTRY_COMPARE_WITH_TIMEOUT(linksSentTo(user).size(), 1, patience);
        QCOMPARE(click(user, linksSentTo(user).first()), Arrival::Joined);
        QTRY_COMPARE_WITH_TIMEOUT(inviteState(user, sample.group), InviteState::Joined, patience);

        QVERIFY(remove(user, {sample.group}, commands::RemovalAction::Remove).token != 0);
        QVERIFY(isInside(sample.group, user));
        m_job->pass(12s);

        QTRY_VERIFY_WITH_TIMEOUT((m_job->pass(1s), !isInside(sample.group, user)), patience);
        const QString old = linksSentTo(user).value(0);
        add(user, {sample.group});
        QTRY_VERIFY_WITH_TIMEOUT((m_job->pass(1s), linksSentTo(user).value(0, old) != old), patience);
        QCOMPARE(click(user, linksSentTo(user).first()), Arrival::Joined);
    }

    void undoneRemovalNeverHappens()
    {
        const practice::Sample sample = m_job->sample();
        const UserId user = newcomer(u"Jarek"_s);
        add(user, {sample.group});
        QTRY_COMPARE_WITH_TIMEOUT(linksSentTo(user).size(), 1, patience);
        QCOMPARE(click(user, linksSentTo(user).first()), Arrival::Joined);
        QTRY_COMPARE_WITH_TIMEOUT(inviteState(user, sample.group), InviteState::Joined, patience);

        const commands::Undoable undo = remove(user, {sample.group}, commands::RemovalAction::Remove);
        m_job->pass(5s);
        const auto undone = MainJob::valueOf(m_job->commands().undo(undo.token));
        QVERIFY(undone.has_value());
        REQUIRE_OK(*undone);
        m_job->pass(60s);

        QVERIFY(isInside(sample.group, user));
        QCOMPARE(standingOf(user, sample.group)->verdict.reason, Verdict::Reason::Granted);
    }

    void bannedPersonCannotReturnWithAnyLink()
    {
        const practice::Sample sample = m_job->sample();
        const UserId user = newcomer(u"Kalea"_s);
        add(user, {sample.group});
        QTRY_COMPARE_WITH_TIMEOUT(linksSentTo(user).size(), 1, patience);
        QCOMPARE(click(user, linksSentTo(user).first()), Arrival::Joined);
        QTRY_COMPARE_WITH_TIMEOUT(inviteState(user, sample.group), InviteState::Joined, patience);

        remove(user, {sample.group}, commands::RemovalAction::Ban);
        m_job->pass(12s);

        QTRY_COMPARE_WITH_TIMEOUT((m_job->pass(1s), statusOf(sample.group, user)), practice::Status::Kicked, patience);
        QCOMPARE(click(user, m_job->sample().groupLink), Arrival::Refused);
    }

    void administratorsAreNeverRemoved()
    {
        const practice::Sample sample = m_job->sample();
        const UserId helper = sample.people.front();
        const auto isKnown = [&] {
            const auto standing = standingOf(helper, sample.group);
            return standing && standing->presence && isAdministrator(standing->presence->status);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKnown(), patience); // the bot asks for the administrators once it is connected

        const auto removed =
            MainJob::valueOf(m_job->commands().removeMembers({.users = {helper}, .chats = {keyOf(sample.group)}}));
        m_job->pass(30s);

        QVERIFY(removed && *removed);
        QCOMPARE((*removed)->outcomes.at(0).kind, commands::RemovalOutcome::Kind::IsAdministrator);
        QVERIFY(isInside(sample.group, helper));
    }

    void somebodyUnknownCannotBeRemoved()
    {
        const auto removed = MainJob::valueOf(
            m_job->commands().removeMembers({.users = {UserId(1)}, .chats = {keyOf(m_job->sample().group)}}));

        QVERIFY(removed.has_value());
        QCOMPARE(removed->error().kind, Error::Kind::NotFound);
    }

    void accessThatEndsIsTakenAwayAlsoAfterARestart()
    {
        const practice::Sample sample = m_job->sample();
        const UserId user = newcomer(u"Liam"_s);
        add(user, {sample.group}, m_job->instance().clock().now() + 1h);
        QTRY_COMPARE_WITH_TIMEOUT(linksSentTo(user).size(), 1, patience);
        QCOMPARE(click(user, linksSentTo(user).first()), Arrival::Joined);
        QTRY_COMPARE_WITH_TIMEOUT(inviteState(user, sample.group), InviteState::Joined, patience);

        m_job->restart();
        QTRY_COMPARE_WITH_TIMEOUT(m_job->instance().connection().connection, Connection::Connected, patience);
        QVERIFY(isInside(sample.group, user));
        m_job->clock.advance(1h);

        QTRY_VERIFY_WITH_TIMEOUT((m_job->pass(1s), !isInside(sample.group, user)), patience);
    }

    void personAddedByAnAdministratorIsAskedAboutAndNotTouched()
    {
        const practice::Sample sample = m_job->sample();
        const UserId user = newcomer(u"Mina"_s);
        m_job->inTelegram([=, this](World &world) {
            return world.administration().add(m_job->sample().owner, m_job->sample().group, user).has_value();
        });

        const auto decisions = [&] {
            const auto open = MainJob::valueOf(m_job->instance().activity().openDecisions());
            std::vector<queries::DecisionRow> about;
            for (const queries::DecisionRow &row : open &&*open ? **open : std::vector<queries::DecisionRow>()) {
                if (row.decision.user == user)
                    about.push_back(row);
            }
            return about;
        };
        QTRY_COMPARE_WITH_TIMEOUT(decisions().size(), size_t(1), patience);
        m_job->pass(60s);
        QVERIFY(isInside(sample.group, user));

        const DecisionId id = decisions().front().decision.id;
        const auto answered = MainJob::valueOf(m_job->commands().answer(id, u"remove"_s));
        QVERIFY(answered.has_value());
        REQUIRE_OK(*answered);
        QTRY_VERIFY_WITH_TIMEOUT((m_job->pass(1s), !isInside(sample.group, user)), patience);
    }

    void disconnectingRemovesNobodyAndReconnectingBringsItsHistory()
    {
        const practice::Sample sample = m_job->sample();
        const ChatKey key = keyOf(sample.group);
        const auto count = [&] {
            return m_job->inTelegram([=, this](World &world) {
                return practice::memberCount(world.state().chats.at(m_job->sample().group), world.clock().now());
            });
        };
        const int before = count();

        const auto disconnected = MainJob::valueOf(m_job->commands().disconnect(key));
        QVERIFY(disconnected && *disconnected);
        m_job->pass(30s);
        QCOMPARE(count(), before);
        QCOMPARE(connectedChats().size(), size_t(1));
        const auto reconnected = MainJob::valueOf(m_job->commands().reconnect(key));
        QVERIFY(reconnected && *reconnected);

        QCOMPARE(keyOf(sample.group), key);
    }

    void lostRightIsNoticedWithTheUpdateThatReportsIt()
    {
        const practice::Sample sample = m_job->sample();
        m_job->inTelegram([=, this](World &world) {
            const auto &now = m_job->sample();
            return world.administration()
                .promote(now.owner, now.group, UserId(now.bot.value()),
                         {practice::Right::InviteUsers, practice::Right::DeleteMessages})
                .has_value();
        });

        const auto missing = [&] {
            for (const ChatRow &row : connectedChats()) {
                if (row.chat.address == sample.group)
                    return row.missing;
            }
            return Rights();
        };
        QTRY_COMPARE_WITH_TIMEOUT(missing(), Rights(Right::RestrictMembers), patience);
    }
};

QTEST_GUILESS_MAIN(tst_MainJob)
#include "tst_main_job.moc"
