// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace ui {

class PageRegistry;

//! The pages of one end of the rail.
class RailModel final : public QAbstractListModel {
    Q_OBJECT

public:
    RailModel(const PageRegistry &pages, bool atBottom, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] int pageOf(int row) const;
    //! -1 when the page is at the other end.
    [[nodiscard]] int rowOf(int page) const;

private:
    void collect();

    const PageRegistry &m_pages;
    bool m_atBottom;
    std::vector<int> m_rows;
};

//! Draws one page of the rail; the current one on a soft ground with a bar before it.
class RailDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCompact(bool compact) { m_compact = compact; }
    [[nodiscard]] static int rowHeight();

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    bool m_compact = false;
};

} // namespace ui
