// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/secret_service.h"
#include "app/start.h"
#include "app/window_ports.h"
#include "core/base/deliver.h"
#include "core/store/backup.h"
#include "ui/models/connection_text.h"
#include "ui/pages/pages.h"
#include "ui/pages/setup/setup_wizard.h"
#include "ui/pages/share/share_bot_dialog.h"
#include "ui/shell/damage_dialog.h"
#include "ui/shell/finder_sources.h"
#include "ui/shell/new_profile_dialog.h"
#include "ui/shell/notices.h"
#include "ui/shell/page_link.h"
#include "ui/shell/profile_menu.h"
#include "ui/shell/shell_settings.h"
#include "ui/shell/tour_states.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"
#include "ui/text/safe_text.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QStyle>

#include <sodium.h>

namespace app {

using namespace core;
using namespace Qt::StringLiterals;
using store::Changed;

namespace {

const QString firstPage = u"overview"_s;
const QString activityPage = u"activity"_s;
constexpr std::chrono::seconds longestLook{60};
constexpr std::chrono::seconds countdownStep{5};
constexpr std::chrono::seconds gathering{2}; // what changes all the time is asked for once in a while

//! Where there is none, nothing is asked for: Qt would start one, and calls would never finish.
QDBusConnection sessionBus()
{
    return hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(u"no-session"_s);
}

//! With the bot's name, as several may run side by side.
QString programName(const Instance &instance, const QString &bot = {})
{
    const QString program =
        instance.isPractice() ? QCoreApplication::translate("app::Desktop", "Gatehouse, PRACTICE") : u"Gatehouse"_s;
    return bot.isEmpty() ? program : ui::safeName(bot, 40) + u" – "_s + program;
}

ui::ProgramFacts programFacts(bool isPractice, const ProfilePaths &paths)
{
    return {.version = QStringLiteral(GATEHOUSE_VERSION),
            .sourceUrl = QStringLiteral(GATEHOUSE_SOURCE_URL),
            .isPortable = isPortable(paths),
            .isPractice = isPractice,
            .versions = {{u"qt"_s, QString::fromLatin1(qVersion())},
                         {u"sqlite"_s, store::sqliteVersion()},
                         {u"libsodium"_s, QString::fromLatin1(sodium_version_string())}}};
}

} // namespace

Desktop::Desktop(QApplication &application, Instance &instance, BotSetup &setup, const ProfilePaths &paths,
                 Surroundings surroundings)
    : m_instance(instance)
    , m_paths(paths)
    , m_unread(std::move(surroundings.unread))
    , m_autostart(autostartFolder(), autostartName(paths), autostartCommand(paths))
    , m_log(paths.logs())
    , m_lockFile(paths.windowLock())
    , m_data(instance, paths)
    , m_startOther(std::move(surroundings.startOther))
    , m_profiles(profilesRoot(), paths, [this](const QStringList &arguments) { startOther(arguments); })
    , m_updates(surroundings.updateAddress, paths, instance.clock(), instance.scheduler(),
                [&instance] { return instance.httpSettings().proxy; })
    , m_ports{overviewPort(instance), membersPort(instance), chatsPort(instance),
              activityPort(instance), setup.port(),          m_log.port(),
              desktopPort(),          m_data.port(),         programFacts(instance.isPractice(), paths),
              m_updates.port(),       m_profiles.port()}
    , m_settings(paths.folder)
    , m_appearance(application, ui::Look::load(m_settings), surroundings.keepsStyle)
    , m_lock(m_lockFile.port(), instance.clock(), instance.scheduler())
    , m_secrets(instance.scheduler())
    , m_window(m_pages, m_settings, instance.clock(), instance.scheduler(),
               instance.isPractice() ? ui::Mode::Practice : ui::Mode::Real)
    , m_tray(instance.clock(), instance.isPractice())
    , m_trayHost(sessionBus(), &hasEmbeddingPanel, instance.scheduler())
    , m_notifier(sessionBus(), programName(instance),
                 [this](const QString &title, const QString &text) { m_tray.showMessage(title, text); })
    , m_shell(m_window, m_tray, m_trayHost, m_notifier, m_settings, instance.clock(), instance.scheduler())
    , m_newsQuestions(instance.store().reader())
    , m_news(newsPort(m_newsQuestions), m_feed, instance.clock(), instance.scheduler())
    , m_help(application, m_window, instance.scheduler())
    , m_windowLock(new ui::WindowLock(m_lock, m_window, instance.scheduler()))
    , m_profileMenu(new ui::ProfileMenu(m_ports.profiles, instance.isPractice(), &m_window))
{
    // Another process with another profile: nothing of the real bot is in reach of the rehearsal.
    m_ports.bot.startPractice = [this] {
        if (startOther({u"--practice"_s}))
            quit();
    };
    ui::addPages(m_pages, surroundings.isUnreadable ? ui::unreadable(m_ports) : m_ports, pageContext(), m_appearance,
                 m_lock);
    const ui::Go go = [this](const QString &page, const QString &what) { m_window.showPage(page, what); };
    m_window.addFinderSource(ui::memberSource(m_ports.members.suggest, &m_window, go));
    m_window.addFinderSource(ui::chatSource(m_ports.chats.list, &m_window, go));
    connect(&m_systemLook, &SystemLookWatch::changed, &m_appearance, &ui::Appearance::setSystemLook);
    connectShell();
    connectNews();
    connectProfiles();
    connectUpdates();
    connectFeed();
}

void Desktop::start(bool isMinimized)
{
    const QString last = m_window.currentPage(); // of the run before
    m_window.showPage(m_pages.indexOf(last) >= 0 ? last : firstPage);
    m_lock.lockAtStart(); // before anything can be seen
    m_shell.start(isMinimized);
    begin();
}

void Desktop::goOn()
{
    m_window.showPage(u"settings"_s, u"general"_s);
    if (m_instance.damage())
        sayDamaged(*m_instance.damage());
    m_shell.start(false);
    begin();
}

void Desktop::begin()
{
    m_feed.setConnection(m_instance.connection());
    refreshOverview();
    m_news.start();
    sayUnread();
    if (!m_instance.isPractice())
        m_updates.start();
}

void Desktop::tour(const QString &folder, const std::vector<ui::TourLook> &looks)
{
    m_window.showPage(firstPage);
    m_feed.setConnection(m_instance.connection());
    auto *tour = new ui::Tour(m_window, m_pages, m_appearance, folder,
                              [this] { return new ui::SetupWizard(m_ports.bot, m_ports.chats, pageContext()); });
    ui::addWindowStates(*tour,
                        {m_window, m_ports.profiles, m_lock, m_settings, m_instance.clock(), m_instance.scheduler()});
    connect(tour, &ui::Tour::finished, this, [folder](int pictures) {
        const bool isDone = pictures >= 0;
        if (!isDone)
            complain(Program::Window, u"The pictures cannot be saved in %1."_s.arg(folder));
        QCoreApplication::exit(isDone ? tourDoneCode : int(ExitCode::Error));
    });
    refreshOverview();
    tour->start(looks);
}

void Desktop::showSetup()
{
    auto *wizard = new ui::SetupWizard(m_ports.bot, m_ports.chats, pageContext());
    connect(wizard, &ui::SetupWizard::finished, &m_window, [this] {
        m_window.endWizard();
        m_window.showPage(firstPage);
    });
    m_window.showWizard(wizard);
    connect(wizard, &ui::SetupWizard::said, &m_window.toasts(), &ui::ToastHost::show);
    wizard->start();
}

void Desktop::openLink(const QString &link)
{
    m_window.raiseToFront();
    const auto place = ui::pageLinkOf(link);
    if (place && m_pages.indexOf(place->page) >= 0)
        return m_window.showPage(place->page, place->what);
    m_window.toasts().show({.text = tr("The link leads to no place in Gatehouse."), .iconName = u"unlink"_s});
}

ui::PageContext Desktop::pageContext()
{
    return {m_settings, m_instance.clock(), m_instance.scheduler(), m_feed, m_secrets};
}

void Desktop::quit()
{
    QCoreApplication::exit();
}

bool Desktop::startOther(const QStringList &arguments)
{
    const bool isStarted = m_startOther(arguments);
    if (!isStarted)
        m_window.toasts().showError(tr("The other window could not be started."));
    return isStarted;
}

void Desktop::connectShell()
{
    // What is chosen in the tray comes through the window: DesktopShell leads it there.
    const auto pause = [this](std::optional<Instant> until) {
        if (m_instance.bot() != nullptr && m_instance.bot()->commands() != nullptr)
            static_cast<void>(m_instance.bot()->commands()->pause(until));
    };
    const auto resume = [this] {
        if (m_instance.bot() != nullptr && m_instance.bot()->commands() != nullptr)
            static_cast<void>(m_instance.bot()->commands()->resume());
    };
    connect(&m_lock, &ui::AppLock::lockedChanged, &m_shell, &ui::DesktopShell::setLocked);
    connect(&m_window, &ui::MainWindow::pauseWanted, this, pause);
    connect(&m_window, &ui::MainWindow::resumeWanted, this, resume);
    connect(&m_window, &ui::MainWindow::quitWanted, qApp, &Desktop::quit);
}

ui::DesktopPort Desktop::desktopPort()
{
    return {.hasTray = [this] { return m_shell.hasTray(); },
            .options = [this] { return m_shell.options(); },
            .setOptions = [this](const ui::ShellOptions &options) { m_shell.setOptions(options); },
            .notices = [this] { return m_shell.notices(); },
            .setNotices = [this](const ui::NoticeOptions &notices) { m_shell.setNotices(notices); },
            .showExample = [this] { m_shell.tellExample(); },
            .autostart =
                [this] {
                    // The rehearsal is started by hand.
                    return m_instance.isPractice() ? ui::Autostart::Unavailable : m_autostart.state();
                },
            .setAutostart = [this](bool on) { return m_autostart.set(on); },
            .language = [this] { return ui::loadLanguage(m_settings); },
            .setLanguage = [this](const QString &code) { setLanguage(code); },
            .watch =
                [this](QObject *receiver, const std::function<void()> &changed) {
                    connect(&m_autostart, &AutostartEntry::changed, receiver, changed);
                    connect(&m_shell, &ui::DesktopShell::noticesChanged, receiver, changed);
                    connect(&m_trayHost, &DesktopTrayHost::changed, receiver, changed);
                }};
}

void Desktop::setLanguage(const QString &code)
{
    ui::saveLanguage(m_settings, code);
    if (ui::localeOf(code) != QLocale())
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::exit(speakAnewCode); }, Qt::QueuedConnection);
}

