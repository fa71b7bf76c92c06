// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/state.h"

namespace core::practice {

//! Puts messages into chats, with what follows from them.
class Correspondence {
public:
    explicit Correspondence(const Realm &realm) : m_realm(realm) { }

    //! Gives the message its number and date, and tells the bots. A channel post also appears in the discussion group.
    //! The reference holds until the next message of the chat.
    Message &post(Chat &chat, Message draft);
    //! A line about an event, on behalf of \p author. Channels have none.
    void tell(Chat &chat, UserId author, ServiceEvent event);
    //! Marks a message, already changed in place, as edited and tells the bots.
    void edited(Chat &chat, Message &message);

private:
    void forwardToDiscussion(const Chat &channel, const Message &post);

    const Realm &m_realm;
};

} // namespace core::practice
