// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/theme/gate_style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QStyleFactory>
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

QFont enlarged(QFont font, int percent)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(qRound(font.pixelSize() * percent / 100.0));
    return font;
}

} // namespace

Appearance::Appearance(QApplication &application, const Look &look, bool keepsStyle)
    : m_application(application)
    , m_look(look)
    , m_keepsStyle(keepsStyle)
    , m_desktopStyle(QApplication::style()->name())
    , m_desktopPalette(QApplication::palette())
    , m_desktopFont(QApplication::font())
{
    m_application.installEventFilter(this);
    applyStyle();
    applyText();
    applyColors();
}

Appearance::~Appearance()
{
    // Whatever comes next finds the desktop's own look, as this one did.
    if (!m_keepsStyle) {
        if (QStyle *desktop = QStyleFactory::create(m_desktopStyle))
            QApplication::setStyle(desktop);
    }
    if (QApplication::font() != m_desktopFont)
        QApplication::setFont(m_desktopFont);
    QApplication::setPalette(m_desktopPalette);
}

void Appearance::setLook(const Look &look)
{
    if (look == m_look)
        return;
    const Look before = std::exchange(m_look, look);
    if (look.usesDesktopStyle != before.usesDesktopStyle)
        applyStyle();
    if (look.textPercent != before.textPercent)
        applyText();
    applyColors();
    Q_EMIT changed();
}

void Appearance::setSystemLook(const SystemLook &system)
{
    if (system == m_system)
        return;
    m_system = system;
    applyColors();
    Q_EMIT changed();
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

void Appearance::applyStyle()
{
    if (m_keepsStyle)
        return;
    // The application owns its style.
    if (!m_look.usesDesktopStyle)
        QApplication::setStyle(new GateStyle);
    else if (QStyle *desktop = QStyleFactory::create(m_desktopStyle))
        QApplication::setStyle(desktop);
}

void Appearance::applyText()
{
    const QFont font = enlarged(m_desktopFont, m_look.textPercent);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

void Appearance::applyColors()
{
    QApplication::setPalette(wantedPalette());
}

QPalette Appearance::wantedPalette() const
{
    const bool isSystem = m_look.scheme == ColorScheme::System;
    const bool wantsDark =
        isSystem ? m_system.isDark.value_or(isDark(m_desktopPalette)) : m_look.scheme == ColorScheme::Dark;
    const bool wantsContrast = m_look.isHighContrast || m_system.isHighContrast;
    const bool fits = !isQtDefault(m_desktopPalette) && isDark(m_desktopPalette) == wantsDark
        && (!wantsContrast || Theme::of(m_desktopPalette).isHighContrast);
    if (isSystem && fits)
        return m_desktopPalette;
    if (wantsContrast)
        return highContrastPalette(wantsDark);
    return wantsDark ? darkPalette() : lightPalette();
}

} // namespace ui
