// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/connection_text.h"

#include <QIcon>
#include <QObject>

#include <memory>
#include <optional>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace ui {

//! What the icon in the panel tells; a shape for each, the colour only helps.
enum class TrayState { Listening, NeedsYou, Broken, Paused, Offline, Practice };

//! The gate for a panel, with the shape of its state. Drawn so that it can be seen on dark and light panels.
//! \p number is shown by NeedsYou, from ten on as "9+".
[[nodiscard]] QIcon trayPicture(TrayState state, qint64 number);

//! The icon in the panel and its menu.
class TrayIcon final : public QObject {
    Q_OBJECT

public:
    TrayIcon(const core::Clock &clock, bool isPractice, QObject *parent = nullptr);
    ~TrayIcon() override;

    void show();
    void hide();
    //! Whether a panel shows it now.
    [[nodiscard]] static bool isAvailable();

    void setStatus(const StatusText &status, bool isPaused);
    void setDecisions(qint64 open);
    //! While the window is locked nothing that names anybody is said.
    void setLocked(bool locked);
    //! A notification; plain text wherever the desktop shows it.
    void notify(const QString &title, const QString &text);

    [[nodiscard]] TrayState state() const { return m_state; }
    [[nodiscard]] QString toolTip() const;
    [[nodiscard]] QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void openWanted();
    void decisionsWanted();
    //! Nothing: until it is switched on again.
    void pauseWanted(std::optional<core::Instant> until);
    void resumeWanted();
    void quitWanted();

private:
    void fillMenu();
    void update();

    const core::Clock &m_clock;
    bool m_isPractice;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon;
    QAction *m_statusLine = nullptr;
    QAction *m_decisions = nullptr;
    QMenu *m_pause = nullptr;
    QAction *m_resume = nullptr;
    StatusText m_status;
    bool m_isLocked = false;
    bool m_isPaused = false;
    qint64 m_open = 0;
    qint64 m_paintedOpen = 0;
    TrayState m_state = TrayState::Offline;
};

} // namespace ui
