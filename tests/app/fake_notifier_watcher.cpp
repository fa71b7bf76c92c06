// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fake_notifier_watcher.h"

#include <QDBusMessage>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.kde.StatusNotifierWatcher"_s;
const QString path = u"/StatusNotifierWatcher"_s;

} // namespace

FakeNotifierWatcher::FakeNotifierWatcher()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-notifier-watcher"_s))
{
    m_bus.registerVirtualObject(path, this);
    m_bus.registerService(service);
}

FakeNotifierWatcher::~FakeNotifierWatcher()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
    QDBusConnection::disconnectFromBus(u"fake-notifier-watcher"_s);
}

void FakeNotifierWatcher::setHost(bool isThere)
{
    m_hasHost = isThere;
    m_bus.send(QDBusMessage::createSignal(
        path, service, isThere ? u"StatusNotifierHostRegistered"_s : u"StatusNotifierHostUnregistered"_s));
}

QString FakeNotifierWatcher::introspect(const QString &) const
{
    return uR"(<interface name="org.kde.StatusNotifierWatcher">
        <method name="RegisterStatusNotifierItem"><arg name="service" type="s" direction="in"/></method>
        <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
        <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
        <property name="ProtocolVersion" type="i" access="read"/></interface>)"_s;
}

bool FakeNotifierWatcher::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    if (message.member() == u"RegisterStatusNotifierItem"_s) {
        const QString named = message.arguments().value(0).toString();
        items << (named.startsWith(u'/') ? message.service() + named : named);
        return m_bus.send(message.createReply());
    }
    const QVariantMap properties{{u"IsStatusNotifierHostRegistered"_s, m_hasHost},
                                 {u"RegisteredStatusNotifierItems"_s, items},
                                 {u"ProtocolVersion"_s, 0}};
    if (message.member() == u"GetAll"_s)
        return m_bus.send(message.createReply(QVariant(properties)));
    if (message.member() != u"Get"_s)
        return false;
    const QVariant value = properties.value(message.arguments().value(1).toString());
    return m_bus.send(message.createReply(QVariant::fromValue(QDBusVariant(value))));
}
