// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/chat_permissions.h"

#include <optional>

namespace core::botapi {

//! Limits what a member of a supergroup may do there.
//!
//! Error::Kind::BotLacksRight without can_restrict_members; TargetIsAdministrator; Refused outside supergroups. A
//! repeat changes nothing.
//! \see https://core.telegram.org/bots/api#restrictchatmember
struct RestrictChatMember {
    static constexpr QLatin1StringView name{"restrictChatMember"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    ChatId chat;
    UserId user;
    ChatPermissions permissions;
    bool useIndependentChatPermissions = false; //!< without it some permissions bring others
    std::optional<Instant> until = {}; //!< empty, or less than 30 s or more than 366 days ahead: for ever

    static constexpr auto jsonFields()
    {
        return std::tuple{
            required("chat_id", &RestrictChatMember::chat), required("user_id", &RestrictChatMember::user),
            required("permissions", &RestrictChatMember::permissions),
            optional("use_independent_chat_permissions", &RestrictChatMember::useIndependentChatPermissions),
            optional("until_date", &RestrictChatMember::until)};
    }
    friend bool operator==(const RestrictChatMember &, const RestrictChatMember &) = default;
};
static_assert(Method<RestrictChatMember>);

} // namespace core::botapi
