// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/members_model.h"
#include "ui/pages/page_context.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace ui {

class EmptyState;
class MemberDeeds;
class MemberFilters;
class MemberPane;
class MemberSelection;
class LoadNotice;
class PageHeader;
class PlainLabel;
class SplitView;
class Table;

//! Everyone whom the bot knows: search, filters, the table, and what is known of the chosen person.
class MembersPage final : public Page {
    Q_OBJECT

public:
    MembersPage(MembersPort port, PageContext context, QWidget *parent = nullptr);

    void refresh() override;
    bool escape() override;
    bool find() override;
    //! "add", "add/<user id>", "member/<user id>", "chat/<chat key>".
    void open(const QString &what) override;
    std::vector<TourState> tourStates() override;

private:
    QWidget *makeList();
    void makeHeader();
    void makeTable();
    void connectSorting();
    QWidget *makeFoot();
    void connectFeed();
    void hearNews();

    void applyFilter();
    void showSaved(const core::queries::MemberFilter &filter);
    void askCounts();
    void askChats();
    void showRows();
    void showSelection();
    void showCounts(const core::queries::MemberCounts &counts);
    [[nodiscard]] bool isFiltered() const;
    void clearFilter();

    void remove();
    void setNarrow(bool narrow);

    MembersPort m_port;
    PageContext m_context;
    MembersModel *m_model;
    PageHeader *m_header;
    MemberFilters *m_filters;
    MemberSelection *m_selection;
    MemberDeeds *m_deeds;
    std::pair<int, Qt::SortOrder> m_sorted{MembersModel::SeenColumn, Qt::DescendingOrder};
    LoadNotice *m_notice;
    QStackedWidget *m_content;
    Table *m_table;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    PlainLabel *m_footCount;
    PlainLabel *m_footTime;
    MemberPane *m_pane;
    SplitView *m_split;
    bool m_isResting = false; //!< what was new is shown, and more comes a moment later
    bool m_hasNews = false;
};

} // namespace ui
