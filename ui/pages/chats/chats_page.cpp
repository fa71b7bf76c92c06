// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chats/chats_page.h"

#include "core/base/deliver.h"
#include "ui/pages/chats/chat_pane.h"
#include "ui/pages/chats/connect_page.h"
#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/load_notice.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/split_view.h"
#include "ui/widgets/table.h"

#include <QBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

using core::queries::ChatList;
using core::queries::ChatRow;

namespace {

constexpr qsizetype manyChats = 9;

} // namespace

ChatsPage::ChatsPage(ChatsPort port, PageContext context, QWidget *parent)
    : Page(parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_model(new ChatsModel(nullptr, context.clock, this))
    , m_stack(new QStackedWidget(this))
    , m_pane(new ChatPane(context))
{
    setObjectName(u"chatsPage"_s);
    setHelp(this, HelpTopic::ConnectAChat);
    m_split = new SplitView(makeList(), m_pane, context.settings, u"chats"_s, m_stack);
    m_stack->addWidget(m_split);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);

    connect(m_split, &SplitView::paneClosed, this, [this] {
        m_chosen.reset();
        m_table->clearSelection();
    });
    connect(m_split, &SplitView::narrowChanged, m_table, &Table::setNarrow);
    connect(m_pane, &ChatPane::checkWanted, this,
            [this](core::ChatKey chat) { order(m_port.check(chat), tr("Checked.")); });
    connect(m_pane, &ChatPane::membersWanted, this,
            [this](core::ChatKey chat) { Q_EMIT leadsTo(u"members"_s, u"chat/"_s + chat.toString()); });
    connect(m_pane, &ChatPane::deliveryWanted, this,
            [this](core::ChatKey chat, core::Delivery delivery) { order(m_port.setDelivery(chat, delivery), {}); });
    connect(m_pane, &ChatPane::disconnectWanted, this, [this](core::ChatKey chat) {
        for (const ChatRow &row : m_list.connected) {
            if (row.chat.key == chat)
                return disconnect(chat, chatName(row.chat.title));
        }
    });
    const auto ask = [this] {
        if (isVisible())
            refresh();
    };
    connect(&context.feed, &Feed::chatsChanged, this, ask);
    setFocusProxy(m_table);
}

QWidget *ChatsPage::makeList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    setUnits(column, list, Insets(0), 0);
    m_header = new PageHeader(tr("Chats"), list);
    connect(m_header->addSecondary(u"refresh-cw"_s, tr("Check now")), &QPushButton::clicked, this,
            &ChatsPage::checkAll);
    auto *add = m_header->setPrimary(u"plus"_s, tr("Connect chat"));
    add->setObjectName(u"connectChat"_s);
    connect(add, &QPushButton::clicked, this, &ChatsPage::openConnect);
    column->addWidget(m_header);

    m_notice = new LoadNotice(tr("Chats could not be loaded. The last known list is shown."), true, list);
    column->addWidget(m_notice);
    connect(m_notice, &LoadNotice::retryWanted, this, &ChatsPage::refresh);

    // Few chats are found by looking.
    m_search = new SearchField(tr("Search the chats"), m_context.scheduler, list);
    m_search->hide();
    auto *search = new QHBoxLayout;
    setUnits(search, list, Insets(6, 0, 6, 2), 0);
    search->addWidget(m_search);
    column->addLayout(search);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &words) {
        m_model->setQuickFilter(words);
        m_noMatch->setVisible(m_model->rowCount() == 0 && m_model->loadedCount() > 0);
        fitTable();
    });

    m_noMatch = new PlainLabel(tr("No chat has these words."), Type::Body, Tint::Muted, list);
    m_noMatch->setContentsMargins(u(6), 0, u(6), u(2));
    m_noMatch->hide();
    column->addWidget(m_noMatch);

    m_content = new QStackedWidget(list);
    auto *area = new QScrollArea(m_content);
    auto *body = new ScrollBody(area);
    auto *rows = new QVBoxLayout(body);
    setUnits(rows, body, Insets(0), 4);
    makeTable(rows);
    m_content->addWidget(area);

    m_empty =
        new EmptyState(u"messages-square"_s, tr("No chat is connected yet"),
                       tr("Connect the groups and channels that your bot keeps the gate of. Everyone inside stays, "
                          "and is never touched."),
                       m_content);
    auto *way =
        m_empty->addWay(u"plus"_s, tr("Connect a chat"),
                        tr("Make the bot administrator, then post a code. It takes a minute."), tr("Connect chat"));
    connect(way, &QPushButton::clicked, this, &ChatsPage::openConnect);
    m_content->addWidget(m_empty);
    column->addWidget(m_content, 1);
    list->setFocusProxy(m_table);
    return list;
}

