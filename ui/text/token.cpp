// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/token.h"

#include <QCoreApplication>
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

class Origins {
    Q_DECLARE_TR_FUNCTIONS(ui::TokenOrigin)

public:
    static TokenOriginText text(TokenOrigin origin)
    {
        const QString notOurs = tr("Gatehouse keeps no copy. To replace it for good, change it there.");
        switch (origin) {
        case TokenOrigin::None:
            return {};
        case TokenOrigin::Keychain:
            return {tr("The token is kept in the keychain of this desktop."),
                    tr("It is read from there at each start, and is as safe as your other passwords. Whoever can "
                       "unlock the keychain can read it.")};
        case TokenOrigin::PassphraseFile:
            return {tr("The token is kept in an encrypted file in the data folder."),
                    tr("Your passphrase is asked for at each start. Nobody can read the token without it; if you "
                       "forget it, paste the token again.")};
        case TokenOrigin::ThisRun:
            return {tr("The token is kept nowhere, only in memory."),
                    tr("It is gone when Gatehouse ends, and is asked for at the next start.")};
        case TokenOrigin::Option:
            return {tr("The token was handed over at the start, with --token-fd."), notOurs};
        case TokenOrigin::Credential:
            return {tr("The token came from the service manager, as the credential “bot-token”."), notOurs};
        case TokenOrigin::Environment:
            return {tr("The token came from the variable GATEHOUSE_BOT_TOKEN."),
                    notOurs + u' '
                        + tr("It was taken out of the environment at once, but whoever sets it can read it.")};
        }
        return {};
    }
};

} // namespace

TokenOriginText tokenOriginText(TokenOrigin origin)
{
    return Origins::text(origin);
}

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
