// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/members_model.h"
#include "ui/pages/page_context.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QComboBox;
class QStackedWidget;

namespace ui {

class EmptyState;
class FilterChips;
class MemberPane;
class Notice;
class PageHeader;
class PlainLabel;
class SearchField;
class SplitView;
class Table;

//! Everyone whom the bot knows: search, filters, the table, and what is known of the chosen person.
class MembersPage final : public Page {
    Q_OBJECT

public:
    MembersPage(MembersPort port, PageContext context, QWidget *parent = nullptr);

    void refresh() override;
    bool escape() override;
    void find() override;
    //! "add", "add/<user id>", "member/<user id>", "chat/<chat key>".
    void open(const QString &what) override;
    std::vector<TourState> tourStates() override;

private:
    QWidget *makeList();
    void makeHeader();
    void makeTable();
    QWidget *makeFoot();
    void connectFeed();

    void applyFilter();
    void askCounts();
    void askChats();
    void showRows();
    void showSelection();
    void showCounts(const core::queries::MemberCounts &counts);
    void restoreSelection();
    [[nodiscard]] std::vector<core::UserId> selected() const;
    [[nodiscard]] bool isFiltered() const;
    void clearFilter();

    void openAdd(std::optional<core::UserId> user = {});
    void openRemove();
    void showMenu(const QPoint &place);
    void setNarrow(bool narrow);

    MembersPort m_port;
    PageContext m_context;
    MembersModel *m_model;
    PageHeader *m_header;
    SearchField *m_search;
    QComboBox *m_chat;
    QBoxLayout *m_filterRow;
    QBoxLayout *m_chipRow;
    std::pair<int, Qt::SortOrder> m_sorted{MembersModel::SeenColumn, Qt::DescendingOrder};
    FilterChips *m_chips;
    Notice *m_notice;
    QStackedWidget *m_content;
    Table *m_table;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    PlainLabel *m_footCount;
    PlainLabel *m_footTime;
    MemberPane *m_pane;
    SplitView *m_split;
    core::queries::MemberCounts m_counts;
    std::vector<core::UserId> m_selection; //!< kept while rows come and go
    bool m_isRestoring = false;
};

} // namespace ui
