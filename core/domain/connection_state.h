// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace core {

//! How the bot is connected to Telegram.
enum class Connection {
    None, //!< no token
    Checking, //!< the token is being tried
    Connected,
    WrongToken, //!< never worked
    Revoked, //!< worked before
    Webhook, //!< a webhook is in the way
    OtherPoller, //!< another program fetches this bot's updates
    Offline,
    StorageTrouble, //!< the disk failed: nothing is fetched until it is well again
};

//! A stable word for scripts and the log, e.g. "connected" or "other-poller".
[[nodiscard]] QLatin1StringView nameOf(Connection connection);

struct ConnectionState {
    Connection connection = Connection::None;
    std::optional<Instant> since = {}; //!< of the present state
    std::optional<Instant> lastAnswer = {}; //!< the last completed poll
    std::optional<Instant> nextTry = {}; //!< while waiting; while Connected: Telegram ordered it
    std::optional<Instant> heldUntil = {}; //!< no call but answers to buttons goes before: Telegram ordered it
    std::optional<Error::Kind> cause = {}; //!< StorageTrouble: what is wrong with the disk or the file
    QString webhookHost = {}; //!< Webhook: whose it is
    qint64 webhookPending = 0; //!< Webhook: how many updates wait

    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace core

Q_DECLARE_METATYPE(core::ConnectionState)
