// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>

#include <array>
#include <optional>

namespace core::botapi {

enum class ButtonStyle { Unknown, Danger, Success, Primary };

//! A button under a message. Exactly one of url, callbackData and pay is set.
//! \see https://core.telegram.org/bots/api#inlinekeyboardbutton
struct InlineKeyboardButton {
    QString text;
    std::optional<ButtonStyle> style = {};
    QString url = {};
    QString callbackData = {}; //!< 1 to 64 bytes
    bool pay = false; //!< first button of an invoice

    static constexpr auto jsonFields()
    {
        return std::tuple{required("text", &InlineKeyboardButton::text),
                          optional("style", &InlineKeyboardButton::style), optional("url", &InlineKeyboardButton::url),
                          optional("callback_data", &InlineKeyboardButton::callbackData),
                          optional("pay", &InlineKeyboardButton::pay)};
    }
    friend bool operator==(const InlineKeyboardButton &, const InlineKeyboardButton &) = default;
};

} // namespace core::botapi

template <>
inline constexpr auto core::jsonNames<core::botapi::ButtonStyle> =
    std::array{std::pair{core::botapi::ButtonStyle::Danger, std::string_view("danger")},
               std::pair{core::botapi::ButtonStyle::Success, std::string_view("success")},
               std::pair{core::botapi::ButtonStyle::Primary, std::string_view("primary")}};
