// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_case.h"
#include "ui/models/app_lock.h"

#include <QPromise>
#include <QSignalSpy>

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename T = void>
QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

QByteArray hashOf(const Secret &password)
{
    const std::string_view text = password.reveal();
    return "hash of " + QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

} // namespace

//! When the window locks and opens, on a clock that is moved by hand.
class tst_AppLock final : public TestCase {
    Q_OBJECT

    ManualClock m_clock;
    LockRules m_kept;
    std::optional<Error> m_saveError;
    int m_checks = 0;
    std::unique_ptr<AppLock> m_lock;

    void setUp() override
    {
        m_kept = {.hash = "hash of open sesame", .idle = 5min};
        m_saveError.reset();
        m_checks = 0;
        open();
    }
    void tearDown() override { m_lock.reset(); }

    void open()
    {
        m_lock = std::make_unique<AppLock>(
            LockPort{.load = [this] { return m_kept; },
                     .save = [this](const LockRules &rules) -> Result<> {
                         if (m_saveError)
                             return failure(*m_saveError);
                         m_kept = rules;
                         return {};
                     },
                     .hash = [](const Secret &password) { return ready<QByteArray>(hashOf(password)); },
                     .check =
                         [this](const Secret &password, const QByteArray &hash) {
                             ++m_checks;
                             return ready<>(hashOf(password) == hash ? Result<>()
                                                                     : failure(Error::Kind::WrongPassphrase));
                         }},
            m_clock, m_clock);
    }
    void pass(Duration time)
    {
        m_clock.advance(time);
        QCoreApplication::processEvents();
    }
    static QLatin1StringView outcomeOf(const QFuture<Result<>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            return "no answer"_L1;
        const Result<> result = future.result();
        return result ? "ok"_L1 : nameOf(result.error().kind);
    }

private Q_SLOTS:
    void withoutAPasswordNothingLocks()
    {
        m_kept = {.idle = 1min, .whenHidden = true};
        open();
        m_lock->lock();
        m_lock->lockAtStart();
        m_lock->lockWhenHidden();
        pass(2min);
        QVERIFY(!m_lock->touched());

        QVERIFY(!m_lock->isLocked());
    }

    void onlyThePasswordOpens()
    {
        m_lock->lock();
        QSignalSpy changes(m_lock.get(), &AppLock::lockedChanged);
        QCOMPARE(outcomeOf(m_lock->unlock(secret("open barley"))), nameOf(Error::Kind::WrongPassphrase));
        QVERIFY(m_lock->isLocked());
        pass(1s);
        QCOMPARE(outcomeOf(m_lock->unlock(secret("open sesame"))), "ok"_L1);

        QVERIFY(!m_lock->isLocked());
        QCOMPARE(changes, (QList<QList<QVariant>>{{false}}));
    }

