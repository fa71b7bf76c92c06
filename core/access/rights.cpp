// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/rights.h"

#include "core/decisions/decisions.h"
#include "core/store/chat_repository.h"

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
        GATEHOUSE_TRY(audit(context, "bot-removed"_L1, Origin::Telegram, {chat.key, {}}));
    } else if (chat.state == ChatState::Gone && bot.isAdministrator()) {
        chat.state = ChatState::Connected; // its history was kept for this
        GATEHOUSE_TRY(audit(context, "bot-returned"_L1, Origin::Telegram, {chat.key, {}}));
    }
    GATEHOUSE_TRY(store::ChatRepository(context.tx, context.bot).save(chat));
    if (!wasConnected)
        return {};
    if (lost) {
        GATEHOUSE_TRY(audit(context, "right-lost"_L1, Origin::Telegram, {chat.key, {}}, {{"rights"_L1, lost.toInt()}}));
        return askForRight(chat.key, context);
    }
    if (!(needed & ~chat.rights))
        return decisions::closeAbout(DecisionKind::LostRight, chat.key.toString(), context);
    return {};
}

Result<> askForRight(ChatKey chat, engine::Context &context)
{
    Decision decision;
    decision.kind = DecisionKind::LostRight;
    decision.chat = chat;
    return decisions::ask(decision, chat.toString(), context);
}

} // namespace core::access
