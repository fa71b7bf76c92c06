// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder_delegate.h"

#include "ui/models/finder_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_caps.h"
#include "ui/widgets/marks.h"

#include <QPainter>

namespace ui {

namespace {

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &words)
{
    const bool isTitle = index.data(FinderModel::HeadingRole).toBool();
    painter->setFont(font(isTitle ? Type::CaptionStrong : Type::Body));
    painter->setPen(Theme::of(option.palette).muted);
    painter->drawText(words,
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
                          | int(isTitle ? Qt::AlignBottom : Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

//! The picture of a person or chat, or a drawing.
void paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &place,
               const QColor &color)
{
    if (const QVariant subject = index.data(SubjectRole); subject.isValid())
        return paintAvatar(painter, place, subject.value<Subject>(), option.palette);
    const QString name = index.data(IconRole).toString();
    if (name.isEmpty())
        return;
    const int inset = (place.width() - u(4.5)) / 2;
    paintIcon(painter, place.adjusted(inset, inset, -inset, -inset), name, color);
}

} // namespace

int FinderDelegate::rowHeight(const QModelIndex &index)
{
    return u(index.data(FinderModel::HeadingRole).toBool() ? 7 : 8.5);
}

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {u(20), rowHeight(index)};
}

void FinderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect &logical) { return QStyle::visualRect(option.direction, row, logical); };
    QRect words = row.adjusted(u(2.5), 0, -u(2.5), -u(1));

    painter->save();
    if (!index.flags().testFlag(Qt::ItemIsEnabled)) {
        paintHeading(painter, option, index, mirrored(words));
        painter->restore();
        return;
    }
    words = row.adjusted(u(2), 0, -u(2.5), 0);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent)
        paintRounded(painter, row, controlRadius(), theme.soft, theme.isHighContrast ? theme.text : QColor());
    const QColor color = isCurrent ? theme.accentText : theme.text;

    const QRect mark(words.left(), row.center().y() - u(3) + 1, u(6), u(6));
    paintMark(painter, option, index, mirrored(mark), isCurrent ? color : theme.muted);
    words.setLeft(mark.right() + 1 + u(2));
    if (const QString keys = index.data(FinderModel::KeysRole).toString(); !keys.isEmpty()) {
        const QSize size = keyCapSize(keys);
        const QRect cap(words.right() + 1 - size.width(), row.center().y() - size.height() / 2 + 1, size.width(),
                        size.height());
        paintKeyCap(painter, mirrored(cap), keys, option.palette);
        words.setRight(cap.left() - u(2));
    }

    const int flags =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->setFont(font(Type::Medium));
    painter->setPen(color);
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->drawText(mirrored(words), flags, name);
    words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(name) + u(2));
    painter->setFont(font(Type::Caption));
    painter->setPen(theme.muted);
    if (words.width() > u(6))
        painter->drawText(
            mirrored(words), flags,
            painter->fontMetrics().elidedText(index.data(SecondLineRole).toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace ui
