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
    //! Keeps only rows in which all \p words are, without case, in whatever column.
    virtual void setQuickFilter(const QString &words) = 0;
    [[nodiscard]] virtual int loadedCount() const = 0;
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

    void setQuickFilter(const QString &words) final
    {
        m_words = words.split(u' ', Qt::SkipEmptyParts);
        show(filtered(m_all));
    }
    //! How many there are without the quick filter.
    [[nodiscard]] int loadedCount() const final { return static_cast<int>(m_all.size()); }

    void receive(std::vector<Row> rows)
    {
        m_all = std::move(rows);
        show(filtered(m_all));
    }

protected:
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    [[nodiscard]] virtual qint64 key(const Row &row) const = 0;

private:
    [[nodiscard]] std::vector<Row> filtered(const std::vector<Row> &rows) const
    {
        std::vector<Row> result;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(result),
                     [this](const Row &row) { return hasAllWords(row); });
        return result;
    }
    [[nodiscard]] bool hasAllWords(const Row &row) const
    {
        QStringList texts;
        for (int column = 0; !m_words.isEmpty() && column < m_columns; ++column)
            texts << cell(row, column, Qt::DisplayRole).toString();
        return std::all_of(m_words.begin(), m_words.end(), [text = texts.join(u'\n')](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    }
    void show(std::vector<Row> rows)
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

    Load m_load;
    int m_columns;
    QStringList m_words;
    std::vector<Row> m_all;
    std::vector<Row> m_rows; //!< of them, those that are shown
    int m_question = 0;
};

} // namespace ui
