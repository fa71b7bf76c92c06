// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain_secret_store.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <QProcess>
#include <QSignalSpy>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Runs with gnome-keyring and an open collection, see with_keyring.sh.
class tst_Keychain final : public TestCase {
    Q_OBJECT

    SystemScheduler m_scheduler;

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_scheduler);

        REQUIRE_OK(resultOf(store.write(u"a"_s, Secret("first"))));
        REQUIRE_OK(resultOf(store.write(u"b"_s, Secret("пароль 密码 🔑"))));
        REQUIRE_OK(resultOf(store.write(u"a"_s, Secret("second"))));

        QCOMPARE(clear(resultOf(store.read(u"a"_s))), QByteArray("second"));
        QCOMPARE(clear(resultOf(store.read(u"b"_s))), QByteArray("пароль 密码 🔑"));
    }

    void entriesAreFoundByTheNextStart()
    {
        const auto write = [&] {
            app::KeychainSecretStore store(u"gatehouse-test"_s, m_scheduler);
            return resultOf(store.write(u"kept"_s, Secret("for later")));
        };
        REQUIRE_OK(write());

        app::KeychainSecretStore store(u"gatehouse-test"_s, m_scheduler);
        QCOMPARE(clear(resultOf(store.read(u"kept"_s))), QByteArray("for later"));
    }

    void anUnknownNameIsMissing()
    {
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_scheduler);
        QCOMPARE(kindOf(resultOf(store.read(u"unknown"_s))), nameOf(Error::Kind::SecretMissing));
    }

    void anotherServiceSeesNothing()
    {
        app::KeychainSecretStore ours(u"gatehouse-test"_s, m_scheduler);
        app::KeychainSecretStore other(u"gatehouse-other"_s, m_scheduler);
        REQUIRE_OK(resultOf(ours.write(u"c"_s, Secret("ours"))));

        QCOMPARE(kindOf(resultOf(other.read(u"c"_s))), nameOf(Error::Kind::SecretMissing));
    }

    void withoutAServiceNothingIsAskedOrKept()
    {
        SystemScheduler scheduler;
        app::KeychainSecretStore store({}, scheduler);
        QCOMPARE(kindOf(resultOf(store.write(u"token"_s, Secret(QByteArray("x"))))),
                 nameOf(Error::Kind::SecretUnavailable));
        QCOMPARE(kindOf(resultOf(store.read(u"token"_s))), nameOf(Error::Kind::SecretUnavailable));
        QCOMPARE(kindOf(resultOf(store.remove(u"token"_s))), nameOf(Error::Kind::SecretUnavailable));
    }

    void whatWasRemovedIsGone()
    {
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_scheduler);
        REQUIRE_OK(resultOf(store.write(u"d"_s, Secret("gone soon"))));

        REQUIRE_OK(resultOf(store.remove(u"d"_s)));

        QCOMPARE(kindOf(resultOf(store.read(u"d"_s))), nameOf(Error::Kind::SecretMissing));
        REQUIRE_OK(resultOf(store.remove(u"d"_s)));
    }

    void onlyTextIsTaken()
    {
        app::KeychainSecretStore store(u"gatehouse-test"_s, m_scheduler);

        QCOMPARE(kindOf(resultOf(store.write(u"e"_s, Secret()))), nameOf(Error::Kind::InvalidInput));
        QCOMPARE(kindOf(resultOf(store.write(u"e"_s, Secret(QByteArray("a\0b", 3))))),
                 nameOf(Error::Kind::InvalidInput));
        QCOMPARE(kindOf(resultOf(store.write(u"e"_s, Secret("\xff\xfe")))), nameOf(Error::Kind::InvalidInput));
        QCOMPARE(kindOf(resultOf(store.read(u"e"_s))), nameOf(Error::Kind::SecretMissing));
    }

    void aStoreMayGoWhileTheKeychainWorks()
    {
        QFuture<Result<Secret>> orphan;
        {
            app::KeychainSecretStore store(u"gatehouse-test"_s, m_scheduler);
            orphan = store.read(u"a"_s);
        }
        QVERIFY(QTest::qWaitFor([&] { return orphan.isFinished(); }));
        QCOMPARE(orphan.resultCount(), 0);

        app::KeychainSecretStore next(u"gatehouse-test"_s, m_scheduler);
        REQUIRE_OK(resultOf(next.write(u"f"_s, Secret("still works"))));
        QCOMPARE(clear(resultOf(next.read(u"f"_s))), QByteArray("still works"));
    }
};

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
