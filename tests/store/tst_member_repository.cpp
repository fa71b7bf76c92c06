// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/decision_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/member_repository.h"
#include "core/store/outbox_repository.h"
#include "core/store/presence_repository.h"
#include "core/store/update_log.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr BotId bot{7000};
constexpr Instant now = instantFromUnix(1'790'000'000);
constexpr UserId anna{4242424242};

Person person(const QString &firstName = u"Anna"_s, const QString &username = u"anna"_s)
{
    return {anna, firstName, u"Ivanova"_s, username, u"ru"_s};
}

} // namespace

class tst_MemberRepository final : public TestCase {
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_store;

    [[nodiscard]] MemberRepository members() { return MemberRepository(m_store->tx()); }
    [[nodiscard]] Member find(UserId id = anna) { return members().find(id).value().value(); }
    [[nodiscard]] QString scalarOf(const QString &sql) const { return m_store->scalar(sql.toUtf8().constData()); }
    [[nodiscard]] QString scalar(const char *sql)
    {
        m_store->commit();
        return m_store->scalar(sql);
    }

protected:
    void setUp() override { m_store = std::make_unique<StoreFixture>(); }
    void tearDown() override { m_store.reset(); }

private Q_SLOTS:
    void personComesBackAsTelegramToldIt()
    {
        Person told = person();
        told.isPremium = true;

        QVERIFY(members().saw(told, now).value());

        QCOMPARE(find().person, told);
        QCOMPARE(find().firstSeen, now);
        QCOMPARE(find().lastSeen, now);
        QCOMPARE(find().directMessages, DirectMessages::Never);
        QVERIFY(!find().isDeleted);
    }

    void newNamesReplaceOldOnes()
    {
        QVERIFY(members().saw(person(), now).value());

        QVERIFY(members().saw(person(u"Anya"_s, u"anya"_s), now + 1s).value());

        QCOMPARE(find().person.firstName, u"Anya"_s);
        QCOMPARE(find().person.username, u"anya"_s);
        QCOMPARE(find().firstSeen, now);
        QCOMPARE(find().lastSeen, now + 1s);
    }

    void olderSightChangesNothing()
    {
        QVERIFY(members().saw(person(u"Anya"_s), now).value());

        QVERIFY(!members().saw(person(u"Anna"_s), now - 1s).value());

        QCOMPARE(find().person.firstName, u"Anya"_s);
        QCOMPARE(find().lastSeen, now);
    }

    void unchangedPersonIsRewrittenAtMostEveryQuarterOfAnHour()
    {
        QVERIFY(members().saw(person(), now).value());
        QVERIFY(!members().saw(person(), now + 15min - 1s).value());
        QVERIFY(members().saw(person(), now + 15min).value());
        QCOMPARE(find().lastSeen, now + 15min);
    }

    void languageThatIsNotToldStays()
    {
        QVERIFY(members().saw(person(), now).value());
        Person without = person(u"Anya"_s);
        without.languageCode.clear();

        QVERIFY(members().saw(without, now + 1s).value());

        QCOMPARE(find().person.languageCode, u"ru"_s);
    }

    void emptyFirstNameMeansADeletedAccount()
    {
        QVERIFY(members().saw(person(), now).value());

        QVERIFY(members().saw({anna, {}}, now + 1s).value());

        QVERIFY(find().isDeleted);
    }

