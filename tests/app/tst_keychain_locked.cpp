// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain_secret_store.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace Qt::StringLiterals;

//! Runs with a locked collection that holds "kept", see with_keyring.sh. There is no display, so nobody can be asked.
class tst_KeychainLocked final : public TestCase {
    Q_OBJECT

    SystemScheduler m_scheduler;

private Q_SLOTS:
    void aLockedEntryIsNotAnAbsentOne()
    {
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_scheduler);

        QCOMPARE(kindOf(resultOf(store.read(u"kept"_s))), nameOf(Error::Kind::SecretLocked));
        QCOMPARE(kindOf(resultOf(store.read(u"unknown"_s))), nameOf(Error::Kind::SecretMissing));
    }

    void writingSaysThatItIsLocked()
    {
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_scheduler);
        QCOMPARE(kindOf(resultOf(store.write(u"new"_s, Secret("text")))), nameOf(Error::Kind::SecretLocked));
    }

    void removingDoesNotPretend()
    {
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_scheduler);
        QCOMPARE(kindOf(resultOf(store.remove(u"kept"_s))), nameOf(Error::Kind::SecretLocked));
    }
};

QTEST_GUILESS_MAIN(tst_KeychainLocked)
#include "tst_keychain_locked.moc"
