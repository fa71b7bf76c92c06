// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/start.h"
#include "app/window_ports.h"
#include "core/base/deliver.h"
#include "core/store/backup.h"
#include "ui/models/connection_text.h"
#include "ui/pages/pages.h"
#include "ui/pages/setup/setup_wizard.h"
#include "ui/pages/share/share_bot_dialog.h"
#include "ui/shell/damage_dialog.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/new_profile_dialog.h"
#include "ui/shell/page_link.h"
#include "ui/shell/profile_menu.h"
#include "ui/shell/tour.h"
#include "ui/shell/whats_new.h"
#include "ui/text/safe_text.h"
#include "ui/text/times.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDesktopServices>
#include <QStyle>
#include <QUrl>

#include <sodium.h>

namespace app {

using namespace core;
using namespace Qt::StringLiterals;
using store::Changed;

namespace {

const QString firstPage = u"overview"_s;
const QString activityPage = u"activity"_s;
const QString logPage = u"log"_s;
constexpr std::chrono::seconds calmBeforeTour{3};

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
    , m_brokenRun(surroundings.brokenRun)
    , m_log(paths.logs())
    , m_lockFile(paths.windowLock())
    , m_data(instance, paths)
    , m_profiles(profilesRoot(), paths, std::move(surroundings.startOther))
    , m_updates(surroundings.updateAddress, paths, instance.clock(), instance.scheduler(),
                [&instance] { return instance.httpSettings().proxy; })
    , m_ports{overviewPort(instance), membersPort(instance),
              chatsPort(instance),    activityPort(instance),
              setup.port(),           m_log.port(),
              m_data.port(),          programFacts(instance.isPractice(), paths),
              m_updates.port(),       m_profiles.port()}
    , m_settings(paths.folder)
    , m_appearance(application, ui::Look::load(m_settings), keepsStyle())
    , m_lock(m_lockFile.port(), instance.clock(), instance.scheduler())
    , m_secrets(instance.scheduler())
    , m_window(m_pages, m_settings, instance.clock(), instance.scheduler(),
               instance.isPractice() ? ui::Mode::Practice : ui::Mode::Real)
    , m_tray(instance.clock(), instance.isPractice())
    , m_shell(m_window, m_tray, m_settings, instance.scheduler(), &ui::TrayIcon::isAvailable)
    , m_help(application, m_window, instance.scheduler())
    , m_windowLock(new ui::WindowLock(m_lock, m_window, &m_tray, instance.scheduler()))
    , m_profileMenu(new ui::ProfileMenu(m_ports.profiles, instance.isPractice(), &m_window))
{
    ui::addPages(m_pages, m_ports, pageContext(), m_appearance, m_lock);
    connect(&m_systemLook, &SystemLookWatch::changed, &m_appearance, &ui::Appearance::setSystemLook);
    connectShell();
    connectProfiles();
    connectUpdates();
    connectFeed();
}

void Desktop::start(bool isMinimized)
{
    m_window.showPage(firstPage);
    m_lock.lockAtStart(); // before anything can be seen
    m_shell.start(isMinimized);
    ui::sayWhatIsNew(m_window, m_settings, QStringLiteral(GATEHOUSE_VERSION));
    m_feed.setConnection(m_instance.connection());
    refreshOverview();
    sayBrokenRun();
    if (!m_instance.isPractice())
        m_updates.start();
}

void Desktop::tour(const QString &folder)
{
    m_window.showPage(firstPage);
    m_feed.setConnection(m_instance.connection());
    auto *tour = new ui::Tour(m_window, m_pages, m_appearance, folder,
                              [this] { return new ui::SetupWizard(m_ports.bot, m_ports.chats, pageContext()); });
    tour->add({u"new-profile"_s, [this] { (new ui::NewProfileDialog(m_ports.profiles.make, &m_window))->open(); }});
    tour->add({u"locked"_s, [this] { m_window.setCover(new ui::LockPage(m_lock, m_instance.scheduler())); }});
    tour->add({QString(), [this] { m_window.setCover(nullptr); }});
    connect(tour, &ui::Tour::finished, this, [folder](int pictures) {
        const bool isDone = pictures >= 0;
        complain(Program::Window,
                 isDone ? u"%1 pictures are in %2."_s.arg(pictures).arg(folder)
                        : u"The pictures cannot be saved in %1."_s.arg(folder));
        QCoreApplication::exit(int(isDone ? ExitCode::Ok : ExitCode::Error));
    });
    connect(&m_instance, &Instance::idle, tour, [this, tour] {
        refreshOverview();
        tour->start();
    });
    m_instance.watchForIdle(calmBeforeTour);
}

void Desktop::showSetup()
{
    auto *wizard = new ui::SetupWizard(m_ports.bot, m_ports.chats, pageContext());
    connect(wizard, &ui::SetupWizard::finished, &m_window, [this] {
        m_window.endWizard();
        m_window.showPage(firstPage);
    });
    m_window.showWizard(wizard);
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

bool Desktop::keepsStyle()
{
    return QCoreApplication::arguments().contains(u"-style"_s);
}

void Desktop::quit()
{
    QCoreApplication::exit();
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
    connect(&m_window, &ui::MainWindow::pauseWanted, this, pause);
    connect(&m_window, &ui::MainWindow::resumeWanted, this, resume);
    connect(&m_window, &ui::MainWindow::quitWanted, qApp, &Desktop::quit);
}

void Desktop::connectProfiles()
{
    m_window.setIdentityMenu(m_profileMenu);
    connect(m_profileMenu, &ui::ProfileMenu::newWanted, this,
            [this] { (new ui::NewProfileDialog(m_ports.profiles.make, &m_window))->open(); });
    connect(m_profileMenu, &ui::ProfileMenu::shareWanted, this, [this] {
        auto *dialog = new ui::ShareBotDialog(m_username, &m_window);
        connect(dialog, &ui::ShareBotDialog::said, &m_window.toasts(), &ui::ToastHost::show);
        dialog->open();
    });
}

void Desktop::connectUpdates()
{
    connect(&m_updates, &UpdateCheck::changed, &m_feed, &ui::Feed::updatesChanged);
    connect(&m_updates, &UpdateCheck::found, this, [this](const QString &version, const QString &page) {
        m_window.setNotice(tr("Gatehouse %1 is there.").arg(ui::safeName(version, 20)),
                           tr("Nothing is installed by itself. Settings, About switches this notice off."),
                           {tr("What is new"), [page] { QDesktopServices::openUrl(QUrl(page)); }});
    });
}

void Desktop::sayBrokenRun()
{
    const auto last = std::exchange(m_brokenRun, {});
    if (!last)
        return;
    m_window.setNotice(
        tr("Gatehouse did not end properly last time (%1).").arg(ui::Times::moment(*last, m_instance.clock().now())),
        tr("Nothing was lost: what was confirmed is in the data, the rest is done now. Nothing was sent "
           "to anybody."),
        {tr("Show log"), [this] { m_window.showPage(logPage); }});
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
        const Instant now = m_instance.clock().now();
        const auto paused = m_feed.pausedUntil();
        m_window.setConnection(m_feed.connection(), paused);
        m_tray.setStatus(ui::statusText(m_feed.connection(), paused, now), paused && *paused > now);
    });
    for (const auto tell : {&ui::Feed::botChanged, &ui::Feed::decisionsChanged})
        connect(&m_feed, tell, this, &Desktop::refreshOverview);
    connect(&m_instance, &Instance::botReady, this, &Desktop::refreshOverview);
    connect(&m_instance, &Instance::damaged, this, &Desktop::sayDamaged);
}

void Desktop::refreshOverview()
{
    deliver(m_instance.overview().overview(), this, [this](const Result<queries::Overview> &overview) {
        if (!overview)
            return;
        if (overview->bot) {
            m_window.setIdentity(overview->bot->name, overview->bot->username);
            m_username = overview->bot->username;
            m_profileMenu->setCanShare(!m_username.isEmpty());
        }
        m_tray.setDecisions(overview->activity.decisions);
        m_pages.setBadge(activityPage, {.number = overview->activity.decisions});
        m_feed.setPausedUntil(overview->pausedUntil);
    });
}

void Desktop::sayDamaged(const StoreDamage &damage)
{
    const auto day = damage.copy ? std::optional(store::dayOf(*damage.copy)) : std::nullopt;
    const auto ask = [this, day] {
        auto *dialog = new ui::DamageDialog(day, m_paths.folder, &m_window);
        connect(dialog, &ui::DamageDialog::replaceWanted, this, [] { QCoreApplication::exit(replaceStoreCode); });
        dialog->open();
    };
    m_window.setTrouble(
        tr("The data file is damaged, so nothing more is written to it."),
        day ? tr("A good copy of %1 is there.").arg(QLocale().toString(*day, QLocale::ShortFormat))
            : tr("There is no good copy."),
        {{tr("Look at the choices"), ask},
         {tr("Learn more"), [this] { m_window.showPage(u"help"_s, ui::helpPage(ui::HelpTopic::DamagedData)); }}});
    m_window.raiseToFront();
}

} // namespace app
