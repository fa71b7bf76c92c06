// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/lively_world.h"
#include "core/practice/practice_clock.h"
#include "core/practice/world_file.h"
#include "tests/practice/practice_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_PracticeWorldFile final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void setUp() override { m_folder = std::make_unique<QTemporaryDir>(); }
    void tearDown() override { m_folder.reset(); }

    [[nodiscard]] QString path() const { return m_folder->filePath(u"world.json"_s); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray updatesOf(World &world, BotId bot) { return world.call(ApiCall{bot, u"getUpdates"_s}).body; }

private Q_SLOTS:
    void restartContinuesWhereTheWorldWas()
    {
        ManualClock clock;
        World world(clock, 3);
        const Sample sample = populate(world);
        Random random(5);
        for (int deed = 0; deed < 300; ++deed) {
            clock.advance(30s);
            liveOnce(world, sample, random);
        }
        const auto link = world.call(ApiCall{
            sample.bot, u"createChatInviteLink"_s, {{u"chat_id"_s, sample.group.value()}, {u"member_limit"_s, 1}}});
        QVERIFY(world.people().start(sample.people[1], sample.bot));
        (void)world.call(ApiCall{sample.bot,
                                 u"sendDocument"_s,
                                 {{u"chat_id"_s, sample.people[1].value()}},
                                 {{u"document"_s, u"a.txt"_s, u"text/plain"_s, "content"}}});
        REQUIRE_OK(saveWorld(path(), world));

        auto saved = loadWorld(path());
        REQUIRE_OK(saved);
        QCOMPARE(saved->savedAt, clock.now());
        World again(clock, std::move(saved->state));

        QCOMPARE(updatesOf(again, sample.bot), updatesOf(world, sample.bot));
        const QByteArray before = content();
        REQUIRE_OK(saveWorld(path(), again));
        QCOMPARE(content(), before);
        const QString text = QJsonDocument::fromJson(link.body)["result"_L1]["invite_link"_L1].toString();
        const UserId newcomer = again.accounts().add({});
        QCOMPARE(again.people().click(newcomer, text), Result<Arrival>(Arrival::Joined));
    }

    void sampleIsFoundAgain()
    {
        ManualClock clock;
        World world(clock, 3);
        const Sample sample = populate(world);

        const auto found = sampleOf(world.state());

        QVERIFY(found);
        QCOMPARE(found->channel, sample.channel);
        QCOMPARE(found->group, sample.group);
        QCOMPARE(found->groupLink, sample.groupLink);
        QCOMPARE(found->people, sample.people);
        QVERIFY(!sampleOf(World(clock, 3).state()));
    }

    void onlyTheOwnerMayReadTheFile()
    {
        const ManualClock clock;
        const World world(clock, 3);

        REQUIRE_OK(saveWorld(path(), world));

        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(path()).permissions() & others, QFile::Permissions());
    }

    void unreadableFilesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << QByteArray("") << static_cast<int>(Error::Kind::Malformed);
        QTest::newRow("no JSON") << QByteArray("{\"format\":1") << static_cast<int>(Error::Kind::Malformed);
        QTest::newRow("something else") << QByteArray("{\"a\":1}") << static_cast<int>(Error::Kind::Malformed);
        QTest::newRow("half a world") << QByteArray(R"({"format":1,"saved_at_ms":1})")
                                      << static_cast<int>(Error::Kind::Malformed);
        QTest::newRow("newer") << QByteArray(R"({"format":2,"saved_at_ms":1})")
                               << static_cast<int>(Error::Kind::StoreTooNew);
    }
    void unreadableFilesAreToldApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        write(bytes);

        const auto loaded = loadWorld(path());

        QVERIFY(!loaded);
        QCOMPARE(static_cast<int>(loaded.error().kind), kind);
    }

    void missingFileIsNoDamage() { QCOMPARE(loadWorld(path()).error().kind, Error::Kind::NotFound); }

    void unreadableFileIsSetAsideUnchanged()
    {
        write("garbage");

        const auto aside = setAside(path(), instantFromUnix(1'790'000'000));

        REQUIRE_OK(aside);
        QVERIFY(!QFile::exists(path()));
        QFile file(*aside);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("garbage"));
    }

    void saveFailureIsReported()
    {
        const ManualClock clock;
        const World world(clock, 3);

        QCOMPARE(saveWorld(m_folder->filePath(u"no/such/folder/world.json"_s), world).error().kind,
                 Error::Kind::StorageFailed);
    }

    void clockThatWasMovedAheadGoesOnFromThere()
    {
        ManualClock base;
        PracticeClock clock(base, base);
        const Instant start = clock.now();
        clock.advance(30 * 24h);
        base.advance(1h);
        QCOMPARE(clock.now(), start + 30 * 24h + 1h);

        PracticeClock restarted(base, base, clock.now());

        QCOMPARE(restarted.now(), clock.now());
        QCOMPARE(PracticeClock(base, base, start).now(), base.now());
    }

    void timersOfTheMovedClockFireOnce()
    {
        ManualClock base;
        PracticeClock clock(base, base);
        QObject receiver;
        QStringList calls;
        clock.after(10s, &receiver, [&] { calls += u"ten"_s; });
        clock.after(20s, &receiver, [&] { calls += u"twenty"_s; });

        clock.advance(15s);
        QCoreApplication::processEvents();
        QCOMPARE(calls, QStringList{u"ten"_s});
        base.advance(20s);
        QCoreApplication::processEvents();

        QCOMPARE(calls, (QStringList{u"ten"_s, u"twenty"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_PracticeWorldFile)
#include "tst_practice_world_file.moc"
