// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practice_fixture.h"

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_PracticeMembers final : public TestCase {
    Q_OBJECT

    std::unique_ptr<PracticeFixture> m;
    ChatId m_group;
    UserId m_ann;

    void setUp() override
    {
        m = std::make_unique<PracticeFixture>();
        m_group = m->chat(ChatType::Supergroup);
        m_ann = m->person(u"Ann"_s);
        QVERIFY(m->world.administration().add(m->owner, m_group, m_ann));
        m->subscribe({u"message"_s, u"chat_member"_s, u"my_chat_member"_s});
        (void)m->updates();
    }
    void tearDown() override { m.reset(); }

    [[nodiscard]] QJsonObject about(UserId user, ChatId chat = {}) const
    {
        return {{u"chat_id"_s, (chat.isNull() ? m_group : chat).value()}, {u"user_id"_s, user.value()}};
    }
    static QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
    {
        object[name] = value;
        return object;
    }
    QString statusOf(UserId user, ChatId chat = {})
    {
        return m->result(u"getChatMember"_s, about(user, chat))["status"_L1].toString();
    }
    //! "member → kicked" of each chat_member update that waits.
    QStringList changes()
    {
        QStringList result;
        for (const QJsonObject &change : m->updates("chat_member"_L1)) {
            result += change["old_chat_member"_L1]["status"_L1].toString() + u" → "_s
                + change["new_chat_member"_L1]["status"_L1].toString();
        }
        return result;
    }

private Q_SLOTS:
    void banRemovesAndKeepsOut()
    {
        const QString link = m->world.administration().createLink(m->owner, m_group).value();
        m->result(u"banChatMember"_s, about(m_ann));

        QCOMPARE(statusOf(m_ann), u"kicked"_s);
        QCOMPARE(m->world.people().click(m_ann, link), Result<Arrival>(Arrival::Refused));
        const QJsonArray updates = m->updates();
        QCOMPARE(updates.size(), 2);
        QCOMPARE(updates[0]["chat_member"_L1]["from"_L1]["id"_L1].toInteger(), m->bot.value());
        QCOMPARE(updates[0]["chat_member"_L1]["new_chat_member"_L1]["until_date"_L1].toInt(-1), 0);
        QCOMPARE(updates[1]["message"_L1]["left_chat_member"_L1]["id"_L1].toInteger(), m_ann.value());
    }

    void unbanOfAMemberIsAKick()
    {
        const QString link = m->world.administration().createLink(m->owner, m_group).value();
        m->result(u"unbanChatMember"_s, about(m_ann));

        QCOMPARE(statusOf(m_ann), u"left"_s);
        QCOMPARE(changes(), (QStringList{u"member → kicked"_s, u"kicked → left"_s}));
        QCOMPARE(m->world.people().click(m_ann, link), Result<Arrival>(Arrival::Joined));
    }

    void unbanOnlyIfBannedSparesMembers()
    {
        m->result(u"unbanChatMember"_s, with(about(m_ann), u"only_if_banned"_s, true));
        QCOMPARE(statusOf(m_ann), u"member"_s);

        m->result(u"banChatMember"_s, about(m_ann));
        m->result(u"unbanChatMember"_s, with(about(m_ann), u"only_if_banned"_s, true));

        QCOMPARE(statusOf(m_ann), u"left"_s);
        QCOMPARE(changes(), (QStringList{u"member → kicked"_s, u"kicked → left"_s}));
    }

    void bansEndByThemselves()
    {
        const qint64 now = toUnix(m->clock.now());
        m->result(u"banChatMember"_s, with(about(m_ann), u"until_date"_s, now + 3600));
        QCOMPARE(m->result(u"getChatMember"_s, about(m_ann))["until_date"_L1].toInteger(), now + 3600);

        m->clock.advance(1h);

        QCOMPARE(statusOf(m_ann), u"left"_s);
    }

    void oddEndsOfABanMeanForEver_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("soon") << qint64(29);
        QTest::newRow("past") << qint64(-5);
        QTest::newRow("far") << qint64(367) * 86400;
    }
    void oddEndsOfABanMeanForEver()
    {
        QFETCH(qint64, seconds);
        m->result(u"banChatMember"_s, with(about(m_ann), u"until_date"_s, toUnix(m->clock.now()) + seconds));

        QCOMPARE(m->result(u"getChatMember"_s, about(m_ann))["until_date"_L1].toInt(-1), 0);
    }

    void strangersCanBeBanned()
    {
        const UserId known = m->person(u"Known"_s);
        QVERIFY(m->world.people().start(known, m->bot));

        m->result(u"banChatMember"_s, about(known));

        QCOMPARE(changes(), QStringList{u"left → kicked"_s});
        QCOMPARE(m->refusal(u"banChatMember"_s, about(m->person(u"Unknown"_s))),
                 u"400 Bad Request: PARTICIPANT_ID_INVALID"_s);
    }

    void nobodyRemovesOwnersAdministratorsOrThemselves()
    {
        QVERIFY(m->world.administration().promote(m->owner, m_group, m_ann, {Right::PinMessages}));

        QCOMPARE(m->refusal(u"banChatMember"_s, about(m->owner)), u"400 Bad Request: can't remove chat owner"_s);
        QCOMPARE(m->refusal(u"banChatMember"_s, about(m_ann)),
                 u"400 Bad Request: user is an administrator of the chat"_s);
        QCOMPARE(m->refusal(u"unbanChatMember"_s, about(m_ann)),
                 u"400 Bad Request: user is an administrator of the chat"_s);
        QCOMPARE(m->refusal(u"banChatMember"_s, about(m->botUser)), u"400 Bad Request: can't restrict self"_s);
    }

    void removingNeedsTheRight()
    {
        QVERIFY(m->world.administration().promote(m->owner, m_group, m->botUser, {Right::InviteUsers}));

        const QString refused = u"400 Bad Request: not enough rights to restrict/unrestrict chat member"_s;
        QCOMPARE(m->refusal(u"banChatMember"_s, about(m_ann)), refused);
        QCOMPARE(m->refusal(u"unbanChatMember"_s, about(m_ann)), refused);
        QCOMPARE(statusOf(m_ann), u"member"_s);
    }

    void basicGroupOnlyRemoves()
    {
        const ChatId group = m->chat(ChatType::Group);
        QVERIFY(m->world.administration().add(m->owner, group, m_ann));
        const QString link = m->world.administration().createLink(m->owner, group).value();

        m->result(u"banChatMember"_s, about(m_ann, group));

        QCOMPARE(statusOf(m_ann, group), u"left"_s);
        QCOMPARE(m->world.people().click(m_ann, link), Result<Arrival>(Arrival::Joined));
        QCOMPARE(m->refusal(u"unbanChatMember"_s, about(m_ann, group)),
                 u"400 Bad Request: method is available for supergroup and channel chats only"_s);
        QCOMPARE(m->refusal(u"restrictChatMember"_s, with(about(m_ann, group), u"permissions"_s, QJsonObject())),
                 u"400 Bad Request: method is available only for supergroups"_s);
    }

    void restrictedMembersCannotWrite()
    {
        m->result(u"restrictChatMember"_s,
                  {{u"chat_id"_s, m_group.value()},
                   {u"user_id"_s, m_ann.value()},
                   {u"permissions"_s, u"{\"can_send_messages\":false}"_s},
                   {u"until_date"_s, toUnix(m->clock.now()) + 600}});

        QCOMPARE(statusOf(m_ann), u"restricted"_s);
        QCOMPARE(m->result(u"getChatMember"_s, about(m_ann))["is_member"_L1].toBool(), true);
        QCOMPARE(m->world.people().write(m_ann, m_group, u"hi"_s).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(changes(), QStringList{u"member → restricted"_s});

        m->clock.advance(10min);
        QCOMPARE(statusOf(m_ann), u"member"_s);
        QVERIFY(m->world.people().write(m_ann, m_group, u"hi"_s));
    }

    void chatMemberNeedsSubscriptionAndAdministration()
    {
        QVERIFY(m->world.people().leave(m_ann, m_group));
        QCOMPARE(changes(), QStringList{u"member → left"_s});

        m->subscribe({});
        QVERIFY(m->world.administration().add(m->owner, m_group, m_ann));
        QCOMPARE(changes(), QStringList());

        m->subscribe({u"chat_member"_s});
        QVERIFY(m->world.administration().demote(m->owner, m_group, m->botUser));
        QVERIFY(m->world.people().leave(m_ann, m_group));
        QCOMPARE(changes(), QStringList());
    }

    void promotionsByTheBotAreItsOwn()
    {
        QJsonObject promotion = about(m_ann);
        promotion[u"can_invite_users"_s] = true;
        m->result(u"promoteChatMember"_s, promotion);

        const QJsonValue member = m->result(u"getChatMember"_s, about(m_ann));
        QCOMPARE(member["can_be_edited"_L1].toBool(), true);
        m->result(u"banChatMember"_s, about(m_ann));
        QCOMPARE(changes(), (QStringList{u"member → administrator"_s, u"administrator → kicked"_s}));
    }

    void handWorkOfAdministratorsIsReportedWithTheirName()
    {
        const UserId helper = m->person(u"Helper"_s);
        QVERIFY(
            m->world.administration().promote(m->owner, m_group, helper, {Right::RestrictMembers, Right::InviteUsers}));
        (void)m->updates();

        QVERIFY(m->world.administration().ban(helper, m_group, m_ann));
        QVERIFY(m->world.administration().unban(helper, m_group, m_ann));
        QVERIFY(m->world.administration().add(helper, m_group, m_ann));

        const QList<QJsonObject> seen = m->updates("chat_member"_L1);
        QCOMPARE(seen.size(), 3);
        for (const QJsonObject &change : seen)
            QCOMPARE(change["from"_L1]["id"_L1].toInteger(), helper.value());
        QVERIFY(!m->world.administration().promote(helper, m_group, m_ann, allRights()));
        QVERIFY(!m->world.administration().ban(helper, m_group, m->owner));
    }

    void channelsHaveNoServiceMessages()
    {
        const ChatId channel = m->chat(ChatType::Channel);
        QVERIFY(m->world.administration().add(m->owner, channel, m_ann));
        QVERIFY(m->world.people().leave(m_ann, channel));

        QStringList kinds;
        for (const QJsonValue update : m->updates())
            kinds += update.toObject().keys().first();
        QCOMPARE(kinds, (QStringList{u"my_chat_member"_s, u"chat_member"_s, u"chat_member"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_PracticeMembers)
#include "tst_practice_members.moc"
