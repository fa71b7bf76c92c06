// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backoff.h"
#include "core/engine/outbox.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace core::engine;
using namespace std::chrono_literals;
using botapi::Repeat;
using Kind = Error::Kind;

namespace {

const QList<Kind> surelyNotExecuted{Kind::NotReached, Kind::FloodWait, Kind::ChatMigrated, Kind::Unauthorized};
const QList<Kind> perhapsExecuted{Kind::OutcomeUnknown, Kind::ServerTrouble, Kind::Malformed, Kind::Cancelled};

QList<Kind> allKinds()
{
    QList<Kind> kinds;
    for (int kind = 0; kind <= static_cast<int>(Kind::Cancelled); ++kind)
        kinds << static_cast<Kind>(kind);
    return kinds;
}

OutboxState stateAfter(Kind kind, Repeat repeat)
{
    return dispositionOf(Error{kind}, repeat, 1, 0.5).state;
}

} // namespace

class tst_Disposition final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeHasItsState_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Repeat>("repeat");
        QTest::addColumn<OutboxState>("expected");
        for (const Kind kind : allKinds()) {
            for (const Repeat repeat : {Repeat::Harmless, Repeat::Visible}) {
                OutboxState expected = OutboxState::Failed;
                if (kind == Kind::AlreadyDone)
                    expected = OutboxState::Done;
                else if (surelyNotExecuted.contains(kind))
                    expected = OutboxState::Pending;
                else if (perhapsExecuted.contains(kind))
                    expected = repeat == Repeat::Harmless ? OutboxState::Pending : OutboxState::Uncertain;
                QTest::addRow("%s %s", nameOf(kind).data(), repeat == Repeat::Harmless ? "harmless" : "visible")
                    << kind << repeat << expected;
            }
        }
    }
    void everyOutcomeHasItsState()
    {
        QFETCH(Kind, kind);
        QFETCH(Repeat, repeat);
        QFETCH(OutboxState, expected);

        QCOMPARE(stateAfter(kind, repeat), expected);
    }

    void successIsDone()
    {
        QCOMPARE(dispositionOf(std::nullopt, Repeat::Visible, 1, 0).state, OutboxState::Done);
        QCOMPARE(dispositionOf(std::nullopt, Repeat::Harmless, 7, 0).state, OutboxState::Done);
    }

    void onlyVisibleCallsBecomeUncertain()
    {
        for (const Kind kind : allKinds())
            QVERIFY(stateAfter(kind, Repeat::Harmless) != OutboxState::Uncertain);
    }

    void floodWaitIsWaitedOutToTheSecond()
    {
        Error error{Kind::FloodWait};
        error.retryAfter = 2282s;

        for (const double random : {0.0, 0.5, 0.999})
            QCOMPARE(dispositionOf(error, Repeat::Visible, 3, random).wait, 2282s);
    }

    void answerThatIsTooLateIsOverWhenItWasSentBefore()
    {
        const Error tooLate{Kind::TooLate};

        QCOMPARE(dispositionOf(tooLate, Repeat::Harmless, 1, 0).state, OutboxState::Failed);
        QCOMPARE(dispositionOf(tooLate, Repeat::Harmless, 2, 0).state, OutboxState::Done);
    }

    void callsThatWereNotReachedComeBackLaterAndLater()
    {
        Duration before{0};
        for (int attempt = 1; attempt <= 9; ++attempt) {
            const Duration wait = dispositionOf(Error{Kind::NotReached}, Repeat::Visible, attempt, 0).wait;
            QVERIFY(wait > before);
            before = wait;
        }
        QCOMPARE(dispositionOf(Error{Kind::NotReached}, Repeat::Visible, 1000, 0).wait, callBackoff.longest);
    }
};

QTEST_GUILESS_MAIN(tst_Disposition)
#include "tst_disposition.moc"
