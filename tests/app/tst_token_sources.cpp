// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_only_secret_store.h"
#include "app/token_sources.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace core;
using namespace Qt::StringLiterals;
using app::FoundToken;
using app::StartSecrets;
using app::TokenSource;

namespace {

constexpr const char *canary = "7120448315:AAcanaryAAcanaryAAcanaryAAcanaryABC";

//! A token that is told apart by its bot's number.
Secret tokenOf(int bot)
{
    QByteArray text = QByteArray::number(bot);
    text += ":AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";
    return Secret(std::move(text));
}

//! A store that answers every call with the same error.
class FailingStore final : public SecretStore {
public:
    explicit FailingStore(Error::Kind kind) : m_kind(kind) { }

    QFuture<Result<Secret>> read(const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<Secret>(failure(m_kind)));
    }
    QFuture<Result<>> write(const QString &, const Secret &) override
    {
        return QtFuture::makeReadyFuture(Result<>(failure(m_kind)));
    }
    QFuture<Result<>> remove(const QString &) override { return QtFuture::makeReadyFuture(Result<>(failure(m_kind))); }

private:
    Error::Kind m_kind;
};

//! The reading end of a pipe that holds \p content and is closed on the other side.
int descriptorWith(QByteArrayView content)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0 || ::write(ends[1], content.data(), size_t(content.size())) != content.size())
        return -1;
    ::close(ends[1]);
    return ends[0];
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_TokenSources final : public TestCase {
    Q_OBJECT

    [[nodiscard]] static Result<FoundToken> find(StartSecrets given, SecretStore &keychain, SecretStore *file)
    {
        app::TokenSources sources(std::move(given), keychain, file);
        return resultOf(sources.find());
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The process itself cannot put a value there: only what it was started with is in /proc/self/environ.
        QVERIFY2(qEnvironmentVariableIsSet("GATEHOUSE_BOT_TOKEN"), "CMakeLists.txt sets it for this test");
        QVERIFY(fileContent(u"/proc/self/environ"_s).contains(canary));
    }

    void theEnvironmentIsOverwritten()
    {
        const Secret taken = app::takeFromEnvironment("GATEHOUSE_BOT_TOKEN");

        QCOMPARE(clear(taken), canary);
        QVERIFY(!qEnvironmentVariableIsSet("GATEHOUSE_BOT_TOKEN"));
        QVERIFY(!fileContent(u"/proc/self/environ"_s).contains("canary"));
        QVERIFY(app::takeFromEnvironment("GATEHOUSE_BOT_TOKEN").isEmpty());
    }

    void otherVariablesStay()
    {
        qputenv("GATEHOUSE_TEST_A", "a");
        qputenv("GATEHOUSE_TEST_AB", "ab");

        QCOMPARE(clear(app::takeFromEnvironment("GATEHOUSE_TEST_A")), "a");

        QCOMPARE(qgetenv("GATEHOUSE_TEST_AB"), "ab");
    }

    void aDescriptorIsReadToItsEndAndClosed()
    {
        const int descriptor = descriptorWith("text with blanks \r\n");

        QCOMPARE(clear(app::takeFromDescriptor(descriptor)), "text with blanks ");

        QCOMPARE(::fcntl(descriptor, F_GETFD), -1);
    }

    void aDescriptorThatIsNotOpenIsSaidSo()
    {
        const auto taken = app::takeFromDescriptor(987);
        QCOMPARE(kindOf(taken), nameOf(Error::Kind::InvalidInput));
        QVERIFY(taken.error().detail.contains(u"987"_s));
    }

    void endlessInputIsCutOff()
    {
        const int zeros = ::open("/dev/zero", O_RDONLY | O_CLOEXEC);
        QCOMPARE(kindOf(app::takeFromDescriptor(zeros)), nameOf(Error::Kind::InvalidInput));
    }

    void credentialsComeFromTheFolderOfTheServiceManager()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"bot-token"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("a credential\n");
        file.close();

        const auto found = app::readCredential(folder.path(), u"bot-token"_s);
        REQUIRE_OK(found);
        QCOMPARE(clear(found->value()), "a credential");

        QVERIFY(!app::readCredential(folder.path(), u"passphrase"_s).value());
        QVERIFY(!app::readCredential(QString(), u"bot-token"_s).value());
    }

    void whatWasPassedIsTakenAtTheStart()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"passphrase"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("from the credential");
        file.close();

        const auto both = app::takeStartSecrets(Secret("e"), descriptorWith("t"), descriptorWith("p"), folder.path());
        REQUIRE_OK(both);
        QCOMPARE(clear(both->environmentToken), "e");
        QCOMPARE(clear(both->descriptorToken.value()), "t");
        QCOMPARE(clear(both->passphrase.value()), "p");

        const auto credential = app::takeStartSecrets({}, {}, {}, folder.path());
        REQUIRE_OK(credential);
        QVERIFY(!credential->descriptorToken);
        QCOMPARE(clear(credential->passphrase.value()), "from the credential");

        QCOMPARE(kindOf(app::takeStartSecrets({}, 987, {}, {})), nameOf(Error::Kind::InvalidInput));
    }

    void theFirstSourceWins()
    {
        app::RunOnlySecretStore keychain;
        app::RunOnlySecretStore file;
        app::RunOnlySecretStore empty;
        REQUIRE_OK(resultOf(keychain.write(app::botTokenName, tokenOf(33333))));
        REQUIRE_OK(resultOf(file.write(app::botTokenName, tokenOf(44444))));
        StartSecrets given{tokenOf(55555), tokenOf(11111), tokenOf(22222)};

        const auto source = [&](SecretStore &first, SecretStore *second) {
            const auto found = find(given, first, second);
            return found ? std::pair(found->source, found->token.bot) : std::pair(TokenSource(-1), BotId());
        };

        QCOMPARE(source(keychain, &file), std::pair(TokenSource::Descriptor, BotId(11111)));
        given.descriptorToken.reset();
        QCOMPARE(source(keychain, &file), std::pair(TokenSource::Credential, BotId(22222)));
        given.credentialToken.reset();
        QCOMPARE(source(keychain, &file), std::pair(TokenSource::Keychain, BotId(33333)));
        QCOMPARE(source(empty, &file), std::pair(TokenSource::PassphraseFile, BotId(44444)));
        QCOMPARE(source(empty, &empty), std::pair(TokenSource::Environment, BotId(55555)));
        QCOMPARE(source(empty, nullptr), std::pair(TokenSource::Environment, BotId(55555)));
    }

    void aSourceThatHoldsSomethingElseIsNotPassedOver()
    {
        app::RunOnlySecretStore keychain;
        REQUIRE_OK(resultOf(keychain.write(app::botTokenName, tokenOf(33333))));

        const auto found = find({.descriptorToken = Secret("no token at all")}, keychain, nullptr);

        QCOMPARE(kindOf(found), nameOf(Error::Kind::InvalidInput));
        QVERIFY(found.error().detail.contains(u"--token-fd"_s));
        QVERIFY(!found.error().detail.contains(u"at all"_s));
    }

    void withoutATokenTheMostTellingReasonIsGiven()
    {
        FailingStore locked(Error::Kind::SecretLocked);
        FailingStore unavailable(Error::Kind::SecretUnavailable);
        FailingStore wrong(Error::Kind::WrongPassphrase);
        app::RunOnlySecretStore empty;

        QCOMPARE(kindOf(find({}, empty, nullptr)), nameOf(Error::Kind::SecretMissing));
        QCOMPARE(kindOf(find({}, locked, &empty)), nameOf(Error::Kind::SecretLocked));
        QCOMPARE(kindOf(find({}, unavailable, &empty)), nameOf(Error::Kind::SecretUnavailable));
        QCOMPARE(kindOf(find({}, locked, &wrong)), nameOf(Error::Kind::WrongPassphrase));
    }
};

QTEST_GUILESS_MAIN(tst_TokenSources)
#include "tst_token_sources.moc"
