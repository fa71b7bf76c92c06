// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/contrast.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPainter>

namespace ui {

Card::Card(QWidget *parent) : QWidget(parent) { }

void Card::setBand(bool band)
{
    m_isBand = band;
    update();
}

void Card::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void Card::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QColor fill = theme.isDark || m_isBand ? theme.band : theme.page;
    QColor edge = theme.line;
    if (m_tone) {
        fill = theme.of(*m_tone).fill;
        edge = theme.isHighContrast ? theme.text : mixed(fill, theme.of(*m_tone).text, 0.2);
    }
    if (m_isCurrent)
        edge = theme.accent;
    QPainter painter(this);
    paintRounded(&painter, rect(), cardRadius(), fill, edge, m_isCurrent ? 2 : 1);
}

Line::Line(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(1);
}

void Line::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(palette()).line);
}

Notice::Notice(Tone tone, const QString &fact, const QString &reason, QWidget *parent)
    : Card(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_body(new QVBoxLayout)
    , m_icon(new IconMark(toneIcon(tone), tintOf(tone), 4.5, this))
    , m_fact(new PlainLabel(Type::Strong, Tint::Text, this))
    , m_reason(new PlainLabel(Type::Body, Tint::Text, this))
{
    setUnits(m_row, this, Insets(4, 3), 3);
    setUnits(m_body, this, Insets(0), 0.5);
    m_fact->setWrapping(true);
    m_reason->setWrapping(true);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addLayout(m_body, 1);
    m_body->addWidget(m_fact);
    m_body->addWidget(m_reason);
    setTexts(tone, fact, reason);
}

void Notice::setTexts(Tone tone, const QString &fact, const QString &reason)
{
    setTone(tone);
    // The dashed ring of the neutral tone stands for "nothing yet" in lists; a notice has something to say.
    m_icon->setIcon(tone == Tone::Neutral ? toneIcon(Tone::Info) : toneIcon(tone), tintOf(tone));
    m_fact->setText(fact);
    m_fact->setVisible(!fact.isEmpty());
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

Button *Notice::addButton(const QString &text)
{
    auto *button = new Button(text, Button::Kind::Secondary, this);
    m_row->addWidget(button, 0, Qt::AlignTop);
    return button;
}

} // namespace ui
