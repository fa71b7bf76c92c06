// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/chat_full_info.h"

#include <QString>

#include <variant>

namespace core::botapi {

//! All about one chat.
//!
//! Error::Kind::Refused when the chat or name is not known to the bot; ChatGone when the bot was removed from it. A
//! repeat changes nothing.
//! \see https://core.telegram.org/bots/api#getchat
struct GetChat {
    static constexpr QLatin1StringView name{"getChat"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = ChatFullInfo;

    std::variant<ChatId, QString> chat; //!< an id, or the @username of a public group or channel

    static constexpr auto jsonFields() { return std::tuple{required("chat_id", &GetChat::chat)}; }
    friend bool operator==(const GetChat &, const GetChat &) = default;
};
static_assert(Method<GetChat>);

} // namespace core::botapi
