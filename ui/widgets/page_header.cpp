// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title, Type::Title, Tint::Text, this))
    , m_subtitle(new PlainLabel(Type::Body, Tint::Muted, this))
    , m_more(iconButton(u"ellipsis"_s, tr("More"), Button::Kind::Secondary, this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"pageHeader"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_more->setObjectName(u"pageMore"_s);
    m_title->setEliding(true);
    m_subtitle->setWrapping(true);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });

    auto *words = new QVBoxLayout;
    setUnits(words, this, Insets(0), 0.5);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(this);
    setUnits(row, this, Insets(6, 4.5, 6, 3.5), 2);
    row->addLayout(words, 1);
    row->addWidget(m_more, 0, Qt::AlignBottom);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    arrange();
}

Button *PageHeader::setBack(const QString &text)
{
    m_back = new Button(u"arrow-left"_s, text, Button::Kind::Link, this);
    m_back->setObjectName(u"pageBack"_s);
    auto *row = static_cast<QHBoxLayout *>(layout());
    auto *words = static_cast<QVBoxLayout *>(row->itemAt(0)->layout());
    words->insertWidget(0, m_back, 0, Qt::AlignLeading);
    return m_back;
}

Button *PageHeader::setPrimary(const QString &iconName, const QString &text)
{
    m_primary = new Button(iconName, text, Button::Kind::Primary, this);
    static_cast<QHBoxLayout *>(layout())->addWidget(m_primary, 0, Qt::AlignBottom);
    tabInOrder(*layout());
    return m_primary;
}

Button *PageHeader::addSecondary(const QString &iconName, const QString &text)
{
    auto *button = new Button(iconName, text, Button::Kind::Secondary, this);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_more) + 1 + static_cast<int>(m_secondary.size()), button, 0, Qt::AlignBottom);
    m_secondary.push_back(button);
    tabInOrder(*row);
    return button;
}

QAction *PageHeader::addOverflow(const QString &iconName, const QString &text)
{
    auto *action = new QAction(icon(iconName), text, this);
    m_overflow.push_back(action);
    arrange();
    return action;
}

QString PageHeader::title() const
{
    return m_title->text();
}

QString PageHeader::subtitle() const
{
    return m_subtitle->text();
}

QSize PageHeader::minimumSizeHint() const
{
    const int primary = m_primary ? m_primary->sizeHint().width() : 0;
    return {u(12) + u(20) + primary + u(10), QWidget::minimumSizeHint().height()};
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void PageHeader::arrange()
{
    int needed = u(12) + qMax(m_title->sizeHint().width(), u(30));
    needed += m_primary ? m_primary->sizeHint().width() + u(2) : 0;
    needed += m_overflow.empty() ? 0 : u(10);
    for (const Button *button : m_secondary)
        needed += button->sizeHint().width() + u(2);

    const bool isLow = window()->height() < u(80); // the page itself needs what room there is
    m_subtitle->setVisible(!isLow && !m_subtitle->text().isEmpty());
    const bool fits = needed <= width();
    for (Button *button : m_secondary)
        button->setVisible(fits);
    fillMenu(!fits);
    m_more->setVisible(!m_menu->isEmpty());
}

void PageHeader::fillMenu(bool withSecondary)
{
    m_menu->clear();
    if (withSecondary) {
        for (Button *button : m_secondary) {
            auto *action = m_menu->addAction(icon(button->iconName()), button->text());
            action->setEnabled(button->isEnabled());
            connect(action, &QAction::triggered, button, &QPushButton::click);
        }
    }
    for (QAction *action : m_overflow)
        m_menu->addAction(action);
}

} // namespace ui
