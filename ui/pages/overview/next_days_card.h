// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/overview.h"
#include "ui/widgets/card.h"

namespace ui {

class DayBars;
class PlainLabel;

//! How many people's time ends, day by day from today on.
class NextDaysCard final : public Card {
    Q_OBJECT

public:
    explicit NextDaysCard(QWidget *parent = nullptr);

    //! From today on.
    void show(const std::vector<core::queries::DayNumbers> &days, core::Instant now);

private:
    DayBars *m_bars;
    PlainLabel *m_nothing;
};

} // namespace ui
