// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/chat_watch.h"
#include "core/store/chat_repository.h"
#include "core/store/setting_repository.h"
#include "tests/support/engine_fixture.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

using namespace core;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

class tst_Engine final : public TestCase {
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<EngineFixture> m_fixture;
    QList<Instant> m_passed; // when timePassed() was called
    QList<Instant> m_since; // and since when
    std::optional<Instant> m_next; // what the feature waits for

    ProbeFeature &open()
    {
        auto feature = std::make_unique<ProbeFeature>();
        feature->onTimePassed = [this](Instant since, Context &context) -> Result<> {
            m_passed << context.now;
            m_since << since;
            return {};
        };
        feature->onNextMoment = [this](Context &) -> Result<std::optional<Instant>> { return m_next; };
        ProbeFeature &probe = *feature;
        m_fixture = std::make_unique<EngineFixture>(*m_store, *m_clock, featureList(std::move(feature)));
        return probe;
    }
    void start()
    {
        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().start()));
        m_fixture->clock().confirm(m_clock->now());
        m_fixture->settle();
        m_passed.clear();
        m_since.clear();
    }
    void pass(Duration time, Duration step)
    {
        for (Duration passed{0}; passed < time; passed += step) {
            m_clock->advance(step);
            m_fixture->settle();
        }
    }
    //! An order that changes something, as most do.
    static Result<> touch(Context &context) { return store::SettingRepository(context.tx).save("a"_L1, u"x"_s); }

protected:
    void setUp() override
    {
        m_store = std::make_unique<StoreFixture>();
        m_clock = std::make_unique<ManualClock>();
        m_passed.clear();
        m_since.clear();
        m_next.reset();
    }
    void tearDown() override
    {
        m_fixture.reset();
        m_store.reset();
    }

