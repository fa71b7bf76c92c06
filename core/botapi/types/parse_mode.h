// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <array>

namespace core::botapi {

//! How the markup of a text is written.
//! \see https://core.telegram.org/bots/api#formatting-options
enum class ParseMode { Unknown, Html, MarkdownV2, Markdown };

} // namespace core::botapi

template <>
inline constexpr auto core::jsonNames<core::botapi::ParseMode> =
    std::array{std::pair{core::botapi::ParseMode::Html, std::string_view("HTML")},
               std::pair{core::botapi::ParseMode::MarkdownV2, std::string_view("MarkdownV2")},
               std::pair{core::botapi::ParseMode::Markdown, std::string_view("Markdown")}};
