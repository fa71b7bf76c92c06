// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/control_protocol.h"
#include "app/exit_code.h"
#include "app/profile_folder.h"
#include "app/start_secrets.h"

#include <tl/expected.hpp>

namespace app {

//! What a program knows once its command line was read.
struct Start {
    CommandLine line;
    StartSecrets secrets;

    //! The profile that was asked for, absolute; not looked at yet.
    [[nodiscard]] ProfilePaths profile() const;
};

//! The first thing in main: takes the secrets out of the environment, hardens the process, reads the command line and what
//! was passed in descriptors. Gives the exit code when there is nothing more to do, after printing why.
[[nodiscard]] tl::expected<Start, ExitCode> begin(int argc, char **argv, Program program);

//! The request by which the running instance does what \p line asks for; empty when only a new process can do it.
[[nodiscard]] std::optional<ControlRequest> requestFor(const CommandLine &line);

//! Which members --members asks for.
[[nodiscard]] core::queries::MemberFilter membersOf(const CommandLine &line);

//! Prints the reply, or writes it into the file of --export, and gives the code to end with.
[[nodiscard]] ExitCode finish(const CommandLine &line, const ControlReply &reply);

//! Lets the instance that owns the profile do what \p line asks for. Empty when nobody owns it: then the caller can look
//! at the profile by itself. Blocks; needs a QCoreApplication.
[[nodiscard]] std::optional<ExitCode> letOwnerDo(const ProfilePaths &profile, const CommandLine &line);

//! Does what \p line asks for with a profile that nobody runs, as far as looking is enough; else says what to do. Runs the
//! event loop of the QCoreApplication.
[[nodiscard]] ExitCode lookInstead(const ProfilePaths &profile, const CommandLine &line, Program program);

//! One line on stderr, after the program's name.
void complain(Program program, const QString &sentence);

} // namespace app
