// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

PlainLabel::PlainLabel(Type type, Tint tint, QWidget *parent) : PlainLabel(QString(), type, tint, parent) { }

PlainLabel::PlainLabel(const QString &text, Type type, Tint tint, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_tint(tint)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    applyLook();
    applyAlignment();
}

void PlainLabel::setTint(Tint tint)
{
    m_tint = tint;
    applyLook();
}

void PlainLabel::setWrapping(bool wraps)
{
    setWordWrap(wraps);
    QSizePolicy policy(wraps ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
}

void PlainLabel::setEliding(bool elides)
{
    m_elides = elides;
    setSizePolicy(elides ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    update();
}

void PlainLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    applyAlignment();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elides ? QSize(u(6), hint.height()) : hint;
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !isCut())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
    return true;
}

bool PlainLabel::isCut() const
{
    return m_elides && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        applyLook();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applyAlignment();
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!isCut())
        return QLabel::paintEvent(event);
    const QRect rect = contentsRect();
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect, int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, rect.width()));
}

void PlainLabel::applyLook()
{
    // Both setters send a change event; asking first ends the circle.
    if (const QFont wanted = ui::font(m_type); font() != wanted)
        setFont(wanted);
    const QColor color = tintColor(m_tint, QApplication::palette());
    if (palette().color(QPalette::WindowText) == color && palette().color(QPalette::Text) == color)
        return;
    QPalette changed;
    // Which of the two a label takes depends on the ground it stands on.
    changed.setColor(QPalette::WindowText, color);
    changed.setColor(QPalette::Text, color);
    setPalette(changed);
}

void PlainLabel::applyAlignment()
{
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), m_alignment) | Qt::AlignAbsolute);
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s : text;
}

} // namespace ui
