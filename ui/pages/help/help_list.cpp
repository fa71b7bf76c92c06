// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/help_list.h"

#include "ui/models/help_index_model.h"
#include "ui/models/roles.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal textInset = 3;
constexpr int excerptLines = 2;

bool isHeading(const QModelIndex &index)
{
    return index.data(HelpIndexModel::PageRole).toString().isEmpty();
}

//! \p text in lines of that width; what does not fit into \p most of them ends in "…". Gives the height, and draws where
//! there is a painter.
int layOut(const QString &text, const QFont &font, int width, int most, QPainter *painter = nullptr, QPoint at = {})
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    int height = 0;
    for (int number = 1; number <= most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool goesOn = line.textStart() + line.textLength() < text.size();
        const QString words =
            number == most && goesOn ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        if (painter)
            painter->drawText(QRect(at.x(), at.y() + height, width, metrics.lineSpacing()),
                              int(QStyle::visualAlignment(painter->layoutDirection(), Qt::AlignLeft)),
                              metrics.elidedText(words.trimmed(), Qt::ElideRight, width));
        height += metrics.lineSpacing();
    }
    layout.endLayout();
    return height;
}

} // namespace

HelpList::HelpList(QWidget *parent) : QListView(parent)
{
    setObjectName(u"helpList"_s);
    setAccessibleName(tr("Pages of the help"));
    setItemDelegate(new HelpListDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setResizeMode(Adjust);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid() && !isHeading(index))
            Q_EMIT pageChosen(index.data(HelpIndexModel::PageRole).toString());
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void HelpList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void HelpList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // how high a row is depends on how wide it is
}

void HelpList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return event->ignore(); // for the page: it clears the search
    QListView::keyPressEvent(event);
}

QSize HelpListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (isHeading(index))
        return {width, u(index.row() == 0 ? 7 : 10)};
    const int room = qMax(u(10), width - 2 * u(textInset));
    int height = layOut(index.data().toString(), font(Type::Body), room, 2);
    if (const QString excerpt = index.data(SecondLineRole).toString(); !excerpt.isEmpty())
        height += u(0.5) + layOut(excerpt, font(Type::Caption), room, excerptLines);
    return {width, height + u(3)};
}

void HelpListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect row = option.rect;
    const QRect inner = row.adjusted(u(textInset), u(1.5), -u(textInset), -u(1.5));
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (isHeading(index)) {
        painter->setFont(font(Type::CaptionStrong));
        painter->setPen(theme.muted);
        painter->drawText(row.adjusted(u(textInset), 0, -u(textInset), -u(1.5)),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
        return painter->restore();
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QRect ground = row.adjusted(u(1), 0, -u(1), 0);
    if (isCurrent)
        paintRounded(painter, ground, controlRadius(), theme.soft, theme.isHighContrast ? theme.text : QColor());
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(painter, ground, controlRadius(), theme.hover);
    if (showsFocus(option))
        paintFocusRing(painter, ground, controlRadius(), theme.accentText);

    painter->setFont(font(isCurrent ? Type::Strong : Type::Body));
    painter->setPen(isCurrent ? theme.accentText : theme.text);
    const int below = layOut(index.data().toString(), painter->font(), inner.width(), 2, painter, inner.topLeft());
    painter->setFont(font(Type::Caption));
    painter->setPen(theme.muted);
    layOut(index.data(SecondLineRole).toString(), painter->font(), inner.width(), excerptLines, painter,
           inner.topLeft() + QPoint(0, below + u(0.5)));
    painter->restore();
}

} // namespace ui
