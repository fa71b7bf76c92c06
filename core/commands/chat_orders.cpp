// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/chat_orders.h"

#include "core/access/chat_watch.h"
#include "core/access/connect_chat.h"
#include "core/access/invites.h"
#include "core/decisions/decisions.h"
#include "core/owner/owner.h"
#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/connect_code_repository.h"

namespace core::commands {

using namespace Qt::StringLiterals;

namespace {

//! Telegram's names for rights in links; only what neededRights() names is asked for.
QString rightNames(ChatType type)
{
    const Rights needed = neededRights(type);
    QStringList names;
    if (needed.testFlag(Right::InviteUsers))
        names << u"invite_users"_s;
    if (needed.testFlag(Right::RestrictMembers))
        names << u"restrict_members"_s;
    if (needed.testFlag(Right::DeleteMessages))
        names << u"delete_messages"_s;
    if (needed.testFlag(Right::PostMessages))
        names << u"post_messages"_s;
    return names.join(u'+');
}

Result<QString> usernameOf(engine::Context &context)
{
    const auto bot = store::BotRepository(context.tx).find();
    if (!bot)
        return failure(bot.error());
    if (!*bot)
        return failure(Error::Kind::NotFound, u"no bot is connected"_s);
    return (*bot)->username;
}

Result<Chat> chatOf(ChatKey key, engine::Context &context)
{
    auto chat = store::ChatRepository(context.tx, context.bot).find(key);
    if (!chat)
        return failure(chat.error());
    if (!*chat)
        return failure(Error::Kind::NotFound, u"no chat %1"_s.arg(key.value()));
    return std::move(**chat);
}

} // namespace

Result<ConnectOffer> offerConnect(engine::Context &context)
{
    const auto username = usernameOf(context);
    if (!username)
        return failure(username.error());
    const store::ConnectCode code{access::makeConnectCode(), context.now, context.now + access::connectCodeTime};
    GATEHOUSE_TRY(store::ConnectCodeRepository(context.tx, context.bot).replace(code));
    GATEHOUSE_TRY(access::audit(context, "connect-code-made"_L1, Origin::Creator, {}));
    return ConnectOffer{code.code, code.expires,
                        u"https://t.me/%1?startgroup&admin=%2"_s.arg(*username, rightNames(ChatType::Supergroup)),
                        u"https://t.me/%1?startchannel&admin=%2"_s.arg(*username, rightNames(ChatType::Channel))};
}

Result<> endConnect(engine::Context &context)
{
    store::ConnectCodeRepository codes(context.tx, context.bot);
    const auto code = codes.find();
    if (!code)
        return failure(code.error());
    if (*code && !(*code)->used && (*code)->expires > context.now)
        GATEHOUSE_TRY(access::audit(context, "connect-code-ended"_L1, Origin::Creator, {}));
    GATEHOUSE_TRY(codes.remove());
    return access::askAboutStrangers(context);
}

Result<> connectFound(ChatKey key, engine::Context &context)
{
    const auto chat = chatOf(key, context);
    if (!chat)
        return failure(chat.error());
    if (chat->state != ChatState::Found && chat->state != ChatState::Ignored)
        return failure(Error::Kind::AlreadyDone, u"the chat is not offered"_s);
    return access::connectChat(*chat, Origin::Creator, context).map([](ChatKey) {});
}

Result<> ignoreFound(ChatKey key, engine::Context &context)
{
    auto chat = chatOf(key, context);
    if (!chat)
        return failure(chat.error());
    if (chat->state != ChatState::Found)
        return failure(Error::Kind::AlreadyDone, u"the chat is not offered"_s);
    chat->state = ChatState::Ignored;
    GATEHOUSE_TRY(store::ChatRepository(context.tx, context.bot).save(*chat));
    return access::audit(context, "chat-ignored"_L1, Origin::Creator, {key, {}});
}

Result<> disconnect(ChatKey key, engine::Context &context)
{
    auto chat = chatOf(key, context);
    if (!chat)
        return failure(chat.error());
    if (!chat->isConnected() && chat->state != ChatState::Gone)
        return failure(Error::Kind::AlreadyDone, u"the chat is not connected"_s);
    chat->state = ChatState::Disconnected;
    chat->disconnected = context.now;
    GATEHOUSE_TRY(store::ChatRepository(context.tx, context.bot).save(*chat));
    GATEHOUSE_TRY(access::closeLinks(*chat, context));
    GATEHOUSE_TRY(decisions::closeAbout(DecisionKind::LostRight, key.toString(), context)); // reconnecting asks anew
    return access::audit(context, "chat-disconnected"_L1, Origin::Creator, {key, {}});
}

Result<> reconnect(ChatKey key, engine::Context &context)
{
    const auto chat = chatOf(key, context);
    if (!chat)
        return failure(chat.error());
    if (chat->state != ChatState::Disconnected)
        return failure(Error::Kind::AlreadyDone, u"the chat is not disconnected"_s);
    return access::connectChat(*chat, Origin::Creator, context).map([](ChatKey) {});
}

Result<> check(ChatKey key, engine::Context &context)
{
    const auto chat = chatOf(key, context);
    if (!chat)
        return failure(chat.error());
    GATEHOUSE_TRY(access::checkChat(key, context));
    return access::audit(context, "check-ordered"_L1, Origin::Creator, {key, {}});
}

Result<> checkAll(engine::Context &context)
{
    const auto chats = store::ChatRepository(context.tx, context.bot).all();
    if (!chats)
        return failure(chats.error());
    for (const Chat &chat : *chats) {
        if (chat.isConnected() || chat.state == ChatState::Gone)
            GATEHOUSE_TRY(access::checkChat(chat.key, context));
    }
    return access::audit(context, "checks-ordered"_L1, Origin::Creator, {});
}

Result<> setDelivery(ChatKey key, Delivery delivery, engine::Context &context)
{
    auto chat = chatOf(key, context);
    if (!chat)
        return failure(chat.error());
    chat->delivery = delivery;
    GATEHOUSE_TRY(store::ChatRepository(context.tx, context.bot).save(*chat));
    const QLatin1StringView way = delivery == Delivery::Link ? "link"_L1 : "request"_L1;
    return access::audit(context, "delivery-changed"_L1, Origin::Creator, {key, {}}, {{"delivery"_L1, QString(way)}});
}

Result<> forgetOwner(engine::Context &context)
{
    GATEHOUSE_TRY(store::BotRepository(context.tx).setOwner(context.bot, std::nullopt));
    return access::audit(context, "owner-forgotten"_L1, Origin::Creator, {});
}

Result<QString> ownerLink(engine::Context &context)
{
    const auto username = usernameOf(context);
    if (!username)
        return failure(username.error());
    const QString token = owner::makeOwnerToken();
    GATEHOUSE_TRY(store::BotRepository(context.tx)
                      .setOwnerToken(context.bot, token, context.now, context.now + owner::tokenTime));
    GATEHOUSE_TRY(access::audit(context, "owner-link-made"_L1, Origin::Creator, {}));
    return u"https://t.me/%1?start=%2"_s.arg(*username, token);
}

} // namespace core::commands
