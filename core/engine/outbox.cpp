// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/outbox.h"

#include "core/base/log.h"
#include "core/engine/backoff.h"
#include "core/engine/migration.h"
#include "core/store/chat_repository.h"
#include "core/store/outbox_repository.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <deque>

namespace core::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int candidates = 64; // rows looked at per lane and claim
constexpr int migrationTries = 3;
constexpr std::array allLanes{Lane::Answers, Lane::Access, Lane::Replies, Lane::Campaigns, Lane::Checks};

bool isUrgent(Lane lane)
{
    return lane == Lane::Answers || lane == Lane::Access;
}

int freeFor(Lane lane, const ClaimRequest &request)
{
    switch (lane) {
    case Lane::Answers:
        return request.urgentFree;
    case Lane::Access:
        return std::min(request.urgentFree, request.accessFree);
    default:
        return request.bulkFree;
    }
}

//! One more call of that lane goes.
void take(Lane lane, ClaimRequest &request)
{
    --(isUrgent(lane) ? request.urgentFree : request.bulkFree);
    if (lane == Lane::Access)
        --request.accessFree;
    if (lane != Lane::Answers)
        --request.windowFree;
    if (lane == Lane::Checks)
        --request.checksFree;
}

QByteArray withChatId(const QByteArray &parameters, ChatId chat)
{
    QJsonObject object = QJsonDocument::fromJson(parameters).object();
    object.insert("chat_id"_L1, chat.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Disposition dispositionOf(const std::optional<Error> &error, botapi::Repeat repeat, int attempts, double random)
{
    using Kind = Error::Kind;
    if (!error || error->kind == Kind::AlreadyDone)
        return {OutboxState::Done};
    switch (error->kind) {
    case Kind::NotReached:
    case Kind::Unauthorized: // the sender stops; the row waits for another token
        return {OutboxState::Pending, callBackoff.delay(attempts, random)};
    case Kind::FloodWait:
        return {OutboxState::Pending, error->retryAfter.value_or(1s)};
    case Kind::ChatMigrated:
        return {OutboxState::Pending, 0s};
    case Kind::OutcomeUnknown:
    case Kind::ServerTrouble:
    case Kind::Malformed:
    case Kind::Cancelled:
        if (repeat == botapi::Repeat::Harmless)
            return {OutboxState::Pending, callBackoff.delay(attempts, random)};
        return {OutboxState::Uncertain};
    case Kind::TooLate:
        // After a lost answer nobody can tell whether the first attempt arrived; either way there is nothing left to do.
        return {attempts > 1 ? OutboxState::Done : OutboxState::Failed};
    default:
        return {OutboxState::Failed};
    }
}

namespace {

//! Whether an attempt before the present one may have reached Telegram, as far as the last of them tells.
bool mayHaveArrived(const OutboxRow &row)
{
    using Kind = Error::Kind;
    const Kind last = row.lastError.value_or(Kind::OutcomeUnknown); // without one: a stop came between
    return row.attempts > 1 && last != Kind::NotReached && last != Kind::FloodWait && last != Kind::Unauthorized;
}

} // namespace

Outbox::Outbox(std::span<const std::unique_ptr<Feature>> features)
{
    for (const auto &feature : features)
        m_features.insert(QString(feature->name()), feature.get());
}

Feature *Outbox::featureOf(const OutboxRow &row) const
{
    return m_features.value(row.feature);
}

Result<Claim> Outbox::claim(const ClaimRequest &request, bool isPaused, Context &context)
{
    store::OutboxRepository rows(context.tx, context.bot);
    GATEHOUSE_TRY(dropExpired(context));

    std::array<std::deque<OutboxRow>, 5> waiting;
    for (size_t i = 0; i < allLanes.size(); ++i) {
        const Lane lane = allLanes[i];
        if (isPaused && (lane == Lane::Campaigns || lane == Lane::Checks))
            continue;
        if (freeFor(lane, request) <= 0)
            continue;
        // A code that was posted runs out, and a link that must not work any more works as long as it is open.
        auto due = isPaused && lane == Lane::Access ? rows.dueWhilePaused(lane, context.now, candidates)
                                                    : rows.due(lane, context.now, candidates);
        if (!due)
            return failure(due.error());
        std::erase_if(*due,
                      [&](const OutboxRow &row) { return row.limitKey && request.heldChats.contains(*row.limitKey); });
        waiting[i].assign(std::make_move_iterator(due->begin()), std::make_move_iterator(due->end()));
    }

    Claim claim;
    ClaimRequest left = request;
    QSet<qint64> usedChats;
    while (true) {
        std::array<bool, 5> hasWork{};
        for (size_t i = 0; i < allLanes.size(); ++i) {
            const Lane lane = allLanes[i];
            const bool mayGo = lane == Lane::Answers ? !left.areAnswersHeld : left.windowFree > 0;
            hasWork[i] = !waiting[i].empty() && mayGo && freeFor(lane, left) > 0
                && (lane != Lane::Checks || left.checksFree > 0);
        }
        const auto lane = m_lanes.next(hasWork);
        if (!lane)
            break;
        auto &queue = waiting[static_cast<size_t>(*lane) - 1];
        const OutboxRow row = std::move(queue.front());
        queue.pop_front();
        if (row.limitKey && usedChats.contains(*row.limitKey))
            continue; // one message at a time into a chat
        auto call = context.tx.guarded([&] { return claimRow(row, context); });
        if (!call && store::isStorageFailure(call.error().kind))
            return failure(call.error());
        if (!call) {
            GATEHOUSE_TRY(failAlone(row, call.error(), context));
            continue;
        }
        if (!*call)
            continue;
        if (row.limitKey)
            usedChats.insert(*row.limitKey);
        take(*lane, left);
        claim.calls.push_back(std::move(**call));
    }

    auto next = rows.nextDue(context.now);
    if (!next)
        return failure(next.error());
    claim.nextDue = *next;
    return claim;
}

Result<std::optional<ClaimedCall>> Outbox::claimRow(const OutboxRow &row, Context &context)
{
    store::OutboxRepository rows(context.tx, context.bot);
    Prepared prepared{row.method, row.parameters, row.repeat};
    if (row.wish) {
        Feature *feature = featureOf(row);
        auto wanted =
            feature != nullptr ? feature->prepare(row, context) : Result<std::optional<Prepared>>(std::nullopt);
        if (!wanted)
            return failure(wanted.error());
        if (!*wanted) {
            GATEHOUSE_TRY(rows.drop(row.id, "superseded"_L1, context.now));
            return std::nullopt;
        }
        prepared = std::move(**wanted);
    }

    QByteArray parameters = prepared.parameters;
    if (row.chat) {
        const auto address = store::ChatRepository(context.tx, context.bot).address(*row.chat);
        if (!address)
            return failure(address.error());
        parameters = withChatId(parameters, *address);
    }
    GATEHOUSE_TRY(rows.claim(row.id, prepared.method, prepared.parameters, prepared.repeat, context.serverNow));
    return ClaimedCall{
        row.id, row.lane,
        botapi::Request{
            prepared.method, parameters, {}, isUrgent(row.lane) ? botapi::Channel::Urgent : botapi::Channel::Bulk},
        row.limitKey};
}

Result<> Outbox::failAlone(const OutboxRow &row, const Error &error, Context &context)
{
    qCWarning(lcEngine).noquote() << "call" << row.id.value() << "cannot be made:" << nameOf(error.kind)
                                  << error.detail;
    GATEHOUSE_TRY(
        store::OutboxRepository(context.tx, context.bot).finish(row.id, OutboxState::Failed, error, context.now));
    return tell(row, failure(error), context);
}

Result<> Outbox::finish(OutboxId id, const Result<botapi::RawReply> &reply, Context &context)
{
    store::OutboxRepository rows(context.tx, context.bot);
    auto row = rows.find(id);
    if (!row)
        return failure(row.error());
    if (!*row || (*row)->state != OutboxState::Sending)
        return {}; // forgotten in between, or decided by a person

    if (reply && reply->serverTime)
        context.serverNow = *reply->serverTime;
    const auto answer =
        reply ? botapi::openEnvelope(*reply) : Result<botapi::Answer>(tl::unexpected<Error>(reply.error()));
    std::optional<Error> error = answer ? std::nullopt : std::optional(answer.error());
    if (error && error->kind == Error::Kind::ChatMigrated) {
        const auto followed = follow(**row, error->migratedTo, context);
        if (!followed)
            return failure(followed.error());
        if (!*followed)
            error->kind = Error::Kind::Refused; // the same call would get the same answer
    }
    const bool isToPerson = (*row)->limitKey && *(*row)->limitKey > 0;
    if (error && error->kind == Error::Kind::ChatGone && isToPerson)
        error->kind = Error::Kind::PersonUnreachable; // there never was such a private chat
    const double random = QRandomGenerator::global()->generateDouble();
    Disposition disposition = dispositionOf(error, (*row)->repeat, (*row)->attempts, random);
    if (error && error->kind == Error::Kind::TooLate && !mayHaveArrived(**row))
        disposition = {OutboxState::Failed};
    if (error)
        qCInfo(lcEngine).noquote() << "call" << id.value() << (*row)->method << "->" << nameOf(error->kind)
                                   << error->detail;

    if (disposition.state == OutboxState::Pending)
        return rows.putBack(id, context.now + disposition.wait, *error);
    GATEHOUSE_TRY(
        rows.finish(id, disposition.state, disposition.state == OutboxState::Done ? std::nullopt : error, context.now));
    if (answer)
        return tell(**row, answer->result, context);
    if (disposition.state != OutboxState::Done)
        return tell(**row, tl::unexpected<Error>(*error), context);
    (*row)->wasSoBefore = true;
    const auto done = JsonDocument::parse("true"); // what was wanted is so: as good as Telegram's yes
    return done ? tell(**row, done->root(), context) : failure(done.error());
}

Result<bool> Outbox::giveUp(OutboxId id, Context &context)
{
    store::OutboxRepository rows(context.tx, context.bot);
    const auto row = rows.find(id);
    if (!row || !*row)
        return row ? Result<bool>(false) : failure(row.error());
    const auto isGivenUp = rows.giveUp(id, context.now);
    if (!isGivenUp || !*isGivenUp)
        return isGivenUp;
    if ((*row)->state == OutboxState::Pending) // of a failure or an uncertain end it was told before
        GATEHOUSE_TRY(tell(**row, failure(Error::Kind::Cancelled), context));
    return true;
}

Result<> Outbox::tell(const OutboxRow &row, const Result<JsonValue> &outcome, Context &context)
{
    Feature *feature = featureOf(row);
    if (feature == nullptr)
        return {};
    // The outcome itself is stored whatever the feature makes of it: the call was made.
    const auto told = context.tx.guarded([&] { return feature->finished(row, outcome, context); });
    if (!told && store::isStorageFailure(told.error().kind))
        return told;
    if (!told)
        qCWarning(lcEngine).noquote() << feature->name() << "could not use the outcome of call" << row.id.value() << ":"
                                      << told.error().detail;
    return {};
}

Result<bool> Outbox::follow(const OutboxRow &row, std::optional<qint64> migratedTo, Context &context)
{
    if (!row.chat || !migratedTo)
        return false;
    store::ChatRepository chats(context.tx, context.bot);
    auto chat = chats.find(*row.chat);
    if (!chat || !*chat)
        return chat ? Result<bool>(false) : failure(chat.error());
    // Somebody else brought the news while the call was on its way; more often than that it is no news.
    if ((*chat)->address == ChatId(*migratedTo))
        return row.attempts < migrationTries;
    return followMigration(**chat, ChatId(*migratedTo), context).map([] { return true; });
}

Result<> Outbox::recover(Context &context)
{
    return tellOfDoubt(store::OutboxRepository(context.tx, context.bot).recover(context.now), context);
}

Result<> Outbox::doubt(Context &context)
{
    return tellOfDoubt(store::OutboxRepository(context.tx, context.bot).doubt(context.now), context);
}

Result<> Outbox::tellOfDoubt(const Result<std::vector<OutboxRow>> &rows, Context &context)
{
    if (!rows)
        return failure(rows.error());
    for (const OutboxRow &row : *rows) {
        qCInfo(lcEngine) << "nobody knows whether call" << row.id.value() << row.method << "was sent";
        GATEHOUSE_TRY(tell(row, failure(Error::Kind::OutcomeUnknown), context));
    }
    return {};
}

Result<> Outbox::dropExpired(Context &context)
{
    const auto expired = store::OutboxRepository(context.tx, context.bot).dropExpired(context.now);
    if (!expired)
        return failure(expired.error());
    for (const OutboxRow &row : *expired)
        GATEHOUSE_TRY(tell(row, failure(Error::Kind::Cancelled), context));
    return {};
}

} // namespace core::engine
