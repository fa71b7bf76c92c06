// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGridLayout>
#include <QLayout>
#include <QWidget>

namespace ui {

namespace {

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

//! Applies a layout's units again whenever its widget is told that the style, and so the unit, changed.
class UnitKeeper final : public QObject {
public:
    UnitKeeper(QLayout *layout, QWidget *owner, Insets insets, qreal spacing)
        : QObject(layout)
        , m_layout(layout)
        , m_insets(insets)
        , m_spacing(spacing)
    {
        owner->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        m_layout->setContentsMargins(m_insets.margins());
        m_layout->setSpacing(u(m_spacing));
    }

    QLayout *m_layout;
    Insets m_insets;
    qreal m_spacing;
};

} // namespace

int unit()
{
    return qMax(4, qRound(QFontMetricsF(QApplication::font()).lineSpacing() / 4.5));
}

int u(qreal units)
{
    return qRound(units * unit());
}

QFont font(Type type)
{
    switch (type) {
    case Type::Caption:
        return scaled(0.92, QFont::Normal);
    case Type::CaptionStrong:
        return scaled(0.92, QFont::DemiBold);
    case Type::Body:
        return QApplication::font();
    case Type::Medium:
        return scaled(1, QFont::Medium);
    case Type::Strong:
        return scaled(1, QFont::DemiBold);
    case Type::Section:
        return scaled(1.15, QFont::DemiBold);
    case Type::Title:
        return scaled(1.6, QFont::DemiBold);
    case Type::BigNumber:
        return scaled(1.9, QFont::DemiBold);
    case Type::Mono: {
        QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        const QFont body = QApplication::font();
        if (body.pointSizeF() > 0)
            mono.setPointSizeF(body.pointSizeF());
        else
            mono.setPixelSize(body.pixelSize());
        return mono;
    }
    }
    return QApplication::font();
}

int iconSize()
{
    return u(4);
}

int headerIconSize()
{
    return u(7);
}

QMargins Insets::margins() const
{
    return {u(left), u(top), u(right), u(bottom)};
}

void setUnits(QLayout *layout, QWidget *owner, Insets insets, qreal spacing)
{
    new UnitKeeper(layout, owner, insets, spacing);
}

} // namespace ui
