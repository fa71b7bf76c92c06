// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <array>

namespace core {

namespace {

using Kind = Error::Kind;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 31> names{{
    {Kind::NotReached, QLatin1StringView("not-reached")},
    {Kind::OutcomeUnknown, QLatin1StringView("outcome-unknown")},
    {Kind::FloodWait, QLatin1StringView("flood-wait")},
    {Kind::ServerTrouble, QLatin1StringView("server-trouble")},
    {Kind::Unauthorized, QLatin1StringView("unauthorized")},
    {Kind::Conflict, QLatin1StringView("conflict")},
    {Kind::ChatMigrated, QLatin1StringView("chat-migrated")},
    {Kind::ChatGone, QLatin1StringView("chat-gone")},
    {Kind::BotLacksRight, QLatin1StringView("bot-lacks-right")},
    {Kind::PersonUnreachable, QLatin1StringView("person-unreachable")},
    {Kind::TargetIsAdministrator, QLatin1StringView("target-is-administrator")},
    {Kind::NoSuchMember, QLatin1StringView("no-such-member")},
    {Kind::AlreadyDone, QLatin1StringView("already-done")},
    {Kind::TooLate, QLatin1StringView("too-late")},
    {Kind::NoSuchMethod, QLatin1StringView("no-such-method")},
    {Kind::Refused, QLatin1StringView("refused")},
    {Kind::Malformed, QLatin1StringView("malformed")},
    {Kind::StorageFull, QLatin1StringView("storage-full")},
    {Kind::StorageReadOnly, QLatin1StringView("storage-read-only")},
    {Kind::StorageCorrupt, QLatin1StringView("storage-corrupt")},
    {Kind::StorageFailed, QLatin1StringView("storage-failed")},
    {Kind::StoreTooNew, QLatin1StringView("store-too-new")},
    {Kind::SecretMissing, QLatin1StringView("secret-missing")},
    {Kind::SecretLocked, QLatin1StringView("secret-locked")},
    {Kind::SecretUnavailable, QLatin1StringView("secret-unavailable")},
    {Kind::WrongPassphrase, QLatin1StringView("wrong-passphrase")},
    {Kind::InvalidInput, QLatin1StringView("invalid-input")},
    {Kind::NotFound, QLatin1StringView("not-found")},
    {Kind::Busy, QLatin1StringView("busy")},
    {Kind::Undecided, QLatin1StringView("undecided")},
    {Kind::Cancelled, QLatin1StringView("cancelled")},
}};

} // namespace

QLatin1StringView nameOf(Error::Kind kind)
{
    for (const auto &[known, name] : names) {
        if (known == kind)
            return name;
    }
    return QLatin1StringView("refused");
}

Error::Kind errorKindOf(QAnyStringView name)
{
    for (const auto &[kind, known] : names) {
        if (QAnyStringView(known) == name)
            return kind;
    }
    return Kind::Refused;
}

} // namespace core
