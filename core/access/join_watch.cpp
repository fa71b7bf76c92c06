// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/join_watch.h"

#include "core/access/access_feature.h"
#include "core/access/invites.h"
#include "core/base/trusted_clock.h"
#include "core/decisions/decisions.h"
#include "core/members/people.h"
#include "core/messages/default_texts.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/member_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/presence_repository.h"

namespace core::access {

using namespace Qt::StringLiterals;
using botapi::UpdateKind;

namespace {

//! Whether an update may be news although what is known is dated later. Updates come in order and are dated by one clock;
//! what we did or asked ourselves happened a little before the answer's date, and that is this computer's where the server
//! tells none. Whoever comes in within that span must not be overlooked, nor the link they used.
bool mayBeNews(const Presence &known, Instant date)
{
    return known.source == PresenceSource::Asked && known.asOf - TrustedClock::tolerance <= date;
}

} // namespace

bool JoinWatch::handles(UpdateKind kind) const
{
    return kind == UpdateKind::ChatMember || kind == UpdateKind::ChatJoinRequest;
}

Result<> JoinWatch::handle(const botapi::Update &update, engine::Context &context)
{
    store::ChatRepository chats(context.tx, context.bot);
    if (const botapi::ChatMemberUpdated *change = update.chatMember()) {
        const auto chat = chats.connected(change->chat.id);
        if (!chat)
            return failure(chat.error());
        return *chat ? moved(*change, **chat, context) : Result<>();
    }
    if (const botapi::ChatJoinRequest *request = update.joinRequest()) {
        const auto chat = chats.connected(request->chat.id);
        if (!chat)
            return failure(chat.error());
        return *chat ? asks(*request, (*chat)->key, context) : Result<>();
    }
    return {};
}

Result<> JoinWatch::moved(const botapi::ChatMemberUpdated &change, const store::ConnectedChat &connected,
                          engine::Context &context)
{
    const ChatKey chat = connected.key;
    const store::Pair pair{chat, change.after.user.id};
    if (pair.user.value() == context.bot.value() || isServiceSender(pair.user))
        return {};
    GATEHOUSE_TRY(store::MemberRepository(context.tx).saw(members::personOf(change.after.user), change.date));

    const bool wasInside = change.before.isInside();
    const bool isInside = change.after.isInside();
    Presence presence{chat, pair.user, change.after.status, isInside, change.date, PresenceSource::Update};
    if (isInside && !wasInside)
        presence.joined = change.date;
    store::PresenceRepository presences(context.tx);
    const auto before = presences.find(chat, pair.user);
    if (!before)
        return failure(before.error());
    const bool isDatedEarlier = *before && (*before)->asOf > change.date;
    if (isDatedEarlier && !mayBeNews(**before, change.date))
        return {}; // an older fact than the one we have
    if (isDatedEarlier)
        GATEHOUSE_TRY(presences.correct(presence));
    else
        GATEHOUSE_TRY(presences.record(presence));
    context.dirty.mark(chat, pair.user);
    const bool isByHand = change.from.id.value() != context.bot.value();
    const bool wasBanned = change.before.status == botapi::MemberStatus::Kicked;
    // A removal may come as a ban that is lifted at once: only the first of the two counts.
    if (!isByHand && !isInside && !wasBanned)
        GATEHOUSE_TRY(takenOutByUs(pair, change.date, context));
    if (!wasInside && isInside)
        return cameIn(change, pair, context);
    const bool isBannedByHand = isByHand && !wasBanned && change.after.status == botapi::MemberStatus::Kicked;
    if ((wasInside && !isInside) || isBannedByHand) // also of somebody who is outside: no link may lift that ban
        return wentOut(change, pair, context);
    if (wasBanned && isByHand) // the ban was taken back in Telegram, so ours goes too
        return store::FactRepository(context.tx).clear(chat, pair.user, FactKind::Banned).map([](bool) {});
    if (!wasInside || *before)
        return {};
    // Seen for the first time, by a change of rights.
    const auto fact = members::factOfUnseen(connected.since, context);
    return fact ? store::FactRepository(context.tx).set({chat, pair.user, *fact, change.date}) : failure(fact.error());
}

Result<> JoinWatch::cameIn(const botapi::ChatMemberUpdated &change, store::Pair pair, engine::Context &context)
{
    const bool isByAdministrator = change.from.id != pair.user && change.from.id.value() != context.bot.value();
    if (change.inviteLink) {
        const auto invite = store::InviteRepository(context.tx).findByLink(change.inviteLink->link);
        if (!invite)
            return failure(invite.error());
        if (*invite && (*invite)->user != pair.user && !isByAdministrator && (*invite)->kind == Delivery::Link)
            return stolen(**invite, pair, change.date, context);
        if (*invite && (*invite)->user == pair.user)
            return auditHeard(context, change.date, "joined-with-link"_L1, Origin::Telegram, pair);
    }
    GATEHOUSE_TRY(auditHeard(context, change.date, isByAdministrator ? "added-in-telegram"_L1 : "joined"_L1,
                             Origin::Telegram, pair,
                             isByAdministrator ? QJsonObject{{"by"_L1, change.from.id.value()}} : QJsonObject()));
    if (!isByAdministrator)
        return {};

    const auto situation = situationOf(pair, context);
    if (!situation)
        return failure(situation.error());
    if (!*situation)
        return {};
    // An administrator of the chat overrules a removal of ours: only the creator decides what that means.
    store::FactRepository facts(context.tx);
    const Verdict verdict = (*situation)->verdict;
    if (verdict.access == Verdict::Access::Allowed)
        return {};
    for (const FactKind kind : {FactKind::Removed, FactKind::Banned, FactKind::Intruder, FactKind::Grant})
        GATEHOUSE_TRY(facts.clear(pair.chat, pair.user, kind));
    Decision decision;
    decision.kind = DecisionKind::MayStay;
    decision.user = pair.user;
    decision.chat = pair.chat;
    const bool wasApproved = change.viaJoinRequest || (change.inviteLink && change.inviteLink->createsJoinRequest);
    decision.details = QJsonDocument(QJsonObject{{"how"_L1, wasApproved ? u"approved"_s : u"added"_s},
                                                 {"by"_L1, change.from.id.value()},
                                                 {"byName"_L1, change.from.firstName}})
                           .toJson(QJsonDocument::Compact);
    return decisions::ask(decision, subjectOf(pair), context);
}

Result<> JoinWatch::wentOut(const botapi::ChatMemberUpdated &change, store::Pair pair, engine::Context &context)
{
    GATEHOUSE_TRY(endStay(pair, context));
    if (change.from.id.value() == context.bot.value())
        return letBackIn(pair, context); // our own doing, written down already
    if (change.from.id == pair.user)
        return auditHeard(context, change.date, "left"_L1, Origin::Telegram, pair);

    // An administrator took the person out: whoever may be inside by our facts is so no longer.
    store::FactRepository facts(context.tx);
    GATEHOUSE_TRY(facts.clear(pair.chat, pair.user, FactKind::Grant));
    const bool isBan = change.after.status == botapi::MemberStatus::Kicked;
    if (isBan)
        GATEHOUSE_TRY(facts.set({pair.chat, pair.user, FactKind::Banned, change.date, {}, Origin::Telegram}));
    return auditHeard(context, change.date, isBan ? "banned-in-telegram"_L1 : "removed-in-telegram"_L1,
                      Origin::Telegram, pair, {{"by"_L1, change.from.id.value()}});
}

Result<> JoinWatch::takenOutByUs(store::Pair pair, Instant when, engine::Context &context)
{
    // Written down by whoever hears of it first: this update, or the answer to the call, which may have been lost.
    const auto open = store::OutboxRepository(context.tx, context.bot).openWish(pair.chat, pair.user);
    if (!open)
        return failure(open.error());
    const bool isOurCall =
        *open && (*open)->attempts > 0 && ((*open)->wish == Wish::Out || (*open)->wish == Wish::Banned);
    return isOurCall ? auditTakenOut(**open, pair, when, context) : Result<>();
}

Result<> JoinWatch::stolen(Invite invite, store::Pair thief, Instant when, engine::Context &context)
{
    const auto situation = situationOf(thief, context);
    if (!situation)
        return failure(situation.error());
    if (!*situation)
        return {};
    const store::Pair invited{invite.chat, invite.user};
    if (invite.isOpen())
        GATEHOUSE_TRY(endInvite(invite, InviteState::Stolen, context));
    GATEHOUSE_TRY(
        auditHeard(context, when, "link-stolen"_L1, Origin::Telegram, invited, {{"by"_L1, thief.user.value()}}));
    if ((*situation)->verdict.access != Verdict::Access::Allowed) {
        GATEHOUSE_TRY(store::FactRepository(context.tx).set({thief.chat, thief.user, FactKind::Intruder, context.now}));
        GATEHOUSE_TRY(auditHeard(context, when, "came-with-foreign-link"_L1, Origin::Telegram, thief,
                                 {{"of"_L1, invite.user.value()}}));
        GATEHOUSE_TRY(
            tellOwner(messages::defaultText(messages::Text::LinkStolen).arg((*situation)->chat.title), context));
    }
    context.dirty.mark(thief.chat, thief.user);

    const auto own = situationOf(invited, context);
    if (!own)
        return failure(own.error());
    if (*own && (*own)->verdict.access == Verdict::Access::Allowed && !(*own)->isInside())
        return wantInvite(invited, invite.kind, context);
    return {};
}

Result<> JoinWatch::asks(const botapi::ChatJoinRequest &request, ChatKey chat, engine::Context &context)
{
    const store::Pair pair{chat, request.from.id};
    GATEHOUSE_TRY(store::MemberRepository(context.tx).saw(members::personOf(request.from), request.date));
    GATEHOUSE_TRY(auditHeard(context, request.date, "asked-to-join"_L1, Origin::Telegram, pair));
    bool isOurLink = false;
    if (request.inviteLink) {
        const auto invite = store::InviteRepository(context.tx).findByLink(request.inviteLink->link);
        if (!invite)
            return failure(invite.error());
        isOurLink = invite->has_value();
    }
    return answerJoinRequest(pair, isOurLink, context);
}

} // namespace core::access
