// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/deliver.h"
#include "ui/models/ports.h"

#include <QAbstractTableModel>

namespace ui {

//! What all tables share that show one answer as a whole: asking, keeping the old rows when that fails, and leaving the
//! selection alone when the rows stay the same.
class ListModelBase : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual void refresh() = 0;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void loaded();
    void loadFailed(const core::Error &error);

protected:
    bool m_isLoaded = false;
};

//! Rows of type Row, loaded by a function. Derived classes say what is in a cell; \p key gives what makes two rows the
//! same thing.
template <typename Row>
class ListModel : public ListModelBase {
public:
    using Load = std::function<Answer<std::vector<Row>>()>;

    ListModel(Load load, int columns, QObject *parent)
        : ListModelBase(parent)
        , m_load(std::move(load))
        , m_columns(columns)
    {
    }

    void refresh() final
    {
        const int question = ++m_question;
        core::deliver(m_load(), this, [this, question](core::Result<std::vector<Row>> rows) {
            if (question != m_question)
                return;
            if (rows)
                receive(std::move(*rows));
            else
                Q_EMIT loadFailed(rows.error());
        });
    }

    [[nodiscard]] const Row *row(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<size_t>(index.row())] : nullptr;
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return cell(m_rows[static_cast<size_t>(index.row())], index.column(), role);
    }

    void receive(std::vector<Row> rows)
    {
        const bool isSame = m_isLoaded && !m_rows.empty()
            && std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
                          [this](const Row &left, const Row &right) { return key(left) == key(right); });
        if (isSame) {
            m_rows = std::move(rows);
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
        } else {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
        }
        m_isLoaded = true;
        Q_EMIT loaded();
    }

protected:
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    [[nodiscard]] virtual qint64 key(const Row &row) const = 0;

private:
    Load m_load;
    int m_columns;
    std::vector<Row> m_rows;
    int m_question = 0;
};

} // namespace ui
