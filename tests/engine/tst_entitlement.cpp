// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/entitlement.h"
#include "core/domain/member.h"
#include "tests/support/test_case.h"

#include <set>

using namespace core;
using namespace core::access;
using namespace std::chrono_literals;
using Access = Verdict::Access;
using Reason = Verdict::Reason;

namespace {

constexpr Instant now = instantFromUnix(1'790'000'000);
constexpr BotId bot{7000};
constexpr UserId person{42};

enum class GrantFact { None, Valid, Ended, ForEver };

//! One line of the table: who, where they stand, and what is known.
struct Situation {
    UserId user = person;
    MemberStatus status = MemberStatus::Member;
    GrantFact grant = GrantFact::None;
    bool isRemoved = false;
    bool isBanned = false;
    bool wasBefore = false;
    bool cameInGap = false;
    bool isIntruder = false;

    [[nodiscard]] std::vector<AccessFact> facts() const
    {
        std::vector<AccessFact> facts;
        const auto add = [&](FactKind kind) -> AccessFact & {
            return facts.emplace_back(AccessFact{ChatKey(1), user, kind, now - 1h});
        };
        // The order in which facts are read says nothing about their weight.
        if (cameInGap)
            add(FactKind::Gap);
        if (grant != GrantFact::None) {
            AccessFact &fact = add(FactKind::Grant);
            if (grant != GrantFact::ForEver)
                fact.until = grant == GrantFact::Valid ? now + 1h : now - 1min;
        }
        if (wasBefore)
            add(FactKind::Before);
        if (isIntruder)
            add(FactKind::Intruder);
        if (isRemoved)
            add(FactKind::Removed);
        if (isBanned)
            add(FactKind::Banned);
        return facts;
    }

    //! Every reason that holds by itself, whatever outweighs it.
    [[nodiscard]] std::set<Reason> reasons() const
    {
        std::set<Reason> holding{Reason::None};
        const auto holds = [&](bool does, Reason reason) {
            if (does)
                holding.insert(reason);
        };
        holds(isServiceSender(user), Reason::ServiceSender);
        holds(user.value() == bot.value(), Reason::TheBot);
        holds(isAdministrator(status), Reason::Administrator);
        holds(grant == GrantFact::Valid || grant == GrantFact::ForEver, Reason::Granted);
        holds(grant == GrantFact::Ended, Reason::GrantEnded);
        holds(isRemoved, Reason::Removed);
        holds(isBanned, Reason::Banned);
        holds(wasBefore, Reason::BeforeUs);
        holds(cameInGap, Reason::DuringGap);
        holds(isIntruder, Reason::Intruder);
        return holding;
    }
};

//! What each reason says when nothing outweighs it.
const std::map<Reason, Access> says{
    {Reason::ServiceSender, Access::Allowed}, {Reason::TheBot, Access::Allowed},
    {Reason::Administrator, Access::Allowed}, {Reason::Granted, Access::Allowed},
    {Reason::BeforeUs, Access::Allowed},      {Reason::GrantEnded, Access::NotAllowed},
    {Reason::Removed, Access::NotAllowed},    {Reason::Banned, Access::NotAllowed},
    {Reason::Intruder, Access::NotAllowed},   {Reason::DuringGap, Access::Undecided},
    {Reason::None, Access::Undecided},
};

//! Which reasons outweigh which: the creator's word against what merely happened, line by line.
const std::map<Reason, std::set<Reason>> outweighedBy{
    {Reason::ServiceSender, {}},
    {Reason::TheBot, {}},
    {Reason::Administrator, {Reason::ServiceSender, Reason::TheBot}},
    {Reason::Banned, {Reason::ServiceSender, Reason::TheBot, Reason::Administrator}},
    {Reason::Removed, {Reason::ServiceSender, Reason::TheBot, Reason::Administrator, Reason::Banned}},
    {Reason::Granted, {Reason::ServiceSender, Reason::TheBot, Reason::Administrator, Reason::Banned, Reason::Removed}},
    {Reason::BeforeUs,
     {Reason::ServiceSender, Reason::TheBot, Reason::Administrator, Reason::Banned, Reason::Removed, Reason::Granted}},
    {Reason::Intruder,
     {Reason::ServiceSender, Reason::TheBot, Reason::Administrator, Reason::Banned, Reason::Removed, Reason::Granted,
      Reason::BeforeUs}},
    {Reason::GrantEnded,
     {Reason::ServiceSender, Reason::TheBot, Reason::Administrator, Reason::Banned, Reason::Removed, Reason::BeforeUs,
      Reason::Intruder}},
    {Reason::DuringGap,
     {Reason::ServiceSender, Reason::TheBot, Reason::Administrator, Reason::Banned, Reason::Removed, Reason::Granted,
      Reason::BeforeUs, Reason::Intruder, Reason::GrantEnded}},
    {Reason::None,
     {Reason::ServiceSender, Reason::TheBot, Reason::Administrator, Reason::Banned, Reason::Removed, Reason::Granted,
      Reason::BeforeUs, Reason::Intruder, Reason::GrantEnded, Reason::DuringGap}},
};

std::vector<Situation> everySituation()
{
    std::vector<Situation> all;
    for (const UserId user : {person, UserId(bot.value()), UserId(777000)}) {
        for (int status = 0; status <= static_cast<int>(MemberStatus::Kicked); ++status) {
            for (const GrantFact grant : {GrantFact::None, GrantFact::Valid, GrantFact::Ended, GrantFact::ForEver}) {
                for (int bits = 0; bits < 32; ++bits)
                    all.push_back({user, static_cast<MemberStatus>(status), grant, (bits & 1) != 0, (bits & 2) != 0,
                                   (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0});
            }
        }
    }
    return all;
}

Verdict judge(const Situation &situation)
{
    const auto facts = situation.facts();
    return entitlement({situation.user, bot, situation.status, facts}, now);
}

} // namespace

class tst_Entitlement final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void strongestReasonThatHoldsDecides()
    {
        const std::vector<Situation> all = everySituation();
        QCOMPARE(all.size(), 3U * 7U * 4U * 32U);
        for (const Situation &situation : all) {
            const Verdict verdict = judge(situation);
            const std::set<Reason> holding = situation.reasons();

            QVERIFY(holding.contains(verdict.reason));
            for (const Reason stronger : outweighedBy.at(verdict.reason))
                QVERIFY(!holding.contains(stronger));
            QCOMPARE(verdict.access, says.at(verdict.reason));
        }
    }

    void creatorsAndAdministratorsAreNeverTouched()
    {
        for (Situation situation : everySituation()) {
            for (const MemberStatus status : {MemberStatus::Creator, MemberStatus::Administrator}) {
                situation.status = status;
                QCOMPARE(judge(situation).access, Access::Allowed);
            }
        }
    }

    void removalNeedsAWordAgainstThePerson()
    {
        for (const Situation &situation : everySituation()) {
            const bool isSpokenAgainst = situation.isRemoved || situation.isBanned || situation.isIntruder
                || situation.grant == GrantFact::Ended;
            if (!isSpokenAgainst)
                QVERIFY(judge(situation).access != Access::NotAllowed);
        }
    }

    void statusBelowAdministratorChangesNothing()
    {
        for (Situation situation : everySituation()) {
            if (isAdministrator(situation.status))
                continue;
            const Verdict verdict = judge(situation);
            situation.status = MemberStatus::Unknown;
            QCOMPARE(judge(situation), verdict);
        }
    }

    void grantEndsWithTheMomentItWasGivenUntil()
    {
        AccessFact grant{ChatKey(1), person, FactKind::Grant, now - 1h, now};
        const Standing standing{person, bot, MemberStatus::Member, {&grant, 1}};

        QCOMPARE(entitlement(standing, now - 1ms), (Verdict{Access::Allowed, Reason::Granted, now, {}}));
        QCOMPARE(entitlement(standing, now), (Verdict{Access::NotAllowed, Reason::GrantEnded, {}, now}));
    }

    void grantForEverHasNoEnd()
    {
        AccessFact grant{ChatKey(1), person, FactKind::Grant, now - 1h};

        QCOMPARE(entitlement({person, bot, MemberStatus::Member, {&grant, 1}}, now + 24h * 36500),
                 (Verdict{Access::Allowed, Reason::Granted, {}, {}}));
    }

    void timeToUndoDelaysButDoesNotChangeTheVerdict()
    {
        for (const auto &[kind, reason] :
             {std::pair{FactKind::Removed, Reason::Removed}, std::pair{FactKind::Banned, Reason::Banned}}) {
            AccessFact fact{ChatKey(1), person, kind, now};
            fact.notBefore = now + 10s;

            QCOMPARE(entitlement({person, bot, MemberStatus::Member, {&fact, 1}}, now),
                     (Verdict{Access::NotAllowed, reason, {}, now + 10s}));
        }
    }

    void intruderIsOutsideFromTheMomentOfComing()
    {
        AccessFact fact{ChatKey(1), person, FactKind::Intruder, now - 5s};

        QCOMPARE(entitlement({person, bot, MemberStatus::Member, {&fact, 1}}, now),
                 (Verdict{Access::NotAllowed, Reason::Intruder, {}, now - 5s}));
    }
};

QTEST_GUILESS_MAIN(tst_Entitlement)
#include "tst_entitlement.moc"
