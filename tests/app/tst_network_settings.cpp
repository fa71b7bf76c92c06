// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network_settings.h"
#include "app/run_only_secret_store.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

//! Which Bot API server a profile talks to.
class tst_NetworkSettings final : public TestCase {
    Q_OBJECT

    const QString m_telegram = botapi::HttpSettings().baseUrl;
    SystemClock m_clock;
    SystemScheduler m_scheduler;
    app::RunOnlySecretStore m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Instance> m_instance;
    std::unique_ptr<app::NetworkSettings> m_network;

    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open({});
    }
    void tearDown() override
    {
        m_network.reset();
        m_instance.reset();
    }
    void open(const app::CommandLine &line)
    {
        tearDown();
        const app::ProfilePaths paths{m_folder->path()};
        auto opened = app::Instance::open({paths}, line, m_clock, m_scheduler, app::PracticeSession::Life::Still);
        REQUIRE_OK(opened);
        m_instance = std::move(*opened);
        m_network = std::make_unique<app::NetworkSettings>(*m_instance, m_secrets, paths);
    }
    [[nodiscard]] QString used() const { return m_instance->httpSettings().baseUrl; }

private Q_SLOTS:
    void atFirstItIsTelegrams()
    {
        QCOMPARE(used(), m_telegram);
        QCOMPARE(m_network->server(), QString());
    }

    void theChosenServerIsUsedNowAndAtTheNextStart()
    {
        REQUIRE_OK(m_network->chooseServer(u"https://bots.example/api/"_s));
        QCOMPARE(used(), u"https://bots.example/api"_s);
        open({});

        QCOMPARE(used(), u"https://bots.example/api"_s);
        QCOMPARE(m_network->server(), u"https://bots.example/api"_s);
    }

    void itIsGivenUp()
    {
        REQUIRE_OK(m_network->chooseServer(u"http://localhost:8081"_s));
        QCOMPARE(used(), u"http://localhost:8081"_s);
        REQUIRE_OK(m_network->chooseServer({}));

        QCOMPARE(used(), m_telegram);
    }

    void serversThatWouldSeeTheTokenOpenlyAreRefused()
    {
        for (const QString &url : {u"http://bots.example"_s, u"http://10.0.0.7:8081"_s, u"ftp://bots.example"_s,
                                   u"https://me:secret@bots.example"_s, u"https://bots.example?x=1"_s,
                                   u"bots.example"_s, u"https://"_s, u"nonsense"_s})
            QCOMPARE(kindOf(m_network->chooseServer(url)), nameOf(Error::Kind::InvalidInput));
        QCOMPARE(used(), m_telegram);
        QCOMPARE(m_network->server(), QString());
    }

    void aFileEditedByHandIsCheckedToo()
    {
        {
            QSettings file(m_folder->filePath(u"network.ini"_s), QSettings::IniFormat);
            file.setValue(u"server/url"_s, u"http://bots.example"_s);
        }
        open({});
        QCOMPARE(used(), m_telegram);
    }

    void theCommandLineWins()
    {
        REQUIRE_OK(m_network->chooseServer(u"https://bots.example"_s));
        app::CommandLine line;
        line.apiUrl = QUrl(u"https://other.example"_s);
        open(line);
        QCOMPARE(used(), u"https://other.example"_s);
        REQUIRE_OK(m_network->chooseServer(u"https://third.example"_s));
        QCOMPARE(used(), u"https://other.example"_s);
        open({});

        QCOMPARE(used(), u"https://third.example"_s);
    }
};

QTEST_GUILESS_MAIN(tst_NetworkSettings)
#include "tst_network_settings.moc"
