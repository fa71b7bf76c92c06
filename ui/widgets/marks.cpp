// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"

#include "ui/theme/contrast.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QFont pillFont()
{
    QFont result = font(Type::Caption);
    result.setWeight(QFont::Medium);
    return result;
}

void paintTile(QPainter *painter, const QRectF &rect, const Subject &subject, const Theme &theme)
{
    if (subject.isOutlined) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.fieldEdge, 1, Qt::DashLine));
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), controlRadius(), controlRadius());
        painter->restore();
    } else {
        paintRounded(painter, rect, controlRadius(), theme.neutral.fill, theme.isHighContrast ? theme.text : QColor());
    }
    QRectF inner(0, 0, rect.width() * 0.46, rect.height() * 0.46);
    inner.moveCenter(rect.center());
    paintIcon(painter, inner, subject.icon, theme.neutral.text);
}

//! The event tells that the unit, and so the size, changed.
bool resizes(const QEvent &event)
{
    return event.type() == QEvent::StyleChange;
}

} // namespace

void paintAvatar(QPainter *painter, const QRectF &rect, const Subject &subject, const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    if (!subject.icon.isEmpty())
        return paintTile(painter, rect, subject, theme);

    const Theme::Pair colors = theme.avatar(subject.id);
    paintRounded(painter, rect, rect.width() / 2, colors.fill, theme.isHighContrast ? theme.text : QColor());
    painter->save();
    QFont letters = font(Type::Medium);
    letters.setWeight(QFont::DemiBold);
    letters.setPixelSize(qMax(1, qRound(rect.height() * (subject.initials.size() > 1 ? 0.39 : 0.44))));
    painter->setFont(letters);
    painter->setPen(colors.text);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, subject.initials);
    painter->restore();
}

QSize pillSize(const PillText &pill)
{
    const int icon = pill.icon.isEmpty() ? 0 : u(3.5) + u(1);
    return {u(2) + icon + QFontMetrics(pillFont()).horizontalAdvance(pill.text) + u(2), u(5.5)};
}

void paintPill(QPainter *painter, const QRect &rect, const PillText &pill, const QPalette &palette,
               Qt::LayoutDirection direction)
{
    const Theme &theme = Theme::of(palette);
    const Theme::Pair &colors = theme.of(pill.tone);
    QSize size = pillSize(pill);
    size.setWidth(qMin(size.width(), rect.width()));
    QRect box(QPoint(rect.left(), 0), size);
    box.moveTop(rect.center().y() - size.height() / 2 + 1);
    const QRect visual = QStyle::visualRect(direction, rect, box);
    paintRounded(painter, visual, visual.height() / 2.0, colors.fill, theme.isHighContrast ? theme.text : QColor());

    int start = box.left() + u(2);
    if (!pill.icon.isEmpty()) {
        QRect shape(start, 0, u(3.5), u(3.5));
        shape.moveTop(box.center().y() - shape.height() / 2 + 1);
        paintIcon(painter, QStyle::visualRect(direction, rect, shape), pill.icon, colors.text);
        start = shape.right() + 1 + u(1);
    }
    const QRect words = QStyle::visualRect(direction, rect,
                                           QRect(QPoint(start, box.top()), QPoint(box.right() - u(1.5), box.bottom())));
    painter->save();
    painter->setFont(pillFont());
    painter->setPen(colors.text);
    painter->drawText(words, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(pill.text, Qt::ElideRight, words.width()));
    painter->restore();
}

IconMark::IconMark(const QString &name, Tint tint, qreal units, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_tint(tint)
    , m_units(units)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconMark::setIcon(const QString &name, Tint tint)
{
    m_name = name;
    m_tint = tint;
    update();
}

QSize IconMark::sizeHint() const
{
    return {u(m_units), u(m_units)};
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, tintColor(m_tint, palette()));
}

void IconMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (resizes(*event))
        updateGeometry();
}

Avatar::Avatar(qreal units, QWidget *parent) : QWidget(parent), m_units(units)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setSubject(const Subject &subject)
{
    m_subject = subject;
    update();
}

QSize Avatar::sizeHint() const
{
    return {u(m_units), u(m_units)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_subject, palette());
}

void Avatar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (resizes(*event))
        updateGeometry();
}

Pill::Pill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setPill(const PillText &pill)
{
    m_pill = pill;
    setAccessibleName(pill.text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_pill);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, rect(), m_pill, palette(), layoutDirection());
}

void Pill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (resizes(*event))
        updateGeometry();
}

StepMark::StepMark(int number, State state, QWidget *parent) : QWidget(parent), m_number(number), m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMark::setState(State state)
{
    m_state = state;
    update();
}

QSize StepMark::sizeHint() const
{
    return {u(6), u(6)};
}

void StepMark::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    const QRectF circle = rect();
    const qreal radius = circle.width() / 2;
    QColor text = theme.muted;
    switch (m_state) {
    case State::ToCome:
        paintRounded(&painter, circle, radius, {}, theme.fieldEdge);
        break;
    case State::Now:
        paintRounded(&painter, circle, radius, theme.accent);
        text = theme.onAccent;
        break;
    case State::Warned:
        paintRounded(&painter, circle, radius, {}, theme.warn.text);
        text = theme.warn.text;
        break;
    case State::Done:
        paintRounded(&painter, circle, radius, theme.ok.fill, theme.isHighContrast ? theme.text : QColor());
        return paintIcon(&painter, circle.adjusted(u(1.25), u(1.25), -u(1.25), -u(1.25)), u"check"_s, theme.ok.text);
    }
    QFont digits = ui::font(Type::Caption);
    digits.setWeight(QFont::DemiBold);
    painter.setFont(digits);
    painter.setPen(text);
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(m_number));
}

void StepMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (resizes(*event))
        updateGeometry();
}

} // namespace ui
