// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_feature.h"

#include "core/access/invites.h"
#include "core/access/reconciler.h"
#include "core/access/rights.h"
#include "core/botapi/methods/approve_chat_join_request.h"
#include "core/botapi/methods/ban_chat_member.h"
#include "core/botapi/methods/create_chat_invite_link.h"
#include "core/botapi/methods/decline_chat_join_request.h"
#include "core/botapi/methods/send_message.h"
#include "core/botapi/methods/unban_chat_member.h"
#include "core/messages/default_texts.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/member_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/presence_repository.h"

namespace core::access {

using namespace Qt::StringLiterals;

namespace {

constexpr auto stepMessage = "message"_L1;
constexpr auto stepLink = "link"_L1;
constexpr auto causeAbsence = "after-absence"_L1;

QString stepOf(const OutboxRow &row)
{
    return QJsonDocument::fromJson(row.context).object().value("step"_L1).toString();
}

template <botapi::Method M>
engine::Prepared prepared(const M &method, botapi::Repeat repeat = M::repeat)
{
    return {QString(M::name), QJsonDocument(botapi::toJson(method)).toJson(QJsonDocument::Compact), repeat};
}

//! Administrators of the chat see the names of links; the invite's number tells them nothing about the person.
QString linkName(const Invite &invite)
{
    return u"Gatehouse %1"_s.arg(invite.id.value());
}

//! The name of the link that was asked for.
QString nameInCall(const OutboxRow &row)
{
    return QJsonDocument::fromJson(row.parameters).object().value("name"_L1).toString();
}

//! How long a link works counts from when it is made: until then it may have waited for days, for a pause to end or for
//! the network.
Result<std::optional<engine::Prepared>> prepareLink(Invite invite, engine::Context &context)
{
    botapi::CreateChatInviteLink method;
    method.linkName = linkName(invite);
    if (invite.kind == Delivery::Request) {
        method.createsJoinRequest = true; // excludes a member limit
    } else {
        invite.expires = context.now + inviteTime;
        GATEHOUSE_TRY(store::InviteRepository(context.tx).save(invite));
        method.memberLimit = 1;
        method.expires = invite.expires;
    }
    return std::optional(prepared(method));
}

//! Telegram dates to the second; a fact of ours must not outrank an update of the same second.
Instant toSecond(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant);
}

Right rightFor(const QString &method)
{
    const bool isRemoval = method == botapi::BanChatMember::name || method == botapi::UnbanChatMember::name;
    return isRemoval ? Right::RestrictMembers : Right::InviteUsers;
}

//! A link is not made after all: the person's others need not wait for it.
Result<std::optional<engine::Prepared>> withoutLink(UserId user, engine::Context &context)
{
    return deliverInvites(user, context).map([]() -> std::optional<engine::Prepared> { return std::nullopt; });
}

NewCall requestCall(store::Pair pair, Wish wish)
{
    NewCall call;
    call.lane = Lane::Access;
    call.chat = pair.chat;
    call.user = pair.user;
    call.wish = wish;
    call.orderKey = orderKeyOf(pair);
    call.replaceKey = u"request:%1:%2"_s.arg(pair.chat.value()).arg(pair.user.value());
    call.feature = featureName;
    call.cause = u"join-request"_s;
    return call;
}

Result<> recordStatus(store::Pair pair, MemberStatus status, engine::Context &context)
{
    context.dirty.mark(pair.chat, pair.user);
    const bool isInside = core::isAdministrator(status) || status == MemberStatus::Member;
    return store::PresenceRepository(context.tx)
        .record({pair.chat, pair.user, status, isInside, toSecond(context.serverNow), PresenceSource::Asked})
        .map([](bool) {});
}

//! Telegram does not know the person in that chat. Should they be there all the same, they are seen sooner or later.
bool isAboutNobody(const Result<JsonValue> &outcome)
{
    return !outcome && outcome.error().kind == Error::Kind::NoSuchMember;
}

//! The call failed, and nobody has to do anything about it.
Result<> settled(const OutboxRow &row, engine::Context &context)
{
    return store::OutboxRepository(context.tx, context.bot).giveUp(row.id, context.now).map([](bool) {});
}

} // namespace

