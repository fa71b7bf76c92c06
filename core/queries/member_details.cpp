// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/member_details.h"

#include "core/access/entitlement.h"
#include "core/store/activity_view.h"
#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/member_repository.h"
#include "core/store/member_timeline.h"
#include "core/store/member_view.h"
#include "core/store/presence_repository.h"

namespace core::queries {

using namespace Qt::StringLiterals;
using store::Tx;

namespace {

//! All that is stored of one person, before it is sorted by chat.
struct Known {
    BotId bot;
    std::vector<Chat> chats;
    std::vector<Presence> presences;
    std::vector<AccessFact> facts;
    std::vector<Invite> invites; //!< the newest first
    QMap<ChatKey, Instant> removalsDue;
    std::vector<CallRow> failed; //!< calls about access, the newest first
};

Result<Known> knownOf(UserId user, Tx &tx, Instant now)
{
    const auto bot = store::BotRepository(tx).find();
    if (!bot)
        return failure(bot.error());
    if (!*bot)
        return Known();
    auto chats = store::ChatRepository(tx, (*bot)->id).all();
    if (!chats)
        return failure(chats.error());
    auto presences = store::PresenceRepository(tx).ofMember(user);
    if (!presences)
        return failure(presences.error());
    auto facts = store::FactRepository(tx).ofMember(user);
    if (!facts)
        return failure(facts.error());
    auto invites = store::InviteRepository(tx).ofMember(user);
    if (!invites)
        return failure(invites.error());
    auto due = store::MemberView(tx, now).removalsDue(user);
    if (!due)
        return failure(due.error());
    auto failed = store::ActivityView(tx).failedAccess(user);
    if (!failed)
        return failure(failed.error());
    return Known{(*bot)->id,          std::move(*chats), std::move(*presences), std::move(*facts),
                 std::move(*invites), std::move(*due),   std::move(*failed)};
}

template <typename T>
std::vector<T> inChat(const std::vector<T> &all, ChatKey chat)
{
    std::vector<T> here;
    std::copy_if(all.begin(), all.end(), std::back_inserter(here), [chat](const T &one) { return one.chat == chat; });
    return here;
}

//! Whether the failed call still says something about where the person stands.
bool matters(const CallRow &call, const std::optional<Presence> &presence)
{
    if (!call.wish)
        return true;
    switch (*call.wish) {
    case Wish::Invited:
        return !presence || !presence->isInside;
    case Wish::Out:
        return !presence || presence->isInside || presence->status == MemberStatus::Unknown;
    case Wish::Banned:
        return !presence || presence->status != MemberStatus::Kicked;
    case Wish::Approved:
    case Wish::Declined: // the request may still be open: being inside or banned ends it
        return !presence || !(presence->isInside || presence->status == MemberStatus::Kicked);
    }
    Q_UNREACHABLE();
}

//! Where the person stands in the chat; nothing when the chat is not connected and nothing links the two.
std::optional<ChatStanding> standingIn(const Chat &chat, UserId user, const Known &known, Instant now)
{
    const auto presences = inChat(known.presences, chat.key);
    const auto facts = inChat(known.facts, chat.key);
    const auto invites = inChat(known.invites, chat.key);
    if (!chat.isConnected() && presences.empty() && facts.empty() && invites.empty())
        return std::nullopt;

    ChatStanding standing;
    standing.chat = chat;
    if (!presences.empty())
        standing.presence = presences.front();
    const MemberStatus status = standing.presence ? standing.presence->status : MemberStatus::Unknown;
    standing.verdict = access::entitlement({user, known.bot, status, facts}, now);
    // The one that works, if any: a newer row may be a link that nobody wanted any more when it was made.
    auto invite = std::find_if(invites.begin(), invites.end(), [](const Invite &one) { return one.isOpen(); });
    if (invite == invites.end())
        invite = invites.begin();
    if (invite != invites.end())
        standing.invite = *invite;
    if (known.removalsDue.contains(chat.key))
        standing.removalDue = known.removalsDue.value(chat.key);
    for (const CallRow &call : known.failed) {
        if (call.chat == chat.key && !standing.failed && matters(call, standing.presence))
            standing.failed = call;
    }
    return standing;
}

} // namespace

Result<MemberDetails> detailsOf(UserId user, Tx &tx, Instant now)
{
    auto member = store::MemberRepository(tx).find(user);
    if (!member)
        return failure(member.error());
    const auto row = store::MemberView(tx, now).row(user);
    if (!row)
        return failure(row.error());
    if (!*member || !*row)
        return failure(Error::Kind::NotFound, u"no member %1"_s.arg(user.value()));
    const auto known = knownOf(user, tx, now);
    if (!known)
        return failure(known.error());
    auto timeline = store::MemberTimeline(tx).page(user, {}, timelinePage);
    if (!timeline)
        return failure(timeline.error());

    MemberDetails details{std::move(**member), (*row)->state, {}, std::move(*timeline)};
    for (const Chat &chat : known->chats) {
        if (auto standing = standingIn(chat, user, *known, now))
            details.chats.push_back(std::move(*standing));
    }
    return details;
}

} // namespace core::queries