    void searchFindsNamesNumbersAndNotesWithoutCase_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("first name") << u"anna"_s;
        QTest::newRow("full name") << u"na iva"_s;
        QTest::newRow("username") << u"@anna"_s;
        QTest::newRow("id") << u"4242424242"_s;
        QTest::newRow("note, cyrillic") << u"должна"_s;
    }
    void searchFindsNamesNumbersAndNotesWithoutCase()
    {
        QFETCH(QString, part);
        static const Sql select("SELECT count(*) FROM member WHERE instr(search, ?) > 0");
        QVERIFY(members().saw(person(u"ANNA"_s), now).value());
        REQUIRE_OK(members().setNote(anna, u"ДОЛЖНА за март"_s));

        QCOMPARE(m_store->tx().value<int>(select, part).value(), 1);
        QVERIFY(members().saw(person(u"AnnA"_s), now + 1s).value());

        QCOMPARE(m_store->tx().value<int>(select, part).value(), 1); // a rename keeps the note
    }

    void personKnownByNumberOnlyIsFilledInLater()
    {
        REQUIRE_OK(members().ensure(anna, {}, now));
        QCOMPARE(find().person.firstName, u"4242424242"_s);

        QVERIFY(members().saw(person(), now).value());
        REQUIRE_OK(members().ensure(anna, u"other"_s, now + 1s));

        QCOMPARE(find().person, person());
    }

    void usernameIsFoundInAnyCase()
    {
        QVERIFY(members().saw(person(u"Anna"_s, u"Anna_I"_s), now).value());

        QCOMPARE(members().findByUsername(u"aNNa_i"_s).value(), std::optional(anna));
        QCOMPARE(members().findByUsername(u"anna"_s).value(), std::optional<UserId>());
        QCOMPARE(members().findByUsername(u""_s).value(), std::optional<UserId>());
    }

    void usernameBelongsToWhoWasSeenWithItLast()
    {
        QVERIFY(members().saw(person(), now).value());
        QVERIFY(members().saw({UserId(9), u"Boris"_s, {}, u"ANNA"_s}, now + 1h).value());

        QCOMPARE(members().findByUsername(u"anna"_s).value(), std::optional(UserId(9)));
    }

    void olderNewsAboutWritingChangesNothing()
    {
        QVERIFY(members().saw(person(), now).value());
        REQUIRE_OK(members().setDirectMessages(anna, DirectMessages::Blocked, now));

        REQUIRE_OK(members().setDirectMessages(anna, DirectMessages::Started, now - 1s));
        QCOMPARE(find().directMessages, DirectMessages::Blocked);

        REQUIRE_OK(members().setDirectMessages(anna, DirectMessages::Started, now + 1s));
        QCOMPARE(find().directMessages, DirectMessages::Started);
    }

    void repeatedNewsAboutWritingStillCountsAsNews()
    {
        QVERIFY(members().saw(person(), now).value());
        REQUIRE_OK(members().setDirectMessages(anna, DirectMessages::Started, now));
        REQUIRE_OK(members().setDirectMessages(anna, DirectMessages::Started, now + 20min));

        REQUIRE_OK(members().setDirectMessages(anna, DirectMessages::Blocked, now + 10min)); // late, and no longer so

        QCOMPARE(find().directMessages, DirectMessages::Started);
    }

    void tagsAreASetWithoutBlanks()
    {
        QVERIFY(members().saw(person(), now).value());

        REQUIRE_OK(members().setTags(anna, {u" vip "_s, u"vip"_s, u""_s, u"  "_s, u"early"_s}));

        QCOMPARE(find().tags, (QStringList{u"early"_s, u"vip"_s}));
        REQUIRE_OK(members().setTags(anna, {}));
        QCOMPARE(find().tags, QStringList());
    }

    void noteOfNobodyIsNotFound()
    {
        QCOMPARE(members().setNote(UserId(1), u"x"_s).error().kind, Error::Kind::NotFound);
    }

    void forgettingLeavesNothingOfThePerson()
    {
        Tx &tx = m_store->tx();
        QVERIFY(members().saw(person(u"Zarathustra"_s, u"zara_unique"_s), now).value());
        REQUIRE_OK(members().setNote(anna, u"Zarathustra owes"_s));
        REQUIRE_OK(members().setTags(anna, {u"Zarathustra"_s}));
        Chat chat;
        chat.address = ChatId(-100);
        chat.type = ChatType::Supergroup;
        chat.found = now;
        const ChatKey key = ChatRepository(tx, bot).add(chat).value();
        QVERIFY(PresenceRepository(tx).record({key, anna, MemberStatus::Member, true, now}).value());
        REQUIRE_OK(FactRepository(tx).set({key, anna, FactKind::Grant, now}));
        Invite invite;
        invite.chat = key;
        invite.user = anna;
        invite.link = u"https://t.me/+Zarathustra"_s;
        QVERIFY(InviteRepository(tx).add(invite));
        Decision decision;
        decision.user = anna;
        decision.details = R"({"byName":"Zarathustra"})";
        QVERIFY(DecisionRepository(tx).ask(decision, u"1"_s));
        REQUIRE_OK(AuditRepository(tx).add(
            {now, Origin::Creator, u"member-added"_s, anna, key, {{u"name"_s, u"Zarathustra"_s}}}));
        for (const OutboxState state : {OutboxState::Pending, OutboxState::Sending, OutboxState::Done}) {
            NewCall call;
            call.user = anna;
            call.parameters = R"({"chat_id":4242424242,"text":"Dear Zarathustra"})";
            const OutboxId id = OutboxRepository(tx, bot).add(call, now).value();
            if (state != OutboxState::Pending)
                REQUIRE_OK(OutboxRepository(tx, bot).claim(id, u"sendMessage"_s, call.parameters,
                                                           botapi::Repeat::Visible, now));
            if (state == OutboxState::Done)
                REQUIRE_OK(OutboxRepository(tx, bot).finish(id, state, {}, now));
        }
        REQUIRE_OK(UpdateLog(tx).addFailed({0,
                                            bot,
                                            UpdateId(1),
                                            u"message"_s,
                                            {},
                                            u"malformed"_s,
                                            {},
                                            R"({"from":{"id":4242424242,"first_name":"Zarathustra"}})",
                                            now,
                                            u"0"_s}));

        REQUIRE_OK(members().forget(anna));

        // Whatever table is added later: no column of any may hold the name or a link to the person.
        QVERIFY(!members().find(anna).value());
        m_store->commit();
        const QString tables = m_store->scalar(
            "SELECT group_concat(name, ' ') FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        for (const QString &table : tables.split(u' ')) {
            const QString columns =
                scalarOf(u"SELECT group_concat(name, '||') FROM "
                         "(SELECT 'coalesce(' || name || ','''')' AS name FROM pragma_table_info('%1'))"_s.arg(table));
            const QString found =
                scalarOf(u"SELECT count(*) FROM %1 WHERE instr(%2, 'Zarathustra') + instr(%2, 'zara_unique') > 0"_s.arg(
                    table, columns));
            QVERIFY2(found == u"0"_s, qPrintable(table + u": "_s + found));
        }
        QCOMPARE(m_store->scalar("SELECT count(*) FROM audit WHERE action = 'member-added' AND details = '{}'"),
                 u"1"_s);
        QCOMPARE(m_store->scalar("SELECT count(*) FROM outbox WHERE user_id = 4242424242"), u"0"_s);
        QCOMPARE(m_store->scalar("PRAGMA foreign_key_check"), QString());
    }

    void numbersOfWhatWasForgottenAreNotGivenToOthers()
    {
        Tx &tx = m_store->tx();
        QVERIFY(members().saw(person(), now).value());
        Decision question;
        question.user = anna;
        question.details = R"({"byName":"Boss"})";
        const DecisionId asked = DecisionRepository(tx).ask(question, u"1:4242424242"_s).value().value();
        NewCall call;
        call.user = anna;
        const OutboxId sending = OutboxRepository(tx, bot).add(call, now).value();
        REQUIRE_OK(OutboxRepository(tx, bot).claim(sending, u"sendMessage"_s, "{}", botapi::Repeat::Visible, now));

        REQUIRE_OK(members().forget(anna));

        // The owner still has the message with the buttons, and Telegram's answer to the call is still to come.
        QCOMPARE(DecisionRepository(tx).find(asked).value()->state, DecisionState::Closed);
        QCOMPARE(DecisionRepository(tx).find(asked).value()->user, std::optional<UserId>());
        QCOMPARE(OutboxRepository(tx, bot).find(sending).value()->state, OutboxState::Dropped);
        question.user = UserId(9);
        call.user = UserId(9);
        QVERIFY(DecisionRepository(tx).ask(question, u"1:9"_s).value().value() != asked);
        QVERIFY(OutboxRepository(tx, bot).add(call, now).value() != sending);
        QCOMPARE(scalar("SELECT count(*) FROM decision WHERE instr(subject_key || details, '4242424242')"), u"0"_s);
    }

    void forgettingLeavesOthersAlone()
    {
        QVERIFY(members().saw(person(), now).value());
        QVERIFY(members().saw({UserId(9), u"Boris"_s}, now).value());
        NewCall call;
        call.user = UserId(9);
        QVERIFY(OutboxRepository(m_store->tx(), bot).add(call, now));

        REQUIRE_OK(members().forget(anna));

        QCOMPARE(scalar("SELECT count(*) FROM member"), u"1"_s);
        QCOMPARE(scalar("SELECT count(*) FROM outbox"), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(tst_MemberRepository)
#include "tst_member_repository.moc"
