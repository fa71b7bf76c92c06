// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace app {

//! What the Secret Service knows of an entry. QtKeychain alone cannot tell: reading from a locked collection looks like an
//! absent entry there, and deleting from one like a success.
enum class EntryState { Absent, Unlocked, Locked };

//! Looks for QtKeychain's entry of \p service and \p name and calls \p onFound in the thread of \p receiver, unless that is gone.
//! SecretUnavailable when there is no session bus or no Secret Service on it.
//! \see https://specifications.freedesktop.org/secret-service/latest/
void findEntry(const QString &service, const QString &name, QObject *receiver,
               std::function<void(core::Result<EntryState>)> onFound);

//! Whether a session bus can be there at all. Without one the libraries below would start a bus of their own, which takes
//! seconds in which the window stands still, and would find no keychain on it.
[[nodiscard]] bool hasSessionBus();

} // namespace app
