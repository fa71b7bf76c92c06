// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray_menu.h"

#include "ui/models/shell_options.h"
#include "ui/text/audit.h"
#include "ui/text/safe_text.h"
#include "ui/text/times.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr size_t mostEvents = 5;
constexpr int longestEvent = 70; // letters; a menu gets as wide as its longest line
constexpr qsizetype longestBot = 24;

//! Pixels, not our own engine: over D-Bus an icon with a name would be looked up in the panel's theme, which has none.
QIcon menuIcon(const QString &name, Tint tint = Tint::Text)
{
    QIcon pixels;
    for (const int side : {16, 22, 32})
        pixels.addPixmap(icon(name, tint).pixmap(QSize(side, side), 1.0));
    return pixels;
}

//! Gives the line a drawing that can be painted anew in other colours.
void setDrawing(QAction &line, const QString &name, Tint tint = Tint::Text)
{
    line.setData(QVariantList{name, int(tint)});
    line.setIcon(name.isEmpty() ? QIcon() : menuIcon(name, tint));
}

void paintAgain(const QList<QAction *> &lines)
{
    for (QAction *line : lines) {
        if (const QVariantList drawing = line->data().toList(); drawing.size() == 2)
            setDrawing(*line, drawing[0].toString(), static_cast<Tint>(drawing[1].toInt()));
    }
}

//! Where what happened is looked at.
std::pair<QString, QString> placeOf(const core::queries::AuditRow &row)
{
    if (row.user)
        return {u"members"_s, u"member/"_s + row.user->toString()};
    if (row.chat)
        return {u"chats"_s, u"chat/"_s + row.chat->toString()};
    return {u"activity"_s, u"log"_s};
}

} // namespace

TrayMenu::TrayMenu(const core::Clock &clock, bool isPractice)
    : m_clock(clock)
    , m_isPractice(isPractice)
    , m_menu(std::make_unique<QMenu>())
{
    fill();
    updateStatusLine();
    setQuiet({});
    m_menu->installEventFilter(this);
}

TrayMenu::~TrayMenu() = default;

bool TrayMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        paintAgain(m_menu->actions());
        Q_EMIT colorsChanged();
    }
    return QObject::eventFilter(watched, event);
}

void TrayMenu::fill()
{
    const auto add = [this](const QString &iconName, const QString &text) {
        QAction *line = m_menu->addAction(text);
        setDrawing(*line, iconName);
        return line;
    };
    m_statusLine = m_menu->addAction(QString());
    m_statusLine->setEnabled(false);
    m_menu->addSeparator();
    auto *open = add(u"gate"_s, tr("Open Gatehouse"));
    m_menu->setDefaultAction(open);
    m_placesEnd = m_menu->addSeparator();
    m_latestTitle = m_menu->addAction(tr("Latest"));
    m_latestTitle->setEnabled(false);
    m_latestEnd = m_menu->addSeparator();
    m_pause = addSpans(u"pause"_s, tr("Pause automation"), tr("Until I switch it on"),
                       [this](core::Instant until) { Q_EMIT pauseWanted(until); });
    m_resume = add(u"play"_s, tr("Go on with automation"));
    m_quiet = addSpans(u"bell-off"_s, tr("Do not disturb"), tr("Until I switch it off"),
                       [this](core::Instant until) { Q_EMIT quietWanted(until); });
    m_disturb = add(u"bell"_s, tr("Show notifications again"));
    auto *settings = add(u"settings"_s, tr("Settings…"));
    m_menu->addSeparator();
    auto *quit = add(u"power"_s, tr("Quit…"));
    m_resume->setVisible(false);
    m_latestTitle->setVisible(false);
    m_latestEnd->setVisible(false);

    connect(open, &QAction::triggered, this, &TrayMenu::openWanted);
    connect(m_resume, &QAction::triggered, this, &TrayMenu::resumeWanted);
    connect(m_disturb, &QAction::triggered, this, [this] { Q_EMIT quietWanted({}); });
    connect(settings, &QAction::triggered, this, [this] { Q_EMIT pageWanted(u"settings"_s, {}); });
    connect(quit, &QAction::triggered, this, &TrayMenu::quitWanted);
}

