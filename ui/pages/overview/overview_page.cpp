// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include "core/base/deliver.h"
#include "ui/pages/activity/decisions_view.h"
#include "ui/pages/overview/health_card.h"
#include "ui/pages/overview/next_days_card.h"
#include "ui/pages/share/share_bot_dialog.h"
#include "ui/text/audit.h"
#include "ui/text/errors.h"
#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/decision_card.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/load_notice.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/stat_tile.h"
#include "ui/widgets/tile_grid.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

using core::queries::AuditRow;
using core::queries::DayNumbers;
using core::queries::DecisionRow;
using core::queries::Overview;

namespace {

constexpr qsizetype shownDecisions = 2;

constexpr int daysShown = 7; //!< before today and with it, and from today on

//! A heading of the page, with something at its end.
QHBoxLayout *heading(QWidget *owner, const QString &title, QWidget *end)
{
    auto *row = new QHBoxLayout;
    setUnits(row, owner, Insets(0, 1, 0, 0), 2);
    row->addWidget(new PlainLabel(title, Type::Section, Tint::Text, owner));
    row->addStretch(1);
    row->addWidget(end);
    return row;
}

} // namespace

OverviewPage::OverviewPage(OverviewPort port, PageContext context, QWidget *parent)
    : Page(parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_header(new PageHeader(tr("Overview"), this))
    , m_notice(new LoadNotice(tr("The newest numbers could not be loaded. The last known are shown."), false, this))
    , m_events(new QVBoxLayout)
{
    setObjectName(u"overviewPage"_s);
    setHelp(this, HelpTopic::Overview);
    auto *outer = new QVBoxLayout(this);
    setUnits(outer, this, Insets(0), 0);
    outer->addWidget(m_header);
    connect(m_header->addSecondary(u"plus"_s, tr("Connect chat")), &QPushButton::clicked, this,
            [this] { Q_EMIT leadsTo(u"chats"_s, u"connect"_s); });
    m_share = m_header->addOverflow(u"share-2"_s, tr("Share bot…"));
    m_share->setEnabled(false);
    connect(m_share, &QAction::triggered, this, [this] {
        auto *dialog = new ShareBotDialog(m_overview.bot->username, this);
        connect(dialog, &ShareBotDialog::said, this, &Page::said);
        dialog->open();
    });
    connect(m_header->setPrimary(u"user-plus"_s, tr("Add member")), &QPushButton::clicked, this,
            [this] { Q_EMIT leadsTo(u"members"_s, u"add"_s); });

    auto *area = new QScrollArea(this);
    outer->addWidget(area, 1);
    auto *body = new ScrollBody(area);
    auto *column = new QVBoxLayout(body);
    setUnits(column, body, Insets(6, 0, 6, 6), 4);
    column->addWidget(m_notice);
    connect(m_notice, &LoadNotice::retryWanted, this, &OverviewPage::refresh);
    m_health = new HealthCard(body);
    connect(m_health, &HealthCard::leadsTo, this, &Page::leadsTo);
    column->addWidget(m_health);

    m_needs = new QWidget(body);
    auto *needs = new QVBoxLayout(m_needs);
    setUnits(needs, m_needs, Insets(0), 3);
    auto *more = new Button(u"arrow-right"_s, tr("All decisions"), Button::Kind::Link, m_needs);
    more->setIconTrails(true);
    m_more = more;
    connect(more, &QPushButton::clicked, this, [this] { Q_EMIT leadsTo(u"activity"_s, u"decisions"_s); });
    QHBoxLayout *title = heading(m_needs, tr("Needs you"), more);
    m_needsCount = new PlainLabel(Type::Section, Tint::Muted, m_needs);
    m_needsCount->setObjectName(u"needsCount"_s);
    title->insertWidget(1, m_needsCount);
    needs->addLayout(title);
    m_decisions = new TileGrid(2, 90, m_needs);
    needs->addWidget(m_decisions);
    column->addWidget(m_needs);
    m_needs->hide();

    makeTiles(column);
    makeBottom(column, body);
    column->addStretch(1);

    const auto ask = [this] {
        if (isVisible())
            refresh();
    };
    const Feed &feed = context.feed;
    connect(&feed, &Feed::membersChanged, this, ask);
    connect(&feed, &Feed::chatsChanged, this, ask);
    connect(&feed, &Feed::outboxChanged, this, ask);
    connect(&feed, &Feed::decisionsChanged, this, ask);
    connect(&feed, &Feed::auditChanged, this, ask);
    connect(&feed, &Feed::connectionChanged, this,
            [this] { m_health->show(m_overview, m_context.feed, m_context.clock.now()); });
}

void OverviewPage::makeTiles(QVBoxLayout *column)
{
    auto *tiles = new TileGrid(4, 28, this);
    m_inside = new StatTile(tr("Inside now"), tiles);
    m_joined = new StatTile(tr("Joined, 7 days"), tiles);
    m_gone = new StatTile(tr("Left or removed, 7 days"), tiles);
    m_ends = new StatTile(tr("Time ends within 7 days"), tiles);
    for (StatTile *tile : {m_inside, m_joined, m_gone, m_ends})
        tiles->add(tile);
    column->addWidget(tiles);
}

void OverviewPage::makeBottom(QVBoxLayout *column, QWidget *body)
{
    m_bottom = new QBoxLayout(QBoxLayout::LeftToRight);
    setUnits(m_bottom, body, Insets(0), 4);
    auto *happened = new QVBoxLayout;
    setUnits(happened, body, Insets(0), 1);
    auto *log = new Button(u"arrow-right"_s, tr("Activity"), Button::Kind::Link, body);
    log->setIconTrails(true);
    connect(log, &QPushButton::clicked, this, [this] { Q_EMIT leadsTo(u"activity"_s, u"log"_s); });
    happened->addLayout(heading(body, tr("What happened"), log));
    setUnits(m_events, body, Insets(0), 0);
    happened->addLayout(m_events);
    happened->addStretch(1);

    auto *next = new QVBoxLayout;
    setUnits(next, body, Insets(0), 1);
    //: Beside "Next 7 days": what is counted.
    auto *meaning = new PlainLabel(tr("time ends"), Type::Caption, Tint::Muted, body);
    next->addLayout(heading(body, tr("Next %Ln days", nullptr, daysShown), meaning));
    m_nextDays = new NextDaysCard(body);
    next->addWidget(m_nextDays, 1);
    m_bottom->addLayout(happened, 7);
    m_bottom->addLayout(next, 4);
    column->addLayout(m_bottom);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_bottom->setDirection(width() < u(200) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewPage::refresh()
{
    m_header->setSubtitle(Times::headline(m_context.clock.now()));
    core::deliver(m_port.overview(), this, [this](core::Result<Overview> overview) {
        if (overview) {
            m_notice->hide();
            m_overview = std::move(*overview);
            show(m_overview);
        } else {
            m_notice->tell(overview.error());
        }
    });
    askDays();
}

void OverviewPage::askDays()
{
    // Today is in both halves. Numbers that could not be loaded are told of above; the old ones stay.
    const auto starts = Times::dayStarts(m_context.clock.now(), daysShown - 1, daysShown);
    core::deliver(m_port.days(starts), this, [this](const core::Result<std::vector<DayNumbers>> &days) {
        if (days)
            showDays(*days);
    });
}

void OverviewPage::showDays(const std::vector<DayNumbers> &days)
{
    std::vector<qint64> joined;
    std::vector<qint64> gone;
    std::vector<qint64> ends;
    for (size_t i = 0; i < days.size(); ++i) {
        if (i < daysShown) {
            joined.push_back(days[i].joined);
            gone.push_back(days[i].gone);
        }
        if (i + 1 >= daysShown)
            ends.push_back(days[i].ends);
    }
    m_joined->setTrend(joined);
    m_gone->setTrend(gone);
    m_ends->setTrend(ends);
    m_nextDays->show({days.begin() + qMin<qsizetype>(daysShown - 1, std::ssize(days)), days.end()},
                     m_context.clock.now());
}

void OverviewPage::show(const Overview &overview)
{
    m_share->setEnabled(overview.bot && !overview.bot->username.isEmpty());
    m_health->show(overview, m_context.feed, m_context.clock.now());
    showDecisions(overview);
    m_inside->setNumber(overview.inside, tr("in %Ln chats", nullptr, static_cast<int>(overview.connectedChats)));
    m_joined->setNumber(overview.joinedIn7Days, tr("came in"));
    m_gone->setNumber(overview.goneIn7Days, tr("went or had to go"));
    m_ends->setNumber(overview.endsIn7Days,
                      overview.endsIn7Days == 0 ? tr("nobody has to leave") : tr("leave unless extended"));
    showEvents(overview.latest);
}

void OverviewPage::showDecisions(const Overview &overview)
{
    m_needs->setVisible(!overview.decisions.empty());
    m_needsCount->setText(QLocale().toString(overview.activity.decisions));
    m_more->setVisible(overview.activity.decisions > shownDecisions);
    const auto end = overview.decisions.begin() + qMin(shownDecisions, std::ssize(overview.decisions));
    std::vector<DecisionRow> rows(overview.decisions.begin(), end);
    if (rows == m_decisionRows) { // somebody may be about to press a button
        for (size_t i = 0; i < rows.size(); ++i)
            m_cards[i]->setTime(Times::clockOrDay(rows[i].decision.asked, m_context.clock.now()));
        return;
    }
    m_decisionRows = std::move(rows);
    m_decisions->clear();
    m_cards.clear();
    for (const DecisionRow &row : m_decisionRows) {
        auto *card = new DecisionCard(m_decisions);
        fillDecisionCard(*card, row, m_context.clock.now());
        connect(card, &DecisionCard::answered, this, [this, id = row.decision.id](const QString &word) {
            askForAnswer(
                this, m_context.clock, word,
                [this, id](const QString &chosen, std::optional<core::Instant> until) { answer(id, chosen, until); });
        });
        m_decisions->add(card);
        m_cards.push_back(card);
    }
}

void OverviewPage::showEvents(const std::vector<AuditRow> &rows)
{
    clearLayout(*m_events);
    if (rows.empty()) {
        m_events->addWidget(new PlainLabel(tr("Nothing yet."), Type::Body, Tint::Muted, this));
        return;
    }
    for (const AuditRow &row : rows) {
        const EventText text = eventText(row);
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        setUnits(layout, line, Insets(0, 2.25), 3);
        layout->addWidget(new IconMark(text.iconName, tintOf(text.tone), 4, line));
        auto *what = new PlainLabel(text.sentence, Type::Body, Tint::Text, line);
        what->setEliding(true);
        layout->addWidget(what, 1);
        layout->addWidget(
            new PlainLabel(Times::clockOrDay(row.at, m_context.clock.now()), Type::Caption, Tint::Muted, line));
        m_events->addWidget(line);
        m_events->addWidget(new Line(this));
    }
}

void OverviewPage::answer(core::DecisionId decision, const QString &answer, std::optional<core::Instant> until)
{
    core::deliver(m_port.answer(decision, answer, until), this, [this](const core::Result<> &result) {
        if (!result && result.error().kind == core::Error::Kind::AlreadyDone)
            Q_EMIT said({.text = tr("It was answered elsewhere a moment before.")});
        else if (!result)
            Q_EMIT said({.text = errorText(result.error()), .isError = true});
        refresh();
    });
}

} // namespace ui
