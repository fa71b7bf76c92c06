// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/theme/gate_style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QWidget>

namespace ui {

namespace {

//! Whether the palette is merely the one that Qt falls back to, without any desktop behind it.
bool isQtDefault(const QPalette &palette)
{
    return palette.color(QPalette::Window) == QColor(239, 239, 239);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5;
}

} // namespace

Appearance::Appearance(QApplication &application, ColorScheme scheme, bool keepsStyle)
    : m_application(application)
    , m_scheme(scheme)
    , m_desktopPalette(QApplication::palette())
{
    if (!keepsStyle)
        QApplication::setStyle(new GateStyle); // the application owns its style
    m_application.installEventFilter(this);
    apply();
}

void Appearance::setScheme(ColorScheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Appearance::setSystemIsDark(bool dark)
{
    m_systemIsDark = dark;
    apply();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationFontChange) {
        // Qt tells windows only, and widgets with a font of their own hear nothing; the sizes of all depend on it.
        const QWidgetList widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets) {
            QEvent styleChange(QEvent::StyleChange);
            QCoreApplication::sendEvent(widget, &styleChange);
        }
    }
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    switch (m_scheme) {
    case ColorScheme::Light:
        return QApplication::setPalette(lightPalette());
    case ColorScheme::Dark:
        return QApplication::setPalette(darkPalette());
    case ColorScheme::System:
        break;
    }
    const bool wantsDark = m_systemIsDark.value_or(isDark(m_desktopPalette));
    if (isQtDefault(m_desktopPalette) || isDark(m_desktopPalette) != wantsDark)
        QApplication::setPalette(wantsDark ? darkPalette() : lightPalette());
    else
        QApplication::setPalette(m_desktopPalette);
}

} // namespace ui
