// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain_secret_store.h"
#include "tests/app/fake_secret_service.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Runs on a session bus without a Secret Service and brings one that keeps people waiting.
class tst_KeychainUnanswered final : public TestCase {
    Q_OBJECT

    ManualClock m_clock;

    //! Lets the patience of all calls run out once the keychain really has the question.
    void waitInVain(const FakeSecretService &keychain)
    {
        QTRY_VERIFY(keychain.questions() > 0);
        m_clock.advance(10s);
    }

private Q_SLOTS:
    void whoWaitsTooLongIsToldSo()
    {
        FakeSecretService keychain;
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_clock, 10s);

        const auto read = store.read(u"token"_s);
        waitInVain(keychain);

        const auto result = resultOf(read);
        QCOMPARE(kindOf(result), nameOf(Error::Kind::SecretLocked));
        QVERIFY(result.error().detail.contains(u"unanswered"_s));
        keychain.release();
    }

    void aLateAnswerIsKeptForTheNextRead()
    {
        FakeSecretService keychain;
        keychain.setValue("late token");
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_clock, 10s);
        const QSignalSpy answered(&store, &app::KeychainSecretStore::answered);
        const auto read = store.read(u"token"_s);
        waitInVain(keychain);
        QCOMPARE(kindOf(resultOf(read)), nameOf(Error::Kind::SecretLocked));

        keychain.release();
        QTRY_COMPARE(answered.count(), 1);
        keychain.setValue("changed since");

        QCOMPARE(answered.first().first().toString(), u"token"_s);
        QCOMPARE(clear(resultOf(store.read(u"token"_s))), QByteArray("late token"));
        QCOMPARE(clear(resultOf(store.read(u"token"_s))), QByteArray("changed since"));
    }

    void tryingAgainAsksNoSecondQuestion()
    {
        FakeSecretService keychain;
        keychain.setValue("token");
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_clock, 10s);
        const QSignalSpy answered(&store, &app::KeychainSecretStore::answered);
        const auto first = store.read(u"token"_s);
        waitInVain(keychain);
        QCOMPARE(kindOf(resultOf(first)), nameOf(Error::Kind::SecretLocked));

        const auto second = store.read(u"token"_s);
        const auto third = store.read(u"token"_s);
        QCOMPARE(keychain.questions(), 1);
        keychain.release();

        QCOMPARE(clear(resultOf(second)), QByteArray("token"));
        QCOMPARE(clear(resultOf(third)), QByteArray("token"));
        QCOMPARE(answered.count(), 0); // somebody was waiting, so nothing came late
    }

    void aLateWriteTakesEffect()
    {
        FakeSecretService keychain;
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_clock, 10s);
        const QSignalSpy answered(&store, &app::KeychainSecretStore::answered);
        const auto write = store.write(u"token"_s, Secret("written late"));
        waitInVain(keychain);
        QCOMPARE(kindOf(resultOf(write)), nameOf(Error::Kind::SecretLocked));

        keychain.release();
        QTRY_COMPARE(answered.count(), 1);

        QCOMPARE(clear(resultOf(store.read(u"token"_s))), QByteArray("written late"));
    }
};

QTEST_GUILESS_MAIN(tst_KeychainUnanswered)
#include "tst_keychain_unanswered.moc"
