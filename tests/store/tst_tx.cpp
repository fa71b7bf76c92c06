// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tx.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

enum class Colour { Unknown, Red, Blue };

const Sql insert("INSERT INTO setting (name, value) VALUES (?, ?)");
const Sql countAll("SELECT count(*) FROM setting");

} // namespace

template <>
inline constexpr auto core::jsonNames<Colour> =
    std::array{std::pair{Colour::Red, std::string_view("red")}, std::pair{Colour::Blue, std::string_view("blue")}};

class tst_Tx final : public TestCase {
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_store;

    [[nodiscard]] Tx &tx() { return m_store->tx(); }
    [[nodiscard]] Result<> add(const QString &name)
    {
        return tx().run(insert, name, u"value"_s).map([](Changes) {});
    }
    [[nodiscard]] int count() { return tx().value<int>(countAll).value(); }

protected:
    void setUp() override { m_store = std::make_unique<StoreFixture>(); }
    void tearDown() override { m_store.reset(); }

private Q_SLOTS:
    void valuesComeBackAsTheyWere()
    {
        static const Sql echo("SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8");
        const Instant moment = instantFromMs(1'790'000'000'123);

        const auto row = tx().one(
            echo,
            [](const Row &found) {
                return std::tuple{found.get<UserId>(0),     found.get<QString>(1),
                                  found.get<QByteArray>(2), found.get<Instant>(3),
                                  found.get<bool>(4),       found.get<Colour>(5),
                                  found.get<qint64>(6),     found.get<std::optional<qint64>>(7)};
            },
            UserId(9007199254740993), u"Жанна 🦊 \0 end"_s, "{\"a\":1}"_ba, moment, true, Colour::Blue,
            std::numeric_limits<qint64>::min(), std::optional<qint64>());

        REQUIRE_OK(row);
        QCOMPARE(**row,
                 (std::tuple{UserId(9007199254740993), u"Жанна 🦊 \0 end"_s, "{\"a\":1}"_ba, moment, true,
                             Colour::Blue, std::numeric_limits<qint64>::min(), std::optional<qint64>()}));
    }

    void wordThatNoVersionKnewIsTheFirstValue()
    {
        static const Sql select("SELECT 'purple'");
        QCOMPARE(tx().value<Colour>(select).value(), Colour::Unknown);
    }

    void textWithQuotesIsOnlyText()
    {
        REQUIRE_OK(add(u"'); DROP TABLE setting; --"_s));
        QCOMPARE(count(), 1);
    }

    void missingRowIsNotFound()
    {
        static const Sql select("SELECT value FROM setting WHERE name = 'nobody'");

        const auto value = tx().value<QString>(select);

        QCOMPARE(value.error().kind, Kind::NotFound);
        QCOMPARE(tx().one(select, [](const Row &) { return 1; }).value(), std::optional<int>());
    }

    void failedStepIsUndoneAndTheRestStays()
    {
        REQUIRE_OK(add(u"before"_s));

        const auto outcome = tx().guarded([&]() -> Result<> {
            GATEHOUSE_TRY(add(u"half"_s));
            tx().changed(Changed::Decisions);
            return failure(Kind::Refused, u"no"_s);
        });
        REQUIRE_OK(add(u"after"_s));

        QCOMPARE(outcome.error().detail, u"no"_s);
        QCOMPARE(count(), 2);
        QVERIFY(!tx().changes().testFlag(Changed::Decisions));
    }

    void stepThatSucceedsStays()
    {
        const auto outcome = tx().guarded([&]() -> Result<int> {
            GATEHOUSE_TRY(add(u"kept"_s));
            return 7;
        });

        QCOMPARE(outcome.value(), 7);
        m_store->commit();
        QCOMPARE(m_store->scalar("SELECT count(*) FROM setting"), u"1"_s);
    }

    void brokenConstraintUndoesOnlyItsStep()
    {
        REQUIRE_OK(add(u"taken"_s));

        const auto outcome = tx().guarded([&]() -> Result<> {
            GATEHOUSE_TRY(add(u"half"_s));
            return add(u"taken"_s);
        });

        QCOMPARE(outcome.error().kind, Kind::InvalidInput);
        QCOMPARE(count(), 1);
    }

    void stepsInARowAreUndoneOneByOne()
    {
        for (int i = 0; i < 10; ++i) {
            static_cast<void>(tx().guarded([&]() -> Result<> {
                GATEHOUSE_TRY(add(QString::number(i)));
                return i % 2 == 0 ? Result<>() : Result<>(failure(Kind::Malformed));
            }));
        }

        QCOMPARE(count(), 5);
    }

    void stepThatOnlyLooksOpensNothing()
    {
        const auto outcome = tx().guarded([&] { return tx().value<int>(countAll); });
        const auto second = tx().guarded([&]() -> Result<> { return failure(Kind::Refused); });

        QCOMPARE(outcome.value(), 0);
        QCOMPARE(second.error().kind, Kind::Refused);
        REQUIRE_OK(add(u"still works"_s));
    }

    void afterTheTransactionEndedNothingRunsWithoutOne()
    {
        static const Sql rollback("ROLLBACK");
        REQUIRE_OK(add(u"lost"_s));
        REQUIRE_OK(tx().run(rollback)); // as SQLite does by itself when the disk fails

        const auto later = add(u"alone"_s);

        QVERIFY(!later);
        QCOMPARE(later.error().kind, Kind::StorageFailed);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM setting"), u"0"_s);
    }

    void errorsNameNoValues()
    {
        REQUIRE_OK(add(u"Secret Name"_s));

        const auto again = add(u"Secret Name"_s);

        QVERIFY(!again.error().detail.contains(u"Secret"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Tx)
#include "tst_tx.moc"
