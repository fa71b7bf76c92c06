// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/default_texts.h"

namespace core::messages {

using namespace Qt::StringLiterals;

QString defaultText(Text text)
{
    switch (text) {
    case Text::AccessGranted:
        return u"Your access is ready. Each button works once, for you only, within 24 hours."_s;
    case Text::RequestAccess:
        return u"Your access is ready. Press a button and ask to join: you will be let in at once."_s;
    case Text::OwnerBound:
        return u"This bot knows you as its owner now. Questions that need you will arrive here."_s;
    case Text::OwnerRefused:
        return u"This link was used before or has run out. Make a new one in Gatehouse."_s;
    case Text::PurchaseRefused:
        return u"This cannot be bought right now. Nothing was charged."_s;
    case Text::LinkStolen:
        return u"Somebody else used a personal link into %1. That person is taken out, and the invited one gets a new link."_s;
    case Text::MayStay:
        return u"May %1 stay in %2? The person was let in by an administrator."_s;
    case Text::LostRight:
        return u"The bot lost a right in %1 that it needs. Gatehouse shows how to give it back."_s;
    case Text::StrangersChat:
        return u"Somebody else made this bot administrator of \u201c%1\u201d. Leave that chat?"_s;
    case Text::AnsweredElsewhere:
        return u"This was answered already."_s;
    case Text::AnswerTaken:
        return u"Thank you, that is how it is done."_s;
    case Text::SettledItself:
        return u"This settled itself, nothing needs to be answered any more."_s;
    case Text::NotForYou:
        return u"This button is for the owner of the bot."_s;
    }
    Q_UNREACHABLE();
}

} // namespace core::messages
