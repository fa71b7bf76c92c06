// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/help_index_model.h"

#include "ui/models/roles.h"

namespace ui {

HelpIndexModel::HelpIndexModel(const HelpBook &book, QObject *parent) : QAbstractListModel(parent), m_book(book)
{
    fill({});
}

void HelpIndexModel::setSearch(const QString &text)
{
    beginResetModel();
    fill(text.trimmed());
    endResetModel();
}

void HelpIndexModel::fill(const QString &search)
{
    m_rows.clear();
    m_isSearching = !search.isEmpty();
    if (m_isSearching) {
        for (HelpHit &hit : m_book.search(search))
            m_rows.push_back({hit.id, hit.title, hit.excerpt});
        return;
    }
    QString topic;
    for (const HelpArticle &page : m_book.pages()) {
        if (page.topic != topic)
            m_rows.push_back({{}, page.topic});
        topic = page.topic;
        m_rows.push_back({page.id, page.title});
    }
}

int HelpIndexModel::rowOf(const QString &page) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return !page.isEmpty() && row.page == page; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HelpIndexModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HelpIndexModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.excerpt.isEmpty() ? row.title : row.title + u'\n' + row.excerpt;
    case SecondLineRole:
        return row.excerpt;
    case PageRole:
        return row.page;
    default:
        return {};
    }
}

Qt::ItemFlags HelpIndexModel::flags(const QModelIndex &index) const
{
    const bool isPage = index.isValid() && !m_rows[static_cast<size_t>(index.row())].page.isEmpty();
    return isPage ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

} // namespace ui
