// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/lanes.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace core::engine;

namespace {

constexpr std::array allBusy{true, true, true, true, true};
constexpr std::array noAnswers{false, true, true, true, true};

size_t indexOf(Lane lane)
{
    return static_cast<size_t>(lane) - 1;
}

//! How often each lane goes in so many turns.
std::array<int, 5> turns(Lanes &lanes, const std::array<bool, 5> &hasWork, int count)
{
    std::array<int, 5> taken{};
    for (int i = 0; i < count; ++i) {
        if (const auto lane = lanes.next(hasWork))
            ++taken.at(indexOf(*lane));
    }
    return taken;
}

} // namespace

class tst_Lanes final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void withoutWorkNobodyGoes()
    {
        Lanes lanes;
        QCOMPARE(lanes.next({}), std::optional<Lane>());
    }

    void answersAlwaysGoFirst()
    {
        Lanes lanes;
        QCOMPARE(turns(lanes, allBusy, 100), (std::array{100, 0, 0, 0, 0}));
    }

    void busyLanesShareEightFourOne()
    {
        Lanes lanes;
        QCOMPARE(turns(lanes, noAnswers, 1300), (std::array{0, 800, 400, 100, 0}));
    }

    void idleLaneLeavesItsShareToTheOthers()
    {
        Lanes lanes;
        QCOMPARE(turns(lanes, {false, false, true, true, false}, 1000), (std::array{0, 0, 800, 200, 0}));
        QCOMPARE(turns(lanes, {false, false, false, true, false}, 1000), (std::array{0, 0, 0, 1000, 0}));
    }

    void idleLaneSavesNothingUp()
    {
        Lanes lanes;
        turns(lanes, {false, false, false, true, false}, 1000);

        QCOMPARE(turns(lanes, noAnswers, 13), (std::array{0, 8, 4, 1, 0}));
    }

    void noLaneWaitsLongerThanOneRound()
    {
        Lanes lanes;
        std::array<int, 5> last{};
        for (int turn = 1; turn <= 1300; ++turn) {
            const Lane lane = lanes.next(noAnswers).value();
            QVERIFY(turn - last.at(indexOf(lane)) <= 13);
            last.at(indexOf(lane)) = turn;
        }
        QVERIFY(1300 - last.at(indexOf(Lane::Campaigns)) < 13);
    }

    void answersInBetweenDoNotDisturbTheShares()
    {
        Lanes lanes;
        std::array<int, 5> taken{};
        for (int turn = 0; turn < 2600; ++turn)
            ++taken.at(indexOf(lanes.next(turn % 2 == 0 ? allBusy : noAnswers).value()));

        QCOMPARE(taken, (std::array{1300, 800, 400, 100, 0}));
    }

    void checksTakeWhatIsLeft()
    {
        Lanes lanes;
        QCOMPARE(turns(lanes, noAnswers, 130).at(indexOf(Lane::Checks)), 0);
        QCOMPARE(turns(lanes, {false, false, false, false, true}, 10).at(indexOf(Lane::Checks)), 10);
    }
};

QTEST_GUILESS_MAIN(tst_Lanes)
#include "tst_lanes.moc"
