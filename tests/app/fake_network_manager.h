// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QThread>

//! A NetworkManager on the system's bus, which has a network by cable at first. It answers on a thread of its own, as Qt
//! waits for the answers.
class FakeNetworkManager final : public QDBusVirtualObject {
    Q_OBJECT

public:
    enum class Medium { Cable, Radio };

    FakeNetworkManager();
    ~FakeNetworkManager() override;

    void disconnect();
    void connectBy(Medium medium);

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void tell(const QVariantMap &changes);
    //! All properties of the manager, of a connection, or of a device.
    [[nodiscard]] QVariantMap properties(const QString &path) const;

    QDBusConnection m_bus;
    QThread m_thread;
    QVariantMap m_properties;
};
