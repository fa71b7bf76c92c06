// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain_secret_store.h"
#include "app/passphrase_secret_store.h"
#include "app/profile_session.h"
#include "app/start.h"
#include "app/token_sources.h"
#include "app/unix_signals.h"
#include "core/base/deliver.h"
#include "core/base/log.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using app::ExitCode;
using app::Program;

namespace {

constexpr Program program = Program::Headless;

//! What the words of later starts do here.
QFuture<app::ControlReply> obey(const app::ControlRequest &request)
{
    app::ControlReply reply{.exitCode = int(ExitCode::Error), .text = u"This Gatehouse cannot do that."_s};
    if (request.command == u"quit"_s) {
        reply = {.exitCode = int(ExitCode::Ok), .text = u"Gatehouse is ending."_s};
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    } else if (request.command == u"raise"_s) {
        reply.text = u"Gatehouse runs here without a window."_s;
    }
    return QtFuture::makeReadyFuture(std::move(reply));
}

ExitCode run(app::Start start)
{
    const core::SystemClock clock;
    const auto session = app::ProfileSession::open(start.profile(), clock, {.isOnStderr = true});
    if (!session) {
        app::complain(program, session.error().sentence);
        return session.error().code;
    }
    const app::UnixSignals unixSignals;
    QObject::connect(&unixSignals, &app::UnixSignals::endRequested, qApp, &QCoreApplication::quit);
    (*session)->listen(obey);

    core::SystemScheduler scheduler;
    app::KeychainSecretStore keychain((*session)->keychainService(), scheduler);
    std::optional<app::PassphraseSecretStore> file;
    if (start.secrets.passphrase)
        file.emplace((*session)->profile().paths.secrets(), *start.secrets.passphrase);
    app::TokenSources sources(std::move(start.secrets), keychain, file ? &*file : nullptr);
    if (!start.line.isPractice) {
        core::deliver(sources.find(), qApp, [](const core::Result<app::FoundToken> &found) {
            if (found) {
                qCInfo(lcApp, "bot %lld", found->token.bot.value());
                return;
            }
            app::complain(program,
                          u"There is no bot token (%1). --help says where it can come from."_s.arg(
                              core::nameOf(found.error().kind)));
            QCoreApplication::exit(int(ExitCode::NoToken));
        });
    }
    return ExitCode(QCoreApplication::exec());
}

} // namespace

int main(int argc, char **argv)
{
    auto start = app::begin(argc, argv, program);
    if (!start)
        return int(start.error());
    const QCoreApplication application(argc, argv);
    if (start->line.action == app::CommandLine::Action::Run)
        return int(run(std::move(*start)));

    if (const auto done = app::letOwnerDo(start->profile(), start->line))
        return int(*done);
    app::complain(program, u"No Gatehouse runs with this profile."_s);
    return int(start->line.action == app::CommandLine::Action::Quit ? ExitCode::Ok : ExitCode::Error);
}
