// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QMargins>
#include <QObject>

class QBoxLayout;
class QLayout;
class QWidget;

namespace ui {

//! The unit that all sizes are multiples of, in device-independent pixels: 4 at normal text, 8 at text of 200 %.
//! Follows QApplication::font(), never the screen.
[[nodiscard]] int unit();
//! \p units of it, rounded.
[[nodiscard]] int u(qreal units);

//! What a text is; its font is a factor on the application's.
enum class Type { Caption, CaptionStrong, Body, Medium, Strong, Section, Title, BigNumber, Mono };
[[nodiscard]] QFont font(Type type);

//! Height of an icon beside text, and of one in a header.
[[nodiscard]] int iconSize();
[[nodiscard]] int headerIconSize();

//! Margins in units: inline-start is the leading side, mirrored with the layout by Qt itself.
struct Insets {
    qreal left = 0;
    qreal top = 0;
    qreal right = 0;
    qreal bottom = 0;

    constexpr Insets() = default;
    constexpr explicit Insets(qreal all) : left(all), top(all), right(all), bottom(all) { }
    constexpr Insets(qreal horizontal, qreal vertical)
        : left(horizontal)
        , top(vertical)
        , right(horizontal)
        , bottom(vertical)
    {
    }
    constexpr Insets(qreal l, qreal t, qreal r, qreal b) : left(l), top(t), right(r), bottom(b) { }

    [[nodiscard]] QMargins margins() const;
};

//! Gives \p layout margins and spacing in units and keeps them right when the text size changes. \p owner is the widget
//! the layout belongs to, directly or as a part of another layout.
void setUnits(QLayout *layout, QWidget *owner, Insets insets, qreal spacing);

//! What a widget's size is held to.
enum class Limit { Width, Height, LeastWidth, LeastHeight, MostWidth };
//! Holds \p widget to so many units, also when the text size changes. Called again with the same limit it replaces it.
void setUnits(QWidget *widget, Limit limit, qreal units);

//! A space between two things in a column, more than what stands between all of them; kept right likewise.
void addGap(QBoxLayout *column, QWidget *owner, qreal units);

} // namespace ui
