// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QVBoxLayout;

namespace ui {

class Card;
class HealthCard;
class DecisionCard;
class LoadNotice;
class NextDaysCard;
class PageHeader;
class PlainLabel;
class StatTile;
class TileGrid;

//! Is it well, what needs me, what happened.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    OverviewPage(OverviewPort port, PageContext context, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTiles(QVBoxLayout *column);
    void makeBottom(QVBoxLayout *column, QWidget *body);
    void askDays();
    void showDays(const std::vector<core::queries::DayNumbers> &days);
    void show(const core::queries::Overview &overview);
    void showDecisions(const core::queries::Overview &overview);
    void showEvents(const std::vector<core::queries::AuditRow> &rows);
    void answer(core::DecisionId decision, const QString &answer, std::optional<core::Instant> until);

    OverviewPort m_port;
    PageContext m_context;
    core::queries::Overview m_overview;
    std::vector<core::queries::DecisionRow> m_decisionRows; //!< that have a card
    std::vector<DecisionCard *> m_cards; //!< of each
    PageHeader *m_header;
    QAction *m_share;
    LoadNotice *m_notice;
    HealthCard *m_health;
    QWidget *m_needs;
    PlainLabel *m_needsCount;
    QWidget *m_more;
    TileGrid *m_decisions;
    StatTile *m_inside;
    StatTile *m_joined;
    StatTile *m_gone;
    StatTile *m_ends;
    QBoxLayout *m_bottom;
    QVBoxLayout *m_events;
    NextDaysCard *m_nextDays;
};

} // namespace ui
