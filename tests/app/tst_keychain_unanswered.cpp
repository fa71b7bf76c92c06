// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain_secret_store.h"
#include "tests/app/fake_secret_service.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

#include <optional>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Runs on a session bus without a Secret Service and brings one that keeps people waiting.
class tst_KeychainUnanswered final : public TestCase {
    Q_OBJECT

    ManualClock m_clock;
    std::optional<FakeSecretService> m_keychain; // one for all: libsecret does not expect its service to change

    //! Lets the patience of all calls run out once the keychain really has the question.
    void waitInVain()
    {
        QTRY_VERIFY(m_keychain->questions() > 0);
        m_clock.advance(10s);
    }

    void setUp() override { m_keychain->startOver(); }

private Q_SLOTS:
    void initTestCase() { m_keychain.emplace(); }
    void cleanupTestCase() { m_keychain.reset(); }

    void whoWaitsTooLongIsToldSo()
    {
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_clock, 10s);

        const auto read = store.read(u"token"_s);
        waitInVain();

        const auto result = resultOf(read);
        QCOMPARE(kindOf(result), nameOf(Error::Kind::SecretLocked));
        QVERIFY(result.error().detail.contains(u"unanswered"_s));
        m_keychain->release();
    }

    void aLateAnswerIsKeptForTheNextRead()
    {
        m_keychain->setValue("late token");
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_clock, 10s);
        const QSignalSpy answered(&store, &app::KeychainSecretStore::answered);
        const auto read = store.read(u"token"_s);
        waitInVain();
        QCOMPARE(kindOf(resultOf(read)), nameOf(Error::Kind::SecretLocked));

        m_keychain->release();
        QTRY_COMPARE(answered.count(), 1);
        m_keychain->setValue("changed since");

        QCOMPARE(answered.first().first().toString(), u"token"_s);
        QCOMPARE(clear(resultOf(store.read(u"token"_s))), QByteArray("late token"));
        QCOMPARE(clear(resultOf(store.read(u"token"_s))), QByteArray("changed since"));
    }

    void tryingAgainAsksNoSecondQuestion()
    {
        m_keychain->setValue("token");
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_clock, 10s);
        const QSignalSpy answered(&store, &app::KeychainSecretStore::answered);
        const auto first = store.read(u"token"_s);
        waitInVain();
        QCOMPARE(kindOf(resultOf(first)), nameOf(Error::Kind::SecretLocked));

        const auto second = store.read(u"token"_s);
        const auto third = store.read(u"token"_s);
        QCOMPARE(m_keychain->questions(), 1);
        m_keychain->release();

        QCOMPARE(clear(resultOf(second)), QByteArray("token"));
        QCOMPARE(clear(resultOf(third)), QByteArray("token"));
        QCOMPARE(answered.count(), 0); // somebody was waiting, so nothing came late
    }

    void aLateWriteTakesEffect()
    {
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_clock, 10s);
        const QSignalSpy answered(&store, &app::KeychainSecretStore::answered);
        const auto write = store.write(u"token"_s, Secret("written late"));
        waitInVain();
        QCOMPARE(kindOf(resultOf(write)), nameOf(Error::Kind::SecretLocked));

        m_keychain->release();
        QTRY_COMPARE(answered.count(), 1);

        QCOMPARE(clear(resultOf(store.read(u"token"_s))), QByteArray("written late"));
    }
};

QTEST_GUILESS_MAIN(tst_KeychainUnanswered)
#include "tst_keychain_unanswered.moc"
