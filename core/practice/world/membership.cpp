// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/membership.h"

#include "core/practice/world/correspondence.h"

namespace core::practice {

using namespace std::chrono_literals;

void Membership::enter(Chat &chat, UserId who, UserId actor, const QString &link, bool isViaJoinRequest)
{
    chat.requests.erase(who);
    Member after = of(chat, who);
    if (after.isInside())
        return;
    const auto used = chat.isPublic() ? chat.links.end() : chat.links.find(link);
    after.viaLink = used == chat.links.end() ? QString() : used->first;
    if (after.status == Status::Restricted) {
        after.isInsideRestricted = true;
    } else {
        after.status = Status::Member;
        after.until.reset();
    }
    change(chat, after, actor, {used == chat.links.end() ? nullptr : &used->second, isViaJoinRequest});

    // A group is told that somebody joined; who was approved appears as having come by themselves.
    const bool wasAdded = actor != who && link.isEmpty() && !isViaJoinRequest;
    Correspondence(m_realm).tell(chat, wasAdded ? actor : who, {ServiceEvent::Kind::NewMembers, {who}});
}

void Membership::leave(Chat &chat, UserId who)
{
    Member after = of(chat, who);
    if (!after.isInside())
        return;
    if (after.status == Status::Restricted) {
        after.isInsideRestricted = false;
        after.viaLink.clear();
    } else {
        after = Member{who};
    }
    change(chat, after, who);
    Correspondence(m_realm).tell(chat, who, {ServiceEvent::Kind::LeftMember, {who}});
}

void Membership::ban(Chat &chat, UserId who, UserId actor, std::optional<Instant> until)
{
    chat.requests.erase(who);
    const bool wasInside = of(chat, who).isInside();
    change(chat, Member{who, Status::Kicked, {}, {}, {}, until}, actor);
    if (wasInside)
        Correspondence(m_realm).tell(chat, actor, {ServiceEvent::Kind::LeftMember, {who}});
}

void Membership::unban(Chat &chat, UserId who, UserId actor)
{
    if (of(chat, who).status == Status::Kicked)
        change(chat, Member{who}, actor);
}

void Membership::kick(Chat &chat, UserId who, UserId actor)
{
    // The real server waits a second between the two; a failure in between leaves the short ban.
    ban(chat, who, actor, m_realm.now() + 60s);
    unban(chat, who, actor);
}

void Membership::restrict(Chat &chat, UserId who, UserId actor, Permissions permissions, std::optional<Instant> until)
{
    Member after = of(chat, who);
    const bool isInside = after.isInside();
    bool isFree = true;
    for (const auto &[permission, name] : permissionNames)
        isFree = isFree && (permissions.has(permission) || !chat.permissions.has(permission));
    after.rights = {};
    after.status = isFree ? (isInside ? Status::Member : Status::Left) : Status::Restricted;
    after.permissions = isFree ? Permissions() : permissions;
    after.isInsideRestricted = !isFree && isInside;
    after.until = isFree ? std::nullopt : until;
    change(chat, after, actor);
}

void Membership::promote(Chat &chat, UserId who, UserId actor, Rights rights, const QString &title)
{
    chat.requests.erase(who);
    Member after = of(chat, who);
    const bool wasInside = after.isInside();
    after.status = Status::Administrator;
    after.rights = rights;
    after.rights.set(Right::ManageChat);
    after.title = title;
    after.promotedBy = actor;
    after.until.reset();
    change(chat, after, actor);
    if (!wasInside)
        Correspondence(m_realm).tell(chat, actor, {ServiceEvent::Kind::NewMembers, {who}});
}

void Membership::demote(Chat &chat, UserId who, UserId actor)
{
    Member after = of(chat, who);
    if (after.status != Status::Administrator)
        return;
    after.status = Status::Member;
    after.rights = {};
    after.title.clear();
    after.promotedBy = {};
    change(chat, after, actor);
}

Member Membership::of(const Chat &chat, UserId who) const
{
    return memberOf(chat, who, m_realm.now());
}

void Membership::change(Chat &chat, Member after, UserId actor, const Entry &entry)
{
    const Member before = of(chat, after.user);
    if (!after.isInside())
        after.viaLink.clear();
    chat.members[after.user] = after;
    Announcer(m_realm).member(chat, before, after, actor, entry);
}

std::optional<Instant> untilFrom(qint64 untilDate, Instant now)
{
    const Instant until = instantFromUnix(untilDate);
    if (untilDate <= 0 || until < now + 30s || until > now + 366 * 24h)
        return {};
    return until;
}

} // namespace core::practice
