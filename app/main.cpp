// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot_setup.h"
#include "app/desktop.h"
#include "app/keychain_secret_store.h"
#include "app/passphrase_secret_store.h"
#include "app/profile_session.h"
#include "app/start.h"
#include "app/token_sources.h"
#include "app/unix_signals.h"
#include "core/base/deliver.h"
#include "core/base/log.h"

#include <QApplication>
#include <QProcess>

using namespace Qt::StringLiterals;
using app::ExitCode;
using app::Program;

namespace {

constexpr Program program = Program::Window;

//! Without any of these Qt would abort.
bool hasDisplay(int argc, char **argv)
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || std::any_of(argv, argv + argc, [](const char *argument) {
               return QByteArrayView(argument).startsWith("-platform");
           });
}

//! What the words of later starts do here.
QFuture<app::ControlReply> obey(app::Instance &instance, app::Desktop &desktop, const app::ControlRequest &request)
{
    if (request.command == u"quit"_s) {
        QMetaObject::invokeMethod(qApp, app::Desktop::quit, Qt::QueuedConnection);
        return QtFuture::makeReadyFuture(app::ControlReply{int(ExitCode::Ok), u"Gatehouse is ending."_s});
    }
    if (request.command == u"raise"_s) {
        desktop.window().raiseToFront();
        return QtFuture::makeReadyFuture(
            app::ControlReply{int(ExitCode::Ok), u"The window of the running Gatehouse is shown."_s});
    }
    return instance.obey(request);
}

ExitCode run(int argc, char **argv, app::Start start)
{
    const core::SystemClock clock;
    core::SystemScheduler scheduler;
    auto session = app::ProfileSession::open(start.profile(), clock, {});
    if (!session && session.error().code == ExitCode::ProfileBusy) {
        const QCoreApplication application(argc, argv);
        const auto raised = app::askOwner(start.profile(), {u"raise"_s}, std::chrono::seconds(10));
        if (raised)
            return app::finish(start.line, *raised);
    }
    if (!session) {
        app::complain(program, session.error().sentence);
        return session.error().code;
    }

    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the tray, or the question of the window, decides
    const app::UnixSignals unixSignals;
    QObject::connect(&unixSignals, &app::UnixSignals::endRequested, &application, app::Desktop::quit);
    const auto instance =
        app::Instance::open((*session)->profile(), start.line, clock, scheduler, app::PracticeSession::Life::Slow);
    if (!instance) {
        app::complain(program, u"The data of this profile cannot be used (%1)."_s.arg(instance.error().detail));
        return ExitCode::ProfileUnusable;
    }
    app::Instance &gatehouse = **instance;
    app::KeychainSecretStore keychain((*session)->keychainService(), scheduler);
    app::BotSetup setup(gatehouse, keychain, (*session)->keychainService(), (*session)->profile().paths, [] {
        // Another process with another profile: nothing of the real bot is in reach of the rehearsal.
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--practice"_s});
        app::Desktop::quit();
    });
    app::Desktop desktop(application, gatehouse, setup, (*session)->profile().paths);
    (*session)->listen([&](const app::ControlRequest &request) { return obey(gatehouse, desktop, request); });

    std::optional<app::PassphraseSecretStore> file;
    if (start.secrets.passphrase)
        file.emplace((*session)->profile().paths.secrets(), *start.secrets.passphrase);
    app::TokenSources sources(std::move(start.secrets), keychain, file ? &*file : nullptr);
    if (gatehouse.isPractice()) {
        gatehouse.usePractice();
    } else {
        core::deliver(sources.find(), &application, [&setup, &desktop](const core::Result<app::FoundToken> &found) {
            if (found)
                return setup.start(found->token.secret);
            qCInfo(lcApp) << "no token:" << core::nameOf(found.error().kind);
            desktop.showSetup();
        });
    }
    desktop.start(start.line.isMinimized);
    return ExitCode(QApplication::exec());
}

} // namespace

int main(int argc, char **argv)
{
    auto start = app::begin(argc, argv, program);
    if (!start)
        return int(start.error());
    if (start->line.action == app::CommandLine::Action::Run || start->line.action == app::CommandLine::Action::Tour) {
        if (!hasDisplay(argc, argv)) {
            app::complain(program, u"There is no display for the window. gatehouse-headless runs without one."_s);
            return int(ExitCode::NoDisplay);
        }
        return int(run(argc, argv, std::move(*start)));
    }

    const QCoreApplication application(argc, argv);
    if (const auto done = app::letOwnerDo(start->profile(), start->line))
        return int(*done);
    app::complain(program, u"No Gatehouse runs with this profile."_s);
    return int(start->line.action == app::CommandLine::Action::Quit ? ExitCode::Ok : ExitCode::Error);
}
