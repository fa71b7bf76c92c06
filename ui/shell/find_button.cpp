// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_button.h"

#include "ui/theme/contrast.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_caps.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {

FindButton::FindButton(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"find"_s);
    //: In a field that finds members, chats and pages, and carries out actions.
    setText(tr("Find or do…"));
    setAccessibleName(tr("Find or do"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCompact(false);
}

void FindButton::setKeys(const QString &keys)
{
    m_keys = keys;
    setCompact(m_compact);
}

void FindButton::setCompact(bool compact)
{
    m_compact = compact;
    //: What a button does, and the key for it.
    const QString whole = m_keys.isEmpty() ? accessibleName() : tr("%1 (%2)").arg(accessibleName(), m_keys);
    setToolTip(compact ? plainToolTip(whole) : QString());
    updateGeometry();
    update();
}

QSize FindButton::sizeHint() const
{
    return {u(8), u(8)};
}

void FindButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const auto mirrored = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    QPainter painter(this);
    const bool isUnder = isEnabled() && underMouse();
    // The edge of a button, which it is.
    const QColor edge = theme.isHighContrast ? theme.text : mixed(theme.page, theme.text, 0.2);
    paintRounded(&painter, rect(), controlRadius(), isUnder ? theme.hover : theme.control, edge);
    QStyleOption option;
    option.initFrom(this);
    if (showsFocus(option))
        paintFocusRing(&painter, rect(), controlRadius(), theme.accentText);

    const int start = m_compact ? (width() - u(4)) / 2 : u(2);
    const QRect glass(start, (height() - u(4)) / 2, u(4), u(4));
    paintIcon(&painter, mirrored(glass), u"search"_s, theme.muted);
    if (m_compact)
        return;
    const QSize size = m_keys.isEmpty() ? QSize(0, 0) : keyCapSize(m_keys);
    const QRect cap(width() - u(2) - size.width(), (height() - size.height()) / 2, size.width(), size.height());
    if (!m_keys.isEmpty())
        paintKeyCap(&painter, mirrored(cap), m_keys, palette());
    const QRect words(glass.right() + 1 + u(2), 0, cap.left() - glass.right() - u(4), height());
    painter.setFont(ui::font(Type::Body));
    painter.setPen(theme.muted);
    painter.drawText(mirrored(words), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void FindButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace ui
