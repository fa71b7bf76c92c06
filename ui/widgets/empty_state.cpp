// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scroll_body.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace ui {

namespace {

//! An icon on a soft square.
class SoftTile final : public QWidget {
public:
    SoftTile(QString iconName, qreal units, QWidget *parent)
        : QWidget(parent)
        , m_iconName(std::move(iconName))
        , m_units(units)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {u(m_units), u(m_units)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        const QRectF square = rect();
        paintRounded(&painter, square, square.width() * 0.22, theme.soft, theme.isHighContrast ? theme.text : QColor());
        const qreal inset = square.width() * (m_units > 12 ? 0.28 : 0.25);
        paintIcon(&painter, square.adjusted(inset, inset, -inset, -inset), m_iconName, theme.accentText);
    }

private:
    QString m_iconName;
    qreal m_units;
};

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title, Type::Section))
    , m_text(new PlainLabel(text, Type::Body, Tint::Muted))
    , m_ways(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_column(new QVBoxLayout)
{
    auto *area = new QScrollArea(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(area);
    auto *body = new ScrollBody(area);
    auto *centered = new QHBoxLayout(body);
    setUnits(centered, body, Insets(6), 0);
    setUnits(m_column, body, Insets(0), 4);
    setUnits(m_ways, body, Insets(0), 4);
    centered->addStretch(1);
    centered->addLayout(m_column, 20);
    centered->addStretch(1);

    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWrapping(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWrapping(true);
    m_column->addStretch(2);
    m_column->addWidget(new SoftTile(iconName, 22, body), 0, Qt::AlignHCenter);
    addGap(m_column, body, 2);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    addGap(m_column, body, 3);
    m_column->addLayout(m_ways);
    m_column->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

Button *EmptyState::addWay(const QString &iconName, const QString &title, const QString &text, const QString &button,
                           bool isPrimary)
{
    auto *card = new Card(this);
    setUnits(card, Limit::MostWidth, 70);
    auto *column = new QVBoxLayout(card);
    setUnits(column, card, Insets(4), 1);
    column->addWidget(new SoftTile(iconName, 8.5, card), 0, Qt::AlignLeading);
    addGap(column, card, 2);
    column->addWidget(new PlainLabel(title, Type::Strong, Tint::Text, card));
    auto *words = new PlainLabel(text, Type::Body, Tint::Muted, card);
    words->setWrapping(true);
    words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    column->addWidget(words, 1);
    addGap(column, card, 3);
    auto *way = new Button(iconName, button, isPrimary ? Button::Kind::Primary : Button::Kind::Secondary, card);
    column->addWidget(way, 0, Qt::AlignLeading);
    if (m_ways->isEmpty())
        m_ways->addStretch(1);
    else
        delete m_ways->takeAt(m_ways->count() - 1);
    m_ways->addWidget(card, 12);
    m_ways->addStretch(1);
    return way;
}

Button *EmptyState::addLink(const QString &text)
{
    auto *link = new Button(text, Button::Kind::Link, this);
    m_column->insertWidget(m_column->count() - 1, link, 0, Qt::AlignHCenter);
    return link;
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ways->setDirection(width() < u(150) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ui
