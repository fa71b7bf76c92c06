// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>

namespace core::botapi {

//! A person or a bot.
//! \see https://core.telegram.org/bots/api#user
struct User {
    UserId id;
    bool isBot = false;
    QString firstName = {}; //!< empty for deleted accounts
    QString lastName = {};
    QString username = {}; //!< without @; may belong to somebody else tomorrow, so never a key
    QString languageCode = {}; //!< IETF tag of the app's language; given for people only
    bool isPremium = false;
    bool canJoinGroups = false; //!< getMe only
    bool canReadAllGroupMessages = false; //!< getMe only: privacy mode is off

    static constexpr auto jsonFields()
    {
        return std::tuple{required("id", &User::id),
                          optional("is_bot", &User::isBot),
                          optional("first_name", &User::firstName),
                          optional("last_name", &User::lastName),
                          optional("username", &User::username),
                          optional("language_code", &User::languageCode),
                          optional("is_premium", &User::isPremium),
                          optional("can_join_groups", &User::canJoinGroups),
                          optional("can_read_all_group_messages", &User::canReadAllGroupMessages)};
    }
    friend bool operator==(const User &, const User &) = default;
};

} // namespace core::botapi
