// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/contrast.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_icon(new IconMark(u"info"_s, Tint::Info, 4, this))
    , m_fact(new PlainLabel(Type::Strong, Tint::Text, this))
    , m_reason(new PlainLabel(Type::Body, Tint::Text, this))
    , m_button(new Button(QString(), Button::Kind::Secondary, this))
    , m_second(new Button(QString(), Button::Kind::Secondary, this))
{
    setObjectName(u"banner"_s);
    m_fact->setObjectName(u"bannerFact"_s);
    m_reason->setObjectName(u"bannerReason"_s);
    m_button->setObjectName(u"bannerButton"_s);
    m_second->setObjectName(u"bannerSecondButton"_s);
    m_fact->setWrapping(true);
    m_reason->setWrapping(true);
    setUnits(m_row, this, Insets(6, 2.5), 3);
    auto *head = new QHBoxLayout;
    setUnits(head, this, Insets(0), 3);
    auto *words = new QVBoxLayout;
    setUnits(words, this, Insets(0), 0);
    words->addWidget(m_fact);
    words->addWidget(m_reason);
    head->addWidget(m_icon);
    head->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    setUnits(buttons, this, Insets(0), 3);
    buttons->addWidget(m_button);
    buttons->addWidget(m_second);
    buttons->addStretch(0);
    m_row->addLayout(head, 1);
    m_row->addLayout(buttons);
    const auto run = [this](std::function<void()> BannerText::*action) {
        const BannerText *text = first();
        // A copy: the action may well clear this banner.
        if (const auto todo = text ? text->*action : nullptr)
            todo();
    };
    connect(m_button, &QPushButton::clicked, this, [run] { run(&BannerText::action); });
    connect(m_second, &QPushButton::clicked, this, [run] { run(&BannerText::secondAction); });
    hide();
}

void Banner::set(BannerRank rank, BannerText text)
{
    m_texts.insert_or_assign(rank, std::move(text));
    showFirst();
}

void Banner::clear(BannerRank rank)
{
    if (m_texts.erase(rank) > 0)
        showFirst();
}

void Banner::setLimit(BannerRank last)
{
    m_limit = last;
    showFirst();
}

QString Banner::fact() const
{
    const BannerText *text = first();
    return text ? text->fact : QString();
}

void Banner::paintEvent(QPaintEvent *)
{
    const BannerText *text = first();
    if (!text)
        return;
    const Theme &theme = Theme::of(palette());
    const Theme::Pair &colors = theme.of(text->tone);
    QPainter painter(this);
    painter.fillRect(rect(), colors.fill);
    painter.fillRect(0, height() - 1, width(), 1,
                     theme.isHighContrast ? theme.text : mixed(colors.fill, colors.text, 0.2));
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Banner::arrange()
{
    const bool isNarrow = width() < u(200);
    const bool isLow = window()->height() < u(90);
    m_row->setDirection(isNarrow && !(isLow && isLowerBeside()) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_reason->setVisible(!m_reason->text().isEmpty() && !(isNarrow && isLow));
    setToolTip(m_reason->isVisibleTo(this) ? QString() : plainToolTip(m_reason->text()));
}

bool Banner::isLowerBeside() const
{
    int buttons = 0;
    for (const Button *button : {m_button, m_second}) {
        if (button->isVisibleTo(this))
            buttons += button->sizeHint().width() + u(3);
    }
    const int whole = width() - 2 * u(6) - m_icon->width() - u(3);
    const int beside = whole - buttons;
    const int below = m_fact->heightForWidth(whole) + u(3) + m_button->sizeHint().height();
    return beside >= u(35) && m_fact->heightForWidth(beside) < below;
}

const BannerText *Banner::first() const
{
    return m_texts.empty() || m_texts.begin()->first > m_limit ? nullptr : &m_texts.begin()->second;
}

void Banner::showFirst()
{
    const BannerText *shown = first();
    setVisible(shown != nullptr);
    if (!shown)
        return;
    const BannerText &text = *shown;
    m_icon->setIcon(text.iconName, tintOf(text.tone));
    const bool isNew = m_fact->text() != text.fact;
    m_fact->setText(text.fact);
    m_reason->setText(text.reason);
    m_button->setText(text.button);
    m_button->setVisible(!text.button.isEmpty());
    m_second->setText(text.secondButton);
    m_second->setVisible(!text.secondButton.isEmpty());
    setAccessibleName(text.fact + u' ' + text.reason);
    arrange();
    update();
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace ui
