// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/methods.h"

#include <array>

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

struct KnownMethod {
    QLatin1StringView name;
    Handler handler;
};

// getUpdates and the webhook methods are answered by Polls.
constexpr std::array knownMethods{
    KnownMethod{"getMe"_L1, &getMe},
    KnownMethod{"getChat"_L1, &getChat},
    KnownMethod{"getChatMember"_L1, &getChatMember},
    KnownMethod{"getChatMemberCount"_L1, &getChatMemberCount},
    KnownMethod{"getChatMembersCount"_L1, &getChatMemberCount},
    KnownMethod{"getChatAdministrators"_L1, &getChatAdministrators},
    KnownMethod{"leaveChat"_L1, &leaveChat},
    KnownMethod{"getUserProfilePhotos"_L1, &getUserProfilePhotos},
    KnownMethod{"banChatMember"_L1, &banChatMember},
    KnownMethod{"kickChatMember"_L1, &banChatMember},
    KnownMethod{"unbanChatMember"_L1, &unbanChatMember},
    KnownMethod{"restrictChatMember"_L1, &restrictChatMember},
    KnownMethod{"promoteChatMember"_L1, &promoteChatMember},
    KnownMethod{"createChatInviteLink"_L1, &createChatInviteLink},
    KnownMethod{"editChatInviteLink"_L1, &editChatInviteLink},
    KnownMethod{"revokeChatInviteLink"_L1, &revokeChatInviteLink},
    KnownMethod{"exportChatInviteLink"_L1, &exportChatInviteLink},
    KnownMethod{"approveChatJoinRequest"_L1, &approveChatJoinRequest},
    KnownMethod{"declineChatJoinRequest"_L1, &declineChatJoinRequest},
    KnownMethod{"sendMessage"_L1, &sendMessage},
    KnownMethod{"sendPhoto"_L1, &sendPhoto},
    KnownMethod{"sendDocument"_L1, &sendDocument},
    KnownMethod{"sendChatAction"_L1, &sendChatAction},
    KnownMethod{"editMessageText"_L1, &editMessageText},
    KnownMethod{"editMessageReplyMarkup"_L1, &editMessageReplyMarkup},
    KnownMethod{"deleteMessage"_L1, &deleteMessage},
    KnownMethod{"getFile"_L1, &getFile},
    KnownMethod{"answerCallbackQuery"_L1, &answerCallbackQuery},
    KnownMethod{"answerPreCheckoutQuery"_L1, &answerPreCheckoutQuery},
    KnownMethod{"setMyCommands"_L1, &setMyCommands},
    KnownMethod{"getMyCommands"_L1, &getMyCommands},
    KnownMethod{"deleteMyCommands"_L1, &deleteMyCommands},
    KnownMethod{"setMyName"_L1, &setMyName},
    KnownMethod{"getMyName"_L1, &getMyName},
    KnownMethod{"setMyDescription"_L1, &setMyDescription},
    KnownMethod{"getMyDescription"_L1, &getMyDescription},
    KnownMethod{"setMyShortDescription"_L1, &setMyShortDescription},
    KnownMethod{"getMyShortDescription"_L1, &getMyShortDescription},
};

} // namespace

Handler handlerOf(const QString &method)
{
    const auto known = std::ranges::find_if(knownMethods, [&method](const KnownMethod &candidate) {
        return method.compare(candidate.name, Qt::CaseInsensitive) == 0;
    });
    return known == knownMethods.end() ? nullptr : known->handler;
}

} // namespace core::practice
