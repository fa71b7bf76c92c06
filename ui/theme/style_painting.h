// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

//! How GateStyle draws; delegates and own widgets draw their parts with the same functions.
namespace ui {

//! A rectangle with round corners whose edge lies inside of \p rect. Invalid colours are not drawn.
void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge = {},
                  qreal edgeWidth = 1);
//! The ring around what has the keyboard's focus, along the inside of \p rect.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &accent);
//! Whether to show it: only when the focus came by the keyboard.
[[nodiscard]] bool showsFocus(const QStyleOption &option);

[[nodiscard]] qreal controlRadius();
[[nodiscard]] qreal cardRadius();

void paintButtonPanel(QPainter *painter, const QStyleOptionButton &option);
void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QStyle &style);
void paintField(QPainter *painter, const QStyleOption &option);
void paintCheckBox(QPainter *painter, const QStyleOption &option);
void paintRadioButton(QPainter *painter, const QStyleOption &option);
void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRect &arrow);
void paintComboBoxLabel(QPainter *painter, const QStyleOptionComboBox &option, const QRect &field, const QStyle &style);
void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
void paintTab(QPainter *painter, const QStyleOptionTab &option);
void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QStyle &style);
void paintHeaderSection(QPainter *painter, const QStyleOptionHeader &option);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle);
void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option);

} // namespace ui
