// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/chat_invite_link.h"

#include <QString>

#include <optional>

namespace core::botapi {

//! Replaces name, end and limit of a link that the bot made. What is not given is taken away.
//!
//! Error::Kind::BotLacksRight without can_invite_users; Refused for a link of somebody else. A repeat changes
//! nothing.
//! \see https://core.telegram.org/bots/api#editchatinvitelink
struct EditChatInviteLink {
    static constexpr QLatin1StringView name{"editChatInviteLink"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = ChatInviteLink;

    ChatId chat;
    QString link;
    QString linkName = {};
    std::optional<Instant> expires = {};
    int memberLimit = 0;
    bool createsJoinRequest = false;

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &EditChatInviteLink::chat),
                          required("invite_link", &EditChatInviteLink::link),
                          optional("name", &EditChatInviteLink::linkName),
                          optional("expire_date", &EditChatInviteLink::expires),
                          optional("member_limit", &EditChatInviteLink::memberLimit),
                          optional("creates_join_request", &EditChatInviteLink::createsJoinRequest)};
    }
    friend bool operator==(const EditChatInviteLink &, const EditChatInviteLink &) = default;
};
static_assert(Method<EditChatInviteLink>);

} // namespace core::botapi
