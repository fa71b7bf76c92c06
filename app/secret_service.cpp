// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_service.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using core::Error;

namespace app {

namespace {

using Attributes = QMap<QString, QString>;
constexpr int answerWithinMs = 5'000;

} // namespace

void findEntry(const QString &service, const QString &name, QObject *receiver,
               std::function<void(core::Result<EntryState>)> onFound)
{
    static const QMetaType registered = qDBusRegisterMetaType<Attributes>();
    Q_UNUSED(registered)

    auto search = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                 u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    // The attributes that QtKeychain gives its entries.
    search << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, name}});

    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected()) { // a call would never finish
        QMetaObject::invokeMethod(
            receiver,
            [onFound = std::move(onFound)] {
                onFound(core::failure(Error::Kind::SecretUnavailable, u"no session bus"_s));
            },
            Qt::QueuedConnection);
        return;
    }
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(search, answerWithinMs), receiver);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, receiver, [watcher, onFound = std::move(onFound)] {
        watcher->deleteLater();
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = *watcher;
        if (reply.isError())
            onFound(core::failure(Error::Kind::SecretUnavailable, reply.error().name()));
        else if (!reply.argumentAt<1>().isEmpty())
            onFound(EntryState::Locked);
        else
            onFound(reply.argumentAt<0>().isEmpty() ? EntryState::Absent : EntryState::Unlocked);
    });
}

bool hasSessionBus()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
    return true; // their keychains need none
#endif
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!runtimeFolder.isEmpty() && QFileInfo::exists(runtimeFolder + u"/bus"_s));
}

} // namespace app
