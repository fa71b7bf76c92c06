// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/next_days_card.h"

#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/day_bars.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>

namespace ui {

using core::queries::DayNumbers;

NextDaysCard::NextDaysCard(QWidget *parent)
    : Card(parent)
    , m_bars(new DayBars(this))
    , m_nothing(new PlainLabel(tr("Nobody's time ends in the next 7 days."), Type::Body, Tint::Muted, this))
{
    setObjectName(QStringLiteral("nextDays"));
    m_bars->setAccessibleName(tr("People whose time ends, day by day"));
    m_nothing->setWrapping(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(4), 0);
    column->addWidget(m_bars, 1);
    column->addWidget(m_nothing, 1);
    m_bars->hide();
    m_nothing->hide(); // nobody knows yet
}

void NextDaysCard::show(const std::vector<DayNumbers> &days, core::Instant now)
{
    std::vector<DayBars::Day> bars;
    for (const DayNumbers &day : days)
        bars.push_back({Times::dayName(day.from, now), day.ends});
    const bool isAny = std::any_of(days.begin(), days.end(), [](const DayNumbers &day) { return day.ends > 0; });
    m_bars->setDays(std::move(bars));
    m_bars->setVisible(isAny);
    m_nothing->setVisible(!isAny);
}

} // namespace ui