Result<std::optional<engine::Prepared>> AccessFeature::prepare(const OutboxRow &row, engine::Context &context)
{
    if (!row.user)
        return std::nullopt;
    if (stepOf(row) == stepMessage)
        return prepareMessage(*row.user, context);
    if (!row.chat)
        return std::nullopt;

    const store::Pair pair{*row.chat, *row.user};
    const auto found = situationOf(pair, context);
    if (!found)
        return failure(found.error());
    if (!*found || !(*found)->chat.isConnected())
        return row.wish == Wish::Invited ? withoutLink(pair.user, context) : std::nullopt;
    const Situation &situation = **found;
    const bool isBasicGroup = situation.chat.type == ChatType::Group;

    switch (*row.wish) {
    case Wish::Approved:
    case Wish::Declined:
        if (row.cause == causeAbsence && (situation.isInside() || situation.verdict.access != Verdict::Access::Allowed))
            return std::nullopt;
        if (situation.verdict.access == Verdict::Access::Allowed)
            return prepared(botapi::ApproveChatJoinRequest{{}, pair.user});
        if (situation.verdict.access == Verdict::Access::NotAllowed || row.wish == Wish::Declined)
            return prepared(botapi::DeclineChatJoinRequest{{}, pair.user});
        return std::nullopt;
    case Wish::Invited:
        if (wishFor(situation, context.now) != Wish::Invited)
            return withoutLink(pair.user, context);
        // Somebody who was banned once cannot use any link. Basic groups know no bans.
        if (stepOf(row) == stepLink || isBasicGroup)
            return prepareLink(*situation.invite, context);
        return prepared(botapi::UnbanChatMember{{}, pair.user, true});
    case Wish::Out:
        if (wishFor(situation, context.now) != Wish::Out)
            return std::nullopt;
        // One call: takes a member out and leaves them free to return. In a basic group the ban does just that.
        if (isBasicGroup)
            return prepared(botapi::BanChatMember{{}, pair.user});
        return prepared(botapi::UnbanChatMember{{}, pair.user, false});
    case Wish::Banned:
        if (wishFor(situation, context.now) != Wish::Banned)
            return std::nullopt;
        return prepared(botapi::BanChatMember{{}, pair.user});
    }
    Q_UNREACHABLE();
}

Result<std::optional<engine::Prepared>> AccessFeature::prepareMessage(UserId user, engine::Context &context)
{
    const auto invites = store::InviteRepository(context.tx).ofMember(user);
    if (!invites)
        return failure(invites.error());
    botapi::InlineKeyboardMarkup keyboard;
    bool isRequest = false;
    for (const Invite &invite : *invites) {
        if (!isUndelivered(invite))
            continue;
        const auto situation = situationOf({invite.chat, user}, context);
        if (!situation)
            return failure(situation.error());
        if (!*situation || !(*situation)->chat.isConnected() || (*situation)->verdict.access != Verdict::Access::Allowed
            || (*situation)->isInside())
            continue;
        keyboard.rows.insert(keyboard.rows.begin(), {{.text = (*situation)->chat.title, .url = invite.link}});
        isRequest = isRequest || invite.kind == Delivery::Request;
    }
    if (keyboard.rows.empty())
        return std::nullopt;
    botapi::SendMessage message;
    message.chat = ChatId(user.value());
    message.text = messages::defaultText(isRequest ? messages::Text::RequestAccess : messages::Text::AccessGranted);
    message.protectContent = true; // a forwarded link is a lost link
    message.replyMarkup = keyboard;
    // Rather twice than never: without it a person who was let in has no way in.
    return prepared(message, botapi::Repeat::Harmless);
}

Result<> AccessFeature::finished(const OutboxRow &row, const Result<JsonValue> &outcome, engine::Context &context)
{
    if (!outcome && outcome.error().kind == Error::Kind::BotLacksRight && row.chat)
        GATEHOUSE_TRY(noteMissingRight(*row.chat, rightFor(row.method), context));
    if (!row.wish || !row.user)
        return {}; // revoked links and notices: the row itself says how it went
    if (stepOf(row) == stepMessage)
        return messageSent(row, outcome, context);
    if (!row.chat)
        return {};
    const store::Pair pair{*row.chat, *row.user};
    if (!outcome && outcome.error().kind == Error::Kind::Cancelled)
        return giveUp(pair, *row.wish, context); // pairs' wishes never expire: a person dropped it
    switch (*row.wish) {
    case Wish::Invited:
        return invitedStep(row, pair, outcome, context);
    case Wish::Out:
    case Wish::Banned:
        return takenOut(row, pair, outcome, context);
    case Wish::Approved:
    case Wish::Declined: {
        if (!outcome && row.cause == causeAbsence) // on trial; whoever really asks is seen asking
            return settled(row, context);
        if (isAboutNobody(outcome)) {
            GATEHOUSE_TRY(settled(row, context));
            return audit(context, "request-gone"_L1, Origin::Telegram, pair);
        }
        if (!outcome)
            return audit(context, "request-answer-failed"_L1, Origin::Gatehouse, pair,
                         {{"reason"_L1, QString(nameOf(outcome.error().kind))}});
        // Another administrator was faster, it was taken back, or our own answer got lost: nobody says how it ended.
        if (row.wasSoBefore && row.cause == causeAbsence)
            return {}; // most people did not ask
        if (row.wasSoBefore)
            return audit(context, "request-gone"_L1, Origin::Telegram, pair);
        const bool isApproved = row.method == botapi::ApproveChatJoinRequest::name;
        return audit(context, isApproved ? "request-approved"_L1 : "request-declined"_L1, Origin::Gatehouse, pair);
    }
    }
    Q_UNREACHABLE();
}

