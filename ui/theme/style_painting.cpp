// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_painting.h"

#include "ui/theme/contrast.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

//! A ground a little further on when the pointer is over it, and more when it is pressed.
QColor stirred(const QStyleOption &option, const QColor &ground, const QColor &towards)
{
    if (!has(option, QStyle::State_Enabled))
        return ground;
    if (has(option, QStyle::State_Sunken))
        return mixed(ground, towards, 0.12);
    if (has(option, QStyle::State_MouseOver))
        return mixed(ground, towards, 0.05);
    return ground;
}

QColor buttonEdge(const Theme &theme)
{
    return theme.isHighContrast ? theme.text : mixed(theme.page, theme.text, theme.isDark ? 0.2 : 0.2);
}

void paintIndicatorPanel(QPainter *painter, const QStyleOption &option, qreal radius)
{
    const Theme &theme = Theme::of(option.palette);
    const bool isSet = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    if (!has(option, QStyle::State_Enabled))
        paintRounded(painter, option.rect, radius, isSet ? theme.fieldEdge : theme.band, theme.line);
    else if (isSet)
        paintRounded(painter, option.rect, radius, stirred(option, theme.accent, theme.text));
    else
        paintRounded(painter, option.rect, radius, stirred(option, theme.page, theme.text), theme.fieldEdge);
}

void paintChevron(QPainter *painter, const QRect &rect, const QColor &color)
{
    QRect box(0, 0, u(3.5), u(3.5));
    box.moveCenter(rect.center());
    paintIcon(painter, box, u"chevron-down"_s, color);
}

} // namespace

void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge,
                  qreal edgeWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = edge.isValid() ? edgeWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &accent)
{
    paintRounded(painter, rect, radius, {}, accent, 2);
}

bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

qreal controlRadius()
{
    return u(1.5);
}

qreal cardRadius()
{
    return u(2);
}

void paintButtonPanel(QPainter *painter, const QStyleOptionButton &option)
{
    const Theme &theme = Theme::of(option.palette);
    const QRectF rect = option.rect;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isPrimary = option.features.testFlag(QStyleOptionButton::DefaultButton);

    if (option.features.testFlag(QStyleOptionButton::Flat)) {
        if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver))
            paintRounded(painter, rect, controlRadius(), stirred(option, theme.hover, theme.text));
    } else if (!isEnabled) {
        paintRounded(painter, rect, controlRadius(), theme.neutral.fill, theme.isHighContrast ? theme.text : QColor());
    } else if (isPrimary) {
        paintRounded(painter, rect, controlRadius(),
                     stirred(option, theme.accent, theme.isDark ? Qt::white : Qt::black));
    } else if (has(option, QStyle::State_On)) {
        paintRounded(painter, rect, controlRadius(), theme.soft, theme.accentText);
    } else {
        paintRounded(painter, rect, controlRadius(), stirred(option, theme.control, theme.text), buttonEdge(theme));
    }

    if (!showsFocus(option))
        return;
    if (isPrimary) // a gap in the page's colour, so that the ring shows on its own colour
        paintRounded(painter, rect.adjusted(2, 2, -2, -2), controlRadius() - 1, {}, theme.page, 1.5);
    paintFocusRing(painter, rect, controlRadius(), theme.accentText);
}

