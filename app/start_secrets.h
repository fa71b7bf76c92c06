// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <optional>

namespace app {

//! Takes the variable out of the environment: its value is overwritten where it stands, because unsetenv() alone leaves
//! it readable in /proc/<pid>/environ. Call it first in main, before other threads exist. Empty when it is not set.
[[nodiscard]] core::Secret takeFromEnvironment(const char *name);

//! Reads all of descriptor \p number (0 or above) and closes it; one line break at the end is dropped. InvalidInput when
//! it is not open, unreadable or longer than a few kilobytes. Blocks until the other side has closed it.
[[nodiscard]] core::Result<core::Secret> takeFromDescriptor(int number);

//! The credential that systemd passed under \p name in \p folder ($CREDENTIALS_DIRECTORY). Empty when there is none;
//! InvalidInput when it cannot be read. \see https://systemd.io/CREDENTIALS
[[nodiscard]] core::Result<std::optional<core::Secret>> readCredential(const QString &folder, const QString &name);

//! The secrets that a process got when it was started.
struct StartSecrets {
    core::Secret environmentToken = {}; //!< from takeFromEnvironment()
    std::optional<core::Secret> descriptorToken = {}; //!< --token-fd
    std::optional<core::Secret> credentialToken = {}; //!< credential "bot-token"
    std::optional<core::Secret> passphrase = {}; //!< --passphrase-fd, or else credential "passphrase"
};

//! Reads what the command line and the service manager pass. Call it before anything else opens files: a number that
//! nobody passed may otherwise be a file of our own by then.
[[nodiscard]] core::Result<StartSecrets> takeStartSecrets(core::Secret environmentToken, std::optional<int> tokenFd,
                                                          std::optional<int> passphraseFd,
                                                          const QString &credentialsFolder);

} // namespace app
