// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commands.h"
#include "core/engine/poller.h"
#include "core/engine/sender.h"
#include "core/feature_registry.h"
#include "core/messages/default_texts.h"
#include "core/practice/world/world.h"
#include "core/store/bot_repository.h"
#include "tests/support/engine_fixture.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/test_case.h"
#include "tests/support/world_transport.h"

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using DyingCalls = WorldTransport::DyingCalls;

namespace {

const QRegularExpression storeFailed(u"the store failed"_s);

//! What the creator orders in the window and the people do in Telegram, in this order. Each is done once, whatever happens
//! to the program meanwhile; only what the creator did not see succeed is ordered again.
enum class Deed {
    OrderOwnerLink,
    OwnerPressesStart,
    OrderConnectCode,
    OwnerPostsCode,
    AnnaPressesStart,
    OrderAnna,
    AnnaClicksHerLink,
    OrderAnnaOut,
    End,
};

//! A Telegram that lives on while the program dies and comes back, and the program with its disk.
class Scenario {
public:
    explicit Scenario(DyingCalls dying) : m_dying(dying)
    {
        m_owner = addPerson(u"Owner"_s);
        m_anna = addPerson(u"Anna"_s);
        m_chat = m_world.administration().create(m_owner, practice::ChatType::Supergroup, u"Club"_s).value();
        must(m_world.administration().promote(m_owner, m_chat, botUser(), practice::allRights()));
        must(m_world.accounts().setReadsAllGroupMessages(m_bot, true));
        start();
    }
    ~Scenario() { stop(); }

    [[nodiscard]] FaultVfs &disk() { return m_disk; }
    [[nodiscard]] const StoreFixture &store() const { return m_store; }
    [[nodiscard]] int deaths() const { return m_deaths; }

    //! All deeds, one after the other, each until nothing is left to do; comes back from every death.
    void play()
    {
        for (Deed deed = Deed::OrderOwnerLink; deed != Deed::End;
             deed = static_cast<Deed>(static_cast<int>(deed) + 1)) {
            while (!carryOut(deed))
                comeBack();
            runUntilIdle();
        }
    }

    [[nodiscard]] int messagesTo(UserId person, const QString &text)
    {
        const auto &chats = m_world.state().bots.at(m_bot).privateChats;
        const auto chat = chats.find(person);
        if (chat == chats.end())
            return 0;
        return static_cast<int>(std::count_if(chat->second.messages.begin(), chat->second.messages.end(),
                                              [&](const auto &entry) { return entry.second.text == text; }));
    }
    [[nodiscard]] UserId owner() const { return m_owner; }
    [[nodiscard]] UserId anna() const { return m_anna; }
    [[nodiscard]] const practice::Chat &chat() const { return m_world.state().chats.at(m_chat); }

    [[nodiscard]] QString factsAbout(UserId person) const
    {
        const QString question = u"SELECT group_concat(kind) FROM every_fact WHERE user_id = "_s + person.toString();
        return m_store.scalar(question.toLatin1().constData());
    }
    //! What the store knows, without times and numbers that a repeated call may change.
    [[nodiscard]] QStringList knowledge() const
    {
        QStringList parts;
        for (const char *question : {
                 "SELECT group_concat(title || type || state || bot_status || rights || member_count) FROM chat",
                 "SELECT group_concat(user_id || first_name || dm) FROM (SELECT * FROM member ORDER BY user_id)",
                 "SELECT group_concat(user_id || status || is_inside) FROM (SELECT * FROM presence ORDER BY user_id)",
                 "SELECT group_concat(user_id || kind || origin) FROM (SELECT * FROM every_fact ORDER BY kind)",
                 "SELECT group_concat(user_id || kind || state || delivered) FROM invite",
                 "SELECT group_concat(kind || seen || failed || unhandled) FROM (SELECT * FROM update_kind ORDER BY "
                 "kind)",
                 "SELECT group_concat(action) FROM (SELECT action FROM audit ORDER BY action)",
                 "SELECT update_offset || ' ' || owner_id FROM bot",
                 "SELECT count(*) FROM seen_update",
                 "SELECT count(*) FROM decision",
                 "SELECT count(*) FROM failed_update",
             })
            parts << m_store.scalar(question);
        return parts;
    }

private:
    UserId addPerson(const QString &name)
    {
        practice::Person person;
        person.firstName = name;
        return m_world.accounts().add(person);
    }
    [[nodiscard]] UserId botUser() const { return UserId(m_bot.value()); }
    [[nodiscard]] bool isDead() const { return !m_disk.hasPower(); }

