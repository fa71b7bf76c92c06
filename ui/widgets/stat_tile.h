// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace ui {

//! A number that matters: what it counts, how many, and a sentence about it.
class StatTile final : public Card {
    Q_OBJECT

public:
    explicit StatTile(const QString &label, QWidget *parent = nullptr);

    void setNumber(qint64 number, const QString &sentence);

private:
    PlainLabel *m_label;
    PlainLabel *m_number;
    PlainLabel *m_sentence;
};

} // namespace ui
