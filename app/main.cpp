// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_program.h"

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

ExitCode run(int argc, char **argv, app::Start start)
{
    const core::SystemClock clock;
    auto session = app::ProfileSession::open(start.profile(), clock, {});
    if (!session && session.error().code == ExitCode::ProfileBusy) {
        const QCoreApplication application(argc, argv);
        const QString &link = start.line.link;
        // On Wayland the window of another process may come to the front only with what this one was given.
        const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
        const app::ControlRequest request =
            link.isEmpty() ? app::ControlRequest{u"raise"_s, {token}} : app::ControlRequest{u"open"_s, {token, link}};
        const auto raised = app::askOwner(start.profile(), request, std::chrono::seconds(10));
        if (raised)
            return app::finish(start.line, *raised);
    }
    if (!session) {
        app::complain(program, session.error().sentence);
        if (session.error().code == ExitCode::ProfileUnusable)
            app::sayUnusable(argc, argv, start, session.error().sentence);
        return session.error().code;
    }
    return app::WindowProgram(argc, argv, std::move(start), std::move(*session)).run();
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
    return int(app::lookInstead(start->profile(), start->line, program));
}
