// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/invite_links.h"

#include "core/practice/world/announcer.h"
#include "core/practice/world/membership.h"

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestLimit = 99'999;
constexpr qsizetype longestName = 32;

void apply(const LinkWish &wish, InviteLink &link)
{
    link.name = wish.name.simplified().left(longestName); // the server cuts, it does not refuse
    link.expires = wish.expireDate > 0 ? std::optional(instantFromUnix(wish.expireDate)) : std::nullopt;
    link.memberLimit = wish.memberLimit;
    link.createsJoinRequest = wish.createsJoinRequest;
}

} // namespace

Checked<const InviteLink *> InviteLinks::create(Chat &chat, UserId creator, const LinkWish &wish)
{
    if (const auto checked = check(wish); !checked)
        return refused(checked);
    InviteLink link;
    link.creator = creator;
    apply(wish, link);
    return &add(chat, std::move(link));
}

Checked<const InviteLink *> InviteLinks::edit(Chat &chat, UserId creator, const QString &link, const LinkWish &wish)
{
    if (const auto checked = check(wish); !checked)
        return refused(checked);
    auto found = own(chat, creator, link);
    if (!found)
        return refused(found);
    if ((*found)->isRevoked || (*found)->isPrimary)
        return badRequest(u"INVITE_HASH_EXPIRED"_s);
    apply(wish, **found);
    return *found;
}

Checked<const InviteLink *> InviteLinks::revoke(Chat &chat, UserId creator, const QString &link)
{
    auto found = own(chat, creator, link);
    if (!found)
        return refused(found);
    if ((*found)->isPrimary && !(*found)->isRevoked)
        replacePrimary(chat, creator);
    (*found)->isRevoked = true;
    return *found;
}

const InviteLink &InviteLinks::replacePrimary(Chat &chat, UserId creator)
{
    for (auto &[text, link] : chat.links) {
        if (link.isPrimary && link.creator == creator)
            link.isRevoked = true;
    }
    InviteLink link;
    link.creator = creator;
    link.isPrimary = true;
    return add(chat, std::move(link));
}

bool InviteLinks::isOpen(const Chat &chat, const InviteLink &link) const
{
    if (link.isRevoked || (link.expires && *link.expires <= m_realm.now()))
        return false;
    const auto taken =
        std::ranges::count_if(chat.members, [&link](const auto &pair) { return pair.second.viaLink == link.link; });
    return link.memberLimit == 0 || taken < link.memberLimit;
}

void InviteLinks::request(Chat &chat, UserId who, const QString &link)
{
    if (chat.requests.contains(who))
        return;
    const JoinRequest request{who, m_realm.now(), link};
    chat.requests[who] = request;
    Announcer(m_realm).joinRequest(chat, request);
}

Checked<> InviteLinks::approve(Chat &chat, UserId who, UserId actor)
{
    if (const auto checked = checkRequest(chat, who); !checked)
        return checked;
    const QString link = chat.requests.at(who).link;
    Membership(m_realm).enter(chat, who, actor, link, link.isEmpty());
    return {};
}

Checked<> InviteLinks::decline(Chat &chat, UserId who)
{
    if (const auto checked = checkRequest(chat, who); !checked)
        return checked;
    chat.requests.erase(who);
    return {};
}

Checked<> InviteLinks::check(const LinkWish &wish) const
{
    if (wish.createsJoinRequest && wish.memberLimit > 0)
        return badRequest(u"member limit can't be specified for links requiring administrator approval"_s);
    if (wish.expireDate > 0 && instantFromUnix(wish.expireDate) <= m_realm.now())
        return badRequest(u"EXPIRE_DATE_INVALID"_s);
    if (wish.memberLimit > largestLimit)
        return badRequest(u"USAGE_LIMIT_INVALID"_s);
    return {};
}

Checked<InviteLink *> InviteLinks::own(Chat &chat, UserId creator, const QString &link) const
{
    if (link.isEmpty())
        return badRequest(u"invite link must be non-empty"_s);
    const auto found = chat.links.find(link);
    if (found == chat.links.end())
        return badRequest(u"INVITE_HASH_EXPIRED"_s);
    if (found->second.creator != creator)
        return badRequest(u"CHAT_ADMIN_REQUIRED"_s);
    return &found->second;
}

InviteLink &InviteLinks::add(Chat &chat, InviteLink link)
{
    link.link = u"https://t.me/+"_s + m_realm.state.random.code(16);
    return chat.links.insert_or_assign(link.link, link).first->second;
}

Checked<> InviteLinks::checkRequest(const Chat &chat, UserId who) const
{
    if (!m_realm.state.person(who))
        return badRequest(u"USER_ID_INVALID"_s);
    if (memberOf(chat, who, m_realm.now()).isInside())
        return badRequest(u"USER_ALREADY_PARTICIPANT"_s);
    if (!chat.requests.contains(who))
        return badRequest(u"HIDE_REQUESTER_MISSING"_s);
    return {};
}

} // namespace core::practice
