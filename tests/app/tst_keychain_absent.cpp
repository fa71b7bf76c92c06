// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain_secret_store.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace Qt::StringLiterals;

//! Runs without a Secret Service, and again without any session bus, see with_keyring.sh.
class tst_KeychainAbsent final : public TestCase {
    Q_OBJECT

    SystemScheduler m_scheduler;

private Q_SLOTS:
    void everyCallSaysThatThereIsNoKeychain()
    {
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_scheduler);

        QCOMPARE(kindOf(resultOf(store.read(u"any"_s))), nameOf(Error::Kind::SecretUnavailable));
        QCOMPARE(kindOf(resultOf(store.write(u"any"_s, Secret("text")))), nameOf(Error::Kind::SecretUnavailable));
        QCOMPARE(kindOf(resultOf(store.remove(u"any"_s))), nameOf(Error::Kind::SecretUnavailable));
    }
};

QTEST_GUILESS_MAIN(tst_KeychainAbsent)
#include "tst_keychain_absent.moc"
