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

} // namespace

Verdict entitlement(const Standing &standing, Instant now)
{
    if (isServiceSender(standing.user))
        return {Access::Allowed, Reason::ServiceSender};
    if (standing.user.value() == standing.bot.value())
        return {Access::Allowed, Reason::TheBot};
    if (isAdministrator(standing.status))
        return {Access::Allowed, Reason::Administrator};

    if (const AccessFact *ban = find(standing, FactKind::Banned))
        return {Access::NotAllowed, Reason::Banned, {}, ban->notBefore.value_or(ban->since)};
    if (const AccessFact *removal = find(standing, FactKind::Removed))
        return {Access::NotAllowed, Reason::Removed, {}, removal->notBefore.value_or(removal->since)};

    const AccessFact *grant = find(standing, FactKind::Grant);
    const bool isGrantValid = grant != nullptr && (!grant->until || *grant->until > now);
    if (isGrantValid)
        return {Access::Allowed, Reason::Granted, grant->until};
    // Somebody who was let in for a time and only then seen inside: the end that was set counts.
    const AccessFact *before = find(standing, FactKind::Before);
    if (before != nullptr && (grant == nullptr || before->since <= grant->since))
        return {Access::Allowed, Reason::BeforeUs};
    if (const AccessFact *intruder = find(standing, FactKind::Intruder))
        return {Access::NotAllowed, Reason::Intruder, {}, intruder->since};
    if (grant != nullptr)
        return {Access::NotAllowed, Reason::GrantEnded, {}, grant->until};
    if (find(standing, FactKind::Gap) != nullptr)
        return {Access::Undecided, Reason::DuringGap};
    return {Access::Undecided, Reason::None};
}

} // namespace core::access
