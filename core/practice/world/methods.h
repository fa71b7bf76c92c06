// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/call.h"

namespace core::practice {

//! What carries a method out. To add one: a function here, and a line in methods.cpp.
using Handler = Outcome (*)(Call &);

//! The handler of a method, by its name in any case; null when this world does not know it.
[[nodiscard]] Handler handlerOf(const QString &method);

// Chats
Outcome getMe(Call &call);
Outcome getChat(Call &call);
Outcome getChatMember(Call &call);
Outcome getChatMemberCount(Call &call);
Outcome getChatAdministrators(Call &call);
Outcome leaveChat(Call &call);
Outcome getUserProfilePhotos(Call &call);

// Members
Outcome banChatMember(Call &call);
Outcome unbanChatMember(Call &call);
Outcome restrictChatMember(Call &call);
Outcome promoteChatMember(Call &call);

// Invite links and join requests
Outcome createChatInviteLink(Call &call);
Outcome editChatInviteLink(Call &call);
Outcome revokeChatInviteLink(Call &call);
Outcome exportChatInviteLink(Call &call);
Outcome approveChatJoinRequest(Call &call);
Outcome declineChatJoinRequest(Call &call);

// Messages
Outcome sendMessage(Call &call);
Outcome sendPhoto(Call &call);
Outcome sendDocument(Call &call);
Outcome sendChatAction(Call &call);
Outcome editMessageText(Call &call);
Outcome editMessageReplyMarkup(Call &call);
Outcome deleteMessage(Call &call);
Outcome getFile(Call &call);

// Answers
Outcome answerCallbackQuery(Call &call);
Outcome answerPreCheckoutQuery(Call &call);

// Profile
Outcome setMyCommands(Call &call);
Outcome getMyCommands(Call &call);
Outcome deleteMyCommands(Call &call);
Outcome setMyName(Call &call);
Outcome getMyName(Call &call);
Outcome setMyDescription(Call &call);
Outcome getMyDescription(Call &call);
Outcome setMyShortDescription(Call &call);
Outcome getMyShortDescription(Call &call);

} // namespace core::practice
