// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/presence_check.h"

#include "core/base/log.h"
#include "core/botapi/methods/get_chat_member.h"
#include "core/members/people.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/presence_check_repository.h"
#include "core/store/presence_repository.h"
#include "core/store/setting_repository.h"

namespace core::access {

using namespace Qt::StringLiterals;

namespace {

constexpr auto featureOfChecks = "presence-check"_L1;
constexpr auto collectingName = "presence-check/collecting"_L1;
constexpr int sliceSize = 500; // pairs looked at in one transaction
constexpr Duration betweenSlices = 20ms; // so that others get their turn
constexpr int askedAtOnce = 10; // two seconds of the limit; the others wait where they can still be heard of
constexpr int lookedAtAtOnce = 200;
constexpr Duration briefBan = 2min; // Telegram takes members out by a ban of a minute

//! How far the search for people to ask about has come; kept as JSON.
struct Collecting {
    qint64 start = 0; // ms; not before
    qint64 before = 0; // ms; who was heard of since need not be asked about
    std::vector<ChatKey> chats = {}; // that are still to be looked at
    UserId user = {}; // the last one looked at in the first of them

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("start", &Collecting::start), core::required("before", &Collecting::before),
                          core::required("chats", &Collecting::chats), core::optional("user", &Collecting::user)};
    }
};

Result<> save(const Collecting &collecting, engine::Context &context)
{
    const QByteArray json = QJsonDocument(json_detail::writeStruct(collecting)).toJson(QJsonDocument::Compact);
    return store::SettingRepository(context.tx).save(collectingName, QString::fromLatin1(json));
}

Result<std::optional<Collecting>> load(engine::Context &context)
{
    const auto json = store::SettingRepository(context.tx).find(collectingName);
    if (!json || !*json)
        return json ? Result<std::optional<Collecting>>(std::nullopt) : failure(json.error());
    const auto document = JsonDocument::parse((*json)->toUtf8());
    auto collecting = document ? readJson<Collecting>(document->root()) : tl::unexpected<Error>(document.error());
    if (!collecting)
        qCWarning(lcEngine).noquote() << "people who were to be asked about are not:" << collecting.error().detail;
    return collecting ? std::optional(*collecting) : std::nullopt;
}

Result<> collect(Collecting collecting, engine::Context &context)
{
    if (collecting.chats.empty())
        return store::SettingRepository(context.tx).remove(collectingName);
    const auto last =
        store::PresenceCheckRepository(context.tx)
            .collect({collecting.chats.front(), collecting.user}, instantFromMs(collecting.before), sliceSize);
    if (!last)
        return failure(last.error());
    if (!*last)
        collecting.chats.erase(collecting.chats.begin());
    collecting.user = last->value_or(UserId());
    collecting.start = toMs(context.now + betweenSlices);
    return save(collecting, context);
}

//! Whether asking about the person still tells something.
Result<bool> isWorthAsking(const store::PresenceCheckRepository::Waiting &waiting, engine::Context &context)
{
    const auto chat = store::ChatRepository(context.tx, context.bot).find(waiting.pair.chat);
    if (!chat)
        return failure(chat.error());
    if (!*chat || !(*chat)->isConnected())
        return false; // once it is connected again, all are asked about
    return store::PresenceRepository(context.tx)
        .find(waiting.pair.chat, waiting.pair.user)
        .map([&](const std::optional<Presence> &known) { return !known || known->asOf <= waiting.asOf; });
}

//! Puts the next questions into the outbox, where only few wait.
Result<> askNext(engine::Context &context)
{
    store::PresenceCheckRepository checks(context.tx);
    const auto asked = checks.countAsked();
    if (!asked)
        return failure(asked.error());
    int free = askedAtOnce - *asked;
    if (free <= 0)
        return {};
    const auto next = checks.next(lookedAtAtOnce);
    if (!next)
        return failure(next.error());
    for (const auto &waiting : *next) {
        const auto isWorth = isWorthAsking(waiting, context);
        if (!isWorth)
            return failure(isWorth.error());
        if (!*isWorth) {
            GATEHOUSE_TRY(checks.remove(waiting.pair));
            continue;
        }
        GATEHOUSE_TRY(checks.markAsked(waiting.pair));
        GATEHOUSE_TRY(askAboutMember(waiting.pair, context));
        if (--free == 0)
            break;
    }
    return {};
}

