// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/access_test.h"

#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "core/store/presence_repository.h"

using namespace core;
using namespace core::commands;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Rights allRights = Rights(Right::InviteUsers) | Right::RestrictMembers | Right::DeleteMessages;

} // namespace

ChatKey AccessTest::addChat(qint64 address, const QString &title)
{
    Chat chat = connectedChat(address);
    chat.title = title;
    chat.botStatus = MemberStatus::Administrator;
    chat.rights = allRights;
    return TalkTest::addChat(chat);
}

ScriptedTransport::Reply AccessTest::replyTo(const ScriptedTransport::Call &call)
{
    const QString method = call.method();
    const auto refused = m_refusals.find({method, call.parameters().value(u"chat_id"_s).toInteger()});
    if (refused != m_refusals.end())
        return refused->second;
    if (method == "createChatInviteLink"_L1)
        return linkReply("t.me/+" + QByteArray::number(++m_links));
    if (method == "getChat"_L1)
        return okReply(R"({"id":-1001,"type":"supergroup","title":"Club"})");
    const qint64 user = call.parameters().value(u"user_id"_s).toInteger();
    if (method == "getChatMember"_L1 && user != testBot.value())
        return okReply(R"({"user":{"id":%1,"is_bot":false,"first_name":"A"},"status":"%2","until_date":%3})"_ba
                           .replace("%1", QByteArray::number(user))
                           .replace("%2", m_status.toLatin1())
                           .replace("%3", QByteArray::number(m_until ? toUnix(*m_until) : 0)));
    if (method == "getChatMember"_L1)
        return okReply(R"({"user":{"id":7000,"is_bot":true,"first_name":"Gate"},"status":"administrator",)"
                       R"("can_invite_users":true,"can_restrict_members":true,"can_delete_messages":true})");
    if (method == "getChatAdministrators"_L1)
        return okReply("[]");
    if (method == "getChatMemberCount"_L1)
        return okReply("2");
    return method == "sendMessage"_L1 ? okReply(R"({"message_id":1,"date":1,"chat":{"id":5,"type":"private"}})")
                                      : okReply();
}

void AccessTest::talk()
{
    m_fixture->settle();
    const auto isOpen = [](const ScriptedTransport::Call &call) { return !call.isAnswered; };
    while (true) {
        const auto open = std::find_if(m_transport->calls().begin(), m_transport->calls().end(), isOpen);
        if (open == m_transport->calls().end())
            return;
        const auto index = static_cast<size_t>(open - m_transport->calls().begin());
        m_transport->answer(index, replyTo(*open));
        m_fixture->settle();
    }
}

void AccessTest::pass(Duration time)
{
    m_clock->advance(time);
    m_fixture->engine().checkTime();
    talk();
}

void AccessTest::restart()
{
    m_commands.reset();
    close();
    open();
    m_commands = std::make_unique<Commands>(m_fixture->engine());
    start();
    talk();
}

void AccessTest::seeInside(ChatKey chat, UserId user, std::optional<FactKind> reason)
{
    REQUIRE_OK(m_fixture->order([&](Context &context) -> Result<> {
        GATEHOUSE_TRY(store::MemberRepository(context.tx).ensure(user, {}, context.now));
        GATEHOUSE_TRY(store::PresenceRepository(context.tx)
                          .record({chat, user, MemberStatus::Member, true, context.now, PresenceSource::Update})
                          .map([](bool) {}));
        if (!reason)
            return {};
        return store::FactRepository(context.tx).set({chat, user, *reason, context.now});
    }));
}

void AccessTest::letIn(std::vector<ChatKey> chats, std::optional<Instant> until)
{
    REQUIRE_OK(EngineFixture::wait(
        m_commands->addMember({.user = anna, .username = {}, .chats = std::move(chats), .until = until})));
    talk();
}

void AccessTest::letInBy(Delivery delivery)
{
    REQUIRE_OK(EngineFixture::wait(
        m_commands->addMember({.user = anna, .username = {}, .chats = {m_club}, .delivery = delivery})));
    talk();
    QCOMPARE(ask("SELECT state FROM invite"), u"open"_s);
}

