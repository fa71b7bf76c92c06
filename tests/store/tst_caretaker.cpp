// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/bot_repository.h"
#include "core/store/caretaker.h"
#include "core/store/setting_repository.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QSignalSpy>

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

class tst_Caretaker final : public TestCase {
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<Caretaker> m_caretaker;

    [[nodiscard]] QString folder() const { return m_store->folder() + u"/copies"_s; }
    Caretaker &make()
    {
        m_caretaker = std::make_unique<Caretaker>(m_store->path(), folder(), m_store->writer(), m_clock, m_clock);
        return *m_caretaker;
    }
    void makeProfile(Instant created)
    {
        REQUIRE_OK(m_store->run([created](Tx &tx) { return BotRepository(tx).stamp(ProfileKind::Real, created); }));
    }
    [[nodiscard]] static QString settingIn(const QString &copy)
    {
        const auto connection = Connection::open(copy, Access::ReadOnly).value();
        Tx tx(*connection);
        return SettingRepository(tx).find("a"_L1).value().value_or(QString());
    }
    [[nodiscard]] Result<> save()
    {
        return m_store->run([](Tx &tx) { return SettingRepository(tx).save("a"_L1, u"x"_s); });
    }

protected:
    void setUp() override { m_store = std::make_unique<StoreFixture>(); }
    void tearDown() override
    {
        m_caretaker.reset();
        m_store.reset();
    }

private Q_SLOTS:
    void wholeStoreIsFoundWholeAndCopied()
    {
        REQUIRE_OK(save());
        Caretaker &caretaker = make();
        QSignalSpy whole(&caretaker, &Caretaker::foundWhole);
        QSignalSpy copied(&caretaker, &Caretaker::copied);

        caretaker.start();

        QTRY_COMPARE(copied.count(), 1);
        QCOMPARE(whole.count(), 1);
        QCOMPARE(newestGoodCopy(folder()), std::optional(copied.front().front().toString()));
    }

    void eachDayGetsOneCopy()
    {
        Caretaker &caretaker = make();
        QSignalSpy copied(&caretaker, &Caretaker::copied);
        caretaker.start();
        QTRY_COMPARE(copied.count(), 1);

        for (int hour = 0; hour < 48; ++hour) {
            m_clock.advance(1h);
            QCoreApplication::processEvents();
            const qsizetype days = copies(folder()).size();
            QTRY_VERIFY(hasCopyOfDay(folder(), m_clock.now()));
            QVERIFY(copies(folder()).size() >= days);
        }

        QTRY_COMPARE(copied.count(), 3);
    }

    void firstCopyOfANewProfileIsMadeAgainAnHourLater()
    {
        makeProfile(m_clock.now());
        Caretaker &caretaker = make();
        QSignalSpy copied(&caretaker, &Caretaker::copied);
        caretaker.start();
        QTRY_COMPARE(copied.count(), 1); // something is there at once
        REQUIRE_OK(save());
        QCOMPARE(settingIn(copies(folder()).front()), QString());

        m_clock.advance(1h);

        QTRY_COMPARE(copied.count(), 2);
        QCOMPARE(copies(folder()).size(), 1);
        QCOMPARE(settingIn(copies(folder()).front()), u"x"_s);
        m_clock.advance(1h);
        QCoreApplication::processEvents();
        QCOMPARE(copied.count(), 2);
    }

    void earlyCopyDoesNotCountAfterARestartEither()
    {
        makeProfile(m_clock.now());
        {
            QSignalSpy copied(&make(), &Caretaker::copied);
            m_caretaker->start();
            QTRY_COMPARE(copied.count(), 1);
            m_caretaker.reset();
        }
        m_clock.advance(3h);

        QSignalSpy copied(&make(), &Caretaker::copied);
        m_caretaker->start();
        QTRY_COMPARE(copied.count(), 1);
        QSignalSpy whole(&make(), &Caretaker::foundWhole); // and once more: now the day is done
        QSignalSpy again(m_caretaker.get(), &Caretaker::copied);
        m_caretaker->start();
        QTRY_COMPARE(whole.count(), 1);
        m_clock.advance(1h);
        QCoreApplication::processEvents();
        QCOMPARE(again.count(), 0);
    }

    void profileThatIsOldHasOneCopyADay()
    {
        makeProfile(m_clock.now() - 2h);
        QSignalSpy copied(&make(), &Caretaker::copied);
        m_caretaker->start();
        QTRY_COMPARE(copied.count(), 1);

        m_clock.advance(1h);
        QCoreApplication::processEvents();

        QCOMPARE(copied.count(), 1);
    }

    void copyThatFailedIsTriedAgain()
    {
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be
        Caretaker &caretaker = make();
        QSignalSpy failed(&caretaker, &Caretaker::copyFailed);
        QSignalSpy copied(&caretaker, &Caretaker::copied);
        caretaker.start();
        QTRY_COMPARE(failed.count(), 1);

        QVERIFY(inTheWay.remove());
        m_clock.advance(1h);

        QTRY_COMPARE(copied.count(), 1);
    }

    void damageFoundAtTheStartStopsWriting()
    {
        m_store->damage();
        Caretaker &caretaker = make();
        QSignalSpy damaged(&caretaker, &Caretaker::foundDamaged);
        QSignalSpy whole(&caretaker, &Caretaker::foundWhole);

        caretaker.start();

        QTRY_COMPARE(damaged.count(), 1);
        QCOMPARE(whole.count(), 0);
        QCOMPARE(save().error().kind, Kind::StorageCorrupt);
    }

    void damagedStoreIsNeverCopied()
    {
        m_store->damage();
        Caretaker &caretaker = make();
        QSignalSpy damaged(&caretaker, &Caretaker::foundDamaged);
        caretaker.start();
        QTRY_COMPARE(damaged.count(), 1);

        m_clock.advance(25h);
        QCoreApplication::processEvents();

        QVERIFY(copies(folder()).isEmpty());
    }

    void damageMetByAnyJobIsTold()
    {
        Caretaker &caretaker = make();
        QSignalSpy damaged(&caretaker, &Caretaker::foundDamaged);
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"the store failed"_s));

        QVERIFY(!m_store->run([](Tx &) -> Result<> { return failure(Kind::StorageCorrupt, u"bad page"_s); }));

        QTRY_COMPARE(damaged.count(), 1);
        QCOMPARE(damaged.front().front().value<Error>().detail, u"bad page"_s);
    }

    void endDoesNotWaitForTheCheck()
    {
        make().start();

        m_caretaker.reset(); // breaks the check off, wherever it is

        REQUIRE_OK(save());
    }
};

QTEST_GUILESS_MAIN(tst_Caretaker)
#include "tst_caretaker.moc"