//! Looks for people to ask about in these chats, once the updates that still come have told what they can.
Result<> begin(std::vector<ChatKey> chats, engine::Context &context)
{
    const auto running = load(context);
    if (!running)
        return failure(running.error());
    if (*running) {
        for (const ChatKey chat : (*running)->chats) {
            if (std::find(chats.begin(), chats.end(), chat) == chats.end())
                chats.push_back(chat);
        }
    }
    return save({.start = toMs(context.now + settleTime), .before = toMs(context.now), .chats = std::move(chats)},
                context);
}

//! How somebody is called now. They were asked about, not seen.
Result<> noteName(const Person &person, Instant asked, engine::Context &context)
{
    store::MemberRepository members(context.tx);
    const auto known = members.find(person.id);
    if (!known)
        return failure(known.error());
    return members.saw(person, *known ? (*known)->lastSeen : asked).map([](bool) {});
}

//! When the question was sent, as Telegram dates: what changed since then may not be in the answer.
Instant askedAt(const OutboxRow &row)
{
    return std::chrono::floor<std::chrono::seconds>(row.claimed.value_or(row.created));
}

//! Telegram does not know them there: that tells neither that they are inside nor that they are not.
Result<> noteUnknown(const OutboxRow &row, engine::Context &context)
{
    store::PresenceRepository presences(context.tx);
    const auto known = presences.find(*row.chat, *row.user);
    if (!known || !*known || (*known)->status == MemberStatus::Kicked)
        return known ? Result<>() : failure(known.error());
    const auto isNews = presences.record(
        {*row.chat, *row.user, MemberStatus::Unknown, (*known)->isInside, askedAt(row), PresenceSource::Asked});
    if (isNews && *isNews)
        context.dirty.mark(*row.chat, *row.user);
    return isNews ? Result<>() : failure(isNews.error());
}

//! Nobody told of their coming, so nobody knows how they came.
Result<> foundInside(const Presence &found, engine::Context &context)
{
    const store::Pair pair{found.chat, found.user};
    GATEHOUSE_TRY(store::FactRepository(context.tx).set({pair.chat, pair.user, FactKind::Gap, found.asOf}));
    return audit(context, "found-inside"_L1, Origin::Telegram, pair);
}

Result<> foundOutside(const Presence &found, engine::Context &context)
{
    GATEHOUSE_TRY(endStay({found.chat, found.user}, context));
    return audit(context, "found-outside"_L1, Origin::Telegram, {found.chat, found.user});
}

//! Bans that an administrator laid on somebody or lifted count as if they had been heard of.
Result<> compareBan(const std::optional<Presence> &known, const Presence &found, engine::Context &context)
{
    store::FactRepository facts(context.tx);
    const bool wasBanned = known && known->status == MemberStatus::Kicked;
    const bool isBanned = found.status == MemberStatus::Kicked;
    if (wasBanned == isBanned)
        return {};
    if (!isBanned)
        return facts.clear(found.chat, found.user, FactKind::Banned).map([](bool) {});
    const auto all = facts.of(found.chat, found.user);
    if (!all)
        return failure(all.error());
    const bool isOurs =
        std::any_of(all->begin(), all->end(), [](const AccessFact &fact) { return fact.kind == FactKind::Banned; });
    if (isOurs)
        return {};
    GATEHOUSE_TRY(facts.clear(found.chat, found.user, FactKind::Grant));
    GATEHOUSE_TRY(facts.set({found.chat, found.user, FactKind::Banned, found.asOf, {}, Origin::Telegram}));
    return audit(context, "banned-in-telegram"_L1, Origin::Telegram, {found.chat, found.user});
}

