// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_shell.h"

#include "ui/shell/main_window.h"
#include "ui/shell/tray_icon.h"
#include "ui/widgets/ui_settings.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto noticeKey = "tray/noticed"_L1;

} // namespace

DesktopShell::DesktopShell(MainWindow &window, TrayIcon &tray, UiSettings &settings, core::Scheduler &scheduler,
                           std::function<bool()> hasTray)
    : QObject(&window)
    , m_window(window)
    , m_tray(tray)
    , m_settings(settings)
    , m_scheduler(scheduler)
    , m_askForTray(std::move(hasTray))
{
    connect(&tray, &TrayIcon::openWanted, &window, &MainWindow::raiseToFront);
    connect(&tray, &TrayIcon::decisionsWanted, &window, [&window] {
        window.raiseToFront();
        window.showPage(u"activity"_s, u"decisions"_s);
    });
    connect(&tray, &TrayIcon::pauseWanted, &window, &MainWindow::pauseWanted);
    connect(&tray, &TrayIcon::resumeWanted, &window, &MainWindow::resumeWanted);
    connect(&tray, &TrayIcon::quitWanted, &window, [&window] {
        window.raiseToFront();
        window.askToQuit();
    });
    connect(&window, &MainWindow::hiddenOnClose, this, &DesktopShell::sayWhereItWent);
    tray.show();
    lookForTray();
}

void DesktopShell::start(bool minimized)
{
    if (!minimized)
        return m_window.show();
    if (!m_hasTray)
        m_window.showMinimized();
}

void DesktopShell::lookForTray()
{
    m_hasTray = m_askForTray();
    m_window.setHidesOnClose(m_hasTray);
    // A panel that crashes takes the tray with it: looking goes on, but ever more seldom.
    const auto wait = m_hasTray || m_looks++ > 12 ? 60s : 5s;
    m_scheduler.after(wait, this, [this] {
        const bool had = m_hasTray;
        lookForTray();
        if (m_hasTray && !had)
            m_tray.show();
        else if (had && !m_hasTray && !m_window.isVisible())
            m_window.show(); // or nobody could ever reach it again
    });
}

void DesktopShell::sayWhereItWent()
{
    if (m_settings.value(noticeKey).toBool())
        return;
    m_settings.setValue(noticeKey, true);
    m_tray.notify(tr("Gatehouse goes on in the tray"), tr("Links, removals and replies go on. Quit from its menu."));
}

} // namespace ui
