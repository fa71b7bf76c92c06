// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/people.h"

#include "core/access/presence_check.h"
#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
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

Result<FactKind> factOfUnseen(std::optional<Instant> connected, engine::Context &context)
{
    const auto gapUntil = store::BotRepository(context.tx).gapUntil();
    if (!gapUntil)
        return failure(gapUntil.error());
    return connected && *gapUntil > *connected ? FactKind::Gap : FactKind::Before;
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
        return members.saw(personOf(*message.from), message.date, DirectMessages::Started).map([](bool) {});
    }
    const auto chat = store::ChatRepository(context.tx, context.bot).connected(message.chat.id);
    if (!chat)
        return failure(chat.error());
    if (!*chat)
        return {};
    GATEHOUSE_TRY(members.saw(personOf(*message.from), message.date));
    return wroteInside(message, **chat, context);
}

Result<> People::wroteInside(const botapi::Message &message, const store::ConnectedChat &chat, engine::Context &context)
{
    // In the discussion group of a channel people write without being members, so a message proves nothing there.
    const UserId user = message.from->id;
    store::PresenceRepository presences(context.tx);
    const auto known = presences.find(chat.key, user);
    if (!known)
        return failure(known.error());
    if (*known && ((*known)->isInside || (*known)->asOf >= message.date))
        return {};
    if (*known) {
        // Came back, and nothing told us. In a discussion group it is no wonder, so nobody is asked about all the time.
        const bool isEnough = chat.linkedChat && (*known)->asOf + askOutsidersEvery > message.date;
        return isEnough ? Result<>() : access::askAboutMember({chat.key, user}, context);
    }
    if (chat.linkedChat)
        return {};

    const auto fact = factOfUnseen(chat.since, context);
    if (!fact)
        return failure(fact.error());
    context.dirty.mark(chat.key, user);
    const Presence presence{chat.key, user, MemberStatus::Member, true, message.date, PresenceSource::Service};
    return presences.record(presence, *fact).map([](bool) {});
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
    const auto dm = isBlocked ? DirectMessages::Blocked : DirectMessages::Started;
    return store::MemberRepository(context.tx).saw(personOf(change.from), change.date, dm).map([](bool) {});
}

} // namespace core::members
