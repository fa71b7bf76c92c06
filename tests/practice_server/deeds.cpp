// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice_server/deeds.h"

#include "core/practice/lively_world.h"

#include <QJsonArray>

#include <array>

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;

namespace {

using Answer = Result<QJsonValue>;

//! Does something in the world and turns what comes of it into JSON.
template <typename Fn>
Answer inWorld(const DeedCall &call, Fn fn)
{
    return call.server.ask([fn](World &world) -> Answer {
        auto result = fn(world);
        if (!result)
            return failure(std::move(result).error());
        if constexpr (std::is_void_v<typename decltype(result)::value_type>)
            return QJsonValue(true);
        else if constexpr (requires { result->value(); })
            return QJsonValue(result->value()); // an id
        else
            return QJsonValue(*result);
    });
}

template <typename E, size_t N>
FlagSet<E> flagsOf(const QJsonValue &value, const std::array<FlagName<E>, N> &names, FlagSet<E> all)
{
    if (!value.isArray())
        return all;
    FlagSet<E> result;
    for (const auto &[flag, name] : names)
        result.set(flag, value.toArray().contains(QString(name)));
    return result;
}

std::optional<Instant> untilOf(const DeedCall &call)
{
    return call.arguments.contains("until"_L1) ? std::optional(instantFromUnix(call.number("until"_L1))) : std::nullopt;
}

Writing writingOf(const DeedCall &call)
{
    return {MessageId(call.number("reply_to"_L1)), call.chat("as_channel"_L1)};
}

MessageId messageOf(const DeedCall &call)
{
    return MessageId(call.number("message"_L1));
}

//! Calls \p fn with the group or channel, or, when none is named, with the bot for its private chat.
template <typename Fn>
Answer inChat(const DeedCall &call, Fn fn)
{
    return inWorld(call, [call, fn](World &world) {
        return call.chat().isNull() ? fn(world.people(), call.bot()) : fn(world.people(), call.chat());
    });
}

Result<QString> named(const Result<Arrival> &arrival)
{
    return arrival.map([](Arrival what) {
        switch (what) {
        case Arrival::Joined:
            return u"joined"_s;
        case Arrival::Requested:
            return u"requested"_s;
        case Arrival::AlreadyInside:
            return u"already inside"_s;
        case Arrival::Refused:
            break;
        }
        return u"refused"_s;
    });
}

// Accounts

Answer addPerson(const DeedCall &call)
{
    Person person;
    person.id = call.user("id"_L1);
    person.firstName = call.text("first_name"_L1);
    person.lastName = call.text("last_name"_L1);
    person.username = call.text("username"_L1);
    person.languageCode = call.text("language_code"_L1);
    person.bio = call.text("bio"_L1);
    person.isPremium = call.arguments["is_premium"_L1].toBool();
    return inWorld(call, [person](World &world) -> Result<UserId> { return world.accounts().add(person); });
}

Answer addBot(const DeedCall &call)
{
    const auto made = call.server.ask([call](World &world) {
        const BotId bot =
            world.accounts().addBot(call.text("name"_L1), call.text("username"_L1), BotId(call.number("id"_L1)));
        return bot.value();
    });
    const QString given = call.text("token"_L1);
    const QString token = given.isEmpty() ? QString::number(made) + u":PracticeServerTokenForTestsOnly0000"_s : given;
    call.server.addToken(token, BotId(made));
    return QJsonObject{{u"id"_s, made}, {u"token"_s, token}};
}

Answer rename(const DeedCall &call)
{
    return inWorld(call, [call](World &world) {
        return world.accounts().rename(call.user(), call.text("first_name"_L1), call.text("last_name"_L1));
    });
}

Answer setUsername(const DeedCall &call)
{
    return inWorld(
        call, [call](World &world) { return world.accounts().setUsername(call.user(), call.text("username"_L1)); });
}

Answer setPremium(const DeedCall &call)
{
    return inWorld(call, [call](World &world) { return world.accounts().setPremium(call.user(), call.flag("on"_L1)); });
}

Answer deleteAccount(const DeedCall &call)
{
    return inWorld(call, [call](World &world) { return world.accounts().remove(call.user()); });
}

Answer revokeToken(const DeedCall &call)
{
    return inWorld(call, [call](World &world) { return world.accounts().revokeToken(call.bot(), call.flag("on"_L1)); });
}

Answer readAllMessages(const DeedCall &call)
{
    return inWorld(call, [call](World &world) {
        return world.accounts().setReadsAllGroupMessages(call.bot(), call.flag("on"_L1));
    });
}

Answer canJoinGroups(const DeedCall &call)
{
    return inWorld(call,
                   [call](World &world) { return world.accounts().setCanJoinGroups(call.bot(), call.flag("on"_L1)); });
}

// Owners and administrators

Answer createChat(const DeedCall &call)
{
    const QString type = call.text("type"_L1);
    const ChatType kind = type == "group"_L1 ? ChatType::Group
        : type == "channel"_L1               ? ChatType::Channel
                                             : ChatType::Supergroup;
    return inWorld(call, [call, kind](World &world) {
        return world.administration().create(call.user(), kind, call.text("title"_L1), call.text("username"_L1));
    });
}

Answer setTitle(const DeedCall &call)
{
    return inWorld(call, [call](World &world) {
        return world.administration().setTitle(call.user(), call.chat(), call.text("title"_L1));
    });
}

Answer setChatUsername(const DeedCall &call)
{
    return inWorld(call, [call](World &world) {
        return world.administration().setUsername(call.user(), call.chat(), call.text("username"_L1));
    });
}

Answer setJoinByRequest(const DeedCall &call)
{
    return inWorld(call, [call](World &world) {
        return world.administration().setJoinByRequest(call.user(), call.chat(), call.flag("on"_L1));
    });
}

Answer setPermissions(const DeedCall &call)
{
    const Permissions permissions = flagsOf(call.arguments["permissions"_L1], permissionNames, usualPermissions());
    return inWorld(call, [call, permissions](World &world) {
        return world.administration().setPermissions(call.user(), call.chat(), permissions);
    });
}

Answer linkDiscussion(const DeedCall &call)
{
    return inWorld(call, [call](World &world) {
        return world.administration().linkDiscussion(call.user(), call.chat(), call.chat("group"_L1));
    });
}

UserId whom(const DeedCall &call)
{
    return call.arguments.contains("whom"_L1) ? call.user("whom"_L1) : UserId(call.bot().value());
}

Answer promote(const DeedCall &call)
{
    const Rights rights = flagsOf(call.arguments["rights"_L1], rightNames, allRights());
    return inWorld(call, [call, rights](World &world) {
        return world.administration().promote(call.user(), call.chat(), whom(call), rights, call.text("title"_L1));
    });
}

Answer demote(const DeedCall &call)
{
    return inWorld(
        call, [call](World &world) { return world.administration().demote(call.user(), call.chat(), whom(call)); });
}

Answer add(const DeedCall &call)
{
    return inWorld(call,
                   [call](World &world) { return world.administration().add(call.user(), call.chat(), whom(call)); });
}

Answer ban(const DeedCall &call)
{
    return inWorld(call, [call](World &world) {
        return world.administration().ban(call.user(), call.chat(), whom(call), untilOf(call));
    });
}

Answer unban(const DeedCall &call)
{
    return inWorld(call,
                   [call](World &world) { return world.administration().unban(call.user(), call.chat(), whom(call)); });
}

Answer createLink(const DeedCall &call)
{
    const LinkWish wish{call.text("name"_L1), call.number("expire_date"_L1), call.number("member_limit"_L1),
                        call.arguments["creates_join_request"_L1].toBool()};
    return inWorld(
        call, [call, wish](World &world) { return world.administration().createLink(call.user(), call.chat(), wish); });
}

Answer revokeLink(const DeedCall &call)
{
    return inWorld(call, [call](World &world) {
        return world.administration().revokeLink(call.user(), call.chat(), call.text("link"_L1));
    });
}

Answer approve(const DeedCall &call)
{
    return inWorld(
        call, [call](World &world) { return world.administration().approve(call.user(), call.chat(), whom(call)); });
}

Answer decline(const DeedCall &call)
{
    return inWorld(
        call, [call](World &world) { return world.administration().decline(call.user(), call.chat(), whom(call)); });
}

Answer migrate(const DeedCall &call)
{
    return inWorld(call, [call](World &world) { return world.administration().migrate(call.user(), call.chat()); });
}

Answer pin(const DeedCall &call)
{
    return inWorld(
        call, [call](World &world) { return world.administration().pin(call.user(), call.chat(), messageOf(call)); });
}

// Everybody

Answer start(const DeedCall &call)
{
    return inWorld(
        call, [call](World &world) { return world.people().start(call.user(), call.bot(), call.text("payload"_L1)); });
}

Answer write(const DeedCall &call)
{
    return inChat(call, [call](People people, auto where) {
        return people.write(call.user(), where, call.text("text"_L1), writingOf(call));
    });
}

Answer edit(const DeedCall &call)
{
    return inChat(call, [call](People people, auto where) {
        return people.edit(call.user(), where, messageOf(call), call.text("text"_L1));
    });
}

Answer press(const DeedCall &call)
{
    return inChat(call, [call](People people, auto where) {
        return people.press(call.user(), where, messageOf(call), call.text("data"_L1));
    });
}

Answer block(const DeedCall &call)
{
    return inWorld(call, [call](World &world) { return world.people().block(call.user(), call.bot()); });
}

Answer unblock(const DeedCall &call)
{
    return inWorld(call, [call](World &world) { return world.people().unblock(call.user(), call.bot()); });
}

Answer checkOut(const DeedCall &call)
{
    return inWorld(call, [call](World &world) {
        return world.people().checkOut(call.user(), call.bot(), call.text("currency"_L1), call.number("amount"_L1),
                                       call.text("payload"_L1));
    });
}

Answer join(const DeedCall &call)
{
    return inWorld(call, [call](World &world) { return named(world.people().join(call.user(), call.chat())); });
}

Answer click(const DeedCall &call)
{
    return inWorld(call,
                   [call](World &world) { return named(world.people().click(call.user(), call.text("link"_L1))); });
}

Answer withdraw(const DeedCall &call)
{
    return inWorld(call, [call](World &world) { return world.people().withdraw(call.user(), call.chat()); });
}

Answer leave(const DeedCall &call)
{
    return inWorld(call, [call](World &world) { return world.people().leave(call.user(), call.chat()); });
}

Answer setAnonymous(const DeedCall &call)
{
    return inWorld(call, [call](World &world) {
        return world.people().setAnonymous(call.user(), call.chat(), call.flag("on"_L1));
    });
}

// The world itself

Answer advance(const DeedCall &call)
{
    if (call.number("seconds"_L1) < 0)
        return failure(Error::Kind::InvalidInput, u"time only goes ahead"_s);
    call.server.advance(std::chrono::seconds(call.number("seconds"_L1)));
    return QJsonValue(true);
}

Answer addFault(const DeedCall &call)
{
    Fault fault;
    fault.method = call.text("method"_L1);
    fault.times = std::max(1, call.arguments["times"_L1].toInt(1));
    fault.after = call.arguments["after"_L1].toInt();
    const QString lost = call.text("lose"_L1);
    const int retryAfter = call.arguments["retry_after"_L1].toInt();
    if (lost == "reply"_L1)
        fault.fate = ApiReply::Fate::LostAfterwards;
    else if (lost == "call"_L1)
        fault.fate = ApiReply::Fate::NeverReached;
    else if (retryAfter > 0)
        fault.refusal = tooManyRequests(std::chrono::seconds(retryAfter));
    else
        fault.refusal = {call.arguments["error_code"_L1].toInt(500), call.text("description"_L1)};
    return inWorld(call, [fault](World &world) -> Result<> {
        world.faults().add(fault);
        return {};
    });
}

Answer clearFaults(const DeedCall &call)
{
    return inWorld(call, [](World &world) -> Result<> {
        world.faults().clear();
        return {};
    });
}

Answer setRateLimits(const DeedCall &call)
{
    return inWorld(call, [on = call.flag("on"_L1)](World &world) -> Result<> {
        world.setRateLimited(on);
        return {};
    });
}

constexpr std::array deeds{
    Deed{"person"_L1, "first_name, last_name?, username?, language_code?, bio?, is_premium?, id?"_L1, &addPerson},
    Deed{"bot"_L1, "name, username, id?, token?"_L1, &addBot},
    Deed{"rename"_L1, "user, first_name, last_name?"_L1, &rename},
    Deed{"username"_L1, "user, username"_L1, &setUsername},
    Deed{"premium"_L1, "user, on?"_L1, &setPremium},
    Deed{"delete_account"_L1, "user"_L1, &deleteAccount},
    Deed{"revoke_token"_L1, "bot?, on?"_L1, &revokeToken},
    Deed{"read_all_messages"_L1, "bot?, on?"_L1, &readAllMessages},
    Deed{"can_join_groups"_L1, "bot?, on?"_L1, &canJoinGroups},
    Deed{"create_chat"_L1, "user, type (group, supergroup, channel), title, username?"_L1, &createChat},
    Deed{"title"_L1, "user, chat, title"_L1, &setTitle},
    Deed{"chat_username"_L1, "user, chat, username (empty: private)"_L1, &setChatUsername},
    Deed{"join_by_request"_L1, "user, chat, on?"_L1, &setJoinByRequest},
    Deed{"permissions"_L1, "user, chat, permissions? (names; left out: the usual)"_L1, &setPermissions},
    Deed{"link_discussion"_L1, "user, chat (channel), group"_L1, &linkDiscussion},
    Deed{"promote"_L1, "user, chat, whom? (the bot), rights? (names; left out: all), title?"_L1, &promote},
    Deed{"demote"_L1, "user, chat, whom?"_L1, &demote},
    Deed{"add"_L1, "user, chat, whom?"_L1, &add},
    Deed{"ban"_L1, "user, chat, whom?, until?"_L1, &ban},
    Deed{"unban"_L1, "user, chat, whom?"_L1, &unban},
    Deed{"create_link"_L1, "user, chat, name?, expire_date?, member_limit?, creates_join_request?"_L1, &createLink},
    Deed{"revoke_link"_L1, "user, chat, link"_L1, &revokeLink},
    Deed{"approve"_L1, "user, chat, whom"_L1, &approve},
    Deed{"decline"_L1, "user, chat, whom"_L1, &decline},
    Deed{"migrate"_L1, "user, chat"_L1, &migrate},
    Deed{"pin"_L1, "user, chat, message"_L1, &pin},
    Deed{"start"_L1, "user, bot?, payload?"_L1, &start},
    Deed{"write"_L1, "user, chat? (left out: in private with the bot), bot?, text, reply_to?, as_channel?"_L1, &write},
    Deed{"edit"_L1, "user, chat?, bot?, message, text"_L1, &edit},
    Deed{"press"_L1, "user, chat?, bot?, message, data"_L1, &press},
    Deed{"block"_L1, "user, bot?"_L1, &block},
    Deed{"unblock"_L1, "user, bot?"_L1, &unblock},
    Deed{"check_out"_L1, "user, bot?, currency, amount, payload"_L1, &checkOut},
    Deed{"join"_L1, "user, chat"_L1, &join},
    Deed{"click"_L1, "user, link"_L1, &click},
    Deed{"withdraw"_L1, "user, chat"_L1, &withdraw},
    Deed{"leave"_L1, "user, chat"_L1, &leave},
    Deed{"anonymous"_L1, "user, chat, on?"_L1, &setAnonymous},
    Deed{"advance"_L1, "seconds"_L1, &advance},
    Deed{"fault"_L1,
         "method?, error_code? and description?, or retry_after?, or lose? (reply, call); times?, after?"_L1,
         &addFault},
    Deed{"clear_faults"_L1, ""_L1, &clearFaults},
    Deed{"rate_limits"_L1, "on?"_L1, &setRateLimits},
};

} // namespace

BotId DeedCall::bot() const
{
    const BotId named(number("bot"_L1));
    return named.isNull() ? server.mainBot() : named;
}

std::span<const Deed> allDeeds()
{
    return deeds;
}