void ChatsPage::makeTable(QVBoxLayout *column)
{
    m_table = new Table(m_context.settings, u"chats"_s, Table::Rows::Tall, this);
    m_table->setObjectName(u"chatsTable"_s);
    m_table->setAccessibleName(tr("Connected chats"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ChatsModel::ChatColumn, new SubjectDelegate(m_table));
    m_table->setItemDelegateForColumn(ChatsModel::StateColumn, new PillDelegate(m_table));
    for (int right = ChatsModel::FirstRightColumn; right < ChatsModel::StateColumn; ++right)
        m_table->setItemDelegateForColumn(right, new MarkDelegate(m_table));
    m_table->setColumns({{.units = 44, .stretches = true, .isEssential = true},
                         {.units = 22},
                         {.units = 17},
                         {.units = 17},
                         {.units = 17},
                         {.units = 15},
                         {.units = 40, .isEssential = true}});
    column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChatsPage::showSelection);
    connect(m_table, &Table::detailsWanted, this, [this] {
        m_split->openPane();
        m_pane->setFocus(Qt::TabFocusReason);
    });

    auto *below = new QWidget(this);
    auto *rows = new QVBoxLayout(below);
    setUnits(rows, below, Insets(6, 0, 6, 4), 3);
    m_public = new Notice(Tone::Info, QString(), QString(), below);
    m_public->setObjectName(u"publicNotice"_s);
    m_useRequests = m_public->addButton(tr("Use join requests"));
    m_public->hide();
    rows->addWidget(m_public);
    m_rest = new QWidget(below);
    m_restRows = new QVBoxLayout(m_rest);
    setUnits(m_restRows, m_rest, Insets(0), 0);
    rows->addWidget(m_rest);
    column->addWidget(below);
    column->addStretch(1);
}

void ChatsPage::refresh()
{
    if (m_connect)
        m_connect->refresh();
    core::deliver(m_port.list(), this, [this](const core::Result<ChatList> &list) {
        if (list) {
            m_notice->hide();
            showList(*list);
        } else {
            m_notice->tell(list.error());
        }
    });
}

void ChatsPage::showList(const ChatList &list)
{
    const QString today = Times::headline(m_context.clock.now()).section(u',', 0, -2); // rows say how long ago
    const bool isRestNew = std::exchange(m_restDay, today) != today || list.found != m_list.found
        || list.disconnected != m_list.disconnected;
    m_list = list;
    m_model->receive(list.connected);
    m_search->setVisible(std::ssize(list.connected) >= manyChats || !m_search->text().isEmpty()
                         || m_search->hasFocus());
    const bool isEmpty = list.connected.empty() && list.found.empty() && list.disconnected.empty();
    m_content->setCurrentIndex(isEmpty ? 1 : 0);

    std::optional<core::Instant> checked;
    for (const ChatRow &row : list.connected) {
        if (row.chat.checked)
            checked = checked ? qMin(*checked, *row.chat.checked) : row.chat.checked;
    }
    const QString count = tr("%Ln connected", nullptr, static_cast<int>(list.connected.size()));
    m_header->setSubtitle(isEmpty ? tr("None yet")
                              : checked
                              //: "4 connected", then when they were checked.
                              ? tr("%1, checked %2").arg(count, Times::moment(*checked, m_context.clock.now()))
                              : count);
    showPublicNotice();
    if (isRestNew) // else somebody may be about to press a button
        fillRest();
    fitTable();

    if (!m_chosen)
        return;
    const auto chosen = std::find_if(m_list.connected.begin(), m_list.connected.end(),
                                     [this](const ChatRow &row) { return row.chat.key == *m_chosen; });
    if (chosen != m_list.connected.end()) {
        m_pane->show(*chosen);
        m_split->openPane();
        chooseRow();
        return;
    }
    m_split->closePane(); // it is not connected any more
}

