// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system_look.h"

#include "app/secret_service.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;
const QString contrast = u"contrast"_s;

constexpr uint preferDark = 1;
constexpr uint preferLight = 2;
constexpr uint moreContrast = 1;
constexpr int answerWithinMs = 5'000;

//! Read() of old portals packs the value twice.
uint numberIn(const QVariant &value)
{
    const bool isPacked = value.canConvert<QDBusVariant>();
    return isPacked ? numberIn(value.value<QDBusVariant>().variant()) : value.toUInt();
}

} // namespace

SystemLookWatch::SystemLookWatch(QObject *parent) : QObject(parent)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // until its name is known the slot below would never be called
    QDBusConnection::sessionBus().connect(service, path, interface, u"SettingChanged"_s, this,
                                          SLOT(hear(QString, QString, QDBusVariant)));
    ask(colorScheme);
    ask(contrast);
}

void SystemLookWatch::ask(const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question.setArguments({appearance, key});
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, answerWithinMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid() && !m_heard.contains(key))
            take(key, reply.value());
    });
}

void SystemLookWatch::hear(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance)
        return;
    m_heard.insert(key);
    take(key, value);
}

void SystemLookWatch::take(const QString &key, const QDBusVariant &value)
{
    const uint number = numberIn(value.variant());
    ui::SystemLook look = m_look;
    if (key == colorScheme)
        look.isDark = number == preferDark ? std::optional(true)
            : number == preferLight        ? std::optional(false)
                                           : std::nullopt;
    else if (key == contrast)
        look.isHighContrast = number == moreContrast;
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed(m_look);
}

} // namespace app
