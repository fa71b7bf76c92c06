// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/chats.h"
#include "core/store/tx.h"

namespace core::store {

//! The bot's chats as the window shows them. Only reads.
class ChatView {
public:
    ChatView(Tx &tx, BotId bot) : m_tx(tx), m_bot(bot) { }

    [[nodiscard]] Result<queries::ChatList> list();
    [[nodiscard]] Result<queries::ConnectProgress> connectProgress();

private:
    Tx &m_tx;
    BotId m_bot;
};

} // namespace core::store
