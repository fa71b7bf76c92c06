// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/bot_links.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype longestStart = 64;

bool isAllowed(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= u'A' && code <= u'Z') || (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9')
        || code == u'_' || code == u'-';
}

} // namespace

QString botLink(BotLinkHost host, const QString &username, const QString &start)
{
    const QString link = (host == BotLinkHost::Short ? u"https://t.me/"_s : u"https://telegram.me/"_s) + username;
    return start.isEmpty() ? link : link + u"?start="_s + start;
}

bool isStartParameter(const QString &start)
{
    return start.size() <= longestStart && std::all_of(start.begin(), start.end(), isAllowed);
}

} // namespace ui
