// SPDX-License-Identifier: GPL-3.0-or-later
// All types that mirror a JSON object, for tests that go through them. Code that uses one includes that one.
#pragma once

#include "core/botapi/types/bot_command.h"
#include "core/botapi/types/bot_command_scope.h"
#include "core/botapi/types/bot_subscription_updated.h"
#include "core/botapi/types/callback_query.h"
#include "core/botapi/types/chat.h"
#include "core/botapi/types/chat_administrator_rights.h"
#include "core/botapi/types/chat_full_info.h"
#include "core/botapi/types/chat_invite_link.h"
#include "core/botapi/types/chat_join_request.h"
#include "core/botapi/types/chat_member.h"
#include "core/botapi/types/chat_member_updated.h"
#include "core/botapi/types/chat_permissions.h"
#include "core/botapi/types/chat_photo.h"
#include "core/botapi/types/document.h"
#include "core/botapi/types/file.h"
#include "core/botapi/types/inline_keyboard_button.h"
#include "core/botapi/types/inline_keyboard_markup.h"
#include "core/botapi/types/labeled_price.h"
#include "core/botapi/types/link_preview_options.h"
#include "core/botapi/types/message.h"
#include "core/botapi/types/message_entity.h"
#include "core/botapi/types/paid_media_purchased.h"
#include "core/botapi/types/photo_size.h"
#include "core/botapi/types/pre_checkout_query.h"
#include "core/botapi/types/refunded_payment.h"
#include "core/botapi/types/reply_parameters.h"
#include "core/botapi/types/response_parameters.h"
#include "core/botapi/types/successful_payment.h"
#include "core/botapi/types/user.h"
#include "core/botapi/types/user_profile_photos.h"
#include "core/botapi/types/webhook_info.h"

#include <tuple>

namespace core::botapi {

using AllTypes =
    std::tuple<BotCommand, BotCommandScope, BotSubscriptionUpdated, CallbackQuery, Chat, ChatAdministratorRights,
               ChatFullInfo, ChatInviteLink, ChatJoinRequest, ChatMember, ChatMemberUpdated, ChatPermissions, ChatPhoto,
               Document, File, InlineKeyboardButton, InlineKeyboardMarkup, LabeledPrice, LinkPreviewOptions, Message,
               MessageEntity, PaidMediaPurchased, PhotoSize, PreCheckoutQuery, RefundedPayment, ReplyParameters,
               ResponseParameters, SuccessfulPayment, User, UserProfilePhotos, WebhookInfo>;

} // namespace core::botapi
