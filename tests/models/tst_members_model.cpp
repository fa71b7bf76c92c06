// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/members_model.h"

#include "core/base/scheduler.h"
#include "tests/support/test_case.h"
#include "ui/models/roles.h"

#include <QPromise>
#include <QSignalSpy>

using namespace ui;
using namespace core::queries;
using namespace Qt::StringLiterals;
using core::Result;
using core::UserId;

namespace {

//! Answers that wait until the test gives them.
template <typename T>
class Held {
public:
    Answer<T> ask()
    {
        m_promises.push_back(std::make_unique<QPromise<Result<T>>>());
        m_promises.back()->start();
        return m_promises.back()->future();
    }
    void give(Result<T> value)
    {
        const auto promise = std::move(m_promises.front());
        m_promises.erase(m_promises.begin());
        promise->addResult(std::move(value));
        promise->finish();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] size_t open() const { return m_promises.size(); }

private:
    std::vector<std::unique_ptr<QPromise<Result<T>>>> m_promises;
};

} // namespace

//! A table of many people of whom only those are brought who are looked at.
class tst_MembersModel final : public TestCase {
    Q_OBJECT

    core::ManualClock m_clock;
    std::unique_ptr<MembersModel> m_model;
    std::vector<UserId> m_people;
    std::unique_ptr<Held<MemberPage>> m_pages;
    std::unique_ptr<Held<MemberOrder>> m_orders;
    std::unique_ptr<Held<std::vector<MemberRow>>> m_rows;
    std::vector<UserId> m_wanted; //!< of whom rows were asked for last

    [[nodiscard]] static MemberRow rowOf(UserId user) { return {.id = user, .name = u"Person %1"_s.arg(user.value())}; }
    [[nodiscard]] MemberPage page(size_t rows, bool withOrder) const
    {
        MemberPage page;
        page.total = static_cast<qint64>(m_people.size());
        for (size_t i = 0; i < std::min(rows, m_people.size()); ++i)
            page.rows.push_back(rowOf(m_people[i]));
        if (withOrder)
            page.order = order();
        return page;
    }
    [[nodiscard]] MemberOrder order() const { return std::make_shared<const std::vector<UserId>>(m_people); }
    void giveRows()
    {
        std::vector<MemberRow> rows;
        for (const UserId user : m_wanted)
            rows.push_back(rowOf(user));
        m_rows->give(rows);
    }
    //! A table of so many, with its first rows there and everybody's place known.
    void load(int people)
    {
        m_people.clear();
        for (int i = 0; i < people; ++i)
            m_people.emplace_back(1000 + i);
        m_model->setFilter({});
        m_pages->give(page(200, false));
        if (m_orders->open() > 0)
            m_orders->give(order());
        while (m_rows->open() > 0)
            giveRows();
    }
    [[nodiscard]] QString name(int row) const
    {
        return m_model->index(row, MembersModel::IdColumn).data(Qt::DisplayRole).toString();
    }
    [[nodiscard]] QItemSelection rows(int first, int last) const
    {
        return {m_model->index(first, 0), m_model->index(last, MembersModel::ColumnCount - 1)};
    }

    void setUp() override
    {
        m_pages = std::make_unique<Held<MemberPage>>();
        m_orders = std::make_unique<Held<MemberOrder>>();
        m_rows = std::make_unique<Held<std::vector<MemberRow>>>();
        MembersPort port;
        port.page = [this](const MemberFilter &) { return m_pages->ask(); };
        port.order = [this](const MemberFilter &) { return m_orders->ask(); };
        port.rows = [this](const std::vector<UserId> &users) {
            m_wanted = users;
            return m_rows->ask();
        };
        m_model = std::make_unique<MembersModel>(port, m_clock);
        m_wanted.clear();
    }

private Q_SLOTS:
    void firstRowsAreThereBeforeEverybodysPlaceIsKnown()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        for (int i = 0; i < 5000; ++i)
            m_people.emplace_back(1000 + i);
        m_model->setFilter({});
        m_pages->give(page(200, false));

        QCOMPARE(m_model->rowCount(), 5000);
        QCOMPARE(name(0), u"1000"_s);
        QVERIFY(m_model->index(4999, 0).data(LoadingRole).toBool());
        QVERIFY(!m_model->isComplete());
        QCOMPARE(reset.size(), 1);

