// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/practice_server/server.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <span>

//! What somebody wants done, and for whom when they name no bot.
struct DeedCall {
    PracticeServer &server;
    QJsonObject arguments;

    [[nodiscard]] QString text(QLatin1StringView name) const { return arguments[name].toString(); }
    [[nodiscard]] qint64 number(QLatin1StringView name) const { return arguments[name].toInteger(); }
    [[nodiscard]] bool flag(QLatin1StringView name) const { return arguments[name].toBool(true); }
    [[nodiscard]] core::UserId user(QLatin1StringView name = QLatin1StringView("user")) const
    {
        return core::UserId(number(name));
    }
    [[nodiscard]] core::ChatId chat(QLatin1StringView name = QLatin1StringView("chat")) const
    {
        return core::ChatId(number(name));
    }
    [[nodiscard]] core::BotId bot() const;
};

//! One thing that can be done through the control door.
struct Deed {
    QLatin1StringView name;
    QLatin1StringView arguments; //!< for the help; "?" marks what may be left out
    core::Result<QJsonValue> (*act)(const DeedCall &call);
};

//! All of them, in the order of the help.
[[nodiscard]] std::span<const Deed> allDeeds();