qint64 AccessTest::remove(ChatKey chat, RemovalAction action)
{
    const auto removed =
        EngineFixture::wait(m_commands->removeMembers({.users = {anna}, .chats = {chat}, .action = action}));
    talk();
    return removed ? removed->undo.token : 0;
}

void AccessTest::tellOfTheBot(const QString &status, bool mayInvite, bool mayRestrict)
{
    const QJsonObject bot{{u"id"_s, testBot.value()}, {u"is_bot"_s, true}, {u"first_name"_s, u"Gate"_s}};
    const auto member = [&](const QString &what) {
        return QJsonObject{{u"user"_s, bot},
                           {u"status"_s, what},
                           {u"can_invite_users"_s, mayInvite},
                           {u"can_restrict_members"_s, mayRestrict},
                           {u"can_delete_messages"_s, true}};
    };
    const QJsonObject club{{u"id"_s, clubAddress}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Club"_s}};
    const QJsonObject boss{{u"id"_s, 5}, {u"is_bot"_s, false}, {u"first_name"_s, u"Boss"_s}};
    const QJsonObject change{{u"chat"_s, club},
                             {u"from"_s, boss},
                             {u"date"_s, toUnix(m_clock->now())},
                             {u"old_chat_member"_s, member(u"administrator"_s)},
                             {u"new_chat_member"_s, member(status)}};
    const QJsonObject update{{u"update_id"_s, m_update++}, {u"my_chat_member"_s, change}};
    REQUIRE_OK(m_fixture->receive({update}));
    talk();
}

void AccessTest::tellOfAnna(const QString &before, const QString &after)
{
    const auto member = [](const QString &status) {
        const QJsonObject user{{u"id"_s, anna.value()}, {u"is_bot"_s, false}, {u"first_name"_s, u"Anna"_s}};
        return QJsonObject{{u"user"_s, user}, {u"status"_s, status}, {u"until_date"_s, 0}};
    };
    const QJsonObject club{{u"id"_s, clubAddress}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Club"_s}};
    const QJsonObject boss{{u"id"_s, 5}, {u"is_bot"_s, false}, {u"first_name"_s, u"Boss"_s}};
    const QJsonObject change{{u"chat"_s, club},
                             {u"from"_s, boss},
                             {u"date"_s, toUnix(m_clock->now())},
                             {u"old_chat_member"_s, member(before)},
                             {u"new_chat_member"_s, member(after)}};
    REQUIRE_OK(m_fixture->receive({QJsonObject{{u"update_id"_s, m_update++}, {u"chat_member"_s, change}}}));
    talk();
}

void AccessTest::failToRemove(RemovalAction action)
{
    const QString method = action == RemovalAction::Ban ? u"banChatMember"_s : u"unbanChatMember"_s;
    seeInside(m_club, anna, FactKind::Before);
    m_refusals.insert({{method, clubAddress}, lacksRight()});
    remove(m_club, action);
    pass(11s);
    m_refusals.clear();
}

void AccessTest::touch(UserId user)
{
    REQUIRE_OK(m_fixture->order([&](Context &context) -> Result<> {
        context.dirty.mark(m_club, user);
        return {};
    }));
    talk();
}

qint64 AccessTest::callIn(const char *state) const
{
    return ask(qPrintable(u"SELECT max(outbox_id) FROM outbox WHERE state = '%1'"_s.arg(QLatin1StringView(state))))
        .toLongLong();
}

QString AccessTest::invites() const
{
    return ask("SELECT group_concat(chat_key || ' ' || state || ' ' || delivered, ', ') FROM invite");
}

void AccessTest::setUp()
{
    TalkTest::setUp();
    m_commands = std::make_unique<Commands>(m_fixture->engine());
    m_club = addChat(clubAddress, u"Club"_s);
    m_studio = addChat(studioAddress, u"Studio"_s);
    m_refusals.clear();
    m_links = 0;
    m_status = u"left"_s;
    m_until.reset();
    start();
    talk();
}

void AccessTest::tearDown()
{
    m_commands.reset();
    TalkTest::tearDown();
}
