// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/json_reader.h"
#include "core/base/strong_id.h"

#include <QString>
#include <QStringList>

#include <array>

namespace core {

//! Whether the bot may write to a person.
enum class DirectMessages {
    Never, //!< the person never pressed Start
    Started,
    Blocked, //!< blocked the bot, or deleted the chat or the account: Telegram does not tell which
};

//! What Telegram says of a person.
struct Person {
    UserId id;
    QString firstName; //!< empty for deleted accounts
    QString lastName = {};
    QString username = {}; //!< without @
    QString languageCode = {};
    bool isBot = false;
    bool isPremium = false;

    friend bool operator==(const Person &, const Person &) = default;
};

//! First and last name as one text; untrusted.
[[nodiscard]] inline QString fullName(const Person &person)
{
    return person.lastName.isEmpty() ? person.firstName : person.firstName + u' ' + person.lastName;
}

//! A person whom the bot knows, inside a chat or not.
struct Member {
    Person person;
    bool isDeleted = false;
    DirectMessages directMessages = DirectMessages::Never;
    QString note = {};
    QStringList tags = {};
    Instant firstSeen;
    Instant lastSeen;

    friend bool operator==(const Member &, const Member &) = default;
};

template <>
inline constexpr auto jsonNames<DirectMessages> = std::array{
    std::pair{DirectMessages::Never, std::string_view("never")},
    std::pair{DirectMessages::Started, std::string_view("started")},
    std::pair{DirectMessages::Blocked, std::string_view("blocked")},
};

//! Senders that stand for a chat or for Telegram itself and are never members: service notifications (777000), anonymous
//! administrators (GroupAnonymousBot), posts of linked channels (Channel Bot).
[[nodiscard]] constexpr bool isServiceSender(UserId user)
{
    return user == UserId(777000) || user == UserId(1087968824) || user == UserId(136817688);
}

} // namespace core
