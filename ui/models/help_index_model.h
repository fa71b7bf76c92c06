// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/help_book.h"

#include <QAbstractListModel>

namespace ui {

//! The list beside the help's text: all pages below the headings of the index, or what a search found.
class HelpIndexModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PageRole = Qt::UserRole + 200 }; //!< QString: the page's id; empty for a heading

    //! \p book must live longer.
    HelpIndexModel(const HelpBook &book, QObject *parent = nullptr);

    //! Blank: all pages.
    void setSearch(const QString &text);
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    //! -1 when the page is not in the list.
    [[nodiscard]] int rowOf(const QString &page) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString page; //!< empty: a heading
        QString title;
        QString excerpt = {};
    };

    void fill(const QString &search);

    const HelpBook &m_book;
    std::vector<Row> m_rows;
    bool m_isSearching = false;
};

} // namespace ui
