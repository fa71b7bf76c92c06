// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/log_part.h"
#include "ui/models/ports.h"

#include <QAbstractTableModel>

#include <array>

namespace ui {

//! A logging category in words; one that is not ours stays as it is.
[[nodiscard]] QString logCategoryText(const QString &category);

//! Which lines of the log are shown.
struct LogFilter {
    LogLevel least = LogLevel::Debug;
    QByteArray category = {}; //!< empty: all
    QString text = {}; //!< empty: all

    friend bool operator==(const LogFilter &, const LogFilter &) = default;
};

//! The program's own log, the oldest line first; grows at its end while it is followed.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, LevelColumn, CategoryColumn, TextColumn, ColumnCount };
    enum Role { WholeRole = Qt::UserRole + 300 }; //!< QString: the line as it stands in the log

    LogModel(LogPort port, QObject *parent = nullptr);

    //! Asks for what is new. While an answer is on its way, no other is asked for.
    void refresh();
    void setFilter(LogFilter filter);
    [[nodiscard]] const LogFilter &filter() const { return m_filter; }
    //! Of all lines, whatever is shown.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int countFrom(LogLevel least) const { return m_counts[static_cast<size_t>(least)]; }
    //! All categories that occur, in the order of the alphabet.
    [[nodiscard]] const QStringList &categories() const { return m_categories; }
    //! The lines that are shown, as they stand in the log.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    //! More came, or all is new.
    void changed();
    void loadFailed(const core::Error &error);

private:
    struct Row {
        quint32 part;
        quint32 line;
    };

    void receive(const LogNews &news);
    void take(const std::shared_ptr<const LogPart> &part);
    [[nodiscard]] std::vector<Row> matching(size_t firstPart) const;

    LogPort m_port;
    LogPlace m_place;
    LogFilter m_filter;
    LogParts m_parts;
    std::vector<Row> m_rows;
    std::array<int, 4> m_counts{}; //!< of that level or worse
    QStringList m_categories;
    int m_total = 0;
    qsizetype m_bytes = 0;
    bool m_isAsking = false;
};

} // namespace ui
