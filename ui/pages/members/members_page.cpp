// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/members_page.h"

#include "core/base/deliver.h"
#include "ui/pages/members/add_member_dialog.h"
#include "ui/pages/members/invite_dialog.h"
#include "ui/pages/members/member_deeds.h"
#include "ui/pages/members/member_exporter.h"
#include "ui/pages/members/member_filters.h"
#include "ui/pages/members/member_pane.h"
#include "ui/pages/members/member_selection.h"
#include "ui/pages/members/saved_filters.h"
#include "ui/text/errors.h"
#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/load_notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/split_view.h"
#include "ui/widgets/table.h"

#include <QBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using core::queries::MemberCounts;
using core::queries::MemberFilter;
using core::queries::MemberStatusFilter;

namespace {

// From so many on, what is new is shown at most once a second: each time all of them are put in order.
constexpr qint64 many = 1000;

} // namespace

MembersPage::MembersPage(MembersPort port, PageContext context, QWidget *parent)
    : Page(parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_model(new MembersModel(m_port, context.clock, this))
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
    connect(m_pane, &MemberPane::addWanted, this, [this](core::UserId user) { m_deeds->add(user); });
    connect(m_pane, &MemberPane::inviteWanted, m_deeds, &MemberDeeds::invite);
    connect(m_pane, &MemberPane::tagsWanted, m_deeds, &MemberDeeds::tag);
    connect(m_pane, &MemberPane::removeWanted, this, &MembersPage::remove);
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

    m_filters = new MemberFilters(
        m_context, [this] { return m_model->filter(); }, list);
    connect(m_filters, &MemberFilters::changed, this, &MembersPage::applyFilter);
    connect(m_filters, &MemberFilters::savedChosen, this, &MembersPage::showSaved);
    connect(m_filters, &MemberFilters::said, this, &Page::said);
    column->addWidget(m_filters);

    m_notice = new LoadNotice(tr("Members could not be loaded. The last known list is shown."), true, list);
    column->addWidget(m_notice);
    connect(m_notice, &LoadNotice::retryWanted, this, &MembersPage::refresh);

    makeTable();
    column->addWidget(m_content, 1);
    column->addWidget(&m_deeds->exporter());
    column->addWidget(makeFoot());
    list->setFocusProxy(m_table);
    return list;
}

void MembersPage::makeHeader()
{
    m_header = new PageHeader(tr("Members"), this);
    auto *add = m_header->setPrimary(u"user-plus"_s, tr("Add member"));
    add->setObjectName(u"addMember"_s);
    connect(add, &QPushButton::clicked, this, [this] { m_deeds->add(); });

    auto *save = m_header->addSecondary(u"download"_s, tr("Export…"));
    save->setObjectName(u"exportMembers"_s);
    connect(save, &QPushButton::clicked, this, [this] { m_deeds->exportShown(); });
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
    m_table->setColumns({{.key = u"name"_s, .units = 51, .stretches = true, .isEssential = true},
                         {.key = u"state"_s, .units = 38, .isEssential = true},
                         {.key = u"chats"_s, .units = 26},
                         {.key = u"until"_s, .units = 29},
                         {.key = u"seen"_s, .units = 24},
                         {.key = u"tags"_s, .units = 32, .isHidden = true},
                         {.key = u"note"_s, .units = 40, .isHidden = true},
                         {.key = u"first-seen"_s, .units = 26, .isHidden = true},
                         {.key = u"id"_s, .units = 32, .isHidden = true}});
    m_table->setCopiedElsewhere(true);
    connectSorting();

    m_empty =
        new EmptyState(u"users"_s, tr("The gate is open, nobody has come through yet"),
                       tr("People appear here by themselves as soon as they write to your bot or join a connected "
                          "chat. Telegram does not tell bots who was inside before."),
                       m_content);
    auto *invite =
        m_empty->addWay(u"user-plus"_s, tr("Invite by hand"),
                        tr("Name a person, pick chats. The bot sends a link that works once."), tr("Add member"));
    connect(invite, &QPushButton::clicked, this, [this] { m_deeds->add(); });
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
    connect(m_model, &MembersModel::loadFailed, this, [this](const core::Error &error) { m_notice->tell(error); });
    m_selection = new MemberSelection(*m_model, *m_table);
    connect(m_selection, &MemberSelection::changed, this, &MembersPage::showSelection);
    connect(m_table, &Table::rowsShown, m_model, &MembersModel::want);
    m_deeds = new MemberDeeds(m_port, m_context, *m_model, *m_selection, *m_table);
    connect(m_deeds, &MemberDeeds::said, this, &Page::said);
    connect(m_table, &Table::copyWanted, m_deeds, &MemberDeeds::copy);
    connect(m_table, &Table::detailsWanted, this, [this] {
        m_split->openPane();
        m_pane->setFocus(Qt::TabFocusReason);
    });
    connect(m_table, &Table::deleteWanted, this, &MembersPage::remove);
    connect(m_table, &Table::menuWanted, m_deeds, &MemberDeeds::showMenu);
    connect(m_deeds, &MemberDeeds::removeWanted, this, &MembersPage::remove);
}

