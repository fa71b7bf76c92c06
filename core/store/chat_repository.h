// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"
#include "core/store/tx.h"

namespace core::store {

//! What has to be known of a connected chat to understand an update.
struct ConnectedChat {
    ChatKey key;
    std::optional<ChatId> linkedChat; //!< its channel or its discussion group
    std::optional<Instant> since; //!< when it was connected
};

//! The chats that were found or connected, and the Telegram ids that lead to them.
class ChatRepository {
public:
    explicit ChatRepository(Tx &tx, BotId bot) : m_tx(tx), m_bot(bot) { }

    //! The chat that this Telegram id leads to, also one from before a migration.
    [[nodiscard]] Result<std::optional<Chat>> findByAddress(ChatId address);
    [[nodiscard]] Result<std::optional<Chat>> find(ChatKey key);
    //! The connected chat that this Telegram id leads to: cheap, for every update.
    [[nodiscard]] Result<std::optional<ConnectedChat>> connected(ChatId address);
    [[nodiscard]] Result<std::vector<Chat>> all();
    //! When the connected chat was checked that has waited longest; nothing when none ever was.
    [[nodiscard]] Result<std::optional<Instant>> oldestCheck();

    //! Stores a new chat with its address and gives its key.
    [[nodiscard]] Result<ChatKey> add(const Chat &chat);
    //! Stores everything but the addresses.
    [[nodiscard]] Result<> save(const Chat &chat);
    //! Adds an address after a migration; older ones keep leading here.
    [[nodiscard]] Result<> addAddress(ChatKey key, ChatId address, Instant now);
    //! Everything known of \p from is about \p into, which is the same chat; \p from is no more. Where both know
    //! something about a person, the latter counts.
    [[nodiscard]] Result<> merge(ChatKey from, ChatKey into);
    //! The address to call now.
    [[nodiscard]] Result<ChatId> address(ChatKey key);

private:
    Tx &m_tx;
    BotId m_bot;
};

} // namespace core::store
