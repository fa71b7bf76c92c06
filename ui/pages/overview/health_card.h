// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/overview.h"
#include "ui/models/feed.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class IconMark;
class PlainLabel;
class TileGrid;

//! Whether all is well, in one line, and the four things that it is made of.
class HealthCard final : public Card {
    Q_OBJECT

public:
    explicit HealthCard(QWidget *parent = nullptr);

    void show(const core::queries::Overview &overview, const Feed &feed, core::Instant now);

Q_SIGNALS:
    //! To the one thing that has to be done first.
    void leadsTo(const QString &page, const QString &what);

private:
    class Light;

    void showNextStep(bool hasBot, bool hasChats);

    IconMark *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    Button *m_next;
    QString m_nextPage;
    QString m_nextPlace;
    Light *m_telegram;
    Light *m_chats;
    Light *m_sending;
    Light *m_handled;
};

} // namespace ui
