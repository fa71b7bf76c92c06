// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/administration.h"

#include "core/practice/world/correspondence.h"
#include "core/practice/world/membership.h"

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

Result<> asResult(const Checked<> &checked)
{
    if (checked)
        return {};
    return failure(Error::Kind::InvalidInput, checked.error().description);
}

ChatId nextChatId(State &state, ChatType type)
{
    if (type == ChatType::Group)
        return ChatId(-++state.lastGroup);
    // https://core.telegram.org/api/bots/ids#bot-api-dialog-ids
    state.lastSupergroup += 1 + state.random.below(50'000);
    return ChatId(-1'000'000'000'000 - state.lastSupergroup);
}

} // namespace

Result<ChatId> Administration::create(UserId owner, ChatType type, const QString &title, const QString &username)
{
    if (type == ChatType::Private || (type == ChatType::Group && !username.isEmpty()))
        return failure(Error::Kind::InvalidInput, u"such chats are not founded"_s);
    if (!m_realm.state.person(owner))
        return failure(Error::Kind::NotFound, u"no such person"_s);
    Chat chat;
    chat.id = nextChatId(m_realm.state, type);
    chat.type = type;
    chat.title = title;
    chat.username = username;
    chat.members[owner] = Member{owner, Status::Creator, allRights()};
    Chat &stored = m_realm.state.chats.insert_or_assign(chat.id, std::move(chat)).first->second;
    Correspondence(m_realm).tell(stored, owner, {ServiceEvent::Kind::GroupCreated});
    return stored.id;
}

Result<> Administration::setTitle(UserId actor, ChatId chat, const QString &title)
{
    return managed(actor, chat, Right::ChangeInfo).map([&](Chat *found) {
        found->title = title;
        Correspondence(m_realm).tell(*found, actor, {ServiceEvent::Kind::NewTitle, {}, {}, title});
    });
}

Result<> Administration::setUsername(UserId actor, ChatId chat, const QString &username)
{
    return managed(actor, chat, Right::ChangeInfo).and_then([&](Chat *found) -> Result<> {
        if (found->type == ChatType::Group)
            return failure(Error::Kind::InvalidInput, u"a basic group cannot be public"_s);
        found->username = username;
        return {};
    });
}

Result<> Administration::setJoinByRequest(UserId actor, ChatId chat, bool on)
{
    return managed(actor, chat, Right::ChangeInfo).map([on](Chat *found) { found->isJoinByRequest = on; });
}

Result<> Administration::setPermissions(UserId actor, ChatId chat, Permissions permissions)
{
    return managed(actor, chat, Right::RestrictMembers).map([permissions](Chat *found) {
        found->permissions = permissions;
    });
}

Result<> Administration::linkDiscussion(UserId actor, ChatId channel, ChatId group)
{
    return managed(actor, channel, Right::ChangeInfo).and_then([&](Chat *from) {
        return managed(actor, group, Right::PinMessages).and_then([&](Chat *to) -> Result<> {
            if (from->type != ChatType::Channel || to->type != ChatType::Supergroup)
                return failure(Error::Kind::InvalidInput, u"a channel is discussed in a supergroup"_s);
            from->linked = to->id;
            to->linked = from->id;
            return {};
        });
    });
}

Result<> Administration::promote(UserId actor, ChatId chat, UserId who, Rights rights, const QString &title)
{
    return managed(actor, chat, Right::PromoteMembers).and_then([&](Chat *found) -> Result<> {
        GATEHOUSE_TRY(mayTouch(actor, *found, who));
        const Bot *bot = m_realm.state.bot(who);
        if (bot && !bot->canJoinGroups && found->isGroup())
            return failure(Error::Kind::InvalidInput, u"the bot cannot join groups"_s);
        Membership(m_realm).promote(*found, who, actor, rights, title);
        return {};
    });
}

Result<> Administration::demote(UserId actor, ChatId chat, UserId who)
{
    return managed(actor, chat, Right::PromoteMembers).and_then([&](Chat *found) -> Result<> {
        GATEHOUSE_TRY(mayTouch(actor, *found, who));
        // A bot in a channel is an administrator or nothing.
        if (found->type == ChatType::Channel && m_realm.state.bot(who))
            Membership(m_realm).kick(*found, who, actor);
        else
            Membership(m_realm).demote(*found, who, actor);
        return {};
    });
}

Result<> Administration::add(UserId actor, ChatId chat, UserId who)
{
    return managed(actor, chat, Right::InviteUsers).and_then([&](Chat *found) -> Result<> {
        GATEHOUSE_TRY(mayTouch(actor, *found, who));
        const Bot *bot = m_realm.state.bot(who);
        if (bot && (found->type == ChatType::Channel || !bot->canJoinGroups))
            return failure(Error::Kind::InvalidInput, u"the bot cannot be an ordinary member there"_s);
        Membership(m_realm).enter(*found, who, actor);
        return {};
    });
}

Result<> Administration::ban(UserId actor, ChatId chat, UserId who, std::optional<Instant> until)
{
    return managed(actor, chat, Right::RestrictMembers).and_then([&](Chat *found) -> Result<> {
        GATEHOUSE_TRY(mayTouch(actor, *found, who));
        Membership(m_realm).ban(*found, who, actor, until);
        return {};
    });
}

