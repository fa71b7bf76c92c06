// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrase_secret_store.h"
#include "app/run_only_secret_store.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QTemporaryDir>

#include <sodium.h>
#include <sys/stat.h>

using namespace core;
using namespace Qt::StringLiterals;
using app::KeyCost;
using app::PassphraseSecretStore;

namespace {

constexpr KeyCost cheap{crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

class tst_PassphraseSecretStore final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"secrets"_s);
    }

    [[nodiscard]] std::unique_ptr<PassphraseSecretStore> open(const char *passphrase = "right")
    {
        return std::make_unique<PassphraseSecretStore>(m_path, Secret(QByteArray(passphrase)), cheap);
    }

private Q_SLOTS:
    void secretsAreThereAfterARestart()
    {
        {
            const auto store = open();
            REQUIRE_OK(resultOf(store->write(u"bot-token"_s, Secret("one"))));
            REQUIRE_OK(resultOf(store->write(u"proxy"_s, Secret("two"))));
            REQUIRE_OK(resultOf(store->write(u"bot-token"_s, Secret("three"))));
        }

        const auto store = open();
        QCOMPARE(clear(resultOf(store->read(u"bot-token"_s))), "three");
        QCOMPARE(clear(resultOf(store->read(u"proxy"_s))), "two");
        QCOMPARE(kindOf(resultOf(store->read(u"other"_s))), nameOf(Error::Kind::SecretMissing));
    }

    void withoutAFileEverythingIsMissing()
    {
        const auto store = open();
        QCOMPARE(kindOf(resultOf(store->read(u"bot-token"_s))), nameOf(Error::Kind::SecretMissing));
        REQUIRE_OK(resultOf(store->remove(u"bot-token"_s)));
        QVERIFY(!QFile::exists(m_path));
    }

    void aRemovedSecretIsGoneAndTheOthersStay()
    {
        REQUIRE_OK(resultOf(open()->write(u"a"_s, Secret("one"))));
        REQUIRE_OK(resultOf(open()->write(u"b"_s, Secret("two"))));

        REQUIRE_OK(resultOf(open()->remove(u"a"_s)));

        QCOMPARE(kindOf(resultOf(open()->read(u"a"_s))), nameOf(Error::Kind::SecretMissing));
        QCOMPARE(clear(resultOf(open()->read(u"b"_s))), "two");
    }

    void aWrongPassphraseNeitherReadsNorReplaces()
    {
        REQUIRE_OK(resultOf(open()->write(u"a"_s, Secret("one"))));

        const auto stranger = open("wrong");
        QCOMPARE(kindOf(resultOf(stranger->read(u"a"_s))), nameOf(Error::Kind::WrongPassphrase));
        QCOMPARE(kindOf(resultOf(stranger->write(u"a"_s, Secret("two")))), nameOf(Error::Kind::WrongPassphrase));
        QCOMPARE(kindOf(resultOf(stranger->remove(u"a"_s))), nameOf(Error::Kind::WrongPassphrase));

        QCOMPARE(clear(resultOf(open()->read(u"a"_s))), "one");
    }

    void aDamagedFileIsSaidToBeDamagedAndKept()
    {
        REQUIRE_OK(resultOf(open()->write(u"a"_s, Secret("one"))));
        QFile file(m_path);
        QVERIFY(file.open(QFile::ReadWrite));
        const QByteArray half = file.readAll().chopped(20);
        QVERIFY(file.resize(half.size()));

        QCOMPARE(kindOf(resultOf(open()->read(u"a"_s))), nameOf(Error::Kind::StorageCorrupt));
        QCOMPARE(kindOf(resultOf(open()->write(u"a"_s, Secret("two")))), nameOf(Error::Kind::StorageCorrupt));
        file.seek(0);
        QCOMPARE(file.readAll(), half);
    }

    void theFileIsForItsOwnerAlone()
    {
        const mode_t before = ::umask(0);
        REQUIRE_OK(resultOf(open()->write(u"a"_s, Secret("one"))));
        ::umask(before);

        QCOMPARE(QFile::permissions(m_path), onlyOwner);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"secrets"_s});
    }

    void aFileThatOthersMayReadIsRefused()
    {
        REQUIRE_OK(resultOf(open()->write(u"a"_s, Secret("one"))));
        QVERIFY(QFile::setPermissions(m_path, onlyOwner | QFile::ReadOther));

        QCOMPARE(kindOf(resultOf(open()->read(u"a"_s))), nameOf(Error::Kind::InvalidInput));
    }

    void aSymbolicLinkIsRefused()
    {
        const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
        {
            PassphraseSecretStore store(elsewhere, Secret("right"), cheap);
            REQUIRE_OK(resultOf(store.write(u"a"_s, Secret("one"))));
        }
        QVERIFY(QFile::link(elsewhere, m_path));

        QCOMPARE(kindOf(resultOf(open()->read(u"a"_s))), nameOf(Error::Kind::InvalidInput));
        QCOMPARE(kindOf(resultOf(open()->write(u"a"_s, Secret("two")))), nameOf(Error::Kind::InvalidInput));
        QVERIFY(QFileInfo(m_path).isSymLink());
    }

    void aLinkToNowhereIsNotFollowedWhenWriting()
    {
        QVERIFY(QFile::link(m_folder->filePath(u"target"_s), m_path));

        QCOMPARE(kindOf(resultOf(open()->write(u"a"_s, Secret("one")))), nameOf(Error::Kind::InvalidInput));
        QVERIFY(!QFile::exists(m_folder->filePath(u"target"_s)));
    }

    void onlyTextIsTaken()
    {
        const auto store = open();
        QCOMPARE(kindOf(resultOf(store->write(u"a"_s, Secret()))), nameOf(Error::Kind::InvalidInput));
        QCOMPARE(kindOf(resultOf(open("")->write(u"a"_s, Secret("x")))), nameOf(Error::Kind::InvalidInput));
        QVERIFY(!QFile::exists(m_path));
    }

    void aStoreThatGoesFinishesItsWork()
    {
        QFuture<Result<>> written;
        {
            const auto store = open();
            written = store->write(u"a"_s, Secret("one"));
        }
        REQUIRE_OK(resultOf(written));
        QCOMPARE(clear(resultOf(open()->read(u"a"_s))), "one");
    }

    void forThisRunOnlyForgetsWithTheStore()
    {
        auto store = std::make_unique<app::RunOnlySecretStore>();
        REQUIRE_OK(resultOf(store->write(u"a"_s, Secret("one"))));
        QCOMPARE(clear(resultOf(store->read(u"a"_s))), "one");
        REQUIRE_OK(resultOf(store->remove(u"a"_s)));
        QCOMPARE(kindOf(resultOf(store->read(u"a"_s))), nameOf(Error::Kind::SecretMissing));
        REQUIRE_OK(resultOf(store->write(u"a"_s, Secret("two"))));

        store = std::make_unique<app::RunOnlySecretStore>();

        QCOMPARE(kindOf(resultOf(store->read(u"a"_s))), nameOf(Error::Kind::SecretMissing));
    }
};

QTEST_GUILESS_MAIN(tst_PassphraseSecretStore)
#include "tst_passphrase_secret_store.moc"
