// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/migration.h"

#include "core/store/chat_repository.h"
#include "core/store/invite_repository.h"

namespace core::engine {

Result<> followMigration(Chat chat, ChatId address, Context &context)
{
    store::ChatRepository chats(context.tx, context.bot);
    const auto other = chats.findByAddress(address);
    if (!other)
        return failure(other.error());
    chat.type = ChatType::Supergroup;
    if (*other && (*other)->key != chat.key) {
        // The news of the bot's place in the supergroup was faster than the news of where that comes from.
        chat.botStatus = (*other)->botStatus;
        chat.rights = (*other)->rights;
        const bool isBack = chat.state == ChatState::Gone && isAdministrator(chat.botStatus);
        if (isBack || (*other)->isConnected())
            chat.state = ChatState::Connected;
        chat.connected = chat.connected ? chat.connected : (*other)->connected;
        GATEHOUSE_TRY(chats.merge((*other)->key, chat.key));
    }
    GATEHOUSE_TRY(chats.save(chat));
    GATEHOUSE_TRY(chats.addAddress(chat.key, address, context.now));

    const auto users = store::InviteRepository(context.tx).wantAgain(chat.key, context.now);
    if (!users)
        return failure(users.error());
    for (const UserId user : *users)
        context.dirty.mark(chat.key, user);
    return {};
}

} // namespace core::engine
