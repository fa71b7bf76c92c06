// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notifier.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace app {

//! Notifications through the desktop's own service; buttons only where it has any.
//! https://specifications.freedesktop.org/notification-spec/latest/
class DesktopNotifier final : public ui::Notifier {
    Q_OBJECT

public:
    using Fallback = std::function<void(const QString &title, const QString &text)>;

    //! \p fallback shows what no service takes.
    DesktopNotifier(QDBusConnection bus, QString programName, Fallback fallback, QObject *parent = nullptr);
    //! Under which name the desktop shows them.
    void setProgramName(const QString &name) { m_programName = name; }

    //! Takes away what is shown: nobody could follow it any more.
    ~DesktopNotifier() override;

    void show(const ui::Notification &notification) override;
    void withdraw(const QString &key) override;

private Q_SLOTS:
    // Signals of the bus, also about other programs' notifications.
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);
    void tokenGiven(uint id, const QString &token);

private:
    void askCapabilities();
    void send(const ui::Notification &notification);
    [[nodiscard]] QString body(const QString &text) const;
    [[nodiscard]] QStringList actions(const ui::Notification &notification) const;
    void close(uint id);
    void forgetService();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QString m_programName;
    Fallback m_fallback;
    std::optional<QStringList> m_capabilities; //!< nothing: not known yet
    std::vector<ui::Notification> m_waiting; //!< for the capabilities
    QHash<uint, QString> m_keys; //!< of what is shown, by the service's number
    QHash<QString, int> m_asked; //!< which showing of a key counts; none: it was withdrawn meanwhile
    int m_showings = 0;
};

} // namespace app