        m_orders->give(order());
        QVERIFY(m_model->isComplete());
        QCOMPARE(reset.size(), 1); // the first rows stay as they are
        QCOMPARE(m_model->usersIn(rows(4999, 4999)), std::vector{UserId(5999)});
    }

    void whereMoreFitThanWereCountedTheOthersAreAddedBelow()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_people.clear();
        for (int i = 0; i < 5000; ++i)
            m_people.emplace_back(1000 + i);
        m_model->setFilter({.text = u"a"_s});
        MemberPage first = page(200, false);
        first.total = 2000;
        first.isTotalKnown = false;
        m_pages->give(first);
        QCOMPARE(m_model->rowCount(), 2000);
        QVERIFY(!m_model->isTotalKnown());
        m_orders->give(order());

        QVERIFY(m_model->isTotalKnown());
        QCOMPARE(m_model->rowCount(), 5000);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 2000);
    }

    void rowsAreBroughtWhereOneLooks()
    {
        load(1'000'000);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->want(999'980, 999'999);
        QVERIFY(m_model->index(999'990, 0).data(LoadingRole).toBool());
        QCOMPARE(m_model->index(999'990, 0).data(Qt::AccessibleTextRole).toString(), u"Loading"_s);
        QVERIFY(m_wanted.size() < 300);
        giveRows();

        QVERIFY(!changed.isEmpty());
        QCOMPARE(name(999'999), u"1000999"_s);
        QVERIFY(!m_model->index(999'999, 0).data(LoadingRole).toBool());
    }

    void onlyOneQuestionForRowsIsUnderWay()
    {
        load(100'000);
        for (int row = 1000; row < 90'000; row += 1000)
            m_model->want(row, row + 20);
        QCOMPARE(m_rows->open(), 1U);
        giveRows();
        QCOMPARE(m_rows->open(), 1U);
        giveRows();

        QCOMPARE(m_rows->open(), 0U);
        QCOMPARE(name(89'010), u"90010"_s);
        QVERIFY(m_model->index(40'000, 0).data(LoadingRole).toBool()); // nobody looks there any more
    }

    void whatIsFarAwayIsForgotten()
    {
        load(100'000);
        for (int row = 0; row < 90'000; row += 400) {
            m_model->want(row, row + 40);
            while (m_rows->open() > 0)
                giveRows();
        }
        QVERIFY(m_model->index(10, 0).data(LoadingRole).toBool());
        m_model->want(0, 40);
        giveRows();
        QCOMPARE(name(10), u"1010"_s);
    }

    void everybodyCanBeChosenWithoutBeingBrought()
    {
        load(1'000'000);
        m_wanted.clear();
        const std::vector<UserId> users = m_model->usersIn(rows(0, 999'999));

        QCOMPARE(users.size(), 1'000'000U);
        QCOMPARE(users, m_people);
        QVERIFY(m_wanted.empty());
        const QItemSelection again = m_model->rowsOf(users);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.front().bottom(), 999'999);
    }

    void rowsOfPeopleAreTheirs()
    {
        load(500);
        const std::vector<UserId> some{UserId(1003), UserId(1004), UserId(1490), UserId(77)};
        const QItemSelection found = m_model->rowsOf(some);

        QCOMPARE(found.size(), 2);
        QCOMPARE(m_model->usersIn(found), (std::vector{UserId(1003), UserId(1004), UserId(1490)}));
        QItemSelection overlapping = found;
        overlapping.append(rows(4, 6).front());
        QCOMPARE(m_model->usersIn(overlapping).size(), 5U); // each once
    }

    void somebodyNewMovesTheOthersOnly()
    {
        load(5000);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        const QPersistentModelIndex third = m_model->index(3, 0);
        m_people.insert(m_people.begin() + 1, UserId(77));
        m_model->refresh();
        m_orders->give(order());
        giveRows();

        QCOMPARE(reset.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(third.row(), 4);
        QCOMPARE(name(1), u"77"_s);
        QCOMPARE(m_model->total(), 5001);
    }

    void whoIsGoneIsTakenOut()
    {
        load(5000);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_people.erase(m_people.begin() + 10, m_people.begin() + 12);
        m_model->refresh();
        m_orders->give(order());

        QCOMPARE(reset.size(), 0);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 10);
        QCOMPARE(removed[0][2].toInt(), 11);
        QCOMPARE(m_model->rowCount(), 4998);
    }

    void anotherOrderOfTheSamePeopleIsANewTable()
    {
        load(5000);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        std::rotate(m_people.begin(), m_people.begin() + 40, m_people.begin() + 50);
        m_model->refresh();
        m_orders->give(order());
        giveRows();

        QCOMPARE(reset.size(), 1);
        QCOMPARE(name(0), u"1040"_s);
    }

    void refreshBringsTheShownRowsAnewAndKeepsTheOldMeanwhile()
    {
        load(5000);
        m_model->want(0, 20);
        m_model->refresh();
        m_orders->give(order());

        QCOMPARE(name(5), u"1005"_s);
        QVERIFY(!m_model->index(5, 0).data(LoadingRole).toBool());
        QCOMPARE(m_rows->open(), 1U);
        QVERIFY(std::find(m_wanted.begin(), m_wanted.end(), UserId(1005)) != m_wanted.end());
        giveRows();
        QCOMPARE(m_rows->open(), 0U);
    }

    void lateAnswersToAnOlderFilterDoNotCount()
    {
        load(3000);
        m_model->setFilter({.text = u"a"_s});
        m_model->setFilter({.text = u"ab"_s});
        QCOMPARE(m_pages->open(), 2U);
        MemberPage older;
        older.total = 77;
        older.rows = {rowOf(UserId(77))};
        m_pages->give(older);
        QCOMPARE(m_model->total(), 3000);
        MemberPage newer;
        newer.total = 1;
        newer.rows = {rowOf(UserId(5))};
        m_pages->give(newer);

        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(name(0), u"5"_s);
        QVERIFY(m_model->isComplete());
    }

    void whatFailsKeepsTheRowsAndIsTold()
    {
        load(3000);
        QSignalSpy failed(m_model.get(), &MembersModel::loadFailed);
        m_model->refresh();
        m_orders->give(core::failure(core::Error::Kind::StorageFailed));

        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_model->rowCount(), 3000);
        QCOMPARE(name(0), u"1000"_s);
    }

    void whoWasForgottenMeanwhileIsNotAskedForAgainAndAgain()
    {
        load(3000);
        m_model->want(1000, 1010);
        m_wanted.erase(std::find(m_wanted.begin(), m_wanted.end(), UserId(2005)));
        giveRows();

        QCOMPARE(m_rows->open(), 0U);
        QVERIFY(!m_model->index(1005, 0).data(LoadingRole).toBool());
    }

    void everyColumnGoesIntoAFile()
    {
        for (int column = 0; column < MembersModel::ColumnCount; ++column) {
            QVERIFY(!MembersModel::fieldsOf(column).empty());
            QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_MembersModel)
#include "tst_members_model.moc"
