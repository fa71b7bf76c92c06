// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/log_page.h"

#include "ui/text/errors.h"
#include "ui/text/safe_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/load_notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto followInterval = 1s; // asked only while the page is seen

} // namespace

LogPage::LogPage(LogPort port, const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new LogModel(std::move(port), this))
{
    setObjectName(u"logPage"_s);
    setHelp(this, HelpTopic::Log);
    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(0), 0);
    addHeader(column);
    addFilters(column);
    m_notice = new LoadNotice(tr("The log could not be read. What was read before is shown."), true, this);
    column->addWidget(m_notice);
    connect(m_notice, &LoadNotice::retryWanted, this, &LogPage::refresh);
    addTable(column);
    addFoot(column);
    setFocusProxy(m_table);
    connect(m_model, &LogModel::changed, this, &LogPage::showWhatCame);
    connect(m_model, &LogModel::loadFailed, this, [this](const core::Error &error) {
        m_notice->tell(error);
        if (m_model->total() == 0)
            m_stack->setCurrentWidget(m_table); // whether nothing was noted is not known
        arrange();
    });
    showWhatCame();
}

void LogPage::addHeader(QBoxLayout *column)
{
    auto *header = new PageHeader(tr("Program log"), this);
    header->setSubtitle(tr("What Gatehouse notes about its own work. It has no names, no messages and no tokens."));
    connect(header->setBack(tr("Help")), &QPushButton::clicked, this, [this] { Q_EMIT leadsTo(u"help"_s, {}); });
    auto *copied = header->addSecondary(u"copy"_s, tr("Copy"));
    copied->setObjectName(u"copyLog"_s);
    copied->setToolTip(tr("The selected lines, or all that are shown"));
    connect(copied, &QPushButton::clicked, this, &LogPage::copy);
    auto *saved = header->addSecondary(u"download"_s, tr("Save as…"));
    saved->setObjectName(u"saveLog"_s);
    connect(saved, &QPushButton::clicked, this, &LogPage::save);
    column->addWidget(header);
}

void LogPage::addFilters(QBoxLayout *column)
{
    m_levels = new FilterChips(this);
    m_levels->addChip(int(LogLevel::Debug), tr("Everything"));
    m_levels->addChip(int(LogLevel::Warning), tr("Warnings and faults"));
    m_levels->addChip(int(LogLevel::Critical), tr("Faults"));
    m_levels->setCurrent(int(LogLevel::Debug));
    m_category = new QComboBox(this);
    m_category->setObjectName(u"category"_s);
    m_category->setAccessibleName(tr("Part of the program"));
    m_category->addItem(tr("All parts"), QByteArray());
    m_search = new SearchField(tr("Text in the log"), m_context.scheduler, this);

    auto *fields = new QHBoxLayout;
    setUnits(fields, this, Insets(6, 0, 6, 2), 2);
    fields->addWidget(m_search, 1);
    fields->addWidget(m_category);
    tabInOrder(*fields);
    column->addLayout(fields);
    auto *chips = new QHBoxLayout;
    setUnits(chips, this, Insets(6, 0, 6, 3), 0);
    chips->addWidget(m_levels, 1);
    column->addLayout(chips);
    connect(m_levels, &FilterChips::currentChanged, this, &LogPage::applyFilter);
    connect(m_category, &QComboBox::currentIndexChanged, this, &LogPage::applyFilter);
    connect(m_search, &SearchField::searchChanged, this, &LogPage::applyFilter);
}

void LogPage::addTable(QBoxLayout *column)
{
    m_stack = new QStackedWidget(this);
    m_table = new Table(m_context.settings, u"log"_s, Table::Rows::Dense, m_stack);
    m_table->setObjectName(u"logTable"_s);
    m_table->setAccessibleName(tr("Lines of the log"));
    m_table->setModel(m_model);
    m_table->setColumns(
        {{.units = 34}, {.units = 30}, {.units = 36}, {.units = 60, .stretches = true, .isEssential = true}});
    m_table->setItemDelegateForColumn(LogModel::LevelColumn, new PillDelegate(m_table));
    m_empty = new EmptyState(u"search"_s, QString(), QString(), m_stack);
    connect(m_empty->addLink(tr("Clear the filter")), &QPushButton::clicked, this, &LogPage::clearFilter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // it scrolls; what is around it does not
    column->addWidget(m_stack, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPage::showLine);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogPage::showLine);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogPage::updateFollowing);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_follows)
            m_table->scrollToBottom();
    });
}

void LogPage::addFoot(QBoxLayout *column)
{
    column->addWidget(new Line(this));
    m_line = new PlainLabel(Type::Mono, Tint::Text, this);
    m_line->setObjectName(u"logLine"_s);
    m_line->setWrapping(true);
    m_line->hide();
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *chosen = new QVBoxLayout;
    setUnits(chosen, this, Insets(6, 2, 6, 0), 0);
    chosen->addWidget(m_line);
    column->addLayout(chosen);
    m_foot = new QWidget(this);
    auto *foot = new QHBoxLayout(m_foot);
    setUnits(foot, m_foot, Insets(6, 2), 3);
    m_count = new PlainLabel(Type::Caption, Tint::Muted, this);
    m_count->setObjectName(u"logCount"_s);
    m_newest = new Button(u"arrow-down"_s, tr("To the newest"), Button::Kind::Link, this);
    m_newest->setObjectName(u"toNewest"_s);
    m_newest->setSmall(true);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_newest);
    column->addWidget(m_foot);
    connect(m_newest, &QPushButton::clicked, this, &LogPage::showNewest);
}

