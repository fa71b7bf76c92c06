// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/models/roles.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace ui {

//! One thing that can be found or done from anywhere.
struct FinderEntry {
    QString text; //!< safe to show
    QString note = {}; //!< safe to show; what tells it from others of its name
    QString iconName = {};
    QString keys = {}; //!< the shortcut that does the same
    Subject subject = {}; //!< of a person or chat, instead of the icon
    std::function<void()> run;
};

//! Where entries come from. Asked anew for each text; an answer to an older text is dropped.
struct FinderSource {
    QString title; //!< above its entries
    std::function<Answer<std::vector<FinderEntry>>(const QString &text)> find;
};

//! How well something fits what was typed; 0: not at all. Each typed word has to begin a word of \p name or of
//! \p otherWords, whatever the case and the accents; in scripts without cases it may be anywhere in the name. Empty text fits all.
[[nodiscard]] int fitOf(const QString &text, const QString &name, const QString &otherWords = {});

//! What was found, below the titles of the sources. The rows change only when all sources have answered.
class FinderModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KeysRole = Qt::UserRole + 200, //!< QString
        HeadingRole, //!< bool: a title
    };

    explicit FinderModel(QObject *parent = nullptr);

    void addSource(FinderSource source);
    void setText(const QString &text);
    //! Whether a source has not answered yet.
    [[nodiscard]] bool isSearching() const { return m_open > 0; }

    //! The next row that can be chosen, going on from \p row by steps of \p step; -1 when there is none.
    [[nodiscard]] int choosable(int row, int step) const;
    //! Not to be called for titles.
    void run(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    //! All sources have answered to the newest text.
    void found();

private:
    struct Row {
        QString heading; //!< of a title, or words in place of entries; else empty
        bool isTitle = false;
        FinderEntry entry;
    };

    void receive(int question, size_t source, core::Result<std::vector<FinderEntry>> entries);
    void settle();
    [[nodiscard]] QVariant entryData(const Row &row, int role) const;

    std::vector<FinderSource> m_sources;
    std::vector<core::Result<std::vector<FinderEntry>>> m_answers; //!< by source
    std::vector<Row> m_rows;
    int m_question = 0;
    size_t m_open = 0;
};

} // namespace ui