//! Selects the row of the chosen chat, where the search has left it.
void ChatsPage::chooseRow()
{
    const QSignalBlocker quiet(m_table->selectionModel());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(m_model->index(row, 0))->chat.key == m_chosen)
            return m_table->choose(row);
    }
}

void ChatsPage::showSelection()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const ChatRow &row = *m_model->row(rows.front());
    m_chosen = row.chat.key;
    m_pane->show(row);
    if (!m_split->isNarrow())
        m_split->openPane();
}

void ChatsPage::showPublicNotice()
{
    const auto open = std::find_if(m_list.connected.begin(), m_list.connected.end(), [](const ChatRow &row) {
        return row.chat.isPublic() && row.chat.delivery == core::Delivery::Link;
    });
    m_public->setVisible(open != m_list.connected.end());
    if (open == m_list.connected.end())
        return;
    m_public->setTexts(Tone::Info,
                       tr("%1 is public, so its address works for everybody").arg(chatName(open->chat.title)),
                       tr("A personal link cannot keep others out. People can be asked to request joining instead; "
                          "Gatehouse then lets only the right ones in."));
    m_useRequests->disconnect(this);
    connect(m_useRequests, &QPushButton::clicked, this, [this, chat = open->chat.key] {
        order(m_port.setDelivery(chat, core::Delivery::Request), tr("People are let in by request from now on."));
    });
}

void ChatsPage::fillRest()
{
    clearLayout(*m_restRows);
    const auto add = [this](const QString &title, const std::vector<ChatRow> &rows, bool areFound) {
        if (rows.empty())
            return;
        auto *heading = new PlainLabel(title, Type::Section, Tint::Text, m_rest);
        heading->setContentsMargins(0, u(3), 0, u(3));
        m_restRows->addWidget(heading);
        m_restRows->addWidget(new Line(m_rest));
        for (const ChatRow &row : rows)
            addRestRow(row, areFound);
    };
    add(tr("Found, not connected"), m_list.found, true);
    add(tr("Disconnected"), m_list.disconnected, false);
}

void ChatsPage::addRestRow(const ChatRow &row, bool isFound)
{
    auto *line = new QWidget(m_rest);
    line->setObjectName(u"chat-"_s + row.chat.key.toString());
    auto *layout = new QHBoxLayout(line);
    setUnits(layout, line, Insets(0, 2), 3);
    auto *tile = new Avatar(8.5, line);
    tile->setSubject(chatSubject(row.chat));
    layout->addWidget(tile);
    auto *words = new QVBoxLayout;
    setUnits(words, line, Insets(0), 0);
    auto *name = new PlainLabel(chatName(row.chat.title), Type::Medium, Tint::Text, line);
    name->setEliding(true);
    const core::Instant now = m_context.clock.now();
    const QString about = isFound
        ? tr("%1. You made the bot administrator %2.").arg(chatKind(row.chat), Times::moment(row.chat.found, now))
        : row.chat.disconnected ? tr("%1. Disconnected %2; its history is kept.")
                                      .arg(chatKind(row.chat), Times::moment(*row.chat.disconnected, now))
                                : chatKind(row.chat);
    auto *note = new PlainLabel(about, Type::Caption, Tint::Muted, line);
    note->setWrapping(true);
    words->addWidget(name);
    words->addWidget(note);
    layout->addLayout(words, 1);

    const core::ChatKey key = row.chat.key;
    const QString title = chatName(row.chat.title);
    if (isFound) {
        auto *ignore = new Button(tr("Ignore"), Button::Kind::Quiet, line);
        ignore->setObjectName(u"ignore"_s);
        connect(ignore, &QPushButton::clicked, this, [this, key] { order(m_port.ignoreFound(key), {}); });
        layout->addWidget(ignore);
    }
    auto *link = new Button(isFound ? u"plus"_s : u"link"_s, isFound ? tr("Connect") : tr("Connect again"),
                            Button::Kind::Secondary, line);
    link->setObjectName(u"connect"_s);
    connect(link, &QPushButton::clicked, this, [this, key, title, isFound] {
        order(isFound ? m_port.connectFound(key) : m_port.reconnect(key),
              tr("%1 is connected. Everyone inside stays.").arg(title));
    });
    layout->addWidget(link);
    m_restRows->addWidget(line);
    m_restRows->addWidget(new Line(m_rest));
}

