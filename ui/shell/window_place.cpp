// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_place.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/ui_settings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto maximizedSuffix = "-maximized"_L1;

//! Where windows may be, without the room that the window manager's frame takes.
QList<QRect> rooms(const QWidget &window)
{
    QList<QScreen *> screens = QGuiApplication::screens();
    if (QScreen *own = window.screen(); screens.removeOne(own))
        screens.prepend(own);
    QList<QRect> result;
    for (const QScreen *screen : std::as_const(screens))
        result << screen->availableGeometry().adjusted(u(0.5), u(8), -u(0.5), -u(0.5));
    return result;
}

int area(const QRect &rect)
{
    return rect.isEmpty() ? 0 : rect.width() * rect.height();
}

} // namespace

QRect placedOn(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    const QRect *best = &screens.first();
    for (const QRect &screen : screens) {
        if (area(screen & wanted) > area(*best & wanted))
            best = &screen;
    }
    QRect place(wanted.topLeft(), wanted.size().boundedTo(best->size()));
    place.moveLeft(qBound(best->left(), place.left(), best->right() + 1 - place.width()));
    place.moveTop(qBound(best->top(), place.top(), best->bottom() + 1 - place.height()));
    return place;
}

WindowPlace::WindowPlace(QWidget &window, UiSettings &settings, QString key)
    : m_window(window)
    , m_settings(settings)
    , m_key(std::move(key))
{
}

bool WindowPlace::restore()
{
    const QRect remembered = m_settings.value(m_key).toRect();
    if (!remembered.isValid())
        return false;
    m_window.setGeometry(placedOn(remembered, rooms(m_window)));
    if (m_settings.value(m_key + maximizedSuffix).toBool())
        m_window.setWindowState(m_window.windowState() | Qt::WindowMaximized);
    return true;
}

void WindowPlace::remember()
{
    // QWidget::saveGeometry() is not used: what it gives is refused on a screen of another width.
    m_settings.setValue(m_key, m_window.normalGeometry());
    m_settings.setValue(m_key + maximizedSuffix, m_window.isMaximized());
}

void WindowPlace::keepInSight()
{
    if (m_window.isMaximized() || m_window.isFullScreen())
        return; // the window manager's business
    const QRect now = m_window.geometry();
    for (const QRect &room : rooms(m_window)) {
        // As much of the top as is needed to take hold of it.
        const QRect handle = QRect(now.left(), now.top(), now.width(), u(8)) & room;
        if (handle.width() >= u(30) && handle.height() >= u(4))
            return;
    }
    m_window.setGeometry(placedOn(now, rooms(m_window)));
}

} // namespace ui
