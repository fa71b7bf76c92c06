// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "ui/shell/tray_host.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

#include <functional>
#include <optional>

namespace app {

//! Whether a panel of this desktop shows icons: one that is spoken to over D-Bus (StatusNotifierItem), or one that takes
//! windows in (XEmbed). Qt is not asked, because it asks D-Bus once and keeps the answer: a panel that comes later than
//! the program would never be found. The first kind that is found stays, since the icon is made for it.
class DesktopTrayHost final : public ui::TrayHost {
    Q_OBJECT

public:
    //! \p hasEmbedding says whether a panel takes windows in; asked again and again.
    DesktopTrayHost(QDBusConnection bus, std::function<bool()> hasEmbedding, core::Scheduler &scheduler,
                    QObject *parent = nullptr);

    [[nodiscard]] bool isThere() const override { return m_isThere; }

private Q_SLOTS:
    void askNotifierHost();

private:
    enum class Kind { Notifier, Embedding };

    void receive(bool hasNotifierHost);
    void update();
    void lookLater();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::function<bool()> m_hasEmbedding;
    core::Scheduler &m_scheduler;
    std::optional<bool> m_hasNotifierHost; //!< nothing: not answered yet
    std::optional<Kind> m_kind;
    bool m_isThere = false;
    int m_question = 0;
    int m_looks = 0;
};

//! Whether a panel on this X11 display takes windows in; false on other displays.
[[nodiscard]] bool hasEmbeddingPanel();

} // namespace app
