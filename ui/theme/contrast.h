// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace ui {

//! How well \p text can be read on \p ground, from 1 (not at all) to 21. Alpha is ignored.
//! \see https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
[[nodiscard]] double contrast(const QColor &text, const QColor &ground);

//! Least contrast of text, and of edges and shapes.
inline constexpr double textContrast = 4.5;
inline constexpr double shapeContrast = 3.0;

//! \p text, made darker or lighter until it reaches \p wanted on \p ground, keeping its hue. Black or white where
//! nothing else does.
[[nodiscard]] QColor readable(const QColor &text, const QColor &ground, double wanted = textContrast);

//! \p share (0 to 1) of \p over on \p ground, opaque.
[[nodiscard]] QColor mixed(const QColor &ground, const QColor &over, double share);

} // namespace ui
