// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_shell.h"

#include "ui/shell/main_window.h"
#include "ui/shell/notifier.h"
#include "ui/shell/shell_settings.h"
#include "ui/shell/tray_host.h"
#include "ui/shell/tray_icon.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto patience = 5s; // panels come late at login, and go for a moment when the screen is locked
constexpr qsizetype mostRemembered = 100;
const QString reply = u"reply"_s;

} // namespace

DesktopShell::DesktopShell(MainWindow &window, TrayIcon &tray, TrayHost &host, Notifier &notifier, UiSettings &settings,
                           const core::Clock &clock, core::Scheduler &scheduler)
    : QObject(&window)
    , m_window(window)
    , m_tray(tray)
    , m_host(host)
    , m_notifier(notifier)
    , m_settings(settings)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_options(loadShellOptions(settings))
    , m_notices(loadNoticeOptions(settings))
{
    connectTray();
    connect(&host, &TrayHost::changed, this, &DesktopShell::hostChanged);
    connect(&notifier, &Notifier::activated, this, &DesktopShell::follow);
    hostChanged();
    applyNotices();
}

void DesktopShell::connectTray()
{
    connect(&m_tray, &TrayIcon::openWanted, &m_window, &MainWindow::raiseToFront);
    connect(&m_tray, &TrayIcon::messageClicked, this, [this] { follow(m_newest, {}); });
    const TrayMenu &menu = m_tray.menu();
    connect(&menu, &TrayMenu::pageWanted, &m_window, [this](const QString &page, const QString &what) {
        m_window.raiseToFront();
        m_window.showPage(page, what);
    });
    connect(&menu, &TrayMenu::pauseWanted, &m_window, [this](core::Instant until) {
        Q_EMIT m_window.pauseWanted(until == core::Instant::max() ? std::nullopt : std::optional(until));
    });
    connect(&menu, &TrayMenu::resumeWanted, &m_window, &MainWindow::resumeWanted);
    connect(&menu, &TrayMenu::quietWanted, this, [this](std::optional<core::Instant> until) {
        NoticeOptions notices = m_notices;
        notices.notBefore = until;
        setNotices(notices);
    });
    connect(&menu, &TrayMenu::quitWanted, &m_window, [this] {
        if (m_options.asksBeforeQuitting)
            m_window.raiseToFront();
        m_window.askToQuit();
    });
}

void DesktopShell::start(bool minimized)
{
    if (!minimized)
        return m_window.show();
    if (!hasTray())
        m_scheduler.after(patience, this, [this] { bringBack(); });
}

bool DesktopShell::hasTray() const
{
    return m_host.isThere();
}

void DesktopShell::hostChanged()
{
    applyOptions();
    if (hasTray() == std::exchange(m_hadTray, hasTray()))
        return;
    if (hasTray()) {
        m_tray.show();
        if (std::exchange(m_isMinimizedForTray, false) && m_window.isMinimized())
            m_window.hide();
    } else {
        m_scheduler.after(patience, this, [this] { bringBack(); });
    }
}

void DesktopShell::bringBack()
{
    if (hasTray() || m_window.isVisible())
        return;
    // Nobody could reach it any more; and nobody wants it in front now.
    m_isMinimizedForTray = true;
    m_window.showMinimized();
}

void DesktopShell::setOptions(const ShellOptions &options)
{
    m_options = options;
    save(m_settings, options);
    applyOptions();
}

void DesktopShell::applyOptions()
{
    m_window.setHidesOnClose(hasTray() && m_options.closesToTray);
    m_window.setHidesOnMinimize(hasTray() && m_options.minimizesToTray);
    m_window.setAsksBeforeQuitting(m_options.asksBeforeQuitting);
    m_tray.setCountsOnlyImportant(m_options.countsOnlyImportant);
}

void DesktopShell::setNotices(const NoticeOptions &notices)
{
    m_notices = notices;
    save(m_settings, notices);
    applyNotices();
    Q_EMIT noticesChanged();
}

void DesktopShell::applyNotices()
{
    if (m_notices.notBefore && *m_notices.notBefore <= m_clock.now())
        m_notices.notBefore.reset(); // over by itself
    m_tray.menu().setQuiet(m_notices.notBefore);
    if (!m_notices.isQuiet(m_clock.now()))
        tellMissed();
    endQuietLater();
}

void DesktopShell::endQuietLater()
{
    const int look = ++m_quietLook;
    if (!m_notices.notBefore && m_missed == 0)
        return;
    // Looked at now and then: the clock may be set, and the computer sleeps.
    m_scheduler.after(1min, this, [this, look] {
        if (look != m_quietLook)
            return;
        const bool wasSet = m_notices.notBefore.has_value();
        applyNotices();
        if (wasSet && !m_notices.notBefore)
            Q_EMIT noticesChanged();
    });
}

void DesktopShell::tell(const News &news)
{
    if (!m_isLocked && m_window.isActiveWindow() && !m_window.isMinimized())
        return; // it is said there
    if (m_notices.silenced.contains(news.kind))
        return;
    if (!m_notices.isQuiet(m_clock.now()))
        return show(news);
    if (m_missed++ == 0)
        endQuietLater();
}

void DesktopShell::tellMissed()
{
    const int missed = std::exchange(m_missed, 0);
    if (missed == 0 || (!m_isLocked && m_window.isActiveWindow()))
        return;
    show({.kind = NoticeKind::Question,
          .key = u"missed"_s,
          .title = tr("%Ln things happened while you were not disturbed", nullptr, missed),
          .page = u"overview"_s});
}

void DesktopShell::tellExample()
{
    show({.kind = NoticeKind::Question,
          .key = u"example"_s,
          .title = tr("This is a notification of Gatehouse"),
          .text = tr("A click on one leads to what it is about."),
          .page = u"settings"_s,
          .what = u"notifications"_s});
}

void DesktopShell::show(const News &news)
{
    if (m_shown.size() > mostRemembered)
        withdrawAll(); // nobody clicks on those any more
    m_shown.insert(news.key, news);
    m_newest = news.key;
    Notification notification{.key = news.key, .title = news.title, .text = news.text};
    if (m_isLocked) {
        notification.title = tr("Something happened");
        notification.text = tr("Unlock the window to see what.");
    } else if (news.reply)
        notification.deeds = {{reply, news.reply->text}, {u"look"_s, tr("Look first")}};
    notification.isUrgent = news.kind == NoticeKind::Data;
    notification.isAudible = m_notices.audible.contains(news.kind);
    m_notifier.show(notification);
}

void DesktopShell::withdraw(const QString &key)
{
    if (m_shown.remove(key) > 0)
        m_notifier.withdraw(key);
}

void DesktopShell::setLocked(bool locked)
{
    m_isLocked = locked;
    m_tray.menu().setLocked(locked);
    if (!locked)
        return;
    withdrawAll(); // they name people
}

void DesktopShell::withdrawAll()
{
    const QList<QString> keys = m_shown.keys();
    for (const QString &key : keys)
        withdraw(key);
}

void DesktopShell::follow(const QString &key, const QString &deed)
{
    const auto news = m_shown.constFind(key);
    if (news == m_shown.constEnd())
        return m_window.raiseToFront();
    const News followed = *news;
    m_shown.remove(key);
    if (deed == reply && followed.reply && !m_isLocked) {
        Q_EMIT replied(*followed.reply);
        return;
    }
    m_window.raiseToFront();
    m_window.showPage(followed.page, followed.what);
}

} // namespace ui
