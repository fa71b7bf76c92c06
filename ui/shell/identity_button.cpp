// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/identity_button.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/brand.h"
#include "ui/widgets/marks.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {

IdentityButton::IdentityButton(QWidget *parent)
    : QAbstractButton(parent)
    , m_brand(new Brand(u"Gatehouse"_s, QString(), this))
    , m_arrows(new IconMark(u"chevrons-up-down"_s, Tint::Muted, 4, this))
{
    setObjectName(u"identity"_s);
    setBackgroundRole(QPalette::Window); // its words are those of the rail, not of a button
    setFocusPolicy(Qt::NoFocus); // until there is a menu
    auto *row = new QHBoxLayout(this);
    setUnits(row, this, Insets(0, 1), 1);
    row->addWidget(m_brand, 1);
    row->addWidget(m_arrows);
    for (QWidget *part : {static_cast<QWidget *>(m_brand), static_cast<QWidget *>(m_arrows)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_arrows->hide();
    setAccessibleName(u"Gatehouse"_s);
    connect(this, &QAbstractButton::clicked, this, &IdentityButton::openMenu);
}

void IdentityButton::setTexts(const QString &name, const QString &detail)
{
    m_brand->setTexts(name, detail);
    setToolTip(m_brand->toolTip());
    setAccessibleName(detail.isEmpty() ? name : name + u", "_s + detail);
}

void IdentityButton::setCompact(bool compact)
{
    m_isCompact = compact;
    m_brand->setCompact(compact);
    m_arrows->setVisible(m_menu && !compact);
}

void IdentityButton::setMenu(QMenu *menu)
{
    m_menu = menu;
    setFocusPolicy(menu ? Qt::TabFocus : Qt::NoFocus);
    //: For screen readers: what the bot's name opens.
    setAccessibleDescription(menu ? tr("Other bots, practice, sharing") : QString());
    m_arrows->setVisible(menu && !m_isCompact);
}

QSize IdentityButton::sizeHint() const
{
    // Long names end in "…", so they ask for no room.
    return {layout()->minimumSize().width(), layout()->sizeHint().height()};
}

QSize IdentityButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void IdentityButton::paintEvent(QPaintEvent *)
{
    if (!m_menu)
        return;
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    if (isDown() || m_menu->isVisible() || option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(&painter, rect(), controlRadius(), theme.isDark ? theme.hover : theme.line);
    if (showsFocus(option))
        paintFocusRing(&painter, rect(), controlRadius(), theme.accentText);
}

void IdentityButton::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_menu && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down))
        return openMenu();
    QAbstractButton::keyPressEvent(event);
}

void IdentityButton::openMenu()
{
    if (!m_menu)
        return;
    m_menu->setMinimumWidth(width());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner =
        isMirrored ? rect().bottomRight() + QPoint(1 - m_menu->sizeHint().width(), 0) : rect().bottomLeft();
    m_menu->popup(mapToGlobal(corner + QPoint(0, u(1))));
}

} // namespace ui
