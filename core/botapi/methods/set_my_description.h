// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

#include <QString>

namespace core::botapi {

//! Sets the text that people see in the bot's empty chat before they press Start.
//!
//! Error::Kind::FloodWait when changed often. A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#setmydescription
struct SetMyDescription {
    static constexpr QLatin1StringView name{"setMyDescription"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    QString description = {}; //!< at most 512 characters; empty: none
    QString languageCode = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{optional("description", &SetMyDescription::description),
                          optional("language_code", &SetMyDescription::languageCode)};
    }
    friend bool operator==(const SetMyDescription &, const SetMyDescription &) = default;
};
static_assert(Method<SetMyDescription>);

} // namespace core::botapi