void LogPage::refresh()
{
    m_model->refresh();
}

bool LogPage::escape()
{
    if (m_model->filter() == LogFilter{})
        return false;
    clearFilter();
    return true;
}

bool LogPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void LogPage::open(const QString &what)
{
    if (what.startsWith(u"find/"_s))
        m_search->setSearch(what.section(u'/', 1));
}

std::vector<TourState> LogPage::tourStates()
{
    return {{u"page"_s, [this] { refresh(); }},
            {u"line"_s,
             [this] {
                 if (m_model->rowCount() > 0)
                     m_table->choose(m_model->rowCount() - 1);
             }},
            {u"warnings"_s,
             [this] {
                 m_levels->setCurrent(int(LogLevel::Warning));
                 applyFilter();
             }},
            {u"no-match"_s, [this] { m_search->setSearch(u"xylophone"_s); }},
            {u"again"_s, [this] { clearFilter(); }}};
}

void LogPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!std::exchange(m_ticks, true))
        follow();
}

void LogPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < u(200);
    m_table->setNarrow(isNarrow);
    m_levels->setCollapsed(width() < u(130));
    arrange();
}

void LogPage::arrange()
{
    // Where little room is left, the table has it.
    const int taken = m_notice->isVisibleTo(this) ? m_notice->sizeHint().height() : 0;
    m_foot->setVisible(height() - taken >= u(62));
}

void LogPage::follow()
{
    if (!isVisible()) {
        m_ticks = false;
        return;
    }
    refresh();
    m_context.scheduler.after(followInterval, this, [this] { follow(); });
}

void LogPage::applyFilter()
{
    const QString text = m_search->text();
    m_model->setFilter({.least = static_cast<LogLevel>(m_levels->current()),
                        .category = m_category->currentData().toByteArray(),
                        .text = text.trimmed().isEmpty() ? QString() : text});
    if (m_follows)
        m_table->scrollToBottom();
}

void LogPage::clearFilter()
{
    const QSignalBlocker quiet(m_search);
    m_search->setText({});
    m_category->setCurrentIndex(0);
    m_levels->setCurrent(int(LogLevel::Debug));
    applyFilter();
}

void LogPage::showWhatCame()
{
    showCategories();
    const bool isEmpty = m_model->total() == 0;
    m_empty->setTexts(isEmpty ? tr("Nothing was noted yet") : tr("No line matches"),
                      isEmpty ? tr("Gatehouse notes little while all is well.")
                              : tr("Try another word, or show everything again."));
    m_empty->findChild<Button *>()->setVisible(!isEmpty);
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Warning, LogLevel::Critical})
        m_levels->setCount(int(level), m_model->countFrom(level));
    m_notice->hide();
    arrange();
    updateFollowing();
}

void LogPage::showCategories()
{
    const QStringList &names = m_model->categories();
    if (m_category->count() == names.size() + 1)
        return;
    const QSignalBlocker quiet(m_category);
    const QByteArray chosen = m_category->currentData().toByteArray();
    while (m_category->count() > 1)
        m_category->removeItem(1);
    for (const QString &name : names)
        m_category->addItem(logCategoryText(name), name.toLatin1());
    m_category->setCurrentIndex(qMax(0, m_category->findData(chosen)));
}

void LogPage::showLine()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_line->setVisible(rows.size() == 1);
    m_line->setText(rows.size() == 1 ? safeLine(rows.front().data(LogModel::WholeRole).toString(), 4200) : QString());
}

void LogPage::showNewest()
{
    m_table->scrollToBottom();
    updateFollowing();
}

void LogPage::updateFollowing()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    m_follows = bar->value() >= bar->maximum();
    m_newest->setVisible(!m_follows);
    const QString lines = tr("%Ln lines", nullptr, m_model->rowCount());
    //: %1 is "120 lines".
    m_count->setText(m_follows ? tr("%1, followed as they come").arg(lines) : lines);
}

void LogPage::copy()
{
    QStringList lines;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        lines << row.data(LogModel::WholeRole).toString();
    const bool isSelection = !lines.isEmpty();
    QApplication::clipboard()->setText(isSelection ? lines.join(u'\n') : m_model->asText());
    const int count = isSelection ? static_cast<int>(lines.size()) : m_model->rowCount();
    Q_EMIT said({.text = tr("%Ln lines were copied.", nullptr, count), .iconName = u"copy"_s});
}

void LogPage::save()
{
    saveFile(this, tr("Save the log"), u"gatehouse-log.txt"_s, m_model->asText().toUtf8(),
             [this](const ToastText &text) { Q_EMIT said(text); });
}

} // namespace ui
