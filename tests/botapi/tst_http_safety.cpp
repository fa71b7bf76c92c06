// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/botapi/http_test.h"

#include <QScopeGuard>

using namespace core;
using namespace core::botapi;
using namespace Qt::StringLiterals;

//! To whom the token is told at all: TLS, proxies, addresses.
class tst_HttpSafety final : public HttpTest {
    Q_OBJECT

    Certificates m_certificates;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.areMade(), "openssl could not make the certificates"); }

    void speaksTlsWithServersItCanVerify()
    {
        WireServer server(QHostAddress::LocalHost, m_certificates.good());
        server.answer(200, "{}");
        HttpSettings settings = settingsFor(u"https://localhost:%1"_s.arg(server.port()));
        settings.authoritiesFile = m_certificates.authorityFile();
        QVERIFY(create(settings));

        REQUIRE_OK(send());

        QCOMPARE(server.completed(), 1);
    }

    void nothingIsSentToServersItCannotVerify_data()
    {
        QTest::addColumn<QSslConfiguration>("tls");
        QTest::addColumn<bool>("trustsAuthority");
        QTest::newRow("self-signed") << m_certificates.selfSigned() << true;
        QTest::newRow("expired") << m_certificates.expired() << true;
        QTest::newRow("of another host") << m_certificates.ofAnotherHost() << true;
        QTest::newRow("of an unknown authority") << m_certificates.good() << false;
    }
    void nothingIsSentToServersItCannotVerify()
    {
        QFETCH(QSslConfiguration, tls);
        QFETCH(bool, trustsAuthority);
        WireServer server(QHostAddress::LocalHost, tls);
        server.answer(200, "{}");
        HttpSettings settings = settingsFor(u"https://localhost:%1"_s.arg(server.port()));
        if (trustsAuthority)
            settings.authoritiesFile = m_certificates.authorityFile();
        QVERIFY(create(settings));

        const auto reply = send();

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::NotReached);
        QCOMPARE(reply.error().detail, u"SslHandshakeFailedError"_s);
        QCOMPARE(server.allBytes(), QByteArray());
    }

    void plainServersAreNoTlsServers()
    {
        WireServer server;
        server.answer(200, "{}");
        QVERIFY(create(settingsFor(u"https://localhost:%1"_s.arg(server.port()))));
        server.onFirstBytes([](QTcpSocket &socket, int) { socket.abort(); });

        const auto reply = send();

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::NotReached);
        QVERIFY(!server.allBytes().contains(canaryKey));
    }

    void proxiesLookNamesUpAndTunnelTls_data()
    {
        QTest::addColumn<ProxySettings::Kind>("kind");
        QTest::addColumn<QByteArray>("user");
        QTest::newRow("SOCKS5") << ProxySettings::Kind::Socks5 << ""_ba;
        QTest::newRow("SOCKS5 with login") << ProxySettings::Kind::Socks5 << "ann"_ba;
        QTest::newRow("HTTP") << ProxySettings::Kind::Http << ""_ba;
        QTest::newRow("HTTP with login") << ProxySettings::Kind::Http << "ann"_ba;
    }
    void proxiesLookNamesUpAndTunnelTls()
    {
        QFETCH(ProxySettings::Kind, kind);
        QFETCH(QByteArray, user);
        WireServer server(QHostAddress::LocalHost, m_certificates.good());
        server.answer(200, "{}");
        ProxyStub proxy(kind == ProxySettings::Kind::Socks5 ? ProxyStub::Kind::Socks5 : ProxyStub::Kind::HttpConnect,
                        server.port());
        HttpSettings settings = settingsFor(u"https://api.telegram.invalid"_s); // no resolver knows this name
        settings.authoritiesFile = m_certificates.authorityFile();
        settings.proxy = {kind, u"127.0.0.1"_s, proxy.port()};
        if (!user.isEmpty()) {
            proxy.requireLogin(user, "pass");
            settings.proxy.user = QString::fromUtf8(user);
            settings.proxy.password = Secret("pass"_ba);
        }
        QVERIFY(create(settings));

        REQUIRE_OK(send());

        QCOMPARE(server.completed(), 1);
        QCOMPARE(proxy.targets().last(), "api.telegram.invalid:443"_ba);
        QVERIFY(!proxy.handshakes().contains(canaryKey));
    }

    void proxiesThatRefuseAreNotGoneAround_data()
    {
        QTest::addColumn<ProxySettings::Kind>("kind");
        QTest::addColumn<bool>("isDead");
        QTest::newRow("SOCKS5, dead") << ProxySettings::Kind::Socks5 << true;
        QTest::newRow("SOCKS5, wrong password") << ProxySettings::Kind::Socks5 << false;
        QTest::newRow("HTTP, dead") << ProxySettings::Kind::Http << true;
        QTest::newRow("HTTP, wrong password") << ProxySettings::Kind::Http << false;
    }
    void proxiesThatRefuseAreNotGoneAround()
    {
        QFETCH(ProxySettings::Kind, kind);
        QFETCH(bool, isDead);
        WireServer server(QHostAddress::AnyIPv4); // 0.0.0.0 leads here, and is not taken for this computer
        server.answer(200, "{}");
        auto proxy = std::make_unique<ProxyStub>(kind == ProxySettings::Kind::Socks5 ? ProxyStub::Kind::Socks5
                                                                                     : ProxyStub::Kind::HttpConnect,
                                                 server.port());
        proxy->requireLogin("ann", "right");
        HttpSettings settings = settingsFor(u"http://0.0.0.0:%1"_s.arg(server.port()));
        settings.allowPlainHttp = true;
        QVERIFY(create(settings));
        REQUIRE_OK(send()); // the way around would be open
        settings.proxy = {kind, u"127.0.0.1"_s, proxy->port(), u"ann"_s, Secret("wrong"_ba)};
        QVERIFY(create(settings));
        if (isDead)
            proxy.reset();

        const auto reply = send();

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::NotReached);
        QCOMPARE(server.completed(), 1);
    }

    void muteProxiesAreCutByTheDeadlineBeforeAnythingIsSent()
    {
        WireServer server;
        ProxyStub proxy(ProxyStub::Kind::Socks5, server.port());
        proxy.stayMute();
        HttpSettings settings = settingsFor(u"https://api.telegram.invalid"_s);
        settings.proxy = {ProxySettings::Kind::Socks5, u"127.0.0.1"_s, proxy.port()};
        QVERIFY(create(settings));
        const auto future = m_transport->send(getMe);
        QTRY_VERIFY(proxy.connections() > 0);

        m_clock.advance(getMe.deadline);
        const auto reply = outcomeOf(future);

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::NotReached);
        QCOMPARE(server.connections(), 0);
    }

    void followsTheProxyOfTheSystem()
    {
        WireServer server(QHostAddress::LocalHost, m_certificates.good());
        server.answer(200, "{}");
        ProxyStub proxy(ProxyStub::Kind::HttpConnect, server.port());
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        const auto forget = qScopeGuard([] { qunsetenv("https_proxy"); });
        HttpSettings settings = settingsFor(u"https://api.telegram.invalid"_s);
        settings.authoritiesFile = m_certificates.authorityFile();
        settings.proxy.kind = ProxySettings::Kind::System;
        QVERIFY(create(settings));

        REQUIRE_OK(send());

        QCOMPARE(proxy.targets().last(), "api.telegram.invalid:443"_ba);
    }

    void thisComputerIsReachedWithoutTheProxy()
    {
        WireServer server;
        server.answer(200, "{}");
        ProxyStub proxy(ProxyStub::Kind::HttpConnect, server.port());
        HttpSettings settings = settingsFor(server);
        settings.proxy = {ProxySettings::Kind::Http, u"127.0.0.1"_s, proxy.port()};
        QVERIFY(create(settings));

        REQUIRE_OK(send());

        QCOMPARE(proxy.connections(), 0);
    }

    void settingsThatLeakTheTokenAreRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowPlain");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("Telegram") << u"https://api.telegram.org"_s << false << true;
        QTest::newRow("slash at the end") << u"https://api.telegram.org/"_s << false << true;
        QTest::newRow("with a path") << u"https://example.org/telegram"_s << false << true;
        QTest::newRow("plain") << u"http://api.telegram.org"_s << false << false;
        QTest::newRow("plain, allowed") << u"http://api.telegram.org"_s << true << true;
        QTest::newRow("plain, near") << u"http://192.168.0.2:8081"_s << false << false;
        QTest::newRow("plain, any address") << u"http://0.0.0.0:8081"_s << false << false;
        QTest::newRow("plain, here") << u"http://127.0.0.1:8081"_s << false << true;
        QTest::newRow("plain, here too") << u"http://127.8.9.10:8081"_s << false << true;
        QTest::newRow("plain, localhost") << u"http://LocalHost:8081"_s << false << true;
        QTest::newRow("plain, IPv6") << u"http://[::1]:8081"_s << false << true;
        QTest::newRow("plain, pretends") << u"http://127.0.0.1.example.org"_s << false << false;
        QTest::newRow("plain, pretends more") << u"http://localhost.example.org"_s << false << false;
        QTest::newRow("pretends with a user") << u"https://api.telegram.org@example.org"_s << false << false;
        QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s << true << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << true << false;
        QTest::newRow("with a query") << u"https://example.org/?x=1"_s << false << false;
        QTest::newRow("with a fragment") << u"https://example.org/#x"_s << false << false;
        QTest::newRow("no host") << u"https:///x"_s << false << false;
        QTest::newRow("nothing") << QString() << true << false;
    }
    void settingsThatLeakTheTokenAreRefused()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowPlain);
        QFETCH(bool, isTaken);
        HttpSettings settings = settingsFor(url);
        settings.allowPlainHttp = allowPlain;

        const auto transport = HttpTransport::create(settings, m_clock);

        QCOMPARE(transport.has_value(), isTaken);
        if (!transport)
            QCOMPARE(transport.error().kind, Error::Kind::InvalidInput);
    }

    void otherBadSettingsAreRefused()
    {
        HttpSettings noToken = settingsFor(u"https://api.telegram.org"_s);
        noToken.token = Secret("700000007:short"_ba);
        HttpSettings noProxy = settingsFor(u"https://api.telegram.org"_s);
        noProxy.proxy.kind = ProxySettings::Kind::Socks5;
        HttpSettings noAuthorities = settingsFor(u"https://api.telegram.org"_s);
        noAuthorities.authoritiesFile = u"/dev/null"_s;

        for (const HttpSettings &settings : {noToken, noProxy, noAuthorities}) {
            const auto transport = HttpTransport::create(settings, m_clock);
            QVERIFY(!transport);
            QCOMPARE(transport.error().kind, Error::Kind::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(tst_HttpSafety)
#include "tst_http_safety.moc"