QMenu *TrayMenu::addSpans(const QString &iconName, const QString &title, const QString &unlimited,
                          std::function<void(core::Instant)> choose)
{
    QMenu *spans = m_menu->addMenu(title);
    setDrawing(*spans->menuAction(), iconName);
    connect(spans->addAction(tr("For 1 hour")), &QAction::triggered, this,
            [this, choose] { choose(m_clock.now() + 1h); });
    connect(spans->addAction(tr("Until tomorrow 09:00")), &QAction::triggered, this,
            [this, choose] { choose(tomorrowMorning(m_clock.now())); });
    connect(spans->addAction(unlimited), &QAction::triggered, this, [choose] { choose(core::Instant::max()); });
    return spans;
}

void TrayMenu::setBot(const QString &name)
{
    m_bot = name;
    updateStatusLine();
}

void TrayMenu::setStatus(const StatusText &status, bool isPaused)
{
    m_status = status;
    m_pause->menuAction()->setVisible(!isPaused);
    m_resume->setVisible(isPaused);
    updateStatusLine();
}

void TrayMenu::setInside(qint64 people)
{
    m_inside = people;
    updateStatusLine();
}

void TrayMenu::setPlace(const TrayPlace &place)
{
    auto known =
        std::find_if(m_places.begin(), m_places.end(), [&](const Place &other) { return other.place.id == place.id; });
    if (known == m_places.end()) {
        auto *line = new QAction(this);
        setDrawing(*line, place.iconName);
        m_menu->insertAction(m_placesEnd, line);
        connect(line, &QAction::triggered, this,
                [this, page = place.page, what = place.what] { Q_EMIT pageWanted(page, what); });
        known = m_places.insert(m_places.end(), {place, line});
    }
    known->place = place;
    known->line->setText(withoutMnemonics(place.text));
    known->line->setVisible(place.waiting > 0);
    Q_EMIT changed();
}

void TrayMenu::setLatest(const std::vector<core::queries::AuditRow> &rows)
{
    for (QAction *line : std::exchange(m_latest, {}))
        delete line;
    for (size_t i = 0; i < qMin(mostEvents, rows.size()); ++i) {
        const EventText text = eventText(rows[i]);
        // Among plain lines a colour stands for trouble only.
        const bool isTrouble = text.tone == Tone::Bad || text.tone == Tone::Warn;
        //: What happened, and when.
        auto *line = new QAction(tr("%1, %2").arg(withoutMnemonics(shortened(text.sentence, longestEvent)),
                                                  Times::clockOrDay(rows[i].at, m_clock.now())),
                                 this);
        setDrawing(*line, text.iconName, isTrouble ? tintOf(text.tone) : Tint::Text);
        m_menu->insertAction(m_latestEnd, line);
        connect(line, &QAction::triggered, this,
                [this, place = placeOf(rows[i])] { Q_EMIT pageWanted(place.first, place.second); });
        m_latest.push_back(line);
    }
    showLatest();
}

void TrayMenu::setLocked(bool locked)
{
    m_isLocked = locked;
    showLatest();
}

void TrayMenu::showLatest()
{
    const bool shows = !m_isLocked && !m_latest.empty();
    for (QAction *line : m_latest)
        line->setVisible(shows);
    m_latestTitle->setVisible(shows);
    m_latestEnd->setVisible(shows);
}

void TrayMenu::setQuiet(std::optional<core::Instant> until)
{
    m_quiet->menuAction()->setVisible(!until.has_value());
    m_disturb->setVisible(until.has_value());
}

qint64 TrayMenu::waiting(bool onlyImportant) const
{
    qint64 sum = 0;
    for (const Place &place : m_places)
        sum += place.place.isImportant || !onlyImportant ? place.place.waiting : 0;
    return sum;
}

void TrayMenu::updateStatusLine()
{
    QString line = m_isPractice ? tr("PRACTICE: %1").arg(m_status.title) : m_status.title;
    if (m_inside && m_status.tone == Tone::Ok)
        //: How the connection is, and how many people are in the chats, e.g. "Listening, 1,137 people inside".
        line = tr("%1, %Ln people inside", nullptr, static_cast<int>(*m_inside)).arg(line);
    if (!m_bot.isEmpty())
        //: Whose bot, and how it is.
        line = tr("%1: %2").arg(shortened(m_bot, longestBot), line);
    setDrawing(*m_statusLine, m_status.iconName.isEmpty() ? u"circle-dashed"_s : m_status.iconName, Tint::Muted);
    m_statusLine->setText(withoutMnemonics(line));
}

} // namespace ui
