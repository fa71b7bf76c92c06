// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_program.h"

#include "app/desktop.h"
#include "app/token_start.h"
#include "core/base/log.h"
#include "core/store/backup.h"
#include "ui/shell/damage_dialog.h"
#include "ui/shell/shell_settings.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

namespace app {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds calmBeforeTour{3};

//! What the words of later starts do here.
QFuture<ControlReply> obey(Instance &instance, Desktop &desktop, const ControlRequest &request)
{
    if (request.command == u"quit"_s) {
        QMetaObject::invokeMethod(qApp, Desktop::quit, Qt::QueuedConnection);
        return QtFuture::makeReadyFuture(ControlReply{int(ExitCode::Ok), u"Gatehouse is ending."_s});
    }
    const bool isRaised = request.command == u"raise"_s || request.command == u"open"_s;
    if (isRaised && !request.arguments.empty() && !request.arguments[0].isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.arguments[0].toUtf8()); // Qt takes it from there
    if (request.command == u"open"_s && request.arguments.size() == 2) {
        desktop.openLink(request.arguments[1]);
        return QtFuture::makeReadyFuture(
            ControlReply{int(ExitCode::Ok), u"The window of the running Gatehouse is shown."_s});
    }
    if (request.command == u"raise"_s) {
        desktop.window().raiseToFront();
        return QtFuture::makeReadyFuture(
            ControlReply{int(ExitCode::Ok), u"The window of the running Gatehouse is shown."_s});
    }
    return instance.obey(request);
}

bool startOther(const QStringList &arguments)
{
    return QProcess::startDetached(programToStart(), arguments);
}

//! The first of the usual looks, under another name.
ui::TourLook tourLookNamed(const QString &suffix)
{
    ui::TourLook look = ui::tourLooks().front();
    look.suffix = suffix;
    return look;
}

//! Shows a dialog when there is no window yet, and nothing else to do until it is answered.
void showAlone(QDialog &dialog, const Start &start)
{
    const ui::Appearance appearance(*qApp, ui::Look(), start.line.choosesStyle); // no window gives one
    QObject::connect(&dialog, &QDialog::finished, qApp, [] { QCoreApplication::exit(); });
    dialog.open();
    QApplication::exec();
}

void showFailure(const QString &fact, const Error &error, const Start &start)
{
    QMessageBox message(QMessageBox::Critical, u"Gatehouse"_s, fact);
    message.setTextFormat(Qt::PlainText);
    message.setInformativeText(ui::errorText(error));
    showAlone(message, start);
}

} // namespace

void sayUnusable(int &argc, char **argv, const Start &start, const QString &reason)
{
    const ProfilePaths profile = start.profile();
    QApplication application(argc, argv);
    ui::installLanguage(application, QLocale());
    const QString fact = QCoreApplication::translate("app::WindowProgram", "Gatehouse cannot keep its data in %1.");
    const QString portable = QCoreApplication::translate("app::WindowProgram",
                                                         "It is portable here, because a folder “data” or a file "
                                                         "“portable” is beside the program. Move the program to a "
                                                         "folder that you may write to, or take that away.");
    // All in the one text that can be told to be plain.
    QMessageBox message(QMessageBox::Critical, u"Gatehouse"_s,
                        fact.arg(profile.folder) + u"\n\n"_s + (isPortable(profile) ? portable : reason));
    message.setTextFormat(Qt::PlainText);
    showAlone(message, start);
}

WindowProgram::WindowProgram(int &argc, char **argv, Start start, std::unique_ptr<ProfileSession> session)
    : m_application(argc, argv)
    , m_start(std::move(start))
    , m_session(std::move(session))
    , m_brokenRun(m_session->brokenRun())
{
    // By this name desktops find the icon and the name of a window. Inside of Flatpak the bundle's name counts.
    QGuiApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", QStringLiteral(GATEHOUSE_APP_ID)));
    if (isPortable(m_session->profile().paths)) // e.g. what Qt's file dialog remembers
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_session->profile().paths.folder);
    QApplication::setQuitOnLastWindowClosed(false); // the tray, or the question of the window, decides
    speak();
    QObject::connect(&m_unixSignals, &UnixSignals::endRequested, &m_application, Desktop::quit);
}

