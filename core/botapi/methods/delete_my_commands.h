// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/bot_command_scope.h"

#include <QString>

#include <optional>

namespace core::botapi {

//! Takes the menu of one scope and language away, so that the next wider one shows.
//!
//! A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#deletemycommands
struct DeleteMyCommands {
    static constexpr QLatin1StringView name{"deleteMyCommands"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    std::optional<BotCommandScope> scope = {};
    QString languageCode = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{optional("scope", &DeleteMyCommands::scope),
                          optional("language_code", &DeleteMyCommands::languageCode)};
    }
    friend bool operator==(const DeleteMyCommands &, const DeleteMyCommands &) = default;
};
static_assert(Method<DeleteMyCommands>);

} // namespace core::botapi
