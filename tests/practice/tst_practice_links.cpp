// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practice_fixture.h"

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_PracticeLinks final : public TestCase {
    Q_OBJECT

    std::unique_ptr<PracticeFixture> m;
    ChatId m_group;
    UserId m_ann;
    UserId m_ben;

    void setUp() override
    {
        m = std::make_unique<PracticeFixture>();
        m_group = m->chat(ChatType::Supergroup);
        m_ann = m->person(u"Ann"_s);
        m_ben = m->person(u"Ben"_s);
        m->subscribe({u"chat_member"_s, u"chat_join_request"_s, u"message"_s});
        (void)m->updates();
    }
    void tearDown() override { m.reset(); }

    [[nodiscard]] QJsonObject with(const QJsonObject &wish = {}) const
    {
        QJsonObject parameters = wish;
        parameters[u"chat_id"_s] = m_group.value();
        return parameters;
    }
    QString newLink(const QJsonObject &wish = {})
    {
        return m->result(u"createChatInviteLink"_s, with(wish))["invite_link"_L1].toString();
    }
    Arrival clicks(UserId who, const QString &link) { return m->world.people().click(who, link).value(); }
    QString approval(UserId who)
    {
        return m->refusal(u"approveChatJoinRequest"_s, with({{u"user_id"_s, who.value()}}));
    }

private Q_SLOTS:
    void linkIsWhatWasAskedFor()
    {
        const qint64 expiry = toUnix(m->clock.now()) + 3600;
        const QJsonValue link = m->result(u"createChatInviteLink"_s,
                                          with({{u"name"_s, u"  an   order with a name that is far too long "_s},
                                                {u"expire_date"_s, expiry},
                                                {u"member_limit"_s, 3}}));

        QVERIFY(link["invite_link"_L1].toString().startsWith(u"https://t.me/+"_s));
        QCOMPARE(link["name"_L1].toString(), u"an order with a name that is far"_s);
        QCOMPARE(link["expire_date"_L1].toInteger(), expiry);
        QCOMPARE(link["member_limit"_L1].toInt(), 3);
        QCOMPARE(link["creator"_L1]["id"_L1].toInteger(), m->bot.value());
        QCOMPARE(link["is_primary"_L1].toBool(true), false);
    }

    void wishesThatContradictAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("wish");
        QTest::addColumn<QString>("text");
        QTest::newRow("limit and request")
            << QJsonObject{{u"member_limit"_s, 1}, {u"creates_join_request"_s, true}}
            << u"400 Bad Request: member limit can't be specified for links requiring administrator approval"_s;
        QTest::newRow("past") << QJsonObject{{u"expire_date"_s, 1'000'000}}
                              << u"400 Bad Request: EXPIRE_DATE_INVALID"_s;
        QTest::newRow("limit") << QJsonObject{{u"member_limit"_s, 100'000}}
                               << u"400 Bad Request: USAGE_LIMIT_INVALID"_s;
    }
    void wishesThatContradictAreRefused()
    {
        QFETCH(QJsonObject, wish);
        QFETCH(QString, text);

        QCOMPARE(m->refusal(u"createChatInviteLink"_s, with(wish)), text);
    }

    void linksNeedTheRight()
    {
        QVERIFY(m->world.administration().promote(m->owner, m_group, m->botUser, {Right::RestrictMembers}));

        QCOMPARE(m->refusal(u"createChatInviteLink"_s, with()),
                 u"400 Bad Request: not enough rights to manage chat invite link"_s);
        QCOMPARE(m->refusal(u"exportChatInviteLink"_s, with()),
                 u"400 Bad Request: not enough rights to manage chat invite link"_s);
        QCOMPARE(approval(m_ann), u"400 Bad Request: not enough rights to manage chat join requests"_s);
    }

    void usedPlaceIsFreeAgainAfterLeaving()
    {
        const QString link = newLink({{u"member_limit"_s, 1}});

        QCOMPARE(clicks(m_ann, link), Arrival::Joined);
        QCOMPARE(clicks(m_ben, link), Arrival::Refused);
        QVERIFY(m->world.people().leave(m_ann, m_group));
        QCOMPARE(clicks(m_ben, link), Arrival::Joined);
    }

    void joinNamesTheLink()
    {
        const QString link = newLink({{u"name"_s, u"order 7"_s}});
        QCOMPARE(clicks(m_ann, link), Arrival::Joined);
        QCOMPARE(clicks(m_ann, link), Arrival::AlreadyInside);

        const QJsonArray updates = m->updates();

        QCOMPARE(updates.size(), 2);
        QCOMPARE(updates[0]["chat_member"_L1]["invite_link"_L1]["invite_link"_L1].toString(), link);
        QCOMPARE(updates[0]["chat_member"_L1]["invite_link"_L1]["name"_L1].toString(), u"order 7"_s);
        QCOMPARE(updates[0]["chat_member"_L1]["from"_L1]["id"_L1].toInteger(), m_ann.value());
        QCOMPARE(updates[1]["message"_L1]["new_chat_members"_L1][0]["id"_L1].toInteger(), m_ann.value());
    }

    void linksOfOthersAreCut()
    {
        const QString link = m->world.administration().createLink(m->owner, m_group).value();
        QCOMPARE(clicks(m_ann, link), Arrival::Joined);

        const QString seen = m->updates("chat_member"_L1).at(0)["invite_link"_L1]["invite_link"_L1].toString();

        QVERIFY(seen.endsWith(u"..."_s));
        QVERIFY(link.startsWith(seen.chopped(3)));
        QCOMPARE(m->refusal(u"revokeChatInviteLink"_s, with({{u"invite_link"_s, link}})),
                 u"400 Bad Request: CHAT_ADMIN_REQUIRED"_s);
    }

    void publicChatDropsTheLink()
    {
        const ChatId group = m->chat(ChatType::Supergroup, u"open_house"_s);
        const QString link =
            m->result(u"createChatInviteLink"_s, {{u"chat_id"_s, group.value()}})["invite_link"_L1].toString();
        (void)m->updates();

        QCOMPARE(clicks(m_ann, link), Arrival::Joined);
        QCOMPARE(m->world.people().join(m_ben, group), Result<Arrival>(Arrival::Joined));

        for (const QJsonObject &change : m->updates("chat_member"_L1))
            QVERIFY(!change.contains("invite_link"_L1));
    }

    void privateChatIsNotJoinedWithoutALink()
    {
        QCOMPARE(m->world.people().join(m_ann, m_group).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(clicks(m_ann, u"https://t.me/+doesnotexist"_s), Arrival::Refused);
    }

    void expiredAndRevokedLinksLetNobodyIn()
    {
        const QString brief = newLink({{u"expire_date"_s, toUnix(m->clock.now()) + 60}});
        const QString revoked = newLink();
        m->clock.advance(60s);
        const QJsonValue reply = m->result(u"revokeChatInviteLink"_s, with({{u"invite_link"_s, revoked}}));

        QCOMPARE(reply["is_revoked"_L1].toBool(), true);
        QCOMPARE(clicks(m_ann, brief), Arrival::Refused);
        QCOMPARE(clicks(m_ann, revoked), Arrival::Refused);
        QCOMPARE(m->refusal(u"revokeChatInviteLink"_s, with({{u"invite_link"_s, u"https://t.me/+x"_s}})),
                 u"400 Bad Request: INVITE_HASH_EXPIRED"_s);
    }

    void linkCanBeEdited()
    {
        const QString link = newLink({{u"member_limit"_s, 1}});
        QCOMPARE(clicks(m_ann, link), Arrival::Joined);

        const QJsonValue edited =
            m->result(u"editChatInviteLink"_s, with({{u"invite_link"_s, link}, {u"member_limit"_s, 2}}));

        QCOMPARE(edited["member_limit"_L1].toInt(), 2);
        QCOMPARE(clicks(m_ben, link), Arrival::Joined);
    }

    void exportReplacesThePrimaryLinkOnly()
    {
        const QString other = newLink();
        const QString first = m->result(u"exportChatInviteLink"_s, with()).toString();
        const QString second = m->result(u"exportChatInviteLink"_s, with()).toString();

        QCOMPARE(m->result(u"getChat"_s, with())["invite_link"_L1].toString(), second);
        QCOMPARE(clicks(m_ann, first), Arrival::Refused);
        QCOMPARE(clicks(m_ann, second), Arrival::Joined);
        QCOMPARE(clicks(m_ben, other), Arrival::Joined);
        m->result(u"revokeChatInviteLink"_s, with({{u"invite_link"_s, second}}));
        QVERIFY(m->result(u"getChat"_s, with())["invite_link"_L1].toString() != second);
    }

    void requestWaitsForApproval()
    {
        const QString link = newLink({{u"creates_join_request"_s, true}, {u"name"_s, u"door"_s}});
        QCOMPARE(clicks(m_ann, link), Arrival::Requested);
        QCOMPARE(clicks(m_ann, link), Arrival::Requested);

        const QList<QJsonObject> requests = m->updates("chat_join_request"_L1);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0]["from"_L1]["id"_L1].toInteger(), m_ann.value());
        QCOMPARE(requests[0]["user_chat_id"_L1].toInteger(), m_ann.value());
        QCOMPARE(requests[0]["invite_link"_L1]["invite_link"_L1].toString(), link);
        QCOMPARE(requests[0]["invite_link"_L1]["pending_join_request_count"_L1].toInt(), 1);

        m->result(u"approveChatJoinRequest"_s, with({{u"user_id"_s, m_ann.value()}}));
        const QJsonObject joined = m->updates("chat_member"_L1).at(0);
        QCOMPARE(joined["from"_L1]["id"_L1].toInteger(), m->bot.value());
        QCOMPARE(joined["invite_link"_L1]["invite_link"_L1].toString(), link);
        QVERIFY(!joined.contains("via_join_request"_L1));
        QCOMPARE(approval(m_ann), u"400 Bad Request: USER_ALREADY_PARTICIPANT"_s);
    }

    void requestWithoutALinkSaysSo()
    {
        const ChatId group = m->chat(ChatType::Supergroup, u"open_house"_s);
        QVERIFY(m->world.administration().setJoinByRequest(m->owner, group, true));
        (void)m->updates();
        QCOMPARE(m->world.people().join(m_ann, group), Result<Arrival>(Arrival::Requested));
        QVERIFY(!m->updates("chat_join_request"_L1).at(0).contains("invite_link"_L1));

        m->result(u"approveChatJoinRequest"_s, {{u"chat_id"_s, group.value()}, {u"user_id"_s, m_ann.value()}});

        QCOMPARE(m->updates("chat_member"_L1).at(0)["via_join_request"_L1].toBool(), true);
    }

    void declinedAndWithdrawnRequestsAreGone()
    {
        const QString link = newLink({{u"creates_join_request"_s, true}});
        QCOMPARE(clicks(m_ann, link), Arrival::Requested);
        QCOMPARE(clicks(m_ben, link), Arrival::Requested);
        (void)m->updates();

        m->result(u"declineChatJoinRequest"_s, with({{u"user_id"_s, m_ann.value()}}));
        QVERIFY(m->world.people().withdraw(m_ben, m_group));

        QCOMPARE(approval(m_ann), u"400 Bad Request: HIDE_REQUESTER_MISSING"_s);
        QCOMPARE(approval(m_ben), u"400 Bad Request: HIDE_REQUESTER_MISSING"_s);
        QCOMPARE(approval(UserId(4)), u"400 Bad Request: USER_ID_INVALID"_s);
        QVERIFY(m->updates().isEmpty());
    }

    void requestAllowsWritingForFiveMinutes()
    {
        QCOMPARE(clicks(m_ann, newLink({{u"creates_join_request"_s, true}})), Arrival::Requested);
        const QJsonObject message{{u"chat_id"_s, m_ann.value()}, {u"text"_s, u"Welcome?"_s}};

        m->result(u"sendMessage"_s, message);
        m->clock.advance(5min + 1s);

        QCOMPARE(m->refusal(u"sendMessage"_s, message),
                 u"403 Forbidden: bot can't initiate conversation with a user"_s);
    }

    void administratorsApproveByHand()
    {
        QCOMPARE(clicks(m_ann, newLink({{u"creates_join_request"_s, true}})), Arrival::Requested);
        (void)m->updates();

        QVERIFY(m->world.administration().approve(m->owner, m_group, m_ann));

        QCOMPARE(m->updates("chat_member"_L1).at(0)["from"_L1]["id"_L1].toInteger(), m->owner.value());
        QVERIFY(!m->world.administration().decline(m->owner, m_group, m_ann));
    }
};

QTEST_GUILESS_MAIN(tst_PracticeLinks)
#include "tst_practice_links.moc"
