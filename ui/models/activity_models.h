// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/list_model.h"
#include "ui/models/roles.h"

namespace ui {

//! Calls to Telegram in one state: what, how it is, when.
class CallsModel final : public ListModel<core::queries::CallRow> {
    Q_OBJECT

public:
    enum Column { WhatColumn, StateColumn, TimeColumn, ColumnCount };

    CallsModel(Load load, const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const core::queries::CallRow &row, int column, int role) const override;
    [[nodiscard]] qint64 key(const core::queries::CallRow &row) const override { return row.id.value(); }

private:
    const core::Clock &m_clock;
};

//! Updates that could not be handled.
class FailedUpdatesModel final : public ListModel<core::queries::FailedUpdateRow> {
    Q_OBJECT

public:
    enum Column { WhatColumn, WhyColumn, TimeColumn, ColumnCount };

    FailedUpdatesModel(Load load, const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const core::queries::FailedUpdateRow &row, int column, int role) const override;
    [[nodiscard]] qint64 key(const core::queries::FailedUpdateRow &row) const override { return row.id; }

private:
    const core::Clock &m_clock;
};

//! Who did what to whom.
class AuditModel final : public ListModel<core::queries::AuditRow> {
    Q_OBJECT

public:
    enum Column { WhatColumn, WhoColumn, TimeColumn, ColumnCount };

    AuditModel(Load load, const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const core::queries::AuditRow &row, int column, int role) const override;
    [[nodiscard]] qint64 key(const core::queries::AuditRow &row) const override { return row.id; }

private:
    const core::Clock &m_clock;
};

//! One person's timeline, the newest first, as far as it was asked for. Filled by whoever has the person's details.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit TimelineModel(const core::Clock &clock, QObject *parent = nullptr);

    void setPage(core::queries::TimelinePage page);
    //! Adds what is older.
    void append(core::queries::TimelinePage page);
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    //! Of the oldest entry; not to be called without one.
    [[nodiscard]] core::queries::TimelinePlace end() const { return m_entries.back().place(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const core::Clock &m_clock;
    std::vector<core::queries::TimelineEntry> m_entries;
    bool m_hasMore = false;
};

} // namespace ui
