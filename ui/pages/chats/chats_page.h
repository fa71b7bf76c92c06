// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chats_model.h"
#include "ui/pages/page_context.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace ui {

class Button;
class ChatPane;
class ConnectPage;
class EmptyState;
class LoadNotice;
class Notice;
class PageHeader;
class PlainLabel;
class SearchField;
class SplitView;
class Table;

//! The connected chats and what the bot may do in each, chats that were found but not connected, and how to connect one.
class ChatsPage final : public Page {
    Q_OBJECT

public:
    ChatsPage(ChatsPort port, PageContext context, QWidget *parent = nullptr);

    void refresh() override;
    bool escape() override;
    bool find() override;
    //! "connect", "chat/<chat key>".
    void open(const QString &what) override;
    std::vector<TourState> tourStates() override;

private:
    QWidget *makeList();
    void makeTable(QVBoxLayout *column);
    void showList(const core::queries::ChatList &list);
    void chooseRow();
    void showSelection();
    void showPublicNotice();
    void fillRest();
    void addRestRow(const core::queries::ChatRow &row, bool isFound);
    void fitTable();
    void checkAll();
    void disconnect(core::ChatKey chat, const QString &title);
    //! Says what became of an order and asks anew.
    void order(Answer<> answer, const QString &done);
    void openConnect();
    void closeConnect();

    ChatsPort m_port;
    PageContext m_context;
    core::queries::ChatList m_list;
    ChatsModel *m_model;
    QStackedWidget *m_stack;
    PageHeader *m_header;
    LoadNotice *m_notice;
    SearchField *m_search;
    PlainLabel *m_noMatch;
    QString m_restDay; //!< on which the rows below the table were made
    Notice *m_public;
    Button *m_useRequests;
    QStackedWidget *m_content;
    EmptyState *m_empty;
    Table *m_table;
    QWidget *m_rest;
    QVBoxLayout *m_restRows;
    ChatPane *m_pane;
    SplitView *m_split;
    ConnectPage *m_connect = nullptr;
    std::optional<core::ChatKey> m_chosen;
};

} // namespace ui
