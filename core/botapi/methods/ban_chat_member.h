// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

#include <optional>

namespace core::botapi {

//! Removes a person from a chat and keeps them out until unbanned. Works on people who are not inside, too. In a
//! basic group it only removes.
//!
//! Error::Kind::BotLacksRight without can_restrict_members; TargetIsAdministrator for creators and administrators. A
//! repeat changes nothing.
//! \see https://core.telegram.org/bots/api#banchatmember
struct BanChatMember {
    static constexpr QLatin1StringView name{"banChatMember"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    ChatId chat;
    UserId user;
    std::optional<Instant> until = {}; //!< empty, or less than 30 s or more than 366 days ahead: for ever
    bool revokeMessages = false; //!< basic groups: also deletes what they wrote; elsewhere that always happens

    static constexpr auto jsonFields()
    {
        return std::tuple{required("chat_id", &BanChatMember::chat), required("user_id", &BanChatMember::user),
                          optional("until_date", &BanChatMember::until),
                          optional("revoke_messages", &BanChatMember::revokeMessages)};
    }
    friend bool operator==(const BanChatMember &, const BanChatMember &) = default;
};
static_assert(Method<BanChatMember>);

} // namespace core::botapi
