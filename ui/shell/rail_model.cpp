// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_model.h"

#include "ui/models/roles.h"
#include "ui/shell/page_registry.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum RailRole { BadgeRole = Qt::UserRole + 100 };

//! "3", and from a hundred on "99+".
QString badgeText(const PageBadge &badge)
{
    if (badge.number <= 0)
        return {};
    const QLocale locale;
    return badge.number > 99 ? locale.toString(99) + u'+' : locale.toString(badge.number);
}

void paintNumber(QPainter *painter, const QRect &place, const QString &number, const Theme &theme)
{
    QFont digits = font(Type::Caption);
    digits.setWeight(QFont::DemiBold);
    painter->setFont(digits);
    paintRounded(painter, place, place.height() / 2.0, theme.accent);
    painter->setPen(theme.onAccent);
    painter->drawText(place, Qt::AlignCenter, number);
}

} // namespace

RailModel::RailModel(const PageRegistry &pages, bool atBottom, QObject *parent)
    : QAbstractListModel(parent)
    , m_pages(pages)
    , m_atBottom(atBottom)
{
    collect();
    connect(&pages, &PageRegistry::added, this, [this] {
        beginResetModel();
        collect();
        endResetModel();
    });
    connect(&pages, &PageRegistry::badgeChanged, this, [this](int page) {
        if (const QModelIndex changed = index(rowOf(page), 0); changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    });
}

int RailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PageEntry &entry = m_pages.entries()[static_cast<size_t>(pageOf(index.row()))];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        if (entry.badge.number > 0)
            //: A page and how many things wait there, for screen readers.
            return tr("%1, %Ln waiting", nullptr, static_cast<int>(qMin<qint64>(entry.badge.number, 9999)))
                .arg(entry.title);
        return entry.title;
    case IconRole:
        return entry.iconName;
    case ToneRole:
        return entry.badge.shape ? QVariant(static_cast<int>(*entry.badge.shape)) : QVariant();
    case BadgeRole:
        return badgeText(entry.badge);
    default:
        return {};
    }
}

int RailModel::pageOf(int row) const
{
    return m_rows.at(static_cast<size_t>(row));
}

int RailModel::rowOf(int page) const
{
    const auto row = std::find(m_rows.begin(), m_rows.end(), page);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

void RailModel::collect()
{
    m_rows.clear();
    for (size_t i = 0; i < m_pages.entries().size(); ++i) {
        if (m_pages.entries()[i].isInRail && m_pages.entries()[i].isAtBottom == m_atBottom)
            m_rows.push_back(static_cast<int>(i));
    }
}

int RailDelegate::rowHeight()
{
    return u(9);
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {u(10), rowHeight()};
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const
{
    QStyleOptionViewItem option(item);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent)
        option.palette = selectedPalette(option.palette);
    const Theme &theme = Theme::of(option.palette);
    const QRect cell = option.rect;
    const auto mirrored = [&](const QRect &logical) { return QStyle::visualRect(option.direction, cell, logical); };
    const QRect row = cell.adjusted(u(1), u(0.25), 0, -u(0.25));

    painter->save();
    if (isCurrent) {
        paintRounded(painter, mirrored(row), controlRadius(), theme.soft);
        paintRounded(painter, mirrored({cell.left(), row.top() + u(2), u(0.75), row.height() - u(4)}), u(0.375),
                     theme.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintRounded(painter, mirrored(row), controlRadius(), theme.isDark ? theme.hover : theme.line);
    }
    if (showsFocus(option))
        paintFocusRing(painter, mirrored(row), controlRadius(), theme.accentText);

    const QColor color = isCurrent ? theme.accentText : theme.text;
    const int start = m_compact ? (cell.width() - u(4.5)) / 2 : row.left() + u(1.5);
    const QRect shape(start, row.center().y() - u(2.25) + 1, u(4.5), u(4.5));
    paintIcon(painter, mirrored(shape), index.data(IconRole).toString(), isCurrent ? color : theme.muted);

    QRect end(row.right() - u(2.5) - u(5) + 1, row.center().y() - u(2.5) + 1, u(5), u(5));
    if (m_compact)
        end.moveTopLeft({shape.right() - u(2), shape.top() - u(2)});
    const QVariant tone = index.data(ToneRole);
    const QString number = index.data(BadgeRole).toString();
    if (!number.isEmpty()) {
        const int width = qMax(u(5), option.fontMetrics.horizontalAdvance(number) + u(2));
        end.setLeft(end.right() + 1 - width);
        paintNumber(painter, mirrored(end), number, theme);
    } else if (tone.isValid()) {
        const auto shown = static_cast<Tone>(tone.toInt());
        paintIcon(painter, mirrored(end.adjusted(u(0.5), u(0.5), -u(0.5), -u(0.5))), toneIcon(shown),
                  theme.of(shown).text);
    }

    if (!m_compact) {
        QFont words = font(Type::Medium);
        if (isCurrent)
            words.setWeight(QFont::DemiBold);
        painter->setFont(words);
        painter->setPen(color);
        const QRect text(shape.right() + 1 + u(2.5), row.top(), end.left() - shape.right() - u(4), row.height());
        painter->drawText(mirrored(text),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
    painter->restore();
}

bool RailDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Beside the words a tool tip would only repeat them.
    QToolTip::showText(event->globalPos(), m_compact ? plainToolTip(index.data(Qt::ToolTipRole).toString()) : QString(),
                       view);
    return true;
}

} // namespace ui
