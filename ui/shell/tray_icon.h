// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/queries/activity.h"
#include "ui/models/connection_text.h"
#include "ui/shell/tray_menu.h"

#include <QIcon>
#include <QObject>

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

    //! Only from here on Qt looks for a panel, and remembers what it found: not to be called before there is one.
    void show();
    void hide();

    //! Whose icon it is: several bots may have one. Untrusted.
    void setBot(const QString &name);
    void setStatus(const StatusText &status, bool isPaused);
    //! Counts only what is important.
    void setCountsOnlyImportant(bool only);
    //! A bubble of the panel, for a desktop that has no notifications of its own; these show their text as it is.
    void showMessage(const QString &title, const QString &text);

    [[nodiscard]] TrayState state() const { return m_state; }
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] QString toolTip() const { return m_toolTip; }
    [[nodiscard]] TrayMenu &menu() { return m_menu; }

Q_SIGNALS:
    void openWanted();
    //! A click on the newest bubble.
    void messageClicked();

private:
    void update();
    [[nodiscard]] TrayState stateNow() const;

    bool m_isPractice;
    TrayMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; //!< null: not shown yet
    StatusText m_status;
    bool m_isPaused = false;
    bool m_countsOnlyImportant = false;
    qint64 m_number = 0;
    QString m_bot; //!< safe to show
    QString m_toolTip;
    QIcon m_picture;
    TrayState m_state = TrayState::Offline;
};

} // namespace ui