struct WindowProgram::Inside {
    Instance &gatehouse;
    KeychainSecretStore &keychain;
    BotSetup &setup;
};

struct WindowProgram::TourRound {
    QString language;
    std::vector<ui::TourLook> looks;
    bool isUnreadable = false;
};

void WindowProgram::speak()
{
    const WindowSettings settings(m_session->profile().paths.folder);
    ui::installLanguage(m_application, ui::localeOf(ui::loadLanguage(settings)));
}

ExitCode WindowProgram::run()
{
    while (true) {
        const int code = live();
        if (code != Desktop::replaceStoreCode)
            return ExitCode(code);
        const auto copy = store::newestGoodCopy(m_session->profile().paths.backups());
        if (!replaceStore(copy))
            return ExitCode::ProfileUnusable;
    }
}

int WindowProgram::live()
{
    const ProfileFolder &profile = m_session->profile();
    const bool isTour = m_start.line.action == CommandLine::Action::Tour;
    const auto life = isTour ? PracticeSession::Life::Still : PracticeSession::Life::Slow;
    auto instance = Instance::open(profile, m_start.line, m_clock, m_scheduler, life);
    while (!instance) {
        if (!mend(instance.error()))
            return int(ExitCode::ProfileUnusable);
        instance = Instance::open(profile, m_start.line, m_clock, m_scheduler, life);
    }
    Instance &gatehouse = **instance;
    KeychainSecretStore keychain(m_session->keychainService(), m_scheduler);
    NetworkSettings network(gatehouse, keychain, profile.paths);
    BotSetup setup(gatehouse, keychain, m_session->keychainService(), network, profile.paths);
    const Inside inside{gatehouse, keychain, setup};
    if (isTour)
        return int(tour(inside));
    Unread unread{.brokenRun = std::exchange(m_brokenRun, {})};
    int code = showWindow(inside, unread, true);
    m_start.line.isMinimized = false; // whatever comes now, somebody is there
    while (code == Desktop::speakAnewCode) {
        speak();
        code = showWindow(inside, unread, false);
    }
    if (!setup.token().isEmpty())
        m_start.secrets.descriptorToken = setup.token(); // the next life would not find one that was passed only once
    return code;
}

int WindowProgram::showWindow(const Inside &inside, Unread &unread, bool isFirst)
{
    Instance &gatehouse = inside.gatehouse;
    const ProfilePaths &paths = m_session->profile().paths;
    Desktop desktop(
        m_application, gatehouse, inside.setup, paths,
        {.startOther = startOther, .unread = std::exchange(unread, {}), .keepsStyle = m_start.line.choosesStyle});
    m_session->listen([&](const ControlRequest &request) { return obey(gatehouse, desktop, request); });
    TokenStart token(std::exchange(m_start.secrets, {}), inside.keychain, gatehouse, inside.setup, desktop, paths);
    if (isFirst) {
        gatehouse.lookAfterStore();
        if (gatehouse.isPractice())
            gatehouse.usePractice();
    }
    const bool canWork = !gatehouse.store().isReadOnly() && !gatehouse.damage();
    if (!gatehouse.isPractice() && canWork && gatehouse.bot() == nullptr)
        token.begin();
    if (isFirst)
        desktop.start(m_start.line.isMinimized);
    else
        desktop.goOn();
    if (const QString link = std::exchange(m_start.line.link, {}); !link.isEmpty())
        desktop.openLink(link);
    const int code = QApplication::exec();
    m_session->stopListening(); // what it leads to ends here
    unread = desktop.takeUnread();
    return code;
}

int WindowProgram::takePictures(const Inside &inside, const ProfilePaths &paths, const TourRound &round)
{
    ui::installLanguage(m_application, ui::localeOf(round.language));
    Desktop desktop(m_application, inside.gatehouse, inside.setup, paths, {.isUnreadable = round.isUnreadable});
    m_session->listen([&](const ControlRequest &request) { return obey(inside.gatehouse, desktop, request); });
    desktop.tour(m_start.line.tourFolder, round.looks);
    const int code = QApplication::exec();
    m_session->stopListening();
    return code;
}

