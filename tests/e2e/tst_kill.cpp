// SPDX-License-Identifier: GPL-3.0-or-later

// The real program without a window against the practice server, killed with SIGKILL again and again while updates arrive
// and calls go out. GATEHOUSE_KILLS says how often, by default 20; `cmake --build build/release --target bench_kill` does
// it a thousand times and prints the same figures. A run with K kills also needs about 15 seconds at its end, in which the
// program is left alone and finishes what it owes.
#include "app/profile_folder.h"
#include "app/profile_store.h"
#include "core/access/invites.h"
#include "core/feature_registry.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "core/store/presence_repository.h"
#include "tests/e2e/headless.h"
#include "tests/e2e/served_telegram.h"
#include "tests/support/test_case.h"

#include <QElapsedTimer>
#include <QSet>

#include <random>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString token = u"7120448315:AAcanaryAAcanaryAAcanaryAAcanaryABC"_s;
constexpr BotId bot{7120448315};
constexpr ChatKey club{1};
constexpr int longestLife = 400; // milliseconds from the first confirmed poll to the kill
constexpr int longestBirth = 250; // or from the very start, for kills that hit it while it starts
constexpr int patience = 120'000;

int killsWanted()
{
    return std::max(
        1, qEnvironmentVariableIntValue("GATEHOUSE_KILLS") > 0 ? qEnvironmentVariableIntValue("GATEHOUSE_KILLS") : 20);
}

} // namespace

class tst_Kill final : public TestCase {
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(600'000 + killsWanted() * 5'000)); }

