// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_file.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <sodium.h>

using namespace core;
using namespace Qt::StringLiterals;
using app::KeyCost;
using app::SecretFile;

namespace {

constexpr KeyCost cheap{crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
constexpr qsizetype checksumSize = 32;

Secret passphrase()
{
    return Secret("correct horse battery staple");
}

//! The file with a checksum that fits again, as an attacker would leave it.
QByteArray withFittingChecksum(QByteArray bytes)
{
    bytes.chop(checksumSize);
    QByteArray sum(checksumSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), static_cast<size_t>(sum.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return bytes + sum;
}

} // namespace

class tst_SecretFile final : public TestCase {
    Q_OBJECT

    QByteArray m_sealed;

    void setUp() override
    {
        auto file = SecretFile::create(passphrase(), cheap);
        REQUIRE_OK(file);
        file->secrets()[u"bot-token"_s] = Secret("7120448315:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0");
        file->secrets()[u"прокси"_s] = Secret("geheim ключ");
        m_sealed = file->seal();
    }

private Q_SLOTS:
    void opensWithItsPassphrase()
    {
        const auto file = SecretFile::open(m_sealed, passphrase());

        REQUIRE_OK(file);
        QCOMPARE(file->secrets().size(), size_t(2));
        QCOMPARE(clear(file->secrets().at(u"bot-token"_s)), "7120448315:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0");
        QCOMPARE(clear(file->secrets().at(u"прокси"_s)), "geheim ключ");
    }

    void anEmptyFileOpensToo()
    {
        const auto file = SecretFile::open(SecretFile::create(passphrase(), cheap)->seal(), passphrase());

        REQUIRE_OK(file);
        QVERIFY(file->secrets().empty());
    }

    void neitherNamesNorSecretsCanBeRead()
    {
        QVERIFY(!m_sealed.contains("AAHdq"));
        QVERIFY(!m_sealed.contains("bot-token"));
    }

    void sealingTwiceGivesDifferentBytes()
    {
        const auto file = SecretFile::open(m_sealed, passphrase());
        REQUIRE_OK(file);
        QVERIFY(file->seal() != file->seal());
    }

    void anotherPassphraseIsWrong()
    {
        for (const char *wrong : {"Correct horse battery staple", "correct horse battery staple ", "x", ""})
            QCOMPARE(kindOf(SecretFile::open(m_sealed, Secret(QByteArray(wrong)))),
                     nameOf(Error::Kind::WrongPassphrase));
    }

    void everyFlippedBitIsSaidToBeDamage()
    {
        for (qsizetype i = 0; i < m_sealed.size() * 8; ++i) {
            QByteArray damaged = m_sealed;
            damaged[i / 8] = static_cast<char>(damaged[i / 8] ^ (1 << (i % 8)));
            QCOMPARE(kindOf(SecretFile::open(damaged, passphrase())), nameOf(Error::Kind::StorageCorrupt));
        }
    }

    void everyTruncationIsSaidToBeDamage()
    {
        for (qsizetype size = 0; size < m_sealed.size(); ++size)
            QCOMPARE(kindOf(SecretFile::open(QByteArrayView(m_sealed).first(size), passphrase())),
                     nameOf(Error::Kind::StorageCorrupt));
        QCOMPARE(kindOf(SecretFile::open(m_sealed + 'x', passphrase())), nameOf(Error::Kind::StorageCorrupt));
    }

    void noChangedByteIsTakenEvenWithAFittingChecksum()
    {
        for (qsizetype i = 0; i < m_sealed.size() - checksumSize; ++i) {
            QByteArray tampered = m_sealed;
            tampered[i] = static_cast<char>(tampered[i] ^ 1);
            QVERIFY2(!SecretFile::open(withFittingChecksum(tampered), passphrase()), qPrintable(QString::number(i)));
        }
    }

    void absurdWorkIsRefusedBeforeItStarts()
    {
        QByteArray tampered = m_sealed;
        tampered[16 + 4 + 8 + 5] = 1; // 1 TiB of memory
        QCOMPARE(kindOf(SecretFile::open(withFittingChecksum(tampered), passphrase())),
                 nameOf(Error::Kind::StorageCorrupt));
    }

    void aNewerVersionIsNotCalledDamaged()
    {
        QByteArray newer = m_sealed;
        newer[16] = 2;
        QCOMPARE(kindOf(SecretFile::open(withFittingChecksum(newer), passphrase())), nameOf(Error::Kind::StoreTooNew));
    }

    void theUsualCostIsModerate()
    {
        QCOMPARE(KeyCost::moderate(),
                 (KeyCost{crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE}));

        const auto file = SecretFile::create(passphrase(), KeyCost::moderate());
        REQUIRE_OK(file);
        REQUIRE_OK(SecretFile::open(file->seal(), passphrase()));
    }
};

QTEST_GUILESS_MAIN(tst_SecretFile)
#include "tst_secret_file.moc"