private Q_SLOTS:
    void whatIsDueIsDoneOnTime()
    {
        open();
        m_next = m_clock->now() + 90s;
        const Instant due = *m_next;
        start();

        pass(89s, 1s);
        QVERIFY(m_passed.isEmpty());
        pass(1s, 1s);

        QCOMPARE(m_passed, QList<Instant>{due});
    }

    void orderMayBringTheNextMomentNearer()
    {
        open();
        start();

        REQUIRE_OK(m_fixture->order([this](Context &context) {
            m_next = context.now + 5s;
            return touch(context);
        }));
        m_fixture->settle();
        pass(5s, 1s);

        QCOMPARE(m_passed.size(), 1);
    }

    void changeWhileTheNextMomentIsLookedForIsNotMissed()
    {
        open();
        start();
        REQUIRE_OK(m_fixture->order(touch));
        QCoreApplication::processEvents(); // now it is being looked for

        REQUIRE_OK(m_fixture->order([this](Context &context) {
            m_next = context.now + 5s;
            return touch(context);
        }));
        m_fixture->settle();
        pass(5s, 1s);

        QCOMPARE(m_passed.size(), 1);
    }

    void momentThatStaysInThePastIsNotAskedForWithoutEnd()
    {
        open();
        m_next = m_clock->now() - 1h; // waits for something that time alone does not bring
        start();

        pass(10min, 10s);

        QVERIFY2(m_passed.size() <= 11, qPrintable(QString::number(m_passed.size())));
        QVERIFY(m_passed.size() >= 2);
    }

    void clockThatWasSetIsNoticedSoon()
    {
        open();
        m_next = m_clock->now() + 24h;
        start();

        m_clock->jumpTo(m_clock->now() + 25h);
        m_fixture->clock().confirm(m_clock->now()); // the servers say so, too
        pass(5min, 1min);

        QVERIFY(!m_passed.isEmpty());
    }

    void nothingIsDoneByTimeBeforeAServerToldIt()
    {
        open();
        m_next = m_clock->now() + 10s;
        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().start()));
        pass(1h, 1min);
        QVERIFY(m_passed.isEmpty());

        m_fixture->clock().confirm(m_clock->now());
        m_fixture->engine().checkTime();
        m_fixture->settle();

        QCOMPARE(m_passed.size(), 1);
    }

    void whatWasDueBeforeTheFirstPassIsDoneAsWell()
    {
        open();
        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().start()));
        m_clock->advance(1h); // offline, perhaps: the time is not known yet

        m_fixture->clock().confirm(m_clock->now());
        m_fixture->engine().checkTime();
        m_fixture->settle();

        QCOMPARE(m_passed.size(), 1);
        QVERIFY(m_since.first() <= m_clock->now() - 1h);
    }

    void timeOfAnAbsenceIsPassedOnceAndWhole()
    {
        open();
        start();
        const Instant stopped = m_clock->now();
        m_fixture.reset();
        m_clock->advance(10h);

        open();
        m_fixture->clock().confirm(m_clock->now());
        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().start()));
        m_fixture->settle();

        QCOMPARE(m_since, QList<Instant>{stopped});
        QCOMPARE(m_passed, QList<Instant>{stopped + 10h});
    }

    void featureThatFailsHoldsNoOtherUpAndGetsItsTimeAgain()
    {
        bool isMended = false;
        auto bad = std::make_unique<ProbeFeature>("bad"_L1);
        QList<Instant> since;
        bad->onTimePassed = [&](Instant from, Context &context) -> Result<> {
            since << from;
            GATEHOUSE_TRY(touch(context));
            return isMended ? Result<>() : Result<>(failure(Kind::Malformed, u"not yet"_s));
        };
        auto good = std::make_unique<ProbeFeature>("good"_L1);
        good->onTimePassed = [this](Instant, Context &context) -> Result<> {
            m_passed << context.now;
            return {};
        };
        m_fixture = std::make_unique<EngineFixture>(*m_store, *m_clock, featureList(std::move(bad), std::move(good)));
        m_fixture->clock().confirm(m_clock->now());
        for (int i = 0; i < 2; ++i)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not do what was due"_s));
        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().start()));
        m_fixture->settle();
        pass(5min, 1min);

        isMended = true;
        pass(5min, 1min);

        QCOMPARE(m_passed.size(), 3);
        QCOMPARE(since.size(), 3);
        QCOMPARE(since.at(1), since.at(0)); // nothing of it was taken as done
        QCOMPARE(since.at(2), since.at(0));
        QCOMPARE(m_store->scalar("SELECT count(*) FROM setting WHERE name = 'a'"), u"1"_s);
    }

    void orderWhosePairsCannotBeReconciledIsUndoneAndTold()
    {
        m_fixture = std::make_unique<EngineFixture>(
            *m_store, *m_clock, EngineFixture::Features(),
            std::make_unique<ProbeReconciler>([](const std::set<store::Pair> &, Context &) -> Result<> {
                return failure(Kind::InvalidInput, u"no such chat"_s);
            }));

        const auto outcome = m_fixture->order([](Context &context) {
            context.dirty.mark(ChatKey(1), UserId(2));
            return touch(context);
        });

        QCOMPARE(outcome.error().detail, u"no such chat"_s);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM setting"), u"0"_s);
    }

    void callsAreAnnouncedWhenThereAreNewOnes()
    {
        open();
        start();
        QSignalSpy added(&m_fixture->engine(), &Engine::callsAdded);

        REQUIRE_OK(m_fixture->order(touch));
        QCOMPARE(added.count(), 0);
        REQUIRE_OK(m_fixture->order([](Context &context) {
            NewCall call;
            call.method = u"getMe"_s;
            call.feature = "probe"_L1;
            return context.effects.add(call);
        }));

        QCOMPARE(added.count(), 1);
    }

    void jobsThatWaitOutliveTheEngine()
    {
        open();
        start();
        QSemaphore gate;
        auto running = m_store->writer().submit([&gate](store::Tx &) -> Result<> {
            gate.acquire();
            return {};
        });
        auto late = m_fixture->engine().order(touch);
        QCoreApplication::processEvents();
        m_fixture->engine().checkTime();

        std::thread opening([&gate] {
            std::this_thread::sleep_for(20ms); // the engine is on its way out by then
            gate.release();
        });
        m_fixture.reset();
        opening.join();

        QVERIFY(late.isFinished());
        QCOMPARE(m_store->scalar("SELECT count(*) FROM setting WHERE name = 'a'"), u"0"_s);
    }

    void chatIsCheckedOnceADayAlsoWhileNobodyAnswers()
    {
        m_fixture =
            std::make_unique<EngineFixture>(*m_store, *m_clock, featureList(std::make_unique<access::ChatWatch>()));
        REQUIRE_OK(m_store->run([this](store::Tx &tx) -> Result<> {
            Chat chat;
            chat.address = ChatId(-1001);
            chat.type = ChatType::Supergroup;
            chat.state = ChatState::Connected;
            chat.checked = m_clock->now() - 25h;
            return store::ChatRepository(tx, testBot).add(chat).map([](ChatKey) {});
        }));
        start();

        pass(1h, 1min); // offline: the questions wait

        QCOMPARE(m_store->scalar("SELECT count(*) FROM outbox"), u"4"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Engine)
#include "tst_engine.moc"