    void start()
    {
        m_transport = std::make_unique<WorldTransport>(
            m_world, m_bot, [this] { return isDead(); }, m_dying);
        m_fixture = std::make_unique<EngineFixture>(m_store, m_clock, makeFeatures(), makeReconciler());
        m_commands = std::make_unique<commands::Commands>(m_fixture->engine());
        m_poller = std::make_unique<engine::Poller>(*m_transport, m_fixture->engine(), m_fixture->clock(), m_clock);
        m_sender = std::make_unique<engine::Sender>(*m_transport, m_fixture->engine(), m_fixture->clock(), m_clock);
        if (!EngineFixture::wait(m_fixture->engine().start()))
            return;
        const auto bot = m_store.run([](store::Tx &tx) { return store::BotRepository(tx).find(); });
        if (!bot)
            return;
        m_sender->start();
        m_poller->start((*bot)->updateOffset, (*bot)->lastPoll > Instant());
    }
    void stop()
    {
        m_poller.reset();
        m_sender.reset();
        m_commands.reset();
        m_fixture.reset();
        m_transport.reset();
    }
    //! The process is gone and its disk holds what it holds; another process starts.
    void comeBack()
    {
        ++m_deaths;
        stop();
        m_disk.restorePower(static_cast<quint32>(m_deaths));
        start();
    }

    //! False when the program died before it was seen to be done.
    bool carryOut(Deed deed)
    {
        switch (deed) {
        case Deed::OrderOwnerLink:
            return ordered(m_commands->ownerLink(), [this](const QString &link) { m_ownerLink = link; });
        case Deed::OwnerPressesStart:
            m_world.people().start(m_owner, m_bot, m_ownerLink.section(u'=', -1)).value();
            return settled();
        case Deed::OrderConnectCode:
            return ordered(m_commands->offerConnect(),
                           [this](const commands::ConnectOffer &offer) { m_code = offer.code; });
        case Deed::OwnerPostsCode:
            m_world.people().write(m_owner, m_chat, m_code).value();
            return settled();
        case Deed::AnnaPressesStart:
            m_world.people().start(m_anna, m_bot).value();
            return settled();
        case Deed::OrderAnna:
            // The creator looks first: what is on disk is not ordered twice.
            return m_store.scalar("SELECT count(*) FROM every_fact WHERE kind = 'grant'") == u"1"_s
                || ordered(m_commands->addMember({.user = m_anna, .chats = {ChatKey(1)}}), [](const auto &) {});
        case Deed::AnnaClicksHerLink:
            m_world.people().click(m_anna, linkToAnna()).value();
            return settled();
        case Deed::OrderAnnaOut:
            return m_store.scalar("SELECT count(*) FROM every_fact WHERE kind = 'removed'") == u"1"_s
                || ordered(m_commands->removeMembers({.users = {m_anna}, .chats = {}}), [](const auto &) {});
        case Deed::End:
            break;
        }
        return true;
    }
    //! People do what they do whether or not anybody listens.
    bool settled()
    {
        m_world.settle();
        return true;
    }
    template <typename T, typename Fn>
    bool ordered(QFuture<Result<T>> order, Fn keep)
    {
        const Result<T> outcome = EngineFixture::wait(std::move(order));
        if (outcome)
            keep(*outcome);
        return outcome.has_value();
    }
    //! The newest link that the bot sent her.
    [[nodiscard]] QString linkToAnna() const
    {
        const auto &messages = m_world.state().bots.at(m_bot).privateChats.at(m_anna).messages;
        const auto last = std::find_if(messages.rbegin(), messages.rend(),
                                       [](const auto &entry) { return !entry.second.keyboard.isEmpty(); });
        const QJsonObject keyboard = QJsonDocument::fromJson(last->second.keyboard.toUtf8()).object();
        return keyboard.value(u"inline_keyboard"_s)[0][0][u"url"].toString();
    }

    //! Until no call waits or is on its way, and the poll waits for news. Time passes where only time is missing.
    void runUntilIdle()
    {
        for (int seconds = 0; seconds < 600; ++seconds) {
            m_fixture->settle();
            if (isDead()) {
                comeBack();
                continue;
            }
            const bool isPolling = m_world.isPolled(m_bot);
            if (isPolling
                && m_store.scalar("SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')") == u"0"_s)
                return;
            m_clock.advance(1s);
            m_world.tick();
        }
        qFatal("the scenario does not come to rest: %s, %s",
               qPrintable(
                   m_store.scalar("SELECT group_concat(method || ' ' || state) FROM outbox WHERE finished_ms IS NULL")),
               m_world.isPolled(m_bot) ? "polling" : "not polling");
    }

    FaultVfs m_disk; // first: must outlive every file
    StoreFixture m_store;
    ManualClock m_clock;
    practice::World m_world{m_clock, 7};
    BotId m_bot = m_world.accounts().addBot(u"Gate"_s, u"gate_bot"_s, testBot);
    DyingCalls m_dying;
    UserId m_owner;
    UserId m_anna;
    ChatId m_chat;
    QString m_ownerLink;
    QString m_code;
    int m_deaths = 0;