ExitCode WindowProgram::tour(const Inside &inside)
{
    inside.gatehouse.lookAfterStore();
    inside.gatehouse.usePractice();
    // The practice Telegram tells its news first.
    const auto calm = QObject::connect(&inside.gatehouse, &Instance::idle, qApp,
                                       [] { QCoreApplication::exit(Desktop::tourDoneCode); });
    inside.gatehouse.watchForIdle(calmBeforeTour);
    const int wait = QApplication::exec();
    QObject::disconnect(calm);
    if (wait != Desktop::tourDoneCode)
        return ExitCode(wait);

    const TourRound rounds[]{{u"en"_s, ui::tourLooks()},
                             {u"de"_s, {tourLookNamed(u"german"_s)}},
                             {u"ar"_s, {tourLookNamed(u"arabic"_s)}},
                             {u"en"_s, {tourLookNamed(u"unreadable"_s)}, true}};
    for (const TourRound &round : rounds) {
        const int code = takePictures(inside, m_session->profile().paths, round);
        if (code != Desktop::tourDoneCode)
            return ExitCode(code); // told to end, or failed
    }
    return tourOfNothing();
}

ExitCode WindowProgram::tourOfNothing()
{
    const QTemporaryDir folder;
    const auto profile = openProfileFolder(folder.filePath(u"profile"_s));
    if (!profile)
        return ExitCode::ProfileUnusable;
    auto instance = Instance::open(*profile, CommandLine(), m_clock, m_scheduler, PracticeSession::Life::Still);
    if (!instance)
        return ExitCode::ProfileUnusable;
    KeychainSecretStore keychain(m_session->keychainService(), m_scheduler);
    NetworkSettings network(**instance, keychain, profile->paths);
    BotSetup setup(**instance, keychain, m_session->keychainService(), network, profile->paths);
    const int code =
        takePictures({**instance, keychain, setup}, profile->paths, {u"en"_s, {tourLookNamed(u"empty"_s)}});
    if (code != Desktop::tourDoneCode)
        return ExitCode(code);
    const auto pictures = QDir(m_start.line.tourFolder).entryList({u"*.png"_s}).size();
    complain(Program::Window, u"%1 pictures are in %2."_s.arg(pictures).arg(m_start.line.tourFolder));
    return ExitCode::Ok;
}

bool WindowProgram::mend(const Error &error)
{
    complain(Program::Window, u"The data of this profile cannot be used (%1)."_s.arg(error.detail));
    if (error.kind != Error::Kind::StorageCorrupt) {
        showFailure(QCoreApplication::translate("app::WindowProgram", "Gatehouse cannot open its data."), error,
                    m_start);
        return false;
    }
    const ProfilePaths &paths = m_session->profile().paths;
    const auto copy = store::newestGoodCopy(paths.backups());
    bool isWanted = false;
    auto *dialog =
        new ui::DamageDialog(copy ? std::optional(store::dayOf(*copy)) : std::nullopt, paths.folder, nullptr);
    QObject::connect(dialog, &ui::DamageDialog::replaceWanted, dialog, [&isWanted] { isWanted = true; });
    showAlone(*dialog, m_start);
    return isWanted && replaceStore(copy);
}

bool WindowProgram::replaceStore(const std::optional<QString> &copy)
{
    const auto aside = store::replaceStore(m_session->profile().paths.database(), copy, m_clock.now());
    if (aside) {
        qCInfo(lcApp).noquote() << "the damaged store is now" << QFileInfo(*aside).fileName();
        return true;
    }
    complain(Program::Window, u"The copy could not be put in place (%1)."_s.arg(aside.error().detail));
    showFailure(QCoreApplication::translate("app::WindowProgram", "The copy could not be put in place."), aside.error(),
                m_start);
    return false;
}

} // namespace app
