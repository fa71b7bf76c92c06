// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/invite_links.h"
#include "core/practice/world/json_text.h"
#include "core/practice/world/methods.h"
#include "core/practice/world/views.h"

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

//! The chat, when the bot may manage what \p subject names in it.
Checked<Chat *> managedChat(const Call &call, const QString &subject)
{
    const auto chat = chatOf(call, Access::Write);
    if (!chat)
        return chat;
    if ((*chat)->type == ChatType::Private)
        return badRequest(u"can't invite members to a private chat"_s);
    if (!call.selfIn(**chat).may(Right::InviteUsers))
        return badRequest(u"not enough rights to manage chat %1"_s.arg(subject));
    return chat;
}

LinkWish wishOf(const Call &call)
{
    return {call.parameters.text("name"_L1), call.parameters.integer("expire_date"_L1, 0, 0),
            call.parameters.integer("member_limit"_L1, 0, 0, 100'000), call.parameters.flag("creates_join_request"_L1)};
}

Outcome answerLink(const Call &call, const Chat &chat, const Checked<const InviteLink *> &link)
{
    if (!link)
        return refused(link);
    return Views(call.realm, call.bot).inviteLink(chat, **link);
}

} // namespace

Outcome createChatInviteLink(Call &call)
{
    const auto chat = managedChat(call, u"invite link"_s);
    if (!chat)
        return refused(chat);
    return answerLink(call, **chat, InviteLinks(call.realm).create(**chat, call.bot.user(), wishOf(call)));
}

Outcome editChatInviteLink(Call &call)
{
    const auto chat = managedChat(call, u"invite link"_s);
    if (!chat)
        return refused(chat);
    return answerLink(
        call, **chat,
        InviteLinks(call.realm).edit(**chat, call.bot.user(), call.parameters.text("invite_link"_L1), wishOf(call)));
}

Outcome revokeChatInviteLink(Call &call)
{
    const auto chat = managedChat(call, u"invite link"_s);
    if (!chat)
        return refused(chat);
    return answerLink(call, **chat,
                      InviteLinks(call.realm).revoke(**chat, call.bot.user(), call.parameters.text("invite_link"_L1)));
}

Outcome exportChatInviteLink(Call &call)
{
    const auto chat = managedChat(call, u"invite link"_s);
    if (!chat)
        return refused(chat);
    return jsonString(InviteLinks(call.realm).replacePrimary(**chat, call.bot.user()).link);
}

Outcome approveChatJoinRequest(Call &call)
{
    const auto chat = managedChat(call, u"join requests"_s);
    if (!chat)
        return refused(chat);
    const UserId user(call.parameters.integer("user_id"_L1, 0));
    if (user.value() <= 0)
        return badRequest(u"invalid user_id specified"_s);
    const auto approved = InviteLinks(call.realm).approve(**chat, user, call.bot.user());
    return approved ? answerTrue() : refused(approved);
}

Outcome declineChatJoinRequest(Call &call)
{
    const auto chat = managedChat(call, u"join requests"_s);
    if (!chat)
        return refused(chat);
    const UserId user(call.parameters.integer("user_id"_L1, 0));
    if (user.value() <= 0)
        return badRequest(u"invalid user_id specified"_s);
    const auto declined = InviteLinks(call.realm).decline(**chat, user);
    return declined ? answerTrue() : refused(declined);
}

} // namespace core::practice
