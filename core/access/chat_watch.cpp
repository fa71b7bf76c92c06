// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/chat_watch.h"

#include "core/access/presence_check.h"
#include "core/access/rights.h"
#include "core/botapi/methods/get_chat.h"
#include "core/botapi/methods/get_chat_administrators.h"
#include "core/botapi/methods/get_chat_member.h"
#include "core/botapi/methods/get_chat_member_count.h"
#include "core/decisions/decisions.h"
#include "core/engine/migration.h"
#include "core/members/people.h"
#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/connect_code_repository.h"
#include "core/store/decision_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/presence_repository.h"

namespace core::access {

using namespace Qt::StringLiterals;
using botapi::UpdateKind;

namespace {

constexpr auto featureOfChats = "chats"_L1;
constexpr Duration checkEvery = 24h;

QString keyOf(ChatKey chat, QLatin1StringView method)
{
    return u"check:%1:%2"_s.arg(chat.value()).arg(method);
}

template <botapi::Method M>
Result<> ask(const M &method, ChatKey chat, engine::Context &context)
{
    NewCall call;
    call.lane = Lane::Access;
    call.chat = chat;
    call.feature = featureOfChats;
    call.cause = u"check"_s;
    call.replaceKey = keyOf(chat, M::name);
    return context.effects.call(method, std::move(call)).map([](OutboxId) {});
}

//! When the question was sent, as Telegram dates: what changed since then may not be in the answer.
Instant askedAt(const OutboxRow &row)
{
    return std::chrono::floor<std::chrono::seconds>(row.claimed.value_or(row.created));
}

//! When the code runs out that may connect a chat; nothing when there is none.
Result<std::optional<Instant>> connectingUntil(engine::Context &context)
{
    return store::ConnectCodeRepository(context.tx, context.bot)
        .find()
        .map([&](const std::optional<store::ConnectCode> &code) -> std::optional<Instant> {
            const bool isOpen = code && !code->used && code->expires > context.now;
            return isOpen ? std::optional(code->expires) : std::nullopt;
        });
}

Result<> askAboutStranger(const store::StrangerChat &chat, engine::Context &context)
{
    Decision decision;
    decision.kind = DecisionKind::StrangersChat;
    decision.details = QJsonDocument(QJsonObject{{"chat"_L1, chat.address.value()}, {"title"_L1, chat.title}})
                           .toJson(QJsonDocument::Compact);
    return decisions::ask(decision, chat.address.toString(), context);
}

} // namespace

bool ChatWatch::handles(UpdateKind kind) const
{
    return kind == UpdateKind::MyChatMember || kind == UpdateKind::Message || kind == UpdateKind::ChannelPost;
}

Result<> ChatWatch::handle(const botapi::Update &update, engine::Context &context)
{
    if (update.kind == UpdateKind::MyChatMember && update.chatMember() != nullptr)
        return botMoved(*update.chatMember(), context);
    if (const botapi::Message *message = update.message())
        return serviceMessage(*message, context);
    return {};
}

Result<> ChatWatch::botMoved(const botapi::ChatMemberUpdated &change, engine::Context &context)
{
    if (change.chat.type == botapi::ChatType::Private)
        return {};
    auto known = store::ChatRepository(context.tx, context.bot).findByAddress(change.chat.id);
    if (!known)
        return failure(known.error());
    if (!*known)
        return offered(change, context);
    Chat &chat = **known;
    chat.title = change.chat.title;
    chat.username = change.chat.username;
    if (chat.state == ChatState::Found && !change.after.isAdministrator())
        chat.state = ChatState::Ignored;
    if (chat.state == ChatState::Ignored && change.after.isAdministrator() && !change.before.isAdministrator()) {
        const auto bot = store::BotRepository(context.tx).find();
        if (!bot)
            return failure(bot.error());
        if (*bot && (*bot)->owner == change.from.id)
            chat.state = ChatState::Found; // offered anew, whether it was put aside by the demotion or by hand
    }
    m_heard[chat.key] = context.serverNow;
    return noteBotStatus(chat, change.after, change.date, context);
}

Result<> ChatWatch::offered(const botapi::ChatMemberUpdated &change, engine::Context &context)
{
    const bool isNewAdministrator = change.after.isAdministrator() && !change.before.isAdministrator();
    const auto connecting = connectingUntil(context);
    if (!connecting)
        return failure(connecting.error());
    store::ConnectCodeRepository codes(context.tx, context.bot);
    const bool isStillAdministrator = change.after.isAdministrator() && !isNewAdministrator;
    if (*connecting && change.after.isInside() && !isStillAdministrator) {
        // Whoever is just connecting a chat sees what arrives; it goes with the next code.
        const QString verdict = isNewAdministrator ? u"made-administrator"_s
            : change.before.isAdministrator()      ? u"lost-administrator"_s
                                                   : u"bot-not-administrator"_s;
        GATEHOUSE_TRY(codes.addArrival({change.date, verdict, change.chat.title, change.from.firstName}));
    }
    if (!change.after.isInside())
        return strangersChatGone(change.chat.id, context);
    if (!isNewAdministrator)
        return {};

    const auto bot = store::BotRepository(context.tx).find();
    if (!bot)
        return failure(bot.error());
    if (*bot && (*bot)->owner == change.from.id) {
        GATEHOUSE_TRY(strangersChatGone(change.chat.id, context)); // it is the owner's
        Chat chat;
        chat.address = change.chat.id;
        chat.type = change.chat.type;
        chat.title = change.chat.title;
        chat.username = change.chat.username;
        chat.state = ChatState::Found;
        chat.found = change.date;
        chat.botStatus = change.after.status;
        chat.rights = rightsOf(change.after);
        return store::ChatRepository(context.tx, context.bot).add(chat).map([](ChatKey) {});
    }
    const store::StrangerChat stranger{change.chat.id, change.chat.title, change.from.id};
    if (*connecting)
        return codes.addStranger(stranger); // the code will tell whose chat it is
    return askAboutStranger(stranger, context);
}

Result<> ChatWatch::serviceMessage(const botapi::Message &message, engine::Context &context)
{
    const bool isOfInterest =
        !message.migrateTo.isNull() || !message.migrateFrom.isNull() || !message.newChatTitle.isEmpty();
    if (!isOfInterest)
        return {};
    store::ChatRepository chats(context.tx, context.bot);
    // The old group says where it went, the new one where it came from; whichever comes first wins.
    const ChatId oldId = message.migrateFrom.isNull() ? message.chat.id : message.migrateFrom;
    const ChatId newId = message.migrateTo.isNull() ? message.chat.id : message.migrateTo;
    if (oldId != newId)
        GATEHOUSE_TRY(store::ConnectCodeRepository(context.tx, context.bot).moveStranger(oldId, newId));
    auto chat = chats.findByAddress(oldId);
    if (!chat || !*chat)
        return chat ? Result<>() : failure(chat.error());
    if (!message.newChatTitle.isEmpty())
        (*chat)->title = message.newChatTitle;
    if (oldId == newId)
        return chats.save(**chat);

    GATEHOUSE_TRY(strangersChatGone(newId, context)); // it is no stranger's
    if ((*chat)->address == newId)
        return chats.save(**chat);
    GATEHOUSE_TRY(engine::followMigration(**chat, newId, context));
    GATEHOUSE_TRY(auditHeard(context, message.date, "chat-upgraded"_L1, Origin::Telegram, {(*chat)->key, {}}));
    return (*chat)->isConnected() ? checkChat((*chat)->key, context) : Result<>();
}

Result<> ChatWatch::finished(const OutboxRow &row, const Result<JsonValue> &outcome, engine::Context &context)
{
    if (!row.chat)
        return {};
    store::ChatRepository chats(context.tx, context.bot);
    auto found = chats.find(*row.chat);
    if (!found || !*found)
        return found ? Result<>() : failure(found.error());
    Chat &chat = **found;
    if (row.user)
        return {}; // somebody's presence, which an earlier version asked about in this name
    if (!outcome) {
        // A check that failed was made all the same: the next one comes when it is due, not at once.
        chat.checked = context.now;
        if (outcome.error().kind != Error::Kind::ChatGone || !chat.isConnected())
            return chats.save(chat);
        chat.state = ChatState::Gone;
        chat.rights = {};
        GATEHOUSE_TRY(audit(context, "bot-removed"_L1, Origin::Telegram, {chat.key, {}}));
        return chats.save(chat);
    }
    if (row.method == botapi::GetChat::name) {
        const auto info = readJson<botapi::ChatFullInfo>(*outcome);
        if (!info)
            return failure(info.error());
        chat.title = info->title;
        chat.username = info->username;
        if (info->type != ChatType::Unknown)
            chat.type = info->type;
        chat.linkedChat = info->linkedChat.isNull() ? std::nullopt : std::optional(info->linkedChat);
        return chats.save(chat);
    }
    if (row.method == botapi::GetChatMember::name) {
        const auto heard = m_heard.find(chat.key);
        if (heard != m_heard.end() && askedAt(row) < heard->second)
            return {}; // an update came meanwhile: it may be newer than this answer, and is not older
        const auto bot = readJson<botapi::ChatMember>(*outcome);
        return bot ? noteBotStatus(chat, *bot, askedAt(row), context) : failure(bot.error());
    }
    if (row.method == botapi::GetChatAdministrators::name)
        return administratorsAnswered(chat, *outcome, askedAt(row), context);
    const auto count = readJson<qint64>(*outcome);
    if (!count)
        return failure(count.error());
    chat.memberCount = *count;
    chat.checked = context.now;
    return chats.save(chat);
}

Result<> ChatWatch::administratorsAnswered(const Chat &chat, JsonValue answer, Instant asked, engine::Context &context)
{
    const auto administrators = readJson<std::vector<botapi::ChatMember>>(answer);
    if (!administrators)
        return failure(administrators.error());
    std::set<UserId> named;
    for (const botapi::ChatMember &administrator : *administrators) {
        named.insert(administrator.user.id);
        if (administrator.user.id.value() != context.bot.value())
            GATEHOUSE_TRY(administratorSeen(chat, administrator, asked, context));
    }
    // Who is no longer among them was demoted or is gone, and the update that said so was missed.
    const auto known = store::PresenceRepository(context.tx).administrators(chat.key);
    if (!known)
        return failure(known.error());
    for (const Presence &presence : *known) {
        if (!named.contains(presence.user) && presence.asOf <= asked)
            GATEHOUSE_TRY(askAboutMember({chat.key, presence.user}, context));
    }
    return {};
}

Result<> ChatWatch::administratorSeen(const Chat &chat, const botapi::ChatMember &administrator, Instant asked,
                                      engine::Context &context)
{
    const UserId user = administrator.user.id;
    store::PresenceRepository presences(context.tx);
    const auto known = presences.find(chat.key, user);
    if (!known)
        return failure(known.error());
    GATEHOUSE_TRY(store::MemberRepository(context.tx).saw(members::personOf(administrator.user), asked));
    GATEHOUSE_TRY(presences.record(
        {chat.key, user, administrator.status, administrator.isInside(), asked, PresenceSource::Asked}));
    context.dirty.mark(chat.key, user);
    if (*known)
        return {};
    // Nobody saw them come. Once they are no administrator any more, this is what they may stay for.
    store::FactRepository facts(context.tx);
    const auto others = facts.of(chat.key, user);
    if (!others || !others->empty())
        return others ? Result<>() : failure(others.error());
    const auto fact = members::factOfUnseen(chat.connected, context);
    return fact ? facts.set({chat.key, user, *fact, asked}) : failure(fact.error());
}

Result<> ChatWatch::timePassed(Instant, engine::Context &context)
{
    GATEHOUSE_TRY(askAboutStrangers(context));
    const auto chats = store::ChatRepository(context.tx, context.bot).all();
    if (!chats)
        return failure(chats.error());
    for (const Chat &chat : *chats) {
        if (!chat.isConnected() || chat.checked.value_or(Instant()) + checkEvery > context.now)
            continue;
        // The last of the questions of a check: while it waits, e.g. for the network, there is nothing to add.
        const auto isAsked = store::OutboxRepository(context.tx, context.bot)
                                 .isWaiting(keyOf(chat.key, botapi::GetChatMemberCount::name));
        if (!isAsked)
            return failure(isAsked.error());
        if (!*isAsked)
            GATEHOUSE_TRY(checkChat(chat.key, context));
    }
    return {};
}

Result<std::optional<Instant>> ChatWatch::nextMoment(engine::Context &context)
{
    // Asked after every change, so it must not read all chats. One that was never checked has its questions in the outbox.
    const auto oldest = store::ChatRepository(context.tx, context.bot).oldestCheck();
    const auto codeEnds = oldest ? connectingUntil(context) : tl::unexpected<Error>(oldest.error());
    if (!codeEnds)
        return codeEnds;
    if (!*oldest)
        return codeEnds;
    return *codeEnds ? std::min(**codeEnds, **oldest + checkEvery) : **oldest + checkEvery;
}

Result<> askAboutStrangers(engine::Context &context)
{
    store::ConnectCodeRepository codes(context.tx, context.bot);
    const auto connecting = connectingUntil(context);
    if (!connecting || *connecting)
        return connecting ? Result<>() : failure(connecting.error());
    const auto strangers = codes.strangers();
    const auto bot = store::BotRepository(context.tx).find();
    if (!strangers || !bot)
        return failure(strangers ? bot.error() : strangers.error());
    for (const store::StrangerChat &stranger : *strangers) {
        GATEHOUSE_TRY(codes.removeStranger(stranger.address));
        const auto known = store::ChatRepository(context.tx, context.bot).findByAddress(stranger.address);
        if (!known)
            return failure(known.error());
        // Whoever shows a code is about to connect a chat: unless it is certain that it was somebody else, it was they.
        const bool isSomebodyElse =
            *bot && (*bot)->owner && *(*bot)->owner != stranger.by && !isServiceSender(stranger.by);
        if (!*known && isSomebodyElse)
            GATEHOUSE_TRY(askAboutStranger(stranger, context));
    }
    return {};
}

Result<> strangersChatGone(ChatId chat, engine::Context &context)
{
    GATEHOUSE_TRY(store::ConnectCodeRepository(context.tx, context.bot).removeStranger(chat));
    store::DecisionRepository questions(context.tx);
    const auto open = questions.findOpen(DecisionKind::StrangersChat, chat.toString());
    if (!open || !*open)
        return open ? Result<>() : failure(open.error());
    GATEHOUSE_TRY(decisions::closeAbout(DecisionKind::StrangersChat, chat.toString(), context));
    return questions.eraseDetails((*open)->id); // nothing of a stranger's chat stays
}

Result<> checkChat(ChatKey chat, engine::Context &context)
{
    GATEHOUSE_TRY(ask(botapi::GetChat{ChatId()}, chat, context));
    GATEHOUSE_TRY(ask(botapi::GetChatMember{{}, UserId(context.bot.value())}, chat, context));
    GATEHOUSE_TRY(ask(botapi::GetChatAdministrators{}, chat, context));
    return ask(botapi::GetChatMemberCount{}, chat, context);
}

Result<ChatKey> connectChat(const Chat &seen, Origin by, engine::Context &context)
{
    store::ChatRepository chats(context.tx, context.bot);
    auto known = chats.findByAddress(seen.address);
    if (!known)
        return failure(known.error());
    Chat chat = known->value_or(seen);
    const bool isReturning = chat.connected.has_value();
    GATEHOUSE_TRY(strangersChatGone(seen.address, context));
    chat.title = seen.title;
    chat.username = seen.username;
    chat.type = seen.type;
    chat.botStatus = seen.botStatus;
    chat.rights = seen.rights;
    chat.state = ChatState::Connected;
    chat.connected = chat.connected.value_or(context.now);
    chat.disconnected.reset();
    if (!isReturning) // everybody can walk into a public chat, so only a request tells who comes
        chat.delivery = chat.isPublic() ? Delivery::Request : Delivery::Link;
    if (*known) {
        GATEHOUSE_TRY(chats.save(chat));
    } else {
        chat.found = context.now;
        const auto key = chats.add(chat);
        if (!key)
            return key;
        chat.key = *key;
    }
    GATEHOUSE_TRY(audit(context, isReturning ? "chat-reconnected"_L1 : "chat-connected"_L1, by, {chat.key, {}}));
    if (isReturning) {
        GATEHOUSE_TRY(takeUpAgain(chat, context));
        GATEHOUSE_TRY(askAboutChat(chat.key, context));
    }
    GATEHOUSE_TRY(checkChat(chat.key, context));
    if (neededRights(chat.type) & ~chat.rights)
        GATEHOUSE_TRY(askForRight(chat.key, context));
    return chat.key;
}

} // namespace core::access
