// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_header.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QFont headerFont()
{
    QFont result = font(Type::Caption);
    result.setWeight(QFont::Medium);
    return result;
}

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setAutoFillBackground(false);
    setAttribute(Qt::WA_Hover);
}

QSize TableHeader::sizeHint() const
{
    // Room for two lines where a word of the header has them.
    const QFontMetrics metrics(headerFont());
    int lines = 1;
    for (int section = 0; model() && section < count(); ++section) {
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        lines = qMax(lines, static_cast<int>(text.count(u'\n')) + 1);
    }
    return {QHeaderView::sizeHint().width(), qMax(u(8), lines * metrics.lineSpacing() + u(3))};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid() || !model())
        return;
    const Theme &theme = Theme::of(palette());
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QVariant wanted = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment alignment = wanted.isValid() ? Qt::Alignment(wanted.toInt()) : defaultAlignment();
    const bool trails = alignment.testFlag(Qt::AlignRight) || alignment.testFlag(Qt::AlignTrailing);

    const QRect content = cellContent(rect, *this, section);
    const auto mirrored = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), content, logical); };
    painter->save();
    painter->setFont(headerFont());
    painter->setPen(isSorted ? theme.text : theme.muted);
    const int arrow = isSorted ? u(3.5) + u(1) : 0;
    const QSize words = painter->fontMetrics().size(0, text).boundedTo({content.width() - arrow, content.height()});
    int start = content.left();
    if (trails)
        start = content.right() + 1 - words.width() - arrow;
    else if (alignment.testFlag(Qt::AlignHCenter))
        start = content.center().x() - (words.width() + arrow) / 2;
    const int flags = trails ? Qt::AlignTrailing : alignment.testFlag(Qt::AlignHCenter) ? Qt::AlignHCenter : 0;
    painter->drawText(mirrored({start, content.top(), words.width(), content.height()}), flags | Qt::AlignVCenter,
                      text);
    if (isSorted) {
        const QRect box(start + words.width() + u(1), content.center().y() - u(1.75) + 1, u(3.5), u(3.5));
        paintIcon(painter, mirrored(box), sortIndicatorOrder() == Qt::AscendingOrder ? u"arrow-up"_s : u"arrow-down"_s,
                  theme.text);
    }
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.band);
    painter.fillRect(0, 0, viewport()->width(), 1, theme.line);
    painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, theme.line);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void TableHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    Q_EMIT resized();
}

bool isFirstShown(const QHeaderView &header, int column)
{
    for (int place = header.visualIndex(column) - 1; place >= 0; --place) {
        if (!header.isSectionHidden(header.logicalIndex(place)))
            return false;
    }
    return true;
}

bool isLastShown(const QHeaderView &header, int column)
{
    for (int place = header.visualIndex(column) + 1; place < header.count(); ++place) {
        if (!header.isSectionHidden(header.logicalIndex(place)))
            return false;
    }
    return true;
}

QRect cellContent(const QRect &cell, const QHeaderView &header, int column)
{
    const int leading = isFirstShown(header, column) ? u(6) : u(2);
    const int trailing = isLastShown(header, column) ? u(6) : u(2);
    return header.layoutDirection() == Qt::RightToLeft ? cell.adjusted(trailing, 0, -leading, 0)
                                                       : cell.adjusted(leading, 0, -trailing, 0);
}

} // namespace ui