void MembersPage::connectSorting()
{
    QHeaderView *header = m_table->horizontalHeader();
    TableColumns &columns = m_table->columns();
    columns.setFirstSort(MembersModel::SeenColumn, Qt::DescendingOrder);
    m_sorted = columns.rememberedSort().value_or(m_sorted);
    header->setSortIndicator(m_sorted.first, m_sorted.second);
    m_table->setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this, header](int column, Qt::SortOrder order) {
        if (MemberColumns::sortOf(column)) {
            m_sorted = {column, order};
            m_table->columns().rememberSort(column, order);
        } else {
            // The arrow must not claim an order that the rows do not have.
            const QSignalBlocker quiet(header);
            header->setSortIndicator(m_sorted.first, m_sorted.second);
        }
    });
    connect(&columns, &TableColumns::sortWanted, header, &QHeaderView::setSortIndicator);
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
    connect(&m_context.feed, &Feed::membersChanged, this, &MembersPage::hearNews);
    connect(&m_context.feed, &Feed::decisionsChanged, this, &MembersPage::hearNews);
    connect(&m_context.feed, &Feed::auditChanged, this, [this] {
        if (isVisible())
            m_pane->refresh(); // a call that failed changes nobody's state, but is told there
    });
    connect(&m_context.feed, &Feed::chatsChanged, this, [this] {
        if (isVisible())
            askChats();
    });
}

void MembersPage::hearNews()
{
    if (!isVisible())
        return;
    if (m_isResting) {
        m_hasNews = true;
        return;
    }
    refresh();
    if (m_model->total() <= many)
        return;
    m_isResting = true;
    m_context.scheduler.after(1s, this, [this] {
        m_isResting = false;
        if (std::exchange(m_hasNews, false))
            hearNews();
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

bool MembersPage::find()
{
    m_split->closePane();
    m_filters->focusSearch();
    return true;
}

void MembersPage::open(const QString &what)
{
    const QString word = what.section(u'/', 0, 0);
    const qint64 id = what.section(u'/', 1).toLongLong();
    if (word == u"add"_s) {
        m_deeds->add(id != 0 ? std::optional(core::UserId(id)) : std::nullopt);
    } else if (word == u"member"_s && id != 0) {
        m_pane->showMember(core::UserId(id));
        m_split->openPane();
        m_selection->choose(core::UserId(id));
    } else if (word == u"chat"_s) {
        m_filters->show({.status = MemberStatusFilter::Inside, .chat = core::ChatKey(id)});
        applyFilter();
    }
}

std::vector<TourState> MembersPage::tourStates()
{
    auto *exporter = findChild<MemberExporter *>();
    return {{u"list"_s, [this] { refresh(); }},
            {u"details"_s,
             [this] {
                 m_table->choose(0);
                 if (!m_selection->users().empty())
                     m_split->openPane(); // in a narrow window too
             }},
            {u"forget"_s,
             [this] {
                 if (!m_selection->users().empty())
                     m_pane->askToForget();
             }},
            {u"several"_s, [this] { m_table->selectAll(); }},
            {u"invite"_s,
             [this] {
                 m_deeds->invite();
                 if (auto *dialog = findChild<InviteDialog *>())
                     dialog->chooseAllChats();
             }},
            {u"tags"_s, [this] { m_deeds->tag(); }},
            {u"remove"_s, [this] { remove(); }},
            {u"add"_s,
             [this] {
                 m_deeds->add(m_selection->users().empty() ? core::UserId() : m_selection->users().front());
                 if (auto *dialog = findChild<AddMemberDialog *>())
                     dialog->chooseAllChats();
             }},
            {u"name-filter"_s, [this] { findChild<SavedFilters *>()->save(); }},
            {u"exporting"_s, [exporter] { exporter->showRow(412'000, 1'000'000); }},
            {u"exported"_s, [exporter] { exporter->showDone(1'000'000); }},
            {u"no-match"_s,
             [this, exporter] {
                 exporter->takeRow();
                 m_split->closePane();
                 m_filters->setSearch(u"nobody is called so"_s);
             }},
            {u"list-again"_s, [this] { clearFilter(); }}};
}

void MembersPage::applyFilter()
{
    m_model->setFilter(m_filters->applied(m_model->filter()));
    askCounts();
}

void MembersPage::showSaved(const MemberFilter &filter)
{
    m_filters->show(filter);
    m_table->horizontalHeader()->setSortIndicator(MembersModel::columnOf(filter.sort),
                                                  filter.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    applyFilter();
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
        if (chats)
            m_filters->showChats(*chats);
    });
}

void MembersPage::showCounts(const MemberCounts &counts)
{
    m_filters->showCounts(counts);
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
}

void MembersPage::showSelection()
{
    const auto total = static_cast<int>(m_model->total());
    QString text =
        m_model->isTotalKnown() ? tr("%Ln people", nullptr, total) : tr("More than %Ln people", nullptr, total);
    if (const qint64 chosen = m_selection->count(); chosen > 0)
        text += u"    "_s + tr("%Ln selected", nullptr, static_cast<int>(chosen));
    m_footCount->setText(text);
    const std::vector<core::UserId> &users = m_selection->users();
    if (users.empty())
        return;
    if (users.size() == 1)
        m_pane->showMember(users.front());
    else
        m_pane->showMany(users);
    if (!m_split->isNarrow())
        m_split->openPane();
}

bool MembersPage::isFiltered() const
{
    const MemberFilter &filter = m_model->filter();
    return !filter.text.isEmpty() || filter.status != MemberStatusFilter::All || filter.chat.has_value();
}

void MembersPage::clearFilter()
{
    m_filters->clear();
}

void MembersPage::remove()
{
    if (m_pane->users().size() == 1)
        m_deeds->remove(m_pane->users(), m_pane->title()); // whom the pane shows, in the list or not
    else if (!m_pane->users().empty())
        m_deeds->removeSelected(m_pane->title());
}

void MembersPage::setNarrow(bool narrow)
{
    m_table->setNarrow(narrow);
    m_filters->setNarrow(narrow);
}

} // namespace ui
