// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setValues(std::vector<qint64> values)
{
    m_values = std::move(values);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {u(22), u(7)};
}

QSize Sparkline::minimumSizeHint() const
{
    return {0, u(7)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    // Squeezed beside a large number it would tell nothing.
    if (m_values.size() < 2 || width() < u(10))
        return;
    const qreal dot = u(0.75);
    const QRectF area = QRectF(rect()).adjusted(dot, dot, -dot, -dot);
    const auto [least, most] = std::minmax_element(m_values.begin(), m_values.end());
    const qreal range = qMax<qreal>(1, static_cast<qreal>(*most - *least));
    QPolygonF line;
    for (size_t i = 0; i < m_values.size(); ++i) {
        const qreal way = static_cast<qreal>(i) / static_cast<qreal>(m_values.size() - 1);
        const qreal along = layoutDirection() == Qt::RightToLeft ? 1 - way : way;
        const qreal up = *most == *least ? 0.5 : static_cast<qreal>(m_values[i] - *least) / range;
        line << QPointF(area.left() + along * area.width(), area.bottom() - up * area.height());
    }
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accentText, u(0.375), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentText);
    painter.drawEllipse(line.last(), dot, dot);
}

} // namespace ui
