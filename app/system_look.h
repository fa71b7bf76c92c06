// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QObject>
#include <QSet>

class QDBusVariant;

namespace app {

//! Asks the desktop's portal for dark colours and high contrast, which Qt 6.4 does not, and goes on listening. Without a
//! session bus or a portal it is silent. Main thread.
//! \see https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class SystemLookWatch final : public QObject {
    Q_OBJECT

public:
    explicit SystemLookWatch(QObject *parent = nullptr);

    [[nodiscard]] const ui::SystemLook &look() const { return m_look; }

Q_SIGNALS:
    void changed(const ui::SystemLook &look);

private Q_SLOTS:
    void hear(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, const QDBusVariant &value);

    ui::SystemLook m_look;
    QSet<QString> m_heard; //!< keys of which there was news, which is newer than any answer that is still on its way
};

} // namespace app