Result<> AccessFeature::invitedStep(const OutboxRow &row, store::Pair pair, const Result<JsonValue> &outcome,
                                    engine::Context &context)
{
    if (row.method == botapi::CreateChatInviteLink::name || stepOf(row) == stepLink)
        return linkMade(row, pair, outcome, context);
    if (isAboutNobody(outcome))
        GATEHOUSE_TRY(settled(row, context));
    // Whether or not the person could be unbanned (the right may be missing), most people were not banned at all.
    NewCall next;
    next.lane = Lane::Access;
    next.chat = pair.chat;
    next.user = pair.user;
    next.wish = Wish::Invited;
    next.orderKey = orderKeyOf(pair);
    next.feature = featureName;
    next.context = R"({"step":"link"})";
    next.cause = row.cause;
    return context.effects.add(std::move(next)).map([](OutboxId) {});
}

Result<> AccessFeature::linkMade(const OutboxRow &row, store::Pair pair, const Result<JsonValue> &outcome,
                                 engine::Context &context)
{
    store::InviteRepository invites(context.tx);
    auto invite = invites.openOf(pair.chat, pair.user);
    if (!invite)
        return failure(invite.error());
    // A call that could not even be put together has no name.
    const bool isForThis = *invite && (*invite)->state == InviteState::Wanted
        && (row.method.isEmpty() || nameInCall(row) == linkName(**invite));
    if (!outcome) {
        // "Send again" on the failed call, or the right given back, makes a new one.
        if (isForThis)
            GATEHOUSE_TRY(endInvite(**invite, InviteState::Failed, context));
        else
            context.dirty.mark(pair.chat, pair.user);
        GATEHOUSE_TRY(audit(context, "link-failed"_L1, Origin::Gatehouse, pair,
                            {{"reason"_L1, QString(nameOf(outcome.error().kind))}}));
        return deliverInvites(pair.user, context);
    }
    const auto link = readJson<botapi::ChatInviteLink>(*outcome);
    if (!link)
        return failure(link.error());
    if (!isForThis) {
        // Taken back while the link was being made; nobody has seen it. What is wanted now may be of another kind, so it
        // gets a link of its own.
        context.dirty.mark(pair.chat, pair.user);
        return revokeLink(pair, link->link, context);
    }
    (*invite)->state = InviteState::Open;
    (*invite)->link = link->link;
    (*invite)->name = link->name;
    GATEHOUSE_TRY(invites.save(**invite));
    GATEHOUSE_TRY(audit(context, "link-made"_L1, Origin::Gatehouse, pair));
    return deliverInvites(pair.user, context);
}

Result<> AccessFeature::messageSent(const OutboxRow &row, const Result<JsonValue> &outcome, engine::Context &context)
{
    const UserId user = *row.user;
    InviteDelivery delivered = InviteDelivery::Sent;
    store::MemberRepository members(context.tx);
    if (!outcome) {
        switch (outcome.error().kind) {
        case Error::Kind::PersonUnreachable:
            delivered =
                outcome.error().detail.contains("blocked"_L1) || outcome.error().detail.contains("deactivated"_L1)
                ? InviteDelivery::Blocked
                : InviteDelivery::NeverStarted;
            if (delivered == InviteDelivery::Blocked)
                GATEHOUSE_TRY(members.setDirectMessages(user, DirectMessages::Blocked, context.now));
            break;
        case Error::Kind::OutcomeUnknown:
            delivered = InviteDelivery::Uncertain;
            break;
        default:
            // "chat not found": Telegram knows nothing between this person and the bot.
            delivered = outcome.error().detail.contains("chat not found"_L1) ? InviteDelivery::NeverStarted
                                                                             : InviteDelivery::Failed;
        }
    } else {
        GATEHOUSE_TRY(members.setDirectMessages(user, DirectMessages::Started, context.now));
    }

    store::InviteRepository invites(context.tx);
    auto all = invites.ofMember(user);
    if (!all)
        return failure(all.error());
    for (Invite &invite : *all) {
        if (invite.state != InviteState::Open || invite.delivered != InviteDelivery::NotYet)
            continue;
        // A link that was made while the message was on its way is in the next one.
        if (!invite.link.isEmpty() && row.method == botapi::SendMessage::name
            && !row.parameters.contains(invite.link.toUtf8()))
            continue;
        invite.delivered = delivered;
        GATEHOUSE_TRY(invites.save(invite));
        GATEHOUSE_TRY(
            audit(context, outcome ? "link-sent"_L1 : "link-not-sent"_L1, Origin::Gatehouse, {invite.chat, invite.user},
                  outcome ? QJsonObject() : QJsonObject{{"reason"_L1, QString(nameOf(outcome.error().kind))}}));
    }
    return {};
}

