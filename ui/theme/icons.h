// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QPalette;
class QRectF;

namespace ui {

//! Which colour of the theme an icon takes.
enum class Tint { Text, Muted, Accent, OnAccent, Ok, Info, Warn, Bad, Neutral };
[[nodiscard]] Tint tintOf(Tone tone);
[[nodiscard]] QColor tintColor(Tint tint, const QPalette &palette);

//! The drawing of that name (a file of resources/icons), tinted when it is painted, so that it follows the palette.
//! Arrows and the like point the other way where text runs from right to left.
[[nodiscard]] QIcon icon(const QString &name, Tint tint = Tint::Text);

//! Draws it at once in \p color; for delegates, which know their palette and state.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);

//! The shape that stands for a tone where no better one is known.
[[nodiscard]] QString toneIcon(Tone tone);

} // namespace ui
