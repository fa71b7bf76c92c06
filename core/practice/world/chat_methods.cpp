// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/membership.h"
#include "core/practice/world/methods.h"
#include "core/practice/world/views.h"

namespace core::practice {

using namespace Qt::StringLiterals;

Outcome getMe(Call &call)
{
    return Views(call.realm, call.bot).self();
}

Outcome getChat(Call &call)
{
    const auto chat = chatOf(call, Access::Read);
    if (!chat)
        return refused(chat);
    return Views(call.realm, call.bot).chatFullInfo(**chat);
}

Outcome getChatMember(Call &call)
{
    const qint64 asked = call.parameters.integer("user_id"_L1, 0);
    const auto chat = chatOf(call, asked == call.bot.id.value() ? Access::Read : Access::ReadMembers);
    if (!chat)
        return refused(chat);
    const auto user = userOf(call, **chat);
    if (!user)
        return refused(user);
    const bool isPrivate = (*chat)->type == ChatType::Private;
    if (isPrivate && *user != call.bot.user() && user->value() != (*chat)->id.value())
        return badRequest(u"member not found"_s);
    // Subscribers of channels are shown to administrators only.
    if ((*chat)->type == ChatType::Channel && *user != call.bot.user() && !call.selfIn(**chat).isAdministrator())
        return badRequest(u"member list is inaccessible"_s);

    call.bot.meet(*user);
    const Member member = isPrivate ? Member{*user, Status::Member} : memberOf(**chat, *user, call.now());
    return Views(call.realm, call.bot).member(**chat, member);
}

Outcome getChatMemberCount(Call &call)
{
    const auto chat = chatOf(call, Access::ReadMembers);
    if (!chat)
        return refused(chat);
    return QByteArray::number((*chat)->type == ChatType::Private ? 2 : memberCount(**chat, call.now()));
}

Outcome getChatAdministrators(Call &call)
{
    const auto chat = chatOf(call, Access::ReadMembers);
    if (!chat)
        return refused(chat);
    if ((*chat)->type == ChatType::Private)
        return badRequest(u"there are no administrators in the private chat"_s);
    if ((*chat)->type == ChatType::Channel && !call.selfIn(**chat).isAdministrator())
        return badRequest(u"member list is inaccessible"_s);

    const bool withBots = call.parameters.flag("return_bots"_L1);
    std::vector<QByteArray> creators;
    std::vector<QByteArray> others;
    for (const auto &[user, stored] : (*chat)->members) {
        const Member member = memberOf(**chat, user, call.now());
        const Person *person = call.realm.state.person(user);
        if (!member.isAdministrator() || (person && person->isBot && !withBots && user != call.bot.user()))
            continue;
        call.bot.meet(user);
        auto &list = member.status == Status::Creator ? creators : others;
        list.push_back(Views(call.realm, call.bot).member(**chat, member));
    }
    creators.insert(creators.end(), others.begin(), others.end());
    return jsonArray(creators);
}

Outcome getUserProfilePhotos(Call &call)
{
    const UserId user(call.parameters.integer("user_id"_L1, 0));
    if (user.value() <= 0)
        return badRequest(u"invalid user_id specified"_s);
    if (!call.realm.state.person(user) || !call.bot.knows(user))
        return badRequest(u"user not found"_s);
    // Nobody in this world has a picture of themselves.
    return JsonText().number("total_count"_L1, 0).json("photos"_L1, "[]").object();
}

Outcome leaveChat(Call &call)
{
    const auto chat = chatOf(call, Access::Read);
    if (!chat)
        return refused(chat);
    if ((*chat)->type == ChatType::Private)
        return badRequest(u"can't leave private chats"_s);
    if (!call.selfIn(**chat).isInside())
        return badRequest(u"chat not found"_s);
    Membership(call.realm).leave(**chat, call.bot.user());
    return answerTrue();
}

} // namespace core::practice
