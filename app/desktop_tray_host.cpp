// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_tray_host.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QSystemTrayIcon>

#ifdef GATEHOUSE_XCB
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

const QString service = u"org.kde.StatusNotifierWatcher"_s;
const QString path = u"/StatusNotifierWatcher"_s;
constexpr int timeout = 5'000; // ms

#ifdef GATEHOUSE_XCB
template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

//! Who owns the tray of this screen; 0: nobody. https://specifications.freedesktop.org/systemtray-spec/latest/
xcb_window_t ownerOfTray(xcb_connection_t *x11, int screen)
{
    const QByteArray name = "_NET_SYSTEM_TRAY_S" + QByteArray::number(screen);
    const Reply<xcb_intern_atom_reply_t> atom(
        xcb_intern_atom_reply(x11, xcb_intern_atom(x11, 0, static_cast<uint16_t>(name.size()), name.constData()),
                              nullptr),
        &std::free);
    if (!atom)
        return 0;
    const Reply<xcb_get_selection_owner_reply_t> owner(
        xcb_get_selection_owner_reply(x11, xcb_get_selection_owner(x11, atom->atom), nullptr), &std::free);
    return owner ? owner->owner : 0;
}
#endif

} // namespace

bool hasEmbeddingPanel()
{
#ifdef GATEHOUSE_XCB
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    // Without a display, as in tests, Qt has the interface but nothing behind it.
    return x11 != nullptr && x11->connection() != nullptr && ownerOfTray(x11->connection(), 0) != 0;
#else
    return QSystemTrayIcon::isSystemTrayAvailable();
#endif
}

DesktopTrayHost::DesktopTrayHost(QDBusConnection bus, std::function<bool()> hasEmbedding, core::Scheduler &scheduler,
                                 QObject *parent)
    : TrayHost(parent)
    , m_bus(std::move(bus))
    , m_watcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
    , m_hasEmbedding(std::move(hasEmbedding))
    , m_scheduler(scheduler)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopTrayHost::askNotifierHost);
    for (const QString &news : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        m_bus.connect(service, path, service, news, this, SLOT(askNotifierHost()));
    askNotifierHost();
    lookLater();
}

void DesktopTrayHost::askNotifierHost()
{
    if (!m_bus.isConnected())
        return receive(false);
    const int question = ++m_question;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({service, u"IsStatusNotifierHostRegistered"_s});
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, question] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (question == m_question)
            receive(reply.isValid() && reply.value().variant().toBool());
    });
}

void DesktopTrayHost::receive(bool hasNotifierHost)
{
    m_hasNotifierHost = hasNotifierHost;
    update();
}

void DesktopTrayHost::update()
{
    if (!m_hasNotifierHost)
        return; // Qt prefers it, so it has to be known first
    if (!m_kind && *m_hasNotifierHost)
        m_kind = Kind::Notifier;
    else if (!m_kind && m_hasEmbedding())
        m_kind = Kind::Embedding;
    const bool isThere = m_kind && (*m_kind == Kind::Notifier ? *m_hasNotifierHost : m_hasEmbedding());
    if (isThere != std::exchange(m_isThere, isThere))
        Q_EMIT changed();
}

void DesktopTrayHost::lookLater()
{
    if (m_kind == Kind::Notifier)
        return; // the bus tells
    // At login panels come within seconds; one that crashes later is missed soon enough. Each look wakes the program.
    const core::Duration pause = m_isThere ? 15s : m_looks++ < 24 ? 5s : 60s;
    m_scheduler.after(pause, this, [this] {
        update();
        lookLater();
    });
}

} // namespace app
