// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/members_page.h"

#include "core/base/deliver.h"
#include "ui/pages/members/add_member_dialog.h"
#include "ui/pages/members/member_pane.h"
#include "ui/pages/members/remove_dialog.h"
#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/split_view.h"
#include "ui/widgets/table.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

using core::queries::MemberCounts;
using core::queries::MemberFilter;
using core::queries::MemberStatusFilter;

MembersPage::MembersPage(MembersPort port, PageContext context, QWidget *parent)
    : Page(parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_model(new MembersModel(m_port.page, context.clock, this))
    , m_pane(new MemberPane(m_port, context))
{
    setObjectName(u"membersPage"_s);
    setHelp(this, HelpTopic::Members);
    m_split = new SplitView(makeList(), m_pane, context.settings, u"members"_s, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);

    connect(m_split, &SplitView::narrowChanged, this, &MembersPage::setNarrow);
    connect(m_split, &SplitView::paneClosed, this, [this] { m_table->clearSelection(); });
    connect(m_pane, &MemberPane::addWanted, this, [this](core::UserId user) { openAdd(user); });
    connect(m_pane, &MemberPane::removeWanted, this, &MembersPage::openRemove);
    connect(m_pane, &MemberPane::failedCallWanted, this,
            [this](core::OutboxId call) { Q_EMIT leadsTo(u"activity"_s, u"failed/"_s + call.toString()); });
    connect(m_pane, &MemberPane::said, this, &Page::said);
    connect(m_pane, &MemberPane::forgotten, m_split, &SplitView::closePane);
    connectFeed();
    setFocusProxy(m_table);
}

QWidget *MembersPage::makeList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    setUnits(column, list, Insets(0), 0);
    makeHeader();
    column->addWidget(m_header);

    auto *filters = new QHBoxLayout;
    setUnits(filters, list, Insets(6, 0, 6, 3), 2);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_chat);
    m_filterRow = filters;
    column->addLayout(filters);
    auto *chips = new QHBoxLayout;
    setUnits(chips, list, Insets(6, 0, 6, 3), 2);
    chips->addWidget(m_chips, 1);
    m_chipRow = chips;
    column->addLayout(chips);

    m_notice = new Notice(Tone::Warn, QString(), QString(), list);
    m_notice->setObjectName(u"notice"_s);
    m_notice->hide();
    column->addWidget(m_notice);

    makeTable();
    column->addWidget(m_content, 1);
    column->addWidget(makeFoot());
    list->setFocusProxy(m_table);
    return list;
}

void MembersPage::makeHeader()
{
    m_header = new PageHeader(tr("Members"), this);
    auto *add = m_header->setPrimary(u"user-plus"_s, tr("Add member"));
    add->setObjectName(u"addMember"_s);
    connect(add, &QPushButton::clicked, this, [this] { openAdd(); });

    m_search = new SearchField(tr("Name, @name, id or note"), m_context.scheduler, this);
    connect(m_search, &SearchField::searchChanged, this, &MembersPage::applyFilter);
    m_chat = new QComboBox(this);
    m_chat->setObjectName(u"chatFilter"_s);
    m_chat->setAccessibleName(tr("Chat"));
    m_chat->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setUnits(m_chat, Limit::MostWidth, 45); // titles may be long
    m_chat->addItem(tr("All chats"), qint64(0));
    connect(m_chat, &QComboBox::activated, this, &MembersPage::applyFilter);

    m_chips = new FilterChips(this);
    const std::pair<MemberStatusFilter, QString> filters[]{{MemberStatusFilter::All, tr("All")},
                                                           {MemberStatusFilter::Inside, tr("Inside")},
                                                           {MemberStatusFilter::NotInside, tr("Not inside")},
                                                           {MemberStatusFilter::Invited, tr("Invited")},
                                                           {MemberStatusFilter::Asks, tr("Asks for you")},
                                                           {MemberStatusFilter::Blocked, tr("Blocked the bot")},
                                                           {MemberStatusFilter::Banned, tr("Banned")},
                                                           {MemberStatusFilter::Administrators, tr("Administrators")}};
    for (const auto &[filter, text] : filters)
        m_chips->addChip(static_cast<int>(filter), text);
    connect(m_chips, &FilterChips::currentChanged, this, &MembersPage::applyFilter);
}

