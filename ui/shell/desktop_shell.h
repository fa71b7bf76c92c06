// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "ui/models/news_watch.h"
#include "ui/models/shell_options.h"

#include <QHash>
#include <QObject>

namespace ui {

class MainWindow;
class Notifier;
class TrayHost;
class TrayIcon;
class UiSettings;

//! How window, tray and notifications get along: closing hides only where a tray can bring the window back, and a tray
//! that comes late or dies is noticed. Keeps what the person chose about it.
class DesktopShell final : public QObject {
    Q_OBJECT

public:
    //! All must live longer.
    DesktopShell(MainWindow &window, TrayIcon &tray, TrayHost &host, Notifier &notifier, UiSettings &settings,
                 const core::Clock &clock, core::Scheduler &scheduler);

    //! Shows the window; with \p minimized only the tray, or a minimized window where there is none.
    void start(bool minimized);
    [[nodiscard]] bool hasTray() const;

    [[nodiscard]] const ShellOptions &options() const { return m_options; }
    void setOptions(const ShellOptions &options);
    [[nodiscard]] const NoticeOptions &notices() const { return m_notices; }
    void setNotices(const NoticeOptions &notices);

    //! Tells it as a notification, unless it is not to be told now or the person looks at the window anyway.
    void tell(const News &news);
    void withdraw(const QString &key);
    //! While the window is locked nothing that names anybody is said outside it, and nothing can be answered there.
    void setLocked(bool locked);
    //! Shows what a notification looks like, whatever was chosen.
    void tellExample();

Q_SIGNALS:
    //! The person answered in the notification itself.
    void replied(const ui::News::Reply &reply);
    void noticesChanged();

private:
    void connectTray();
    void hostChanged();
    void bringBack();
    void applyOptions();
    void applyNotices();
    void endQuietLater();
    void tellMissed();
    void withdrawAll();
    void show(const News &news);
    void follow(const QString &key, const QString &deed);

    MainWindow &m_window;
    TrayIcon &m_tray;
    TrayHost &m_host;
    Notifier &m_notifier;
    UiSettings &m_settings;
    const core::Clock &m_clock;
    core::Scheduler &m_scheduler;
    ShellOptions m_options;
    NoticeOptions m_notices;
    QHash<QString, News> m_shown; //!< by key
    QString m_newest; //!< key
    int m_missed = 0; //!< while nobody was to be disturbed
    int m_quietLook = 0;
    bool m_isLocked = false;
    bool m_hadTray = false;
    bool m_isMinimizedForTray = false; //!< minimized only because no tray is there
};

} // namespace ui
