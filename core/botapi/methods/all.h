// SPDX-License-Identifier: GPL-3.0-or-later
// All methods, for tests that go through them. Code that calls one includes that one.
#pragma once

#include "core/botapi/methods/answer_callback_query.h"
#include "core/botapi/methods/answer_pre_checkout_query.h"
#include "core/botapi/methods/approve_chat_join_request.h"
#include "core/botapi/methods/ban_chat_member.h"
#include "core/botapi/methods/create_chat_invite_link.h"
#include "core/botapi/methods/create_invoice_link.h"
#include "core/botapi/methods/decline_chat_join_request.h"
#include "core/botapi/methods/delete_message.h"
#include "core/botapi/methods/delete_my_commands.h"
#include "core/botapi/methods/delete_webhook.h"
#include "core/botapi/methods/edit_chat_invite_link.h"
#include "core/botapi/methods/edit_message_reply_markup.h"
#include "core/botapi/methods/edit_message_text.h"
#include "core/botapi/methods/edit_user_star_subscription.h"
#include "core/botapi/methods/get_chat.h"
#include "core/botapi/methods/get_chat_administrators.h"
#include "core/botapi/methods/get_chat_member.h"
#include "core/botapi/methods/get_chat_member_count.h"
#include "core/botapi/methods/get_file.h"
#include "core/botapi/methods/get_me.h"
#include "core/botapi/methods/get_my_commands.h"
#include "core/botapi/methods/get_updates.h"
#include "core/botapi/methods/get_user_profile_photos.h"
#include "core/botapi/methods/get_webhook_info.h"
#include "core/botapi/methods/leave_chat.h"
#include "core/botapi/methods/refund_star_payment.h"
#include "core/botapi/methods/restrict_chat_member.h"
#include "core/botapi/methods/revoke_chat_invite_link.h"
#include "core/botapi/methods/send_document.h"
#include "core/botapi/methods/send_message.h"
#include "core/botapi/methods/send_photo.h"
#include "core/botapi/methods/set_my_commands.h"
#include "core/botapi/methods/set_my_description.h"
#include "core/botapi/methods/set_my_short_description.h"
#include "core/botapi/methods/unban_chat_member.h"

#include <tuple>

namespace core::botapi {

using AllMethods =
    std::tuple<AnswerCallbackQuery, AnswerPreCheckoutQuery, ApproveChatJoinRequest, BanChatMember, CreateChatInviteLink,
               CreateInvoiceLink, DeclineChatJoinRequest, DeleteMessage, DeleteMyCommands, DeleteWebhook,
               EditChatInviteLink, EditMessageReplyMarkup, EditMessageText, EditUserStarSubscription, GetChat,
               GetChatAdministrators, GetChatMember, GetChatMemberCount, GetFile, GetMe, GetMyCommands, GetUpdates,
               GetUserProfilePhotos, GetWebhookInfo, LeaveChat, RefundStarPayment, RestrictChatMember,
               RevokeChatInviteLink, SendDocument, SendMessage, SendPhoto, SetMyCommands, SetMyDescription,
               SetMyShortDescription, UnbanChatMember>;

} // namespace core::botapi
