// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/log_model.h"
#include "ui/pages/page_context.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QComboBox;
class QStackedWidget;

namespace ui {

class Button;
class EmptyState;
class FilterChips;
class LoadNotice;
class PlainLabel;
class SearchField;
class Table;

//! The program's own log while it is written: for looking into what went wrong, and for sending to somebody who can help.
class LogPage final : public Page {
    Q_OBJECT

public:
    LogPage(LogPort port, const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool escape() override;
    bool find() override;
    //! "find/TEXT": what to look for.
    void open(const QString &what) override;
    std::vector<TourState> tourStates() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeader(QBoxLayout *column);
    void addFilters(QBoxLayout *column);
    void addTable(QBoxLayout *column);
    void addFoot(QBoxLayout *column);
    void arrange();
    void follow();
    void applyFilter();
    void clearFilter();
    void showWhatCame();
    void showCategories();
    void showLine();
    void showNewest();
    void updateFollowing();
    void copy();
    void save();

    PageContext m_context;
    LogModel *m_model;
    FilterChips *m_levels;
    QComboBox *m_category;
    SearchField *m_search;
    LoadNotice *m_notice;
    QStackedWidget *m_stack;
    Table *m_table;
    EmptyState *m_empty;
    PlainLabel *m_line;
    QWidget *m_foot;
    PlainLabel *m_count;
    Button *m_newest;
    bool m_follows = true;
    bool m_ticks = false;
};

} // namespace ui
