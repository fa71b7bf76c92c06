// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/envelope.h"

#include "core/botapi/types/response_parameters.h"

#include <array>

namespace core::botapi {

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

struct KnownText {
    QLatin1StringView text; // any part of the description, without regard to case
    Kind kind;
};

// Texts of the server, see https://github.com/tdlib/telegram-bot-api (Client.cpp) and TDLib; order matters.
constexpr std::array knownTexts{
    KnownText{"can't initiate conversation"_L1, Kind::PersonUnreachable},
    KnownText{"bot was blocked by the user"_L1, Kind::PersonUnreachable},
    KnownText{"user is deactivated"_L1, Kind::PersonUnreachable},
    KnownText{"private chat not found"_L1, Kind::PersonUnreachable},
    KnownText{"chat not found"_L1, Kind::ChatGone}, // said of a person to whom the bot never spoke, too: see Outbox
    KnownText{"bot was kicked"_L1, Kind::ChatGone},
    KnownText{"bot is not a member"_L1, Kind::ChatGone},
    KnownText{"the group chat was deleted"_L1, Kind::ChatGone},
    KnownText{"upgraded to a supergroup"_L1, Kind::ChatMigrated},
    KnownText{"not enough rights"_L1, Kind::BotLacksRight},
    KnownText{"CHAT_ADMIN_REQUIRED"_L1, Kind::BotLacksRight},
    KnownText{"need administrator rights"_L1, Kind::BotLacksRight},
    KnownText{"member list is inaccessible"_L1, Kind::BotLacksRight},
    KnownText{"have no rights"_L1, Kind::BotLacksRight},
    KnownText{"user is an administrator"_L1, Kind::TargetIsAdministrator},
    KnownText{"can't remove chat owner"_L1, Kind::TargetIsAdministrator},
    KnownText{"USER_ADMIN_INVALID"_L1, Kind::TargetIsAdministrator},
    KnownText{"PARTICIPANT_ID_INVALID"_L1, Kind::NoSuchMember},
    KnownText{"USER_NOT_PARTICIPANT"_L1, Kind::NoSuchMember},
    KnownText{"USER_ID_INVALID"_L1, Kind::NoSuchMember},
    KnownText{"member not found"_L1, Kind::NoSuchMember},
    KnownText{"user not found"_L1, Kind::NoSuchMember},
    KnownText{"message is not modified"_L1, Kind::AlreadyDone},
    KnownText{"HIDE_REQUESTER_MISSING"_L1, Kind::AlreadyDone},
    KnownText{"USER_ALREADY_PARTICIPANT"_L1, Kind::AlreadyDone},
    KnownText{"CHARGE_ALREADY_REFUNDED"_L1, Kind::AlreadyDone},
    KnownText{"message to delete not found"_L1, Kind::AlreadyDone},
    KnownText{"query is too old"_L1, Kind::TooLate}, // also said of a second answer to the same query
};

struct Refusal {
    int code = 0;
    QString description = {};
    ResponseParameters parameters = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{optional("error_code", &Refusal::code), optional("description", &Refusal::description),
                          optional("parameters", &Refusal::parameters)};
    }
};

//! The error of an answer that is no envelope: a proxy's page, a captive portal, a cut reply.
tl::unexpected<Error> withoutEnvelope(const RawReply &reply, const QString &why)
{
    const QString detail = u"HTTP %1, %2"_s.arg(reply.status).arg(why);
    if (reply.status >= 500)
        return failure(Kind::ServerTrouble, detail);
    if (reply.status >= 300 && reply.status < 400)
        return failure(Kind::NotReached, detail);
    if (reply.status == 429)
        return tl::unexpected<Error>(
            Error{Kind::FloodWait, detail, reply.retryAfter.value_or(std::chrono::seconds(5))});
    return failure(Kind::OutcomeUnknown, detail);
}

tl::unexpected<Error> refused(const RawReply &reply, Refusal refusal)
{
    const int code = refusal.code != 0 ? refusal.code : reply.status;
    Error error{errorKindOf(code, refusal.description), u"%1 %2"_s.arg(code).arg(refusal.description.left(200))};
    if (refusal.parameters.migrateTo) {
        error.kind = Kind::ChatMigrated;
        error.migratedTo = refusal.parameters.migrateTo->value();
    }
    if (error.kind == Kind::FloodWait) {
        // Waits of nearly three hours have been seen; more than a day is no answer to believe.
        const auto header = reply.retryAfter.value_or(std::chrono::seconds(1));
        const qint64 seconds = std::clamp<qint64>(refusal.parameters.retryAfter.value_or(header.count()), 1, 86400);
        error.retryAfter = std::chrono::seconds(seconds);
    }
    return tl::unexpected<Error>(std::move(error));
}

} // namespace

Error::Kind errorKindOf(int code, QStringView description)
{
    if (code == 429)
        return Kind::FloodWait;
    if (code == 401)
        return Kind::Unauthorized;
    if (code == 409)
        return Kind::Conflict;
    if (code >= 500)
        return Kind::ServerTrouble;
    if (code == 404 && description.contains("method not found"_L1, Qt::CaseInsensitive))
        return Kind::NoSuchMethod;
    if (code == 404)
        return Kind::Unauthorized; // "Not Found": the server does not know a bot of this token
    if (code == 421)
        return Kind::Unauthorized; // "Misdirected Request: unallowed token specified"
    for (const KnownText &known : knownTexts) {
        if (description.contains(known.text, Qt::CaseInsensitive))
            return known.kind;
    }
    return Kind::Refused;
}

Result<Answer> openEnvelope(const RawReply &reply, JsonLimits limits)
{
    auto document = JsonDocument::parse(reply.body, limits);
    if (!document)
        return withoutEnvelope(reply, document.error().detail);

    simdjson::dom::object object;
    bool ok = false;
    if (document->root().get(object) != simdjson::SUCCESS || object["ok"].get(ok) != simdjson::SUCCESS)
        return withoutEnvelope(reply, u"no envelope"_s);
    if (!ok) {
        auto refusal = readJson<Refusal>(document->root());
        return refused(reply, refusal ? std::move(*refusal) : Refusal{});
    }
    JsonValue result;
    if (object["result"].get(result) != simdjson::SUCCESS)
        return withoutEnvelope(reply, u"no result"_s);
    return Answer{std::move(*document), result};
}

} // namespace core::botapi
