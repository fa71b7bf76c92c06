// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile_session.h"
#include "app/start.h"
#include "app/unix_signals.h"

#include <QApplication>
#include <QMainWindow>

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
QFuture<app::ControlReply> obey(QWidget &window, const app::ControlRequest &request)
{
    app::ControlReply reply{.exitCode = int(ExitCode::Error), .text = u"This Gatehouse cannot do that."_s};
    if (request.command == u"quit"_s) {
        reply = {.exitCode = int(ExitCode::Ok), .text = u"Gatehouse is ending."_s};
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    } else if (request.command == u"raise"_s) {
        reply = {.exitCode = int(ExitCode::Ok), .text = u"The window of the running Gatehouse is shown."_s};
        window.showNormal();
        window.raise();
        window.activateWindow();
    }
    return QtFuture::makeReadyFuture(std::move(reply));
}

ExitCode run(int argc, char **argv, const app::Start &start)
{
    const core::SystemClock clock;
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

    const QApplication application(argc, argv);
    const app::UnixSignals unixSignals;
    QObject::connect(&unixSignals, &app::UnixSignals::endRequested, &application, &QCoreApplication::quit);
    QMainWindow window;
    window.setWindowTitle(start.line.isPractice ? u"Gatehouse (PRACTICE)"_s : u"Gatehouse"_s);
    (*session)->listen([&window](const app::ControlRequest &request) { return obey(window, request); });
    window.show();
    return ExitCode(QApplication::exec());
}

} // namespace

int main(int argc, char **argv)
{
    const auto start = app::begin(argc, argv, program);
    if (!start)
        return int(start.error());
    if (start->line.action == app::CommandLine::Action::Run || start->line.action == app::CommandLine::Action::Tour) {
        if (!hasDisplay(argc, argv)) {
            app::complain(program, u"There is no display for the window. gatehouse-headless runs without one."_s);
            return int(ExitCode::NoDisplay);
        }
        return int(run(argc, argv, *start));
    }

    const QCoreApplication application(argc, argv);
    if (const auto done = app::letOwnerDo(start->profile(), start->line))
        return int(*done);
    app::complain(program, u"No Gatehouse runs with this profile."_s);
    return int(start->line.action == app::CommandLine::Action::Quit ? ExitCode::Ok : ExitCode::Error);
}