void MembersPage::makeTable()
{
    m_content = new QStackedWidget(this);
    m_content->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // it scrolls; what is around it does not
    m_table = new Table(m_context.settings, u"members"_s, Table::Rows::TwoLines, m_content);
    m_table->setObjectName(u"membersTable"_s);
    m_table->setAccessibleName(tr("Members"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MembersModel::NameColumn, new SubjectDelegate(m_table));
    m_table->setItemDelegateForColumn(MembersModel::StateColumn, new PillDelegate(m_table));
    m_table->setColumns({{.units = 51, .stretches = true, .isEssential = true},
                         {.units = 38, .isEssential = true},
                         {.units = 26},
                         {.units = 29},
                         {.units = 24}});
    m_table->horizontalHeader()->setSortIndicator(MembersModel::SeenColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this, header](int column, Qt::SortOrder order) {
        if (MembersModel::hasOrder(column)) {
            m_sorted = {column, order};
        } else {
            // The arrow must not claim an order that the rows do not have.
            const QSignalBlocker quiet(header);
            header->setSortIndicator(m_sorted.first, m_sorted.second);
        }
    });

    m_empty =
        new EmptyState(u"users"_s, tr("The gate is open, nobody has come through yet"),
                       tr("People appear here by themselves as soon as they write to your bot or join a connected "
                          "chat. Telegram does not tell bots who was inside before."),
                       m_content);
    auto *invite =
        m_empty->addWay(u"user-plus"_s, tr("Invite by hand"),
                        tr("Name a person, pick chats. The bot sends a link that works once."), tr("Add member"));
    connect(invite, &QPushButton::clicked, this, [this] { openAdd(); });
    auto *connectChat = m_empty->addWay(u"messages-square"_s, tr("Connect a chat"),
                                        tr("Whoever joins or writes there is seen from then on."), tr("To the chats"));
    connect(connectChat, &QPushButton::clicked, this, [this] { Q_EMIT leadsTo(u"chats"_s, u"connect"_s); });

    m_noMatch =
        new EmptyState(u"search"_s, tr("Nobody matches"), tr("Try another word, or show everybody again."), m_content);
    connect(m_noMatch->addLink(tr("Clear the filter")), &QPushButton::clicked, this, &MembersPage::clearFilter);

    m_content->addWidget(m_table);
    m_content->addWidget(m_empty);
    m_content->addWidget(m_noMatch);
    connect(m_model, &MembersModel::loaded, this, &MembersPage::showRows);
    connect(m_model, &MembersModel::loadFailed, this, [this](const core::Error &error) {
        m_notice->setTexts(Tone::Warn, tr("Members could not be loaded. The last known list is shown."),
                           errorText(error));
        m_notice->show();
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isRestoring = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, &MembersPage::restoreSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MembersPage::showSelection);
    connect(m_table, &Table::detailsWanted, this, [this] {
        m_split->openPane();
        m_pane->setFocus(Qt::TabFocusReason);
    });
    connect(m_table, &Table::deleteWanted, this, &MembersPage::openRemove);
    connect(m_table, &Table::menuWanted, this, &MembersPage::showMenu);
}

QWidget *MembersPage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    setUnits(column, foot, Insets(0), 0);
    column->addWidget(new Line(foot));
    auto *row = new QHBoxLayout;
    setUnits(row, foot, Insets(6, 2), 4);
    m_footCount = new PlainLabel(Type::Caption, Tint::Muted, foot);
    m_footCount->setObjectName(u"footCount"_s);
    m_footTime = new PlainLabel(Type::Caption, Tint::Muted, foot);
    row->addWidget(m_footCount, 1);
    row->addWidget(m_footTime);
    column->addLayout(row);
    return foot;
}

void MembersPage::connectFeed()
{
    const auto ask = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_context.feed, &Feed::membersChanged, this, ask);
    connect(&m_context.feed, &Feed::decisionsChanged, this, ask);
    connect(&m_context.feed, &Feed::auditChanged, this, [this] {
        if (isVisible())
            m_pane->refresh(); // a call that failed changes nobody's state, but is told there
    });
    connect(&m_context.feed, &Feed::chatsChanged, this, [this] {
        if (isVisible())
            askChats();
    });
}