    std::unique_ptr<WorldTransport> m_transport;
    std::unique_ptr<EngineFixture> m_fixture;
    std::unique_ptr<commands::Commands> m_commands;
    std::unique_ptr<engine::Poller> m_poller;
    std::unique_ptr<engine::Sender> m_sender;
};

} // namespace

class tst_CrashPoints final : public TestCase {
    Q_OBJECT

    int m_steps = 0; // syncs of the undisturbed scenario, each of which is a durable step
    QStringList m_expected; // what is known at its end

    static inline QtMessageHandler s_before = nullptr;

protected:
    void setUp() override
    {
        // A dying disk is told each time, and here it dies all the time.
        s_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            if (type != QtCriticalMsg || !storeFailed.match(text).hasMatch())
                s_before(type, context, text);
        });
    }
    void tearDown() override { qInstallMessageHandler(s_before); }

private Q_SLOTS:
    void undisturbedScenarioEndsAsIntended()
    {
        Scenario scenario(DyingCalls::NeverLeave);
        const int before = scenario.disk().count(FaultVfs::Step::Sync);

        scenario.play();

        m_steps = scenario.disk().count(FaultVfs::Step::Sync) - before;
        m_expected = scenario.knowledge();
        QVERIFY2(m_steps > 25, qPrintable(QString::number(m_steps)));
        QCOMPARE(scenario.deaths(), 0);
        QCOMPARE(scenario.store().scalar("SELECT state FROM chat"), u"connected"_s);
        QCOMPARE(scenario.store().scalar("SELECT state || ' ' || delivered FROM invite"), u"joined sent"_s);
        QCOMPARE(scenario.factsAbout(scenario.anna()), u"removed"_s);
        QCOMPARE(scenario.store().scalar("SELECT count(*) FROM outbox WHERE state <> 'done'"), u"0"_s);
        QCOMPARE(scenario.messagesTo(scenario.owner(), messages::defaultText(messages::Text::OwnerBound)), 1);
        QCOMPARE(scenario.messagesTo(scenario.anna(), messages::defaultText(messages::Text::AccessGranted)), 1);
        QCOMPARE(scenario.chat().members.at(scenario.anna()).status, practice::Status::Left);
    }

    void deathAtEveryStepLosesNothingAndDoublesNothing_data()
    {
        QTest::addColumn<DyingCalls>("dying");
        QTest::addColumn<int>("step");
        for (int step = 1; step <= m_steps; ++step) {
            QTest::addRow("step %d, calls never leave", step) << DyingCalls::NeverLeave << step;
            QTest::addRow("step %d, calls are carried out", step) << DyingCalls::AreCarriedOut << step;
        }
    }
    void deathAtEveryStepLosesNothingAndDoublesNothing()
    {
        QFETCH(DyingCalls, dying);
        QFETCH(int, step);
        Scenario scenario(dying);
        scenario.disk().cutPowerAfter(step);

        scenario.play();

        // The disk is whole, and everything that happens here happened exactly once.
        QCOMPARE(scenario.deaths(), 1);
        QCOMPARE(scenario.store().scalar("PRAGMA integrity_check"), u"ok"_s);
        QCOMPARE(scenario.store().scalar("PRAGMA foreign_key_check"), QString());
        QCOMPARE(scenario.knowledge(), m_expected);

        // Nothing is left over. A visible call is done, or uncertain and left to a person: never made twice.
        QCOMPARE(scenario.store().scalar("SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending', 'failed')"),
                 u"0"_s);
        const int uncertain = scenario.store().scalar("SELECT count(*) FROM outbox WHERE state = 'uncertain'").toInt();
        const int welcomes = scenario.messagesTo(scenario.owner(), messages::defaultText(messages::Text::OwnerBound));
        QVERIFY(welcomes + uncertain >= 1);
        QVERIFY(welcomes <= 1);
        if (dying == DyingCalls::NeverLeave)
            QCOMPARE(welcomes + uncertain, 1);

        // The message with her link is rather sent twice than never.
        const int links = scenario.messagesTo(scenario.anna(), messages::defaultText(messages::Text::AccessGranted));
        QVERIFY(links == 1 || (links == 2 && dying == DyingCalls::AreCarriedOut));

        // Calls that may be repeated left Telegram in the same state.
        const practice::Chat &chat = scenario.chat();
        QCOMPARE(chat.members.at(scenario.anna()).status, practice::Status::Left);
        const QString used = scenario.store().scalar("SELECT link FROM invite");
        QVERIFY(chat.links.at(used).isRevoked);
        QVERIFY(std::none_of(chat.messages.begin(), chat.messages.end(),
                             [](const auto &entry) { return entry.second.text.startsWith("VERIFY_"_L1); }));
    }
};

QTEST_GUILESS_MAIN(tst_CrashPoints)
#include "tst_crash_points.moc"
