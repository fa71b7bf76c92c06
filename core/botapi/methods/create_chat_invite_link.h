// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/chat_invite_link.h"

#include <QString>

#include <optional>

namespace core::botapi {

//! Makes a new invite link beside those that exist.
//!
//! Error::Kind::BotLacksRight without can_invite_users; Refused for a limit together with join requests. A repeat
//! makes a second link; the first was shown to nobody and does no harm.
//! \see https://core.telegram.org/bots/api#createchatinvitelink
struct CreateChatInviteLink {
    static constexpr QLatin1StringView name{"createChatInviteLink"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = ChatInviteLink;

    ChatId chat;
    QString linkName = {}; //!< at most 32 characters, seen by administrators
    std::optional<Instant> expires = {};
    int memberLimit = 0; //!< 1 to 99999; 0: none. Not together with createsJoinRequest
    bool createsJoinRequest = false;

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &CreateChatInviteLink::chat),
                          optional("name", &CreateChatInviteLink::linkName),
                          optional("expire_date", &CreateChatInviteLink::expires),
                          optional("member_limit", &CreateChatInviteLink::memberLimit),
                          optional("creates_join_request", &CreateChatInviteLink::createsJoinRequest)};
    }
    friend bool operator==(const CreateChatInviteLink &, const CreateChatInviteLink &) = default;
};
static_assert(Method<CreateChatInviteLink>);

} // namespace core::botapi
