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
    //! The quick filter lets other rows through.
    void filterChanged();
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
        return index.isValid() && index.row() < rowCount() ? &rows()[static_cast<size_t>(index.row())] : nullptr;
    }
    //! Those that are shown.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_words.isEmpty() ? m_all : m_fitting; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(rows().size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return cell(rows()[static_cast<size_t>(index.row())], index.column(), role);
    }

    void setQuickFilter(const QString &words) final
    {
        beginResetModel();
        m_words = words.split(u' ', Qt::SkipEmptyParts);
        m_fitting = filtered(m_all);
        endResetModel();
        Q_EMIT filterChanged();
    }
    //! How many there are without the quick filter.
    [[nodiscard]] int loadedCount() const final { return static_cast<int>(m_all.size()); }

    void receive(std::vector<Row> received)
    {
        std::vector<Row> fitting = filtered(received);
        const std::vector<Row> &shown = m_words.isEmpty() ? received : fitting;
        const bool isSame = m_isLoaded && !rows().empty()
            && std::equal(rows().begin(), rows().end(), shown.begin(), shown.end(),
                          [this](const Row &left, const Row &right) { return key(left) == key(right); });
        if (!isSame)
            beginResetModel();
        m_all = std::move(received);
        m_fitting = std::move(fitting);
        m_isLoaded = true;
        if (isSame)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
        else
            endResetModel();
        Q_EMIT loaded();
    }

protected:
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    [[nodiscard]] virtual qint64 key(const Row &row) const = 0;

private:
    //! Nothing without words: then all are shown.
    [[nodiscard]] std::vector<Row> filtered(const std::vector<Row> &all) const
    {
        std::vector<Row> result;
        if (!m_words.isEmpty())
            std::copy_if(all.begin(), all.end(), std::back_inserter(result),
                         [this](const Row &row) { return hasAllWords(row); });
        return result;
    }
    [[nodiscard]] bool hasAllWords(const Row &row) const
    {
        QStringList texts;
        for (int column = 0; column < m_columns; ++column)
            texts << cell(row, column, Qt::DisplayRole).toString();
        return std::all_of(m_words.begin(), m_words.end(), [text = texts.join(u'\n')](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    }

    Load m_load;
    int m_columns;
    QStringList m_words;
    std::vector<Row> m_all;
    std::vector<Row> m_fitting; //!< of them, those with all words, if there are words
    int m_question = 0;
};

} // namespace ui
