// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/help_topic.h"

class QWidget;

namespace ui {

class Button;

//! Says which page of the help is about \p widget and what is inside of it, as long as nothing inside says otherwise.
void setHelp(QWidget *widget, HelpTopic topic);
//! The page about the place of \p widget; empty when nobody said any.
[[nodiscard]] QString helpAt(const QWidget *widget);
//! Lets the help of \p to be about the same as that of \p from, which is inside of it; nothing when nobody said what.
void copyHelp(QWidget *to, const QWidget *from);

//! "Learn more", which does what F1 does at its place, with a page of its own.
[[nodiscard]] Button *learnMore(HelpTopic topic, QWidget *parent);
//! Tells whoever listens to F1 that help is wanted about the place of \p widget.
void askForHelp(QWidget *widget);
//! The type of the event by which askForHelp() tells.
[[nodiscard]] int helpWantedEvent();

} // namespace ui
