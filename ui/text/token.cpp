// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/token.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

core::Secret firstMatch(const QString &text)
{
    // <bot id>:<35 characters>. Telegram has never said so, but it has been so for all bots.
    static const QRegularExpression pattern(
        u"(?<![0-9A-Za-z_-])([1-9][0-9]{4,19}:[A-Za-z0-9_-]{35})(?![A-Za-z0-9_-])"_s);
    core::Secret found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        core::Secret token(matches.next().captured(1).toLatin1());
        if (!found.isEmpty() && !(found == token))
            return {};
        found = std::move(token);
    }
    return found;
}

} // namespace

core::Secret tokenIn(const QString &text)
{
    if (core::Secret token = firstMatch(text); !token.isEmpty())
        return token;
    // Copied from somewhere that broke it into lines or put blanks into it.
    QString joined;
    for (const QChar c : text) {
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            joined += c;
    }
    core::Secret token = firstMatch(joined);
    core::wipe(joined);
    return token;
}

} // namespace ui