private:
    std::unique_ptr<ServedTelegram> m_telegram;
    std::unique_ptr<Headless> m_program;
    std::mt19937 m_random{20261121};
    QList<qint64> m_starts; // milliseconds from each start to the first confirmed poll

    qint64 m_owner = 0;
    qint64 m_chat = 0;
    QString m_openLink; // of an administrator, for everybody
    QList<qint64> m_invited; // are to be let in
    QList<qint64> m_ending; // are inside and their time ends meanwhile
    QSet<qint64> m_clicked;
    QStringList m_added; // names of those whom the owner added by hand: each is a question to the owner
    int m_joined = 0;
    int m_wrote = 0;

    [[nodiscard]] int below(int limit)
    {
        return static_cast<int>(m_random() % static_cast<unsigned>(std::max(1, limit)));
    }

    void furnish(int people)
    {
        m_owner = m_telegram->person(u"Owner"_s);
        m_telegram->deed(u"start"_s, {{u"user"_s, m_owner}});
        m_chat =
            m_telegram
                ->deed(u"create_chat"_s, {{u"user"_s, m_owner}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Club"_s}})
                .toInteger();
        m_openLink = m_telegram->deed(u"create_link"_s, {{u"user"_s, m_owner}, {u"chat"_s, m_chat}}).toString();
        m_telegram->deed(u"promote"_s, {{u"user"_s, m_owner}, {u"chat"_s, m_chat}});
        m_telegram->deed(u"read_all_messages"_s, {{u"on"_s, true}});
        for (int i = 0; i < people; ++i) {
            m_invited << m_telegram->person(u"Invited %1"_s.arg(i));
            m_telegram->deed(u"start"_s, {{u"user"_s, m_invited.back()}});
            m_ending << m_telegram->person(u"Ending %1"_s.arg(i));
            m_telegram->deed(u"click"_s, {{u"user"_s, m_ending.back()}, {u"link"_s, m_openLink}});
        }
    }

    //! The store as an evening of work would leave it: a connected chat, people to let in, people whose time will end.
    Result<> prepareStore(Duration span)
    {
        const auto folder = app::openProfileFolder(m_program->profile().folder);
        if (!folder)
            return failure(folder.error());
        const SystemClock clock;
        auto store = app::ProfileStore::open(m_program->profile().database(), store::ProfileKind::Real, clock);
        if (!store)
            return failure(store.error());
        auto done = (*store)->writer().submit([&](store::Tx &tx) { return fillStore(tx, clock.now(), span); });
        done.waitForFinished();
        return done.takeResult();
    }
    Result<> fillStore(store::Tx &tx, Instant now, Duration span)
    {
        GATEHOUSE_TRY(store::BotRepository(tx).save({.id = bot, .username = u"practice_bot"_s}));
        GATEHOUSE_TRY(store::BotRepository(tx).setOwner(bot, UserId(m_owner)));
        GATEHOUSE_TRY(store::ChatRepository(tx, bot).add(connectedClub(ChatId(m_chat), now)).map([](ChatKey) {}));

        engine::Effects effects(tx, bot, now);
        engine::DirtyPairs dirty;
        engine::Context context{tx, now, bot, effects, dirty};
        store::FactRepository facts(tx);
        for (qsizetype i = 0; i < m_invited.size(); ++i) {
            const UserId invited(m_invited[i]);
            const UserId ending(m_ending[i]);
            GATEHOUSE_TRY(store::MemberRepository(tx).ensure(invited, {}, now));
            GATEHOUSE_TRY(store::MemberRepository(tx).ensure(ending, {}, now));
            GATEHOUSE_TRY(facts.set({club, invited, FactKind::Grant, now}));
            GATEHOUSE_TRY(access::wantInvite({club, invited}, Delivery::Link, context));
            GATEHOUSE_TRY(store::PresenceRepository(tx)
                              .record({club, ending, MemberStatus::Member, true, now, PresenceSource::Asked})
                              .map([](bool) {}));
            GATEHOUSE_TRY(facts.set({club, ending, FactKind::Grant, now, now + span * (i + 1) / m_invited.size()}));
        }
        return makeReconciler()->reconcile(dirty.take(), context);
    }

    void kill()
    {
        QVERIFY2(m_program->isRunning(), "it ended by itself");
        m_program->kill();
    }

    //! Something happens in Telegram.
    void live()
    {
        switch (below(8)) {
        case 0:
        case 1: {
            const qint64 person = m_telegram->person(u"Joined %1"_s.arg(m_joined++));
            m_telegram->deed(u"click"_s, {{u"user"_s, person}, {u"link"_s, m_openLink}});
            break;
        }
        case 2: {
            const qint64 person = m_telegram->person(u"Writer %1"_s.arg(m_wrote++));
            m_telegram->deed(u"start"_s, {{u"user"_s, person}});
            break;
        }
        case 3:
            m_telegram->deed(u"write"_s, {{u"user"_s, m_owner}, {u"chat"_s, m_chat}, {u"text"_s, u"Good evening"_s}});
            break;
        default:
            click(m_invited[below(static_cast<int>(m_invited.size()))]);
        }
    }
    //! The creator adds somebody by hand, of which the bot asks the owner: a call that may be made once only.
    void addByHand()
    {
        m_added << u"Added %1."_s.arg(m_added.size());
        const qint64 person = m_telegram->person(m_added.back());
        m_telegram->deed(u"add"_s, {{u"user"_s, m_owner}, {u"chat"_s, m_chat}, {u"whom"_s, person}});
    }
    [[nodiscard]] QString newestLinkTo(qint64 person)
    {
        const QJsonArray messages = m_telegram->messages(person);
        for (qsizetype i = messages.size(); i-- > 0;) {
            const QJsonValue link = messages[i]["reply_markup"_L1]["inline_keyboard"_L1][0][0]["url"_L1];
            if (link.isString())
                return link.toString();
        }
        return {};
    }
    bool click(qint64 person)
    {
        if (m_clicked.contains(person))
            return true;
        const QString link = newestLinkTo(person);
        if (link.isEmpty())
            return false;
        m_clicked.insert(person);
        m_telegram->deed(u"click"_s, {{u"user"_s, person}, {u"link"_s, link}});
        return true;
    }

    void liveUntil(int milliseconds)
    {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < milliseconds)
            live();
    }
    //! Starts the program and waits until it has stored and confirmed updates; gives the milliseconds that this took.
    qint64 startAndConfirm()
    {
        m_telegram->deed(u"write"_s, {{u"user"_s, m_owner}, {u"chat"_s, m_chat}, {u"text"_s, u"Is anybody there?"_s}});
        const int before = m_telegram->unconfirmed();
        QElapsedTimer time;
        time.start();
        m_program->start();
        if (!QTest::qWaitFor([&] { return m_telegram->unconfirmed() < before; }, patience))
            qFatal("the program does not poll");
        return time.elapsed();
    }
    //! One life of the program, from its start to a kill at a random moment.
    void lifeAndDeath(int number)
    {
        if (number % 2 == 1)
            addByHand();
        live();
        if (number % 4 == 3) {
            m_program->start();
            liveUntil(below(longestBirth));
        } else {
            m_starts << startAndConfirm();
            liveUntil(below(longestLife));
        }
        kill();
    }

    [[nodiscard]] QString ask(const QString &sql) const { return m_program->ask(sql); }
    [[nodiscard]] int count(const QString &what) const { return m_program->count(what); }

    void checkStore()
    {
        QCOMPARE(ask(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(ask(u"PRAGMA foreign_key_check"_s), QString());
        QCOMPARE(count(u"failed_update"_s), 0);
        // Telegram numbers updates without gaps: what is between the first and the offset is all there was.
        QCOMPARE(ask(u"SELECT max(update_id) - min(update_id) + 1 - count(*) FROM seen_update"_s), u"0"_s);
        QCOMPARE(ask(u"SELECT max(update_id) + 1 - (SELECT update_offset FROM bot) FROM seen_update"_s), u"0"_s);
    }
    void checkLocalEffects()
    {
        QCOMPARE(ask(u"SELECT sum(seen) - (SELECT count(*) FROM seen_update) FROM update_kind"_s), u"0"_s);
        QCOMPARE(
            ask(u"SELECT coalesce(max(times), 0) FROM (SELECT count(*) AS times FROM audit GROUP BY user_id, action)"_s),
            u"1"_s);
        QCOMPARE(count(u"audit WHERE action = 'joined'"_s), m_joined);
        QCOMPARE(count(u"audit WHERE action = 'joined-with-link'"_s), int(m_invited.size()));
        QCOMPARE(count(u"audit WHERE action = 'taken-out'"_s), int(m_ending.size()));
        QCOMPARE(count(u"decision"_s), int(m_added.size()));
        QCOMPARE(count(u"member WHERE dm = 'started'"_s), 1 + m_wrote + int(m_invited.size()));
    }
    void checkVisibleCalls()
    {
        QStringList texts;
        for (const QJsonValue message : m_telegram->messages(m_owner))
            texts << message["text"_L1].toString();
        const int uncertain = count(u"outbox WHERE state = 'uncertain'"_s);
        int missing = 0;
        for (const QString &name : std::as_const(m_added)) {
            const auto times =
                std::count_if(texts.begin(), texts.end(), [&](const QString &t) { return t.contains(name); });
            QVERIFY2(times <= 1, qPrintable(name));
            missing += times == 0 ? 1 : 0;
        }
        QCOMPARE(count(u"outbox WHERE feature = 'decisions'"_s), int(m_added.size()));
        QVERIFY2(missing <= uncertain,
                 qPrintable(u"%1 questions are missing, %2 are uncertain"_s.arg(missing).arg(uncertain)));
        QCOMPARE(count(u"outbox WHERE state = 'uncertain' AND feature <> 'decisions'"_s), 0);
        m_figures << u"%1 visible calls, %2 of them uncertain, %3 of these never arrived, 0 doubled"_s
                         .arg(m_added.size())
                         .arg(uncertain)
                         .arg(missing);
    }
    void checkTelegram()
    {
        const QJsonValue chat = m_telegram->look(u"chat?chat="_s + QString::number(m_chat));
        QHash<qint64, QString> standing;
        for (const QJsonValue member : chat["members"_L1].toArray())
            standing.insert(member["user"_L1].toInteger(), member["status"_L1].toString());
        for (const qint64 person : std::as_const(m_invited))
            QCOMPARE(standing.value(person), u"member"_s);
        for (const qint64 person : std::as_const(m_ending))
            QCOMPARE(standing.value(person), u"left"_s);
        // A link that was used is dead; links whose answer was lost were shown to nobody.
        QSet<QString> revoked;
        for (const QJsonValue link : chat["links"_L1].toArray()) {
            if (link["is_revoked"_L1].toBool())
                revoked.insert(link["link"_L1].toString());
        }
        int twice = 0;
        for (const qint64 person : std::as_const(m_invited)) {
            QVERIFY(revoked.contains(newestLinkTo(person)));
            twice += m_telegram->messages(person).size() > 2 ? 1 : 0; // the first is "/start"
        }
        m_figures << u"%1 people let in, %2 of them were written to twice"_s.arg(m_invited.size()).arg(twice);
    }

    QStringList m_figures;

protected:
    void tearDown() override
    {
        m_program.reset();
        m_telegram.reset();
    }

private Q_SLOTS:
    void killedAnywhereItLosesNothingAndDoublesNothing()
    {
        const int kills = killsWanted();
        m_telegram = std::make_unique<ServedTelegram>(token);
        m_program = std::make_unique<Headless>(*m_telegram);
        furnish(2 * kills);
        REQUIRE_OK(prepareStore(Duration(250) * kills));

        // Telegram tells of people who come and go from the first poll on that asks for it.
        startAndConfirm();
        kill();

        for (int number = 0; number < kills; ++number) {
            lifeAndDeath(number);
            if (QTest::currentTestFailed())
                return;
        }

        // Left alone, it finishes everything. People click their links as they come.
        m_program->start();
        const auto isDone = [this] {
            const bool haveAllClicked =
                std::count_if(m_invited.begin(), m_invited.end(), [this](qint64 person) { return click(person); })
                == m_invited.size();
            return haveAllClicked && m_telegram->unconfirmed() == 0
                && count(u"outbox WHERE state IN ('pending', 'sending')"_s) == 0
                && count(u"audit WHERE action = 'taken-out'"_s) == m_ending.size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience + kills * 2'000);
        QCOMPARE(m_program->end(), 0);

        checkStore();
        checkLocalEffects();
        checkVisibleCalls();
        checkTelegram();
        std::sort(m_starts.begin(), m_starts.end());
        m_figures << u"%1 kills, %2 updates, 0 lost, 0 applied twice"_s.arg(kills).arg(
            ask(u"SELECT count(*) FROM seen_update"_s))
                  << u"from start to the first confirmed poll: median %1 ms, longest %2 ms"_s
                         .arg(m_starts[m_starts.size() / 2])
                         .arg(m_starts.back());
        for (const QString &figure : std::as_const(m_figures))
            qInfo().noquote() << figure;
    }
};

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
