// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/activity_models.h"
#include "ui/pages/page_context.h"
#include "ui/shell/page.h"

#include <array>

class QStackedWidget;
class QTabBar;

namespace ui {

class ActivityPane;
class DecisionsView;
class LoadNotice;
class PageHeader;
class SearchField;
class SplitView;
class Table;

//! What waits for the creator, what waits to be sent, what went wrong, and what was done.
class ActivityPage final : public Page {
    Q_OBJECT

public:
    ActivityPage(ActivityPort port, PageContext context, QWidget *parent = nullptr);

    void refresh() override;
    bool escape() override;
    bool find() override;
    //! "decisions", "pending", "uncertain", "failed", "unhandled", "log", "log/<user id>"; and
    //! "failed/<call>", which is chosen.
    void open(const QString &what) override;
    std::vector<TourState> tourStates() override;

private:
    enum Tab { DecisionsTab, PendingTab, UncertainTab, FailedTab, UnhandledTab, LogTab, TabCount };

    QWidget *makeList();
    void makeTabs();
    void makeTables();
    Table *addTable(ListModelBase *model, const QString &key, const QString &name, const QString &empty,
                    qreal secondColumn);
    void connectTable(Table *table, ListModelBase *model);
    [[nodiscard]] QLayout *makeSearch(ListModelBase *model, QWidget *list);
    [[nodiscard]] QWidget *makeMore(ListModelBase *model, QWidget *list);
    void connectFeed();

    static void showWhetherEmpty(QStackedWidget &pages, const ListModelBase &model);
    void showTab(int tab);
    void refreshTab();
    void askCounts();
    void showCounts(const core::queries::ActivityCounts &counts);
    void showSelection();
    void chooseWanted();
    void copyAsText();
    void order(Answer<> answer, const QString &done);
    [[nodiscard]] ListModelBase *currentModel() const;
    [[nodiscard]] Table *currentTable() const;

    ActivityPort m_port;
    PageContext m_context;
    core::queries::AuditFilter m_filter;
    PageHeader *m_header;
    QTabBar *m_tabs;
    LoadNotice *m_notice;
    QStackedWidget *m_stack;
    DecisionsView *m_decisions;
    CallsModel *m_pending;
    CallsModel *m_uncertain;
    CallsModel *m_failed;
    FailedUpdatesModel *m_unhandled;
    AuditModel *m_log;
    bool m_refreshesSoon = false;
    core::OutboxId m_wanted; //!< to be chosen as soon as the list has it
    std::vector<Table *> m_tables; //!< by tab; null for decisions
    std::vector<SearchField *> m_searches; //!< by tab; null for decisions
    std::array<int, TabCount> m_limits; //!< by tab: how many rows are asked for
    ActivityPane *m_pane;
    SplitView *m_split;
};

} // namespace ui
