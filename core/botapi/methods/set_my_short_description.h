// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"

#include <QString>

namespace core::botapi {

//! Sets the text on the bot's profile page, which also goes with links to the bot.
//!
//! Error::Kind::FloodWait when changed often. A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#setmyshortdescription
struct SetMyShortDescription {
    static constexpr QLatin1StringView name{"setMyShortDescription"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = void;

    QString shortDescription = {}; //!< at most 120 characters; empty: none
    QString languageCode = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{optional("short_description", &SetMyShortDescription::shortDescription),
                          optional("language_code", &SetMyShortDescription::languageCode)};
    }
    friend bool operator==(const SetMyShortDescription &, const SetMyShortDescription &) = default;
};
static_assert(Method<SetMyShortDescription>);

} // namespace core::botapi
