// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bulk_run.h"

#include "tests/support/test_case.h"

#include <QSignalSpy>

using namespace ui;

class tst_BulkRun final : public TestCase {
    Q_OBJECT

    std::unique_ptr<BulkRun> m_run;
    std::vector<size_t> m_parts; //!< their sizes
    std::vector<BulkRun::Done> m_open; //!< of parts that have not ended
    std::vector<core::Result<>> m_ends;

    [[nodiscard]] static std::vector<core::UserId> people(int count)
    {
        std::vector<core::UserId> users;
        for (int i = 0; i < count; ++i)
            users.emplace_back(i + 1);
        return users;
    }
    void start(int count)
    {
        m_run->start(people(count), [this](const auto &users, BulkRun::Done done) {
            m_parts.push_back(users.size());
            m_open.push_back(std::move(done));
        });
    }
    void endPart(const core::Result<> &outcome = {})
    {
        const BulkRun::Done done = std::move(m_open.back());
        m_open.pop_back();
        done(outcome);
    }

    void setUp() override
    {
        m_run = std::make_unique<BulkRun>();
        m_parts.clear();
        m_open.clear();
        m_ends.clear();
        connect(m_run.get(), &BulkRun::ended, this, [this] { m_ends.push_back(m_run->outcome()); });
    }

private Q_SLOTS:
    void everybodyIsReachedOncePartAfterPart()
    {
        QSignalSpy progress(m_run.get(), &BulkRun::progressed);
        start(250);
        QCOMPARE(m_parts, (std::vector<size_t>{100})); // the next waits for it
        endPart();
        endPart();
        QVERIFY(m_run->isRunning());
        endPart();

        QCOMPARE(m_parts, (std::vector<size_t>{100, 100, 50}));
        QCOMPARE(progress.size(), 3);
        QCOMPARE(progress[1][0].toLongLong(), 200);
        QCOMPARE(m_ends.size(), 1U);
        QVERIFY(m_ends.front());
        QVERIFY(!m_run->isRunning());
    }

    void aStopComesAfterThePartThatIsUnderWay()
    {
        start(250);
        endPart();
        m_run->stop();
        QVERIFY(m_ends.empty());
        endPart();

        QCOMPARE(m_parts.size(), 2U);
        QCOMPARE(m_ends.front().error().kind, core::Error::Kind::Cancelled);
        QCOMPARE(m_run->done(), 200);
    }

    void aStopDuringTheLastPartChangesNothing()
    {
        start(50);
        m_run->stop();
        endPart();

        QVERIFY(m_ends.front());
    }

    void aFailureEndsItAndTellsHowFarItWas()
    {
        start(250);
        endPart();
        endPart(core::failure(core::Error::Kind::StorageFull));

        QCOMPARE(m_ends.front().error().kind, core::Error::Kind::StorageFull);
        QCOMPARE(m_run->done(), 100);
        QVERIFY(m_open.empty());
    }

    void anAbandonedRunSaysNothingMore()
    {
        start(250);
        m_run->abandon();
        start(10);
        m_open.front()({}); // of the first
        QVERIFY(m_ends.empty());
        endPart();

        QCOMPARE(m_ends.size(), 1U);
        QCOMPARE(m_parts, (std::vector<size_t>{100, 10}));
    }

    void aPartThatEndsAfterTheRunIsGoneHurtsNobody()
    {
        start(10);
        m_run.reset();
        endPart();
        QVERIFY(m_ends.empty());
    }
};

QTEST_GUILESS_MAIN(tst_BulkRun)
#include "tst_bulk_run.moc"
