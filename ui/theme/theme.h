// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QColor>
#include <QPalette>

namespace ui {

//! The colours of the window by what they are for, all computed from a palette, so that a themed desktop is followed.
//! Whatever is text reaches textContrast on every ground it is drawn on.
struct Theme {
    struct Pair {
        QColor text;
        QColor fill;
    };

    QColor rail;
    QColor page;
    QColor band; //!< table headers, quiet cards
    QColor text;
    QColor muted; //!< text that matters less
    QColor disabled; //!< text of what cannot be used now
    QColor line; //!< hairlines between things
    QColor fieldEdge;
    QColor accent;
    QColor onAccent;
    QColor accentText; //!< links and what is current
    QColor soft; //!< ground of what is selected
    QColor hover; //!< ground of what is under the pointer
    QColor control; //!< ground of buttons and fields
    Pair ok, info, warn, bad, neutral;
    bool isDark = false;
    bool isHighContrast = false; //!< no soft fills, outlines instead

    //! The theme of that palette; remembered, so asking in each paint event costs a look-up.
    [[nodiscard]] static const Theme &of(const QPalette &palette);

    [[nodiscard]] const Pair &of(Tone tone) const;
    //! The colours of one person's avatar: one of eight hues, always the same for the same id.
    [[nodiscard]] Pair avatar(qint64 id) const;
};

//! Our own palettes; "System" leaves the desktop's as it is.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
//! Black and white to the last digit, with one accent.
[[nodiscard]] QPalette highContrastPalette(bool isDark);

//! The palette with which a delegate draws a selected row. In high contrast, where nothing has a soft ground, the row
//! turns round as a whole: all that is drawn on it finds its colours anew.
[[nodiscard]] QPalette selectedPalette(const QPalette &palette);

} // namespace ui
