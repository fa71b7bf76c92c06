// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/rights.h"

#include "core/access/invites.h"
#include "core/access/presence_check.h"
#include "core/botapi/methods/revoke_chat_invite_link.h"
#include "core/decisions/decisions.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/outbox_repository.h"

namespace core::access {

using namespace Qt::StringLiterals;

Rights rightsOf(const botapi::ChatMember &bot)
{
    if (!bot.isAdministrator())
        return {};
    Rights rights;
    rights.setFlag(Right::InviteUsers, bot.canInviteUsers);
    rights.setFlag(Right::RestrictMembers, bot.canRestrictMembers);
    rights.setFlag(Right::DeleteMessages, bot.canDeleteMessages);
    rights.setFlag(Right::PostMessages, bot.canPostMessages);
    return rights;
}

Result<> noteBotStatus(Chat &chat, const botapi::ChatMember &bot, Instant when, engine::Context &context)
{
    const Rights before = chat.rights;
    const bool wasConnected = chat.isConnected();
    chat.rights = rightsOf(bot);
    chat.botStatus = bot.status;
    const Rights needed = neededRights(chat.type);
    const Rights lost = before & needed & ~chat.rights;
    chat.rightsLost = (chat.rightsLost | lost) & ~chat.rights;
    if (lost)
        chat.rightsLostAt = when;
    if (!chat.rightsLost)
        chat.rightsLostAt.reset();

    if (wasConnected && !bot.isInside()) {
        chat.state = ChatState::Gone;
        GATEHOUSE_TRY(auditHeard(context, when, "bot-removed"_L1, Origin::Telegram, {chat.key, {}}));
    } else if (chat.state == ChatState::Gone && bot.isAdministrator()) {
        chat.state = ChatState::Connected; // its history was kept for this
        GATEHOUSE_TRY(auditHeard(context, when, "bot-returned"_L1, Origin::Telegram, {chat.key, {}}));
    }
    GATEHOUSE_TRY(store::ChatRepository(context.tx, context.bot).save(chat));
    const bool isBack = !wasConnected && chat.isConnected();
    const Rights gained = chat.rights & needed & ~before;
    if (isBack || gained)
        GATEHOUSE_TRY(takeUpAgain(chat, context));
    if (isBack)
        GATEHOUSE_TRY(askAboutChat(chat.key, context));
    if (!wasConnected && !isBack)
        return {};
    if (lost) {
        GATEHOUSE_TRY(auditHeard(context, when, "right-lost"_L1, Origin::Telegram, {chat.key, {}},
                                 {{"rights"_L1, lost.toInt()}}));
        return askForRight(chat.key, context);
    }
    if (!(needed & ~chat.rights))
        return decisions::closeAbout(DecisionKind::LostRight, chat.key.toString(), context);
    return {};
}

Result<> takeUpAgain(const Chat &chat, engine::Context &context)
{
    // Links that stayed open; also of chats that were disconnected since.
    GATEHOUSE_TRY(store::OutboxRepository(context.tx, context.bot)
                      .sendFailedAgain(chat.key, botapi::RevokeChatInviteLink::name, context.now));
    if (chat.state == ChatState::Disconnected)
        GATEHOUSE_TRY(closeLinks(chat, context));
    if (!chat.isConnected())
        return {};
    const auto pairs = store::FactRepository(context.tx).unsettled(chat.key, context.now);
    if (!pairs)
        return failure(pairs.error());
    for (const store::Pair &pair : *pairs)
        context.dirty.mark(pair.chat, pair.user);
    store::InviteRepository invites(context.tx);
    const auto open = invites.openIn(chat.key);
    if (!open)
        return failure(open.error());
    for (const Invite &invite : *open)
        context.dirty.mark(invite.chat, invite.user);
    const auto futile = invites.futileIn(chat.key);
    if (!futile)
        return failure(futile.error());
    for (const Invite &invite : *futile)
        GATEHOUSE_TRY(renewInvite(invite, chat, context));
    return {};
}

Result<> noteMissingRight(ChatKey key, Right right, engine::Context &context)
{
    store::ChatRepository chats(context.tx, context.bot);
    auto chat = chats.find(key);
    if (!chat)
        return failure(chat.error());
    if (!*chat)
        return {};
    const bool isConnected = (*chat)->isConnected();
    if ((*chat)->rights.testFlag(right)) {
        (*chat)->rights.setFlag(right, false);
        (*chat)->rightsLost.setFlag(right);
        (*chat)->rightsLostAt = context.now;
        GATEHOUSE_TRY(chats.save(**chat));
        GATEHOUSE_TRY(
            audit(context, "right-lost"_L1, Origin::Telegram, {key, {}}, {{"rights"_L1, Rights(right).toInt()}}));
    }
    return isConnected ? askForRight(key, context) : Result<>(); // of another chat nothing is expected
}

Result<> askForRight(ChatKey chat, engine::Context &context)
{
    Decision decision;
    decision.kind = DecisionKind::LostRight;
    decision.chat = chat;
    return decisions::ask(decision, chat.toString(), context);
}

} // namespace core::access
