// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/entitlement.h"

#include "core/domain/member.h"

namespace core::access {

namespace {

using Access = Verdict::Access;
using Reason = Verdict::Reason;

const AccessFact *find(const Standing &standing, FactKind kind)
{
    const auto fact = std::find_if(standing.facts.begin(), standing.facts.end(),
                                   [kind](const AccessFact &known) { return known.kind == kind; });
    return fact == standing.facts.end() ? nullptr : &*fact;
}

Verdict notAllowed(Reason reason, const AccessFact &fact)
{
    const bool isGivenUp = fact.notBefore == givenUp;
    const auto since = fact.kind == FactKind::Grant ? fact.until : std::optional(fact.since);
    return {Access::NotAllowed, reason, {}, fact.notBefore && !isGivenUp ? fact.notBefore : since, isGivenUp};
}

} // namespace

std::optional<FactKind> factBehind(Reason reason)
{
    switch (reason) {
    case Reason::Banned:
        return FactKind::Banned;
    case Reason::Removed:
        return FactKind::Removed;
    case Reason::Intruder:
        return FactKind::Intruder;
    case Reason::GrantEnded:
        return FactKind::Grant;
    default:
        return std::nullopt;
    }
}

Verdict entitlement(const Standing &standing, Instant now)
{
    if (isServiceSender(standing.user))
        return {Access::Allowed, Reason::ServiceSender};
    if (standing.user.value() == standing.bot.value())
        return {Access::Allowed, Reason::TheBot};
    if (isAdministrator(standing.status))
        return {Access::Allowed, Reason::Administrator};

    if (const AccessFact *ban = find(standing, FactKind::Banned))
        return notAllowed(Reason::Banned, *ban);
    if (const AccessFact *removal = find(standing, FactKind::Removed))
        return notAllowed(Reason::Removed, *removal);

    const AccessFact *grant = find(standing, FactKind::Grant);
    const bool isGrantValid = grant != nullptr && (!grant->until || *grant->until > now);
    if (isGrantValid)
        return {Access::Allowed, Reason::Granted, grant->until};
    // Somebody who was let in for a time and only then seen inside: the end that was set counts.
    const AccessFact *before = find(standing, FactKind::Before);
    if (before != nullptr && (grant == nullptr || before->since <= grant->since))
        return {Access::Allowed, Reason::BeforeUs};
    if (const AccessFact *intruder = find(standing, FactKind::Intruder))
        return notAllowed(Reason::Intruder, *intruder);
    if (grant != nullptr)
        return notAllowed(Reason::GrantEnded, *grant);
    if (find(standing, FactKind::Gap) != nullptr)
        return {Access::Undecided, Reason::DuringGap};
    return {Access::Undecided, Reason::None};
}

} // namespace core::access