void Desktop::connectNews()
{
    connect(&m_news, &ui::NewsWatch::happened, &m_shell, &ui::DesktopShell::tell);
    connect(&m_news, &ui::NewsWatch::settled, &m_shell, &ui::DesktopShell::withdraw);
    connect(&m_shell, &ui::DesktopShell::replied, this, [this](const ui::News::Reply &reply) {
        deliver(m_ports.activity.answer(reply.decision, reply.answer, {}), this, [this](const Result<> &result) {
            if (!result && result.error().kind != Error::Kind::AlreadyDone)
                m_window.toasts().showError(ui::errorText(result.error()));
        });
    });
}

void Desktop::connectProfiles()
{
    m_window.setIdentityMenu(m_profileMenu);
    connect(m_profileMenu, &ui::ProfileMenu::newWanted, this, &Desktop::askForNewProfile);
    connect(m_profileMenu, &ui::ProfileMenu::shareWanted, this, [this] {
        auto *dialog = new ui::ShareBotDialog(m_username, &m_window);
        connect(dialog, &ui::ShareBotDialog::said, &m_window.toasts(), &ui::ToastHost::show);
        dialog->open();
    });
}

void Desktop::askForNewProfile()
{
    (new ui::NewProfileDialog(m_ports.profiles.make, &m_window))->open();
}

