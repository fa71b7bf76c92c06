// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QStringList>

//! A panel of the D-Bus kind (org.kde.StatusNotifierWatcher) on the session bus.
class FakeNotifierWatcher final : public QDBusVirtualObject {
    Q_OBJECT

public:
    FakeNotifierWatcher();
    ~FakeNotifierWatcher() override;

    //! Whether anybody draws the icons.
    void setHost(bool isThere);

    QStringList items; //!< the icons that were registered

    [[nodiscard]] QString introspect(const QString &) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_bus;
    bool m_hasHost = true;
};
