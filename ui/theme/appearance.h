// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

#include <optional>

class QApplication;

namespace ui {

//! How the window looks, by the person's choice: whose colours, and whether our own style draws the controls.
enum class ColorScheme { System, Light, Dark };

//! Puts that choice into the application, and tells every widget when the text size changed: all sizes are multiples of
//! it. Lives as long as the windows.
class Appearance final : public QObject {
    Q_OBJECT

public:
    //! Installs GateStyle unless the person chose a style on the command line (\p keepsStyle).
    Appearance(QApplication &application, ColorScheme scheme, bool keepsStyle = false);

    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    void setScheme(ColorScheme scheme);
    //! What the desktop's portal says; only counts with ColorScheme::System.
    void setSystemIsDark(bool dark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    ColorScheme m_scheme;
    std::optional<bool> m_systemIsDark;
    QPalette m_desktopPalette;
};

} // namespace ui
