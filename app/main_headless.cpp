// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"
#include "app/keychain_secret_store.h"
#include "app/network_settings.h"
#include "app/passphrase_secret_store.h"
#include "app/profile_session.h"
#include "app/start.h"
#include "app/token_sources.h"
#include "app/unix_signals.h"
#include "core/base/deliver.h"
#include "core/base/log.h"
#include "core/store/backup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using app::ExitCode;
using app::Program;

namespace {

constexpr Program program = Program::Headless;

//! What the words of later starts do here.
QFuture<app::ControlReply> obey(app::Instance &instance, const app::ControlRequest &request)
{
    if (request.command == u"quit"_s) {
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QtFuture::makeReadyFuture(app::ControlReply{int(ExitCode::Ok), u"Gatehouse is ending."_s});
    }
    if (request.command == u"raise"_s)
        return QtFuture::makeReadyFuture(
            app::ControlReply{int(ExitCode::Error), u"Gatehouse runs here without a window."_s});
    return instance.obey(request);
}

//! Nobody watches this program: it ends when its token is of no use, and the service manager shows why.
void endOnBadToken(const core::ConnectionState &state)
{
    if (state.connection != core::Connection::WrongToken && state.connection != core::Connection::Revoked)
        return;
    app::complain(program, u"Telegram does not know this token. Get a new one from @BotFather."_s);
    QCoreApplication::exit(int(ExitCode::NoToken));
}

//! Putting a copy in the place of the data throws away what happened since: that is for a person to say.
void endOnDamage(const app::StoreDamage &damage)
{
    app::complain(
        program,
        u"The data of this profile is damaged; nothing more is written to it. "_s
            + (damage.copy
                   ? u"The newest good copy is %1. Start gatehouse with this profile to use it."_s.arg(*damage.copy)
                   : u"There is no good copy. Start gatehouse with this profile to go on."_s));
    QCoreApplication::exit(int(ExitCode::ProfileUnusable));
}

ExitCode run(app::Start start)
{
    const core::SystemClock clock;
    core::SystemScheduler scheduler;
    const auto session = app::ProfileSession::open(start.profile(), clock, {.isOnStderr = true});
    if (!session) {
        app::complain(program, session.error().sentence);
        return session.error().code;
    }
    const app::UnixSignals unixSignals;
    QObject::connect(&unixSignals, &app::UnixSignals::endRequested, qApp, &QCoreApplication::quit);
    const auto instance =
        app::Instance::open((*session)->profile(), start.line, clock, scheduler, app::PracticeSession::Life::Slow);
    if (!instance && instance.error().kind == core::Error::Kind::StorageCorrupt) {
        endOnDamage({core::store::newestGoodCopy((*session)->profile().paths.backups())});
        return ExitCode::ProfileUnusable;
    }
    if (!instance) {
        app::complain(program, u"The data of this profile cannot be used (%1)."_s.arg(instance.error().detail));
        return ExitCode::ProfileUnusable;
    }
    app::Instance &gatehouse = **instance;
    if (gatehouse.store().isReadOnly()) {
        app::complain(program, u"The profile cannot be written, so no bot can work with it."_s);
        return ExitCode::ProfileUnusable;
    }
    QObject::connect(&gatehouse, &app::Instance::damaged, qApp, endOnDamage);
    gatehouse.lookAfterStore();
    (*session)->listen([&gatehouse](const app::ControlRequest &request) { return obey(gatehouse, request); });
    QObject::connect(&gatehouse, &app::Instance::connectionChanged, qApp, endOnBadToken);
    QObject::connect(&gatehouse, &app::Instance::idle, qApp, &QCoreApplication::quit);
    QObject::connect(&gatehouse, &app::Instance::refused, qApp, [](const core::Error &error) {
        app::complain(program, u"This bot cannot work here (%1)."_s.arg(error.detail));
        QCoreApplication::exit(int(ExitCode::ProfileUnusable));
    });
    if (start.line.untilIdle)
        gatehouse.watchForIdle(*start.line.untilIdle);

    app::KeychainSecretStore keychain((*session)->keychainService(), scheduler);
    app::NetworkSettings network(gatehouse, keychain, (*session)->profile().paths);
    std::optional<app::PassphraseSecretStore> file;
    if (start.secrets.passphrase)
        file.emplace((*session)->profile().paths.secrets(), *start.secrets.passphrase);
    app::TokenSources sources(std::move(start.secrets), keychain, file ? &*file : nullptr);
    if (gatehouse.isPractice()) {
        gatehouse.usePractice();
    } else {
        core::deliver(sources.find(), qApp, [&gatehouse, &network](const core::Result<app::FoundToken> &found) {
            if (!found) {
                app::complain(program,
                              u"There is no bot token (%1). --help says where it can come from."_s.arg(
                                  core::nameOf(found.error().kind)));
                return QCoreApplication::exit(int(ExitCode::NoToken));
            }
            network.prepare([&gatehouse, token = found->token.secret] {
                if (const auto used = gatehouse.useToken(token); !used) {
                    app::complain(program, u"The network cannot be used like this: %1."_s.arg(used.error().detail));
                    QCoreApplication::exit(int(ExitCode::Usage));
                }
            });
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
    return int(app::lookInstead(start->profile(), start->line, program));
}
