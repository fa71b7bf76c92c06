// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_bars.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

DayBars::DayBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DayBars::setDays(std::vector<Day> days)
{
    if (days == m_days)
        return;
    m_days = std::move(days);
    QStringList words;
    for (const Day &day : m_days)
        words << day.name + u": "_s + QLocale().toString(day.number);
    setAccessibleDescription(words.join(u", "_s));
    update();
}

QSize DayBars::sizeHint() const
{
    return {u(80), u(48)};
}

QSize DayBars::minimumSizeHint() const
{
    return {u(50), u(36)};
}

void DayBars::paintEvent(QPaintEvent *)
{
    if (m_days.empty())
        return;
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    const int line = QFontMetrics(ui::font(Type::Caption)).height();
    const int floor = height() - line - u(2);
    const int room = floor - line - u(1);
    qint64 most = 1;
    for (const Day &day : m_days)
        most = qMax(most, day.number);

    const int count = static_cast<int>(m_days.size());
    for (int i = 0; i < count; ++i) {
        const Day &day = m_days[static_cast<size_t>(i)];
        const int left = width() * i / count;
        const QRect column(left, 0, width() * (i + 1) / count - left, height());
        const auto mirrored = [&](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        const int tall = day.number == 0 ? 0 : qMax(u(1), static_cast<int>(room * day.number / most));
        QRect bar(0, floor - tall, qMin(u(5), column.width() - u(1)), tall);
        bar.moveLeft(column.center().x() - bar.width() / 2);
        if (tall > 0)
            paintRounded(&painter, mirrored(bar), u(0.5), theme.warn.fill, theme.warn.text);
        painter.setFont(ui::font(Type::Caption));
        painter.setPen(day.number == 0 ? theme.muted : theme.text);
        painter.drawText(mirrored({column.left(), floor - tall - line - u(0.5), column.width(), line}), Qt::AlignCenter,
                         QLocale().toString(day.number));
        painter.setFont(ui::font(i == 0 ? Type::CaptionStrong : Type::Caption));
        painter.setPen(i == 0 ? theme.text : theme.muted);
        const QString name = painter.fontMetrics().elidedText(day.name, Qt::ElideRight, column.width());
        painter.drawText(mirrored({column.left(), height() - line, column.width(), line}), Qt::AlignCenter, name);
    }
}

void DayBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace ui