Result<> Administration::unban(UserId actor, ChatId chat, UserId who)
{
    return managed(actor, chat, Right::RestrictMembers).map([&](Chat *found) {
        Membership(m_realm).unban(*found, who, actor);
    });
}

Result<QString> Administration::createLink(UserId actor, ChatId chat, const LinkWish &wish)
{
    return managed(actor, chat, Right::InviteUsers).and_then([&](Chat *found) -> Result<QString> {
        const auto link = InviteLinks(m_realm).create(*found, actor, wish);
        if (!link)
            return failure(Error::Kind::InvalidInput, link.error().description);
        return (*link)->link;
    });
}

Result<> Administration::revokeLink(UserId actor, ChatId chat, const QString &link)
{
    return managed(actor, chat, Right::InviteUsers).and_then([&](Chat *found) -> Result<> {
        const auto revoked = InviteLinks(m_realm).revoke(*found, actor, link);
        return asResult(revoked ? Checked<>() : refused(revoked));
    });
}

Result<> Administration::approve(UserId actor, ChatId chat, UserId who)
{
    return managed(actor, chat, Right::InviteUsers).and_then([&](Chat *found) {
        return asResult(InviteLinks(m_realm).approve(*found, who, actor));
    });
}

Result<> Administration::decline(UserId actor, ChatId chat, UserId who)
{
    return managed(actor, chat, Right::InviteUsers).and_then([&](Chat *found) {
        return asResult(InviteLinks(m_realm).decline(*found, who));
    });
}

Result<ChatId> Administration::migrate(UserId actor, ChatId group)
{
    auto found = find(group);
    if (!found)
        return failure(found.error());
    Chat &old = **found;
    if (old.type != ChatType::Group || memberOf(old, actor, m_realm.now()).status != Status::Creator)
        return failure(Error::Kind::InvalidInput, u"only its owner upgrades a basic group"_s);

    Chat next = old;
    next.id = nextChatId(m_realm.state, ChatType::Supergroup);
    next.type = ChatType::Supergroup;
    next.migratedFrom = old.id;
    next.messages.clear();
    next.links.clear();
    next.requests.clear();
    std::erase_if(next.members, [](const auto &pair) { return !pair.second.isInside(); });
    for (auto &[user, member] : next.members)
        member.viaLink.clear();
    Chat &upgraded = m_realm.state.chats.insert_or_assign(next.id, std::move(next)).first->second;
    const ChatId id = upgraded.id;
    Correspondence(m_realm).tell(old, actor, {ServiceEvent::Kind::MigratedTo, {}, id});
    old.migratedTo = id;
    old.links.clear();

    // Bots hear of their membership in the new chat, and nothing of that in the old one.
    for (const auto &[user, member] : upgraded.members) {
        if (m_realm.state.bot(user))
            Announcer(m_realm).member(upgraded, Member{user}, member, actor);
    }
    Correspondence(m_realm).tell(upgraded, actor, {ServiceEvent::Kind::MigratedFrom, {}, old.id});
    return id;
}

Result<> Administration::disband(UserId actor, ChatId group)
{
    return find(group).and_then([&](Chat *found) -> Result<> {
        if (found->type != ChatType::Group || memberOf(*found, actor, m_realm.now()).status != Status::Creator)
            return failure(Error::Kind::InvalidInput, u"only its owner deletes a basic group"_s);
        found->isDisbanded = true;
        found->links.clear();
        return {};
    });
}

Result<> Administration::pin(UserId actor, ChatId chat, MessageId message)
{
    return managed(actor, chat, Right::PinMessages).and_then([&](Chat *found) -> Result<> {
        if (!found->messages.contains(message))
            return failure(Error::Kind::NotFound, u"no such message"_s);
        found->pinned = message;
        Correspondence(m_realm).tell(*found, actor, {ServiceEvent::Kind::Pinned, {}, {}, {}, message});
        return {};
    });
}

Result<Chat *> Administration::find(ChatId chat) const
{
    Chat *found = m_realm.state.chat(chat);
    if (!found)
        return failure(Error::Kind::NotFound, u"no such chat"_s);
    if (!found->migratedTo.isNull() || found->isDisbanded)
        return failure(Error::Kind::InvalidInput, u"the group is no more"_s);
    return found;
}

Result<Chat *> Administration::managed(UserId actor, ChatId chat, Right right) const
{
    return find(chat).and_then([&](Chat *found) -> Result<Chat *> {
        if (!memberOf(*found, actor, m_realm.now()).may(right))
            return failure(Error::Kind::InvalidInput, u"they have no right to do that"_s);
        return found;
    });
}

Result<> Administration::mayTouch(UserId actor, const Chat &chat, UserId who) const
{
    if (!m_realm.state.person(who))
        return failure(Error::Kind::NotFound, u"no such person"_s);
    const Member self = memberOf(chat, actor, m_realm.now());
    const Member member = memberOf(chat, who, m_realm.now());
    const bool isAbove = self.status == Status::Creator || member.promotedBy == actor;
    if (member.status == Status::Creator || (member.status == Status::Administrator && !isAbove))
        return failure(Error::Kind::InvalidInput, u"they are an administrator"_s);
    return {};
}

} // namespace core::practice
