// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLayout>
#include <QWidget>

#include <functional>

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

//! Does something now, and again whenever a widget is told that the style, and so the unit, changed.
class UnitKeeper final : public QObject {
public:
    UnitKeeper(QObject *parent, QWidget *owner, std::function<void()> apply)
        : QObject(parent)
        , m_apply(std::move(apply))
    {
        owner->installEventFilter(this);
        m_apply();
    }

    void replace(std::function<void()> apply)
    {
        m_apply = std::move(apply);
        m_apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange)
            m_apply();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_apply;
};

void hold(QWidget &widget, Limit limit, qreal units)
{
    switch (limit) {
    case Limit::Width:
        return widget.setFixedWidth(u(units));
    case Limit::Height:
        return widget.setFixedHeight(u(units));
    case Limit::LeastWidth:
        return widget.setMinimumWidth(u(units));
    case Limit::LeastHeight:
        return widget.setMinimumHeight(u(units));
    case Limit::MostWidth:
        return widget.setMaximumWidth(u(units));
    }
}

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
    new UnitKeeper(layout, owner, [=] {
        layout->setContentsMargins(insets.margins());
        layout->setSpacing(u(spacing));
    });
}

void setUnits(QWidget *widget, Limit limit, qreal units)
{
    const QString name = QStringLiteral("limit-%1").arg(int(limit));
    const auto apply = [=] { hold(*widget, limit, units); };
    if (QObject *known = widget->findChild<QObject *>(name, Qt::FindDirectChildrenOnly))
        return static_cast<UnitKeeper *>(known)->replace(apply);
    auto *keeper = new UnitKeeper(widget, widget, apply);
    keeper->setObjectName(name);
}

void addGap(QBoxLayout *column, QWidget *owner, qreal units)
{
    auto *gap = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    column->addItem(gap);
    new UnitKeeper(column, owner, [=] {
        gap->changeSize(0, u(units), QSizePolicy::Minimum, QSizePolicy::Fixed);
        column->invalidate();
    });
}

} // namespace ui
