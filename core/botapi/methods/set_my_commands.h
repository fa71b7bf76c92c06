// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/bot_command.h"
#include "core/botapi/types/bot_command_scope.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::botapi {

//! Replaces the menu of one scope and language.
//!
//! Error::Kind::Refused for bad names or more than 100 commands. A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#setmycommands
struct SetMyCommands {
    static constexpr QLatin1StringView name{"setMyCommands"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    std::vector<BotCommand> commands;
    std::optional<BotCommandScope> scope = {};
    QString languageCode = {}; //!< two letters; empty: for all who have no menu of their own language

    static constexpr auto jsonFields()
    {
        return std::tuple{required("commands", &SetMyCommands::commands), optional("scope", &SetMyCommands::scope),
                          optional("language_code", &SetMyCommands::languageCode)};
    }
    friend bool operator==(const SetMyCommands &, const SetMyCommands &) = default;
};
static_assert(Method<SetMyCommands>);

} // namespace core::botapi
