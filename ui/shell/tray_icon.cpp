// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray_icon.h"

#include "ui/text/safe_text.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int longestBotName = 40;

} // namespace

TrayIcon::TrayIcon(const core::Clock &clock, bool isPractice, QObject *parent)
    : QObject(parent)
    , m_isPractice(isPractice)
    , m_menu(clock, isPractice)
{
    connect(&m_menu, &TrayMenu::openWanted, this, &TrayIcon::openWanted);
    connect(&m_menu, &TrayMenu::changed, this, &TrayIcon::update);
    connect(&m_menu, &TrayMenu::colorsChanged, this, [this] {
        m_picture = {};
        update();
    });
    update();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::show()
{
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(m_picture);
        m_icon->setToolTip(m_toolTip);
        m_icon->setContextMenu(&m_menu.menu());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT openWanted();
        });
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
    }
    m_icon->show();
}

void TrayIcon::hide()
{
    if (m_icon)
        m_icon->hide();
}

void TrayIcon::setBot(const QString &name)
{
    m_bot = safeName(name, longestBotName);
    m_menu.setBot(m_bot);
    update();
}

void TrayIcon::setStatus(const StatusText &status, bool isPaused)
{
    m_status = status;
    m_isPaused = isPaused;
    m_menu.setStatus(status, isPaused);
    update();
}

void TrayIcon::setCountsOnlyImportant(bool only)
{
    m_countsOnlyImportant = only;
    update();
}

void TrayIcon::showMessage(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(title, text, m_picture);
}

TrayState TrayIcon::stateNow() const
{
    if (m_status.tone == Tone::Bad)
        return TrayState::Broken;
    if (m_isPractice)
        return TrayState::Practice;
    if (m_status.tone == Tone::Warn || m_status.iconName == u"circle-dashed"_s)
        return TrayState::Offline;
    if (m_isPaused)
        return TrayState::Paused;
    return m_menu.waiting(m_countsOnlyImportant) > 0 ? TrayState::NeedsYou : TrayState::Listening;
}

void TrayIcon::update()
{
    const QString program = m_isPractice ? tr("Gatehouse, PRACTICE") : u"Gatehouse"_s;
    QStringList lines{m_bot.isEmpty() ? program : m_bot + u" – "_s + program,
                      m_status.detail.isEmpty() ? m_status.title : m_status.title + u". "_s + m_status.detail};
    const qint64 number = m_menu.waiting(m_countsOnlyImportant);
    if (number > 0)
        lines << tr("%Ln things wait for you", nullptr, static_cast<int>(number));
    m_toolTip = plainToolTip(lines.join(u'\n'));
    if (m_icon)
        m_icon->setToolTip(m_toolTip);
    const TrayState state = stateNow();
    // Painting it anew for each tick of the status would flicker in some panels.
    if (!m_picture.isNull() && state == m_state && number == m_number)
        return;
    m_state = state;
    m_number = number;
    m_picture = trayPicture(state, number);
    if (m_icon)
        m_icon->setIcon(m_picture);
}

} // namespace ui
