// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autostart.h"
#include "app/bot_setup.h"
#include "app/desktop_notifier.h"
#include "app/desktop_tray_host.h"
#include "app/instance.h"
#include "app/log_reader.h"
#include "app/system_look.h"
#include "app/window_settings.h"
#include "ui/models/feed.h"
#include "ui/models/news_watch.h"
#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/shell/desktop_shell.h"
#include "ui/shell/help_key.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/tray_icon.h"
#include "ui/theme/appearance.h"

#include <QObject>

namespace app {

//! The window, its pages and the icon in the panel, put together once and fed from an instance.
class Desktop final : public QObject {
    Q_OBJECT

public:
    //! All must live longer.
    Desktop(QApplication &application, Instance &instance, BotSetup &setup, const ProfilePaths &paths);

    //! With this code the event loop ends when the person wants the damaged store replaced.
    static constexpr int replaceStoreCode = -1;

    void start(bool isMinimized);
    //! Takes a picture of everything into \p folder as soon as the practice Telegram has told its news, and ends the program.
    void tour(const QString &folder);
    //! Shows the first-run wizard instead of the pages, until it is finished.
    void showSetup();
    //! Whether the person chose a style on the command line.
    [[nodiscard]] static bool keepsStyle();
    //! Ends the program. QCoreApplication::quit() would ask the window, which hides instead.
    static void quit();
    [[nodiscard]] ui::MainWindow &window() { return m_window; }

private:
    [[nodiscard]] ui::PageContext pageContext();
    [[nodiscard]] ui::DesktopPort desktopPort();
    void connectShell();
    void connectNews();
    void connectFeed();
    void refreshOverview();
    void refreshOverviewSoon();
    void showInTray(const core::queries::Overview &overview);
    void sayDamaged(const StoreDamage &damage);

    Instance &m_instance;
    ProfilePaths m_paths;
    AutostartEntry m_autostart;
    LogReader m_log;
    ui::Ports m_ports;
    WindowSettings m_settings;
    ui::Appearance m_appearance;
    SystemLookWatch m_systemLook;
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
    ui::HelpKey m_help;
};

} // namespace app
