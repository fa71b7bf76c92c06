// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table.h"
#include "ui/widgets/table_header.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

//! The part of the row's ring that lies in this cell.
void paintRowFocus(QPainter *painter, const QRect &rect, bool isFirst, bool isLast, const QColor &color,
                   Qt::LayoutDirection direction)
{
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), color);
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), color);
    const bool atLeft = direction == Qt::RightToLeft ? isLast : isFirst;
    const bool atRight = direction == Qt::RightToLeft ? isFirst : isLast;
    if (atLeft)
        painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color);
    if (atRight)
        painter->fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), color);
}

QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::of(option.palette);
    if (const QVariant tone = index.data(ToneRole); tone.isValid())
        return theme.of(static_cast<Tone>(tone.toInt())).text;
    return index.data(MutedRole).toBool() ? theme.muted : theme.text;
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeading | Qt::AlignVCenter;
}

//! Two lines in the middle of the rectangle, or one.
void paintLines(QPainter *painter, const QRect &rect, const QString &first, const QFont &firstFont,
                const QColor &firstColor, const QString &second, const QColor &secondColor, int flags)
{
    const QFont secondFont = font(Type::Caption);
    const int firstHeight = QFontMetrics(firstFont).height();
    const int secondHeight = second.isEmpty() ? 0 : QFontMetrics(secondFont).height();
    QRect line(rect.left(), rect.center().y() - (firstHeight + secondHeight) / 2 + 1, rect.width(), firstHeight);
    painter->setFont(firstFont);
    painter->setPen(firstColor);
    painter->drawText(line, flags | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(first, Qt::ElideRight, line.width()));
    if (second.isEmpty())
        return;
    line = QRect(rect.left(), line.bottom() + 1, rect.width(), secondHeight);
    painter->setFont(secondFont);
    painter->setPen(secondColor);
    painter->drawText(line, flags | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(second, Qt::ElideRight, line.width()));
}

//! A quiet bar where words will be.
void paintLoading(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, const QColor &color)
{
    const QRect bar(rect.left(), rect.center().y() - u(1), qMin(rect.width(), u(24)), u(2));
    paintRounded(painter, QStyle::visualRect(direction, rect, bar), bar.height() / 2.0, color);
}

bool fits(const QString &text, Type type, int width)
{
    return QFontMetrics(font(type)).horizontalAdvance(text) <= width;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    QStyleOptionViewItem option(cell);
    if (isSelected(option))
        option.palette = selectedPalette(option.palette);
    const Theme &theme = Theme::of(option.palette);
    const QHeaderView &header = *m_table->horizontalHeader();
    const bool isFirst = isFirstShown(header, index.column());
    const bool isLast = isLastShown(header, index.column());

    painter->save();
    painter->setClipRect(option.rect);
    if (isSelected(option))
        painter->fillRect(option.rect, theme.soft);
    else if (m_table->hoveredRow() == index.row())
        painter->fillRect(option.rect, theme.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (isSelected(option) && isFirst) {
        const QRect bar(option.rect.left(), option.rect.top(), u(0.75), option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.accent);
    }

    if (index.data(LoadingRole).toBool())
        paintLoading(painter, contentOf(option, index), option.direction, theme.line);
    else
        paintContent(painter, contentOf(option, index), option, index);

    if (m_table->showsKeyboardFocus() && m_table->currentIndex().row() == index.row())
        paintRowFocus(painter, option.rect, isFirst, isLast, theme.accentText, option.direction);
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // What can be read in the cell needs no tool tip; what the model adds to it does.
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip == index.data(Qt::DisplayRole).toString())
        tip = whatIsCut(contentOf(option, index), index);
    QToolTip::showText(event->globalPos(), plainToolTip(tip), view);
    return true;
}

QRect CellDelegate::contentOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return cellContent(option.rect, *m_table->horizontalHeader(), index.column());
}

QString CellDelegate::whatIsCut(const QRect &rect, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int icon = index.data(IconRole).toString().isEmpty() ? 0 : u(6);
    return fits(text, Type::Body, rect.width() - icon) ? QString() : text;
}

void CellDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const Qt::Alignment horizontal = alignmentOf(index) & Qt::AlignHorizontal_Mask;
    QRect words = rect;
    if (const QString name = index.data(IconRole).toString(); !name.isEmpty()) {
        const QRect box =
            QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.center().y() - u(2) + 1, u(4), u(4)));
        paintIcon(painter, box, name, textColor(option, index));
        words = option.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -u(6), 0) : rect.adjusted(u(6), 0, 0, 0);
    }
    const bool tones = index.data(IconRole).isValid();
    paintLines(painter, words, index.data(Qt::DisplayRole).toString(),
               font(index.data(SecondLineRole).isValid() ? Type::Medium : Type::Body),
               tones ? theme.text : textColor(option, index), index.data(SecondLineRole).toString(), theme.muted,
               int(QStyle::visualAlignment(option.direction, horizontal)));
}

void SubjectDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const auto subject = index.data(SubjectRole).value<Subject>();
    const int side = qMin(subject.icon.isEmpty() ? u(7.5) : u(8.5), rect.height() - u(1));
    const QRect mark(rect.left(), rect.center().y() - side / 2 + 1, side, side);
    paintAvatar(painter, QStyle::visualRect(option.direction, rect, mark), subject, option.palette);
    const QRect words = QStyle::visualRect(option.direction, rect, rect.adjusted(side + u(3), 0, 0, 0));
    // Names in whatever direction, at the leading side: so a column of them has one edge.
    paintLines(painter, words, subject.name, font(Type::Medium), theme.text, subject.note, theme.muted,
               int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)));
}

QString SubjectDelegate::whatIsCut(const QRect &rect, const QModelIndex &index) const
{
    const auto subject = index.data(SubjectRole).value<Subject>();
    const int side = qMin(subject.icon.isEmpty() ? u(7.5) : u(8.5), rect.height() - u(1));
    const int width = rect.width() - side - u(3);
    if (fits(subject.name, Type::Medium, width) && fits(subject.note, Type::Caption, width))
        return {};
    return subject.note.isEmpty() ? subject.name : subject.name + u'\n' + subject.note;
}

QString PillDelegate::whatIsCut(const QRect &rect, const QModelIndex &index) const
{
    const auto pill = index.data(PillRole).value<PillText>();
    return pillSize(pill).width() <= rect.width() ? QString() : pill.text;
}

void PillDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto pill = index.data(PillRole).value<PillText>();
    if (!pill.text.isEmpty())
        paintPill(painter, rect, pill, option.palette, option.direction);
}

void MarkDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QString name = index.data(IconRole).toString();
    if (name.isEmpty())
        return CellDelegate::paintContent(painter, rect, option, index);
    const Theme &theme = Theme::of(option.palette);
    const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
    QRect box(0, 0, u(4), u(4));
    box.moveCenter(rect.center());
    if (tone == Tone::Warn || tone == Tone::Bad) {
        const QRect frame = box.adjusted(-u(1.5), -u(1.5), u(1.5), u(1.5));
        paintRounded(painter, frame, controlRadius(), theme.of(tone).fill, theme.of(tone).text);
    }
    paintIcon(painter, box, name, theme.of(tone).text);
}

} // namespace ui