    void eachWrongPasswordDoublesTheWaitUpToAMinute()
    {
        m_lock->lock();
        for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
            QCOMPARE(outcomeOf(m_lock->unlock(secret("guess"))), nameOf(Error::Kind::WrongPassphrase));
            QCOMPARE(m_lock->wait(), Duration(wait));
            pass(wait);
            QCOMPARE(m_lock->wait(), Duration(0));
        }
    }

    void noPasswordIsLookedAtDuringTheWait()
    {
        m_lock->lock();
        QCOMPARE(outcomeOf(m_lock->unlock(secret("guess"))), nameOf(Error::Kind::WrongPassphrase));
        QCOMPARE(outcomeOf(m_lock->unlock(secret("open sesame"))), nameOf(Error::Kind::Busy));
        QCOMPARE(m_checks, 1);
        QVERIFY(m_lock->isLocked());
    }

    void theRightPasswordEndsTheGrowth()
    {
        m_lock->lock();
        for (const auto wait : {1s, 2s}) {
            QCOMPARE(outcomeOf(m_lock->unlock(secret("guess"))), nameOf(Error::Kind::WrongPassphrase));
            pass(wait);
        }
        QCOMPARE(outcomeOf(m_lock->unlock(secret("open sesame"))), "ok"_L1);
        m_lock->lock();
        QCOMPARE(outcomeOf(m_lock->unlock(secret("guess"))), nameOf(Error::Kind::WrongPassphrase));

        QCOMPARE(m_lock->wait(), Duration(1s));
    }

    void itLocksAfterTheTimeWithoutATouch()
    {
        pass(4min);
        QVERIFY(!m_lock->touched());
        pass(4min);
        QVERIFY(!m_lock->isLocked());
        pass(1min);

        QVERIFY(m_lock->isLocked());
    }

    void theFirstTouchAfterTheComputerSleptLocks()
    {
        // No timer ran while it slept, but the time passed.
        m_clock.advance(8h);
        QVERIFY(m_lock->touched());
        QVERIFY(m_lock->isLocked());
    }

    void aTouchWhileLockedOpensNothing()
    {
        m_lock->lock();
        QVERIFY(!m_lock->touched());
        QVERIFY(m_lock->isLocked());
    }

    void anOpenedWindowGetsItsTimeAnew()
    {
        m_lock->lock();
        pass(10min);
        QCOMPARE(outcomeOf(m_lock->unlock(secret("open sesame"))), "ok"_L1);
        pass(4min);
        QVERIFY(!m_lock->isLocked());
        pass(1min);
        QVERIFY(m_lock->isLocked());
    }

    void startAndTrayLockByChoice()
    {
        m_lock->lockWhenHidden();
        QVERIFY(!m_lock->isLocked());
        m_lock->lockAtStart();
        QVERIFY(m_lock->isLocked());

        m_kept.atStart = false;
        m_kept.whenHidden = true;
        open();
        m_lock->lockAtStart();
        QVERIFY(!m_lock->isLocked());
        m_lock->lockWhenHidden();
        QVERIFY(m_lock->isLocked());
    }

    void theFirstPasswordNeedsNone()
    {
        m_kept = {};
        open();
        QCOMPARE(outcomeOf(m_lock->setPassword({}, secret("new one"))), "ok"_L1);

        QCOMPARE(m_kept.hash, QByteArray("hash of new one"));
        QVERIFY(m_lock->hasPassword());
    }

    void changingAndSwitchingOffNeedThePresentPassword()
    {
        QCOMPARE(outcomeOf(m_lock->setPassword(secret("guess"), secret("mine"))), nameOf(Error::Kind::WrongPassphrase));
        QCOMPARE(m_kept.hash, QByteArray("hash of open sesame"));
        pass(1s);
        QCOMPARE(outcomeOf(m_lock->setPassword(secret("open sesame"), secret("mine"))), "ok"_L1);
        QCOMPARE(m_kept.hash, QByteArray("hash of mine"));

        QCOMPARE(outcomeOf(m_lock->removePassword(secret("open sesame"))), nameOf(Error::Kind::WrongPassphrase));
        pass(1s);
        QCOMPARE(outcomeOf(m_lock->removePassword(secret("mine"))), "ok"_L1);
        QVERIFY(m_kept.hash.isEmpty() && !m_lock->hasPassword());
    }

    void rulesThatCannotBeKeptStayAsTheyWere()
    {
        m_saveError = Error{Error::Kind::StorageFull, {}};
        LockRules rules = m_lock->rules();
        rules.idle = 1min;

        QVERIFY(!m_lock->setRules(rules));
        QCOMPARE(m_lock->rules().idle, std::chrono::minutes(5));
    }

    void aShorterTimeCountsAtOnce()
    {
        LockRules rules = m_lock->rules();
        rules.idle = 1min;
        REQUIRE_OK(m_lock->setRules(rules));
        pass(61s);
        QVERIFY(m_lock->isLocked());
    }

    void rulesCannotSmuggleInAPassword()
    {
        REQUIRE_OK(m_lock->setRules({.hash = "hash of mine", .idle = 1min}));
        QCOMPARE(m_kept.hash, QByteArray("hash of open sesame"));
        QCOMPARE(m_kept.idle, std::chrono::minutes(1));
    }
};

QTEST_GUILESS_MAIN(tst_AppLock)
#include "tst_app_lock.moc"
