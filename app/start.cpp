// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start.h"

#include "app/hardening.h"
#include "app/members_report.h"
#include "app/private_file.h"
#include "app/profile_questions.h"
#include "app/profile_store.h"
#include "app/single_instance.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
namespace queries = core::queries;
using Action = app::CommandLine::Action;

namespace app {

namespace {

//! Exports of large bots take their time.
constexpr core::Duration ownerPatience = 60s;

void print(const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stdout);
}

QString whyNotLooked(const core::Error &error, const ProfilePaths &profile)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return u"There is no profile in %1."_s.arg(profile.folder);
    case Error::Kind::StorageCorrupt:
        return u"The data of this profile is damaged. Start Gatehouse with it to put a good copy in its place."_s;
    default:
        return u"The data of this profile cannot be read (%1)."_s.arg(error.detail);
    }
}

} // namespace

ProfilePaths Start::profile() const
{
    const QString path = line.profile.isEmpty() ? standardProfilePath(line.isPractice) : line.profile;
    return {QDir::cleanPath(QDir().absoluteFilePath(path))};
}

tl::expected<Start, ExitCode> begin(int argc, char **argv, Program program)
{
    core::Secret environmentToken = takeFromEnvironment("GATEHOUSE_BOT_TOKEN");
    harden();

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    auto line = parseCommandLine(arguments, program);
    if (!line) {
        complain(program, line.error());
        complain(program, u"--help lists all options."_s);
        return tl::unexpected(ExitCode::Usage);
    }
    if (line->action == Action::ShowHelp || line->action == Action::ShowVersion) {
        print(line->action == Action::ShowHelp ? helpText(program) : versionText(program));
        return tl::unexpected(ExitCode::Ok);
    }

    auto secrets = takeStartSecrets(std::move(environmentToken), line->tokenDescriptor, line->passphraseDescriptor,
                                    qEnvironmentVariable("CREDENTIALS_DIRECTORY"));
    if (!secrets) {
        complain(program, u"A secret could not be read: %1."_s.arg(secrets.error().detail));
        return tl::unexpected(ExitCode::NoToken);
    }
    return Start{std::move(*line), std::move(*secrets)};
}

std::optional<ControlRequest> requestFor(const CommandLine &line)
{
    switch (line.action) {
    case Action::Health:
        return ControlRequest{u"health"_s, {line.isJson ? u"json"_s : u"text"_s}};
    case Action::Members: {
        ControlRequest request{u"members"_s, membersArguments(membersOf(line))};
        request.arguments.insert(request.arguments.begin(), line.isJson ? u"json"_s : u"text"_s);
        return request;
    }
    case Action::Export:
        return ControlRequest{
            u"export"_s, {u"members"_s, line.exportFormat == CommandLine::ExportFormat::Json ? u"json"_s : u"csv"_s}};
    case Action::Decide:
        return ControlRequest{u"decide"_s, {line.decision.toString(), line.decisionAnswer ? u"yes"_s : u"no"_s}};
    case Action::Pause:
        return ControlRequest{u"pause"_s};
    case Action::Resume:
        return ControlRequest{u"resume"_s};
    case Action::Quit:
        return ControlRequest{u"quit"_s};
    case Action::Run:
    case Action::Tour:
    case Action::ShowVersion:
    case Action::ShowHelp:
        break;
    }
    return {};
}

queries::MemberFilter membersOf(const CommandLine &line)
{
    return membersFilter(line.membersPage.value_or(1), line.membersLimit.value_or(usualMembersPage),
                         line.membersStatus.value_or(queries::MemberStatusFilter::All),
                         line.membersSearch.value_or(QString()));
}

ExitCode finish(const CommandLine &line, const ControlReply &reply)
{
    const auto code = static_cast<ExitCode>(reply.exitCode);
    if (line.action != Action::Export || code == ExitCode::Error) {
        print(reply.text.isEmpty() || reply.text.endsWith(u'\n') ? reply.text : reply.text + u'\n');
        return code;
    }
    if (const auto written = private_file::replace(line.exportPath, reply.text.toUtf8()); !written) {
        print(u"The export could not be saved: %1.\n"_s.arg(written.error().detail));
        return ExitCode::Error;
    }
    return code;
}

std::optional<ExitCode> letOwnerDo(const ProfilePaths &profile, const CommandLine &line)
{
    const auto request = requestFor(line);
    if (!request)
        return {};
    const auto reply = askOwner(profile, *request, ownerPatience);
    if (reply)
        return finish(line, *reply);
    if (reply.error().kind == Error::Kind::NotFound)
        return {};
    print(u"The running Gatehouse could not be asked: %1.\n"_s.arg(reply.error().detail));
    return ExitCode::ProfileBusy;
}

ExitCode lookInstead(const ProfilePaths &profile, const CommandLine &line, Program program)
{
    if (line.action == Action::Quit) {
        complain(program, u"No Gatehouse runs with this profile."_s);
        return ExitCode::Ok;
    }
    if (line.action == Action::Decide) {
        complain(program, u"No Gatehouse runs with this profile. Start it, then answer again."_s);
        return ExitCode::Error;
    }
    if (line.action == Action::Pause || line.action == Action::Resume) {
        complain(program,
                 u"No Gatehouse runs with this profile, so nothing is automatic. Start it, then order again."_s);
        return ExitCode::Error;
    }
    const auto store = ProfileStore::look(profile.database());
    if (!store) {
        complain(program, whyNotLooked(store.error(), profile));
        return store.error().kind == Error::Kind::NotFound ? ExitCode::Error : ExitCode::ProfileUnusable;
    }
    const core::SystemClock clock;
    ProfileQuestions questions((*store)->reader(), clock);
    auto reply = line.action == Action::Health ? questions.health(line.isJson, {})
        : line.action == Action::Members
        ? questions.members(line.isJson, membersOf(line))
        : questions.exportMembers(line.exportFormat == CommandLine::ExportFormat::Json);
    core::deliver(reply, qApp,
                  [&line](const ControlReply &given) { QCoreApplication::exit(int(finish(line, given))); });
    return ExitCode(QCoreApplication::exec());
}

void complain(Program program, const QString &sentence)
{
    std::fputs((nameOf(program) + u": "_s + sentence + u'\n').toLocal8Bit().constData(), stderr);
}

} // namespace app
