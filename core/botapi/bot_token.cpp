// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/bot_token.h"

#include <algorithm>
#include <charconv>

namespace core::botapi {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isKeyCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

} // namespace

bool isBotToken(std::string_view text)
{
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return false;
    const std::string_view id = text.substr(0, colon);
    const std::string_view key = text.substr(colon + 1);
    return !id.empty() && id.size() <= 18 && id.front() != '0' && std::all_of(id.begin(), id.end(), isDigit)
        && key.size() >= 20 && key.size() <= 80 && std::all_of(key.begin(), key.end(), isKeyCharacter);
}

BotId botIdOf(const Secret &token)
{
    const std::string_view text = token.reveal();
    qint64 id = 0;
    if (isBotToken(text))
        std::from_chars(text.data(), text.data() + text.size(), id);
    return BotId(id);
}

} // namespace core::botapi
