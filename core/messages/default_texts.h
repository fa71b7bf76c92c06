// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::messages {

//! What the bot writes to people, by key. These are the texts until the creator writes their own; they are messages in
//! Telegram, not words of the window, so they are not translated with it.
enum class Text {
    AccessGranted, //!< above the buttons with personal links
    RequestAccess, //!< above the buttons with which the person asks to be let in
    OwnerBound,
    OwnerRefused,
    PurchaseRefused, //!< shown by Telegram to somebody who tries to pay
    LinkStolen, //!< to the owner; %1 chat
    MayStay, //!< to the owner; %1 person, %2 chat
    LostRight, //!< to the owner; %1 chat
    StrangersChat, //!< to the owner; %1 chat
    AnsweredElsewhere,
    AnswerTaken,
    SettledItself,
    NotForYou, //!< somebody pressed a button that was made for the owner
};

[[nodiscard]] QString defaultText(Text text);

} // namespace core::messages
