// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/chat_invite_link.h"

#include <QString>

namespace core::botapi {

//! Makes a link that the bot made useless. Who came by it stays.
//!
//! Error::Kind::BotLacksRight without can_invite_users; Refused for a link of somebody else. A repeat changes
//! nothing.
//! \see https://core.telegram.org/bots/api#revokechatinvitelink
struct RevokeChatInviteLink {
    static constexpr QLatin1StringView name{"revokeChatInviteLink"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = ChatInviteLink;

    ChatId chat;
    QString link;

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &RevokeChatInviteLink::chat),
                          required("invite_link", &RevokeChatInviteLink::link)};
    }
    friend bool operator==(const RevokeChatInviteLink &, const RevokeChatInviteLink &) = default;
};
static_assert(Method<RevokeChatInviteLink>);

} // namespace core::botapi
