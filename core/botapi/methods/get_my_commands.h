// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/bot_command.h"
#include "core/botapi/types/bot_command_scope.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::botapi {

//! The menu of exactly this scope and language; empty when it has none.
//!
//! A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#getmycommands
struct GetMyCommands {
    static constexpr QLatin1StringView name{"getMyCommands"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = std::vector<BotCommand>;

    std::optional<BotCommandScope> scope = {};
    QString languageCode = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{optional("scope", &GetMyCommands::scope),
                          optional("language_code", &GetMyCommands::languageCode)};
    }
    friend bool operator==(const GetMyCommands &, const GetMyCommands &) = default;
};
static_assert(Method<GetMyCommands>);

} // namespace core::botapi
