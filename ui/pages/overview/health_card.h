// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/overview.h"
#include "ui/models/feed.h"
#include "ui/widgets/card.h"

namespace ui {

class TileGrid;

//! Whether all is well, in one line, and the four things that it is made of.
class HealthCard final : public Card {
    Q_OBJECT

public:
    explicit HealthCard(QWidget *parent = nullptr);

    void show(const core::queries::Overview &overview, const Feed &feed, core::Instant now);

private:
    class Light;

    IconMark *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    Light *m_telegram;
    Light *m_chats;
    Light *m_sending;
    Light *m_handled;
};

} // namespace ui
