// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

//! What a screen reader could not tell of what is visible in a window, a line each: controls and tables without a name or
//! a role, names without a word in them, cells that show something and say nothing.
[[nodiscard]] QStringList speechProblems(QWidget &window);

//! Where Tab would not go, or would go back to what is above, a line each.
[[nodiscard]] QStringList focusOrderProblems(QWidget &window);

//! The controls that look the same with the keyboard's focus as without, a line each. Moves the focus.
[[nodiscard]] QStringList invisibleFocus(QWidget &window);
