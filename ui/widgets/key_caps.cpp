// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_caps.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! "Ctrl+K" as keys are printed: "Ctrl K". A plus that is itself a key stays.
QString printed(QString keys)
{
    for (qsizetype i = 1; i + 1 < keys.size(); ++i) {
        if (keys[i] == u'+')
            keys[i] = u' ';
    }
    return keys;
}

} // namespace

QSize keyCapSize(const QString &keys)
{
    const QFontMetrics metrics(font(Type::Caption));
    return {qMax(u(5.5), metrics.horizontalAdvance(printed(keys)) + u(3)), qMax(u(5), metrics.height())};
}

void paintKeyCap(QPainter *painter, const QRect &rect, const QString &keys, const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    painter->save();
    paintRounded(painter, rect, u(1), theme.page, theme.isHighContrast ? theme.text : theme.line);
    painter->setFont(font(Type::Caption));
    painter->setPen(theme.muted);
    painter->drawText(rect, Qt::AlignCenter, printed(keys));
    painter->restore();
}

KeyCap::KeyCap(const QString &keys, QWidget *parent) : QWidget(parent), m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(&painter, rect(), m_keys, palette());
}

void KeyCap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace ui
