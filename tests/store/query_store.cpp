// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/query_store.h"

#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/decision_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/member_repository.h"
#include "core/store/migrator.h"
#include "core/store/presence_repository.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

void require(const Result<> &outcome)
{
    if (!outcome)
        qFatal("%s: %s", nameOf(outcome.error().kind).data(), qPrintable(outcome.error().detail));
}

} // namespace

QueryStore::QueryStore() : m_path(m_folder.filePath(u"gatehouse.db"_s))
{
    auto writing = store::Connection::open(m_path, store::Access::ReadWrite);
    require(writing.map([](const auto &) {}));
    m_connection = std::move(*writing);
    require(store::migrate(*m_connection, m_path));
    auto reading = store::Connection::open(m_path, store::Access::ReadOnly);
    require(reading.map([](const auto &) {}));
    m_reader = std::make_unique<store::Reader>(std::move(*reading));
    change([](store::Tx &tx) -> Result<> {
        store::BotRepository bots(tx);
        GATEHOUSE_TRY(bots.stamp(store::ProfileKind::Real, now));
        return bots.save({.id = bot, .username = u"gate_bot"_s, .firstName = u"Gate"_s});
    });
}

void QueryStore::begin()
{
    require(m_connection->execute("BEGIN IMMEDIATE"));
}

void QueryStore::end(const Result<> &outcome)
{
    require(outcome);
    require(m_connection->execute("COMMIT"));
}

void QueryStore::addPerson(UserId user, const QString &firstName, const QString &lastName, const QString &username,
                           Instant seen)
{
    change([&](store::Tx &tx) { return store::MemberRepository(tx).saw({user, firstName, lastName, username}, seen); });
}

ChatKey QueryStore::addChat(const QString &title, ChatState state, ChatId address)
{
    Chat chat;
    chat.address = address;
    chat.type = ChatType::Supergroup;
    chat.title = title;
    chat.state = state;
    chat.rights = neededRights(chat.type);
    chat.botStatus = MemberStatus::Administrator;
    chat.found = now;
    return change([&](store::Tx &tx) { return store::ChatRepository(tx, bot).add(chat); });
}

void QueryStore::setPresence(ChatKey chat, UserId user, MemberStatus status)
{
    const bool isInside = status == MemberStatus::Member || isAdministrator(status);
    change([&](store::Tx &tx) {
        return store::PresenceRepository(tx).record({chat, user, status, isInside, now, PresenceSource::Update});
    });
}

void QueryStore::setFact(ChatKey chat, UserId user, FactKind kind, std::optional<Instant> until)
{
    change([&](store::Tx &tx) {
        return store::FactRepository(tx).set({chat, user, kind, now, until, Origin::Creator});
    });
}

Invite QueryStore::addInvite(ChatKey chat, UserId user, InviteState state)
{
    Invite invite;
    invite.chat = chat;
    invite.user = user;
    invite.state = state;
    invite.link = u"https://t.me/+abc%1"_s.arg(user.value());
    invite.made = now;
    invite.id = change([&](store::Tx &tx) { return store::InviteRepository(tx).add(invite); });
    return invite;
}

DecisionId QueryStore::askAbout(ChatKey chat, UserId user)
{
    Decision decision;
    decision.user = user;
    decision.chat = chat;
    decision.asked = now;
    return *change([&](store::Tx &tx) {
        return store::DecisionRepository(tx).ask(decision, chat.toString() + u':' + user.toString());
    });
}
