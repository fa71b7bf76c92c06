// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QEvent>
#include <QStyleOptionButton>

namespace ui {

namespace {

Tint tintOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
        return Tint::OnAccent;
    case Button::Kind::Secondary:
    case Button::Kind::Quiet:
        return Tint::Text;
    case Button::Kind::Link:
        return Tint::Accent;
    case Button::Kind::Danger:
        return Tint::Bad;
    }
    return Tint::Text;
}

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent) : Button(QString(), text, kind, parent) { }

Button::Button(const QString &iconName, const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_iconName(iconName)
{
    setAutoDefault(false);
    applyLook();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    applyLook();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    applyLook();
}

void Button::setIconTrails(bool trails)
{
    m_iconTrails = trails;
    update();
}

void Button::setSmall(bool small)
{
    m_isSmall = small;
    applyLook();
}

QSize Button::sizeHint() const
{
    if (m_isSmall && text().isEmpty())
        return {u(5), u(5)};
    const QSize hint = QPushButton::sizeHint();
    return m_kind == Kind::Link && !text().isEmpty() ? QSize(hint.width() - u(4.5), u(7)) : hint;
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (m_iconTrails)
        option->direction = option->direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
    if (m_kind == Kind::Link || m_kind == Kind::Danger)
        option->palette.setColor(QPalette::ButtonText, tintColor(tintOf(m_kind), option->palette));
    else if (m_kind != Kind::Primary)
        option->palette.setColor(QPalette::ButtonText, Theme::of(option->palette).text);
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void Button::applyLook()
{
    if (const QFont wanted = ui::font(Type::Medium); font() != wanted)
        setFont(wanted);
    setDefault(m_kind == Kind::Primary);
    setFlat(m_kind == Kind::Quiet || m_kind == Kind::Link);
    setIconSize(m_isSmall ? QSize(u(3.5), u(3.5)) : QSize(ui::iconSize(), ui::iconSize()));
    setIcon(m_iconName.isEmpty() ? QIcon() : ui::icon(m_iconName, tintOf(m_kind)));
    updateGeometry();
}

Button *iconButton(const QString &iconName, const QString &name, Button::Kind kind, QWidget *parent)
{
    auto *button = new Button(iconName, QString(), kind, parent);
    button->setToolTip(plainToolTip(name));
    button->setAccessibleName(name);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace ui
