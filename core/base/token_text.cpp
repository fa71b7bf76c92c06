// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

//! Tokens as they are today. Nothing promises that they stay so, see anyToken().
const QRegularExpression &usualToken()
{
    static const QRegularExpression token(u"(?<!\\d)([1-9]\\d{4,15}):([A-Za-z0-9_-]{35})(?![A-Za-z0-9_-])"_s);
    return token;
}

//! What the Bot API server may still take: it refuses tokens of more than 80 characters or with a leading 0.
const QRegularExpression &anyToken()
{
    static const QRegularExpression token(u"([1-9]\\d{4,15}):([A-Za-z0-9_-]{20,60})"_s);
    return token;
}

BotToken tokenFrom(const QRegularExpressionMatch &match)
{
    return {BotId(match.capturedView(1).toLongLong()), Secret(match.capturedView(0).toLatin1())};
}

bool isInvisible(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Format
        || character.category() == QChar::Other_Control;
}

} // namespace

std::optional<BotToken> tokenIn(const QString &text)
{
    QRegularExpressionMatchIterator matches = usualToken().globalMatch(text);
    std::optional<BotToken> found;
    while (matches.hasNext()) {
        BotToken token = tokenFrom(matches.next());
        if (found && !(found->secret == token.secret))
            return {};
        found = std::move(token);
    }
    if (found)
        return found;

    // A token that was wrapped over two lines, or copied together with invisible characters, and nothing else.
    QString joined = text;
    joined.removeIf(isInvisible);
    const QRegularExpressionMatch wrapped = usualToken().match(joined);
    if (wrapped.hasMatch() && wrapped.capturedLength() == joined.size())
        found = tokenFrom(wrapped);
    wipe(joined);
    if (found)
        return found;

    const QString alone = text.trimmed();
    const QRegularExpressionMatch whole = anyToken().match(alone);
    if (whole.hasMatch() && whole.capturedLength() == alone.size())
        found = tokenFrom(whole);
    return found;
}

} // namespace core
