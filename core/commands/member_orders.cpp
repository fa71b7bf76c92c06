// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/member_orders.h"

#include "core/access/access.h"
#include "core/access/invites.h"
#include "core/access/reconciler.h"
#include "core/decisions/decisions.h"
#include "core/store/chat_repository.h"
#include "core/store/decision_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/member_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/presence_repository.h"

#include <set>

namespace core::commands {

using namespace Qt::StringLiterals;

namespace {

Result<UserId> userOf(const AddMember &order, Mode mode, engine::Context &context)
{
    store::MemberRepository members(context.tx);
    if (order.user) {
        if (order.user->value() <= 0 || isServiceSender(*order.user))
            return failure(Error::Kind::InvalidInput, u"%1 is no person's id"_s.arg(order.user->value()));
        if (mode == Mode::Apply)
            GATEHOUSE_TRY(members.ensure(*order.user, order.username, context.now));
        return *order.user;
    }
    const auto known = members.findByUsername(order.username);
    if (!known)
        return failure(known.error());
    // Bots cannot look a person up by name: Telegram tells them only of people whom they have met.
    if (!*known)
        return failure(Error::Kind::NotFound, u"nobody of this name was seen"_s);
    return **known;
}

AddOutcome::Kind addKind(const access::Situation &situation, bool isBot)
{
    using Kind = AddOutcome::Kind;
    if (!situation.chat.isConnected())
        return Kind::ChatNotConnected;
    if (isBot)
        return Kind::IsBot;
    if (situation.isInside())
        return Kind::AlreadyInside;
    return situation.chat.rights.testFlag(Right::InviteUsers) ? Kind::WillInvite : Kind::BotLacksRight;
}

Before beforeOf(store::Pair pair, const access::Situation &situation)
{
    return {pair, situation.facts, situation.invite ? std::optional(situation.invite->kind) : std::nullopt};
}

QJsonValue dateOf(std::optional<Instant> instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

Result<> letIn(store::Pair pair, const AddMember &order, const access::Situation &situation, engine::Context &context)
{
    store::FactRepository facts(context.tx);
    for (const FactKind kind : {FactKind::Removed, FactKind::Banned, FactKind::Intruder})
        GATEHOUSE_TRY(facts.clear(pair.chat, pair.user, kind));
    if (order.until) { // whoever was here before us leaves, too, when the time is over
        for (const FactKind kind : {FactKind::Before, FactKind::Gap})
            GATEHOUSE_TRY(facts.clear(pair.chat, pair.user, kind));
    }
    // Everybody can walk into a public chat: only a request tells who comes.
    const Delivery delivery = situation.chat.isPublic() ? Delivery::Request : order.delivery;
    GATEHOUSE_TRY(
        facts.set({pair.chat, pair.user, FactKind::Grant, context.now, order.until, Origin::Creator, delivery}));
    GATEHOUSE_TRY(
        access::audit(context, "member-added"_L1, Origin::Creator, pair, {{"until"_L1, dateOf(order.until)}}));
    context.dirty.mark(pair.chat, pair.user);
    return situation.isInside() ? Result<>() : access::wantInvite(pair, delivery, context);
}

RemovalOutcome::Kind removalKind(const access::Situation &situation, RemovalAction action)
{
    using Kind = RemovalOutcome::Kind;
    if (situation.verdict.reason == Verdict::Reason::Administrator
        || situation.verdict.reason == Verdict::Reason::ServiceSender
        || situation.verdict.reason == Verdict::Reason::TheBot)
        return Kind::IsAdministrator;
    const bool mayBeInside = situation.isInside() || situation.isUnknown();
    if (action == RemovalAction::None)
        return mayBeInside ? Kind::LeftInPlace : Kind::NotInside;
    if (action == RemovalAction::Remove && !mayBeInside)
        return Kind::NotInside;
    if (!situation.chat.rights.testFlag(Right::RestrictMembers))
        return Kind::BotLacksRight;
    return action == RemovalAction::Ban ? Kind::WillBan : Kind::WillRemove;
}

Result<> takeOut(store::Pair pair, RemovalAction action, const access::Situation &situation, engine::Context &context)
{
    store::FactRepository facts(context.tx);
    for (const FactKind kind : {FactKind::Grant, FactKind::Before, FactKind::Gap, FactKind::Intruder})
        GATEHOUSE_TRY(facts.clear(pair.chat, pair.user, kind));
    context.dirty.mark(pair.chat, pair.user);
    if (action == RemovalAction::None) {
        // Whoever may still be inside stays there, also if they were to go a moment ago. Who is out stays banned.
        if (situation.isInside() || situation.isUnknown()) {
            for (const FactKind kind : {FactKind::Removed, FactKind::Banned})
                GATEHOUSE_TRY(facts.clear(pair.chat, pair.user, kind));
        }
        GATEHOUSE_TRY(access::audit(context, "left-in-place"_L1, Origin::Creator, pair));
        if (!situation.isInside())
            return {};
        Decision todo; // "handle by hand": it stays on the list until somebody does
        todo.kind = DecisionKind::MayStay;
        todo.user = pair.user;
        todo.chat = pair.chat;
        todo.details = R"({"how":"left-in-place"})";
        return decisions::ask(todo, u"%1:%2"_s.arg(pair.chat.value()).arg(pair.user.value()), context);
    }
    const bool isBan = action == RemovalAction::Ban;
    GATEHOUSE_TRY(facts.clear(pair.chat, pair.user, isBan ? FactKind::Removed : FactKind::Banned));
    AccessFact fact{pair.chat,   pair.user, isBan ? FactKind::Banned : FactKind::Removed,
                    context.now, {},        Origin::Creator};
    fact.notBefore = context.now + access::undoTime;
    GATEHOUSE_TRY(facts.set(fact));
    return access::audit(context, isBan ? "ban-ordered"_L1 : "removal-ordered"_L1, Origin::Creator, pair);
}

Result<std::vector<ChatKey>> chatsOf(const RemoveMembers &order, engine::Context &context)
{
    if (!order.chats.empty())
        return order.chats;
    return store::ChatRepository(context.tx, context.bot).all().map([](const std::vector<Chat> &chats) {
        std::vector<ChatKey> keys;
        for (const Chat &chat : chats) {
            if (chat.isConnected())
                keys.push_back(chat.key);
        }
        return keys;
    });
}

//! Where the person ever stood, or somebody decided about them.
Result<std::set<ChatKey>> chatsAbout(UserId user, engine::Context &context)
{
    const auto presences = store::PresenceRepository(context.tx).ofMember(user);
    if (!presences)
        return failure(presences.error());
    const auto facts = store::FactRepository(context.tx).ofMember(user);
    if (!facts)
        return failure(facts.error());
    std::set<ChatKey> chats;
    for (const Presence &presence : *presences)
        chats.insert(presence.chat);
    for (const AccessFact &fact : *facts)
        chats.insert(fact.chat);
    return chats;
}

} // namespace

Result<OrderResult<AddOutcome>> addMember(const AddMember &order, Mode mode, engine::Context &context)
{
    if (order.chats.empty())
        return failure(Error::Kind::InvalidInput, u"no chat was chosen"_s);
    if (order.until && *order.until <= context.now)
        return failure(Error::Kind::InvalidInput, u"the end lies in the past"_s);
    const auto user = userOf(order, mode, context);
    if (!user)
        return failure(user.error());
    const auto member = store::MemberRepository(context.tx).find(*user);
    if (!member)
        return failure(member.error());
    const bool isBot = *member && (*member)->person.isBot;

    OrderResult<AddOutcome> result;
    for (const ChatKey chat : order.chats) {
        const store::Pair pair{chat, *user};
        const auto situation = access::situationOf(pair, context);
        if (!situation)
            return failure(situation.error());
        if (!*situation)
            return failure(Error::Kind::NotFound, u"no chat %1"_s.arg(chat.value()));
        const AddOutcome::Kind kind = addKind(**situation, isBot);
        result.outcomes.push_back({chat, kind});
        if (mode == Mode::Preview || kind == AddOutcome::Kind::ChatNotConnected || kind == AddOutcome::Kind::IsBot)
            continue;
        result.before.push_back(beforeOf(pair, **situation));
        GATEHOUSE_TRY(letIn(pair, order, **situation, context));
    }
    return result;
}

Result<OrderResult<RemovalOutcome>> removeMembers(const RemoveMembers &order, Mode mode, engine::Context &context)
{
    const auto chats = chatsOf(order, context);
    if (!chats)
        return failure(chats.error());
    OrderResult<RemovalOutcome> result;
    for (const UserId user : order.users) {
        const auto member = store::MemberRepository(context.tx).find(user);
        if (!member)
            return failure(member.error());
        if (!*member && order.users.size() == 1)
            return failure(Error::Kind::NotFound, u"no member %1"_s.arg(user.value()));
        if (!*member)
            continue; // forgotten since they were chosen
        // In "all chats" those with which the person never had anything to do are not meant.
        const auto concerned =
            order.chats.empty() ? chatsAbout(user, context) : Result<std::set<ChatKey>>(std::set<ChatKey>());
        if (!concerned)
            return failure(concerned.error());
        for (const ChatKey chat : *chats) {
            if (order.chats.empty() && !concerned->contains(chat))
                continue;
            const store::Pair pair{chat, user};
            const auto situation = access::situationOf(pair, context);
            if (!situation)
                return failure(situation.error());
            if (!*situation)
                continue;
            const RemovalOutcome::Kind kind = removalKind(**situation, order.action);
            result.outcomes.push_back({user, chat, kind});
            if (mode == Mode::Preview || kind == RemovalOutcome::Kind::IsAdministrator)
                continue;
            result.before.push_back(beforeOf(pair, **situation));
            GATEHOUSE_TRY(takeOut(pair, order.action, **situation, context));
        }
    }
    return result;
}

Result<> newInvite(store::Pair pair, engine::Context &context)
{
    const auto situation = access::situationOf(pair, context);
    if (!situation)
        return failure(situation.error());
    if (!*situation)
        return failure(Error::Kind::NotFound, u"no chat %1"_s.arg(pair.chat.value()));
    if ((*situation)->isInside())
        return failure(Error::Kind::AlreadyDone, u"the person is inside"_s);
    const auto grant = std::find_if((*situation)->facts.begin(), (*situation)->facts.end(),
                                    [](const AccessFact &fact) { return fact.kind == FactKind::Grant; });
    if ((*situation)->verdict.reason != Verdict::Reason::Granted || grant == (*situation)->facts.end())
        return failure(Error::Kind::InvalidInput, u"the person may not be inside"_s);
    GATEHOUSE_TRY(access::audit(context, "invite-renewed"_L1, Origin::Creator, pair));
    return access::wantInvite(pair, grant->delivery.value_or((*situation)->chat.delivery), context);
}

Result<> setNote(UserId user, const QString &note, engine::Context &context)
{
    store::MemberRepository members(context.tx);
    const auto member = members.find(user);
    if (!member)
        return failure(member.error());
    if (*member && (*member)->note == note)
        return {};
    GATEHOUSE_TRY(members.setNote(user, note));
    return access::audit(context, "note-changed"_L1, Origin::Creator, {{}, user});
}

Result<> setTags(UserId user, const QStringList &tags, engine::Context &context)
{
    store::MemberRepository members(context.tx);
    const auto before = members.find(user);
    if (!before)
        return failure(before.error());
    GATEHOUSE_TRY(members.setTags(user, tags));
    const auto after = members.find(user);
    if (!after)
        return failure(after.error());
    if (*before && *after && (*before)->tags == (*after)->tags)
        return {};
    return access::audit(context, "tags-changed"_L1, Origin::Creator, {{}, user});
}

namespace {

//! The owner's messages that ask about the person name them: those on their way go no more, the others are replaced.
Result<> takeQuestionsBack(UserId user, engine::Context &context)
{
    const auto open = store::DecisionRepository(context.tx).open();
    if (!open)
        return failure(open.error());
    for (const Decision &question : *open) {
        if (question.user == user)
            GATEHOUSE_TRY(decisions::closeAbout(
                question.kind, u"%1:%2"_s.arg(question.chat.value_or(ChatKey()).value()).arg(user.value()), context));
    }
    return {};
}

//! A removal that is still to be done would be forgotten with the person. One that failed and is listed stops everything:
//! somebody has to decide about it. Where nobody can, in a chat that is not connected, the log says that it was given up.
Result<> settleRemovals(UserId user, engine::Context &context)
{
    const auto facts = store::FactRepository(context.tx).ofMember(user);
    if (!facts)
        return failure(facts.error());
    std::set<ChatKey> chats;
    for (const AccessFact &fact : *facts)
        chats.insert(fact.chat);
    for (const ChatKey chat : chats) {
        auto situation = access::situationOf({chat, user}, context);
        if (!situation)
            return failure(situation.error());
        if (!*situation)
            continue;
        const bool isConnected = (*situation)->chat.isConnected();
        (*situation)->chat.state = ChatState::Connected;
        const auto wish = access::wishFor(**situation, context.now);
        if (wish != Wish::Out && wish != Wish::Banned)
            continue;
        const auto hasFailed = store::OutboxRepository(context.tx, context.bot).hasFailedRemoval(chat, user);
        if (!hasFailed)
            return failure(hasFailed.error());
        if (isConnected && *hasFailed)
            return failure(Error::Kind::Undecided, u"a removal failed and is still to be done"_s);
        GATEHOUSE_TRY(access::audit(context, "removal-given-up"_L1, Origin::Creator, {chat, user}));
    }
    return {};
}

} // namespace

Result<> forget(UserId user, engine::Context &context)
{
    const auto open = store::OutboxRepository(context.tx, context.bot).openWishesOf(user);
    if (!open)
        return failure(open.error());
    for (const OutboxRow &row : *open) {
        if (row.wish == Wish::Out || row.wish == Wish::Banned)
            return failure(Error::Kind::Busy, u"a removal is on its way"_s);
        if (row.state == OutboxState::Sending && row.wish == Wish::Invited && row.chat)
            return failure(Error::Kind::Busy, u"a link is being made"_s); // it would stay open, known to nobody
    }
    GATEHOUSE_TRY(settleRemovals(user, context));
    const auto invites = store::InviteRepository(context.tx).ofMember(user);
    if (!invites)
        return failure(invites.error());
    for (const Invite &invite : *invites) {
        if (invite.isOpen())
            GATEHOUSE_TRY(access::endInvite(invite, InviteState::Revoked, context));
    }
    GATEHOUSE_TRY(takeQuestionsBack(user, context));
    GATEHOUSE_TRY(store::MemberRepository(context.tx).forget(user));
    return access::audit(context, "forgotten"_L1, Origin::Creator, {{}, user});
}

} // namespace core::commands
