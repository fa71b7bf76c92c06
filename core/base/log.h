// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

//! Logging categories. Ids may be logged; names, message texts and secrets never.
Q_DECLARE_LOGGING_CATEGORY(lcBotApi) // gatehouse.botapi
Q_DECLARE_LOGGING_CATEGORY(lcStore) // gatehouse.store
Q_DECLARE_LOGGING_CATEGORY(lcEngine) // gatehouse.engine
Q_DECLARE_LOGGING_CATEGORY(lcUi) // gatehouse.ui
Q_DECLARE_LOGGING_CATEGORY(lcApp) // gatehouse.app

namespace core {

//! \p text with everything that looks like a bot token replaced by "<id>:***", and what is called a password, passphrase,
//! secret or token by "***". A second line of defence: nothing is meant to log one in the first place.
[[nodiscard]] QString maskSecrets(const QString &text);

} // namespace core
