// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autostart.h"
#include "app/bot_setup.h"
#include "app/data_folder.h"
#include "app/desktop_notifier.h"
#include "app/desktop_tray_host.h"
#include "app/instance.h"
#include "app/lock_file.h"
#include "app/log_reader.h"
#include "app/profiles.h"
#include "app/system_look.h"
#include "app/update_check.h"
#include "app/window_settings.h"
#include "ui/models/app_lock.h"
#include "ui/models/feed.h"
#include "ui/models/news_watch.h"
#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/shell/desktop_shell.h"
#include "ui/shell/help_key.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/tour.h"
#include "ui/shell/tray_icon.h"
#include "ui/shell/window_lock.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/toast.h"

#include <QObject>

namespace ui {
class ProfileMenu;
}

namespace app {

//! What a window says until somebody reads it, and what can still be taken back.
struct Unread {
    //! The last sign of life of a run before that did not end properly.
    std::optional<core::Instant> brokenRun = {};
    std::vector<ui::ToastText> toasts = {};
};

//! What the window needs of the process around it.
struct Surroundings {
    //! Starts another Gatehouse with these arguments; gives whether that worked.
    std::function<bool(const QStringList &arguments)> startOther = [](const QStringList &) { return true; };
    //! What the window before said, and nobody answered.
    Unread unread = {};
    bool isUnreadable = false; //!< for pictures: no question about the data is answered
    bool keepsStyle = false; //!< the person chose one on the command line
    //! What is asked for newer versions.
    QUrl updateAddress = QUrl(QStringLiteral(GATEHOUSE_UPDATE_URL));
};

//! The window, its pages and the icon in the panel, put together once and fed from an instance.
class Desktop final : public QObject {
    Q_OBJECT

public:
    //! All must live longer.
    Desktop(QApplication &application, Instance &instance, BotSetup &setup, const ProfilePaths &paths,
            Surroundings surroundings = {});

    //! With this code the event loop ends when the person wants the damaged store replaced.
    static constexpr int replaceStoreCode = -1;
    //! With this one when it chose another language: the window is to be made anew.
    static constexpr int speakAnewCode = -2;
    //! Code of the event loop: tour() took all its pictures.
    static constexpr int tourDoneCode = -3;

    void start(bool isMinimized);
    //! Instead of start() when a window before was in the way only because of its language: where the person just was.
    void goOn();
    //! Takes a picture of everything in each of \p looks into \p folder, and ends the event loop with an ExitCode.
    void tour(const QString &folder, const std::vector<ui::TourLook> &looks);
    //! Shows the first-run wizard instead of the pages, until it is finished.
    void showSetup();
    //! Asks for the name of a further profile, which gets a window of its own.
    void askForNewProfile();
    //! Brings the window to the front and shows the place that a link names, or says that it names none.
    void openLink(const QString &link);
    //! For the window that follows this one, which shows it no more.
    [[nodiscard]] Unread takeUnread();
    //! Ends the program. QCoreApplication::quit() would ask the window, which hides instead.
    static void quit();
    [[nodiscard]] ui::MainWindow &window() { return m_window; }

private:
    [[nodiscard]] ui::PageContext pageContext();
    [[nodiscard]] ui::DesktopPort desktopPort();
    //! Gives whether it was started; says so when not.
    bool startOther(const QStringList &arguments);
    void setLanguage(const QString &code);
    void connectShell();
    void connectNews();
    void connectProfiles();
    void connectUpdates();
    void begin();
    void sayUnread();
    void connectFeed();
    void tellTray();
    void refreshOverview();
    void refreshOverviewSoon();
    void showPause(std::optional<core::Instant> until);
    void showInTray(const core::queries::Overview &overview);
    void sayDamaged(const StoreDamage &damage);

    Instance &m_instance;
    ProfilePaths m_paths;
    Unread m_unread;
    AutostartEntry m_autostart;
    LogReader m_log;
    LockFile m_lockFile;
    DataFolder m_data;
    std::function<bool(const QStringList &)> m_startOther;
    Profiles m_profiles;
    UpdateCheck m_updates;
    ui::Ports m_ports;
    WindowSettings m_settings;
    ui::Appearance m_appearance;
    SystemLookWatch m_systemLook;
    ui::AppLock m_lock;
    ui::SecretClipboard m_secrets;
    ui::Feed m_feed;
    ui::PageRegistry m_pages;
    ui::MainWindow m_window;
    ui::TrayIcon m_tray;
    DesktopTrayHost m_trayHost;
    DesktopNotifier m_notifier;
    ui::DesktopShell m_shell;
    core::queries::ActivityQueries m_newsQuestions;
    ui::NewsWatch m_news;
    bool m_refreshesSoon = false;
    int m_trayTelling = 0; //!< the newest telling goes on, older ones end
    int m_pauseLook = 0; //!< of several looks at the pause the newest counts
    ui::HelpKey m_help;
    ui::WindowLock *m_windowLock; // the window's
    ui::ProfileMenu *m_profileMenu; // the window's
    QString m_username; //!< of the bot
};

} // namespace app
