// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access.h"

#include "core/decisions/decisions.h"
#include "core/store/audit_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/presence_repository.h"

namespace core::access {

using namespace Qt::StringLiterals;

namespace {

// Telegram dates to the second by a clock of its own: what is heard of within that time counts as just happening.
constexpr Duration heardAtOnce = 1min;

} // namespace

Result<std::optional<Situation>> situationOf(store::Pair pair, engine::Context &context)
{
    const auto chat = store::ChatRepository(context.tx, context.bot).find(pair.chat);
    if (!chat)
        return failure(chat.error());
    if (!*chat)
        return std::nullopt;
    return situationIn(**chat, pair.user, context);
}

Result<Situation> situationIn(const Chat &chat, UserId user, engine::Context &context)
{
    auto facts = store::FactRepository(context.tx).of(chat.key, user);
    if (!facts)
        return failure(facts.error());
    auto presence = store::PresenceRepository(context.tx).find(chat.key, user);
    if (!presence)
        return failure(presence.error());
    auto invite = store::InviteRepository(context.tx).openOf(chat.key, user);
    if (!invite)
        return failure(invite.error());

    Situation situation{chat, std::move(*facts), std::move(*presence), std::move(*invite), {}};
    const MemberStatus status = situation.presence ? situation.presence->status : MemberStatus::Unknown;
    situation.verdict = entitlement({user, context.bot, status, situation.facts}, context.now);
    return situation;
}

QString subjectOf(store::Pair pair)
{
    return u"%1:%2"_s.arg(pair.chat.value()).arg(pair.user.value());
}

QString orderKeyOf(store::Pair pair)
{
    return u"access:"_s + subjectOf(pair);
}

Result<> endStay(store::Pair pair, engine::Context &context)
{
    GATEHOUSE_TRY(decisions::closeAbout(DecisionKind::MayStay, subjectOf(pair), context));
    store::FactRepository facts(context.tx);
    GATEHOUSE_TRY(facts.clear(pair.chat, pair.user, FactKind::Before));
    return facts.clear(pair.chat, pair.user, FactKind::Gap).map([](bool) {});
}

Result<> audit(engine::Context &context, QLatin1StringView action, Origin actor, store::Pair pair,
               const QJsonObject &details)
{
    return auditHeard(context, context.now, action, actor, pair, details);
}

Result<> auditHeard(engine::Context &context, Instant when, QLatin1StringView action, Origin actor, store::Pair pair,
                    const QJsonObject &details)
{
    const auto optionalOf = [](auto id) { return id.isNull() ? std::nullopt : std::optional(id); };
    AuditEntry entry{context.now, actor, QString(action), optionalOf(pair.user), optionalOf(pair.chat), details};
    if (when + heardAtOnce < context.now) {
        entry.at = when;
        entry.noted = context.now;
    }
    return store::AuditRepository(context.tx).add(entry);
}

Result<> auditTakenOut(const OutboxRow &row, store::Pair pair, Instant when, engine::Context &context)
{
    return auditHeard(context, when, row.wish == Wish::Banned ? "banned"_L1 : "taken-out"_L1, Origin::Gatehouse, pair,
                      {{"reason"_L1, row.cause}});
}

} // namespace core::access
