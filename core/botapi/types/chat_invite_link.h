// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/user.h"

#include <QString>

#include <chrono>
#include <optional>

namespace core::botapi {

//! An invite link. Links that another administrator made come with their end replaced by dots.
//! \see https://core.telegram.org/bots/api#chatinvitelink
struct ChatInviteLink {
    QString link;
    std::optional<User> creator = {};
    bool createsJoinRequest = false; //!< who follows it asks to be let in
    bool isPrimary = false;
    bool isRevoked = false;
    QString name = {};
    std::optional<Instant> expires = {};
    int memberLimit = 0; //!< 1 to 99999; 0: none. It counts who is inside now: leaving frees the place
    int pendingJoinRequestCount = 0;
    std::chrono::seconds subscriptionPeriod = {}; //!< 0: no paid link
    qint64 subscriptionPrice = 0; //!< Stars per period

    static constexpr auto jsonFields()
    {
        return std::tuple{required("invite_link", &ChatInviteLink::link),
                          optional("creator", &ChatInviteLink::creator),
                          optional("creates_join_request", &ChatInviteLink::createsJoinRequest),
                          optional("is_primary", &ChatInviteLink::isPrimary),
                          optional("is_revoked", &ChatInviteLink::isRevoked),
                          optional("name", &ChatInviteLink::name),
                          optional("expire_date", &ChatInviteLink::expires),
                          optional("member_limit", &ChatInviteLink::memberLimit),
                          optional("pending_join_request_count", &ChatInviteLink::pendingJoinRequestCount),
                          optional("subscription_period", &ChatInviteLink::subscriptionPeriod),
                          optional("subscription_price", &ChatInviteLink::subscriptionPrice)};
    }
    friend bool operator==(const ChatInviteLink &, const ChatInviteLink &) = default;
};

} // namespace core::botapi
