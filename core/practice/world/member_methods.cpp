// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/membership.h"
#include "core/practice/world/methods.h"

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

//! Whom the call is about, once it is sure that the bot may remove or restrict them.
struct Target {
    Chat *chat;
    Member member;
};

Checked<Target> target(const Call &call, Chat &chat)
{
    const auto user = userOf(call, chat);
    if (!user)
        return refused(user);
    if (*user == call.bot.user())
        return badRequest(u"can't restrict self"_s);
    const Member member = memberOf(chat, *user, call.now());
    if (member.status == Status::Creator)
        return badRequest(u"can't remove chat owner"_s);
    if (!call.selfIn(chat).may(Right::RestrictMembers)) {
        return badRequest(chat.type == ChatType::Group ? u"not enough rights to ban chat member"_s
                                                       : u"not enough rights to restrict/unrestrict chat member"_s);
    }
    if (member.status == Status::Administrator && member.promotedBy != call.bot.user())
        return badRequest(u"user is an administrator of the chat"_s);
    return Target{&chat, member};
}

Checked<Target> targetOf(const Call &call)
{
    const auto chat = chatOf(call, Access::Write);
    if (!chat)
        return refused(chat);
    if ((*chat)->type == ChatType::Private)
        return badRequest(u"can't ban members in private chats"_s);
    return target(call, **chat);
}

} // namespace

Outcome banChatMember(Call &call)
{
    const auto target = targetOf(call);
    if (!target)
        return refused(target);
    if (target->chat->type == ChatType::Group && !target->member.isInside())
        return badRequest(u"USER_NOT_PARTICIPANT"_s);
    Membership(call.realm)
        .ban(*target->chat, target->member.user, call.bot.user(),
             untilFrom(call.parameters.integer("until_date"_L1, 0), call.now()));
    return answerTrue();
}

Outcome unbanChatMember(Call &call)
{
    const auto chat = chatOf(call, Access::Write);
    if (!chat)
        return refused(chat);
    if ((*chat)->type != ChatType::Supergroup && (*chat)->type != ChatType::Channel)
        return badRequest(u"method is available for supergroup and channel chats only"_s);
    const auto user = userOf(call, **chat);
    if (!user)
        return refused(user);
    const bool isBanned = memberOf(**chat, *user, call.now()).status == Status::Kicked;
    if (!isBanned && call.parameters.flag("only_if_banned"_L1))
        return answerTrue();

    const auto target = practice::target(call, **chat);
    if (!target)
        return refused(target);
    Membership membership(call.realm);
    if (target->member.isInside())
        membership.kick(**chat, *user, call.bot.user());
    else
        membership.unban(**chat, *user, call.bot.user());
    return answerTrue();
}

Outcome restrictChatMember(Call &call)
{
    const QJsonValue permissions = call.parameters.json("permissions"_L1);
    if (!permissions.isObject())
        return badRequest(u"can't parse permissions JSON object"_s);
    const auto chat = chatOf(call, Access::Write);
    if (!chat)
        return refused(chat);
    if ((*chat)->type != ChatType::Supergroup)
        return badRequest(u"method is available only for supergroups"_s);
    const auto target = practice::target(call, **chat);
    if (!target)
        return refused(target);

    Permissions given;
    for (const auto &[permission, name] : permissionNames)
        given.set(permission, permissions[name].toBool());
    Membership(call.realm)
        .restrict(**chat, target->member.user, call.bot.user(), given,
                  untilFrom(call.parameters.integer("until_date"_L1, 0), call.now()));
    return answerTrue();
}

Outcome promoteChatMember(Call &call)
{
    const auto chat = chatOf(call, Access::Write);
    if (!chat)
        return refused(chat);
    if ((*chat)->type == ChatType::Private)
        return badRequest(u"chat member status can't be changed in private chats"_s);
    const auto user = userOf(call, **chat);
    if (!user)
        return refused(user);
    const Member self = call.selfIn(**chat);
    const Member member = memberOf(**chat, *user, call.now());
    if (*user == call.bot.user())
        return badRequest(u"can't promote self"_s);
    if (member.status == Status::Creator)
        return badRequest(u"can't remove chat owner"_s);
    if (!self.may(Right::PromoteMembers))
        return badRequest(u"not enough rights"_s);
    if (member.status == Status::Administrator && member.promotedBy != call.bot.user())
        return badRequest(u"CHAT_ADMIN_REQUIRED"_s);
    if (!member.isInside())
        return badRequest(u"USER_NOT_PARTICIPANT"_s);

    Rights rights;
    bool isAny = false;
    for (const auto &[right, name] : rightNames) {
        const bool isGiven = call.parameters.flag(name);
        if (isGiven && !self.may(right))
            return badRequest(u"RIGHT_FORBIDDEN"_s);
        rights.set(right, isGiven);
        isAny = isAny || isGiven;
    }
    if (isAny)
        Membership(call.realm).promote(**chat, *user, call.bot.user(), rights);
    else
        Membership(call.realm).demote(**chat, *user, call.bot.user());
    return answerTrue();
}

} // namespace core::practice
