// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_service.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

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

    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a call would never finish
        QMetaObject::invokeMethod(
            receiver,
            [onFound = std::move(onFound)] {
                onFound(core::failure(Error::Kind::SecretUnavailable, u"no session bus"_s));
            },
            Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(search, answerWithinMs), receiver);
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

} // namespace app
