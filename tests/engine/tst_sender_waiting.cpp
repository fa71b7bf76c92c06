// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_feature.h"
#include "core/access/reconciler.h"
#include "core/store/fact_repository.h"
#include "core/store/member_repository.h"
#include "core/store/presence_repository.h"
#include "tests/engine/sender_test.h"

using namespace core;
using namespace core::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

constexpr UserId anna{11};

} // namespace

//! What goes out later than it was ordered, or never.
class tst_SenderWaiting final : public SenderTest {
    Q_OBJECT

    //! The real access feature; Anna is inside and was just ordered out, with the usual time to undo.
    ChatKey removeAnnaInTenSeconds()
    {
        close();
        openWith(featureList(std::make_unique<access::AccessFeature>()), std::make_unique<access::Reconciler>());
        const ChatKey chat = addChat();
        start();
        must(m_fixture->order([&](Context &context) -> Result<> {
            GATEHOUSE_TRY(store::MemberRepository(context.tx).ensure(anna, {}, context.now));
            GATEHOUSE_TRY(
                store::PresenceRepository(context.tx).record({chat, anna, MemberStatus::Member, true, context.now}));
            AccessFact removed{chat, anna, FactKind::Removed, context.now, {}, Origin::Creator};
            removed.notBefore = context.now + access::undoTime;
            context.dirty.mark(chat, anna);
            return store::FactRepository(context.tx).set(removed);
        }));
        return chat;
    }

private Q_SLOTS:
    // Expiry, pause

    void expiredCallIsNeverSentAndTheFeatureIsTold()
    {
        start();
        m_sender->stop();
        NewCall call = message(11);
        call.expires = m_clock->now() + 10s;
        const OutboxId id = add(call);
        m_clock->advance(10s);

        m_sender->start();
        m_fixture->settle();

        QCOMPARE(m_transport->count(), 0U);
        QCOMPARE(row(id).state, OutboxState::Dropped);
        QCOMPARE(m_probe->outcomes.front().error->kind, Kind::Cancelled);
    }

    void whilePausedOnlyAnswersAndRepliesGo()
    {
        start();
        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().pause({})));
        add(harmless(u"banChatMember"_s));
        add(message(11, Lane::Campaigns));
        add(harmless(u"getChatMember"_s, Lane::Checks));
        add(message(12));
        add(harmless(u"answerCallbackQuery"_s, Lane::Answers));
        pass(24h);
        QStringList sent = methods();
        sent.sort();
        QCOMPARE(sent, (QStringList{u"answerCallbackQuery"_s, u"sendMessage"_s}));

        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().resume()));
        m_fixture->settle();

        QCOMPARE(m_transport->count(), 5U);
    }

    void whilePausedQuestionsAndTheClosingOfLinksGoOn()
    {
        start();
        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().pause({})));

        add(harmless(u"banChatMember"_s));
        add(harmless(u"getChatMember"_s));
        add(harmless(u"revokeChatInviteLink"_s));
        m_fixture->settle();

        QStringList sent = methods();
        sent.sort();
        QCOMPARE(sent, (QStringList{u"getChatMember"_s, u"revokeChatInviteLink"_s}));
    }

    void pauseWithAnEndEndsByItself()
    {
        start();
        REQUIRE_OK(EngineFixture::wait(m_fixture->engine().pause(m_clock->now() + 1h)));
        add(harmless(u"banChatMember"_s));
        pass(59min);
        QCOMPARE(m_transport->count(), 0U);

        pass(1min);

        QCOMPARE(m_transport->count(), 1U);
    }

    // Wishes

    void wishNoLongerWantedIsDroppedWhenItsTurnComes()
    {
        bool isWanted = true;
        m_probe->onPrepare = [&](const OutboxRow &, Context &) -> Result<std::optional<Prepared>> {
            return isWanted ? std::optional(Prepared{u"unbanChatMember"_s, "{}"}) : std::nullopt;
        };
        const ChatKey chat = addChat();
        start();
        NewCall call = harmless({});
        call.chat = chat;
        call.user = anna;
        call.wish = Wish::Out;
        call.notBefore = m_clock->now() + 10s;
        const OutboxId id = add(call);
        isWanted = false;

        pass(10s);

        QCOMPARE(m_transport->count(), 0U);
        QCOMPARE(row(id).state, OutboxState::Dropped);
    }

    void removalThatWaitedDoesNotHitWhoWasLetInAgain()
    {
        const ChatKey chat = removeAnnaInTenSeconds();
        pass(9s);
        QCOMPARE(m_store->scalar("SELECT wish FROM outbox WHERE state = 'pending'"), u"out"_s);

        // Behind the reconciler's back, so that only the second look can tell.
        REQUIRE_OK(m_store->run([&](store::Tx &tx) -> Result<> {
            GATEHOUSE_TRY(store::FactRepository(tx).clear(chat, anna, FactKind::Removed));
            return store::FactRepository(tx).set({chat, anna, FactKind::Grant, m_clock->now()});
        }));
        pass(10s);

        QCOMPARE(m_transport->count(), 0U);
        QCOMPARE(m_store->scalar("SELECT state || ' ' || error_kind FROM outbox"), u"dropped superseded"_s);
    }

    void removalHappensOnceItsTimeToUndoIsOver()
    {
        removeAnnaInTenSeconds();
        pass(9999ms);
        QCOMPARE(m_transport->count(), 0U);

        pass(11ms);

        QCOMPARE(methods(), (QStringList{u"unbanChatMember"_s}));
        QCOMPARE(m_transport->last().parameters(), (QJsonObject{{u"chat_id"_s, -1001}, {u"user_id"_s, 11}}));
    }

    void rowThatCannotBePreparedFailsAloneAndHoldsNobodyUp()
    {
        m_probe->onPrepare = [](const OutboxRow &row, Context &) -> Result<std::optional<Prepared>> {
            if (row.user == anna)
                return failure(Kind::Malformed, u"no context"_s);
            return Prepared{u"unbanChatMember"_s, "{}"};
        };
        const ChatKey chat = addChat();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be made"_s));
        start();
        NewCall call = harmless({});
        call.chat = chat;
        call.wish = Wish::Out;
        call.user = anna;
        const OutboxId bad = add(call);
        call.user = UserId(12);
        add(call);

        QCOMPARE(row(bad).state, OutboxState::Failed);
        QCOMPARE(m_transport->count(), 1U);
    }

    void callIntoAChatWithoutAddressFailsAlone()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be made"_s));
        start();
        NewCall call = harmless(u"banChatMember"_s);
        call.chat = ChatKey(99);
        const OutboxId bad = add(call);
        add(message(11));

        QCOMPARE(row(bad).state, OutboxState::Failed);
        QCOMPARE(m_transport->count(), 1U);
    }
};

QTEST_GUILESS_MAIN(tst_SenderWaiting)
#include "tst_sender_waiting.moc"
