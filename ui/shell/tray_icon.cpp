// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray_icon.h"

#include "ui/text/safe_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plain_label.h"

#include <QDateTime>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

core::Instant tomorrowMorning(core::Instant now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(core::toMs(now)).toLocalTime();
    return core::instantFromMs(QDateTime(local.date().addDays(1), QTime(9, 0)).toMSecsSinceEpoch());
}

} // namespace

TrayIcon::TrayIcon(const core::Clock &clock, bool isPractice, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_isPractice(isPractice)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(this))
{
    fillMenu();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::openWanted);
    update();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::fillMenu()
{
    m_statusLine = m_menu->addAction(QString());
    m_statusLine->setEnabled(false);
    m_menu->addSeparator();
    auto *open = m_menu->addAction(icon(u"gate"_s), tr("Open Gatehouse"));
    m_menu->setDefaultAction(open);
    m_decisions = m_menu->addAction(icon(u"list-checks"_s), QString());
    m_menu->addSeparator();
    m_pause = m_menu->addMenu(icon(u"pause"_s), tr("Pause automation"));
    auto *hour = m_pause->addAction(tr("For 1 hour"));
    auto *tomorrow = m_pause->addAction(tr("Until tomorrow 09:00"));
    auto *unlimited = m_pause->addAction(tr("Until I switch it on"));
    m_resume = m_menu->addAction(icon(u"play"_s), tr("Go on with automation"));
    m_menu->addSeparator();
    auto *quit = m_menu->addAction(icon(u"power"_s), tr("Quit…"));

    connect(open, &QAction::triggered, this, &TrayIcon::openWanted);
    connect(m_decisions, &QAction::triggered, this, &TrayIcon::decisionsWanted);
    connect(hour, &QAction::triggered, this, [this] { Q_EMIT pauseWanted(m_clock.now() + 1h); });
    connect(tomorrow, &QAction::triggered, this, [this] { Q_EMIT pauseWanted(tomorrowMorning(m_clock.now())); });
    connect(unlimited, &QAction::triggered, this, [this] { Q_EMIT pauseWanted({}); });
    connect(m_resume, &QAction::triggered, this, &TrayIcon::resumeWanted);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitWanted);
}

void TrayIcon::show()
{
    m_icon->show();
}

void TrayIcon::hide()
{
    m_icon->hide();
}

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setStatus(const StatusText &status, bool isPaused)
{
    m_status = status;
    m_isPaused = isPaused;
    update();
}

void TrayIcon::setDecisions(qint64 open)
{
    m_open = open;
    update();
}

void TrayIcon::setLocked(bool locked)
{
    m_isLocked = locked;
}

void TrayIcon::notify(const QString &title, const QString &text)
{
    if (m_isLocked) {
        m_icon->showMessage(u"Gatehouse"_s, tr("Something happened. Unlock the window to see what."),
                            trayPicture(m_state, m_open));
        return;
    }
    // The notification service of the desktop reads markup in the text, but not in the title.
    m_icon->showMessage(safeLine(title), safeBlock(text, 500).toHtmlEscaped(), trayPicture(m_state, m_open));
}

QString TrayIcon::toolTip() const
{
    return m_icon->toolTip();
}

void TrayIcon::update()
{
    const auto state = [this] {
        if (m_status.tone == Tone::Bad)
            return TrayState::Broken;
        if (m_isPractice)
            return TrayState::Practice;
        if (m_status.tone == Tone::Warn || m_status.iconName == u"circle-dashed"_s)
            return TrayState::Offline;
        if (m_isPaused)
            return TrayState::Paused;
        return m_open > 0 ? TrayState::NeedsYou : TrayState::Listening;
    }();

    const QString program = m_isPractice ? tr("Gatehouse, PRACTICE") : u"Gatehouse"_s;
    const QString line = m_status.detail.isEmpty() ? m_status.title : m_status.title + u". "_s + m_status.detail;
    m_icon->setToolTip(plainToolTip(m_open > 0 ? program + u"\n"_s + line + u"\n"_s
                                            + tr("%Ln decisions wait for you", nullptr, static_cast<int>(m_open))
                                               : program + u"\n"_s + line));
    m_statusLine->setIcon(icon(m_status.iconName.isEmpty() ? u"circle-dashed"_s : m_status.iconName, Tint::Muted));
    m_statusLine->setText(withoutMnemonics(m_isPractice ? tr("PRACTICE: %1").arg(m_status.title) : m_status.title));
    m_decisions->setText(tr("Decisions (%1)").arg(m_open));
    m_decisions->setVisible(m_open > 0);
    m_pause->menuAction()->setVisible(!m_isPaused);
    m_resume->setVisible(m_isPaused);
    // Painting it anew for each tick of the status would flicker in some panels.
    if (!m_icon->icon().isNull() && state == m_state && m_open == m_paintedOpen)
        return;
    m_state = state;
    m_paintedOpen = m_open;
    m_icon->setIcon(trayPicture(state, m_open));
}

} // namespace ui