void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QStyle &style)
{
    const Theme &theme = Theme::of(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isPrimary = option.features.testFlag(QStyleOptionButton::DefaultButton) && isEnabled;

    QColor color = isPrimary ? theme.onAccent : option.palette.color(QPalette::ButtonText);
    if (!isEnabled)
        color = theme.disabled;

    const QSize icon = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = option.text.isEmpty() || icon.isEmpty() ? 0 : u(2);
    const int arrow = option.features.testFlag(QStyleOptionButton::HasMenu) && !option.text.isEmpty() ? u(5) : 0;
    const int textWidth =
        option.text.isEmpty() ? 0 : option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int available = option.rect.width() - u(2);
    const int width = qMin(icon.width() + gap + textWidth + arrow, available);

    QRect content(0, 0, width, option.rect.height());
    content.moveCenter(option.rect.center());
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (!icon.isEmpty()) {
        QRect box(content.left(), 0, icon.width(), icon.height());
        box.moveCenter(QPoint(box.center().x(), option.rect.center().y()));
        option.icon.paint(painter, mirrored(box), Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect text = content.adjusted(icon.width() + gap, 0, -arrow, 0);
    painter->save();
    painter->setPen(color);
    style.drawItemText(painter, mirrored(text), Qt::AlignCenter | Qt::TextShowMnemonic, option.palette, true,
                       option.fontMetrics.elidedText(option.text, Qt::ElideRight, text.width(), Qt::TextShowMnemonic));
    painter->restore();
    if (arrow > 0)
        paintChevron(painter, mirrored(QRect(content.right() - u(3.5), content.top(), u(3.5), content.height())),
                     color);
}

void paintField(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = Theme::of(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor edge = isEnabled ? theme.fieldEdge : theme.line;
    paintRounded(painter, option.rect, controlRadius(), isEnabled ? theme.control : theme.band, edge);
    // Where text is typed the focus is always shown, however it came.
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, controlRadius(), theme.accent);
}

void paintCheckBox(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = Theme::of(option.palette);
    paintIndicatorPanel(painter, option, u(1));
    const QColor mark = has(option, QStyle::State_Enabled) ? theme.onAccent : theme.page;
    const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -2);
    if (has(option, QStyle::State_NoChange))
        paintIcon(painter, box, u"minus"_s, mark);
    else if (has(option, QStyle::State_On))
        paintIcon(painter, box, u"check"_s, mark);
}

void paintRadioButton(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = Theme::of(option.palette);
    paintIndicatorPanel(painter, option, option.rect.height() / 2.0);
    if (!has(option, QStyle::State_On))
        return;
    QRectF dot(0, 0, u(1.5), u(1.5));
    dot.moveCenter(QRectF(option.rect).center());
    paintRounded(painter, dot, dot.width() / 2, has(option, QStyle::State_Enabled) ? theme.onAccent : theme.page);
}

void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    const Theme &theme = Theme::of(option.palette);
    if (option.editable) {
        paintField(painter, option);
    } else {
        const bool isEnabled = has(option, QStyle::State_Enabled);
        paintRounded(painter, option.rect, controlRadius(),
                     isEnabled ? stirred(option, theme.control, theme.text) : theme.band, buttonEdge(theme));
        if (showsFocus(option))
            paintFocusRing(painter, option.rect, controlRadius(), theme.accentText);
    }
    paintChevron(painter, arrow, theme.muted);
}

void paintComboBoxLabel(QPainter *painter, const QStyleOptionComboBox &option, const QRect &field, const QStyle &style)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    QRect picture(field.topLeft(), option.iconSize);
    picture.moveCenter(QPoint(picture.center().x(), field.center().y()));
    option.currentIcon.paint(painter, QStyle::visualRect(option.direction, field, picture), Qt::AlignCenter,
                             isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QRect words = field.adjusted(picture.width() + u(2), 0, 0, 0);
    style.drawItemText(painter, QStyle::visualRect(option.direction, field, words),
                       static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                       option.palette, isEnabled, option.currentText, QPalette::ButtonText);
}

void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    const Theme &theme = Theme::of(option.palette);
    if (option.frame)
        paintField(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    paintChevron(painter, down, theme.muted);
    painter->save();
    painter->translate(up.center());
    painter->rotate(180);
    paintChevron(painter, QRect(QPoint(-up.width() / 2, -up.height() / 2), up.size()), theme.muted);
    painter->restore();
}

void paintTab(QPainter *painter, const QStyleOptionTab &option)
{
    const Theme &theme = Theme::of(option.palette);
    const QRectF rect = option.rect;
    if (has(option, QStyle::State_Selected)) {
        paintRounded(painter, QRectF(rect.left(), rect.bottom() - u(0.75) + 1, rect.width(), u(0.75)), u(0.375),
                     theme.accent);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        paintRounded(painter, rect.adjusted(0, u(0.5), 0, -u(1)), controlRadius(), theme.hover);
    }
    if (showsFocus(option))
        paintFocusRing(painter, rect.adjusted(0, 0, 0, -u(1)), controlRadius(), theme.accentText);
}

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QStyle &style)
{
    const Theme &theme = Theme::of(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) {
        painter->fillRect(QRect(option.rect.left() + u(1.5), option.rect.center().y(), option.rect.width() - u(3), 1),
                          theme.line);
        return;
    }

    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QRect row = option.rect.adjusted(u(1), 0, -u(1), 0);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    if (has(option, QStyle::State_Selected) && isEnabled) {
        paintRounded(painter, row, u(1), theme.isHighContrast ? theme.accent : theme.soft);
    }
    const QColor color = !isEnabled                                   ? theme.disabled
        : has(option, QStyle::State_Selected) && theme.isHighContrast ? theme.onAccent
                                                                      : theme.text;

    QRect leading(row.left() + u(3), 0, u(4), u(4));
    leading.moveCenter(QPoint(leading.center().x(), row.center().y()));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, mirrored(leading), u"check"_s, color);
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, mirrored(leading), Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }

    const int tab = static_cast<int>(option.text.indexOf(u'\t'));
    const QString text = tab < 0 ? option.text : option.text.left(tab);
    const QRect words =
        row.adjusted(u(3) + (option.maxIconWidth > 0 || option.menuHasCheckableItems ? u(7) : 0), 0, -u(3), 0);
    painter->save();
    QFont font = option.font;
    if (option.menuItemType == QStyleOptionMenuItem::DefaultItem)
        font.setBold(true);
    painter->setFont(font);
    painter->setPen(color);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    const bool showsMnemonic = style.styleHint(QStyle::SH_UnderlineShortcut, &option) != 0;
    painter->drawText(mirrored(words),
                      flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
                          | (showsMnemonic ? 0 : Qt::TextHideMnemonic),
                      text);
    if (tab >= 0) {
        painter->setPen(theme.muted);
        painter->drawText(mirrored(words),
                          flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)),
                          option.text.mid(tab + 1));
    }
    painter->restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QRect arrow(row.right() - u(5.5), 0, u(3.5), u(3.5));
        arrow.moveCenter(QPoint(arrow.center().x(), row.center().y()));
        paintIcon(painter, mirrored(arrow), u"chevron-right"_s, theme.muted);
    }
}

