// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace core {

//! Why something did not happen, named after what the program does next.
struct Error {
    enum class Kind {
        // Calls to Telegram
        NotReached, //!< surely not executed (name lookup, refused, TLS): try again later
        OutcomeUnknown, //!< sent, but no whole answer came: harmless calls again, visible ones ask a person
        FloodWait, //!< 429: wait retryAfter
        ServerTrouble, //!< 5xx: the server failed; whether the call took effect is not known
        Unauthorized, //!< the token is wrong or revoked: stop and ask for another
        Conflict, //!< 409: another program fetches this bot's updates, or a webhook is set
        ChatMigrated, //!< the group became a supergroup: use migratedTo
        ChatGone, //!< the bot was removed from the chat, or the chat was deleted
        BotLacksRight, //!< an administrator right is missing
        PersonUnreachable, //!< never pressed Start, blocked the bot, or deleted the account
        TargetIsAdministrator, //!< creators and administrators cannot be removed
        NoSuchMember, //!< Telegram knows nobody of that id in the chat
        AlreadyDone, //!< what was asked for is already so
        TooLate, //!< nobody waits for this answer any more, or it was given before
        NoSuchMethod, //!< the API server is older than the method
        Refused, //!< any other 400, 403 or 404: repeating does not help
        Malformed, //!< an answer or an update that cannot be understood
        // Store
        StorageFull, //!< no space: stop and wait for space
        StorageReadOnly, //!< look, but change nothing
        StorageCorrupt, //!< stop writing, set the file aside, offer a copy
        StorageFailed, //!< any other failure of disk or database: nothing of the transaction happened
        StoreTooNew, //!< written by a newer Gatehouse
        // Secrets
        SecretMissing, //!< there is none under this name
        SecretLocked, //!< the keychain is locked, or its question was refused
        SecretUnavailable, //!< there is no keychain
        WrongPassphrase,
        // All the rest
        InvalidInput, //!< what a person gave cannot be used; detail says why
        NotFound,
        Busy, //!< somebody else holds it
        Undecided, //!< something failed that a person has to decide about first: send it again or drop it
        Cancelled,
    };

    Kind kind = Kind::Refused;
    QString detail = {}; //!< English, for the log; never a secret, a name or a message text
    std::optional<std::chrono::seconds> retryAfter = {}; //!< FloodWait
    std::optional<qint64> migratedTo = {}; //!< ChatMigrated: the new Telegram id

    friend bool operator==(const Error &, const Error &) = default;
};

//! The kind's name, for logs and for storing.
[[nodiscard]] QLatin1StringView nameOf(Error::Kind kind);
//! The kind of that name; Refused for names that no version knew.
[[nodiscard]] Error::Kind errorKindOf(QAnyStringView name);

} // namespace core
