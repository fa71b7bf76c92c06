// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/people.h"

#include "core/access/chat_watch.h"
#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "core/store/presence_repository.h"

namespace core::members {

using botapi::UpdateKind;

namespace {

constexpr Duration askOutsidersEvery = std::chrono::hours(1);

} // namespace

Person personOf(const botapi::User &user)
{
    return {user.id, user.firstName, user.lastName, user.username, user.languageCode, user.isBot, user.isPremium};
}

Result<FactKind> factOfUnseen(const Chat &chat, engine::Context &context)
{
    const auto bot = store::BotRepository(context.tx).find();
    if (!bot)
        return failure(bot.error());
    const bool hadGap = chat.connected && *bot && (*bot)->gapUntil > *chat.connected;
    return hadGap ? FactKind::Gap : FactKind::Before;
}

bool People::handles(UpdateKind kind) const
{
    return kind == UpdateKind::Message || kind == UpdateKind::EditedMessage || kind == UpdateKind::CallbackQuery
        || kind == UpdateKind::MyChatMember;
}

Result<> People::handle(const botapi::Update &update, engine::Context &context)
{
    if (const botapi::Message *message = update.message())
        return wrote(*message, context);
    if (const botapi::CallbackQuery *query = update.callbackQuery())
        return pressed(*query, context);
    if (const botapi::ChatMemberUpdated *change = update.chatMember())
        return blockedOrUnblocked(*change, context);
    return {};
}

Result<> People::wrote(const botapi::Message &message, engine::Context &context)
{
    if (!message.from || isServiceSender(message.from->id) || message.senderChat)
        return {}; // an anonymous administrator or a channel speaks, not a person
    if (message.from->id.value() == context.bot.value())
        return {}; // "The bot removed Ann": our own doing
    store::MemberRepository members(context.tx);
    if (message.chat.type == botapi::ChatType::Private) {
        GATEHOUSE_TRY(members.saw(personOf(*message.from), message.date));
        return members.setDirectMessages(message.from->id, DirectMessages::Started, message.date);
    }
    const auto chat = store::ChatRepository(context.tx, context.bot).connectedKey(message.chat.id);
    if (!chat)
        return failure(chat.error());
    if (!*chat)
        return {};
    GATEHOUSE_TRY(members.saw(personOf(*message.from), message.date));
    return wroteInside(message, **chat, context);
}

Result<> People::wroteInside(const botapi::Message &message, ChatKey chat, engine::Context &context)
{
    // In the discussion group of a channel people write without being members, so a message proves nothing there.
    const UserId user = message.from->id;
    store::PresenceRepository presences(context.tx);
    const auto known = presences.find(chat, user);
    if (!known)
        return failure(known.error());
    if (*known && ((*known)->isInside || (*known)->asOf >= message.date))
        return {};
    const auto stored = store::ChatRepository(context.tx, context.bot).find(chat);
    if (!stored)
        return failure(stored.error());
    if (!*stored)
        return {};
    if (*known) {
        // Came back, and nothing told us. In a discussion group it is no wonder, so nobody is asked about all the time.
        const bool isEnough = (*stored)->linkedChat && (*known)->asOf + askOutsidersEvery > message.date;
        return isEnough ? Result<>() : access::askAboutMember({chat, user}, context);
    }
    if ((*stored)->linkedChat)
        return {};

    const auto fact = factOfUnseen(**stored, context);
    if (!fact)
        return failure(fact.error());
    GATEHOUSE_TRY(presences.record({chat, user, MemberStatus::Member, true, message.date, PresenceSource::Service}));
    context.dirty.mark(chat, user);
    return store::FactRepository(context.tx).set({chat, user, *fact, message.date});
}

Result<> People::pressed(const botapi::CallbackQuery &query, engine::Context &context)
{
    // Whoever presses a button in a private chat has started the bot.
    if (!query.message || query.message->chat.type != botapi::ChatType::Private)
        return {};
    return store::MemberRepository(context.tx).saw(personOf(query.from), context.now).map([](bool) {});
}

Result<> People::blockedOrUnblocked(const botapi::ChatMemberUpdated &change, engine::Context &context)
{
    if (change.chat.type != botapi::ChatType::Private)
        return {};
    const bool isBlocked = change.after.status == botapi::MemberStatus::Kicked;
    store::MemberRepository members(context.tx);
    GATEHOUSE_TRY(members.saw(personOf(change.from), change.date));
    return members.setDirectMessages(change.from.id, isBlocked ? DirectMessages::Blocked : DirectMessages::Started,
                                     change.date);
}

} // namespace core::members
