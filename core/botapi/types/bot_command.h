// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>

namespace core::botapi {

//! A line of the bot's menu.
//! \see https://core.telegram.org/bots/api#botcommand
struct BotCommand {
    QString command; //!< 1 to 32 of a-z, 0-9 and _
    QString description; //!< 1 to 256 characters

    static constexpr auto jsonFields()
    {
        return std::tuple{required("command", &BotCommand::command), required("description", &BotCommand::description)};
    }
    friend bool operator==(const BotCommand &, const BotCommand &) = default;
};

} // namespace core::botapi
