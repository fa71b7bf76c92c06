// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <vector>

namespace ui {

class Sparkline;

//! A number that matters: what it counts, how many, how it came to that, and a sentence about it.
class StatTile final : public Card {
    Q_OBJECT

public:
    explicit StatTile(const QString &label, QWidget *parent = nullptr);

    void setNumber(qint64 number, const QString &sentence);
    //! What it was day by day, the oldest first; fewer than two draw nothing.
    void setTrend(std::vector<qint64> values);

private:
    PlainLabel *m_label;
    PlainLabel *m_number;
    PlainLabel *m_sentence;
    Sparkline *m_trend;
};

} // namespace ui
