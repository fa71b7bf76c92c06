// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network_watch.h"
#include "tests/app/fake_network_manager.h"
#include "tests/support/test_case.h"

#include <QNetworkInformation>
#include <QSignalSpy>

using Medium = FakeNetworkManager::Medium;
using Reachability = QNetworkInformation::Reachability;

//! With a NetworkManager of its own, which goes and comes. Qt knows one network for the whole process.
class tst_NetworkWatch final : public TestCase {
    Q_OBJECT

    std::optional<FakeNetworkManager> m_network;

private Q_SLOTS:
    void initTestCase() { m_network.emplace(); }
    void cleanupTestCase() { m_network.reset(); }

    void comingToANetworkIsToldAndLeavingItIsNot()
    {
        const app::NetworkWatch watch;
        QSignalSpy changed(&watch, &app::NetworkWatch::changed);

        m_network->disconnect();
        QTRY_COMPARE(QNetworkInformation::instance()->reachability(), Reachability::Disconnected);
        QCOMPARE(changed.count(), 0);

        m_network->connectBy(Medium::Cable);
        QTRY_VERIFY(changed.count() > 0);
    }

    void anotherMediumIsAnotherNetwork()
    {
        const app::NetworkWatch watch;
        QSignalSpy changed(&watch, &app::NetworkWatch::changed);

        m_network->connectBy(Medium::Radio);

        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(QNetworkInformation::instance()->transportMedium(), QNetworkInformation::TransportMedium::WiFi);
    }
};

int main(int argc, char **argv)
{
    // The bus of this test alone is session and system in one.
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    QCoreApplication application(argc, argv);
    tst_NetworkWatch test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_network_watch.moc"