void paintHeaderSection(QPainter *painter, const QStyleOptionHeader &option)
{
    const Theme &theme = Theme::of(option.palette);
    painter->fillRect(option.rect, theme.band);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (showsFocus(option))
        paintFocusRing(painter, option.rect, 0, theme.accentText);
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const Theme &theme = Theme::of(option.palette);
    if (!handle.isValid() || option.minimum == option.maximum)
        return;
    const bool isActive = has(option, QStyle::State_Sunken) || option.activeSubControls == QStyle::SC_ScrollBarSlider;
    const qreal inset = u(0.5);
    const QRectF bar = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    paintRounded(painter, bar, qMin(bar.width(), bar.height()) / 2,
                 mixed(theme.page, theme.text,
                       theme.isHighContrast ? 1
                           : isActive       ? 0.5
                                            : 0.28));
}

void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const Theme &theme = Theme::of(option.palette);
    QRectF groove(option.rect.left(), 0, option.rect.width(), u(1));
    groove.moveCenter(QPointF(groove.center().x(), QRectF(option.rect).center().y()));
    paintRounded(painter, groove, groove.height() / 2, mixed(theme.page, theme.text, 0.2));
    const int span = option.maximum - option.minimum;
    // Without a known end the whole bar is drawn: a moving one would keep the computer awake for nothing.
    const qreal share = span <= 0 ? 1 : qreal(option.progress - option.minimum) / span;
    QRectF done = groove;
    done.setWidth(qMax(0.0, groove.width() * share));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    paintRounded(painter, done, done.height() / 2, theme.accent);
}

} // namespace ui