void Desktop::connectUpdates()
{
    connect(&m_updates, &UpdateCheck::changed, &m_feed, &ui::Feed::updatesChanged);
    connect(&m_updates, &UpdateCheck::found, this,
            [this](const QString &version, const QString &page) { ui::sayUpdate(m_window, version, page); });
}

Unread Desktop::takeUnread()
{
    Unread unread{.toasts = m_window.toasts().take()};
    if (m_window.banner().has(ui::BannerRank::Notice))
        unread.brokenRun = m_unread.brokenRun;
    return unread;
}

void Desktop::sayUnread()
{
    ui::sayWhatIsNew(m_window, m_settings, QStringLiteral(GATEHOUSE_VERSION));
    if (m_unread.brokenRun)
        ui::sayBrokenRun(m_window, *m_unread.brokenRun, m_instance.clock().now());
    for (ui::ToastText &toast : std::exchange(m_unread.toasts, {}))
        m_window.toasts().show(std::move(toast));
}

void Desktop::connectFeed()
{
    // The signal comes from the writer's thread; the window asks again through its reader.
    connect(&m_instance.store().writer(), &store::Writer::storeChanged, this, [this](store::ChangeSet changes) {
        const std::pair<Changed, void (ui::Feed::*)()> news[]{{Changed::Members, &ui::Feed::membersChanged},
                                                              {Changed::Chats, &ui::Feed::chatsChanged},
                                                              {Changed::Outbox, &ui::Feed::outboxChanged},
                                                              {Changed::Decisions, &ui::Feed::decisionsChanged},
                                                              {Changed::FailedUpdates, &ui::Feed::failedUpdatesChanged},
                                                              {Changed::Audit, &ui::Feed::auditChanged},
                                                              {Changed::Bot, &ui::Feed::botChanged},
                                                              {Changed::ConnectCode, &ui::Feed::connectCodeChanged}};
        for (const auto &[what, tell] : news) {
            if (changes.testFlag(what))
                Q_EMIT(m_feed.*tell)();
        }
    });
    connect(&m_instance, &Instance::connectionChanged, &m_feed, &ui::Feed::setConnection);
    connect(&m_feed, &ui::Feed::connectionChanged, this, [this] {
        m_window.setConnection(m_feed.connection(), m_feed.pausedUntil());
        tellTray();
    });
    for (const auto tell : {&ui::Feed::botChanged, &ui::Feed::decisionsChanged})
        connect(&m_feed, tell, this, &Desktop::refreshOverview);
    for (const auto tell : {&ui::Feed::outboxChanged, &ui::Feed::auditChanged})
        connect(&m_feed, tell, this, &Desktop::refreshOverviewSoon);
    connect(&m_instance, &Instance::botReady, this, &Desktop::refreshOverview);
    connect(&m_instance, &Instance::damaged, this, &Desktop::sayDamaged);
}

