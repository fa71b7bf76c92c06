// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/activity_page.h"

#include "core/base/deliver.h"
#include "ui/pages/activity/activity_pane.h"
#include "ui/pages/activity/decisions_view.h"
#include "ui/text/errors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/count_tabs.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/load_notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/split_view.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using core::OutboxState;
using core::queries::ActivityCounts;

namespace {

constexpr int firstRows = 200; // of a list; then moreTimes as many with each press
constexpr int moreTimes = 5;
constexpr int rowsToSearch = 5'000; // for a call that something leads to

const QStringList &tabNames()
{
    static const QStringList names{u"decisions"_s, u"pending"_s, u"uncertain"_s, u"failed"_s, u"unhandled"_s, u"log"_s};
    return names;
}

} // namespace

ActivityPage::ActivityPage(ActivityPort port, PageContext context, QWidget *parent)
    : Page(parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_tabs(new CountTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_decisions(new DecisionsView(m_port, context))
    , m_pane(new ActivityPane(context))
{
    setObjectName(u"activityPage"_s);
    setHelp(this, HelpTopic::Activity);
    m_limits.fill(firstRows);
    const auto calls = [this](OutboxState state, Tab tab) {
        return [this, state, tab] { return m_port.calls(state, m_limits[tab] + 1); }; // one more: whether there are any
    };
    m_pending = new CallsModel(calls(OutboxState::Pending, PendingTab), context.clock, this);
    m_uncertain = new CallsModel(calls(OutboxState::Uncertain, UncertainTab), context.clock, this);
    m_failed = new CallsModel(calls(OutboxState::Failed, FailedTab), context.clock, this);
    m_unhandled = new FailedUpdatesModel([this] { return m_port.failedUpdates(m_limits[UnhandledTab] + 1); },
                                         context.clock, this);
    const auto log = [this] {
        m_filter.limit = m_limits[LogTab] + 1;
        return m_port.audit(m_filter);
    };
    m_log = new AuditModel(log, context.clock, this);

    m_split = new SplitView(makeList(), m_pane, context.settings, u"activity"_s, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);
    connect(m_split, &SplitView::paneClosed, this, [this] {
        m_decisions->setCurrent({});
        if (Table *table = currentTable())
            table->clearSelection();
    });
    connect(m_decisions, &DecisionsView::said, this, &Page::said);
    connect(m_decisions, &DecisionsView::loaded, m_notice, &QWidget::hide);
    connect(m_decisions, &DecisionsView::loadFailed, m_notice, &LoadNotice::tell);
    connect(m_decisions, &DecisionsView::changed, m_split, &SplitView::closePane);
    connect(m_decisions, &DecisionsView::chosen, this, [this](const core::queries::DecisionRow &row) {
        m_pane->show(row);
        m_split->openPane();
    });
    connect(m_pane, &ActivityPane::memberWanted, this,
            [this](core::UserId user) { Q_EMIT leadsTo(u"members"_s, u"member/"_s + user.toString()); });
    connect(m_pane, &ActivityPane::chatWanted, this,
            [this](core::ChatKey chat) { Q_EMIT leadsTo(u"chats"_s, u"chat/"_s + chat.toString()); });
    connect(m_pane, &ActivityPane::logWanted, this,
            [this](const QString &words) { Q_EMIT leadsTo(u"log"_s, u"find/"_s + words); });
    connect(m_pane, &ActivityPane::sendAgainWanted, this,
            [this](core::OutboxId call) { order(m_port.sendAgain(call), tr("It is sent again.")); });
    connect(m_pane, &ActivityPane::dropWanted, this,
            [this](core::OutboxId call) { order(m_port.drop(call), tr("Dropped. It is not sent.")); });
    connect(m_pane, &ActivityPane::tryAgainWanted, this,
            [this](qint64 update) { order(m_port.tryUpdateAgain(update), tr("Tried again, and handled.")); });
    connect(m_failed, &ListModelBase::loaded, this, &ActivityPage::chooseWanted);
    connectFeed();
}

QWidget *ActivityPage::makeList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    setUnits(column, list, Insets(0), 0);
    m_header = new PageHeader(tr("Activity"), list);
    m_header->setSubtitle(tr("What waits for you, what waits to be sent, and what was done"));
    connect(m_header->addSecondary(u"copy"_s, tr("Copy as text")), &QPushButton::clicked, this,
            &ActivityPage::copyAsText);
    column->addWidget(m_header);

    auto *tabs = new QHBoxLayout;
    setUnits(tabs, list, Insets(6, 0), 0);
    tabs->addWidget(m_tabs, 1);
    column->addLayout(tabs);
    column->addWidget(new Line(list));
    m_notice = new LoadNotice(tr("It could not be loaded. The last known list is shown."), true, list);
    column->addWidget(m_notice);
    connect(m_notice, &LoadNotice::retryWanted, this, &ActivityPage::refresh);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // it scrolls; what is above it does not
    column->addWidget(m_stack, 1);

    m_stack->addWidget(m_decisions);
    makeTables();
    makeTabs();
    list->setFocusProxy(m_tabs);
    return list;
}

void ActivityPage::makeTabs()
{
    auto *tabs = static_cast<CountTabs *>(m_tabs);
    tabs->addTab(tr("Decisions"));
    tabs->addTab(tr("To be sent"));
    tabs->addTab(tr("Not sure"));
    tabs->addTab(tr("Failed"));
    tabs->addTab(tr("Not handled"));
    tabs->addTab(tr("Log"));
    connect(m_tabs, &QTabBar::currentChanged, this, &ActivityPage::showTab);
}

void ActivityPage::makeTables()
{
    m_tables.push_back(nullptr); // decisions are cards
    m_searches.push_back(nullptr);
    addTable(m_pending, u"pending"_s, tr("To be sent"), tr("Nothing waits to be sent."), 48);
    addTable(m_uncertain, u"uncertain"_s, tr("Not sure"), tr("Of everything that was sent it is known how it ended."),
             60);
    addTable(m_failed, u"failed"_s, tr("Failed"), tr("Nothing failed."), 60);
    addTable(m_unhandled, u"unhandled"_s, tr("Not handled"), tr("Everything that arrived was handled."), 60);
    addTable(m_log, u"log"_s, tr("Log"), tr("Nothing happened yet, or nothing matches."), 34);
}

Table *ActivityPage::addTable(ListModelBase *model, const QString &key, const QString &name, const QString &empty,
                              qreal secondColumn)
{
    auto *list = new QWidget(m_stack);
    auto *column = new QVBoxLayout(list);
    setUnits(column, list, Insets(0), 0);
    column->addLayout(makeSearch(model, list));
    auto *pages = new QStackedWidget(list);
    auto *table = new Table(m_context.settings, u"activity-"_s + key, Table::Rows::OneLine, pages);
    table->setObjectName(key + u"Table"_s);
    table->setAccessibleName(name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setModel(model);
    table->setColumns({{.units = 50, .stretches = true, .isEssential = true},
                       {.units = secondColumn},
                       {.units = 30, .isEssential = true}});
    auto *nothing = new EmptyState(u"circle-check"_s, empty, QString(), pages);
    pages->addWidget(table);
    pages->addWidget(nothing);
    pages->addWidget(new EmptyState(u"search"_s, tr("Nothing in this list has these words."), QString(), pages));
    column->addWidget(pages, 1);
    QWidget *more = makeMore(model, list);
    column->addWidget(more);
    connect(model, &ListModelBase::loaded, this, [this, pages, model, more, tab = m_tables.size()] {
        m_notice->hide();
        showWhetherEmpty(*pages, *model);
        more->setVisible(model->loadedCount() > m_limits[tab]);
    });
    connect(model, &ListModelBase::filterChanged, this, [this, pages, model] { showWhetherEmpty(*pages, *model); });
    connectTable(table, model);
    m_tables.push_back(table);
    m_stack->addWidget(list);
    return table;
}

void ActivityPage::showWhetherEmpty(QStackedWidget &pages, const ListModelBase &model)
{
    const bool isEmpty = model.isLoaded() && model.rowCount() == 0;
    pages.setCurrentIndex(!isEmpty ? 0 : model.loadedCount() == 0 ? 1 : 2);
}

QLayout *ActivityPage::makeSearch(ListModelBase *model, QWidget *list)
{
    auto *row = new QHBoxLayout;
    setUnits(row, list, Insets(6, 3), 2);
    const bool isLog = model == m_log;
    auto *search =
        new SearchField(isLog ? tr("Person, id or chat") : tr("Search this list"), m_context.scheduler, list);
    row->addWidget(search, 1);
    m_searches.push_back(search);
    connect(search, &SearchField::searchChanged, this, [this, model, isLog](const QString &text) {
        if (!isLog)
            return model->setQuickFilter(text);
        m_filter.text = text.trimmed(); // all there is is searched, not only what is loaded
        m_filter.user.reset();
        model->refresh();
    });
    return row;
}

QWidget *ActivityPage::makeMore(ListModelBase *model, QWidget *list)
{
    auto *more = new QWidget(list);
    auto *row = new QHBoxLayout(more);
    setUnits(row, more, Insets(6, 2), 3);
    auto *text = new PlainLabel(Type::Body, Tint::Muted, more);
    text->setWrapping(true);
    row->addWidget(text, 1);
    auto *button = new Button(tr("Show more"), Button::Kind::Secondary, more);
    button->setObjectName(u"showMore"_s);
    row->addWidget(button);
    more->hide();
    const auto tab = m_tables.size();
    connect(model, &ListModelBase::loaded, this, [this, model, text, button, tab] {
        const bool isAll = m_limits[tab] >= core::queries::longestActivity;
        button->setVisible(!isAll);
        const QString rows = QLocale().toString(model->loadedCount());
        text->setText(isAll && model == m_log ? tr("The newest %1 are shown. The search finds older ones.").arg(rows)
                                              : tr("%1 are loaded, and there are more.").arg(rows));
    });
    connect(button, &QPushButton::clicked, this, [this, model, tab] {
        m_limits[tab] = qMin(m_limits[tab] * moreTimes, core::queries::longestActivity);
        model->refresh();
    });
    return more;
}

void ActivityPage::connectTable(Table *table, ListModelBase *model)
{
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivityPage::showSelection);
    connect(table, &Table::detailsWanted, this, [this] {
        m_split->openPane();
        m_pane->setFocus(Qt::TabFocusReason);
    });
    connect(model, &ListModelBase::loadFailed, this, [this](const core::Error &error) {
        if (error.kind == core::Error::Kind::Cancelled)
            return;
        m_notice->tell(error);
    });
}

void ActivityPage::connectFeed()
{
    const auto ask = [this] {
        if (!isVisible() || std::exchange(m_refreshesSoon, true))
            return; // one change tells of several kinds
        m_context.scheduler.after(0s, this, [this] {
            m_refreshesSoon = false;
            refresh();
        });
    };
    const Feed &feed = m_context.feed;
    connect(&feed, &Feed::decisionsChanged, this, ask);
    connect(&feed, &Feed::outboxChanged, this, ask);
    connect(&feed, &Feed::failedUpdatesChanged, this, ask);
    connect(&feed, &Feed::auditChanged, this, ask);
}

void ActivityPage::refresh()
{
    askCounts();
    refreshTab();
}

bool ActivityPage::escape()
{
    if (!m_split->isPaneOpen())
        return false;
    m_split->closePane();
    return true;
}

bool ActivityPage::find()
{
    SearchField *search = m_searches[static_cast<size_t>(m_tabs->currentIndex())];
    if (!search)
        return false;
    search->setFocus(Qt::ShortcutFocusReason);
    search->selectAll();
    return true;
}

void ActivityPage::open(const QString &what)
{
    const int tab = static_cast<int>(tabNames().indexOf(what.section(u'/', 0, 0)));
    if (tab < 0)
        return;
    m_tabs->setCurrentIndex(tab);
    if (SearchField *search = m_searches[static_cast<size_t>(tab)])
        search->setSearch({}); // what is led to may be anything
    if (const QString user = what.section(u'/', 1); tab == LogTab && !user.isEmpty())
        m_searches[LogTab]->setSearch(user);
    if (const qint64 call = what.section(u'/', 1).toLongLong(); tab == FailedTab && call != 0) {
        m_wanted = core::OutboxId(call);
        m_limits[FailedTab] = qMax(m_limits[FailedTab], rowsToSearch);
        m_failed->refresh();
    }
}

std::vector<TourState> ActivityPage::tourStates()
{
    std::vector<TourState> states;
    for (int tab = 0; tab < TabCount; ++tab) {
        states.push_back({tabNames().at(tab), [this, tab] {
                              m_tabs->setCurrentIndex(tab);
                              refresh();
                          }});
        if (tab == DecisionsTab)
            continue;
        states.push_back({tabNames().at(tab) + u"-details"_s, [this] {
                              Table *table = currentTable();
                              if (!table || table->model()->rowCount() == 0)
                                  return;
                              table->choose(0);
                              m_split->openPane(); // in a narrow window too
                          }});
    }
    return states;
}

void ActivityPage::showTab(int tab)
{
    m_split->closePane();
    m_notice->hide();
    m_limits.fill(firstRows); // each look costs what was loaded
    m_stack->setCurrentIndex(tab);
    refreshTab();
}

void ActivityPage::refreshTab()
{
    if (ListModelBase *model = currentModel())
        model->refresh();
    else
        m_decisions->refresh();
}

void ActivityPage::askCounts()
{
    core::deliver(m_port.counts(), this, [this](const core::Result<ActivityCounts> &counts) {
        if (counts)
            showCounts(*counts);
    });
}

void ActivityPage::showCounts(const ActivityCounts &counts)
{
    auto *tabs = static_cast<CountTabs *>(m_tabs);
    tabs->setCount(DecisionsTab, counts.decisions, Tone::Neutral);
    tabs->setCount(PendingTab, counts.pending, Tone::Neutral);
    tabs->setCount(UncertainTab, counts.uncertain, Tone::Warn);
    tabs->setCount(FailedTab, counts.failed, Tone::Bad);
    tabs->setCount(UnhandledTab, counts.failedUpdates, Tone::Warn);
    tabs->setCount(LogTab, counts.audit, Tone::Neutral);
}

void ActivityPage::showSelection()
{
    const Table *table = currentTable();
    if (!table || table->selectionModel()->selectedRows().isEmpty())
        return;
    const QModelIndex index = table->selectionModel()->selectedRows().front();
    if (const auto *calls = qobject_cast<const CallsModel *>(table->model()))
        m_pane->show(*calls->row(index));
    else if (table->model() == m_unhandled)
        m_pane->show(*m_unhandled->row(index));
    else
        m_pane->show(*m_log->row(index));
    if (!m_split->isNarrow())
        m_split->openPane();
}

void ActivityPage::chooseWanted()
{
    const core::OutboxId wanted = std::exchange(m_wanted, {});
    if (wanted.isNull() || m_stack->currentIndex() != FailedTab)
        return;
    for (int row = 0; row < m_failed->rowCount(); ++row) {
        if (m_failed->rows()[static_cast<size_t>(row)].id != wanted)
            continue;
        currentTable()->choose(row);
        m_split->openPane(); // in a narrow window too: it is what was asked for
        return;
    }
}

void ActivityPage::copyAsText()
{
    const ListModelBase *model = currentModel();
    QStringList lines = model ? QStringList() : m_decisions->asText();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = model->columnCount() - 1; column >= 0; --column)
            cells << model->index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT said({.text = tr("%Ln lines were copied.", nullptr, static_cast<int>(lines.size())), .iconName = u"copy"_s});
}

void ActivityPage::order(Answer<> answer, const QString &done)
{
    core::deliver(answer, this, [this, done](const core::Result<> &result) {
        if (!result) {
            Q_EMIT said({.text = errorText(result.error()), .isError = true});
        } else {
            m_split->closePane();
            Q_EMIT said({.text = done});
        }
        refresh();
    });
}

ListModelBase *ActivityPage::currentModel() const
{
    const Table *table = currentTable();
    return table ? static_cast<ListModelBase *>(table->model()) : nullptr;
}

Table *ActivityPage::currentTable() const
{
    const int tab = m_stack->currentIndex();
    return tab > 0 && tab < static_cast<int>(m_tables.size()) ? m_tables[static_cast<size_t>(tab)] : nullptr;
}

} // namespace ui
