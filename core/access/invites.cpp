// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/invites.h"

#include "core/access/reconciler.h"
#include "core/botapi/methods/revoke_chat_invite_link.h"
#include "core/botapi/methods/send_message.h"
#include "core/store/bot_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/outbox_repository.h"

namespace core::access {

using namespace Qt::StringLiterals;

namespace {

//! Whether the link is on its way: wanted, and somebody asks Telegram for it.
Result<bool> isBeingMade(const Invite &invite, engine::Context &context)
{
    if (invite.state != InviteState::Wanted)
        return false;
    const auto situation = situationOf({invite.chat, invite.user}, context);
    if (!situation)
        return failure(situation.error());
    if (!*situation || wishFor(**situation, context.now) != Wish::Invited)
        return false;
    return store::OutboxRepository(context.tx, context.bot)
        .openWish(invite.chat, invite.user)
        .map([](const std::optional<OutboxRow> &open) { return open && open->wish == Wish::Invited; });
}

} // namespace

bool isUndelivered(const Invite &invite)
{
    return invite.state == InviteState::Open && invite.delivered == InviteDelivery::NotYet && !invite.link.isEmpty();
}

Result<> wantInvite(store::Pair pair, Delivery delivery, engine::Context &context)
{
    store::InviteRepository invites(context.tx);
    const auto open = invites.openOf(pair.chat, pair.user);
    if (!open)
        return failure(open.error());
    if (*open)
        GATEHOUSE_TRY(endInvite(**open, InviteState::Revoked, context));

    Invite invite;
    invite.chat = pair.chat;
    invite.user = pair.user;
    invite.kind = delivery;
    invite.made = context.now;
    context.dirty.mark(pair.chat, pair.user);
    return invites.add(invite).map([](InviteId) {});
}

Result<> letBackIn(store::Pair pair, engine::Context &context)
{
    const auto found = situationOf(pair, context);
    if (!found)
        return failure(found.error());
    if (!*found)
        return {};
    const Situation &situation = **found;
    if (situation.verdict.reason != Verdict::Reason::Granted || situation.isInside() || situation.invite)
        return {};
    const auto grant = std::find_if(situation.facts.begin(), situation.facts.end(),
                                    [](const AccessFact &fact) { return fact.kind == FactKind::Grant; });
    const Delivery wanted =
        grant == situation.facts.end() ? situation.chat.delivery : grant->delivery.value_or(situation.chat.delivery);
    return wantInvite(pair, situation.chat.isPublic() ? Delivery::Request : wanted, context);
}

Result<> endInvite(Invite invite, InviteState state, engine::Context &context)
{
    invite.state = state;
    invite.ended = context.now;
    GATEHOUSE_TRY(store::InviteRepository(context.tx).save(invite));
    const bool hasRunOut = invite.expires && *invite.expires <= context.now;
    return invite.link.isEmpty() || hasRunOut ? Result<>()
                                              : revokeLink({invite.chat, invite.user}, invite.link, context);
}

Result<> revokeLink(store::Pair pair, const QString &link, engine::Context &context)
{
    NewCall call;
    call.lane = Lane::Access;
    call.chat = pair.chat;
    call.user = pair.user;
    // In no order with the rest about this person: a way in must not stay open because a removal waits or fails.
    call.feature = featureName;
    call.cause = u"link-done"_s;
    return context.effects.call(botapi::RevokeChatInviteLink{{}, link}, std::move(call)).map([](OutboxId) {});
}

Result<> closeLinks(const Chat &chat, engine::Context &context)
{
    const auto open = store::InviteRepository(context.tx).openIn(chat.key);
    if (!open)
        return failure(open.error());
    const bool mayRevoke = chat.rights.testFlag(Right::InviteUsers);
    qint64 closed = 0;
    qint64 left = 0;
    for (const Invite &invite : *open) {
        const bool hasLink = !invite.link.isEmpty();
        if (hasLink && !mayRevoke) {
            ++left;
            continue;
        }
        GATEHOUSE_TRY(endInvite(invite, InviteState::Revoked, context));
        closed += hasLink ? 1 : 0;
    }
    if (closed > 0)
        GATEHOUSE_TRY(audit(context, "links-closed"_L1, Origin::Gatehouse, {chat.key, {}}, {{"links"_L1, closed}}));
    if (left > 0)
        GATEHOUSE_TRY(audit(context, "links-left-open"_L1, Origin::Gatehouse, {chat.key, {}}, {{"links"_L1, left}}));
    return {};
}

Result<> renewInvite(const Invite &ended, const Chat &chat, engine::Context &context)
{
    const auto situation = situationIn(chat, ended.user, context);
    if (!situation)
        return failure(situation.error());
    if (situation->verdict.reason != Verdict::Reason::Granted || situation->isInside() || situation->invite)
        return {};
    return wantInvite({ended.chat, ended.user}, ended.kind, context);
}

Result<> deliverInvites(UserId user, engine::Context &context)
{
    const auto invites = store::InviteRepository(context.tx).ofMember(user);
    if (!invites)
        return failure(invites.error());
    bool hasNews = false;
    for (const Invite &invite : *invites) {
        const auto waits = isBeingMade(invite, context);
        if (!waits)
            return failure(waits.error());
        if (*waits)
            return {};
        hasNews = hasNews || isUndelivered(invite);
    }
    if (!hasNews)
        return {};

    NewCall call;
    call.lane = Lane::Replies;
    call.user = user;
    call.wish = Wish::Invited;
    call.orderKey = u"chat:%1"_s.arg(user.value());
    call.replaceKey = u"links:%1"_s.arg(user.value());
    call.limitKey = user.value();
    call.feature = featureName;
    call.context = R"({"step":"message"})";
    call.cause = u"links"_s;
    // A person who asks for new links after a day gets new ones; these would be dead by then.
    call.expires = context.now + inviteTime;
    return context.effects.add(std::move(call)).map([](OutboxId) {});
}

Result<> tellOwner(const QString &text, engine::Context &context)
{
    const auto bot = store::BotRepository(context.tx).find();
    if (!bot)
        return failure(bot.error());
    if (!*bot || !(*bot)->owner)
        return {};
    const UserId owner = *(*bot)->owner;
    NewCall call;
    call.lane = Lane::Replies;
    call.user = owner;
    call.orderKey = u"chat:%1"_s.arg(owner.value());
    call.limitKey = owner.value();
    call.feature = featureName;
    call.cause = u"notice"_s;
    call.expires = context.now + 24h;
    return context.effects.call(botapi::SendMessage{.chat = ChatId(owner.value()), .text = text}, std::move(call))
        .map([](OutboxId) {});
}

} // namespace core::access
