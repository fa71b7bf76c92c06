// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/reconciler.h"

#include "core/access/invites.h"
#include "core/decisions/decisions.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/outbox_repository.h"

namespace core::access {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView causeOf(Verdict::Reason reason)
{
    switch (reason) {
    case Verdict::Reason::Granted:
        return "granted"_L1;
    case Verdict::Reason::GrantEnded:
        return "time-ended"_L1;
    case Verdict::Reason::Removed:
        return "removed-by-hand"_L1;
    case Verdict::Reason::Banned:
        return "banned-by-hand"_L1;
    case Verdict::Reason::Intruder:
        return "came-with-foreign-link"_L1;
    default:
        return ""_L1;
    }
}

Result<> giveUpInvite(store::Pair pair, engine::Context &context)
{
    store::InviteRepository invites(context.tx);
    const auto all = invites.ofMember(pair.user);
    if (!all)
        return failure(all.error());
    // A newer row may be a link that nobody wanted any more when it was made.
    auto dropped = std::find_if(all->begin(), all->end(), [pair](const Invite &invite) {
        return invite.chat == pair.chat && invite.state == InviteState::Wanted;
    });
    if (dropped == all->end())
        dropped =
            std::find_if(all->begin(), all->end(), [pair](const Invite &invite) { return invite.chat == pair.chat; });
    if (dropped == all->end() || (dropped->state != InviteState::Wanted && dropped->state != InviteState::Failed))
        return {};
    GATEHOUSE_TRY(endInvite(*dropped, InviteState::GivenUp, context));
    return deliverInvites(pair.user, context);
}

//! When the wish may be carried out: there is time to undo what a person or the end of time decided.
Instant notBefore(const Verdict &verdict, Instant now)
{
    switch (verdict.reason) {
    case Verdict::Reason::GrantEnded:
        return now + undoTime;
    case Verdict::Reason::Removed:
    case Verdict::Reason::Banned:
        return std::max(now, verdict.since.value_or(now));
    default:
        return now;
    }
}

} // namespace

std::optional<Wish> wishFor(const Situation &situation, Instant)
{
    if (!situation.chat.isConnected())
        return std::nullopt;
    const Verdict &verdict = situation.verdict;
    if (verdict.isGivenUp)
        return std::nullopt;
    if (verdict.access == Verdict::Access::NotAllowed) {
        if (verdict.reason == Verdict::Reason::Banned) {
            const bool isBanned = situation.presence && situation.presence->status == MemberStatus::Kicked;
            return isBanned ? std::nullopt : std::optional(Wish::Banned);
        }
        // Where nobody knows, asking costs nothing: taking out somebody who is not inside does nothing.
        return situation.isInside() || situation.isUnknown() ? std::optional(Wish::Out) : std::nullopt;
    }
    if (verdict.access == Verdict::Access::Allowed && verdict.reason == Verdict::Reason::Granted
        && !situation.isInside() && situation.invite && situation.invite->state == InviteState::Wanted)
        return Wish::Invited;
    return std::nullopt;
}

Result<> giveUp(store::Pair pair, Wish wish, engine::Context &context)
{
    if (wish == Wish::Invited)
        return giveUpInvite(pair, context);
    if (wish != Wish::Out && wish != Wish::Banned)
        return {}; // a request that is not answered stays open in Telegram
    const auto situation = situationOf(pair, context);
    if (!situation)
        return failure(situation.error());
    if (!*situation)
        return {};
    const auto kind = factBehind((*situation)->verdict.reason);
    const auto fact = std::find_if((*situation)->facts.begin(), (*situation)->facts.end(),
                                   [kind](const AccessFact &known) { return known.kind == kind; });
    if (!kind || fact == (*situation)->facts.end())
        return {}; // not wanted any more
    AccessFact kept = *fact;
    kept.notBefore = givenUp;
    return store::FactRepository(context.tx).set(kept);
}

Result<> Reconciler::reconcile(const std::set<store::Pair> &pairs, engine::Context &context)
{
    // The pairs come chat by chat. Nothing that is done about a member changes the chat.
    Result<std::optional<Chat>> chat = std::nullopt;
    for (const store::Pair &pair : pairs) {
        if (!*chat || (*chat)->key != pair.chat)
            chat = store::ChatRepository(context.tx, context.bot).find(pair.chat);
        if (!chat)
            return failure(chat.error());
        if (*chat)
            GATEHOUSE_TRY(reconcileOne(**chat, pair.user, context));
    }
    return {};
}

Result<> Reconciler::reconcileOne(const Chat &chat, UserId user, engine::Context &context)
{
    auto situation = situationIn(chat, user, context);
    if (!situation)
        return failure(situation.error());
    GATEHOUSE_TRY(settleInvite(*situation, context));

    const store::Pair pair{chat.key, user};
    if (situation->verdict.reason == Verdict::Reason::Granted) // the creator let them in, whatever was asked before
        GATEHOUSE_TRY(decisions::closeAbout(DecisionKind::MayStay, subjectOf(pair), context));
    store::OutboxRepository outbox(context.tx, context.bot);
    const auto open = outbox.openWish(pair.chat, pair.user);
    if (!open)
        return failure(open.error());
    const std::optional<Wish> wish = wishFor(*situation, context.now);
    if ((*open ? (*open)->wish : std::nullopt) == wish)
        return {};
    GATEHOUSE_TRY(outbox.dropWishes(pair.chat, pair.user, context.now));
    if (*open && (*open)->wish == Wish::Invited)
        GATEHOUSE_TRY(deliverInvites(user, context)); // the person's other links waited for this one
    if (!wish)
        return {};

    GATEHOUSE_TRY(outbox.replaceFailedWishes(pair.chat, pair.user, context.now));

    NewCall call;
    call.lane = Lane::Access;
    call.chat = pair.chat;
    call.user = pair.user;
    call.wish = *wish;
    call.orderKey = orderKeyOf(pair);
    call.feature = featureName;
    call.cause = causeOf(situation->verdict.reason);
    call.notBefore = notBefore(situation->verdict, context.now);
    return context.effects.add(std::move(call)).map([](OutboxId) {});
}

Result<> Reconciler::settleInvite(Situation &situation, engine::Context &context)
{
    if (!situation.invite)
        return {};
    const bool mayCome = situation.verdict.access == Verdict::Access::Allowed && situation.chat.isConnected();
    if (mayCome && !situation.isInside())
        return {};
    // Inside, the link has done its work; a limit of one would let the next person in as soon as this one leaves.
    const InviteState state = situation.isInside() && mayCome ? InviteState::Joined : InviteState::Revoked;
    GATEHOUSE_TRY(endInvite(*situation.invite, state, context));
    situation.invite.reset();
    return {};
}

} // namespace core::access
