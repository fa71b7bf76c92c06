// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QListView>

namespace ui {

//! Screen readers and voice controls select a row without making it the current one, and Qt tells that apart. For lists in
//! which to select is to go there: calls \p choose with a row that was selected in this way.
template <typename Choose>
void whenChosenByReader(QListView &list, Choose choose)
{
    QObject::connect(list.selectionModel(), &QItemSelectionModel::selectionChanged, &list,
                     [&list, choose](const QItemSelection &selected) {
                         const QModelIndexList rows = selected.indexes();
                         if (rows.size() == 1 && rows.front() != list.currentIndex())
                             choose(rows.front());
                     });
}

} // namespace ui
