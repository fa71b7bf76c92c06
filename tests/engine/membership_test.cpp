// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/membership_test.h"

#include "core/access/chat_watch.h"
#include "core/access/connect_chat.h"
#include "core/access/rights.h"
#include "core/store/bot_repository.h"
#include "core/store/connect_code_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/member_repository.h"
#include "core/store/presence_repository.h"

#include <QJsonDocument>

using namespace core;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QJsonObject MembershipTest::userJson(UserId id)
{
    return {{u"id"_s, id.value()}, {u"is_bot"_s, id.value() == testBot.value()}, {u"first_name"_s, u"Somebody"_s}};
}

QJsonObject MembershipTest::chatJson(qint64 id)
{
    return {{u"id"_s, id}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Club"_s}};
}

QJsonObject MembershipTest::memberJson(UserId id, const QString &status)
{
    QJsonObject member{{u"user"_s, userJson(id)}, {u"status"_s, status}};
    if (status == u"administrator"_s) {
        for (const QString &right : {u"can_invite_users"_s, u"can_restrict_members"_s, u"can_delete_messages"_s})
            member.insert(right, true);
    }
    return member;
}

QByteArray MembershipTest::toBytes(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

ScriptedTransport::Reply MembershipTest::administratorReply(UserId id)
{
    return okReply(toBytes(memberJson(id, u"administrator"_s)));
}

ChatKey MembershipTest::addChat(qint64 address, ChatState state)
{
    Chat chat = connectedChat(address);
    chat.state = state;
    chat.found = m_clock->now() - 24h;
    chat.connected = m_clock->now() - 24h;
    return TalkTest::addChat(chat);
}

void MembershipTest::know(ChatKey chat, UserId user, MemberStatus status, Instant asOf, PresenceSource source)
{
    const bool isInside = isAdministrator(status) || status == MemberStatus::Member;
    must(m_store->run([=, this](store::Tx &tx) -> Result<> {
        GATEHOUSE_TRY(store::MemberRepository(tx).ensure(user, {}, m_clock->now()));
        return store::PresenceRepository(tx).record({chat, user, status, isInside, asOf, source}).map([](bool) {});
    }));
}

void MembershipTest::order(ChatKey chat, UserId user, FactKind kind)
{
    REQUIRE_OK(m_fixture->order([=](Context &context) -> Result<> {
        GATEHOUSE_TRY(store::MemberRepository(context.tx).ensure(user, {}, context.now));
        context.dirty.mark(chat, user);
        return store::FactRepository(context.tx).set({chat, user, kind, context.now});
    }));
    m_fixture->settle();
}

void MembershipTest::inviteAnna(ChatKey chat)
{
    must(m_store->run([=, this](store::Tx &tx) -> Result<> {
        GATEHOUSE_TRY(store::MemberRepository(tx).ensure(anna, {}, m_clock->now()));
        GATEHOUSE_TRY(store::FactRepository(tx).set({chat, anna, FactKind::Grant, m_clock->now()}));
        Invite invite;
        invite.chat = chat;
        invite.user = anna;
        invite.state = InviteState::Open;
        invite.link = QString::fromLatin1(annasLink);
        invite.made = m_clock->now();
        invite.expires = m_clock->now() + 24h;
        invite.delivered = InviteDelivery::Sent;
        return store::InviteRepository(tx).add(invite).map([](InviteId) {});
    }));
}

void MembershipTest::receive(const QString &kind, QJsonObject content)
{
    QVERIFY(m_fixture->receive({{{u"update_id"_s, ++m_update}, {kind, content}}}));
    m_fixture->settle();
}

void MembershipTest::moved(UserId user, const QString &before, const QString &after, Instant at, const QString &link,
                           qint64 chat, UserId by)
{
    QJsonObject change{{u"chat"_s, chatJson(chat)},
                       {u"from"_s, userJson(by.isNull() ? user : by)},
                       {u"date"_s, toUnix(at)},
                       {u"old_chat_member"_s, memberJson(user, before)},
                       {u"new_chat_member"_s, memberJson(user, after)}};
    if (!link.isEmpty())
        change.insert(u"invite_link"_s,
                      QJsonObject{{u"invite_link"_s, link},
                                  {u"creator"_s, userJson(UserId(testBot.value()))},
                                  {u"creates_join_request"_s, false},
                                  {u"is_primary"_s, false},
                                  {u"is_revoked"_s, false}});
    receive(user.value() == testBot.value() ? u"my_chat_member"_s : u"chat_member"_s, change);
}

void MembershipTest::botMoved(const QString &before, const QString &after, qint64 chat, UserId by)
{
    moved(UserId(testBot.value()), before, after, m_clock->now(), {}, chat, by);
}

void MembershipTest::knowOwner()
{
    must(m_store->run([](store::Tx &tx) { return store::BotRepository(tx).setOwner(testBot, owner); }));
}

void MembershipTest::wrote(UserId user, Instant at, QJsonObject more, qint64 chat)
{
    QJsonObject message{{u"message_id"_s, m_update + 1},
                        {u"date"_s, toUnix(at)},
                        {u"chat"_s, chatJson(chat)},
                        {u"from"_s, userJson(user)}};
    for (auto field = more.begin(); field != more.end(); ++field)
        message.insert(field.key(), field.value());
    receive(u"message"_s, message);
}

void MembershipTest::answer(const QString &method, ScriptedTransport::Reply reply)
{
    for (size_t i = m_transport->count(); i-- > 0;) {
        const ScriptedTransport::Call &call = m_transport->calls()[i];
        if (call.isAnswered || call.method() != method)
            continue;
        m_transport->answer(i, std::move(reply));
        m_fixture->settle();
        return;
    }
    QFAIL(qPrintable(u"no call of %1 is open"_s.arg(method)));
}

void MembershipTest::answerAbout(UserId user, ScriptedTransport::Reply reply)
{
    for (size_t i = 0; i < m_transport->count(); ++i) {
        const ScriptedTransport::Call &call = m_transport->calls()[i];
        if (call.isAnswered || call.method() != u"getChatMember"_s
            || call.parameters().value(u"user_id"_s).toInteger() != user.value())
            continue;
        m_transport->answer(i, std::move(reply));
        m_fixture->settle();
        return;
    }
    QFAIL("nobody asked about this person");
}

void MembershipTest::offerCode()
{
    must(m_store->run([this](store::Tx &tx) {
        return store::ConnectCodeRepository(tx, testBot)
            .replace({QString::fromLatin1(code), m_clock->now(), m_clock->now() + access::connectCodeTime, {}, {}});
    }));
}

void MembershipTest::postCode()
{
    wrote(owner, m_clock->now(), {{u"text"_s, QString::fromLatin1(code)}});
    answerAbout(owner, administratorReply(owner));
    answerAbout(UserId(testBot.value()), administratorReply(UserId(testBot.value())));
}

QString MembershipTest::arrivals() const
{
    return m_store->scalar("SELECT group_concat(verdict) FROM connect_arrival");
}

void MembershipTest::check(ChatKey chat)
{
    REQUIRE_OK(m_fixture->order([=](Context &context) { return access::checkChat(chat, context); }));
    m_fixture->settle();
}

QString MembershipTest::auditTimes() const
{
    return m_store->scalar("SELECT group_concat(action || ' ' || at_ms || ' ' || coalesce(noted_ms, ''), ', ') "
                           "FROM (SELECT * FROM audit ORDER BY audit_id)");
}

QString MembershipTest::statusOf(UserId user) const
{
    return m_store->scalar(qPrintable(u"SELECT status FROM presence WHERE user_id = %1"_s.arg(user.value())));
}

QString MembershipTest::factsOf(UserId user) const
{
    return m_store->scalar(
        qPrintable(u"SELECT group_concat(kind) FROM every_fact WHERE user_id = %1"_s.arg(user.value())));
}

void MembershipTest::setUp()
{
    TalkTest::setUp();
    m_update = 0;
    start();
}
