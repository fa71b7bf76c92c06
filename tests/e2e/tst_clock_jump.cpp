// SPDX-License-Identifier: GPL-3.0-or-later

// The real program under a wall clock that somebody sets wrong, by libfaketime; its monotonic clock stays as it is.
#include "app/profile_folder.h"
#include "app/profile_store.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "core/store/presence_repository.h"
#include "tests/e2e/headless.h"
#include "tests/e2e/served_telegram.h"
#include "tests/support/test_case.h"

#include <QDate>
#include <QDirIterator>
#include <QFile>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString token = u"7120448315:AAcanaryAAcanaryAAcanaryAAcanaryABC"_s;
constexpr BotId bot{7120448315};
constexpr int patience = 90'000;

} // namespace

class tst_ClockJump final : public TestCase {
    Q_OBJECT

    std::unique_ptr<ServedTelegram> m_telegram;
    std::unique_ptr<Headless> m_program;
    qint64 m_owner = 0;
    qint64 m_chat = 0;
    QString m_link;

    void setUp() override
    {
        if (QStringLiteral(GATEHOUSE_FAKETIME).isEmpty())
            QSKIP("libfaketime is not installed, or this build is watched by a sanitizer");
        m_telegram = std::make_unique<ServedTelegram>(token);
        m_program = std::make_unique<Headless>(*m_telegram);
        m_owner = m_telegram->person(u"Owner"_s);
        m_chat =
            m_telegram
                ->deed(u"create_chat"_s, {{u"user"_s, m_owner}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Club"_s}})
                .toInteger();
        m_link = m_telegram->deed(u"create_link"_s, {{u"user"_s, m_owner}, {u"chat"_s, m_chat}}).toString();
        m_telegram->deed(u"promote"_s, {{u"user"_s, m_owner}, {u"chat"_s, m_chat}});
    }
    void tearDown() override
    {
        m_program.reset();
        m_telegram.reset();
    }

    //! Somebody inside the chat.
    UserId member(const QString &name)
    {
        const qint64 person = m_telegram->person(name);
        m_telegram->deed(u"click"_s, {{u"user"_s, person}, {u"link"_s, m_link}});
        return UserId(person);
    }
    //! A connected chat, and until when people may be inside.
    void prepare(const std::vector<std::pair<UserId, Duration>> &ends)
    {
        const auto folder = app::openProfileFolder(m_program->profile().folder);
        REQUIRE_OK(folder);
        const SystemClock clock;
        const auto store =
            app::ProfileStore::open(m_program->profile().database(), store::ProfileKind::Real, clock).value();
        auto done = store->writer().submit([&, now = clock.now()](store::Tx &tx) -> Result<> {
            GATEHOUSE_TRY(store::BotRepository(tx).save({.id = bot, .username = u"practice_bot"_s}));
            const auto key = store::ChatRepository(tx, bot).add(connectedClub(ChatId(m_chat), now));
            if (!key)
                return failure(key.error());
            for (const auto &[user, end] : ends) {
                GATEHOUSE_TRY(store::MemberRepository(tx).ensure(user, {}, now));
                GATEHOUSE_TRY(store::PresenceRepository(tx)
                                  .record({*key, user, MemberStatus::Member, true, now, PresenceSource::Asked})
                                  .map([](bool) {}));
                GATEHOUSE_TRY(store::FactRepository(tx).set({*key, user, FactKind::Grant, now - 24h, now + end}));
            }
            return {};
        });
        done.waitForFinished();
        REQUIRE_OK(done.result());
    }
    //! The program's wall clock is off by that, at once.
    void setClock(const QString &offset)
    {
        QFile file(m_program->folder() + u"/clock"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(offset.toLatin1());
    }
    void start()
    {
        m_program->setVariable(u"LD_PRELOAD"_s, QStringLiteral(GATEHOUSE_FAKETIME));
        m_program->setVariable(u"FAKETIME_TIMESTAMP_FILE"_s, m_program->folder() + u"/clock"_s);
        m_program->setVariable(u"FAKETIME_NO_CACHE"_s, u"1"_s);
        m_program->setVariable(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_telegram->unconfirmed() == 0, patience);
    }
    [[nodiscard]] bool isOut(UserId user)
    {
        return m_program->count(u"presence WHERE user_id = %1 AND is_inside = 0"_s.arg(user.value())) == 1;
    }
    [[nodiscard]] bool wasLeftAlone(UserId user)
    {
        return m_program->count(u"outbox WHERE user_id = %1"_s.arg(user.value())) == 0
            && m_program->count(u"presence WHERE user_id = %1 AND is_inside = 1"_s.arg(user.value())) == 1;
    }
    //! That the program was deceived at all: its log says which day it believes in.
    [[nodiscard]] bool believesIn(int year)
    {
        QDirIterator logs(m_program->profile().logs(), QDir::Files);
        while (logs.hasNext()) {
            QFile log(logs.next());
            if (log.open(QIODevice::ReadOnly) && log.readAll().contains(QByteArray::number(year) + '-'))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void clockOfAnotherYearRemovesNobodyEarlyOrLate_data()
    {
        QTest::addColumn<QString>("offset");
        QTest::addColumn<int>("years");
        QTest::newRow("next year") << u"+366d"_s << 1;
        QTest::newRow("last year") << u"-366d"_s << -1;
    }
    void clockOfAnotherYearRemovesNobodyEarlyOrLate()
    {
        QFETCH(QString, offset);
        QFETCH(int, years);
        const UserId due = member(u"Due"_s);
        const UserId paid = member(u"Paid for a month"_s);
        prepare({{due, -1h}, {paid, 24h * 30}});
        setClock(offset);

        start();

        // By the servers' time: whoever's time is over leaves, and nobody else.
        QTRY_VERIFY_WITH_TIMEOUT(isOut(due), patience);
        QVERIFY(wasLeftAlone(paid));
        QVERIFY(believesIn(QDate::currentDate().addDays(years * 366).year()));
        QCOMPARE(m_program->end(), 0);
    }

    void clockThatJumpsWhileItRunsChangesNothing()
    {
        const UserId first = member(u"First"_s);
        const UserId second = member(u"Second"_s);
        const UserId paid = member(u"Paid for a month"_s);
        prepare({{first, 8s}, {second, 25s}, {paid, 24h * 30}});
        setClock(u"+0"_s);
        start();

        setClock(u"+366d"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isOut(first), patience);
        QVERIFY(wasLeftAlone(second) && wasLeftAlone(paid));
        setClock(u"-366d"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isOut(second), patience);

        QVERIFY(wasLeftAlone(paid));
        QCOMPARE(m_program->end(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ClockJump)
#include "tst_clock_jump.moc"
