// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fake_notifications.h"

#include <QDBusArgument>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

} // namespace

FakeNotifications::FakeNotifications(QStringList capabilities)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-notifications"_s))
    , m_capabilities(std::move(capabilities))
{
    m_bus.registerVirtualObject(path, this);
    m_bus.registerService(service);
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
    QDBusConnection::disconnectFromBus(u"fake-notifications"_s);
}

void FakeNotifications::click(uint id, const QString &action)
{
    tell(u"ActionInvoked"_s, {id, action});
}

void FakeNotifications::close(uint id)
{
    tell(u"NotificationClosed"_s, {id, 2U});
}

bool FakeNotifications::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    const QVariantList arguments = message.arguments();
    if (message.member() == u"GetCapabilities"_s)
        return m_bus.send(message.createReply(m_capabilities));
    if (message.member() == u"CloseNotification"_s) {
        withdrawn << arguments.value(0).toUInt();
        return m_bus.send(message.createReply());
    }
    if (message.member() != u"Notify"_s)
        return false;
    if (refuses)
        return m_bus.send(message.createErrorReply(QDBusError::Failed, u"no"_s));
    const uint before = arguments.value(1).toUInt();
    const uint id = before != 0 ? before : ++m_last;
    shown << Shown{id,
                   before,
                   arguments.value(3).toString(),
                   arguments.value(4).toString(),
                   arguments.value(5).toStringList(),
                   qdbus_cast<QVariantMap>(arguments.value(6))};
    return m_bus.send(message.createReply(id));
}

void FakeNotifications::tell(const QString &signal, const QVariantList &arguments)
{
    QDBusMessage news = QDBusMessage::createSignal(path, service, signal);
    news.setArguments(arguments);
    m_bus.send(news);
}
