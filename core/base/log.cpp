// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcBotApi, "gatehouse.botapi", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "gatehouse.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEngine, "gatehouse.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "gatehouse.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "gatehouse.app", QtInfoMsg)

namespace core {

QString maskSecrets(const QString &text)
{
    // Tokens are <bot id>:<35 characters>; a URL may carry the colon encoded. Shorter tails are masked too, so that a
    // token that some other program cut off does not slip through.
    static const QRegularExpression token(u"(\\d{5,20})(:|%3[Aa])[A-Za-z0-9_-]{20,}"_s);
    // Nobody knows what a passphrase looks like, but what is called one, or stands before the host of a URL, is one.
    static const QRegularExpression named(u"\\b(pass(?:word|phrase)|secret|token)(=|\"\\s*:\\s*\")[^\\s\",;&]+"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inUrl(u"([a-z][a-z0-9+.-]*://[^\\s/:@]*):[^\\s/@]+@"_s);
    QString masked = text;
    return masked.replace(token, u"\\1:***"_s).replace(named, u"\\1\\2***"_s).replace(inUrl, u"\\1:***@"_s);
}

} // namespace core
