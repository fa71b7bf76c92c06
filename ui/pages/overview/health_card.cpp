// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/health_card.h"

#include "ui/models/connection_text.h"
#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tile_grid.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

using core::queries::Overview;

namespace {

//! Since when it goes well, where it goes well; else what is the matter.
QString sentence(const core::ConnectionState &connection, const StatusText &status, int repairs, core::Instant now)
{
    if (status.tone != Tone::Ok)
        return status.detail;
    const core::Duration listening = now - connection.since.value_or(now);
    if (repairs > 0 && listening < std::chrono::hours(1))
        return status.detail + u'.';
    if (listening < std::chrono::hours(1))
        return HealthCard::tr("Everything is as it should be. %1.").arg(status.detail);
    return repairs == 0
        ? HealthCard::tr("Everything is as it should be. Listening without a gap for %1.").arg(Times::span(listening))
        : HealthCard::tr("Listening without a gap for %1.").arg(Times::span(listening));
}

} // namespace

//! One of the four: shape, name, fact.
class HealthCard::Light final : public QWidget {
public:
    explicit Light(QWidget *parent)
        : QWidget(parent)
        , m_icon(new IconMark(toneIcon(Tone::Neutral), Tint::Neutral, 4.5, this))
        , m_name(new PlainLabel(Type::Medium, Tint::Text, this))
        , m_fact(new PlainLabel(Type::Caption, Tint::Muted, this))
    {
        m_name->setWrapping(true);
        m_fact->setWrapping(true);
        auto *row = new QHBoxLayout(this);
        setUnits(row, this, Insets(0), 2);
        row->addWidget(m_icon, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        setUnits(words, this, Insets(0), 0);
        words->addWidget(m_name);
        words->addWidget(m_fact);
        row->addLayout(words, 1);
    }

    void set(Tone tone, const QString &name, const QString &fact)
    {
        m_tone = tone;
        m_icon->setIcon(toneIcon(tone), tintOf(tone));
        m_name->setText(name);
        m_fact->setText(fact);
        setAccessibleName(name + u", "_s + fact);
    }
    [[nodiscard]] Tone tone() const { return m_tone; }

private:
    Tone m_tone = Tone::Neutral;
    IconMark *m_icon;
    PlainLabel *m_name;
    PlainLabel *m_fact;
};

HealthCard::HealthCard(QWidget *parent)
    : Card(parent)
    , m_icon(new IconMark(toneIcon(Tone::Neutral), Tint::Neutral, 7, this))
    , m_title(new PlainLabel(Type::Section, Tint::Text, this))
    , m_text(new PlainLabel(Type::Body, Tint::Muted, this))
    , m_next(new Button(QString(), Button::Kind::Primary, this))
    , m_telegram(new Light(this))
    , m_chats(new Light(this))
    , m_sending(new Light(this))
    , m_handled(new Light(this))
{
    setObjectName(u"healthCard"_s);
    m_title->setObjectName(u"healthTitle"_s);
    m_title->setWrapping(true);
    m_text->setWrapping(true);
    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(4, 3.5), 3.5);
    auto *top = new QHBoxLayout;
    setUnits(top, this, Insets(0), 3);
    top->addWidget(m_icon);
    auto *words = new QVBoxLayout;
    setUnits(words, this, Insets(0), 0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    top->addLayout(words, 1);
    m_next->setObjectName(u"nextStep"_s);
    m_next->hide();
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT leadsTo(m_nextPage, m_nextPlace); });
    top->addWidget(m_next);
    column->addLayout(top);
    column->addWidget(new Line(this));
    auto *lights = new TileGrid(4, 28, this);
    for (Light *light : {m_telegram, m_chats, m_sending, m_handled})
        lights->add(light);
    column->addWidget(lights);
}

void HealthCard::showNextStep(bool hasBot, bool hasChats)
{
    m_nextPage = hasBot ? u"chats"_s : u"settings"_s;
    m_nextPlace = hasBot ? u"connect"_s : u"bot/token"_s;
    m_next->setText(hasBot ? tr("Connect a chat") : tr("Enter the token…"));
    m_next->setVisible(!hasBot || !hasChats);
}

void HealthCard::show(const Overview &overview, const Feed &feed, core::Instant now)
{
    const core::ConnectionState &connection = feed.connection();
    const StatusText status = statusText(connection, feed.pausedUntil(), now);
    const Tone telegram = status.tone;
    m_telegram->set(telegram, tr("Telegram"),
                    connection.lastAnswer ? tr("answered %1").arg(Times::ago(*connection.lastAnswer, now))
                                          : status.title);

    const int connected = static_cast<int>(overview.connectedChats);
    const int missing = static_cast<int>(overview.chatsMissingRights);
    if (connected == 0)
        m_chats->set(Tone::Neutral, tr("Chats"), tr("none connected yet"));
    else if (missing > 0)
        m_chats->set(Tone::Warn,
                     tr("%1 of %Ln chats well", nullptr, connected).arg(QLocale().toString(connected - missing)),
                     tr("%Ln miss a right", nullptr, missing));
    else
        m_chats->set(Tone::Ok, tr("%Ln chats well", nullptr, connected), tr("the bot has all rights"));

    showNextStep(connection.connection != core::Connection::None, connected > 0);

    const core::queries::ActivityCounts &counts = overview.activity;
    if (counts.failed > 0)
        m_sending->set(Tone::Bad, tr("Sending"), tr("%Ln failed", nullptr, static_cast<int>(counts.failed)));
    else if (counts.uncertain > 0)
        m_sending->set(Tone::Warn, tr("Sending"), tr("%Ln not sure", nullptr, static_cast<int>(counts.uncertain)));
    else if (counts.pending > 0)
        m_sending->set(Tone::Ok, tr("Sending"), tr("%Ln wait", nullptr, static_cast<int>(counts.pending)));
    else
        m_sending->set(Tone::Ok, tr("Sending"), tr("nothing waits"));

    if (counts.failedUpdates > 0)
        m_handled->set(Tone::Warn, tr("Updates"),
                       tr("%Ln not handled", nullptr, static_cast<int>(counts.failedUpdates)));
    else
        m_handled->set(Tone::Ok, tr("Updates"), tr("all handled"));

    int repairs = 0;
    Tone worst = telegram == Tone::Ok ? Tone::Ok : telegram;
    for (const Light *light : {m_telegram, m_chats, m_sending, m_handled}) {
        repairs += light->tone() == Tone::Warn || light->tone() == Tone::Bad ? 1 : 0;
        worst = light->tone() == Tone::Warn || light->tone() == Tone::Bad ? qMax(worst, light->tone()) : worst;
    }
    m_icon->setIcon(repairs == 0 ? status.iconName : toneIcon(worst), tintOf(worst));
    m_title->setText(repairs == 0               ? status.title
                         : telegram == Tone::Ok ? tr("Working, with %Ln things to look at", nullptr, repairs)
                                                : status.title);
    m_text->setText(sentence(connection, status, repairs, now));
}

} // namespace ui
