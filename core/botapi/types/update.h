// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/types/bot_subscription_updated.h"
#include "core/botapi/types/callback_query.h"
#include "core/botapi/types/chat_join_request.h"
#include "core/botapi/types/chat_member_updated.h"
#include "core/botapi/types/message.h"
#include "core/botapi/types/paid_media_purchased.h"
#include "core/botapi/types/pre_checkout_query.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace core::botapi {

//! What happened. Other: a kind that we do not ask for, such as one that another program asked for before us.
enum class UpdateKind {
    Other,
    Message,
    EditedMessage,
    ChannelPost,
    EditedChannelPost,
    CallbackQuery,
    MyChatMember, //!< the bot's own status in a chat; in a private chat Kicked means that the person blocked the bot
    ChatMember,
    ChatJoinRequest,
    PreCheckoutQuery,
    Subscription,
    PurchasedPaidMedia,
};

//! One thing that Telegram tells the bot.
//! \see https://core.telegram.org/bots/api#update
struct Update {
    using Content = std::variant<std::monostate, Message, CallbackQuery, ChatMemberUpdated, ChatJoinRequest,
                                 PreCheckoutQuery, BotSubscriptionUpdated, PaidMediaPurchased>;

    UpdateId id; //!< after a week without updates the numbers go on at a random place, also a lower one
    UpdateKind kind = UpdateKind::Other;
    QString kindName = {}; //!< as Telegram writes it, e.g. "my_chat_member"; empty: none was given
    Content content = {}; //!< monostate for Other

    //! The content if it is of that type, whatever the kind; null otherwise. Valid while the update lives.
    [[nodiscard]] const Message *message() const { return std::get_if<Message>(&content); }
    [[nodiscard]] const CallbackQuery *callbackQuery() const { return std::get_if<CallbackQuery>(&content); }
    [[nodiscard]] const ChatMemberUpdated *chatMember() const { return std::get_if<ChatMemberUpdated>(&content); }
    [[nodiscard]] const ChatJoinRequest *joinRequest() const { return std::get_if<ChatJoinRequest>(&content); }
    [[nodiscard]] const PreCheckoutQuery *preCheckout() const { return std::get_if<PreCheckoutQuery>(&content); }
    [[nodiscard]] const BotSubscriptionUpdated *subscription() const
    {
        return std::get_if<BotSubscriptionUpdated>(&content);
    }
    [[nodiscard]] const PaidMediaPurchased *paidMedia() const { return std::get_if<PaidMediaPurchased>(&content); }
};

//! Reads one update. Malformed when it has no id, or when the content of a kind that we ask for cannot be used.
[[nodiscard]] Result<Update> readUpdate(JsonValue value);

//! What of an update can be told even when the rest is of no use: its number, unless it has no proper one.
[[nodiscard]] std::optional<UpdateId> updateIdOf(JsonValue value);
//! And its kind, as Telegram writes it; empty when there is none.
[[nodiscard]] QString updateKindOf(JsonValue value);

//! All kinds but Other, as getUpdates wants them. Always the whole list: Telegram remembers what was asked for last,
//! and leaves out chat_member unless it is named.
[[nodiscard]] QStringList allowedUpdates();

} // namespace core::botapi