void MembersPage::refresh()
{
    m_model->refresh();
    askCounts();
    askChats();
    m_pane->refresh();
}

bool MembersPage::escape()
{
    if (m_split->isPaneOpen()) {
        m_split->closePane();
        return true;
    }
    if (!isFiltered())
        return false;
    clearFilter();
    return true;
}

void MembersPage::find()
{
    m_split->closePane();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MembersPage::open(const QString &what)
{
    const QString word = what.section(u'/', 0, 0);
    const qint64 id = what.section(u'/', 1).toLongLong();
    if (word == u"add"_s) {
        openAdd(id != 0 ? std::optional(core::UserId(id)) : std::nullopt);
    } else if (word == u"member"_s && id != 0) {
        m_selection = {core::UserId(id)};
        m_pane->showMember(core::UserId(id));
        m_split->openPane();
        restoreSelection();
    } else if (word == u"chat"_s) {
        clearFilter();
        if (m_chat->findData(id) < 0)
            m_chat->addItem(QString(), id); // its name comes with the list of chats
        m_chat->setCurrentIndex(m_chat->findData(id));
        m_chips->setCurrent(static_cast<int>(MemberStatusFilter::Inside));
        applyFilter();
    }
}

std::vector<TourState> MembersPage::tourStates()
{
    return {{u"list"_s, [this] { refresh(); }},
            {u"details"_s,
             [this] {
                 m_table->choose(0);
                 if (!m_selection.empty())
                     m_split->openPane(); // in a narrow window too
             }},
            {u"several"_s, [this] { m_table->selectAll(); }},
            {u"remove"_s, [this] { openRemove(); }},
            {u"add"_s,
             [this] {
                 openAdd(m_selection.empty() ? core::UserId() : m_selection.front());
                 if (auto *dialog = findChild<AddMemberDialog *>())
                     dialog->chooseAllChats();
             }},
            {u"no-match"_s,
             [this] {
                 m_split->closePane();
                 m_search->setSearch(u"nobody is called so"_s);
             }},
            {u"list-again"_s, [this] { clearFilter(); }}};
}

void MembersPage::applyFilter()
{
    MemberFilter filter = m_model->filter();
    filter.text = m_search->text().trimmed();
    filter.status = static_cast<MemberStatusFilter>(m_chips->current());
    const qint64 chat = m_chat->currentData().toLongLong();
    filter.chat = chat == 0 ? std::nullopt : std::optional(core::ChatKey(chat));
    m_model->setFilter(filter);
    askCounts();
}

void MembersPage::askCounts()
{
    core::deliver(m_port.counts(m_model->filter()), this, [this](const core::Result<MemberCounts> &counts) {
        if (counts)
            showCounts(*counts);
    });
}

void MembersPage::askChats()
{
    core::deliver(m_port.chats(), this, [this](const core::Result<core::queries::ChatList> &chats) {
        if (!chats)
            return;
        const qint64 current = m_chat->currentData().toLongLong();
        m_chat->clear();
        m_chat->addItem(tr("All chats"), qint64(0));
        for (const core::queries::ChatRow &row : chats->connected)
            m_chat->addItem(chatName(row.chat.title), row.chat.key.value());
        m_chat->setCurrentIndex(qMax(0, m_chat->findData(current)));
        m_chat->setVisible(chats->connected.size() > 1 || current != 0);
    });
}

void MembersPage::showCounts(const MemberCounts &counts)
{
    m_counts = counts;
    const std::pair<MemberStatusFilter, qint64> numbers[]{{MemberStatusFilter::All, counts.all},
                                                          {MemberStatusFilter::Inside, counts.inside},
                                                          {MemberStatusFilter::NotInside, counts.notInside},
                                                          {MemberStatusFilter::Invited, counts.invited},
                                                          {MemberStatusFilter::Asks, counts.asks},
                                                          {MemberStatusFilter::Blocked, counts.blocked},
                                                          {MemberStatusFilter::Banned, counts.banned},
                                                          {MemberStatusFilter::Administrators, counts.administrators}};
    for (const auto &[filter, number] : numbers)
        m_chips->setCount(static_cast<int>(filter), number);
    if (!isFiltered() || m_header->subtitle().isEmpty()) {
        const QString people = tr("%Ln people", nullptr, static_cast<int>(counts.all));
        //: "1,284 people", then how many of them are inside.
        m_header->setSubtitle(counts.all == 0
                                  ? tr("Nobody yet")
                                  : tr("%1, %2 of them inside").arg(people, QLocale().toString(counts.inside)));
    }
    m_footTime->setText(tr("Counts as of %1").arg(Times::clock(m_context.clock.now())));
}

void MembersPage::showRows()
{
    m_notice->hide();
    QWidget *shown = m_table;
    if (m_model->total() == 0)
        shown = isFiltered() ? static_cast<QWidget *>(m_noMatch) : m_empty;
    m_content->setCurrentWidget(shown);
    showSelection();
}

void MembersPage::showSelection()
{
    if (m_isRestoring)
        return;
    m_selection = selected();
    const int chosen = static_cast<int>(m_selection.size());
    QString text = tr("%Ln people", nullptr, static_cast<int>(m_model->total()));
    if (chosen > 0)
        text += u"    "_s + tr("%Ln selected", nullptr, chosen);
    m_footCount->setText(text);
    if (m_selection.empty())
        return;
    if (chosen == 1)
        m_pane->showMember(m_selection.front());
    else
        m_pane->showMany(m_selection);
    if (!m_split->isNarrow())
        m_split->openPane();
}

void MembersPage::restoreSelection()
{
    // The rows are new, the people are not: whoever was chosen stays chosen.
    QItemSelection selection;
    for (const core::UserId user : m_selection) {
        if (const QModelIndex index = m_model->indexOf(user); index.isValid())
            selection.select(index, index);
    }
    m_isRestoring = true;
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selection.isEmpty())
        m_table->selectionModel()->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
    m_isRestoring = false;
}

