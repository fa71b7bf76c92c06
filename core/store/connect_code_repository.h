// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

namespace core::store {

//! The code that connects a chat.
struct ConnectCode {
    QString code;
    Instant made;
    Instant expires;
    std::optional<Instant> used = {};
    std::optional<ChatKey> chat = {}; //!< the chat that it connected
};

//! Something that arrived while a code was shown.
struct ConnectArrival {
    Instant at;
    QString verdict; //!< a stable word, e.g. "as-reply"
    QString chatTitle;
    QString senderName;
};

//! A chat in which somebody made the bot administrator while a code was shown; the code may connect it yet.
struct StrangerChat {
    ChatId address;
    QString title;
    UserId by; //!< who did it; an anonymous administrator is the same for all
};

//! At most one code per bot: a new one replaces the old one.
class ConnectCodeRepository {
public:
    ConnectCodeRepository(Tx &tx, BotId bot) : m_tx(tx), m_bot(bot) { }

    [[nodiscard]] Result<> replace(const ConnectCode &code);
    [[nodiscard]] Result<std::optional<ConnectCode>> find();
    [[nodiscard]] Result<> markUsed(ChatKey chat, Instant now);
    [[nodiscard]] Result<> remove();

    //! Kept until the next code, at most 20.
    [[nodiscard]] Result<> addArrival(const ConnectArrival &arrival);
    [[nodiscard]] Result<std::vector<ConnectArrival>> arrivals();

    //! These outlast the code, until they are asked about.
    [[nodiscard]] Result<> addStranger(const StrangerChat &chat);
    [[nodiscard]] Result<> removeStranger(ChatId chat);
    //! The group became a supergroup.
    [[nodiscard]] Result<> moveStranger(ChatId from, ChatId to);
    [[nodiscard]] Result<std::vector<StrangerChat>> strangers();

private:
    Tx &m_tx;
    BotId m_bot;
};

} // namespace core::store
