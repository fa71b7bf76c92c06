// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/overview.h"

#include "core/domain/pause.h"
#include "core/store/activity_view.h"
#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/member_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/overview_view.h"
#include "core/store/reader.h"
#include "core/store/setting_repository.h"
#include "core/store/update_log.h"

namespace core::queries {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Tx;

namespace {

constexpr Duration week = 24h * 7;
constexpr int mostDecisions = 3;
constexpr int mostEntries = 6;

//! Puts the value of \p from into \p to, or gives the error.
template <typename T>
Result<> take(Result<T> from, T &to)
{
    if (!from)
        return failure(from.error());
    to = std::move(*from);
    return {};
}

Result<std::optional<BotSummary>> summaryOf(Tx &tx)
{
    const auto bot = store::BotRepository(tx).find();
    if (!bot)
        return failure(bot.error());
    if (!*bot)
        return std::nullopt;
    const store::BotRecord &record = **bot;
    BotSummary summary{record.id,
                       record.username,
                       record.firstName,
                       record.canJoinGroups,
                       record.canReadAllGroupMessages,
                       record.owner,
                       {},
                       record.lastPoll,
                       record.gapFrom,
                       record.gapUntil};
    if (!record.owner)
        return summary;
    const auto owner = store::MemberRepository(tx).find(*record.owner);
    if (!owner)
        return failure(owner.error());
    if (*owner)
        summary.ownerName = fullName((*owner)->person);
    return summary;
}

Result<std::vector<Chat>> chatsOf(Tx &tx, const std::optional<BotSummary> &bot)
{
    if (!bot)
        return std::vector<Chat>();
    return store::ChatRepository(tx, bot->id).all();
}

Rights missingIn(const Chat &chat)
{
    return neededRights(chat.type) & ~chat.rights;
}

QStringList namesOf(Rights rights)
{
    QStringList names;
    for (const auto &[right, name] : {std::pair{Right::InviteUsers, u"can_invite_users"_s},
                                      std::pair{Right::RestrictMembers, u"can_restrict_members"_s},
                                      std::pair{Right::DeleteMessages, u"can_delete_messages"_s},
                                      std::pair{Right::PostMessages, u"can_post_messages"_s}}) {
        if (rights.testFlag(right))
            names.append(name);
    }
    return names;
}

Result<std::optional<Instant>> pausedUntil(Tx &tx, Instant now)
{
    return store::SettingRepository(tx)
        .find(pause::setting)
        .map([now](const std::optional<QString> &text) -> std::optional<Instant> {
            const Instant until = pause::fromSetting(text.value_or(QString()));
            return until > now ? std::optional(until) : std::nullopt;
        });
}

Result<Overview> readOverview(Tx &tx, Instant now)
{
    Overview overview;
    GATEHOUSE_TRY(take(summaryOf(tx), overview.bot));
    const auto chats = chatsOf(tx, overview.bot);
    if (!chats)
        return failure(chats.error());
    for (const Chat &chat : *chats) {
        overview.connectedChats += chat.isConnected() ? 1 : 0;
        overview.chatsMissingRights += chat.isConnected() && missingIn(chat) ? 1 : 0;
    }
    store::OverviewView people(tx, now);
    GATEHOUSE_TRY(take(people.inside(), overview.inside));
    GATEHOUSE_TRY(take(people.joined(now - week, Instant::max()), overview.joinedIn7Days));
    GATEHOUSE_TRY(take(people.gone(now - week, Instant::max()), overview.goneIn7Days));
    GATEHOUSE_TRY(take(people.ending(now, now + week), overview.endsIn7Days));
    store::ActivityView activity(tx);
    GATEHOUSE_TRY(take(activity.counts(), overview.activity));
    GATEHOUSE_TRY(take(activity.openDecisions(mostDecisions), overview.decisions));
    GATEHOUSE_TRY(take(activity.audit({.limit = mostEntries}), overview.latest));
    GATEHOUSE_TRY(take(pausedUntil(tx, now), overview.pausedUntil));
    return overview;
}

Result<std::vector<DayNumbers>> readDays(Tx &tx, const std::vector<Instant> &starts, Instant now)
{
    store::OverviewView people(tx, now);
    std::vector<DayNumbers> days;
    for (size_t i = 0; i + 1 < starts.size(); ++i) {
        DayNumbers &day = days.emplace_back(DayNumbers{starts[i]});
        if (starts[i] <= now) {
            GATEHOUSE_TRY(take(people.joined(starts[i], starts[i + 1]), day.joined));
            GATEHOUSE_TRY(take(people.gone(starts[i], starts[i + 1]), day.gone));
        }
        if (starts[i + 1] > now)
            GATEHOUSE_TRY(take(people.ending(starts[i], starts[i + 1]), day.ends));
    }
    return days;
}

Result<HealthNumbers> readHealth(Tx &tx, Instant now)
{
    HealthNumbers health;
    GATEHOUSE_TRY(take(summaryOf(tx), health.bot));
    if (!health.bot)
        return health;
    GATEHOUSE_TRY(take(pausedUntil(tx, now), health.pausedUntil));
    const auto record = store::BotRepository(tx).find();
    if (!record)
        return failure(record.error());
    health.offset = *record ? (*record)->updateOffset : 0;
    const BotId bot = health.bot->id;
    const auto kinds = store::UpdateLog(tx).counts(bot);
    if (!kinds)
        return failure(kinds.error());
    for (auto kind = kinds->begin(); kind != kinds->end(); ++kind) {
        health.updatesSeen += kind->seen;
        health.updatesFailed += kind->failed;
        if (kind->unhandled > 0)
            health.unknown.insert(kind.key(), kind->unhandled);
    }
    GATEHOUSE_TRY(take(store::OutboxRepository(tx, bot).countByState(), health.outbox));
    store::ActivityView activity(tx);
    GATEHOUSE_TRY(take(activity.counts(), health.open));
    GATEHOUSE_TRY(take(activity.openDecisions(store::ActivityView::noLimit), health.decisions));
    const auto chats = chatsOf(tx, health.bot);
    if (!chats)
        return failure(chats.error());
    for (const Chat &chat : *chats) {
        if (chat.isConnected() || chat.state == ChatState::Gone)
            health.chats.push_back(
                {chat.address, chat.title, chat.isConnected() ? u"connected"_s : u"gone"_s, namesOf(missingIn(chat))});
    }
    return health;
}

} // namespace

QFuture<Result<Overview>> OverviewQueries::overview() const
{
    return m_reader.ask([now = m_clock.now()](Tx &tx) { return readOverview(tx, now); });
}

QFuture<Result<std::vector<DayNumbers>>> OverviewQueries::days(std::vector<Instant> starts) const
{
    return m_reader.ask(
        [now = m_clock.now(), starts = std::move(starts)](Tx &tx) { return readDays(tx, starts, now); });
}

QFuture<Result<HealthNumbers>> OverviewQueries::health() const
{
    return m_reader.ask([now = m_clock.now()](Tx &tx) { return readHealth(tx, now); });
}

QFuture<Result<bool>> OverviewQueries::hasWorkUntil(Instant until) const
{
    return m_reader.ask([now = m_clock.now(), until](Tx &tx) -> Result<bool> {
        const auto paused = pausedUntil(tx, now);
        if (!paused)
            return failure(paused.error());
        return store::OverviewView(tx, now).hasWork(until, *paused && **paused > until);
    });
}

} // namespace core::queries
