// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/inline_keyboard_button.h"

#include <vector>

namespace core::botapi {

//! Rows of buttons under a message.
//! \see https://core.telegram.org/bots/api#inlinekeyboardmarkup
struct InlineKeyboardMarkup {
    std::vector<std::vector<InlineKeyboardButton>> rows;

    static constexpr auto jsonFields() { return std::tuple{required("inline_keyboard", &InlineKeyboardMarkup::rows)}; }
    friend bool operator==(const InlineKeyboardMarkup &, const InlineKeyboardMarkup &) = default;
};

} // namespace core::botapi
