// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feature_registry.h"
#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/presence_repository.h"
#include "core/store/setting_repository.h"
#include "core/store/update_log.h"
#include "tests/support/engine_fixture.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

using namespace core;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

const QRegularExpression setAside(u"set aside"_s);

//! What a handler does that writes: a row of its own for every update, and a call.
Result<> remember(const botapi::Update &update, Context &context)
{
    NewCall call;
    call.method = u"sendMessage"_s;
    call.feature = "probe"_L1;
    GATEHOUSE_TRY(context.effects.add(call));
    return store::SettingRepository(context.tx).save(QLatin1StringView(QByteArray::number(update.id.value())), u"x"_s);
}

QJsonObject unknownUpdate(qint64 id, const QString &kind)
{
    return {{u"update_id"_s, id}, {kind, QJsonObject{{u"future"_s, true}}}};
}

QJsonObject brokenUpdate(qint64 id)
{
    return {{u"update_id"_s, id}, {u"message"_s, QJsonObject{{u"message_id"_s, u"no number"_s}}}};
}

QJsonObject movement(qint64 id, qint64 date, const QString &before, const QString &after, qint64 user = 11)
{
    const auto person = [user](const QString &status) {
        return QJsonObject{
            {u"status"_s, status},
            {u"user"_s, QJsonObject{{u"id"_s, user}, {u"is_bot"_s, false}, {u"first_name"_s, u"Anna"_s}}}};
    };
    return {
        {u"update_id"_s, id},
        {u"chat_member"_s,
         QJsonObject{{u"chat"_s, QJsonObject{{u"id"_s, -1001}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Club"_s}}},
                     {u"from"_s, person(after).value(u"user"_s)},
                     {u"date"_s, date},
                     {u"old_chat_member"_s, person(before)},
                     {u"new_chat_member"_s, person(after)}}}};
}

} // namespace

class tst_Inbox final : public TestCase {
    Q_OBJECT

    // The disk first: it must outlive every file.
    std::unique_ptr<FaultVfs> m_disk;
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<EngineFixture> m_fixture;

    //! An engine with one feature that writes; given back for the test to change.
    ProbeFeature &make()
    {
        auto feature = std::make_unique<ProbeFeature>();
        feature->onUpdate = remember;
        ProbeFeature &probe = *feature;
        m_fixture = std::make_unique<EngineFixture>(*m_store, *m_clock, featureList(std::move(feature)));
        return probe;
    }
    [[nodiscard]] QString scalar(const char *sql) const { return m_store->scalar(sql); }
    [[nodiscard]] QString offset() const { return scalar("SELECT update_offset FROM bot"); }
    [[nodiscard]] QString settings() const { return scalar("SELECT count(*) FROM setting"); }
    [[nodiscard]] QString calls() const { return scalar("SELECT count(*) FROM outbox"); }
    [[nodiscard]] std::vector<store::FailedUpdate> failedUpdates() const
    {
        return m_store->run([](store::Tx &tx) { return store::UpdateLog(tx).failed(testBot); }).value();
    }
    [[nodiscard]] store::KindCount countOf(const QString &kind) const
    {
        return m_store->run([](store::Tx &tx) { return store::UpdateLog(tx).counts(testBot); }).value().value(kind);
    }

protected:
    void setUp() override
    {
        m_disk = std::make_unique<FaultVfs>();
        m_store = std::make_unique<StoreFixture>();
        m_clock = std::make_unique<ManualClock>();
    }
    void tearDown() override
    {
        m_fixture.reset();
        m_store.reset();
        m_disk.reset();
    }

private Q_SLOTS:
    void batchIsStoredWithItsEffectsAndItsOffset()
    {
        make();

        const auto outcome = m_fixture->receive({messageUpdate(5), messageUpdate(6)});

        REQUIRE_OK(outcome);
        QCOMPARE(std::tuple(outcome->stored, outcome->failed, outcome->nextOffset), std::tuple(2, 0, 7));
        QCOMPARE(offset(), u"7"_s);
        QCOMPARE(settings(), u"2"_s);
        QCOMPARE(calls(), u"2"_s);
    }

    void redeliveredBatchChangesNothing()
    {
        make();
        REQUIRE_OK(m_fixture->receive({messageUpdate(5), messageUpdate(6)}));

        const auto again = m_fixture->receive({messageUpdate(5), messageUpdate(6)});

        QCOMPARE(again->stored, 0);
        QCOMPARE(again->nextOffset, 7);
        QCOMPARE(calls(), u"2"_s);
        QCOMPARE(countOf(u"message"_s).seen, 2);
    }

    void overlappingBatchHandlesOnlyWhatIsNew()
    {
        make();
        REQUIRE_OK(m_fixture->receive({messageUpdate(5), messageUpdate(6)}));

        const auto next = m_fixture->receive({messageUpdate(6), messageUpdate(7)});

        QCOMPARE(next->stored, 1);
        QCOMPARE(calls(), u"3"_s);
        QCOMPARE(offset(), u"8"_s);
    }

    void updateTwiceInABatchIsHandledOnce()
    {
        make();

        const auto outcome = m_fixture->receive({messageUpdate(5), messageUpdate(5)});

        QCOMPARE(outcome->stored, 1);
        QCOMPARE(calls(), u"1"_s);
    }

    void emptyBatchKeepsTheOffset()
    {
        make();

        const auto outcome = m_fixture->receive({}, 42);

        QCOMPARE(outcome->nextOffset, 42);
        QCOMPARE(scalar("SELECT last_poll_ms FROM bot"), QString::number(toMs(m_clock->now())));
    }

    void idsMayRestartLower()
    {
        make();
        REQUIRE_OK(m_fixture->receive({messageUpdate(900'000'000)}));

        const auto outcome = m_fixture->receive({messageUpdate(17)}, 900'000'001);

        QCOMPARE(outcome->stored, 1);
        QCOMPARE(offset(), u"18"_s);
    }

    void reorderedUpdatesAreHandledInTheOrderOfTheirNumbers()
    {
        QList<qint64> seen;
        make().onUpdate = [&seen](const botapi::Update &update, Context &) -> Result<> {
            seen << update.id.value();
            return {};
        };

        const auto outcome = m_fixture->receive({messageUpdate(7), messageUpdate(5), messageUpdate(6)});

        QCOMPARE(seen, (QList<qint64>{5, 6, 7}));
        QCOMPARE(outcome->nextOffset, 8);
    }

    void poisonUpdateIsSetAsideAndItsHalfWorkUndone()
    {
        make().onUpdate = [](const botapi::Update &update, Context &context) -> Result<> {
            GATEHOUSE_TRY(remember(update, context));
            return update.id == UpdateId(5) ? Result<>(failure(Kind::Malformed, u"poison"_s)) : Result<>();
        };
        QTest::ignoreMessage(QtWarningMsg, setAside);

        const auto outcome = m_fixture->receive({messageUpdate(5, u"bad"_s), messageUpdate(6)});

        QCOMPARE(std::tuple(outcome->stored, outcome->failed, outcome->nextOffset), std::tuple(2, 1, 7));
        QCOMPARE(settings(), u"1"_s);
        QCOMPARE(calls(), u"1"_s);
        QCOMPARE(offset(), u"7"_s);
        const store::FailedUpdate failed = failedUpdates().front();
        QCOMPARE(std::tuple(failed.update, failed.kind, failed.feature, failed.error),
                 std::tuple(UpdateId(5), u"message"_s, u"probe"_s, u"poison"_s));
        QVERIFY(failed.raw.contains("\"text\":\"bad\""));
        QCOMPARE(countOf(u"message"_s).failed, 1);
    }

    void oneFeatureCannotUndoAnother()
    {
        auto good = std::make_unique<ProbeFeature>("good"_L1);
        good->onUpdate = remember;
        auto bad = std::make_unique<ProbeFeature>("bad"_L1);
        bad->onUpdate = [](const botapi::Update &, Context &context) -> Result<> {
            GATEHOUSE_TRY(store::SettingRepository(context.tx).save("half"_L1, u"x"_s));
            return failure(Kind::Refused, u"no"_s);
        };
        auto last = std::make_unique<ProbeFeature>("last"_L1);
        last->onUpdate = [](const botapi::Update &, Context &context) {
            return store::SettingRepository(context.tx).save("last"_L1, u"x"_s);
        };
        m_fixture = std::make_unique<EngineFixture>(*m_store, *m_clock,
                                                    featureList(std::move(good), std::move(bad), std::move(last)));
        QTest::ignoreMessage(QtWarningMsg, setAside);

        REQUIRE_OK(m_fixture->receive({messageUpdate(5)}));

        QCOMPARE(scalar("SELECT group_concat(name) FROM (SELECT name FROM setting ORDER BY name)"), u"5,last"_s);
    }

    void pairsOfUndoneWorkAreNotReconciled()
    {
        int reconciled = 0;
        auto feature = std::make_unique<ProbeFeature>();
        feature->onUpdate = [](const botapi::Update &update, Context &context) -> Result<> {
            context.dirty.mark(ChatKey(1), UserId(update.id.value()));
            return update.id == UpdateId(5) ? Result<>(failure(Kind::Refused)) : Result<>();
        };
        m_fixture = std::make_unique<EngineFixture>(
            *m_store, *m_clock, featureList(std::move(feature)),
            std::make_unique<ProbeReconciler>([&](const std::set<store::Pair> &pairs, Context &) -> Result<> {
                reconciled += static_cast<int>(pairs.size());
                return {};
            }));
        QTest::ignoreMessage(QtWarningMsg, setAside);

        REQUIRE_OK(m_fixture->receive({messageUpdate(5), messageUpdate(6)}));

        QCOMPARE(reconciled, 1);
    }

    void failureOfThePairIsNoReasonToRefuseTheBatch()
    {
        auto feature = std::make_unique<ProbeFeature>();
        feature->onUpdate = [](const botapi::Update &update, Context &context) -> Result<> {
            context.dirty.mark(ChatKey(1), UserId(update.id.value()));
            return {};
        };
        m_fixture = std::make_unique<EngineFixture>(
            *m_store, *m_clock, featureList(std::move(feature)),
            std::make_unique<ProbeReconciler>([&](const std::set<store::Pair> &pairs, Context &context) -> Result<> {
                for (const store::Pair &pair : pairs) {
                    GATEHOUSE_TRY(store::SettingRepository(context.tx)
                                      .save(QLatin1StringView(QByteArray::number(pair.user.value())), u"x"_s));
                    if (pair.user == UserId(5))
                        return failure(Kind::InvalidInput, u"poison"_s);
                }
                return {};
            }));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be reconciled"_s));

        REQUIRE_OK(m_fixture->receive({messageUpdate(5), messageUpdate(6)}));

        QCOMPARE(offset(), u"7"_s);
        QCOMPARE(scalar("SELECT group_concat(name) FROM setting"), u"6"_s);
    }

    void failureOfTheDiskRollsBackTheOffsetToo_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("input or output error") << SQLITE_IOERR;
        QTest::newRow("disk full") << SQLITE_FULL;
    }
    void failureOfTheDiskRollsBackTheOffsetToo()
    {
        QFETCH(int, code);
        make();
        REQUIRE_OK(m_fixture->receive({messageUpdate(5)}));
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"the store failed"_s));
        m_disk->inject({.steps = FaultVfs::Steps(FaultVfs::Step::Write) | FaultVfs::Step::Sync, .code = code});

        const auto failed = m_fixture->receive({messageUpdate(6)}, 6);

        QVERIFY(!failed);
        QCOMPARE(offset(), u"6"_s);
        QCOMPARE(calls(), u"1"_s);
        QVERIFY(failedUpdates().empty()); // the disk is no poison

        REQUIRE_OK(m_fixture->receive({messageUpdate(6)}, 6));
        QCOMPARE(offset(), u"7"_s);
        QCOMPARE(calls(), u"2"_s);
    }

    void storageErrorInAFeatureAbortsTheWholeBatch()
    {
        make().onUpdate = [](const botapi::Update &update, Context &context) -> Result<> {
            GATEHOUSE_TRY(remember(update, context));
            return update.id == UpdateId(6) ? Result<>(failure(Kind::StorageFull, u"full"_s)) : Result<>();
        };
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"the store failed"_s));

        const auto outcome = m_fixture->receive({messageUpdate(5), messageUpdate(6), messageUpdate(7)});

        QCOMPARE(outcome.error().kind, Kind::StorageFull);
        QCOMPARE(offset(), u"0"_s);
        QCOMPARE(calls(), u"0"_s);
    }

    void unknownKindsAreCountedAndNothingIsLost()
    {
        make();

        const auto outcome = m_fixture->receive({unknownUpdate(5, u"telepathy"_s), unknownUpdate(6, u"telepathy"_s),
                                                 messageUpdate(7), unknownUpdate(8, u"scent"_s)});

        QCOMPARE(std::tuple(outcome->stored, outcome->failed, outcome->nextOffset), std::tuple(4, 0, 9));
        QCOMPARE(countOf(u"telepathy"_s).unhandled, 2);
        QCOMPARE(countOf(u"scent"_s).seen, 1);
        QCOMPARE(countOf(u"message"_s).unhandled, 0);
    }

    void updateThatCannotBeReadIsKeptAndTheNextGoOn()
    {
        make();
        QTest::ignoreMessage(QtWarningMsg, setAside);

        const auto outcome = m_fixture->receive({messageUpdate(5), brokenUpdate(6), messageUpdate(7)});

        QCOMPARE(std::tuple(outcome->stored, outcome->failed), std::tuple(3, 1));
        QCOMPARE(calls(), u"2"_s);
        QCOMPARE(failedUpdates().front().feature, QString());
        QVERIFY(failedUpdates().front().raw.contains("no number"));
    }

    void failedUpdateThatIsTriedAgainWorks()
    {
        bool isMended = false;
        make().onUpdate = [&](const botapi::Update &update, Context &context) -> Result<> {
            GATEHOUSE_TRY(remember(update, context));
            return isMended ? Result<>() : Result<>(failure(Kind::Refused, u"not yet"_s));
        };
        QTest::ignoreMessage(QtWarningMsg, setAside);
        REQUIRE_OK(m_fixture->receive({messageUpdate(5)}));
        const qint64 id = failedUpdates().front().id;

        const auto early = m_fixture->engine().tryUpdateAgain(id);
        QTRY_VERIFY(early.isFinished());
        QVERIFY(!early.result());
        QCOMPARE(failedUpdates().size(), 1U);
        QCOMPARE(calls(), u"0"_s);
        isMended = true;
        const auto late = m_fixture->engine().tryUpdateAgain(id);
        QTRY_VERIFY(late.isFinished());

        REQUIRE_OK(late.result());
        QVERIFY(failedUpdates().empty());
        QCOMPARE(calls(), u"1"_s);
    }

    void onlyTheFeatureThatFailedIsTriedAgain()
    {
        bool isMended = false;
        auto good = std::make_unique<ProbeFeature>("good"_L1);
        good->onUpdate = remember;
        auto bad = std::make_unique<ProbeFeature>("bad"_L1);
        bad->onUpdate = [&](const botapi::Update &, Context &) -> Result<> {
            return isMended ? Result<>() : Result<>(failure(Kind::Refused));
        };
        m_fixture = std::make_unique<EngineFixture>(*m_store, *m_clock, featureList(std::move(good), std::move(bad)));
        QTest::ignoreMessage(QtWarningMsg, setAside);
        REQUIRE_OK(m_fixture->receive({messageUpdate(5)}));
        isMended = true;

        const auto again = m_fixture->engine().tryUpdateAgain(failedUpdates().front().id);
        QTRY_VERIFY(again.isFinished());

        REQUIRE_OK(again.result());
        QCOMPARE(calls(), u"1"_s); // not once more
    }

    void unreadableUpdateIsHandledOnceByEachFeatureWhenItCanBeRead()
    {
        // As after an upgrade: what could not be read then can be read now, but one feature still fails.
        bool isMended = false;
        auto good = std::make_unique<ProbeFeature>("good"_L1);
        good->onUpdate = remember;
        auto bad = std::make_unique<ProbeFeature>("bad"_L1);
        bad->onUpdate = [&](const botapi::Update &, Context &context) -> Result<> {
            GATEHOUSE_TRY(store::SettingRepository(context.tx).save("bad"_L1, u"x"_s));
            return isMended ? Result<>() : Result<>(failure(Kind::Refused, u"not yet"_s));
        };
        auto last = std::make_unique<ProbeFeature>("last"_L1);
        last->onUpdate = [](const botapi::Update &, Context &context) {
            return store::SettingRepository(context.tx).save("last"_L1, u"x"_s);
        };
        m_fixture = std::make_unique<EngineFixture>(*m_store, *m_clock,
                                                    featureList(std::move(good), std::move(bad), std::move(last)));
        const QByteArray raw = QJsonDocument(messageUpdate(5)).toJson(QJsonDocument::Compact);
        REQUIRE_OK(m_store->run([&](store::Tx &tx) {
            return store::UpdateLog(tx).addFailed({0,
                                                   testBot,
                                                   UpdateId(5),
                                                   u"message"_s,
                                                   {},
                                                   u"malformed"_s,
                                                   {},
                                                   raw,
                                                   m_clock->now(),
                                                   QLatin1StringView(GATEHOUSE_VERSION)});
        }));

        const auto first = m_fixture->engine().tryUpdateAgain(failedUpdates().front().id);
        QTRY_VERIFY(first.isFinished());
        QVERIFY(!first.result());
        QCOMPARE(scalar("SELECT group_concat(name) FROM (SELECT name FROM setting ORDER BY name)"), u"5,last"_s);
        QCOMPARE(failedUpdates().size(), 1U);
        QCOMPARE(failedUpdates().front().feature, u"bad"_s);
        isMended = true;
        const auto second = m_fixture->engine().tryUpdateAgain(failedUpdates().front().id);
        QTRY_VERIFY(second.isFinished());

        REQUIRE_OK(second.result());
        QVERIFY(failedUpdates().empty());
        QCOMPARE(calls(), u"1"_s);
    }

    void failedUpdatesAreTriedOnceMoreByANewVersion()
    {
        make();
        const QByteArray raw = QJsonDocument(messageUpdate(5)).toJson(QJsonDocument::Compact);
        for (const QString &version : {u"0.0.1"_s, QString::fromLatin1(GATEHOUSE_VERSION)}) {
            REQUIRE_OK(m_store->run([&](store::Tx &tx) {
                return store::UpdateLog(tx).addFailed({0,
                                                       testBot,
                                                       UpdateId(version.size()),
                                                       u"message"_s,
                                                       u"probe"_s,
                                                       u"refused"_s,
                                                       {},
                                                       raw,
                                                       m_clock->now(),
                                                       version});
            }));
        }

        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().start()));

        QCOMPARE(calls(), u"1"_s);
        QCOMPARE(failedUpdates().size(), 1U); // tried by this version before
        QCOMPARE(failedUpdates().front().triedVersion, QString::fromLatin1(GATEHOUSE_VERSION));
    }

    void longAbsenceIsNoted()
    {
        make();
        REQUIRE_OK(m_fixture->receive({messageUpdate(5)}));
        const Instant before = m_clock->now();
        m_clock->advance(22h);
        REQUIRE_OK(m_fixture->receive({messageUpdate(6)}));
        QCOMPARE(scalar("SELECT gap_until_ms FROM bot"), u"0"_s);

        m_clock->advance(24h);
        REQUIRE_OK(m_fixture->receive({messageUpdate(7)}));

        QCOMPARE(scalar("SELECT gap_from_ms FROM bot"), QString::number(toMs(before + 22h)));
        QCOMPARE(scalar("SELECT gap_until_ms FROM bot"), QString::number(toMs(before + 46h)));
    }

    void lateNewsDoesNotUndoWhatHappenedSince_data()
    {
        QTest::addColumn<bool>("isSameBatch");
        QTest::newRow("reordered within a batch") << true;
        QTest::newRow("in a later batch") << false;
    }
    void lateNewsDoesNotUndoWhatHappenedSince()
    {
        QFETCH(bool, isSameBatch);
        m_fixture = std::make_unique<EngineFixture>(*m_store, *m_clock, makeFeatures(), makeReconciler());
        REQUIRE_OK(m_store->run([](store::Tx &tx) {
            Chat chat;
            chat.address = ChatId(-1001);
            chat.type = ChatType::Supergroup;
            chat.state = ChatState::Connected;
            return store::ChatRepository(tx, testBot).add(chat).map([](ChatKey) {});
        }));
        const QJsonObject came = movement(5, 1'790'000'000, u"left"_s, u"member"_s);
        const QJsonObject left = movement(6, 1'790'000'010, u"member"_s, u"left"_s);

        if (isSameBatch) {
            REQUIRE_OK(m_fixture->receive({left, came}));
        } else {
            REQUIRE_OK(m_fixture->receive({left}));
            REQUIRE_OK(m_fixture->receive({came}));
        }

        QCOMPARE(scalar("SELECT status FROM presence"), u"left"_s);
        QCOMPARE(scalar("SELECT as_of_ms FROM presence"), u"1790000010000"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Inbox)
#include "tst_inbox.moc"
