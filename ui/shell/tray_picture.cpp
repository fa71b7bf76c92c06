// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray_icon.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! The gate's lines with an outline of the opposite lightness around them: no program is told how its panel looks.
void paintOutlined(QPainter *painter, const QRectF &rect, const QColor &lines, const QColor &outline)
{
    const qreal width = rect.width() / 20;
    for (const QPointF &shift : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)})
        paintIcon(painter, rect.translated(shift * width), u"gate"_s, outline);
    paintIcon(painter, rect, u"gate"_s, lines);
}

void paintBadge(QPainter *painter, const QRectF &rect, const Theme::Pair &colors, const QString &letter,
                const QString &iconName)
{
    paintRounded(painter, rect, rect.width() / 2, colors.text);
    if (!iconName.isEmpty()) {
        const qreal inset = rect.width() * 0.16;
        return paintIcon(painter, rect.adjusted(inset, inset, -inset, -inset), iconName, colors.fill);
    }
    QFont font = QGuiApplication::font();
    font.setPixelSize(qMax(6, qRound(rect.height() * (letter.size() > 1 ? 0.6 : 0.78))));
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(colors.fill);
    painter->drawText(rect, Qt::AlignCenter, letter);
}

QPixmap painted(TrayState state, qint64 number, int side)
{
    const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5;
    const Theme &theme = Theme::of(isDark ? darkPalette() : lightPalette());
    // The dark lines of a light desktop, or the other way round; the outline carries them over a panel that differs.
    const QColor lines = isDark ? QColor(0xe7e9ed) : QColor(0x2b2f38);
    QColor outline = isDark ? QColor(0x17191d) : QColor(0xffffff);
    outline.setAlphaF(0.8F);

    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRectF all(0, 0, side, side);
    paintOutlined(&painter, all, lines, outline);

    const qreal badge = side * 0.56;
    const QRectF corner(side - badge, side - badge, badge, badge);
    const QRectF topCorner(side - badge, 0, badge, badge);
    const QLocale locale;
    switch (state) {
    case TrayState::Listening:
        break;
    case TrayState::NeedsYou:
        paintBadge(&painter, topCorner, theme.warn, number > 9 ? locale.toString(9) + u'+' : locale.toString(number),
                   {});
        break;
    case TrayState::Broken:
        paintBadge(&painter, corner, theme.bad, u"!"_s, {});
        break;
    case TrayState::Paused:
        paintBadge(&painter, corner, theme.neutral, {}, u"pause"_s);
        break;
    case TrayState::Offline: {
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal inset = side * 0.1;
        painter.setPen(QPen(outline, side / 6.0, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(inset, inset), QPointF(side - inset, side - inset));
        painter.setPen(QPen(lines, side / 11.0, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(inset, inset), QPointF(side - inset, side - inset));
        break;
    }
    case TrayState::Practice:
        paintBadge(&painter, corner, theme.info, u"P"_s, {});
        break;
    }
    return pixmap;
}

} // namespace

QIcon trayPicture(TrayState state, qint64 number)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(painted(state, number, side));
    return icon;
}

} // namespace ui