Result<> AccessFeature::takenOut(const OutboxRow &row, store::Pair pair, const Result<JsonValue> &outcome,
                                 engine::Context &context)
{
    if (outcome) {
        const auto known = store::PresenceRepository(context.tx).find(pair.chat, pair.user);
        if (!known)
            return failure(known.error());
        const bool isBan = row.wish == Wish::Banned;
        const bool wasToldBefore = *known
            && (isBan ? (*known)->status == MemberStatus::Kicked
                      : !(*known)->isInside && (*known)->status != MemberStatus::Unknown);
        GATEHOUSE_TRY(recordStatus(pair, isBan ? MemberStatus::Kicked : MemberStatus::Left, context));
        // Telegram's update may be faster than its answer, and has been written down then.
        if (!wasToldBefore)
            GATEHOUSE_TRY(auditTakenOut(row, pair, context.now, context));
        return letBackIn(pair, context);
    }
    if (isAboutNobody(outcome) && row.wish == Wish::Out) {
        const auto known = store::PresenceRepository(context.tx).find(pair.chat, pair.user);
        if (!known)
            return failure(known.error());
        if (!*known || !(*known)->isInside) {
            GATEHOUSE_TRY(settled(row, context));
            return audit(context, "not-known-there"_L1, Origin::Telegram, pair);
        }
    }
    if (outcome.error().kind == Error::Kind::TargetIsAdministrator)
        GATEHOUSE_TRY(recordStatus(pair, MemberStatus::Administrator, context));
    return audit(context, "removal-failed"_L1, Origin::Gatehouse, pair,
                 {{"reason"_L1, QString(nameOf(outcome.error().kind))}});
}

Result<> AccessFeature::wasAbsent(Instant, engine::Context &context)
{
    const auto invites = store::InviteRepository(context.tx).openRequests();
    if (!invites)
        return failure(invites.error());
    store::OutboxRepository outbox(context.tx, context.bot);
    for (const Invite &invite : *invites) {
        const store::Pair pair{invite.chat, invite.user};
        const auto situation = situationOf(pair, context);
        if (!situation)
            return failure(situation.error());
        if (!*situation || (*situation)->verdict.access != Verdict::Access::Allowed || (*situation)->isInside())
            continue;
        NewCall call = requestCall(pair, Wish::Approved);
        const auto isAnswered = outbox.isWaiting(call.replaceKey); // the request came after all
        if (!isAnswered)
            return failure(isAnswered.error());
        if (*isAnswered)
            continue;
        call.lane = Lane::Checks;
        call.cause = causeAbsence;
        call.notBefore = context.now + settleTime;
        GATEHOUSE_TRY(context.effects.add(std::move(call)));
    }
    return {};
}

Result<> AccessFeature::timePassed(Instant since, engine::Context &context)
{
    const auto turned = store::FactRepository(context.tx).turned(since, context.now);
    if (!turned)
        return failure(turned.error());
    for (const store::Pair &pair : *turned)
        context.dirty.mark(pair.chat, pair.user);

    const auto expired = store::InviteRepository(context.tx).expired(context.now);
    if (!expired)
        return failure(expired.error());
    for (const Invite &invite : *expired)
        GATEHOUSE_TRY(endInvite(invite, InviteState::Expired, context));
    return {};
}

Result<std::optional<Instant>> AccessFeature::nextMoment(engine::Context &context)
{
    const auto fact = store::FactRepository(context.tx).nextTurn(context.now);
    if (!fact)
        return fact;
    const auto invite = store::InviteRepository(context.tx).nextExpiry(context.now);
    if (!invite || !*invite)
        return invite ? fact : invite;
    return *fact ? std::min(**fact, **invite) : **invite;
}

Result<> answerJoinRequest(store::Pair pair, bool isOurLink, engine::Context &context)
{
    const auto situation = situationOf(pair, context);
    if (!situation)
        return failure(situation.error());
    if (!*situation)
        return {};
    const Verdict::Access access = (*situation)->verdict.access;
    if (access == Verdict::Access::Undecided && !isOurLink)
        return {};
    NewCall call = requestCall(pair, access == Verdict::Access::Allowed ? Wish::Approved : Wish::Declined);
    return context.effects.add(std::move(call)).map([](OutboxId) {});
}

} // namespace core::access
