// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_view.h"

#include "ui/models/roles.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! Breaks the text between words, or inside of one that is too long. drawText() knows only the one or the other.
QRectF layOut(QTextLayout &layout, int width)
{
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(QGuiApplication::layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return {0, 0, qreal(width), height};
}

//! How much stands before the sentence.
int indent()
{
    return u(7);
}

class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = static_cast<const QListView *>(option.widget);
        const int width = qMax(u(20), view->viewport()->width() - indent());
        QTextLayout layout(sentence(index), font(Type::Body));
        const int text = qCeil(layOut(layout, width).height());
        return {width, text + QFontMetrics(font(Type::Caption)).height() + u(3)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const QRect row = option.rect;
        const auto mirrored = [&](const QRect &logical) { return QStyle::visualRect(option.direction, row, logical); };
        const QRect shape(row.left(), row.top() + u(0.5), u(4), u(4));
        paintIcon(painter, mirrored(shape), index.data(IconRole).toString(),
                  theme.of(static_cast<Tone>(index.data(ToneRole).toInt())).text);
        if (index.row() + 1 < index.model()->rowCount()) {
            const QRect thread(row.left() + u(2), shape.bottom() + u(1), 1, row.bottom() - shape.bottom() - u(1));
            painter->fillRect(mirrored(thread), theme.line.darker(theme.isDark ? 100 : 110));
        }

        const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        const QRect words = row.adjusted(indent(), 0, 0, 0);
        painter->save();
        QTextLayout layout(sentence(index), font(Type::Body));
        const QRectF used = layOut(layout, words.width());
        painter->setPen(theme.text);
        layout.draw(painter, mirrored(words).topLeft());
        painter->setFont(font(Type::Caption));
        painter->setPen(theme.muted);
        painter->drawText(mirrored(QRect(words.left(), words.top() + qCeil(used.height()), words.width(), u(6))),
                          flags | Qt::TextSingleLine, index.data(TimeRole).toString());
        painter->restore();
        if (showsFocus(option))
            paintFocusRing(painter, row, controlRadius(), theme.accentText);
    }

private:
    static QString sentence(const QModelIndex &index) { return index.data(Qt::DisplayRole).toString(); }
};

} // namespace

TimelineView::TimelineView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::fit);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineView::fit);
    }
    fit();
}

QSize TimelineView::sizeHint() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    return {u(60), height};
}

QSize TimelineView::minimumSizeHint() const
{
    return {u(20), sizeHint().height()};
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void TimelineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void TimelineView::fit()
{
    scheduleDelayedItemsLayout();
    setFixedHeight(sizeHint().height());
}

} // namespace ui
