// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practice_fixture.h"

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_PracticeChats final : public TestCase {
    Q_OBJECT

    std::unique_ptr<PracticeFixture> m;
    UserId m_ann;

    void setUp() override
    {
        m = std::make_unique<PracticeFixture>();
        m_ann = m->person(u"Ann"_s);
    }
    void tearDown() override { m.reset(); }

    static QJsonObject in(ChatId chat) { return {{u"chat_id"_s, chat.value()}}; }
    static QJsonObject to(UserId user) { return {{u"chat_id"_s, user.value()}, {u"text"_s, u"hello"_s}}; }
    static QJsonObject to(ChatId chat) { return {{u"chat_id"_s, chat.value()}, {u"text"_s, u"hello"_s}}; }
    static QJsonObject about(ChatId chat, UserId user)
    {
        return {{u"chat_id"_s, chat.value()}, {u"user_id"_s, user.value()}};
    }
    QString refusedSend(const QJsonObject &parameters) { return m->refusal(u"sendMessage"_s, parameters); }

private Q_SLOTS:
    void botTellsAboutItself()
    {
        const QJsonValue self = m->result(u"getMe"_s);

        QCOMPARE(self["id"_L1].toInteger(), m->bot.value());
        QCOMPARE(self["is_bot"_L1].toBool(), true);
        QCOMPARE(self["can_join_groups"_L1].toBool(), true);
        QCOMPARE(self["can_read_all_group_messages"_L1].toBool(), false);
    }

    void privateChatsGoThroughTheirStates()
    {
        QCOMPARE(refusedSend(to(m_ann)), u"400 Bad Request: chat not found"_s);

        const ChatId group = m->chat(ChatType::Supergroup, u"open_group"_s);
        QVERIFY(m->world.people().join(m_ann, group));
        QVERIFY(m->world.people().write(m_ann, group, u"hi"_s));
        QCOMPARE(refusedSend(to(m_ann)), u"403 Forbidden: bot can't initiate conversation with a user"_s);

        QVERIFY(m->world.people().start(m_ann, m->bot, u"payload"_s));
        m->result(u"sendMessage"_s, to(m_ann));

        QVERIFY(m->world.people().block(m_ann, m->bot));
        QCOMPARE(refusedSend(to(m_ann)), u"403 Forbidden: bot was blocked by the user"_s);

        QVERIFY(m->world.people().unblock(m_ann, m->bot));
        m->result(u"sendMessage"_s, to(m_ann));

        QVERIFY(m->world.accounts().remove(m_ann));
        QCOMPARE(refusedSend(to(m_ann)), u"403 Forbidden: user is deactivated"_s);
    }

    void startingAndBlockingAreReported()
    {
        QVERIFY(m->world.people().start(m_ann, m->bot, u"abc-1"_s));
        QVERIFY(m->world.people().block(m_ann, m->bot));
        QVERIFY(m->world.people().start(m_ann, m->bot));

        const QJsonArray updates = m->updates();

        QCOMPARE(updates.size(), 4);
        QCOMPARE(updates[0]["message"_L1]["text"_L1].toString(), u"/start abc-1"_s);
        QCOMPARE(updates[0]["message"_L1]["entities"_L1][0]["type"_L1].toString(), u"bot_command"_s);
        QCOMPARE(updates[0]["message"_L1]["entities"_L1][0]["length"_L1].toInt(), 6);
        QCOMPARE(updates[1]["my_chat_member"_L1]["old_chat_member"_L1]["status"_L1].toString(), u"member"_s);
        QCOMPARE(updates[1]["my_chat_member"_L1]["new_chat_member"_L1]["status"_L1].toString(), u"kicked"_s);
        QCOMPARE(updates[1]["my_chat_member"_L1]["chat"_L1]["type"_L1].toString(), u"private"_s);
        QCOMPARE(updates[2]["my_chat_member"_L1]["new_chat_member"_L1]["status"_L1].toString(), u"member"_s);
        QCOMPARE(updates[3]["message"_L1]["text"_L1].toString(), u"/start"_s);
    }

    void addressesThatLeadNowhere()
    {
        QCOMPARE(refusedSend({{u"text"_s, u"x"_s}}), u"400 Bad Request: chat_id is empty"_s);
        QCOMPARE(refusedSend({{u"chat_id"_s, u"@nobody_at_all"_s}, {u"text"_s, u"x"_s}}),
                 u"400 Bad Request: chat not found"_s);
        QCOMPARE(refusedSend({{u"chat_id"_s, -1001}, {u"text"_s, u"x"_s}}), u"400 Bad Request: chat not found"_s);
        const ChatId strange = m->world.administration().create(m->owner, ChatType::Supergroup, u"Strange"_s).value();
        QCOMPARE(m->refusal(u"getChat"_s, in(strange)), u"400 Bad Request: chat not found"_s);
    }

    void publicChatIsReachedByItsName()
    {
        const ChatId channel = m->chat(ChatType::Channel, u"TheNews"_s);

        const QJsonValue chat = m->result(u"getChat"_s, {{u"chat_id"_s, u"@thenews"_s}});

        QCOMPARE(chat["id"_L1].toInteger(), channel.value());
        QCOMPARE(chat["username"_L1].toString(), u"TheNews"_s);
        QCOMPARE(chat["type"_L1].toString(), u"channel"_s);
    }

    void removedBotLearnsWhy_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("word");
        QTest::newRow("group") << static_cast<int>(ChatType::Group) << u"group"_s;
        QTest::newRow("supergroup") << static_cast<int>(ChatType::Supergroup) << u"supergroup"_s;
        QTest::newRow("channel") << static_cast<int>(ChatType::Channel) << u"channel"_s;
    }
    void removedBotLearnsWhy()
    {
        QFETCH(int, type);
        QFETCH(QString, word);
        const ChatId left = m->chat(static_cast<ChatType>(type));
        const ChatId kicked = m->chat(static_cast<ChatType>(type));

        m->result(u"leaveChat"_s, in(left));
        QVERIFY(m->world.administration().ban(m->owner, kicked, m->botUser));

        QCOMPARE(refusedSend(to(left)), u"403 Forbidden: bot is not a member of the %1 chat"_s.arg(word));
        QCOMPARE(refusedSend(to(kicked)), u"403 Forbidden: bot was kicked from the %1 chat"_s.arg(word));
    }

    void disbandedGroupIsGone()
    {
        const ChatId group = m->chat(ChatType::Group);
        QVERIFY(!m->world.administration().disband(m_ann, group));
        QVERIFY(m->world.administration().disband(m->owner, group));

        QCOMPARE(refusedSend(to(group)), u"403 Forbidden: the group chat was deleted"_s);
        QVERIFY(!m->world.people().write(m->owner, group, u"hello?"_s));
    }

    void nobodyHasAPicture()
    {
        QVERIFY(m->world.people().start(m_ann, m->bot));
        const QJsonObject ann{{u"user_id"_s, m_ann.value()}};
        QCOMPARE(m->result(u"getUserProfilePhotos"_s, ann)["total_count"_L1].toInt(-1), 0);
        QCOMPARE(m->refusal(u"getUserProfilePhotos"_s, {{u"user_id"_s, 77}}), u"400 Bad Request: user not found"_s);
    }

    void botHearsOfItsPromotionAndItsRemoval()
    {
        const ChatId group = m->chat(ChatType::Supergroup, {}, {Right::InviteUsers});
        QVERIFY(m->world.administration().ban(m->owner, group, m->botUser));

        const QJsonArray updates = m->updates();

        QCOMPARE(updates.size(), 4);
        const QJsonValue promotion = updates[0]["my_chat_member"_L1];
        QCOMPARE(promotion["from"_L1]["id"_L1].toInteger(), m->owner.value());
        QCOMPARE(promotion["old_chat_member"_L1]["status"_L1].toString(), u"left"_s);
        QCOMPARE(promotion["new_chat_member"_L1]["status"_L1].toString(), u"administrator"_s);
        QCOMPARE(promotion["new_chat_member"_L1]["can_invite_users"_L1].toBool(), true);
        QCOMPARE(promotion["new_chat_member"_L1]["can_restrict_members"_L1].toBool(true), false);
        QCOMPARE(promotion["new_chat_member"_L1]["can_be_edited"_L1].toBool(true), false);
        QCOMPARE(updates[1]["message"_L1]["new_chat_members"_L1][0]["id"_L1].toInteger(), m->bot.value());
        QCOMPARE(updates[2]["my_chat_member"_L1]["new_chat_member"_L1]["status"_L1].toString(), u"kicked"_s);
        QCOMPARE(updates[3]["message"_L1]["left_chat_member"_L1]["id"_L1].toInteger(), m->bot.value());
    }

    void administratorsAreListedWithoutOtherBots()
    {
        const ChatId group = m->chat(ChatType::Supergroup);
        const BotId other = m->world.accounts().addBot(u"Other"_s, u"other_bot"_s);
        QVERIFY(m->world.administration().promote(m->owner, group, UserId(other.value()), allRights()));
        QVERIFY(m->world.administration().promote(m->owner, group, m_ann, {Right::PinMessages}, u"gardener"_s));

        const QJsonArray without = m->result(u"getChatAdministrators"_s, in(group)).toArray();
        QJsonObject withBots = in(group);
        withBots[u"return_bots"_s] = true;

        QCOMPARE(without.size(), 3);
        QCOMPARE(without[0]["status"_L1].toString(), u"creator"_s);
        QCOMPARE(m->result(u"getChatAdministrators"_s, withBots).toArray().size(), 4);
        QCOMPARE(m->result(u"getChatMember"_s, about(group, m_ann))["custom_title"_L1].toString(), u"gardener"_s);
    }

    void membersAreCountedAndShown()
    {
        const ChatId group = m->chat(ChatType::Supergroup);
        QCOMPARE(m->result(u"getChatMemberCount"_s, in(group)).toInt(), 2);
        QVERIFY(m->world.administration().add(m->owner, group, m_ann));

        QCOMPARE(m->result(u"getChatMemberCount"_s, in(group)).toInt(), 3);
        QCOMPARE(m->result(u"getChatMember"_s, about(group, m_ann))["status"_L1].toString(), u"member"_s);
        QCOMPARE(m->refusal(u"getChatMember"_s, about(group, UserId(42))),
                 u"400 Bad Request: PARTICIPANT_ID_INVALID"_s);
        QCOMPARE(m->refusal(u"getChatMember"_s, about(group, UserId(0))),
                 u"400 Bad Request: invalid user_id specified"_s);
    }

    void subscribersOfAChannelAreShownToAdministratorsOnly()
    {
        const ChatId channel =
            m->world.administration().create(m->owner, ChatType::Channel, u"News"_s, u"news"_s).value();
        QCOMPARE(m->refusal(u"getChatAdministrators"_s, in(channel)),
                 u"400 Bad Request: member list is inaccessible"_s);
        QVERIFY(m->world.administration().promote(m->owner, channel, m->botUser, {Right::PostMessages}));
        QCOMPARE(m->result(u"getChatAdministrators"_s, in(channel)).toArray().size(), 2);
    }

    void privateChatsHaveNoAdministrators()
    {
        QVERIFY(m->world.people().start(m_ann, m->bot));
        const ChatId chat(m_ann.value());

        QCOMPARE(m->refusal(u"getChatAdministrators"_s, in(chat)),
                 u"400 Bad Request: there are no administrators in the private chat"_s);
        QCOMPARE(m->refusal(u"leaveChat"_s, in(chat)), u"400 Bad Request: can't leave private chats"_s);
        QCOMPARE(m->result(u"getChat"_s, in(chat))["first_name"_L1].toString(), u"Ann"_s);
    }

    void migrationMovesEverybodyToANewAddress()
    {
        const ChatId group = m->chat(ChatType::Group);
        QVERIFY(m->world.administration().add(m->owner, group, m_ann));
        const QString link = m->result(u"createChatInviteLink"_s, in(group))["invite_link"_L1].toString();
        (void)m->updates();

        const auto moved = m->world.administration().migrate(m->owner, group);
        REQUIRE_OK(moved);

        const QJsonArray updates = m->updates();
        QCOMPARE(updates.size(), 3);
        QCOMPARE(updates[0]["message"_L1]["chat"_L1]["id"_L1].toInteger(), group.value());
        QCOMPARE(updates[0]["message"_L1]["migrate_to_chat_id"_L1].toInteger(), moved->value());
        QCOMPARE(updates[1]["my_chat_member"_L1]["chat"_L1]["id"_L1].toInteger(), moved->value());
        QCOMPARE(updates[1]["my_chat_member"_L1]["new_chat_member"_L1]["status"_L1].toString(), u"administrator"_s);
        QCOMPARE(updates[2]["message"_L1]["chat"_L1]["id"_L1].toInteger(), moved->value());
        QCOMPARE(updates[2]["message"_L1]["migrate_from_chat_id"_L1].toInteger(), group.value());

        const QJsonObject refused = m->call(u"sendMessage"_s, to(group));
        QCOMPARE(refused["description"_L1].toString(), u"Bad Request: group chat was upgraded to a supergroup chat"_s);
        QCOMPARE(refused["parameters"_L1]["migrate_to_chat_id"_L1].toInteger(), moved->value());
        m->result(u"sendMessage"_s, to(*moved));
        QCOMPARE(m->result(u"getChatMemberCount"_s, in(*moved)).toInt(), 3);
        QCOMPARE(m->world.people().click(m->person(u"Late"_s), link), Result<Arrival>(Arrival::Refused));
    }

    void deletedAccountsLoseTheirName()
    {
        const ChatId group = m->chat(ChatType::Supergroup);
        QVERIFY(m->world.administration().add(m->owner, group, m_ann));
        QVERIFY(m->world.accounts().remove(m_ann));

        const QJsonValue member = m->result(u"getChatMember"_s, about(group, m_ann));

        QCOMPARE(member["status"_L1].toString(), u"member"_s);
        QCOMPARE(member["user"_L1]["first_name"_L1].toString(u"?"_s), QString());
    }

    void namesAreTakenOnlyOnce()
    {
        QVERIFY(m->world.accounts().setUsername(m_ann, u"ann_here"_s));
        QCOMPARE(m->world.accounts().setUsername(m->owner, u"Ann_Here"_s).error().kind, Error::Kind::Busy);
        QVERIFY(m->world.accounts().setUsername(m_ann, u"Ann_Here"_s));
    }
};

QTEST_GUILESS_MAIN(tst_PracticeChats)
#include "tst_practice_chats.moc"
