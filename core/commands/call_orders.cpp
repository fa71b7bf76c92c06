// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/call_orders.h"

#include "core/access/invites.h"
#include "core/access/reconciler.h"
#include "core/store/chat_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/outbox_repository.h"

namespace core::commands {

using namespace Qt::StringLiterals;

namespace {

//! The call, if \p isOpen says that it waited for a person.
Result<OutboxRow> decided(OutboxId call, const Result<bool> &isOpen, engine::Context &context)
{
    if (!isOpen)
        return failure(isOpen.error());
    auto row = store::OutboxRepository(context.tx, context.bot).find(call);
    if (!row)
        return failure(row.error());
    if (!*isOpen || !*row)
        return failure(Error::Kind::AlreadyDone, u"the call waits for nobody"_s);
    return std::move(**row);
}

Result<> auditAbout(const OutboxRow &row, QLatin1StringView action, engine::Context &context)
{
    return access::audit(context, action, Origin::Creator, {row.chat.value_or(ChatKey()), row.user.value_or(UserId())},
                         {{"method"_L1, row.method}});
}

Result<> renewFailedInvite(store::Pair pair, engine::Context &context)
{
    const auto chat = store::ChatRepository(context.tx, context.bot).find(pair.chat);
    if (!chat)
        return failure(chat.error());
    const auto invites = store::InviteRepository(context.tx).ofMember(pair.user);
    if (!invites)
        return failure(invites.error());
    const auto newest = std::find_if(invites->begin(), invites->end(),
                                     [pair](const Invite &invite) { return invite.chat == pair.chat; });
    if (!*chat || newest == invites->end() || newest->state != InviteState::Failed)
        return {};
    return access::renewInvite(*newest, **chat, context);
}

//! The links of the person are news again, so that the message that brings them has something to say.
Result<> tellLinksAgain(UserId user, engine::Context &context)
{
    store::InviteRepository invites(context.tx);
    auto all = invites.ofMember(user);
    if (!all)
        return failure(all.error());
    for (Invite &invite : *all) {
        if (invite.state != InviteState::Open || invite.delivered == InviteDelivery::Sent)
            continue;
        invite.delivered = InviteDelivery::NotYet;
        GATEHOUSE_TRY(invites.save(invite));
    }
    return {};
}

} // namespace

Result<> sendAgain(OutboxId call, engine::Context &context)
{
    const auto row =
        decided(call, store::OutboxRepository(context.tx, context.bot).sendAgain(call, context.now), context);
    if (!row)
        return failure(row.error());
    GATEHOUSE_TRY(auditAbout(*row, "call-sent-again"_L1, context));
    if (row->wish == Wish::Invited && row->chat && row->user)
        return renewFailedInvite({*row->chat, *row->user}, context);
    if (row->wish == Wish::Invited && row->user)
        return tellLinksAgain(*row->user, context);
    return {};
}

Result<> noteDrop(OutboxId call, engine::Context &context)
{
    const auto row = store::OutboxRepository(context.tx, context.bot).find(call);
    if (!row || !*row)
        return row ? Result<>() : failure(row.error());
    GATEHOUSE_TRY(auditAbout(**row, "call-dropped"_L1, context));
    if (!(*row)->wish || !(*row)->chat || !(*row)->user)
        return {};
    return access::giveUp({*(*row)->chat, *(*row)->user}, *(*row)->wish, context);
}

} // namespace core::commands