std::vector<core::UserId> MembersPage::selected() const
{
    std::vector<core::UserId> users;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        users.push_back(m_model->row(row)->id);
    return users;
}

bool MembersPage::isFiltered() const
{
    const MemberFilter &filter = m_model->filter();
    return !filter.text.isEmpty() || filter.status != MemberStatusFilter::All || filter.chat.has_value();
}

void MembersPage::clearFilter()
{
    m_search->clear();
    m_chips->setCurrent(static_cast<int>(MemberStatusFilter::All));
    m_chat->setCurrentIndex(0);
    applyFilter();
}

void MembersPage::openAdd(std::optional<core::UserId> user)
{
    auto *dialog = new AddMemberDialog(m_port, m_context, user, this);
    connect(dialog, &AddMemberDialog::said, this, &Page::said);
    dialog->open();
}

void MembersPage::openRemove()
{
    const std::vector<core::UserId> users = m_pane->users();
    if (users.empty())
        return;
    auto *dialog = new RemoveDialog(m_port, m_context, users, m_pane->title(), this);
    connect(dialog, &RemoveDialog::said, this, &Page::said);
    dialog->open();
}

void MembersPage::showMenu(const QPoint &place)
{
    if (m_selection.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_selection.size() == 1) {
        connect(menu->addAction(icon(u"user-plus"_s), tr("Add to chats…")), &QAction::triggered, this,
                [this] { openAdd(m_selection.front()); });
    }
    connect(menu->addAction(icon(u"user-minus"_s), tr("Remove…")), &QAction::triggered, this, &MembersPage::openRemove);
    menu->popup(place);
}

void MembersPage::setNarrow(bool narrow)
{
    m_table->setNarrow(narrow);
    // One button is left of the chips: it stands beside the search, and the row is the table's.
    m_chips->setCollapsed(narrow);
    (narrow ? m_filterRow : m_chipRow)->addWidget(m_chips, narrow ? 0 : 1);
    m_chipRow->setContentsMargins(narrow ? QMargins() : Insets(6, 0, 6, 3).margins());
    setUnits(m_chat, Limit::MostWidth, narrow ? 26 : 45);
}

} // namespace ui