void Desktop::tellTray()
{
    const Instant now = m_instance.clock().now();
    const auto paused = m_feed.pausedUntil();
    m_tray.setStatus(ui::statusText(m_feed.connection(), paused, now), paused && *paused > now);
    // "Last answer 3 min ago" gets older, and a countdown ends.
    const bool isCountingDown = ui::orderedWait(m_feed.connection(), now).has_value();
    m_instance.scheduler().after(isCountingDown ? countdownStep : longestLook, this, [this, telling = ++m_trayTelling] {
        if (telling == m_trayTelling)
            tellTray();
    });
}

void Desktop::refreshOverview()
{
    deliver(m_instance.overview().overview(), this, [this](const Result<queries::Overview> &overview) {
        if (!overview)
            return;
        if (overview->bot) {
            m_window.setIdentity(overview->bot->name, overview->bot->username);
            m_tray.setBot(overview->bot->name);
            m_notifier.setProgramName(programName(m_instance, overview->bot->name));
            m_username = overview->bot->username;
            m_profileMenu->setCanShare(!m_username.isEmpty());
        }
        showInTray(*overview);
        m_pages.setBadge(activityPage, {.number = overview->activity.decisions});
        showPause(overview->pausedUntil);
    });
}

void Desktop::showPause(std::optional<Instant> until)
{
    const Instant now = m_instance.clock().now();
    const int look = ++m_pauseLook;
    if (until && *until <= now)
        until.reset(); // over by itself: nothing tells of that
    m_feed.setPausedUntil(until);
    if (!until || *until == Instant::max())
        return;
    // Looked at now and then: the clock may be set, and the computer sleeps.
    m_instance.scheduler().after(std::min<Duration>(*until - now, longestLook), this, [this, until, look] {
        if (look == m_pauseLook)
            showPause(until);
    });
}

void Desktop::refreshOverviewSoon()
{
    if (std::exchange(m_refreshesSoon, true))
        return;
    m_instance.scheduler().after(gathering, this, [this] {
        m_refreshesSoon = false;
        refreshOverview();
    });
}

void Desktop::showInTray(const queries::Overview &overview)
{
    // Where a later page has things that wait, e.g. an inbox, it adds its line here.
    const queries::ActivityCounts &counts = overview.activity;
    ui::TrayMenu &menu = m_tray.menu();
    menu.setPlace({.id = u"decisions"_s,
                   .iconName = u"list-checks"_s,
                   .text = tr("Decisions (%L1)").arg(counts.decisions),
                   .waiting = counts.decisions,
                   .page = activityPage,
                   .what = u"decisions"_s});
    menu.setPlace({.id = u"uncertain"_s,
                   .iconName = u"triangle-alert"_s,
                   .text = tr("Not sure whether sent (%L1)").arg(counts.uncertain),
                   .waiting = counts.uncertain,
                   .page = activityPage,
                   .what = u"uncertain"_s,
                   .isImportant = false});
    menu.setPlace({.id = u"failed"_s,
                   .iconName = u"octagon-x"_s,
                   .text = tr("Failed (%L1)").arg(counts.failed),
                   .waiting = counts.failed,
                   .page = activityPage,
                   .what = u"failed"_s,
                   .isImportant = false});
    menu.setLatest(overview.latest);
    menu.setInside(overview.inside);
}

void Desktop::sayDamaged(const StoreDamage &damage)
{
    const auto day = damage.copy ? std::optional(store::dayOf(*damage.copy)) : std::nullopt;
    const auto ask = [this, day] {
        auto *dialog = new ui::DamageDialog(day, m_paths.folder, &m_window);
        connect(dialog, &ui::DamageDialog::replaceWanted, this, [] { QCoreApplication::exit(replaceStoreCode); });
        dialog->open();
    };
    const QString fact = tr("The data file is damaged, so nothing more is written to it.");
    const QString reason = day ? tr("A good copy of %1 is there.").arg(QLocale().toString(*day, QLocale::ShortFormat))
                               : tr("There is no good copy.");
    m_window.setTrouble(
        fact, reason,
        {{tr("Look at the choices"), ask},
         {tr("Learn more"), [this] { m_window.showPage(u"help"_s, ui::helpPage(ui::HelpTopic::DamagedData)); }}});
    m_news.tellDamage(fact, reason);
    m_window.raiseToFront();
}

} // namespace app
