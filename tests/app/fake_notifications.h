// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

//! A notification service on the session bus, on which the test clicks.
class FakeNotifications final : public QDBusVirtualObject {
    Q_OBJECT

public:
    struct Shown {
        uint id;
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    explicit FakeNotifications(QStringList capabilities);
    ~FakeNotifications() override;

    //! The person clicks: on a button, or with "default" on the whole.
    void click(uint id, const QString &action);
    void close(uint id);

    QList<Shown> shown;
    QList<uint> withdrawn;
    bool refuses = false; //!< takes no notification

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void tell(const QString &signal, const QVariantList &arguments);

    QDBusConnection m_bus;
    QStringList m_capabilities;
    uint m_last = 40; // of other programs
};
