// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_notifier.h"

#include "core/base/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString wholeThing = u"default"_s; // the action of a click beside the buttons
const QString sound = u"message-new-instant"_s; // of the desktop's sound theme
constexpr int timeout = 5'000; // ms; a service that hangs is none

QDBusMessage callOf(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

DesktopNotifier::DesktopNotifier(QDBusConnection bus, QString programName, Fallback fallback, QObject *parent)
    : Notifier(parent)
    , m_bus(std::move(bus))
    , m_watcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
    , m_programName(std::move(programName))
    , m_fallback(std::move(fallback))
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopNotifier::forgetService);
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
    m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(tokenGiven(uint, QString)));
}

DesktopNotifier::~DesktopNotifier()
{
    const QList<uint> shown = m_keys.keys();
    for (const uint id : shown)
        close(id);
}

void DesktopNotifier::show(const ui::Notification &notification)
{
    if (!m_bus.isConnected())
        return m_fallback(notification.title, notification.text);
    if (m_capabilities)
        return send(notification);
    m_waiting.push_back(notification);
    if (m_waiting.size() == 1)
        askCapabilities();
}

void DesktopNotifier::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"GetCapabilities"_s, {}), timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isValid())
            m_capabilities = reply.value();
        for (const ui::Notification &notification : std::exchange(m_waiting, {})) {
            if (m_capabilities)
                send(notification);
            else
                m_fallback(notification.title, notification.text);
        }
    });
}

void DesktopNotifier::send(const ui::Notification &notification)
{
    const uchar urgency = notification.isUrgent ? 2 : 1;
    QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()},
                      {u"urgency"_s, QVariant::fromValue(urgency)}};
    if (notification.isAudible)
        hints.insert(u"sound-name"_s, sound);
    else
        hints.insert(u"suppress-sound"_s, true);
    const uint before = m_keys.key(notification.key, 0);
    const QVariantList arguments{m_programName,
                                 before,
                                 QGuiApplication::desktopFileName(),
                                 notification.title,
                                 body(notification.text),
                                 actions(notification),
                                 hints,
                                 -1};
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"Notify"_s, arguments), timeout), this);
    const int showing = ++m_showings;
    m_asked.insert(notification.key, showing);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification, showing, before] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        const bool isWanted = m_asked.value(notification.key) == showing;
        if (isWanted)
            m_asked.remove(notification.key);
        if (reply.isValid()) {
            // Something newer may have taken the same place on the screen.
            const bool isReplaced =
                reply.value() == before && (m_asked.contains(notification.key) || m_keys.contains(before));
            if (isWanted)
                m_keys.insert(reply.value(), notification.key);
            else if (!isReplaced)
                close(reply.value());
            return;
        }
        if (!isWanted)
            return;
        qCInfo(lcApp) << "the desktop did not take a notification:" << reply.error().type();
        m_fallback(notification.title, notification.text);
    });
}

QString DesktopNotifier::body(const QString &text) const
{
    return m_capabilities->contains(u"body-markup"_s) ? text.toHtmlEscaped() : text;
}

QStringList DesktopNotifier::actions(const ui::Notification &notification) const
{
    if (!m_capabilities->contains(u"actions"_s))
        return {};
    QStringList actions{wholeThing, QString()};
    for (const ui::Notification::Deed &deed : notification.deeds)
        actions << deed.id << deed.text;
    return actions;
}

void DesktopNotifier::withdraw(const QString &key)
{
    std::erase_if(m_waiting, [&key](const ui::Notification &waiting) { return waiting.key == key; });
    m_asked.remove(key);
    const uint id = m_keys.key(key, 0);
    if (id == 0)
        return;
    m_keys.remove(id);
    close(id);
}

void DesktopNotifier::close(uint id)
{
    m_bus.asyncCall(callOf(u"CloseNotification"_s, {id}), timeout);
}

void DesktopNotifier::invoked(uint id, const QString &action)
{
    if (const auto key = m_keys.constFind(id); key != m_keys.constEnd())
        Q_EMIT activated(*key, action == wholeThing ? QString() : action);
}

void DesktopNotifier::closed(uint id, uint)
{
    m_keys.remove(id);
}

void DesktopNotifier::tokenGiven(uint id, const QString &token)
{
    // On Wayland a window may come to the front only with it; Qt takes it from there.
    if (m_keys.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DesktopNotifier::forgetService()
{
    m_capabilities.reset();
    m_keys.clear();
}

} // namespace app