void ChatsPage::fitTable()
{
    const int rows = m_table->model()->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(rows + m_table->horizontalHeader()->sizeHint().height()
                            + (m_split->isNarrow() ? m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0));
}

bool ChatsPage::find()
{
    if (m_connect || m_list.connected.empty())
        return false;
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool ChatsPage::escape()
{
    if (m_connect) {
        closeConnect();
        return true;
    }
    if (m_split->isPaneOpen()) {
        m_split->closePane();
        return true;
    }
    if (m_search->text().isEmpty())
        return false;
    m_search->setSearch({});
    return true;
}

void ChatsPage::open(const QString &what)
{
    if (what == u"connect"_s)
        return openConnect();
    const qint64 key = what.section(u'/', 1).toLongLong();
    if (!what.startsWith("chat/"_L1) || key == 0)
        return;
    closeConnect();
    m_search->setSearch({});
    m_chosen = core::ChatKey(key);
    refresh();
}

std::vector<TourState> ChatsPage::tourStates()
{
    const auto choose = [this](int row) {
        if (row >= m_model->rowCount())
            return;
        m_table->choose(row);
        m_split->openPane(); // in a narrow window too
    };
    return {{u"list"_s, [this] { refresh(); }},
            {u"details"_s, [choose] { choose(0); }},
            {u"details-2"_s, [choose] { choose(1); }},
            {u"connect"_s, [this] { openConnect(); }},
            {u"list-again"_s, [this] { escape(), escape(); }}};
}

void ChatsPage::checkAll()
{
    order(m_port.checkAll(), tr("Telegram is asked about every chat."));
}

void ChatsPage::disconnect(core::ChatKey chat, const QString &title)
{
    // Without a question: nobody is removed, and it can be taken back.
    core::deliver(m_port.disconnect(chat), this, [this, chat, title](const core::Result<> &result) {
        if (!result) {
            Q_EMIT said({.text = errorText(result.error()), .isError = true});
            return;
        }
        m_chosen.reset();
        m_split->closePane();
        refresh();
        Q_EMIT said({.text = tr("%1 is disconnected. Nobody was removed.").arg(title),
                     .iconName = u"unlink"_s,
                     .span = std::chrono::seconds(10),
                     .undo = [reconnect = m_port.reconnect, chat] { return reconnect(chat); }});
    });
}

void ChatsPage::order(Answer<> answer, const QString &done)
{
    core::deliver(answer, this, [this, done](const core::Result<> &result) {
        if (!result)
            Q_EMIT said({.text = errorText(result.error()), .isError = true});
        else if (!done.isEmpty())
            Q_EMIT said({.text = done});
        refresh();
    });
}

void ChatsPage::openConnect()
{
    if (m_connect)
        return;
    m_connect = new ConnectPage(m_port, m_context, m_stack);
    m_stack->addWidget(m_connect);
    m_stack->setCurrentWidget(m_connect);
    connect(m_connect, &ConnectPage::closeWanted, this, &ChatsPage::closeConnect);
    connect(m_connect, &ConnectPage::said, this, &Page::said);
    connect(m_connect, &ConnectPage::connected, this, [this](core::ChatKey chat) {
        m_chosen = chat;
        closeConnect();
    });
}

void ChatsPage::closeConnect()
{
    if (!m_connect)
        return;
    m_stack->removeWidget(m_connect);
    m_connect->deleteLater();
    m_connect = nullptr;
    refresh();
    m_table->setFocus();
}

} // namespace ui
