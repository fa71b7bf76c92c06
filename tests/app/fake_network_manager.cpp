// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fake_network_manager.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.NetworkManager"_s;
const QString root = u"/org/freedesktop/NetworkManager"_s;

// https://networkmanager.dev/docs/api/latest/nm-dbus-types.html
constexpr uint stateDisconnected = 20;
constexpr uint stateConnected = 70;
constexpr uint connectivityNone = 1;
constexpr uint connectivityFull = 4;
constexpr uint deviceCable = 1;
constexpr uint deviceRadio = 2;

QDBusObjectPath connection(FakeNetworkManager::Medium medium)
{
    return QDBusObjectPath(root + (medium == FakeNetworkManager::Medium::Cable ? u"/cable"_s : u"/radio"_s));
}

QVariantMap connected(FakeNetworkManager::Medium medium)
{
    return {{u"State"_s, stateConnected},
            {u"Connectivity"_s, connectivityFull},
            {u"PrimaryConnection"_s, QVariant::fromValue(connection(medium))},
            {u"Metered"_s, 0U}};
}

} // namespace

FakeNetworkManager::FakeNetworkManager()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"fake-network-manager"_s))
    , m_properties(connected(Medium::Cable))
{
    m_thread.start();
    moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath);
            m_bus.registerService(service);
        },
        Qt::BlockingQueuedConnection);
}

FakeNetworkManager::~FakeNetworkManager()
{
    m_thread.quit();
    m_thread.wait();
    m_bus.unregisterService(service);
    m_bus.unregisterObject(root, QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus(u"fake-network-manager"_s);
}

void FakeNetworkManager::disconnect()
{
    tell({{u"State"_s, stateDisconnected},
          {u"Connectivity"_s, connectivityNone},
          {u"PrimaryConnection"_s, QVariant::fromValue(QDBusObjectPath(u"/"_s))}});
}

void FakeNetworkManager::connectBy(Medium medium)
{
    tell(connected(medium));
}

void FakeNetworkManager::tell(const QVariantMap &changes)
{
    QMetaObject::invokeMethod(
        this,
        [this, changes] {
            m_properties.insert(changes);
            QDBusMessage news =
                QDBusMessage::createSignal(root, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
            news.setArguments({service, changes, QStringList()});
            m_bus.send(news);
        },
        Qt::BlockingQueuedConnection);
}

QString FakeNetworkManager::introspect(const QString &path) const
{
    if (path.endsWith(u"/device"_s))
        return uR"(<interface name="org.freedesktop.NetworkManager.Device">
            <property name="DeviceType" type="u" access="read"/>
            <property name="Metered" type="u" access="read"/></interface>)"_s;
    if (path != root)
        return uR"(<interface name="org.freedesktop.NetworkManager.Connection.Active">
            <property name="Devices" type="ao" access="read"/></interface>)"_s;
    return {};
}

QVariantMap FakeNetworkManager::properties(const QString &path) const
{
    if (path == root)
        return m_properties;
    if (path.endsWith(u"/device"_s))
        return {{u"DeviceType"_s, path.contains(u"radio"_s) ? deviceRadio : deviceCable}, {u"Metered"_s, 0U}};
    return {{u"Devices"_s, QVariant::fromValue(QList{QDBusObjectPath(path + u"/device"_s)})}};
}

bool FakeNetworkManager::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    const QVariantMap known = properties(message.path());
    if (message.member() == u"GetAll"_s)
        return m_bus.send(message.createReply(QVariant(known)));
    if (message.member() != u"Get"_s)
        return false;
    const QVariant value = known.value(message.arguments().value(1).toString());
    return m_bus.send(message.createReply(QVariant::fromValue(QDBusVariant(value))));
}