Result<> compare(Presence found, ChatType type, engine::Context &context)
{
    store::PresenceRepository presences(context.tx);
    const auto known = presences.find(found.chat, found.user);
    if (!known)
        return failure(known.error());
    if (*known && (*known)->asOf >= found.asOf)
        return {}; // of the same second: nobody knows which was first, and what was done or told is certain
    const bool wasBanned = *known && (*known)->status == MemberStatus::Kicked;
    if (type == ChatType::Group && wasBanned && !found.isInside)
        found.status = MemberStatus::Kicked; // still out by our ban
    const auto isNews = presences.record(found);
    if (!isNews || !*isNews)
        return isNews ? Result<>() : failure(isNews.error());
    context.dirty.mark(found.chat, found.user);
    if (type != ChatType::Group) // which keeps no bans, so that none is lifted there
        GATEHOUSE_TRY(compareBan(*known, found, context));
    const bool wasInside = *known && (*known)->isInside;
    if (found.isInside == wasInside)
        return {};
    return found.isInside ? foundInside(found, context) : foundOutside(found, context);
}

} // namespace

Result<> PresenceCheck::finished(const OutboxRow &row, const Result<JsonValue> &outcome, engine::Context &context)
{
    if (!row.chat || !row.user)
        return {};
    // Whatever came of it: a question that Telegram refuses is not asked for ever, and nobody has to do anything about it.
    GATEHOUSE_TRY(store::PresenceCheckRepository(context.tx).remove({*row.chat, *row.user}));
    GATEHOUSE_TRY(askNext(context));
    if (!outcome) {
        GATEHOUSE_TRY(store::OutboxRepository(context.tx, context.bot).giveUp(row.id, context.now));
        return outcome.error().kind == Error::Kind::NoSuchMember ? noteUnknown(row, context) : Result<>();
    }
    const auto member = readJson<botapi::ChatMember>(*outcome);
    if (!member) {
        qCWarning(lcEngine).noquote() << "the answer about a member cannot be understood:" << member.error().detail;
        return {};
    }
    GATEHOUSE_TRY(noteName(members::personOf(member->user), askedAt(row), context));
    if (member->status == MemberStatus::Unknown)
        return noteUnknown(row, context); // a status of the future
    const auto chat = store::ChatRepository(context.tx, context.bot).find(*row.chat);
    if (!chat || !*chat)
        return chat ? Result<>() : failure(chat.error());
    Presence found{*row.chat, *row.user, member->status, member->isInside(), askedAt(row), PresenceSource::Asked};
    const auto end = member->endsAt();
    if (found.status == MemberStatus::Kicked && end && *end <= found.asOf + briefBan)
        found.status = MemberStatus::Left; // on the way out, free to return
    return compare(found, (*chat)->type, context);
}

Result<> PresenceCheck::wasAbsent(Instant, engine::Context &context)
{
    const auto chats = store::ChatRepository(context.tx, context.bot).all();
    if (!chats)
        return failure(chats.error());
    std::vector<ChatKey> connected;
    for (const Chat &chat : *chats) {
        if (chat.isConnected())
            connected.push_back(chat.key);
    }
    return begin(std::move(connected), context);
}

Result<> PresenceCheck::timePassed(Instant, engine::Context &context)
{
    const auto collecting = load(context);
    if (!collecting)
        return failure(collecting.error());
    if (*collecting && toMs(context.now) >= (*collecting)->start)
        GATEHOUSE_TRY(collect(**collecting, context));
    return askNext(context);
}

Result<std::optional<Instant>> PresenceCheck::nextMoment(engine::Context &context)
{
    return load(context).map([](const std::optional<Collecting> &collecting) -> std::optional<Instant> {
        if (!collecting)
            return std::nullopt;
        return instantFromMs(collecting->start);
    });
}

Result<> askAboutChat(ChatKey chat, engine::Context &context)
{
    return begin({chat}, context);
}

Result<> askAboutMember(store::Pair pair, engine::Context &context)
{
    NewCall call;
    call.lane = Lane::Checks;
    call.chat = pair.chat;
    call.user = pair.user;
    call.feature = featureOfChecks;
    call.cause = u"check"_s;
    call.replaceKey = u"presence:"_s + subjectOf(pair);
    const auto isAsked = store::OutboxRepository(context.tx, context.bot).isWaiting(call.replaceKey);
    if (!isAsked || *isAsked)
        return isAsked ? Result<>() : failure(isAsked.error());
    return context.effects.call(botapi::GetChatMember{{}, pair.user}, std::move(call)).map([](OutboxId) {});
}

} // namespace core::access
